//! Time that passes: the next thing that happens to an order.

use super::{
    calendar::{day, next_working_day},
    geography::{Country, country},
    method::Method,
    parcel::{self, waits_for_customer},
    promise, state,
    steps::{ROUTE, Step},
    topics,
};
use store_api::{
    EventTime, Timestamp,
    delivery::DeliveryEstimate,
    order::{Order, OrderStatus, PaymentState, SubStatus},
    shipment::{Milestone, Shipment, ShipmentLine, SubMilestone},
};

/// The next step in the life of an order, or `None` at its end (or where only people can move it).
///
/// Time never runs backwards: the step happens at `now`, or at the last change if that is later.
pub fn advance(order: &Order, now: Timestamp) -> Option<Order> {
    let at = now.max(order.updated_at);
    let mut next = order.clone();
    match (&order.status, &order.sub_status) {
        (OrderStatus::AwaitingPayment, _) => pay(&mut next, at)?,
        (OrderStatus::Processing, Some(SubStatus::PaymentReceived)) => {
            next.axes.payment = PaymentState::Paid;
            state::reach(&mut next, OrderStatus::Processing, Some(SubStatus::PaymentConfirmed), at);
        }
        (OrderStatus::Processing, Some(SubStatus::PaymentConfirmed)) => {
            state::reach(&mut next, OrderStatus::Processing, Some(SubStatus::Packaging), at);
        }
        (OrderStatus::Processing, _) => {
            if !carry(&mut next, at) {
                ship(&mut next, at);
            }
        }
        (OrderStatus::Shipped, _) => {
            if !carry(&mut next, at) {
                return None;
            }
        }
        _ => return None,
    }
    state::settle(&mut next);
    next.payment_due_at = None;
    next.updated_at = at;
    next.help_topics = topics::help_topics(&next, at);
    Some(next)
}

/// The money comes, unless the bank has refused it: then the customer has to try again.
fn pay(order: &mut Order, at: Timestamp) -> Option<()> {
    if order.axes.payment != PaymentState::Awaiting {
        return None;
    }
    order.axes.payment = PaymentState::Authorized;
    state::reach(order, OrderStatus::Processing, Some(SubStatus::PaymentReceived), at);
    let longest = order.processing_time.map_or(1, |time| time.max_days.max(1));
    let ship_day = next_working_day(super::calendar::days(day(at), i64::from(longest)));
    order.estimated_ship_date = Some(ship_day);
    order.estimated_delivery = Some(promise::window(ship_day, Method::of(order)));
    Some(())
}

/// Hands everything that is still in the house to the carrier.
fn ship(order: &mut Order, at: Timestamp) {
    let method = Method::of(order);
    let to = destination(order);
    let left = order.lines.iter().filter_map(|line| {
        let quantity = line.quantity.saturating_sub(state::pieces(order, &line.id, |_| true));
        (quantity > 0).then(|| ShipmentLine { line_id: line.id.clone(), quantity })
    });
    let left = left.collect();
    let place = order.shipments.len();
    let digits = order.id.rsplit('-').next().and_then(|digits| digits.parse::<u64>().ok()).unwrap_or_default();
    let id = format!("{}-p{}", order.id, place + 1);
    let mut parcel = parcel::fresh(id, digits * 10 + place as u64, to, method, left, at);
    if parcel.tracked {
        happen(&mut parcel, &ROUTE[0], to, at);
    }
    order.shipments.push(parcel);
    if order.estimated_ship_date.is_some_and(|promised| day(at) > promised) {
        let new = promise::window(day(at), method);
        if let Some(window) = order.estimated_delivery.replace(new) {
            order.estimated_delivery_history.push(DeliveryEstimate { given_at: order.updated_at, window });
        }
    }
}

/// Moves the parcel that has seen least; `false` if none can move.
fn carry(order: &mut Order, at: Timestamp) -> bool {
    let to = destination(order);
    let movable = order.shipments.iter_mut().filter_map(|parcel| Some((next_step(parcel)?, parcel)));
    let Some((step, parcel)) = movable.min_by_key(|(_, parcel)| parcel.events.len()) else { return false };
    happen(parcel, step, to, at);
    true
}

fn next_step(parcel: &Shipment) -> Option<&'static Step> {
    if !parcel.tracked {
        return None;
    }
    match (&parcel.milestone, &parcel.sub_milestone) {
        (Milestone::Delivered | Milestone::Returned | Milestone::Expired, _)
        | (Milestone::Exception, Some(SubMilestone::Lost)) => None,
        (Milestone::NotFound, _) => Some(&ROUTE[0]),
        (Milestone::AvailableForPickup, _) => Some(Step::of("collected")),
        (Milestone::AttemptFailed, _) => Some(Step::of("again")),
        (Milestone::Exception, Some(SubMilestone::Refused)) => Some(Step::of("returning")),
        (Milestone::Returning, _) => Some(Step::of("returned")),
        _ => ROUTE.get(parcel.events.iter().filter_map(Step::on_route).max().map_or(0, |last| last + 1)),
    }
}

fn happen(parcel: &mut Shipment, step: &Step, to: &Country, at: Timestamp) {
    let mut event = step.event(at, to);
    // Without a zone it could seem to happen before what came before it.
    event.time = EventTime::at(at, step.offset(to));
    parcel.events.push(event);
    parcel.milestone = step.milestone.clone();
    parcel.sub_milestone = step.sub.clone();
    parcel.action_required = waits_for_customer(&parcel.milestone, parcel.sub_milestone.as_ref());
    parcel.pickup_point = None;
    parcel.delivered_at = (parcel.milestone == Milestone::Delivered).then_some(at);
}

fn destination(order: &Order) -> &'static Country {
    country(order.shipping_address.as_ref().map_or("", |address| address.country.as_str()))
}
