//! An order out of a short plan: what, where to, and how far it has come.

use super::{
    calendar::{day, days, hours, minutes, next_working_day, working_days},
    catalogue::{Kind, Product, words},
    geography::{Country, Currency},
    parcel::{self, Stage},
    state, topics,
};
use std::{collections::BTreeMap, sync::LazyLock};
use store_api::{
    Date, Timestamp,
    order::{
        Axes, DeliveryEstimate, DeliveryWindow, Order, OrderState, OrderStatus, PaymentState, ProcessingTime,
        ReturnState, ShipmentState, ShippingMethod, StatusChange, SubStatus, Totals,
    },
    shipment::ShipmentLine,
};

static METHODS: LazyLock<BTreeMap<String, BTreeMap<String, String>>> = LazyLock::new(|| {
    serde_json::from_str(include_str!("data/methods.json")).expect("the embedded methods are read by a test")
});

/// How it travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Method {
    Express,
    Standard,
    Economy,
}

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

impl Method {
    /// Working days from door to door.
    pub(super) fn days(self) -> (u16, u16) {
        match self {
            Self::Express => (3, 6),
            Self::Standard => (9, 15),
            Self::Economy => (15, 30),
        }
    }

    /// Cents of a US dollar.
    fn price(self) -> i64 {
        match self {
            Self::Express => 1900,
            Self::Standard => 900,
            Self::Economy => 400,
        }
    }

    pub(super) fn carrier(self) -> &'static str {
        match self {
            Self::Express => "bluecrane",
            Self::Standard => "meridian",
            Self::Economy => "harbour-post",
        }
    }

    /// That of an order, known by its name.
    pub(super) fn of(order: &Order) -> Self {
        let Some(method) = &order.shipping_method else { return Self::Standard };
        let express = METHODS.get("express").is_some_and(|names| names.values().any(|name| *name == method.name));
        match (method.tracked, express) {
            (false, _) => Self::Economy,
            (true, true) => Self::Express,
            (true, false) => Self::Standard,
        }
    }

    fn named(self, language: &str) -> ShippingMethod {
        let key = match self {
            Self::Express => "express",
            Self::Standard => "standard",
            Self::Economy => "economy",
        };
        let name = METHODS.get(key).map(|names| words(names, language)).unwrap_or_default();
        ShippingMethod { name: name.to_owned(), tracked: self != Self::Economy }
    }
}

