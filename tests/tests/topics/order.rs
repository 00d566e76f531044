//! The order of the table, and the parcels it can be in.

use serde_json::{Value, from_value, json};
use store_api::{
    Timestamp,
    order::{Order, OrderState, OrderStatus, ReturnState, ShipmentState},
    shipment::{Milestone, Shipment, ShipmentLine, SubMilestone},
};

/// A moment of 2026, for instance `05-03T14:10`.
pub(crate) fn at(text: &str) -> Timestamp {
    format!("2026-{text}:00Z").parse().expect("a moment")
}

/// Where a parcel can be, in words, with the milestone and what lies behind it.
pub(crate) const PLACES: [(&str, &str, &str); 19] = [
    ("not known to its carrier", "not_found", ""),
    ("announced to its carrier", "info_received", ""),
    ("on its way", "in_transit", ""),
    ("sent as untracked post", "in_transit", "untracked"),
    ("delayed", "in_transit", "delayed"),
    ("held at customs", "exception", "customs"),
    ("out for delivery", "out_for_delivery", ""),
    ("brought where nobody was home", "attempt_failed", "no_one_home"),
    ("stuck for its address", "exception", "address"),
    ("damaged", "exception", "damaged"),
    ("in a state that no word is known for", "teleported", "sideways"),
    ("at a pickup point until 18 May 20:00", "available_for_pickup", "deadline"),
    ("at a pickup point, nobody says until when", "available_for_pickup", ""),
    ("lost", "exception", "lost"),
    ("given up by its carrier", "expired", ""),
    ("refused", "exception", "refused"),
    ("going back", "returning", "refused"),
    ("back at the store", "returned", ""),
    ("delivered", "delivered", ""),
];

/// How far it is, and where the money is.
pub(crate) fn order(status: &str, sub_status: &str, payment: &str) -> Order {
    let mut history = vec![step("awaiting_payment", "", "05-01T09:00")];
    let steps =
        [("payment_received", "05-01T09:05"), ("payment_confirmed", "05-01T18:00"), ("packaging", "05-02T08:00")];
    let reached = match (status, sub_status) {
        ("awaiting_payment", _) => 0,
        ("processing", "payment_received") => 1,
        ("processing", "payment_confirmed") => 2,
        ("cancelled", _) if matches!(payment, "awaiting" | "failed") => 0,
        _ => 3,
    };
    history.extend(steps.iter().take(reached).map(|(sub, at)| step("processing", sub, at)));
    let last: &[_] = match status {
        "cancelled" => &[("cancelled", "05-06T12:00")],
        "shipped" => &[("shipped", "05-06T10:00")],
        "delivered" => &[("shipped", "05-06T10:00"), ("delivered", "05-16T11:00")],
        _ => &[],
    };
    history.extend(last.iter().map(|(status, at)| step(status, "", at)));
    let mut order: Order = from_value(bare()).expect("an order");
    order.history = from_value(Value::Array(history)).expect("a history");
    order.status = status.into();
    order.sub_status = (!sub_status.is_empty()).then(|| sub_status.into());
    order.axes.payment = payment.into();
    order.updated_at = at(last.last().map_or("05-02T12:00", |(_, moment)| moment));
    settle(order)
}

fn step(status: &str, sub_status: &str, at: &str) -> Value {
    let sub = (!sub_status.is_empty()).then_some(sub_status);
    json!({ "status": status, "sub_status": sub, "at": format!("2026-{at}:00Z") })
}

fn bare() -> Value {
    let money = json!({ "amount": 1000, "currency": "EUR" });
    let line = |id: &str, quantity: u32| json!({ "id": id, "title": id, "quantity": quantity, "unit_price": money, "total": money });
    json!({
        "id": "ord-1", "number": "LK-1", "currency": "EUR", "status": "processing",
        "placed_at": "2026-05-01T09:00:00Z", "updated_at": "2026-05-01T09:00:00Z",
        "axes": { "payment": "paid", "order": "open", "shipment": "not_shipped", "returns": "none" },
        "lines": [line("scarf", 1), line("mugs", 2)],
        "totals": { "subtotal": money, "shipping": money, "tax": money, "duties": money, "discount": money,
                    "total": money, "refunded": money },
        "estimated_ship_date": "2026-05-08",
        "estimated_delivery": { "from": "2026-05-14", "to": "2026-05-20" },
    })
}

/// The first parcel to leave, or the second, with so much of each line, in one of the places.
pub(crate) fn parcel(first: bool, lines: &[(&str, u32)], place: (&str, &str, &str)) -> Shipment {
    let (_, milestone, behind) = place;
    let shipped = at(if first { "05-03T14:10" } else { "05-06T10:00" });
    let delivered = at(if first { "05-12T15:30" } else { "05-16T11:00" });
    let mut parcel: Shipment = from_value(json!({
        "id": if first { "p1" } else { "p2" }, "shipped_at": shipped, "milestone": milestone, "lines": [],
        "carrier": { "id": "post", "name": "Post" }, "tracked": behind != "untracked",
    }))
    .expect("a parcel");
    parcel.lines =
        lines.iter().map(|(id, quantity)| ShipmentLine { line_id: (*id).to_owned(), quantity: *quantity }).collect();
    parcel.sub_milestone =
        Some(behind).filter(|word| !matches!(*word, "" | "untracked" | "deadline")).map(SubMilestone::from);
    parcel.delivered_at = (parcel.milestone == Milestone::Delivered).then_some(delivered);
    if parcel.milestone == Milestone::AvailableForPickup {
        parcel.pickup_point = from_value(json!({
            "name": "Kiosk", "lines": [], "city": "Lund", "country": "SE",
            "deadline": (behind == "deadline").then(|| at("05-18T20:00")),
        }))
        .ok();
    }
    if matches!(parcel.milestone, Milestone::Returning | Milestone::Returned) {
        parcel.events = from_value(json!([
            { "time": "2026-05-06T09:00:00+02:00", "milestone": "out_for_delivery" },
            { "time": "2026-05-06T09:30:00+02:00", "milestone": "exception", "sub_milestone": "refused" },
        ]))
        .expect("events");
    }
    parcel
}

/// With these parcels, and all axes as they follow from them.
pub(crate) fn sent(mut order: Order, parcels: impl IntoIterator<Item = Shipment>) -> Order {
    order.shipments = parcels.into_iter().collect();
    let moments = order.shipments.iter().flat_map(|parcel| [Some(parcel.shipped_at), parcel.delivered_at]);
    order.updated_at = moments.flatten().chain([order.updated_at]).max().unwrap_or_default();
    settle(order)
}

pub(crate) fn returned(mut order: Order, returns: &str) -> Order {
    order.axes.returns = ReturnState::from(returns);
    order
}

fn settle(mut order: Order) -> Order {
    let arrived = order.shipments.iter().filter(|parcel| parcel.delivered_at.is_some()).count();
    order.axes.shipment = match order.status {
        OrderStatus::Delivered => ShipmentState::Delivered,
        _ if arrived > 0 => ShipmentState::PartiallyDelivered,
        OrderStatus::Shipped => ShipmentState::Shipped,
        _ if !order.shipments.is_empty() => ShipmentState::PartiallyShipped,
        _ => ShipmentState::NotShipped,
    };
    order.axes.order = match order.status {
        OrderStatus::Cancelled => OrderState::Cancelled,
        OrderStatus::Delivered => OrderState::Completed,
        _ => OrderState::Open,
    };
    order
}
