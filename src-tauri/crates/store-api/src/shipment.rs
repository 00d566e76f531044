//! A parcel on its way: carrier, milestone, tracking events and pickup point.

use crate::{CountryCode, EventTime, LanguageTag, Timestamp, open_words};
use serde::{Deserialize, Serialize};

/// One parcel of an order.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Shipment {
    pub id: String,
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub shipped_at: Timestamp,
    /// Who carries it; `carriers` of the store has contact data by this id.
    pub carrier: Carrier,
    /// The company that brings it to the door, where it is another one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_mile_carrier: Option<Carrier>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tracking_number: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tracking_url: Option<String>,
    /// `false`: plain post, nothing will be reported.
    pub tracked: bool,
    pub lines: Vec<ShipmentLine>,
    pub milestone: Milestone,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sub_milestone: Option<SubMilestone>,
    /// Whether it waits for the customer to do something.
    #[serde(default)]
    pub action_required: bool,
    /// Newest last.
    #[serde(default)]
    pub events: Vec<TrackingEvent>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pickup_point: Option<PickupPoint>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub delivered_at: Option<Timestamp>,
}

/// How much of an order line is in a parcel.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ShipmentLine {
    pub line_id: String,
    pub quantity: u32,
}

/// A logistics company and how a customer reaches it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Carrier {
    pub id: String,
    pub name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
}

open_words! {
    /// How far a parcel is; a closed list of eleven onto which carriers' codes are mapped.
    pub enum Milestone {
        NotFound = "not_found",
        InfoReceived = "info_received",
        InTransit = "in_transit",
        OutForDelivery = "out_for_delivery",
        AvailableForPickup = "available_for_pickup",
        AttemptFailed = "attempt_failed",
        Delivered = "delivered",
        Exception = "exception",
        Returning = "returning",
        Returned = "returned",
        Expired = "expired",
    }
}

open_words! {
    /// What lies behind a milestone, where that matters to the customer.
    pub enum SubMilestone {
        Customs = "customs",
        Delayed = "delayed",
        Address = "address",
        Damaged = "damaged",
        Lost = "lost",
        Refused = "refused",
        NoOneHome = "no_one_home",
    }
}

/// One thing that happened to a parcel.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct TrackingEvent {
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub time: EventTime,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<CountryCode>,
    pub milestone: Milestone,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sub_milestone: Option<SubMilestone>,
    /// The carrier's own code, kept so that nothing is lost in the mapping.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub raw_code: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub raw_text: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub raw_lang: Option<LanguageTag>,
}

/// Where a parcel waits to be fetched.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct PickupPoint {
    pub name: String,
    pub lines: Vec<String>,
    pub city: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<String>,
    pub country: CountryCode,
    /// schema.org `openingHours` words, for instance `Mo-Fr 08:00-20:00`.
    #[serde(default)]
    pub opening_hours: Vec<String>,
    /// Sent back after this instant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub deadline: Option<Timestamp>,
    /// What to show at the counter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
}