/// Writes the order as it stands at `now`.
pub(super) fn write(plan: &Plan<'_>, now: Timestamp) -> Order {
    let mut order = bare(plan);
    let last = match plan.life {
        Life::Sent(parcels) => send(&mut order, plan, parcels, now),
        life => stay(&mut order, plan, life, now),
    };
    state::settle(&mut order);
    if order.status != OrderStatus::AwaitingPayment {
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
fn processing_time(goods: &[(&Product, u32)]) -> ProcessingTime {
    let days = goods.iter().map(|(product, _)| product.processing_days);
    let (min_days, max_days) = days.max_by_key(|(min, max)| (*max, *min)).unwrap_or((0, 1));
    ProcessingTime { min_days, max_days }
}

/// Hours that preparing a product usually takes.
pub(super) fn usual_hours(product: &Product) -> i64 {
    match product.kind {
        Kind::ShipsIn24Hours => 20,
        _ => 12 * i64::from(product.processing_days.0 + product.processing_days.1) + 9,
    }
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

/// Hours after which goods are a few days late.
fn overdue(goods: &[(&Product, u32)]) -> i64 {
    24 * (i64::from(processing_time(goods).max_days) + 6)
}

/// Ships the parcels; returns when the last thing happened.
fn send(order: &mut Order, plan: &Plan<'_>, parcels: &[Sent<'_>], now: Timestamp) -> Timestamp {
    let mut last = Timestamp::MIN;
    let mut hours_before = 20;
    let mut first = Timestamp::MAX;
    for (place, sent) in parcels.iter().enumerate() {
        let lines = sent.lines.iter().filter_map(|line| order.lines.get(*line));
        let draft = parcel::Draft {
            id: format!("{}-p{}", order.id, place + 1),
            number: plan.number * 10 + place as u64,
            to: plan.to,
            method: plan.method,
            stage: sent.stage,
            quiet: sent.quiet,
            lines: lines.map(|line| ShipmentLine { line_id: line.id.clone(), quantity: line.quantity }).collect(),
        };
        let (parcel, at) = parcel::write(draft, now);
        last = last.max(at);
        if parcel.shipped_at < first {
            first = parcel.shipped_at;
            let goods = sent.lines.iter().filter_map(|line| plan.goods.get(*line));
            hours_before = goods.map(|(product, _)| usual_hours(product)).max().unwrap_or(hours_before);
        }
        order.shipments.push(parcel);
    }
    order.placed_at = minutes(hours(first, -hours_before), -odd_minutes(plan));
    begin(order, hours_before, 3);
    order.axes.payment = PaymentState::Paid;
    last
}

/// What has not shipped; returns when the last thing happened.
fn stay(order: &mut Order, plan: &Plan<'_>, life: Life<'_>, now: Timestamp) -> Timestamp {
    let (ago, steps, payment) = match life {
        Life::Unpaid(ago) => (ago, 0, PaymentState::Awaiting),
        Life::Declined(ago) => (ago, 0, PaymentState::Failed),
        Life::Received(ago) => (ago, 1, PaymentState::Authorized),
        Life::Confirmed(ago) => (ago, 2, PaymentState::Paid),
        Life::Packaging(ago) => (ago, 3, PaymentState::Paid),
        Life::Overdue | Life::Sent(_) => (overdue(&plan.goods), 3, PaymentState::Paid),
        Life::Cancelled { after, ago, paid: true } => (24 * (after + ago), 3, PaymentState::Refunded),
        Life::Cancelled { after, ago, paid: false } => (24 * (after + ago), 0, PaymentState::Awaiting),
    };
    order.placed_at = minutes(hours(now, -ago), -odd_minutes(plan));
    let hours_of_it = if let Life::Cancelled { after, .. } = life { 24 * after } else { ago };
    let mut last = begin(order, hours_of_it, steps);
    order.axes.payment = payment;
    if let Life::Cancelled { ago, paid, .. } = life {
        last = hours(now, -24 * ago);
        state::reach(order, OrderStatus::Cancelled, None, last);
        if paid {
            order.totals.refunded = order.totals.total.clone();
        }
    }
    last
}

/// People do not order on the hour.
fn odd_minutes(plan: &Plan<'_>) -> i64 {
    (plan.number % 53) as i64
}

/// The first steps of an order that is so many hours old; returns the moment of the last.
fn begin(order: &mut Order, age: i64, steps: usize) -> Timestamp {
    let age = age * 60;
    let all = [
        (SubStatus::PaymentReceived, (age / 20).min(7)),
        (SubStatus::PaymentConfirmed, (age / 5).min(9 * 60)),
        (SubStatus::Packaging, (age * 2 / 5).min(14 * 60)),
    ];
    order.history.push(StatusChange { status: OrderStatus::AwaitingPayment, sub_status: None, at: order.placed_at });
    let mut last = order.placed_at;
    for (sub, after) in all.into_iter().take(steps) {
        last = minutes(order.placed_at, after);
        state::reach(order, OrderStatus::Processing, Some(sub), last);
    }
    last
}

/// The dates that were promised when it was placed, or follow from when it shipped.
fn promise(order: &mut Order, plan: &Plan<'_>, now: Timestamp) {
    if order.status == OrderStatus::Cancelled {
        return;
    }
    let ship_day = ship_date(order);
    let shipped =
        order.history.iter().find(|change| change.status == OrderStatus::Shipped).map(|change| day(change.at));
    let window = window(shipped.unwrap_or(ship_day), plan.method);
    order.estimated_ship_date = Some(ship_day);
    order.estimated_delivery = Some(match plan.twist {
        Twist::Late(ago) => DeliveryWindow { from: days(day(now), -ago - 6), to: days(day(now), -ago) },
        _ => window,
    });
    if plan.twist == Twist::Moved {
        let earlier = |back: i64| DeliveryWindow { from: days(window.from, -back), to: days(window.to, -back) };
        let half = (now.as_second() - order.placed_at.as_second()) / 2;
        let middle = minutes(order.placed_at, half / 60);
        order.estimated_delivery_history = vec![
            DeliveryEstimate { given_at: hours(order.placed_at, 9), window: earlier(11) },
            DeliveryEstimate { given_at: middle, window: earlier(5) },
        ];
    }
}

/// The day by which it ought to ship.
pub(super) fn ship_date(order: &Order) -> Date {
    let longest = order.processing_time.map_or(1, |time| time.max_days.max(1));
    next_working_day(days(day(order.placed_at), i64::from(longest)))
}

/// The days between which a parcel arrives that ships on a day.
pub(super) fn window(shipped: Date, method: Method) -> DeliveryWindow {
    let (from, to) = method.days();
    DeliveryWindow { from: working_days(shipped, from), to: working_days(shipped, to) }
}

/// Does what the twist says; returns when that happened.
fn twist(order: &mut Order, twist: Twist, now: Timestamp) -> Timestamp {
    let at = match twist {
        Twist::None | Twist::Late(_) => Timestamp::MIN,
        Twist::Moved => hours(now, -30),
        Twist::Return(step, ago) => {
            order.axes.returns = match step {
                ReturnStep::Requested => ReturnState::Requested,
                ReturnStep::InTransit => ReturnState::InTransit,
                ReturnStep::Received => ReturnState::Received,
                ReturnStep::Refunded => ReturnState::Refunded,
            };
            if step == ReturnStep::Refunded {
                order.axes.payment = PaymentState::Refunded;
                order.totals.refunded = order.totals.total.clone();
            }
            hours(now, -ago)
        }
        Twist::PartlyRefunded(ago) => {
            order.axes.payment = PaymentState::PartiallyRefunded;
            if let Some(line) = order.lines.first() {
                order.totals.refunded = line.unit_price.clone();
            }
            hours(now, -ago)
        }
    };
    state::settle(order);
    at
}
