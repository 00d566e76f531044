//! Server-sent events of `GET /v1/stream`: which log moved, and nothing personal.
//!
//! A stream begins with one event for each log, which says where it stands; with the `Last-Event-ID` of an earlier
//! stream, only with those that moved since. A cursor equals the `next` that reading the log to its end gives, so an
//! app that has stored it has nothing to fetch.

use serde::{Deserialize, Serialize};

/// The name of the only event.
pub const CHANGED: &str = "changed";

/// The data of a `changed` event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct Changed {
    /// `customer`, or `help/` and a language.
    pub log: String,
    /// The newest cursor of that log.
    pub cursor: String,
}
