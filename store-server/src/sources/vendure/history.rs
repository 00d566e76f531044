//! An order's history as the shop tells its customer, oldest first: when it reached which state.

use super::answer::{Entry, Order};
use store_api::{
    Timestamp,
    order::{OrderStatus, StatusChange, SubStatus},
};

/// States that are neither news nor a place where an order is.
const ON_THE_WAY: [&str; 6] =
    ["Created", "Draft", "AddingItems", "ArrangingPayment", "Modifying", "ArrangingAdditionalPayment"];

/// What a state of an order is called here; unknown ones keep the shop's own word.
pub(super) fn status(state: &str) -> (OrderStatus, Option<SubStatus>) {
    match state {
        "PaymentAuthorized" => (OrderStatus::Processing, Some(SubStatus::PaymentReceived)),
        "PaymentSettled" => (OrderStatus::Processing, Some(SubStatus::PaymentConfirmed)),
        "PartiallyShipped" => (OrderStatus::Processing, Some(SubStatus::Packaging)),
        "Shipped" | "PartiallyDelivered" => (OrderStatus::Shipped, None),
        "Delivered" => (OrderStatus::Delivered, None),
        "Cancelled" => (OrderStatus::Cancelled, None),
        "ArrangingAdditionalPayment" => (OrderStatus::Processing, None),
        own => (OrderStatus::Unknown(own.to_owned()), None),
    }
}

/// Oldest first. Moments are often whole seconds, so ids decide between equal ones.
pub(super) fn entries(order: &Order) -> Vec<&Entry> {
    let mut entries: Vec<&Entry> = order.history.iter().collect();
    entries.sort_by_key(|entry| (entry.created_at, entry.id.parse::<u64>().unwrap_or(0)));
    entries
}

/// The state that the order was in before somebody opened it for changes.
pub(super) fn before_modifying(entries: &[&Entry]) -> Option<String> {
    let moves = entries.iter().rev().filter(|entry| entry.kind == "ORDER_STATE_TRANSITION");
    let mut from = moves.filter_map(|entry| entry.data.get("from")?.as_str());
    from.find(|state| !ON_THE_WAY.contains(state)).map(str::to_owned)
}

/// Every status that the order reached, each as often as it was another one than before.
pub(super) fn changes(entries: &[&Entry], placed: (&str, Timestamp)) -> Vec<StatusChange> {
    let moves = entries.iter().filter(|entry| entry.kind == "ORDER_STATE_TRANSITION");
    let states = moves.filter_map(|entry| Some((entry.data.get("to")?.as_str()?, entry.created_at)));
    let mut told: Vec<(&str, Timestamp)> = states.filter(|(state, _)| !ON_THE_WAY.contains(state)).collect();
    if told.is_empty() && !ON_THE_WAY.contains(&placed.0) {
        told.push(placed);
    }
    let mut changes: Vec<StatusChange> = Vec::new();
    for (state, at) in told {
        let (status, sub_status) = status(state);
        if changes.last().is_none_or(|last| (&last.status, &last.sub_status) != (&status, &sub_status)) {
            changes.push(StatusChange { status, sub_status, at });
        }
    }
    changes
}

/// When a fulfilment reached a state. In the history its id is a number.
pub(super) fn fulfilment_reached(entries: &[&Entry], id: &str, state: &str) -> Option<Timestamp> {
    let of_it = |data: &serde_json::Value| match data.get("fulfillmentId") {
        Some(serde_json::Value::Number(number)) => number.to_string() == id,
        Some(serde_json::Value::String(text)) => text == id,
        _ => false,
    };
    let moves = entries.iter().filter(|entry| entry.kind == "ORDER_FULFILLMENT_TRANSITION" && of_it(&entry.data));
    let mut reached = moves.filter(|entry| entry.data.get("to").and_then(serde_json::Value::as_str) == Some(state));
    reached.next().map(|entry| entry.created_at)
}
