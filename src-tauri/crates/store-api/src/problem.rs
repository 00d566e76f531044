//! Errors as RFC 9457 problem details with a stable code.

use crate::open_words;
use serde::{Deserialize, Serialize};

/// The media type of a [`Problem`].
pub const CONTENT_TYPE: &str = "application/problem+json";

/// The body of every answer that is an error, except those of the OAuth endpoints.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct Problem {
    /// A URI for the kind of problem; `about:blank` where the code says it all.
    #[serde(rename = "type", default = "about_blank")]
    pub kind: String,
    /// A short English summary for developers, never shown to customers.
    #[serde(default)]
    pub title: String,
    /// The HTTP status again.
    #[serde(default)]
    pub status: u16,
    pub code: ProblemCode,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// For `invalid`: the field that is, as a JSON pointer, for instance `/text`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pointer: Option<String>,
}

fn about_blank() -> String {
    "about:blank".to_owned()
}

open_words! {
    /// What went wrong, for programs.
    pub enum ProblemCode {
        /// A parameter or body that cannot be understood.
        BadRequest = "bad_request",
        /// No token, or one that is expired or revoked.
        Unauthorized = "unauthorized",
        /// The token is good, but not for this.
        Forbidden = "forbidden",
        NotFound = "not_found",
        MethodNotAllowed = "method_not_allowed",
        /// The same idempotency key came with another body.
        IdempotencyKeyReused = "idempotency_key_reused",
        /// A write came without a key, or with one that is none.
        IdempotencyKeyMissing = "idempotency_key_missing",
        /// A write with this key is being dealt with at this moment; its answer can be asked for again soon.
        InProgress = "in_progress",
        /// Understood, but not allowed: a text too long, a line that is not of the order, a field that is missing.
        Invalid = "invalid",
        /// A message names an attachment that is not whole at the store: it is to be uploaded (again).
        AttachmentMissing = "attachment_missing",
        /// A part of an attachment that does not begin where the last one ended.
        WrongOffset = "wrong_offset",
        /// An attachment is whole, and not what its hash says; the store forgot it.
        HashMismatch = "hash_mismatch",
        UnsupportedMediaType = "unsupported_media_type",
        PayloadTooLarge = "payload_too_large",
        /// Slow down; `Retry-After` says until when.
        TooManyRequests = "too_many_requests",
        /// Down for a while; `Retry-After` says until when.
        Unavailable = "unavailable",
        Internal = "internal",
    }
}
