//! How an order travels, how long preparing it takes, and when it was promised to arrive.

use crate::{Date, Timestamp};
use serde::{Deserialize, Serialize};

/// How it travels.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ShippingMethod {
    pub name: String,
    /// Whether the carrier reports anything on the way; `false` is plain post.
    pub tracked: bool,
}

/// How long preparing takes, in working days, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ProcessingTime {
    pub min_days: u16,
    pub max_days: u16,
}

/// The days between which it should arrive, both included, at the address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct DeliveryWindow {
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub from: Date,
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub to: Date,
}

/// A promise that was given at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct DeliveryEstimate {
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub given_at: Timestamp,
    pub window: DeliveryWindow,
}
