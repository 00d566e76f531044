//! Where an order is on its way, in steps a customer understands: what is done, what comes next, and by when.

use serde::Serialize;
use store_api::{
    Date, Timestamp,
    order::{Order, OrderStatus, SubStatus},
    shipment::{Milestone, SubMilestone},
};
use ts_rs::TS;

/// The way of one order from placing to the door.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Journey {
    /// In the order in which they happen; a cancelled order ends in `cancelled`.
    pub steps: Vec<Step>,
    /// What is expected next; none when nothing more will happen.
    pub next: Option<NextStep>,
}

/// One step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Step {
    pub key: StepKey,
    pub state: StepState,
    /// When it was reached.
    #[ts(type = "string | null")]
    pub at: Option<Timestamp>,
}

/// The steps there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum StepKey {
    AwaitingPayment,
    PaymentReceived,
    PaymentConfirmed,
    Packaging,
    Shipped,
    OutForDelivery,
    Delivered,
    Cancelled,
}

/// Whether a step is behind, under way or ahead.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum StepState {
    Done,
    Current,
    Ahead,
}

/// The next step and the days in which it is expected.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct NextStep {
    pub key: StepKey,
    #[ts(type = "string | null")]
    pub from: Option<Date>,
    #[ts(type = "string | null")]
    pub to: Option<Date>,
    /// `to` has passed.
    pub late: bool,
}

/// Works out the journey of `order` as it stands on the day `today` where the customer is.
pub fn journey(order: &Order, today: Date) -> Journey {
    let reached = reached(order);
    let keys = keys(order);
    let at = keys.iter().position(|key| Some(*key) == reached);
    let state = |index: usize| match at {
        Some(current) if index < current || is_last(keys[index]) && index == current => StepState::Done,
        Some(current) if index == current => StepState::Current,
        _ => StepState::Ahead,
    };
    let steps = keys.iter().enumerate().map(|(index, key)| {
        let state = state(index);
        Step { key: *key, state, at: (state != StepState::Ahead).then(|| time_of(order, *key)).flatten() }
    });
    Journey { steps: steps.collect(), next: next(order, today) }
}

/// The step after this one, and when.
pub fn next(order: &Order, today: Date) -> Option<NextStep> {
    let (key, from, to) = match (&order.status, &order.sub_status) {
        (OrderStatus::AwaitingPayment, _) => (StepKey::PaymentReceived, None, None),
        (OrderStatus::Processing, Some(SubStatus::PaymentReceived)) => {
            let received = time_of(order, StepKey::PaymentReceived).unwrap_or(order.placed_at);
            let by = received.to_zoned(jiff::tz::TimeZone::UTC).date().tomorrow().ok();
            (StepKey::PaymentConfirmed, None, by)
        }
        (OrderStatus::Processing, _) => (StepKey::Shipped, None, order.estimated_ship_date),
        (OrderStatus::Shipped, _) if will_not_arrive(order) => return None,
        (OrderStatus::Shipped, _) => {
            let window = order.estimated_delivery;
            (StepKey::Delivered, window.map(|window| window.from), window.map(|window| window.to))
        }
        _ => return None,
    };
    Some(NextStep { key, from, to, late: to.is_some_and(|to| to < today) })
}

/// Nothing more is expected to happen to this order, whatever the day.
pub fn is_settled(order: &Order) -> bool {
    use store_api::order::ReturnState;
    let returning =
        matches!(order.axes.returns, ReturnState::Requested | ReturnState::InTransit | ReturnState::Received);
    let travelling = order.shipments.iter().any(|shipment| {
        shipment.tracked
            && !matches!(shipment.milestone, Milestone::Delivered | Milestone::Returned | Milestone::Expired)
    });
    match order.status {
        OrderStatus::Cancelled => !returning,
        OrderStatus::Delivered => !returning && !travelling,
        _ => false,
    }
}

/// Every parcel that has not arrived was refused, is on its way back, or lost.
fn will_not_arrive(order: &Order) -> bool {
    let mut ahead = order.shipments.iter().filter(|parcel| parcel.milestone != Milestone::Delivered).peekable();
    ahead.peek().is_some()
        && ahead.all(|parcel| {
            let lost = matches!(parcel.sub_milestone, Some(SubMilestone::Lost | SubMilestone::Refused));
            lost || matches!(parcel.milestone, Milestone::Returning | Milestone::Returned)
        })
}

fn keys(order: &Order) -> Vec<StepKey> {
    use StepKey::*;
    if order.status == OrderStatus::Cancelled {
        let mut keys: Vec<_> = [PaymentReceived, PaymentConfirmed, Packaging]
            .into_iter()
            .filter(|key| time_of(order, *key).is_some())
            .collect();
        keys.push(Cancelled);
        return keys;
    }
    let tracked = order.shipping_method.as_ref().is_none_or(|method| method.tracked);
    let mut keys = vec![PaymentReceived, PaymentConfirmed, Packaging, Shipped];
    if order.status == OrderStatus::AwaitingPayment {
        keys.insert(0, AwaitingPayment);
    }
    if tracked {
        keys.push(OutForDelivery);
    }
    keys.push(Delivered);
    keys
}

fn reached(order: &Order) -> Option<StepKey> {
    Some(match (&order.status, &order.sub_status) {
        (OrderStatus::AwaitingPayment, _) => StepKey::AwaitingPayment,
        (OrderStatus::Processing, Some(SubStatus::PaymentConfirmed)) => StepKey::PaymentConfirmed,
        (OrderStatus::Processing, Some(SubStatus::Packaging)) => StepKey::Packaging,
        (OrderStatus::Processing, _) => StepKey::PaymentReceived,
        (OrderStatus::Shipped, _) => {
            let near = order.shipments.iter().any(|shipment| shipment.milestone == Milestone::OutForDelivery);
            if near { StepKey::OutForDelivery } else { StepKey::Shipped }
        }
        (OrderStatus::Delivered, _) => StepKey::Delivered,
        (OrderStatus::Cancelled, _) => StepKey::Cancelled,
        (OrderStatus::Unknown(_), _) => return None,
    })
}

fn is_last(key: StepKey) -> bool {
    matches!(key, StepKey::Delivered | StepKey::Cancelled)
}

fn time_of(order: &Order, key: StepKey) -> Option<Timestamp> {
    let status = |wanted: OrderStatus, sub: Option<SubStatus>| {
        let found =
            order.history.iter().find(|change| change.status == wanted && (sub.is_none() || change.sub_status == sub));
        found.map(|change| change.at)
    };
    match key {
        StepKey::AwaitingPayment => Some(order.placed_at),
        StepKey::PaymentReceived => status(OrderStatus::Processing, Some(SubStatus::PaymentReceived)),
        StepKey::PaymentConfirmed => status(OrderStatus::Processing, Some(SubStatus::PaymentConfirmed)),
        StepKey::Packaging => status(OrderStatus::Processing, Some(SubStatus::Packaging)),
        StepKey::Shipped => status(OrderStatus::Shipped, None)
            .or_else(|| order.shipments.iter().map(|shipment| shipment.shipped_at).min()),
        StepKey::OutForDelivery => {
            let events = order.shipments.iter().flat_map(|shipment| &shipment.events);
            let out = events.filter(|event| event.milestone == Milestone::OutForDelivery);
            out.map(|event| event.time.approximate_instant()).max()
        }
        StepKey::Delivered => status(OrderStatus::Delivered, None)
            .or_else(|| order.shipments.iter().filter_map(|shipment| shipment.delivered_at).max()),
        StepKey::Cancelled => status(OrderStatus::Cancelled, None),
    }
}
