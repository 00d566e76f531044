//! The parts of the file, as they are written.

use crate::{Rhythm, ShopKind, ShopSettings};
use jiff::tz::TimeZone;
use reqwest::Url;
use serde::Deserialize;
use std::{
    collections::BTreeMap,
    net::IpAddr,
    path::{Path, PathBuf},
    time::Duration,
};
use store_api::{
    Timestamp,
    store::{Currencies, Feature, ServicePolicy, Store, Support},
};

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Parts {
    #[serde(default)]
    pub(super) server: Server,
    pub(super) store: Option<AboutStore>,
    pub(super) shop: Option<AboutShop>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Server {
    pub(super) database: PathBuf,
    pub(super) port: u16,
    pub(super) issuer: Option<String>,
    pub(super) behind_proxy: bool,
    pub(super) agents: bool,
    key_file: PathBuf,
}

impl Default for Server {
    fn default() -> Self {
        let (database, key_file) = ("store.db".into(), "store.key".into());
        Self { database, port: 4711, issuer: None, behind_proxy: false, agents: true, key_file }
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AboutStore {
    name: String,
    languages: Vec<String>,
    currency: String,
    website: Option<String>,
    email: Option<String>,
    #[serde(default)]
    opening_hours: Vec<String>,
    #[serde(default = "utc")]
    time_zone: String,
    answer_hours: Option<u32>,
    #[serde(default)]
    service: ServicePolicy,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AboutShop {
    source: ShopName,
    url: Option<String>,
    channel: Option<String>,
    money_digits: Option<u32>,
    webhook_secret: Option<String>,
    watched_seconds: Option<f64>,
    away_seconds: Option<f64>,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
enum ShopName {
    Vendure,
}

/// What a part lacks, or has wrong.
#[derive(Debug)]
pub(super) struct Missing {
    pub(super) part: &'static str,
    pub(super) what: String,
}

const SHORTEST_SECRET: usize = 16;

impl AboutStore {
    pub(super) fn read(&self, now: Timestamp) -> Result<Store, Missing> {
        let wrong = |what: &str| Missing { part: "store", what: what.to_owned() };
        let first = self.languages.first().ok_or_else(|| wrong("lists no languages"))?;
        if TimeZone::get(&self.time_zone).is_err() {
            return Err(wrong(&format!("has a time_zone that nobody knows: {}", self.time_zone)));
        }
        let told = [Feature::Stream, Feature::Requests, Feature::Votes, Feature::Notices, Feature::HelpPacks];
        Ok(Store {
            name: self.name.clone(),
            languages: self.languages.clone(),
            default_language: first.clone(),
            currencies: Currencies {
                base: self.currency.clone(),
                rates: BTreeMap::new(),
                day: now.to_zoned(TimeZone::UTC).date(),
            },
            carriers: Vec::new(),
            support: Some(Support {
                opening_hours: self.opening_hours.clone(),
                time_zone: self.time_zone.clone(),
                email: self.email.clone(),
                answer_hours: self.answer_hours,
            }),
            service: self.service.clone(),
            // An order that no customer has signed in for is not here, so a guest could not be shown it.
            features: told.to_vec(),
            website: self.website.clone(),
        })
    }
}

impl AboutShop {
    pub(super) fn read(&self, folder: &Path, server: &Server) -> Result<ShopSettings, Missing> {
        let wrong = |what: String| Missing { part: "shop", what };
        let url = address(self.url.as_deref()).map_err(wrong)?;
        if self.webhook_secret.as_ref().is_some_and(|secret| secret.len() < SHORTEST_SECRET) {
            return Err(wrong(format!("has a webhook_secret that is shorter than {SHORTEST_SECRET} characters")));
        }
        let usual = Rhythm::default();
        let seconds = |told: Option<f64>, usual| match told {
            None => Ok(usual),
            Some(told) if told >= 1.0 => Duration::try_from_secs_f64(told).map_err(|error| wrong(error.to_string())),
            Some(told) => Err(wrong(format!("would ask the shop every {told} seconds: at least 1 is needed"))),
        };
        let rhythm = Rhythm {
            watched: seconds(self.watched_seconds, usual.watched)?,
            away: seconds(self.away_seconds, usual.away)?,
        };
        let ShopName::Vendure = self.source;
        let source =
            ShopKind::Vendure { channel: self.channel.clone(), money_places: self.money_digits.unwrap_or(2).min(6) };
        let key_file = Some(folder.join(&server.key_file));
        Ok(ShopSettings { source, url, key_file, webhook_secret: self.webhook_secret.clone(), rhythm })
    }
}

/// An address of HTTP. Without TLS it may only be on this machine or in this house: passwords go there.
fn address(text: Option<&str>) -> Result<Url, String> {
    let text = text.ok_or("has no url")?;
    let url: Url = text.parse().map_err(|error| format!("has a url that is none: {text}: {error}"))?;
    let inside = |host: &str| match host.trim_matches(['[', ']']).parse::<IpAddr>() {
        Ok(IpAddr::V4(address)) => address.is_loopback() || address.is_private(),
        Ok(IpAddr::V6(address)) => address.is_loopback() || address.is_unique_local(),
        // The names of containers and of this machine have no dot.
        Err(_) => !host.contains('.'),
    };
    match (url.scheme(), url.host_str()) {
        ("https", Some(_)) => Ok(url),
        ("http", Some(host)) if inside(host) => Ok(url),
        ("http", Some(_)) => Err(format!("would send passwords to {url} in the clear: https is needed")),
        _ => Err(format!("has a url that is not of http: {text}")),
    }
}

fn utc() -> String {
    "UTC".to_owned()
}
