//! The order list and one order.

use crate::{
    attention::Attention,
    journey::{Journey, NextStep},
};
use serde::{Deserialize, Serialize};
use store_api::{
    Date, LanguageTag, Money, Sha256Hex, Timestamp,
    order::{Order, OrderStatus, SubStatus},
    request::Request,
    shipment::{Carrier, Milestone, SubMilestone},
};
use ts_rs::TS;

/// Which orders to list.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(default)]
pub struct OrdersArgs {
    /// Free text: number, product, carrier, tracking number. Empty lists all.
    pub text: String,
    pub filter: OrderFilter,
    pub sort: OrderSort,
    /// How many rows to leave out before the first.
    pub offset: u32,
    /// How many rows at the most; at most 200.
    pub limit: u32,
}

/// A part of the orders.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum OrderFilter {
    #[default]
    All,
    /// Needs the customer, or is not as promised.
    Attention,
    AwaitingPayment,
    Processing,
    Shipped,
    Delivered,
    Cancelled,
}

/// An order of orders.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum OrderSort {
    #[default]
    NewestFirst,
    OldestFirst,
    /// Last changed first.
    LastChanged,
}

/// A window on the list.
#[derive(Clone, Debug, Serialize, TS)]
pub struct OrdersView {
    /// How many orders match in all.
    pub total: u32,
    pub rows: Vec<OrderRowView>,
    /// How many orders each filter would show, without the text.
    pub counts: Vec<FilterCountView>,
}

/// How many orders a filter shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct FilterCountView {
    pub filter: OrderFilter,
    pub count: u32,
}

/// One order in a list.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct OrderRowView {
    pub id: String,
    pub number: String,
    #[ts(type = "string")]
    pub placed_at: Timestamp,
    #[ts(type = "string")]
    pub updated_at: Timestamp,
    pub status: OrderStatus,
    pub sub_status: Option<SubStatus>,
    /// Of the parcel that is least far, once something shipped.
    pub milestone: Option<Milestone>,
    pub sub_milestone: Option<SubMilestone>,
    /// Parcels so far.
    pub parcels: u32,
    /// Title of the first line.
    pub title: String,
    /// How many other lines there are.
    pub more_lines: u32,
    pub image: Option<Sha256Hex>,
    pub total: Money,
    pub next: Option<NextStep>,
    /// The most urgent thing, if any.
    pub attention: Option<Attention>,
}

/// One order, with what can be worked out about it.
#[derive(Clone, Debug, Serialize, TS)]
pub struct OrderView {
    pub order: Order,
    pub journey: Journey,
    /// Most urgent first.
    pub attention: Vec<Attention>,
    /// The total in the currency the customer chose, when that is another one.
    pub converted_total: Option<ConvertedView>,
    /// The store's contact data of the carriers named in the shipments, by id.
    pub carriers: Vec<Carrier>,
    /// Requests about this order, newest first.
    pub requests: Vec<Request>,
}

/// An amount in another currency.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ConvertedView {
    pub money: Money,
    /// How much one unit of the paid currency was, as a decimal number.
    pub rate: String,
    /// The day of that rate.
    #[ts(type = "string")]
    pub day: Date,
}

/// Names the thing to read.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct IdArgs {
    pub id: String,
}

/// Names a language.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct LanguageArgs {
    pub language: LanguageTag,
}
