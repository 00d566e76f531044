//! Help packs: a whole help log compressed once, for everybody who reads it from the beginning.

use crate::{
    database::{
        Database, Place,
        sql::{self, Connection},
    },
    error::Error,
    etag,
    log::{self, Checksums, View},
    problem::Refusal,
    shop::Shop,
};
use axum::{
    extract::{Path, State},
    http::{HeaderMap, header::CONTENT_TYPE},
    response::{IntoResponse, Response},
};
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};
use store_api::{
    Timestamp,
    pack::{MEDIA_TYPE, PackHead},
    routes,
};

/// The packs that were made, by language.
#[derive(Debug, Default)]
pub(crate) struct Packs(Mutex<HashMap<String, Pack>>);

#[derive(Clone, Debug)]
struct Pack {
    /// The state of the log that it is of.
    state: String,
    bytes: Arc<[u8]>,
}

/// Much smaller than what goes out at once, and made in a second or so.
const LEVEL: i32 = 12;
const PUBLIC: &str = "public, no-cache";

pub(crate) async fn get(
    State(shop): State<Arc<Shop>>,
    Path(language): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let work = move |shop: &Shop| of_shop(shop, &language);
    let Some(pack) = shop.work(work).await? else { return Err(Refusal::not_found()) };
    let body = || ([(CONTENT_TYPE, MEDIA_TYPE)], pack.bytes.to_vec()).into_response();
    Ok(etag::answer(&headers, &etag::of(&pack.state), PUBLIC, body))
}

/// The pack of a language out of the database of a store; none if there is no such help.
///
/// # Errors
/// The database cannot be opened or read.
pub fn pack(place: &Place, language: &str, now: Timestamp) -> Result<Option<Vec<u8>>, Error> {
    let database = Database::open(place, Arc::default())?;
    let read = |connection: &Connection| make(connection, language, None, now, &Checksums::default());
    match database.read("make a help pack", read)? {
        Some(Made::Anew(_, lines)) => Ok(Some(compressed(&lines)?)),
        _ => Ok(None),
    }
}

/// The pack of a language; none if there is no such help.
fn of_shop(shop: &Shop, language: &str) -> Result<Option<Pack>, Error> {
    let held = shop.packs.0.lock().unwrap_or_else(PoisonError::into_inner).get(language).cloned();
    let known = held.as_ref().map(|pack| pack.state.as_str());
    let made = shop
        .database
        .read("make a help pack", |connection| make(connection, language, known, shop.now(), &shop.checksums))?;
    match made {
        None => Ok(None),
        Some(Made::AsBefore) => Ok(held),
        Some(Made::Anew(state, lines)) => {
            let made = Pack { state, bytes: compressed(&lines)?.into() };
            shop.packs.0.lock().unwrap_or_else(PoisonError::into_inner).insert(language.to_owned(), made.clone());
            Ok(Some(made))
        }
    }
}

fn compressed(lines: &[u8]) -> Result<Vec<u8>, Error> {
    zstd::encode_all(lines, LEVEL).map_err(Error::Pack)
}

enum Made {
    AsBefore,
    /// The state, and the lines before they are compressed.
    Anew(String, Vec<u8>),
}

fn make(
    connection: &Connection,
    language: &str,
    known: Option<&str>,
    now: Timestamp,
    checksums: &Checksums,
) -> sql::Result<Option<Made>> {
    let Some(log) = log::find(connection, &routes::help_log(language))? else { return Ok(None) };
    let view = View::whole(log);
    let (_, newest) = view.newest(connection)?;
    let state = newest.to_string();
    if known == Some(state.as_str()) {
        return Ok(Some(Made::AsBefore));
    }
    let head = PackHead { language: language.to_owned(), made_at: now };
    let mut lines = serde_json::json!(head).to_string().into_bytes();
    let mut after: Option<String> = None;
    loop {
        let page = view.page(connection, after.as_deref(), checksums)?;
        after = page.following().map(str::to_owned);
        lines.push(b'\n');
        lines.extend(page.into_json());
        if after.is_none() {
            return Ok(Some(Made::Anew(state, lines)));
        }
    }
}
