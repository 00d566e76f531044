//! How far an order is, and when it came there. `status` stays pending until somebody in the shop closes the order, so it
//! is the goods that tell.

use super::answer::{Fulfilment, Order};
use store_api::{
    Timestamp,
    order::{OrderState, OrderStatus, ReturnState, ShipmentState, StatusChange, SubStatus},
};

type Standing = (OrderStatus, Option<SubStatus>);

const PACKING: Standing = (OrderStatus::Processing, Some(SubStatus::Packaging));
const CONFIRMED: Standing = (OrderStatus::Processing, Some(SubStatus::PaymentConfirmed));

/// Words of the shop's own are told as they are.
pub(super) fn standing(order: &Order) -> Standing {
    match (order.status.as_str(), order.fulfillment_status.as_str()) {
        ("canceled", _) => (OrderStatus::Cancelled, None),
        ("pending" | "completed" | "archived" | "requires_action" | "draft", goods) => match goods {
            "" | "not_fulfilled" | "canceled" => by_payment(order),
            "fulfilled" | "partially_fulfilled" | "partially_shipped" => PACKING,
            "partially_delivered" if !all_left(order) => PACKING,
            "shipped" | "partially_delivered" => (OrderStatus::Shipped, None),
            "delivered" => (OrderStatus::Delivered, None),
            own => (OrderStatus::Unknown(own.to_owned()), None),
        },
        (own, _) => (OrderStatus::Unknown(own.to_owned()), None),
    }
}

/// An order is placed whatever became of its payment.
fn by_payment(order: &Order) -> Standing {
    let sub_status = match order.payment_status.as_str() {
        "authorized" | "partially_captured" => Some(SubStatus::PaymentReceived),
        "captured" | "partially_refunded" => Some(SubStatus::PaymentConfirmed),
        _ => None,
    };
    (OrderStatus::Processing, sub_status)
}

/// Told of every line, also by shops that do not show what is in a parcel.
fn all_left(order: &Order) -> bool {
    let left = |detail: super::answer::Detail| detail.shipped_quantity.pieces();
    order.items.iter().all(|item| item.detail.map_or(0, left) >= item.quantity.pieces())
}

pub(super) fn shipment(order: &Order) -> ShipmentState {
    match order.fulfillment_status.as_str() {
        "" | "not_fulfilled" | "partially_fulfilled" | "fulfilled" | "canceled" => ShipmentState::NotShipped,
        "partially_shipped" => ShipmentState::PartiallyShipped,
        "shipped" => ShipmentState::Shipped,
        "partially_delivered" => ShipmentState::PartiallyDelivered,
        "delivered" => ShipmentState::Delivered,
        own => ShipmentState::Unknown(own.to_owned()),
    }
}

pub(super) fn contract(order: &Order, status: &OrderStatus) -> OrderState {
    match (status, order.status.as_str()) {
        (OrderStatus::Cancelled, _) => OrderState::Cancelled,
        (OrderStatus::Delivered, _) | (_, "completed" | "archived") => OrderState::Completed,
        _ => OrderState::Open,
    }
}

/// From the returns themselves, or, where the shop does not show them, from what its lines say of them.
pub(super) fn returns(order: &Order) -> ReturnState {
    let detail = |told: fn(super::answer::Detail) -> crate::sources::decimal::Decimal| {
        order.items.iter().filter_map(|item| item.detail).any(|detail| told(detail).pieces() > 0)
    };
    let told = order.returns.iter().flatten().rfind(|told| told.status != "canceled");
    let state = match told.map(|told| told.status.as_str()) {
        Some("requested") => ReturnState::Requested,
        Some("received" | "partially_received") => ReturnState::Received,
        Some(own) => ReturnState::Unknown(own.to_owned()),
        None if detail(|detail| detail.return_requested_quantity) => ReturnState::Requested,
        None if detail(|detail| detail.return_received_quantity) => ReturnState::Received,
        None => ReturnState::None,
    };
    let is_paid_back = matches!(order.payment_status.as_str(), "refunded" | "partially_refunded");
    if state == ReturnState::Received && is_paid_back { ReturnState::Refunded } else { state }
}

/// The latest moment that the order tells of: its `updated_at` stays behind when its payment moves.
pub(super) fn last_moment(order: &Order) -> Timestamp {
    let payments = order.payment_collections.iter().flat_map(|collection| &collection.payments);
    let payments = payments.flat_map(|payment| [payment.captured_at, payment.canceled_at]).flatten();
    let parcels = order.fulfillments.iter().map(|parcel| parcel.updated_at);
    payments.chain(parcels).chain(order.canceled_at).fold(order.updated_at, Ord::max)
}

/// Every step that left a moment behind, in the order of the way there; the last is where the order is.
pub(super) fn changes(order: &Order, now: &Standing) -> Vec<StatusChange> {
    let parcels = || order.fulfillments.iter().filter(|parcel| parcel.canceled_at.is_none());
    let last = |moment: fn(&Fulfilment) -> Option<Timestamp>| parcels().filter_map(moment).max();
    let payments = order.payment_collections.iter().flat_map(|collection| &collection.payments);
    let received = payments.clone().next().map(|_| SubStatus::PaymentReceived);
    let steps = [
        ((OrderStatus::Processing, received), Some(order.created_at)),
        (CONFIRMED, payments.filter_map(|payment| payment.captured_at).min()),
        (PACKING, parcels().filter_map(|parcel| parcel.packed_at).min()),
        ((OrderStatus::Shipped, None), last(|parcel| parcel.shipped_at).filter(|_| has_left(&now.0))),
        (
            (OrderStatus::Delivered, None),
            last(|parcel| parcel.delivered_at).filter(|_| now.0 == OrderStatus::Delivered),
        ),
        ((OrderStatus::Cancelled, None), order.canceled_at),
    ];
    let mut changes: Vec<StatusChange> = Vec::new();
    for ((status, sub_status), at) in steps {
        // A payment may be taken after the goods have gone: that is no step back.
        let Some(at) = at.filter(|at| changes.last().is_none_or(|last| last.at <= *at)) else { continue };
        changes.push(StatusChange { status, sub_status, at });
    }
    let reached = changes.last().is_some_and(|last| (&last.status, &last.sub_status) == (&now.0, &now.1));
    if !reached {
        changes.push(StatusChange { status: now.0.clone(), sub_status: now.1.clone(), at: last_moment(order) });
    }
    changes
}

fn has_left(status: &OrderStatus) -> bool {
    matches!(status, OrderStatus::Shipped | OrderStatus::Delivered)
}
