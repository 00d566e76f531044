//! The first screen: what needs the customer now, what is on its way, and what changed.

use super::{
    context::Context,
    orders::{self, OrderRowView},
    record,
    requests::RequestRowView,
};
use crate::Error;
use serde::Serialize;
use store_api::{
    Timestamp,
    order::{Order, OrderStatus, SubStatus},
    shipment::{Milestone, SubMilestone},
};
use ts_rs::TS;

/// The first screen.
#[derive(Clone, Debug, Serialize, TS)]
pub struct HomeView {
    /// Orders with an open [`Attention`](crate::attention::Attention), most urgent first.
    pub needs_me: Vec<OrderRowView>,
    /// Requests that need the customer: stuck, asked about, or answered and not read; last changed first.
    pub requests: Vec<RequestRowView>,
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

/// How far back "what changed" looks.
const RECENT_DAYS: i64 = 14;
const MOST_RECENT: usize = 10;

/// The first screen.
pub(crate) fn read(context: &Context<'_>) -> Result<HomeView, Error> {
    let rows = context.reader.unsettled_orders()?.iter().map(|order| orders::row(context, order)).collect::<Vec<_>>();
    let (mut needs_me, mut on_its_way): (Vec<_>, Vec<_>) = rows.into_iter().partition(|row| row.attention.is_some());
    needs_me.sort_by_key(|row| row.attention.as_ref().map(|attention| attention.urgency));
    let ended = |row: &OrderRowView| matches!(row.milestone, Some(Milestone::Returned | Milestone::Expired));
    on_its_way.retain(|row| row.next.is_some() && !ended(row));
    on_its_way.sort_by_key(|row| row.next.as_ref().map(|next| next.to.map_or((1, context.today), |to| (0, to))));
    let total = context.reader.order_counts()?.iter().map(|(_, count)| count).sum();
    let requests = record::waiting_for_customer(context)?;
    Ok(HomeView { needs_me, requests, on_its_way, recent: recent(context)?, orders: total })
}

fn recent(context: &Context<'_>) -> Result<Vec<RecentView>, Error> {
    let since = context.now.checked_sub(jiff::SignedDuration::from_hours(24 * RECENT_DAYS)).unwrap_or_default();
    let changed = context.reader.orders_changed_since(since, 50)?;
    let mut recent: Vec<RecentView> =
        changed.iter().filter_map(latest).filter(|recent| recent.at >= since && recent.at <= context.now).collect();
    recent.sort_by_key(|recent| std::cmp::Reverse(recent.at));
    recent.truncate(MOST_RECENT);
    Ok(recent)
}

/// The last thing that happened to an order.
fn latest(order: &Order) -> Option<RecentView> {
    let status = order.history.last().map(|change| {
        (change.at, Happening::Status { status: change.status.clone(), sub_status: change.sub_status.clone() })
    });
    let parcels = order.shipments.iter().filter_map(|shipment| shipment.events.last());
    let parcel = parcels.map(|event| {
        let what = Happening::Parcel {
            milestone: event.milestone.clone(),
            sub_milestone: event.sub_milestone.clone(),
            place: event.place.clone(),
        };
        (event.time.approximate_instant(), what)
    });
    let moved =
        order.estimated_delivery_history.last().map(|estimate| (estimate.given_at, Happening::DeliveryDateMoved));
    // Of things at the same moment the main status says most.
    let (at, what) = parcel.chain(moved).chain(status).max_by_key(|(at, _)| *at)?;
    let title = order.lines.first().map(|line| line.title.clone()).unwrap_or_default();
    Some(RecentView { order_id: order.id.clone(), number: order.number.clone(), title, at, what })
}
