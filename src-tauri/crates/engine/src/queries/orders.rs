//! The order list and one order.

use super::{context::Context, form, help::ArticleLinkView, price, record, requests::RequestRowView};
use crate::{
    Error,
    attention::{self, Attention},
    journey::{self, Journey, NextStep},
};
use serde::{Deserialize, Serialize};
use store_api::{
    Date, LanguageTag, Money, Sha256Hex, Timestamp,
    order::{HelpTopic, Order, OrderLine, OrderStatus, SubStatus},
    shipment::{Carrier, Milestone, SubMilestone},
};
use topics::Verdict;
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
    /// Title of the first line, or of the one that was found.
    pub title: String,
    /// How many other lines there are.
    pub more_lines: u32,
    pub image: Option<Sha256Hex>,
    pub total: Money,
    pub next: Option<NextStep>,
    /// The most urgent thing, if any.
    pub attention: Option<Attention>,
    /// Topics that are open now and that stand on the list too, because they are urgent.
    pub urgent: Vec<HelpTopic>,
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
    /// What can be asked about it, until when, and if not why.
    pub topics: Vec<Verdict>,
    /// Topics of which something was begun and not sent.
    pub begun: Vec<HelpTopic>,
    /// Articles that fit where it stands; at most three.
    pub articles: Vec<ArticleLinkView>,
    /// Requests about this order, last changed first.
    pub requests: Vec<RequestRowView>,
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

/// Most rows of one window.
const MOST_ROWS: u32 = 200;

/// A window on the list of orders; of those that were found, if something is looked for.
pub(crate) fn list(context: &Context<'_>, args: &OrdersArgs, ids: Option<&[String]>) -> Result<OrdersView, Error> {
    let limit = args.limit.clamp(1, MOST_ROWS);
    let (total, orders) = if args.filter == OrderFilter::Attention {
        let orders = needing_attention(context, ids, args.sort)?;
        let window = orders.iter().skip(args.offset as usize).take(limit as usize).cloned().collect();
        (orders.len() as u32, window)
    } else {
        let filter = db::OrderFilter { status: args.filter.status(), ids };
        let window = context.reader.orders(&filter, args.sort.into(), args.offset, limit)?;
        (window.total, window.orders)
    };
    Ok(OrdersView { total, rows: orders.iter().map(|order| row(context, order)).collect(), counts: counts(context)? })
}

/// One order, with what can be worked out about it.
pub(crate) fn read(context: &Context<'_>, id: &str) -> Result<OrderView, Error> {
    let order = context.reader.order(id)?.ok_or_else(|| Error::NotFound(format!("order {id}")))?;
    let store = context.store.as_ref();
    let chosen = context.settings.currency.as_deref();
    let converted_total = chosen
        .zip(store)
        .and_then(|(currency, store)| price::convert(&order.totals.total, currency, &store.currencies));
    let named = |carrier: &&Carrier| {
        order.shipments.iter().any(|shipment| {
            let last_mile = shipment.last_mile_carrier.as_ref();
            shipment.carrier.id == carrier.id || last_mile.is_some_and(|last_mile| last_mile.id == carrier.id)
        })
    };
    let carriers = store.map(|store| store.carriers.iter().filter(named).cloned().collect()).unwrap_or_default();
    Ok(OrderView {
        journey: journey::journey(&order, context.today),
        attention: attention::attention(&order, context.now, context.today),
        converted_total,
        carriers,
        topics: context.verdicts(&order),
        begun: form::begun(context, id)?,
        articles: form::articles(context, &form::fitting(&order), Some(&order))?,
        requests: record::about(context, id)?,
        order,
    })
}

/// One order as a row of a list.
pub(crate) fn row(context: &Context<'_>, order: &Order) -> OrderRowView {
    row_led_by(context, order, order.lines.first())
}

