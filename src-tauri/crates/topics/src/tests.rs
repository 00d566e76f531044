//! The order of the tests, and what does not depend on a store's word.

mod odd;
mod word;

use crate::{Gate, SaidBy, Verdict, rules};
use jiff::{Zoned, tz::Offset, tz::TimeZone};
use serde_json::{from_value, json};
use store_api::{
    Timestamp,
    order::{HelpTopic, Order, TopicReason},
    store::ServicePolicy,
};

/// A moment of 2026, for instance `05-03T14:10`.
fn at(text: &str) -> Timestamp {
    format!("2026-{text}:00Z").parse().expect("a moment")
}

fn now(text: &str) -> Zoned {
    at(text).to_zoned(TimeZone::UTC)
}

fn policy() -> ServicePolicy {
    ServicePolicy::default()
}

fn of(verdicts: Vec<Verdict>, topic: HelpTopic) -> Verdict {
    verdicts.into_iter().find(|verdict| verdict.topic == topic).expect("every topic")
}

/// A gown and two mugs, to ship by 8 May and to arrive by 20 May; in the house, last changed on 2 May.
fn order() -> Order {
    let money = json!({ "amount": 1000, "currency": "EUR" });
    let line = |id: &str, quantity: u32| json!({ "id": id, "title": id, "quantity": quantity, "unit_price": money, "total": money });
    let order = json!({
        "id": "ord-1", "number": "LK-1", "currency": "EUR",
        "status": "processing", "sub_status": "packaging",
        "placed_at": at("05-01T09:00"), "updated_at": at("05-02T12:00"),
        "axes": { "payment": "paid", "order": "open", "shipment": "not_shipped", "returns": "none" },
        "lines": [line("gown", 1), line("mugs", 2)],
        "totals": { "subtotal": money, "shipping": money, "tax": money, "duties": money, "discount": money,
                    "total": money, "refunded": money },
        "estimated_ship_date": "2026-05-08",
        "estimated_delivery": { "from": "2026-05-14", "to": "2026-05-20" },
    });
    from_value(order).expect("an order")
}

/// The same, delivered on 12 May at 15:30, in one parcel that does not say what is in it.
fn delivered() -> Order {
    let parcel = json!({
        "id": "p1", "shipped_at": at("05-03T14:10"), "carrier": { "id": "post", "name": "Post" }, "tracked": true,
        "lines": [], "milestone": "delivered", "delivered_at": at("05-12T15:30"),
    });
    Order {
        status: "delivered".into(),
        sub_status: None,
        updated_at: at("05-12T15:31"),
        shipments: vec![from_value(parcel).expect("a parcel")],
        ..order()
    }
}

#[test]
fn a_promised_day_ends_when_it_ends_where_the_customer_is() {
    for (hours, midnight) in [(13, "05-08T11:00"), (0, "05-09T00:00"), (-8, "05-09T08:00")] {
        let zone = TimeZone::fixed(Offset::constant(hours));
        let progress =
            |now: Timestamp| of(rules(&order(), &policy(), &now.to_zoned(zone.clone())), HelpTopic::OrderProgress);
        let before = progress(at("05-08T10:59"));
        assert_eq!(
            before.gate,
            Gate::Closed { reason: TopicReason::BeforeShipDate, at: None, from: Some(at(midnight)) }
        );
        assert!(progress(at(midnight)).is_open());
    }
}

#[test]
fn a_window_ends_at_the_same_moment_everywhere() {
    let returns = |hours| {
        let now = at("05-20T00:00").to_zoned(TimeZone::fixed(Offset::constant(hours)));
        of(rules(&delivered(), &policy(), &now), HelpTopic::ReturnReplace).gate
    };
    assert_eq!(returns(13), Gate::Open { until: Some(at("06-11T15:30")) });
    assert_eq!(returns(13), returns(-11));
}

#[test]
fn a_verdict_reads_for_the_window_and_for_the_wire() {
    let returns = of(rules(&order(), &policy(), &now("05-02T12:00")), HelpTopic::ReturnReplace);
    let seen = json!({
        "topic": "return_replace",
        "gate": { "state": "closed", "reason": "not_shipped", "at": null, "from": null },
        "nearest": ["cancel_order", "contact"],
        "lines": [],
        "said_by": "rule",
    });
    assert_eq!(serde_json::to_value(&returns).expect("JSON"), seen);
    let said = json!({ "topic": "return_replace", "available": false, "reason": "not_shipped" });
    assert_eq!(serde_json::to_value(returns.state()).expect("JSON"), said);

    let mut gown = delivered();
    gown.lines[1].made_to_order = true;
    let returns = of(rules(&gown, &policy(), &now("05-20T12:00")), HelpTopic::ReturnReplace);
    let seen = json!({
        "topic": "return_replace",
        "gate": { "state": "open", "until": "2026-06-11T15:30:00Z" },
        "nearest": [],
        "lines": [{ "line_id": "gown", "quantity": 1, "until": "2026-06-11T15:30:00Z" }],
        "said_by": "rule",
    });
    assert_eq!(serde_json::to_value(&returns).expect("JSON"), seen);
}

#[test]
fn what_a_store_says_is_heard_as_it_was_meant() {
    for mut order in [order(), delivered()] {
        let moment = order.updated_at.to_zoned(TimeZone::UTC);
        let said = rules(&order, &policy(), &moment);
        order.help_topics = said.iter().map(Verdict::state).collect();
        let heard = crate::verdicts(&order, &policy(), &moment);
        for (said, heard) in said.into_iter().zip(heard) {
            let said_by = if said.topic == HelpTopic::Contact { SaidBy::Rule } else { SaidBy::Store };
            assert_eq!(heard, Verdict { said_by, ..said });
        }
    }
}
