//! What the app works out about an order, over every order of the demo shop: steps, what comes next, what to look at.
//!
//! Read it as a support lead would: a line an order, and whether what the customer is told is right.

use engine::{
    attention::{self, Attention},
    journey::{self, NextStep, Step, StepState},
};
use expect_test::expect_file;
use jiff::{Timestamp, tz::TimeZone};
use std::fmt::Write as _;
use store_api::{order::Order, shipment::Shipment};

const NOW: &str = "2026-05-20T09:30:00Z";

fn told(order: &Order, now: Timestamp) -> String {
    let today = TimeZone::UTC.to_datetime(now).date();
    let journey = journey::journey(order, today);
    let looks: Vec<String> = attention::attention(order, now, today).iter().map(look).collect();
    let sub = order.sub_status.as_ref().map(|sub| format!("/{sub}")).unwrap_or_default();
    format!(
        "{}{sub} [{}]\n    {}\n    next: {}\n    look: {}\n    {}\n",
        order.status,
        order.shipments.iter().map(parcel).collect::<Vec<_>>().join(", "),
        journey.steps.iter().map(step).collect::<Vec<_>>().join(" "),
        journey.next.as_ref().map_or_else(|| "nothing".to_owned(), next),
        if looks.is_empty() { "nothing".to_owned() } else { looks.join(", ") },
        if journey::is_settled(order) { "settled" } else { "open" },
    )
}

fn parcel(parcel: &Shipment) -> String {
    let sub = parcel.sub_milestone.as_ref().map(|sub| format!("/{sub}")).unwrap_or_default();
    format!("{}{sub}{}", parcel.milestone, if parcel.tracked { "" } else { " (untracked)" })
}

fn step(step: &Step) -> String {
    let mark = match step.state {
        StepState::Done => "✓",
        StepState::Current => "●",
        StepState::Ahead => "·",
    };
    format!("{mark}{}", word(step.key))
}

fn next(next: &NextStep) -> String {
    let days = [next.from, next.to].iter().flatten().map(ToString::to_string).collect::<Vec<_>>().join("…");
    format!(
        "{} {}{}",
        word(next.key),
        if days.is_empty() { "some day" } else { &days },
        if next.late { " LATE" } else { "" }
    )
}

fn look(look: &Attention) -> String {
    let until = look.until.map(|until| format!(" until {until}")).unwrap_or_default();
    let since = look.since.map(|since| format!(" since {since}")).unwrap_or_default();
    format!("{}:{}{until}{since}", word(look.urgency), word(look.code))
}

/// The wire word of an enum.
fn word(value: impl serde::Serialize) -> String {
    serde_json::to_string(&value).unwrap_or_default().trim_matches('"').to_owned()
}

#[test]
fn every_order_of_the_demo_shop_is_told_rightly() {
    let now: Timestamp = NOW.parse().expect("a time");
    let customers = store_server::demo::customers(now);
    let mut table = String::new();
    for order in &customers[0].orders {
        let _ = write!(table, "{} {}", order.number, told(order, now));
    }
    expect_file!["rules.txt"].assert_eq(&table);
}
