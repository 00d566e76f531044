//! The parts of the file, as they are written.

use super::mail::AboutMail;
use crate::{
    HelpKind, HelpSettings, Rhythm, ShopKind, ShopSettings, WordPressSettings, ZendeskHelpSettings, ZendeskToken,
};
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
    pub(super) help: Option<AboutHelp>,
    pub(super) mail: Option<AboutMail>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Server {
    pub(super) database: String,
    pub(super) port: u16,
    pub(super) issuer: Option<String>,
    pub(super) behind_proxy: bool,
    pub(super) agents: bool,
    agent_token: Option<String>,
    key_file: PathBuf,
}

impl Default for Server {
    fn default() -> Self {
        let (database, key_file) = ("store.db".into(), "store.key".into());
        Self { database, port: 4711, issuer: None, behind_proxy: false, agents: true, agent_token: None, key_file }
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
    key: Option<String>,
    money_digits: Option<u32>,
    webhook_secret: Option<String>,
    watched_seconds: Option<f64>,
    away_seconds: Option<f64>,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
enum ShopName {
    Vendure,
    Medusa,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AboutHelp {
    source: HelpName,
    dir: Option<PathBuf>,
    url: Option<String>,
    posts: Option<String>,
    topics: Option<String>,
    languages: Option<String>,
    language: Option<String>,
    email: Option<String>,
    token: Option<String>,
    webhook_secret: Option<String>,
    look_seconds: Option<f64>,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
enum HelpName {
    Folder,
    WordPress,
    Zendesk,
}

const LOOK_SECONDS: f64 = 300.0;

/// What a part lacks, or has wrong.
#[derive(Debug)]
pub(super) struct Missing {
    pub(super) part: &'static str,
    pub(super) what: String,
}

const SHORTEST_SECRET: usize = 16;

impl Server {
    /// What opens the agents' pages, if there are any.
    pub(super) fn agent(&self) -> Result<Option<String>, Missing> {
        match &self.agent_token {
            _ if !self.agents => Ok(None),
            Some(token) if token.len() < SHORTEST_SECRET => {
                let what = format!("has an agent_token that is shorter than {SHORTEST_SECRET} characters");
                Err(Missing { part: "server", what })
            }
            token => Ok(token.clone()),
        }
    }
}

impl AboutStore {
    /// The main one of its languages.
    pub(super) fn language(&self) -> Option<&str> {
        self.languages.first().map(String::as_str)
    }

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
        long_enough("webhook_secret", self.webhook_secret.as_deref()).map_err(wrong)?;
        let usual = Rhythm::default();
        let seconds = |told: Option<f64>, usual| match told {
            None => Ok(usual),
            Some(told) => period(told).map_err(wrong),
        };
        let rhythm = Rhythm {
            watched: seconds(self.watched_seconds, usual.watched)?,
            away: seconds(self.away_seconds, usual.away)?,
        };
        let source = match self.source {
            ShopName::Vendure => {
                let money_places = self.money_digits.unwrap_or(2).min(6);
                ShopKind::Vendure { channel: self.channel.clone(), money_places }
            }
            ShopName::Medusa => {
                let none = || wrong("has no key: the publishable key of its sales channel".to_owned());
                ShopKind::Medusa { key: self.key.clone().ok_or_else(none)? }
            }
        };
        let key_file = Some(folder.join(&server.key_file));
        Ok(ShopSettings { source, url, key_file, webhook_secret: self.webhook_secret.clone(), rhythm })
    }
}

impl AboutHelp {
    pub(super) fn read(&self, folder: &Path) -> Result<HelpSettings, Missing> {
        let wrong = |what: String| Missing { part: "help", what };
        long_enough("webhook_secret", self.webhook_secret.as_deref()).map_err(wrong)?;
        let source = match self.source {
            HelpName::Folder => {
                HelpKind::Folder(folder.join(self.dir.as_ref().ok_or_else(|| wrong("has no dir".to_owned()))?))
            }
            HelpName::WordPress => HelpKind::WordPress(WordPressSettings {
                url: address(self.url.as_deref()).map_err(wrong)?,
                posts: self.posts.clone().ok_or_else(|| wrong("does not say which posts are help".to_owned()))?,
                topics: self.topics.clone(),
                languages: self.languages.clone(),
                language: self.language.clone().unwrap_or_else(|| "en".to_owned()),
            }),
            HelpName::Zendesk => HelpKind::Zendesk(ZendeskHelpSettings {
                url: address(self.url.as_deref()).map_err(wrong)?,
                token: zendesk_token(self.email.as_deref(), self.token.as_deref()).map_err(wrong)?,
            }),
        };
        let every = period(self.look_seconds.unwrap_or(LOOK_SECONDS)).map_err(wrong)?;
        Ok(HelpSettings { source, every, webhook_secret: self.webhook_secret.clone() })
    }
}

/// Both or neither.
fn zendesk_token(email: Option<&str>, token: Option<&str>) -> Result<Option<ZendeskToken>, String> {
    match (email, token) {
        (Some(email), Some(token)) => Ok(Some(ZendeskToken { email: email.to_owned(), token: token.to_owned() })),
        (None, None) => Ok(None),
        (Some(email), None) => Err(format!("has no token of {email}")),
        (None, Some(_)) => Err("has a token, and does not say whose email it is".to_owned()),
    }
}

pub(super) fn long_enough(name: &str, secret: Option<&str>) -> Result<(), String> {
    match secret {
        Some(secret) if secret.len() < SHORTEST_SECRET => {
            Err(format!("has a {name} that is shorter than {SHORTEST_SECRET} characters"))
        }
        _ => Ok(()),
    }
}

pub(super) fn period(seconds: f64) -> Result<Duration, String> {
    if seconds < 1.0 {
        return Err(format!("would ask every {seconds} seconds: at least 1 is needed"));
    }
    Duration::try_from_secs_f64(seconds).map_err(|error| error.to_string())
}

/// An address of HTTP. Without TLS it may only be on this machine or in this house: passwords go there.
fn address(text: Option<&str>) -> Result<Url, String> {
    let text = text.ok_or("has no url")?;
    let url: Url = text.parse().map_err(|error| format!("has a url that is none: {text}: {error}"))?;
    match (url.scheme(), url.host_str()) {
        ("https", Some(_)) => Ok(url),
        ("http", Some(host)) if is_inside(host) => Ok(url),
        ("http", Some(_)) => Err(format!("would send passwords to {url} in the clear: https is needed")),
        _ => Err(format!("has a url that is not of http: {text}")),
    }
}

/// Whether a host is this machine, or in this house.
pub(super) fn is_inside(host: &str) -> bool {
    match host.trim_matches(['[', ']']).parse::<IpAddr>() {
        Ok(IpAddr::V4(address)) => address.is_loopback() || address.is_private(),
        Ok(IpAddr::V6(address)) => address.is_loopback() || address.is_unique_local(),
        // The names of containers and of this machine have no dot.
        Err(_) => !host.contains('.'),
    }
}

fn utc() -> String {
    "UTC".to_owned()
}
