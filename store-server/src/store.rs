//! `GET /v1/store`: what is the same for every customer.

use crate::{
    database::{
        Database, Write, json,
        sql::{self, Connection},
    },
    error::Error,
    etag, log,
    problem::Refusal,
    secret,
    shop::Shop,
};
use axum::{
    extract::State,
    http::{HeaderMap, header::CONTENT_TYPE},
    response::{IntoResponse, Response},
};
use serde::Deserialize;
use std::{collections::BTreeMap, sync::Arc};
use store_api::{
    Timestamp, routes,
    store::{Currencies, Feature, ServicePolicy, Store},
};

pub(crate) async fn get(State(shop): State<Arc<Shop>>, headers: HeaderMap) -> Result<Response, Refusal> {
    let json = serde_json::to_vec(&shop.store().await?).map_err(Error::from)?;
    let tag = etag::of(&secret::sha256_hex(&json)[..16]);
    Ok(etag::answer(&headers, &tag, "public, no-cache", || {
        ([(CONTENT_TYPE, "application/json")], json).into_response()
    }))
}

/// The store, with every language that has a help log.
pub(crate) fn read(database: &Database, now: Timestamp) -> Result<Store, Error> {
    let (json, logs) = database.read("read the store", |connection| {
        let json: Option<String> = connection.optional("SELECT value FROM store", (), |row| row.get(0))?;
        let names = "SELECT substr(name, 6) FROM log WHERE name LIKE 'help/%' ORDER BY id";
        let logs: Vec<String> = connection.query_map(names, (), |row| row.get(0))?;
        Ok((json, logs))
    })?;
    let mut store = match json {
        Some(json) => serde_json::from_str(&json)?,
        None => nameless(now),
    };
    for language in logs {
        if !store.languages.contains(&language) {
            store.languages.push(language);
        }
    }
    Ok(store)
}

/// How far the store's service goes.
pub(crate) fn policy(connection: &Connection) -> sql::Result<ServicePolicy> {
    Ok(part(connection)?.service)
}

/// Whether the store does this; one that nobody has described yet does everything.
pub(crate) fn offers(connection: &Connection, feature: &Feature) -> sql::Result<bool> {
    Ok(part(connection)?.features.is_none_or(|features| features.contains(feature)))
}

/// What decides about what customers ask.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Part {
    service: ServicePolicy,
    features: Option<Vec<Feature>>,
}

fn part(connection: &Connection) -> sql::Result<Part> {
    let text = connection.optional("SELECT value FROM store", (), |row| row.get::<String>(0))?;
    Ok(text.as_deref().map(json::read).transpose()?.unwrap_or_default())
}

/// Keeps the store, and gives each of its languages a help log.
pub(crate) fn put(write: &mut Write<'_>, languages: &[String], json: &str) -> sql::Result<()> {
    write.execute("DELETE FROM store", ())?;
    write.execute("INSERT INTO store (value) VALUES (?1)", [json])?;
    for language in languages {
        log::ensure(write, &routes::help_log(language))?;
    }
    Ok(())
}

/// A store that nobody has described yet.
fn nameless(now: Timestamp) -> Store {
    Store {
        name: "Store".to_owned(),
        languages: Vec::new(),
        default_language: "en".to_owned(),
        currencies: Currencies {
            base: "USD".to_owned(),
            rates: BTreeMap::new(),
            day: now.to_zoned(jiff::tz::TimeZone::UTC).date(),
        },
        carriers: Vec::new(),
        support: None,
        service: ServicePolicy::default(),
        features: Feature::KNOWN.to_vec(),
        website: None,
    }
}
