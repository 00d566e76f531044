//! An order out of a short plan: what, where to, and how far it has come.

use super::{
    calendar::hours,
    catalogue::Product,
    course::{overdue, send, stay, twist, usual_hours},
    geography::{Country, Currency},
    method::Method,
    parcel::Stage,
    promise::promise,
    state, topics,
};
use store_api::{
    Timestamp,
    delivery::ProcessingTime,
    order::{Axes, Order, OrderState, OrderStatus, PaymentState, ReturnState, ShipmentState, Totals},
};

/// The shop waits three days for its money.
const PAYMENT_HOURS: i64 = 72;

/// An order to write.
#[derive(Debug)]
pub(super) struct Plan<'a> {
    pub(super) number: u64,
    pub(super) language: &'a str,
    pub(super) to: &'a Country,
    pub(super) currency: &'a str,
    pub(super) method: Method,
    pub(super) goods: Vec<(&'a Product, u32)>,
    pub(super) coupon: bool,
    pub(super) life: Life<'a>,
    pub(super) twist: Twist,
}

/// How far it has come.
#[derive(Clone, Copy, Debug)]
pub(super) enum Life<'a> {
    /// Placed so many hours ago.
    Unpaid(i64),
    Declined(i64),
    Received(i64),
    Confirmed(i64),
    Packaging(i64),
    /// Should have shipped some days ago.
    Overdue,
    Sent(&'a [Sent<'a>]),
    /// So many days after it was placed, so many days ago; paid or not.
    Cancelled {
        after: i64,
        ago: i64,
        paid: bool,
    },
}

/// A parcel: of which lines, how far, and for how many days nothing has happened to it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sent<'a> {
    pub(super) lines: &'a [usize],
    pub(super) stage: Stage,
    pub(super) quiet: i64,
}

/// What else is true of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Twist {
    None,
    /// The delivery date was moved twice.
    Moved,
    /// It should have arrived so many days ago.
    Late(i64),
    /// A return, so many hours ago.
    Return(ReturnStep, i64),
    /// One piece was paid back, so many hours ago.
    PartlyRefunded(i64),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ReturnStep {
    Requested,
    InTransit,
    Received,
    Refunded,
}

/// Writes the order as it stands at `now`.
pub(super) fn write(plan: &Plan<'_>, now: Timestamp) -> Order {
    let mut order = bare(plan);
    let last = match plan.life {
        Life::Sent(parcels) => send(&mut order, plan, parcels, now),
        life => stay(&mut order, plan, life, now),
    };
    state::settle(&mut order);
    if order.status == OrderStatus::AwaitingPayment {
        order.payment_due_at = Some(hours(order.placed_at, PAYMENT_HOURS));
    } else {
        promise(&mut order, plan, now);
    }
    order.updated_at = last.max(twist(&mut order, plan.twist, now)).min(now);
    order.help_topics = topics::help_topics(&order, now);
    order
}

/// The order without a history.
fn bare(plan: &Plan<'_>) -> Order {
    let currency = Currency::of(plan.currency);
    let lines = plan.goods.iter().enumerate().map(|(place, (product, quantity))| {
        product.line(format!("l{}", place + 1), *quantity, plan.number + place as u64, currency, plan.language)
    });
    let lines: Vec<_> = lines.collect();
    let subtotal = lines.iter().map(|line| line.total.amount).sum();
    Order {
        id: format!("ord-{}", plan.number),
        number: format!("LK-{}", plan.number),
        placed_at: Timestamp::UNIX_EPOCH,
        updated_at: Timestamp::UNIX_EPOCH,
        status: OrderStatus::AwaitingPayment,
        sub_status: None,
        axes: Axes {
            payment: PaymentState::Awaiting,
            order: OrderState::Open,
            shipment: ShipmentState::NotShipped,
            returns: ReturnState::None,
        },
        history: Vec::new(),
        totals: totals(plan, currency, subtotal),
        lines,
        currency: currency.code.to_owned(),
        shipping_address: Some(plan.to.address()),
        shipping_method: Some(plan.method.named(plan.language)),
        processing_time: Some(processing_time(&plan.goods)),
        payment_due_at: None,
        estimated_ship_date: None,
        estimated_delivery: None,
        estimated_delivery_history: Vec::new(),
        shipments: Vec::new(),
        help_topics: Vec::new(),
    }
}

fn totals(plan: &Plan<'_>, currency: &Currency, subtotal: i64) -> Totals {
    let discount = if plan.coupon { Currency::share(subtotal, 1000) } else { 0 };
    let shipping = currency.price(plan.method.price()).amount;
    let tax = Currency::share(subtotal - discount, plan.to.tax);
    let duties = match plan.to.code.as_str() {
        "BR" => Currency::share(subtotal - discount, 2000),
        "KW" => Currency::share(subtotal - discount, 500),
        _ => 0,
    };
    Totals {
        subtotal: currency.money(subtotal),
        shipping: currency.money(shipping),
        tax: currency.money(tax),
        duties: currency.money(duties),
        discount: currency.money(discount),
        total: currency.money(subtotal + shipping + tax + duties - discount),
        refunded: currency.money(0),
    }
}

/// That of what takes longest.
pub(super) fn processing_time(goods: &[(&Product, u32)]) -> ProcessingTime {
    let days = goods.iter().map(|(product, _)| product.processing_days);
    let (min_days, max_days) = days.max_by_key(|(min, max)| (*max, *min)).unwrap_or((0, 1));
    ProcessingTime { min_days, max_days }
}

/// About how many days ago it was placed.
pub(super) fn age(life: Life<'_>, goods: &[(&Product, u32)], method: Method) -> i64 {
    match life {
        Life::Unpaid(ago) | Life::Declined(ago) | Life::Received(ago) | Life::Confirmed(ago) | Life::Packaging(ago) => {
            ago / 24
        }
        Life::Overdue => overdue(goods) / 24,
        Life::Cancelled { after, ago, .. } => after + ago,
        Life::Sent(parcels) => {
            let age = |sent: &Sent<'_>| {
                let making =
                    sent.lines.iter().filter_map(|line| goods.get(*line)).map(|(product, _)| usual_hours(product));
                making.max().unwrap_or(0) / 24 + sent.stage.days(method) + sent.quiet
            };
            parcels.iter().map(age).max().unwrap_or(0)
        }
    }
}
