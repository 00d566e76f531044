//! Help packs: a whole help log in one file, compressed once for everybody.
//!
//! A pack is one Zstandard frame (RFC 8878) of JSON lines: a [`PackHead`], then the [pages](crate::change::ChangePage)
//! of the log from its beginning, as the log would serve them. Whoever has read a pack goes on from its last cursor.

use crate::{LanguageTag, Timestamp};
use serde::{Deserialize, Serialize};

/// The media type of a pack.
pub const MEDIA_TYPE: &str = "application/vnd.doorstep.help-pack";

/// The first line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct PackHead {
    /// Whose help it is.
    pub language: LanguageTag,
    pub made_at: Timestamp,
}