/// The row with another of the order's lines in the place of the first.
pub(crate) fn row_led_by(context: &Context<'_>, order: &Order, lead: Option<&OrderLine>) -> OrderRowView {
    let behind = order.shipments.iter().min_by_key(|shipment| progress(&shipment.milestone));
    OrderRowView {
        id: order.id.clone(),
        number: order.number.clone(),
        placed_at: order.placed_at,
        updated_at: order.updated_at,
        status: order.status.clone(),
        sub_status: order.sub_status.clone(),
        milestone: behind.map(|shipment| shipment.milestone.clone()),
        sub_milestone: behind.and_then(|shipment| shipment.sub_milestone.clone()),
        parcels: order.shipments.len() as u32,
        title: lead.map(|line| line.title.clone()).unwrap_or_default(),
        more_lines: order.lines.len().saturating_sub(1) as u32,
        image: lead.and_then(|line| line.image.clone()),
        total: order.totals.total.clone(),
        next: journey::next(order, context.today),
        attention: attention::attention(order, context.now, context.today).into_iter().next(),
        urgent: urgent(context, order),
    }
}

/// The topics that the list shows too, as far as they are open.
fn urgent(context: &Context<'_>, order: &Order) -> Vec<HelpTopic> {
    let listed = |verdict: &Verdict| matches!(verdict.topic, HelpTopic::PackageNotReceived | HelpTopic::CustomsDuty);
    let open = context.verdicts(order).into_iter().filter(|verdict| listed(verdict) && verdict.is_open());
    open.map(|verdict| verdict.topic).collect()
}

fn needing_attention(context: &Context<'_>, ids: Option<&[String]>, sort: OrderSort) -> Result<Vec<Order>, Error> {
    let needs = |order: &Order| !attention::attention(order, context.now, context.today).is_empty();
    let mut orders: Vec<Order> = context.reader.unsettled_orders()?.into_iter().filter(needs).collect();
    if let Some(ids) = ids {
        orders.retain(|order| ids.contains(&order.id));
    }
    match sort {
        OrderSort::NewestFirst => {}
        OrderSort::OldestFirst => orders.reverse(),
        OrderSort::LastChanged => orders.sort_by_key(|order| std::cmp::Reverse(order.updated_at)),
    }
    Ok(orders)
}

fn counts(context: &Context<'_>) -> Result<Vec<FilterCountView>, Error> {
    let by_status = context.reader.order_counts()?;
    let count = |filter: OrderFilter| -> Result<u32, Error> {
        match filter {
            OrderFilter::All => Ok(by_status.iter().map(|(_, count)| count).sum()),
            OrderFilter::Attention => Ok(needing_attention(context, None, OrderSort::NewestFirst)?.len() as u32),
            other => Ok(by_status
                .iter()
                .find(|(status, _)| Some(status.as_str()) == other.status())
                .map_or(0, |(_, count)| *count)),
        }
    };
    OrderFilter::EVERY.iter().map(|filter| Ok(FilterCountView { filter: *filter, count: count(*filter)? })).collect()
}

impl OrderFilter {
    const EVERY: [Self; 7] = [
        Self::All,
        Self::Attention,
        Self::AwaitingPayment,
        Self::Processing,
        Self::Shipped,
        Self::Delivered,
        Self::Cancelled,
    ];

    /// The main status it stands for.
    fn status(self) -> Option<&'static str> {
        match self {
            Self::All | Self::Attention => None,
            Self::AwaitingPayment => Some("awaiting_payment"),
            Self::Processing => Some("processing"),
            Self::Shipped => Some("shipped"),
            Self::Delivered => Some("delivered"),
            Self::Cancelled => Some("cancelled"),
        }
    }
}

impl From<OrderSort> for db::OrderSort {
    fn from(sort: OrderSort) -> Self {
        match sort {
            OrderSort::NewestFirst => Self::NewestFirst,
            OrderSort::OldestFirst => Self::OldestFirst,
            OrderSort::LastChanged => Self::LastChanged,
        }
    }
}

/// How far a milestone is along the way; trouble counts as least far, because it is what a row should tell.
fn progress(milestone: &Milestone) -> usize {
    use Milestone::*;
    let order =
        [Exception, AttemptFailed, AvailableForPickup, Returning, NotFound, InfoReceived, InTransit, OutForDelivery];
    order.iter().position(|other| other == milestone).unwrap_or(order.len())
}
