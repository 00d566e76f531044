//! Articles, sections and categories as the help centre tells them.

use reqwest::Url;
use serde::Deserialize;
use store_api::Timestamp;

/// The languages that the help centre is kept in.
#[derive(Debug, Deserialize)]
pub(super) struct Locales {
    pub(super) locales: Vec<String>,
    pub(super) default_locale: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub(super) struct Category {
    pub(super) id: u64,
    pub(super) name: String,
    #[serde(default)]
    pub(super) position: i64,
}

/// A shelf of articles, in a category or in another section.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub(super) struct Section {
    pub(super) id: u64,
    pub(super) name: String,
    pub(super) description: Option<String>,
    #[serde(default)]
    pub(super) position: i64,
    pub(super) category_id: Option<u64>,
    pub(super) parent_section_id: Option<u64>,
}

/// An article in one language.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub(super) struct Article {
    pub(super) id: u64,
    pub(super) section_id: Option<u64>,
    pub(super) title: String,
    /// Whatever somebody wrote; nothing where nobody did.
    pub(super) body: Option<String>,
    html_url: Option<String>,
    pub(super) locale: String,
    #[serde(default)]
    pub(super) source_locale: String,
    /// Languages in which it was marked as behind the text that it is a translation of.
    #[serde(default)]
    pub(super) outdated_locales: Vec<String>,
    /// Not published in this language. Only staff are shown those.
    #[serde(default)]
    draft: bool,
    #[serde(default)]
    pub(super) promoted: bool,
    #[serde(default)]
    pub(super) position: i64,
    /// Only on some plans, and absent on the others.
    #[serde(default)]
    pub(super) label_names: Vec<String>,
    /// Whom it is for: everybody, if absent.
    user_segment_id: Option<u64>,
    #[serde(default)]
    user_segment_ids: Option<Vec<u64>>,
    updated_at: Timestamp,
    /// When its text was edited in this language; `updated_at` also moves when it is put elsewhere.
    edited_at: Option<Timestamp>,
}

impl Article {
    /// Whether anybody may read it, and in this language: with a token, drafts and what is for some people only are
    /// listed too.
    pub(super) fn is_public_in(&self, locale: &str) -> bool {
        let some_only =
            self.user_segment_id.is_some() || self.user_segment_ids.as_ref().is_some_and(|ids| !ids.is_empty());
        !self.draft && !some_only && self.locale.eq_ignore_ascii_case(locale)
    }

    /// Where its page is, as people see it, or at least the help centre.
    pub(super) fn address(&self, site: &Url) -> Url {
        self.html_url.as_ref().and_then(|url| url.parse().ok()).unwrap_or_else(|| site.clone())
    }

    pub(super) fn edited(&self) -> Timestamp {
        self.edited_at.unwrap_or(self.updated_at)
    }

    pub(super) fn is_outdated(&self) -> bool {
        self.outdated_locales.iter().any(|locale| locale.eq_ignore_ascii_case(&self.locale))
    }
}
