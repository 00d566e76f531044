//! Something the store wants the customer to know, as it stands in the customer's log.

use crate::{Timestamp, open_words};
use serde::{Deserialize, Serialize};

/// One notice; its sentence is made by the app, from the code and what it is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Notice {
    pub id: String,
    pub code: NoticeCode,
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub at: Timestamp,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order_id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
    /// Read on some device of this customer.
    #[serde(default)]
    pub read: bool,
}

/// The body of `PUT /v1/notices/read-until`: the customer has read every notice up to and including this moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
pub struct ReadUntil {
    pub until: Timestamp,
}

open_words! {
    /// What a notice says.
    pub enum NoticeCode {
        OrderConfirmed = "order_confirmed",
        OrderShipped = "order_shipped",
        OrderDelivered = "order_delivered",
        OrderCancelled = "order_cancelled",
        DeliveryDateMoved = "delivery_date_moved",
        ActionRequired = "action_required",
        Refunded = "refunded",
        RequestAnswered = "request_answered",
    }
}
