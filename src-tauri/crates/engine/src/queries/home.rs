//! The first screen: what needs the customer now, what is on its way, and what changed.

use super::orders::OrderRowView;
use serde::Serialize;
use store_api::{
    Timestamp,
    order::{OrderStatus, SubStatus},
    shipment::{Milestone, SubMilestone},
};
use ts_rs::TS;

/// The first screen.
#[derive(Clone, Debug, Serialize, TS)]
pub struct HomeView {
    /// Orders with an open [`Attention`](crate::attention::Attention), most urgent first.
    pub needs_me: Vec<OrderRowView>,
    /// Orders that are being prepared or travelling and need nothing, next arrival first.
    pub on_its_way: Vec<OrderRowView>,
    /// What happened in the last 14 days, newest first; at most ten.
    pub recent: Vec<RecentView>,
    /// How many orders there are in all.
    pub orders: u32,
}

/// Something that happened to an order.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct RecentView {
    pub order_id: String,
    pub number: String,
    pub title: String,
    #[ts(type = "string")]
    pub at: Timestamp,
    pub what: Happening,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Happening {
    Status { status: OrderStatus, sub_status: Option<SubStatus> },
    Parcel { milestone: Milestone, sub_milestone: Option<SubMilestone>, place: Option<String> },
    DeliveryDateMoved,
}
