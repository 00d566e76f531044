//! Public help content of one language: categories, articles and the pictures they show.

use crate::{LanguageTag, Sha256Hex, Timestamp};
use serde::{Deserialize, Serialize};

/// A shelf of articles.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct Category {
    /// The same in every language.
    pub id: String,
    pub title: String,
    #[serde(default)]
    pub summary: String,
    /// Place among the categories, from 1.
    pub position: u32,
}

/// One article in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct Article {
    /// The same in every language.
    pub id: String,
    pub category: String,
    /// Place inside the category, from 1.
    pub position: u32,
    pub title: String,
    #[serde(default)]
    pub summary: String,
    /// What customers type when they look for this.
    #[serde(default)]
    pub keywords: Vec<String>,
    /// What customers asked who were helped by it, most asked first: it is found by these words too.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub questions: Vec<String>,
    /// Help topics and order statuses it belongs to, by their words (`return_replace`, `shipped`): it is offered there.
    #[serde(default)]
    pub about: Vec<String>,
    /// Body without the title. Links to other articles are `article:ID#fragment`, pictures `media:SHA256`.
    pub html: String,
    pub updated_at: Timestamp,
    /// The language of the text, which is the log's unless the store says otherwise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<LanguageTag>,
}

/// A picture that articles of this log show, so that it can be fetched before anyone asks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct Media {
    pub sha256: Sha256Hex,
    /// IANA media type.
    pub content_type: String,
    pub bytes: u64,
    /// Natural size in CSS pixels, where known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub width: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub height: Option<u32>,
}
