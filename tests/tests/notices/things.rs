//! Orders, requests, notices and moments to try the rules on.

use engine::alerts::{Moment, Notice, NoticeChoices, NoticeKind};
use jiff::{Timestamp, Zoned, tz::TimeZone};
use serde_json::{Value, json};
use store_api::{order::Order, request::Request};

pub(crate) const ORDER: &str = "ord-1";

/// An order that is being prepared, with other fields as given.
pub(crate) fn order(fields: Value) -> Order {
    let money = json!({ "amount": 1000, "currency": "EUR" });
    let mut order = json!({
        "id": ORDER, "number": "LK-1", "placed_at": "2026-05-01T10:00:00Z", "updated_at": "2026-05-01T10:00:00Z",
        "status": "processing", "sub_status": "packaging",
        "axes": { "payment": "paid", "order": "open", "shipment": "not_shipped", "returns": "none" },
        "lines": [{ "id": "l1", "title": "Linen apron", "quantity": 1, "unit_price": money, "total": money }],
        "totals": { "subtotal": money, "shipping": money, "tax": money, "duties": money, "discount": money,
            "total": money, "refunded": { "amount": 0, "currency": "EUR" } },
        "currency": "EUR",
    });
    fill(&mut order, fields);
    serde_json::from_value(order).expect("an order")
}

/// One that was handed to the carrier in one parcel, with fields of the parcel as given.
pub(crate) fn shipped(fields: Value, parcel: Value) -> Order {
    let mut shipment = json!({
        "id": "p1", "shipped_at": "2026-05-04T10:00:00Z", "carrier": { "id": "post", "name": "Post" }, "tracked": true,
        "lines": [{ "line_id": "l1", "quantity": 1 }], "milestone": "in_transit",
    });
    fill(&mut shipment, parcel);
    let mut of_it = json!({
        "status": "shipped", "sub_status": null, "shipments": [shipment],
        "axes": { "payment": "paid", "order": "open", "shipment": "shipped", "returns": "none" },
    });
    fill(&mut of_it, fields);
    order(of_it)
}

/// One that arrived.
pub(crate) fn delivered(at: &str, fields: Value) -> Order {
    let mut of_it = json!({
        "status": "delivered",
        "axes": { "payment": "paid", "order": "completed", "shipment": "delivered", "returns": "none" },
        "history": [{ "status": "delivered", "at": at }],
    });
    fill(&mut of_it, fields);
    shipped(of_it, json!({ "milestone": "delivered", "delivered_at": at }))
}

/// A question, with other fields as given.
pub(crate) fn request(fields: Value) -> Request {
    let mut request = json!({
        "id": "rq-1", "topic": "contact", "order_id": ORDER, "state": "received",
        "created_at": "2026-05-04T10:00:00Z", "updated_at": "2026-05-04T10:00:00Z",
    });
    fill(&mut request, fields);
    serde_json::from_value(request).expect("a request")
}

pub(crate) fn message(author: &str, at: &str) -> Value {
    json!({ "id": at, "author": author, "at": at, "text": "…" })
}

/// A notice of the store's about the order.
pub(crate) fn notice(id: &str, kind: NoticeKind, at: &str) -> Notice {
    Notice {
        id: id.to_owned(),
        kind,
        at: moment(at),
        order_id: Some(ORDER.to_owned()),
        request_id: None,
        shipment_id: None,
        until: None,
        topic: None,
        read: false,
        wrong: kind.is_wrong(),
    }
}

/// Told of everything at once.
pub(crate) fn everything() -> NoticeChoices {
    NoticeChoices::default()
}

/// A moment in UTC, at which the store was heard.
pub(crate) fn heard_at(now: &str) -> Moment {
    Moment { now: moment(now).to_zoned(TimeZone::UTC), heard: moment(now) }
}

pub(crate) fn moment(text: &str) -> Timestamp {
    text.parse().unwrap_or_else(|error| panic!("{text}: {error}"))
}

pub(crate) fn zoned(text: &str, zone: &str) -> Zoned {
    moment(text).to_zoned(TimeZone::get(zone).expect("a time zone"))
}

/// The wire word of an enum.
pub(crate) fn word(value: impl serde::Serialize) -> String {
    serde_json::to_string(&value).unwrap_or_default().trim_matches('"').to_owned()
}

fn fill(value: &mut Value, fields: Value) {
    if let Value::Object(fields) = fields {
        fields.into_iter().for_each(|(name, field)| value[name] = field);
    }
}
