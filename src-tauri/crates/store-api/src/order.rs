//! An order as its customer sees it: four axes of state, lines, totals, dates, parcels and help topics.

use crate::{
    CountryCode, Date, Money, Sha256Hex, Timestamp,
    delivery::{DeliveryEstimate, DeliveryWindow, ProcessingTime, ShippingMethod},
    open_words,
    shipment::Shipment,
};
use serde::{Deserialize, Serialize};

/// One order.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Order {
    /// The store's stable id; what links and requests refer to.
    pub id: String,
    /// What the customer knows it by.
    pub number: String,
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub placed_at: Timestamp,
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub updated_at: Timestamp,
    /// The main status, which the four axes together amount to.
    pub status: OrderStatus,
    /// Where inside `processing` it stands; absent in other statuses.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sub_status: Option<SubStatus>,
    pub axes: Axes,
    /// When each main status (and sub-status) was reached, oldest first.
    #[serde(default)]
    pub history: Vec<StatusChange>,
    pub lines: Vec<OrderLine>,
    pub totals: Totals,
    /// The currency it was paid in; ISO 4217.
    pub currency: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shipping_address: Option<Address>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shipping_method: Option<ShippingMethod>,
    /// Until when it is to be paid, while it is not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub payment_due_at: Option<Timestamp>,
    /// How long preparing takes, in working days.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub processing_time: Option<ProcessingTime>,
    /// The day by which the store means to hand it to the carrier.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub estimated_ship_date: Option<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub estimated_delivery: Option<DeliveryWindow>,
    /// Earlier promises, oldest first, so that a customer sees that a date moved.
    #[serde(default)]
    pub estimated_delivery_history: Vec<DeliveryEstimate>,
    #[serde(default)]
    pub shipments: Vec<Shipment>,
    #[serde(default)]
    pub help_topics: Vec<TopicState>,
}

open_words! {
    /// The main status of an order, in the words of the store's own pages.
    pub enum OrderStatus {
        /// Not placed yet: the payment is still to come.
        AwaitingPayment = "awaiting_payment",
        Processing = "processing",
        /// Packed and handed to the carrier.
        Shipped = "shipped",
        /// The carrier reports delivery.
        Delivered = "delivered",
        Cancelled = "cancelled",
    }
}

open_words! {
    /// A step inside `processing`.
    pub enum SubStatus {
        /// The payment is here and is being checked for safety.
        PaymentReceived = "payment_received",
        /// Checked; the goods are being prepared.
        PaymentConfirmed = "payment_confirmed",
        /// Picking, tailoring, quality check, packing.
        Packaging = "packaging",
    }
}

/// The four things that move by themselves; one flat status loses information in every store system.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Axes {
    pub payment: PaymentState,
    pub order: OrderState,
    pub shipment: ShipmentState,
    pub returns: ReturnState,
}

open_words! {
    /// Where the money is.
    pub enum PaymentState {
        Awaiting = "awaiting",
        Authorized = "authorized",
        Paid = "paid",
        PartiallyRefunded = "partially_refunded",
        Refunded = "refunded",
        Failed = "failed",
    }
}

open_words! {
    /// Where the contract is.
    pub enum OrderState {
        Open = "open",
        Completed = "completed",
        Cancelled = "cancelled",
    }
}

open_words! {
    /// Where the goods are, over all parcels.
    pub enum ShipmentState {
        NotShipped = "not_shipped",
        PartiallyShipped = "partially_shipped",
        Shipped = "shipped",
        PartiallyDelivered = "partially_delivered",
        Delivered = "delivered",
    }
}

open_words! {
    /// Whether anything is coming back.
    pub enum ReturnState {
        None = "none",
        Requested = "requested",
        InTransit = "in_transit",
        Received = "received",
        Refunded = "refunded",
    }
}

/// A moment at which the main status or sub-status changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct StatusChange {
    pub status: OrderStatus,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sub_status: Option<SubStatus>,
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub at: Timestamp,
}

/// One kind of goods in an order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct OrderLine {
    pub id: String,
    /// In the language of the customer's account.
    pub title: String,
    /// What was chosen, for instance size and colour.
    #[serde(default)]
    pub options: Vec<LineOption>,
    pub quantity: u32,
    pub unit_price: Money,
    pub total: Money,
    /// The picture's hash, for `/v1/media/{sha256}`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub image: Option<Sha256Hex>,
    /// Made for this customer: other return rules, and a tailoring time.
    #[serde(default)]
    pub made_to_order: bool,
    /// Promised to leave within 24 hours.
    #[serde(default)]
    pub ships_in_24_hours: bool,
}

/// A choice the customer made for a line, in words for people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct LineOption {
    pub name: String,
    pub value: String,
}

/// What was charged; all in the order's currency.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Totals {
    pub subtotal: Money,
    pub shipping: Money,
    pub tax: Money,
    pub duties: Money,
    /// Positive; it is subtracted.
    pub discount: Money,
    pub total: Money,
    /// Paid back so far; positive.
    pub refunded: Money,
}

/// A postal address, in the parts that country formats arrange.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Address {
    pub name: String,
    /// Street lines, one to three.
    pub lines: Vec<String>,
    pub city: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<String>,
    pub country: CountryCode,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
}

open_words! {
    /// What a customer can ask about an order.
    pub enum HelpTopic {
        ChangeAddress = "change_address",
        PaymentIssue = "payment_issue",
        OrderProgress = "order_progress",
        PackageNotReceived = "package_not_received",
        CustomsDuty = "customs_duty",
        ReturnReplace = "return_replace",
        ItemProblem = "item_problem",
        CancelOrder = "cancel_order",
        Contact = "contact",
    }
}

/// The store's word on whether a topic applies to an order now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct TopicState {
    pub topic: HelpTopic,
    pub available: bool,
    /// For an open topic: when it closes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub until: Option<Timestamp>,
    /// For a closed topic: when it opens.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub from: Option<Timestamp>,
    /// For a closed topic: why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<TopicReason>,
    /// For a closed topic: when it closed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub at: Option<Timestamp>,
}

open_words! {
    /// Why a topic does not apply.
    pub enum TopicReason {
        /// The store closed it, and did not say why.
        Unsaid = "unsaid",
        /// The order is not placed: its payment is still to come.
        NotPlaced = "not_placed",
        NotPaid = "not_paid",
        PaymentConfirmed = "payment_confirmed",
        NoShipDate = "no_ship_date",
        BeforeShipDate = "before_ship_date",
        NotShipped = "not_shipped",
        AlreadyShipped = "already_shipped",
        BeforeDeliveryDate = "before_delivery_date",
        /// The parcel waits for the customer at a pickup point.
        ReadyForPickup = "ready_for_pickup",
        /// The parcel is on its way back, or back, at the store.
        GoesBack = "goes_back",
        AlreadyDelivered = "already_delivered",
        ReturnWindowOver = "return_window_over",
        /// Made for this customer, and so not taken back.
        MadeToOrder = "made_to_order",
        AlreadyReturned = "already_returned",
        Refunded = "refunded",
        Cancelled = "cancelled",
        AlreadyCancelled = "already_cancelled",
    }
}
