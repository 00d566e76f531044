//! What about an order needs the customer, or deserves a second look: a pure rule over the order and the clock.

use serde::Serialize;
use store_api::{Date, Timestamp};
use ts_rs::TS;

/// One thing to look at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Attention {
    pub code: AttentionCode,
    /// Whether the customer has to act, or only wants to know.
    pub urgency: Urgency,
    /// The parcel it is about.
    pub shipment_id: Option<String>,
    /// Until when there is time to act.
    #[ts(type = "string | null")]
    pub until: Option<Timestamp>,
    /// The day that was promised and has passed.
    #[ts(type = "string | null")]
    pub since: Option<Date>,
}

/// What it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AttentionCode {
    PaymentDue,
    PaymentFailed,
    CustomsAction,
    AddressAction,
    ActionRequired,
    PickupReady,
    AttemptFailed,
    ParcelLost,
    ParcelDamaged,
    ParcelException,
    ParcelReturning,
    HeldAtCustoms,
    LateToShip,
    LateToArrive,
    NoScan,
}

/// How loudly to say it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Urgency {
    /// The customer has to do something.
    Act,
    /// Something is not as promised.
    Watch,
}
