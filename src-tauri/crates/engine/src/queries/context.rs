//! What a query may look at: a snapshot of the databases, the clock, and the customer's choices.

use super::app::SettingsView;
use crate::{Error, Inner, requests::sending::Uploads};
use db::Reader;
use jiff::{Zoned, tz::TimeZone};
use std::collections::HashMap;
use store_api::{Date, Timestamp, order::Order, store::Store};
use topics::Verdict;

/// The name under which the settings are kept in `local.db`.
pub(crate) const SETTINGS: &str = "settings";
/// The name under which the store's document is kept in `cache.db`.
pub(crate) const STORE: &str = "store";

/// The surroundings of one query.
#[derive(Debug)]
pub(crate) struct Context<'a> {
    pub(crate) reader: &'a Reader<'a>,
    pub(crate) now: Timestamp,
    pub(crate) today: Date,
    pub(crate) settings: SettingsView,
    /// The reader's language.
    pub(crate) language: String,
    pub(crate) store: Option<Store>,
    /// Whose drafts and requests these are.
    pub(crate) owner: String,
    /// How far files are that are being sent.
    pub(crate) uploads: Uploads,
    /// What the store calls requests that were made of intents.
    pub(crate) known_as: HashMap<i64, String>,
    zone: TimeZone,
}

impl<'a> Context<'a> {
    pub(crate) fn new(reader: &'a Reader<'a>, engine: &Inner) -> Result<Self, Error> {
        let settings: SettingsView = reader.setting(SETTINGS)?;
        let (now, zone) = (engine.host.now(), engine.host.time_zone());
        let (uploads, known_as) = engine.outbox.view();
        Ok(Self {
            reader,
            now,
            today: zone.to_datetime(now).date(),
            language: language(&settings, &engine.options.system_languages),
            settings,
            store: reader.answer(STORE)?.and_then(|(_, body)| serde_json::from_str(&body).ok()),
            owner: engine.session.owner(),
            uploads,
            known_as,
            zone,
        })
    }

    /// What can be asked about `order` now.
    pub(crate) fn verdicts(&self, order: &Order) -> Vec<Verdict> {
        let service = self.store.as_ref().map(|store| store.service.clone()).unwrap_or_default();
        topics::verdicts(order, &service, &self.zoned())
    }

    /// Now, where the customer is.
    pub(crate) fn zoned(&self) -> Zoned {
        self.now.to_zoned(self.zone.clone())
    }

    /// The language everything exists in.
    pub(crate) fn main_language(&self) -> &str {
        self.store.as_ref().map_or("en", |store| &store.default_language)
    }

    /// The reader's language and what takes its place where something is missing.
    pub(crate) fn languages(&self) -> Vec<String> {
        i18n::fallbacks(&self.language, self.main_language())
    }
}

/// The language the customer chose, or else the system's.
pub(crate) fn language(settings: &SettingsView, system: &[String]) -> String {
    match &settings.language {
        Some(chosen) => i18n::negotiate(std::slice::from_ref(chosen)).to_owned(),
        None => i18n::negotiate(system).to_owned(),
    }
}
