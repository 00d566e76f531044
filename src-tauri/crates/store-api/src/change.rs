//! The two change logs: pages of puts and removes behind an opaque cursor.

use crate::{
    Sha256Hex,
    help::{Article, Category, Media},
    notice::Notice,
    open_words,
    order::Order,
    request::Request,
};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

/// One page of a log.
///
/// The reader stores `next` in the same transaction as the entries. Entries of one id supersede each other in order.
#[derive(Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct ChangePage {
    /// At most [`MAX_ENTRIES`](crate::routes::MAX_ENTRIES), and about 1 MiB.
    #[serde(default)]
    pub entries: Vec<ChangeEntry>,
    /// The cursor to store with these entries and to send as `after` next time.
    #[serde(default)]
    pub next: String,
    /// Another page waits.
    #[serde(default)]
    pub more: bool,
    /// How many entries still wait behind this page, where the store can tell; for showing progress, nothing else.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remaining: Option<u64>,
    /// The entries are the state as it stood at the beginning, not news: nothing to ring a bell for.
    #[serde(default)]
    pub initial: bool,
    /// The cursor that was sent is of no use any more: forget it, read from the start, and replace the old copy once
    /// the new one is whole. Such a page has no entries.
    #[serde(default)]
    pub reset: bool,
    /// On the last page (`more` is false): proves the copy whole, see [`checksum_line`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checksum: Option<Sha256Hex>,
}

/// One step of a log.
#[derive(Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct ChangeEntry {
    pub op: Operation,
    pub kind: Kind,
    pub id: String,
    /// SHA-256 of the bytes of `value` as they stand on the wire; absent on a remove.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub digest: Option<Sha256Hex>,
    /// The whole noun in its new state; absent on a remove. A reader keeps these bytes, so a newer store's fields survive.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schemars(schema_with = "crate::openapi::any_noun"))]
    pub value: Option<Box<RawValue>>,
}

open_words! {
    /// What a step does.
    pub enum Operation {
        Put = "put",
        Remove = "remove",
    }
}

open_words! {
    /// What a step is about. Orders, requests and notices stand in the customer's log, the rest in a help log.
    pub enum Kind {
        Order = "order",
        Request = "request",
        Notice = "notice",
        Category = "category",
        Article = "article",
        Media = "media",
    }
}

/// A noun out of a log entry.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "orders are what nearly every entry is")]
pub enum Noun {
    Order(Order),
    Request(Request),
    Notice(Notice),
    Category(Category),
    Article(Article),
    Media(Media),
}

impl ChangeEntry {
    /// Reads `value` as the noun that `kind` names; `None` for a kind of a newer store or an entry without a value.
    ///
    /// # Errors
    /// The value is not a noun of that kind.
    pub fn noun(&self) -> Result<Option<Noun>, serde_json::Error> {
        self.value.as_ref().map_or(Ok(None), |value| Noun::read(&self.kind, value.get()))
    }
}

impl Noun {
    /// Reads `json` as the noun that `kind` names; `None` for a kind of a newer store.
    ///
    /// # Errors
    /// It is not a noun of that kind.
    pub fn read(kind: &Kind, json: &str) -> Result<Option<Self>, serde_json::Error> {
        Ok(Some(match kind {
            Kind::Order => Self::Order(serde_json::from_str(json)?),
            Kind::Request => Self::Request(serde_json::from_str(json)?),
            Kind::Notice => Self::Notice(serde_json::from_str(json)?),
            Kind::Category => Self::Category(serde_json::from_str(json)?),
            Kind::Article => Self::Article(serde_json::from_str(json)?),
            Kind::Media => Self::Media(serde_json::from_str(json)?),
            Kind::Unknown(_) => return Ok(None),
        }))
    }
}

/// The line that stands for one entry in a log's checksum: `kind/id digest` and a line feed.
///
/// A log's checksum is the SHA-256 of the lines of everything present (of every kind, also kinds the reader does not
/// know), sorted by their bytes. Hashing is left to the caller, because this crate does none.
pub fn checksum_line(kind: &str, id: &str, digest: &str) -> String {
    format!("{kind}/{id} {digest}\n")
}
