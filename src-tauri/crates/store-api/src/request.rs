//! A service request about an order, and its thread of messages, as they stand in the customer's log.
//!
//! What a customer writes to make or move one is in [`crate::write`].

use crate::{
    Sha256Hex, Timestamp, open_words,
    order::{Address, HelpTopic},
};
use serde::{Deserialize, Serialize};

/// What a customer asked for, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Request {
    pub id: String,
    pub topic: HelpTopic,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order_id: Option<String>,
    pub state: RequestState,
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub created_at: Timestamp,
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub updated_at: Timestamp,
    /// The parcel it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shipment_id: Option<String>,
    /// The goods it is about.
    #[serde(default)]
    pub lines: Vec<RequestLine>,
    /// What the customer would like done about those goods.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wish: Option<Wish>,
    /// Where the order is to go instead.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<Address>,
    /// Oldest first.
    #[serde(default)]
    pub messages: Vec<Message>,
    /// The customer can open it again until then, once it is done, refused or withdrawn.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub reopen_until: Option<Timestamp>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rating: Option<Rating>,
}

/// Goods of an order that a request is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RequestLine {
    pub line_id: String,
    /// How many of them; at least 1.
    pub quantity: u32,
    pub reason: LineReason,
}

open_words! {
    /// What is the matter with goods.
    pub enum LineReason {
        ChangedMind = "changed_mind",
        TooSmall = "too_small",
        TooLarge = "too_large",
        NotAsDescribed = "not_as_described",
        Missing = "missing",
        WrongItem = "wrong_item",
        Damaged = "damaged",
        /// Arrived whole, but does not do what it should.
        Defective = "defective",
        ArrivedLate = "arrived_late",
        Other = "other",
    }
}

open_words! {
    /// What a customer would like done about goods.
    pub enum Wish {
        Refund = "refund",
        Replacement = "replacement",
        StoreCredit = "store_credit",
    }
}

/// What a customer thought of how a request was dealt with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Rating {
    /// 1 (bad) to 5 (very good).
    pub stars: u8,
    /// Plain text; may be empty.
    #[serde(default)]
    pub text: String,
}

open_words! {
    /// Where a request stands.
    pub enum RequestState {
        Received = "received",
        InReview = "in_review",
        WaitingForCustomer = "waiting_for_customer",
        Accepted = "accepted",
        Refused = "refused",
        Done = "done",
        Withdrawn = "withdrawn",
    }
}

/// One message of a thread.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Message {
    pub id: String,
    pub author: Author,
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub at: Timestamp,
    /// Plain text.
    pub text: String,
    #[serde(default)]
    pub attachments: Vec<Attachment>,
}

open_words! {
    /// Who wrote a message.
    pub enum Author {
        Customer = "customer",
        Store = "store",
    }
}

/// A file that goes with a message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Attachment {
    pub sha256: Sha256Hex,
    pub name: String,
    /// IANA media type.
    pub content_type: String,
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub bytes: u64,
}
