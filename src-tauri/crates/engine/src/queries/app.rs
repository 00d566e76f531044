//! What every screen needs: the store's name, the languages, the session, the settings, and what is stored.

use super::{context::Context, help::Direction};
use crate::{Inner, alerts::NoticeChoices};
use serde::{Deserialize, Serialize};
use store_api::{LanguageTag, Timestamp, store::Store};
use ts_rs::TS;

/// The app as a whole.
#[derive(Clone, Debug, Serialize, TS)]
pub struct AppView {
    /// The name a merchant gave the app; shown until and unless the store says its own.
    pub brand: String,
    /// What the store says about itself, once it has been asked.
    pub store: Option<Store>,
    pub language: LanguageTag,
    pub direction: Direction,
    /// The languages the app speaks, in the store's order.
    pub languages: Vec<LanguageView>,
    pub session: SessionView,
    pub settings: SettingsView,
    /// Where the key to the stored data lies.
    pub key_place: KeyPlace,
    pub version: String,
}

/// A language of the app.
#[derive(Clone, Debug, Serialize, TS)]
pub struct LanguageView {
    pub tag: LanguageTag,
    /// In itself: `Deutsch`.
    pub name: String,
    pub direction: Direction,
}

/// Who is signed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum SessionView {
    SignedOut,
    /// The browser is open; `url` for those whose browser did not open.
    SigningIn {
        url: String,
    },
    SignedIn {
        account: Option<String>,
        guest: bool,
    },
    /// The store no longer accepts the session; what is stored stays readable.
    Expired {
        account: Option<String>,
    },
}

/// Where the key to the databases lies.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum KeyPlace {
    Keychain,
    /// No keychain on this machine: a file that only this user can read.
    KeyFile {
        path: String,
    },
}

/// What the customer chose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct SettingsView {
    /// None follows the system.
    pub language: Option<LanguageTag>,
    /// ISO 4217; none shows only what was paid.
    pub currency: Option<String>,
    pub theme: Theme,
    /// Per cent, 80 to 200.
    pub text_size: u16,
    /// Help centres kept on this machine besides the reader's own and the store's main one.
    pub help_languages: Vec<LanguageTag>,
    /// Pictures are kept up to so many megabytes; 0 keeps them all.
    pub pictures_mb: u32,
    /// The customer has been welcomed.
    pub welcomed: bool,
    pub notices: NoticeChoices,
    /// Closing the window leaves the app in the tray; none was never asked.
    pub background: Option<bool>,
}

impl Default for SettingsView {
    fn default() -> Self {
        Self {
            language: None,
            currency: None,
            theme: Theme::System,
            text_size: 100,
            help_languages: vec![],
            pictures_mb: 500,
            welcomed: false,
            notices: NoticeChoices::default(),
            background: None,
        }
    }
}

/// What this desktop offers an app without its window.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct DesktopView {
    /// There is a place for it beside the clock, from which the window can be opened again.
    pub tray: bool,
    /// The system starts the app when the customer signs in to this computer; none where that cannot be had.
    pub autostart: Option<bool>,
}

/// Whether the app is to start when the customer signs in to this computer.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
pub struct AutostartArgs {
    pub on: bool,
}

/// Settings to change; absent ones stay as they are.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct SettingsArgs {
    /// `""` follows the system.
    pub language: Option<LanguageTag>,
    /// `""` shows only what was paid.
    pub currency: Option<String>,
    pub theme: Option<Theme>,
    pub text_size: Option<u16>,
    pub help_languages: Option<Vec<LanguageTag>>,
    /// 0 keeps all pictures.
    pub pictures_mb: Option<u32>,
    pub welcomed: Option<bool>,
    /// All of them at once.
    pub notices: Option<NoticeChoices>,
    pub background: Option<bool>,
}

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    #[default]
    System,
    Light,
    Dark,
}

