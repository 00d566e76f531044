//! Server-sent events of `GET /v1/stream`: which log moved, and nothing personal.
//!
//! A stream begins with a comment, so that an app knows at once that nothing on the way holds it back, and with one event
//! for each log, which says where it stands; with the `Last-Event-ID` of an earlier stream, only for those that moved
//! since. A cursor equals the `next` that reading the log to its end gives, so an app that has stored it has nothing to
//! fetch. A store that wants no streams answers 204, and is asked in the ordinary way.

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
