//! A page of a log, ready to be stored: everything parsed, cleaned and checked before the transaction begins.

use crate::CleanHtml;
use store_api::{
    Sha256Hex, Timestamp,
    help::{Category, Media},
};

/// One page.
#[derive(Debug, Default)]
pub struct Page {
    pub changes: Vec<Change>,
    pub next: String,
    pub more: bool,
    /// How many entries wait behind this page.
    pub remaining: Option<u64>,
    /// What the store says the whole copy amounts to; on the last page.
    pub checksum: Option<Sha256Hex>,
}

/// One step of a log.
#[derive(Debug)]
#[allow(clippy::large_enum_variant, reason = "nearly all changes are puts")]
pub enum Change {
    Put { kind: String, id: String, digest: Sha256Hex, row: Row },
    Remove { kind: String, id: String },
}

/// A noun, and what is worked out of it once, when it comes in.
#[derive(Debug)]
pub enum Row {
    Order {
        status: String,
        placed_at: Timestamp,
        changed_at: Timestamp,
        /// Nothing more is expected to happen.
        settled: bool,
        /// Of its goods.
        pictures: Vec<Sha256Hex>,
        /// As the store sent it.
        body: String,
    },
    Request {
        order_id: Option<String>,
        changed_at: Timestamp,
        body: String,
    },
    Notice {
        at: Timestamp,
        body: String,
    },
    Category(Category),
    Article {
        category: String,
        position: u32,
        language: String,
        title: String,
        summary: String,
        updated_at: Timestamp,
        html: CleanHtml,
        /// What customers type when they look for it, and what others asked who were helped by it.
        keywords: Vec<String>,
        questions: Vec<String>,
        /// Help topics and order statuses it belongs to.
        about: Vec<String>,
    },
    Media(Media),
    /// What this version does not show, or cannot read.
    Other {
        body: String,
    },
}

/// What storing a page came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Applied {
    /// Another page waits.
    More,
    /// The end is reached, and the copy is whole.
    Whole,
    /// The end is reached, but the copy is not what the store has; it will be read anew.
    Damaged,
    /// The log was forgotten in the meantime; nothing was stored.
    Gone,
}