/// The words of the app in one language.
#[derive(Clone, Debug, Serialize, TS)]
pub struct MessagesView {
    pub language: LanguageTag,
    pub direction: Direction,
    /// FTL text by language, the reader's first; later ones fill what is missing.
    pub bundles: Vec<BundleView>,
}

/// FTL text of one language.
#[derive(Clone, Debug, Serialize, TS)]
pub struct BundleView {
    pub language: LanguageTag,
    pub ftl: String,
}

/// How fresh all this is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct SyncView {
    pub state: SyncState,
    /// The store was last asked, successfully, about everything that is kept.
    #[ts(type = "string | null")]
    pub fresh_at: Option<Timestamp>,
    /// When the next attempt comes, after a failed one.
    #[ts(type = "string | null")]
    pub retry_at: Option<Timestamp>,
    /// While a log is read for the first time (or anew).
    pub progress: Vec<ProgressView>,
}

/// What sync is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SyncState {
    /// Nothing has been asked yet.
    Starting,
    Syncing,
    /// The last question was answered.
    Live,
    /// The store cannot be reached.
    Offline,
    /// The store answers, but not as it should; tried again later.
    StoreTrouble,
}

/// How far the first reading of a log is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ProgressView {
    /// `customer` or `help/` and a language.
    pub log: String,
    /// Entries stored.
    #[ts(type = "number")]
    pub done: u64,
    /// Entries in all, if the store told.
    #[ts(type = "number | null")]
    pub total: Option<u64>,
}

/// A help pack out of a file.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ImportArgs {
    /// The bytes, in base64 (RFC 4648, with padding).
    pub base64: String,
}

/// What was in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ImportedView {
    pub language: LanguageTag,
    pub articles: u32,
}

/// What is on this machine.
#[derive(Clone, Debug, Serialize, TS)]
pub struct StorageView {
    /// Where it lies.
    pub folder: String,
    #[ts(type = "number")]
    pub cache_bytes: u64,
    #[ts(type = "number")]
    pub local_bytes: u64,
    #[ts(type = "number")]
    pub media_bytes: u64,
    pub orders: u32,
    pub help: Vec<HelpStorageView>,
}

/// One language's help centre on this machine.
#[derive(Clone, Debug, Serialize, TS)]
pub struct HelpStorageView {
    pub language: LanguageTag,
    pub articles: u32,
    #[ts(type = "number")]
    pub bytes: u64,
    /// The copy was proved whole by the store's checksum.
    pub whole: bool,
    #[ts(type = "string | null")]
    pub synced_at: Option<Timestamp>,
    /// It can be removed: neither the reader's own nor the store's main language.
    pub removable: bool,
}

/// A guest's way in.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct LookUpArgs {
    pub email: String,
    pub number: String,
}

/// A link to elsewhere.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct LinkArgs {
    /// `https:`, `http:`, `mailto:` or `tel:`.
    pub url: String,
}

/// The app as a whole.
pub(crate) fn read(engine: &Inner, context: &Context<'_>) -> AppView {
    let language = |language: &i18n::Language| LanguageView {
        tag: language.tag.to_owned(),
        name: language.name.to_owned(),
        direction: Direction::of(language.tag),
    };
    AppView {
        brand: engine.options.brand.clone(),
        store: context.store.clone(),
        language: context.language.clone(),
        direction: Direction::of(&context.language),
        languages: i18n::LANGUAGES.iter().map(language).collect(),
        session: engine.session.view(),
        settings: context.settings.clone(),
        key_place: engine.options.key_place.clone(),
        version: engine.options.version.clone(),
    }
}

/// The words of the app in the current language.
pub(crate) fn messages(context: &Context<'_>) -> MessagesView {
    let bundle = |language: String| BundleView { ftl: i18n::source(&language), language };
    let spoken = |language: &String| *language == context.language || language == "en";
    MessagesView {
        language: context.language.clone(),
        direction: Direction::of(&context.language),
        bundles: context.languages().into_iter().filter(spoken).map(bundle).collect(),
    }
}
