//! What a query may look at: a snapshot of the databases, the clock, and the customer's choices.

use super::app::SettingsView;
use crate::Error;
use db::Reader;
use store_api::{Date, Timestamp, store::Store};

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
}

impl<'a> Context<'a> {
    pub(crate) fn new(
        reader: &'a Reader<'a>,
        now: Timestamp,
        zone: &jiff::tz::TimeZone,
        system: &[String],
    ) -> Result<Self, Error> {
        let settings: SettingsView = reader.setting(SETTINGS)?;
        let store = reader.answer(STORE)?.and_then(|(_, body)| serde_json::from_str(&body).ok());
        let language = language(&settings, system);
        Ok(Self { reader, now, today: zone.to_datetime(now).date(), settings, language, store })
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
