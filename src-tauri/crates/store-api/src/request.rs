//! A service request about an order, and its thread of messages, as they stand in the customer's log.

use crate::{Sha256Hex, Timestamp, open_words, order::HelpTopic};
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
    /// Oldest first.
    #[serde(default)]
    pub messages: Vec<Message>,
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
