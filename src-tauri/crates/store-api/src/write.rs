//! What the customer says: the write side. Every write carries an [`IDEMPOTENCY_KEY`] and is answered by an [`Outcome`].
//!
//! The same key with the same method, path and body has the same answer for at least 30 days, however often and however
//! much at once it is sent; with another body it is a problem (`idempotency_key_reused`).

use crate::{
    LanguageTag, Sha256Hex, Timestamp, open_words,
    order::{Address, HelpTopic, TopicReason},
    request::{Attachment, Request, RequestLine, Wish},
};
use serde::{Deserialize, Serialize};

/// The header with the key of a write, made when the customer pressed the button; 1 to 255 visible ASCII characters.
pub const IDEMPOTENCY_KEY: &str = "idempotency-key";
/// Days for which a store remembers the key of a write and its answer, at the least.
pub const KEY_DAYS: i64 = 30;
/// Most characters (Unicode scalar values) of a text.
pub const MAX_TEXT: usize = 5_000;
/// Most attachments of one message.
pub const MAX_ATTACHMENTS: usize = 10;
/// Most bytes of one attachment.
pub const MAX_ATTACHMENT_BYTES: u64 = 20 * 1024 * 1024;
/// The media types an attachment may have.
pub const ATTACHMENT_TYPES: [&str; 5] = ["image/jpeg", "image/png", "image/webp", "image/heic", "application/pdf"];
/// The header with the bytes of an attachment that stand at the store already; in a `PATCH`, where its body goes on.
pub const UPLOAD_OFFSET: &str = "upload-offset";

/// The body of `POST /v1/requests`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct NewRequest {
    pub topic: HelpTopic,
    /// Absent only for `contact`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order_id: Option<String>,
    /// The parcel it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shipment_id: Option<String>,
    /// The goods it is about; for `return_replace` and `item_problem` at least one.
    #[serde(default)]
    pub lines: Vec<RequestLine>,
    /// For `return_replace` and `item_problem`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wish: Option<Wish>,
    /// For `change_address`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<Address>,
    /// Plain text; at most [`MAX_TEXT`] characters. May be empty where the rest says it all.
    #[serde(default)]
    pub text: String,
    /// Whole at the store before this is sent; at most [`MAX_ATTACHMENTS`].
    #[serde(default)]
    pub attachments: Vec<Attachment>,
    /// The language the customer wants to be answered in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<LanguageTag>,
}

/// The body of `POST /v1/requests/{id}/messages`, and of `POST /v1/requests/{id}/reopen`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct NewMessage {
    /// Plain text; at most [`MAX_TEXT`] characters. Not empty, unless there are attachments.
    pub text: String,
    #[serde(default)]
    pub attachments: Vec<Attachment>,
}

/// The answer to a write that moves a request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[serde(tag = "outcome", rename_all = "snake_case")]
pub enum Outcome {
    /// Done: the request as it stands now (boxed, because the other one is small), and where in the customer's log it shows.
    Accepted { request: Box<Request>, cursor: String },
    /// Understood, and not done: nothing has changed at the store.
    Refused(Refusal),
}

/// Why a store did not do what it was asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Refusal {
    pub code: RefusalCode,
    /// For `topic_closed`: what closed it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<TopicReason>,
    /// The moment the gate closed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub at: Option<Timestamp>,
    /// The topic that is open and comes nearest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nearest: Option<HelpTopic>,
}

open_words! {
    /// What a refusal says.
    pub enum RefusalCode {
        /// The topic does not apply to the order (any more).
        TopicClosed = "topic_closed",
        /// A line, or more of it than can be asked about.
        LineNotEligible = "line_not_eligible",
        /// The request is closed for messages, or can no longer be withdrawn, opened again or rated.
        RequestClosed = "request_closed",
    }
}

/// The body of `POST /v1/attachments`: what is going to be sent. Saying it again is harmless, and tells how far it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct NewAttachment {
    pub sha256: Sha256Hex,
    /// One of [`ATTACHMENT_TYPES`].
    pub content_type: String,
    pub bytes: u64,
}

/// How much of an attachment stands at the store; the answer to declaring one and to each part of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct Upload {
    /// Bytes from the beginning; where the next part goes on.
    pub offset: u64,
    /// All of it is there, and is what its hash says.
    pub whole: bool,
}

/// The body of `PUT /v1/help/{lang}/articles/{id}/vote`; a later one of the same voter takes the place of an earlier.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Vote {
    /// A random word that the app made for this article, so that nobody learns what else its reader read.
    pub voter: String,
    pub helpful: bool,
    /// After a no.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<VoteReason>,
    /// Plain text; at most [`MAX_TEXT`] characters.
    #[serde(default)]
    pub text: String,
}

open_words! {
    /// Why an article did not help.
    pub enum VoteReason {
        Unclear = "unclear",
        Incomplete = "incomplete",
        Outdated = "outdated",
        NotMyQuestion = "not_my_question",
        DislikePolicy = "dislike_policy",
    }
}
