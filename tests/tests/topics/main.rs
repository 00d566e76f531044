//! Which help topics apply: every status, sub-status and shipment there is, at every moment at which something can change.
//!
//! `topics.txt` is to be read as a support lead would: is this what the customer should be told?

mod cases;
mod order;

use cases::{Case, cases};
use expect_test::expect_file;
use jiff::{SignedDuration, Timestamp, tz::TimeZone};
use order::at;
use std::fmt::Write as _;
use store_api::{order::Order, store::ServicePolicy};
use topics::{Gate, LineScope, Verdict, verdicts};

/// Windows of different lengths, so that it shows which one ends.
const POLICY: ServicePolicy = ServicePolicy {
    return_days: 30,
    item_problem_days: 60,
    made_to_order_returns: false,
    payment_hours: 24,
    refund_days: 14,
};

const HEAD: &str = "\
Which help topics apply to an order. ✓ open, ✗ closed and why → what the customer is offered instead.

An order of a scarf and two mugs, placed on 1 May 09:00. Its payment came at 09:05 and was confirmed at 18:00, packing began
on 2 May 08:00. It was to ship by 8 May and to arrive by 20 May. The first parcel left on 3 May 14:10 and arrived, where it
did, on 12 May 15:30; the second left on 6 May 10:00 and arrived on 16 May 11:00. Goods are taken back for 30 days and
problems with them heard for 60; a refund arrives within 14 days. All times are UTC.

Each case was asked when the last of this had happened, and then a second before, at, and an hour after every moment at which
something can end; what is not said again has not changed. Cases for which everything is the same stand together.
";

/// The moments at which something can end.
const ENDS: [&str; 14] = [
    "05-09T00:00", // the estimated ship date
    "05-16T12:00", // refunds, 14 days after the last change in the house,
    "05-18T20:00", // the deadline of the pickup point
    "05-20T10:00", // refunds after the second parcel left,
    "05-20T12:00", // after it was cancelled,
    "05-21T00:00", // the estimated delivery
    "05-26T15:30", // refunds after the first parcel arrived,
    "05-30T11:00", // after the second did
    "06-05T10:00", // 30 days after it left, at which nothing ends
    "06-11T15:30", // returns of what was in the first parcel,
    "06-15T11:00", // in the second
    "07-11T15:30", // problems with what was in the first,
    "07-15T11:00", // in the second
    "12-31T00:00",
];

#[test]
fn every_topic_is_open_and_closed_as_a_support_lead_would_have_it() {
    let mut told: Vec<(String, Vec<String>)> = Vec::new();
    for case in cases() {
        let story = story(&case);
        match told.iter_mut().find(|(known, _)| *known == story) {
            Some((_, names)) => names.push(case.name),
            None => told.push((story, vec![case.name])),
        }
    }
    let table = told.iter().fold(HEAD.to_owned(), |mut table, (story, names)| {
        let names: String = names.iter().map(|name| format!("# {name}\n")).collect();
        let _ = write!(table, "\n{names}{story}");
        table
    });
    expect_file!["topics.txt"].assert_eq(&table);
}

/// What holds at first, and then what changes.
fn story(case: &Case) -> String {
    let policy = ServicePolicy { made_to_order_returns: case.made_to_order_returns, ..POLICY };
    let mut story = String::new();
    let mut before = Vec::new();
    for now in moments(&case.order) {
        let verdicts = verdicts(&case.order, &policy, &now.to_zoned(TimeZone::UTC));
        let lines: Vec<String> = verdicts.iter().map(|verdict| line(&case.order, verdict)).collect();
        let changed: Vec<&String> = lines.iter().filter(|line| !before.contains(*line)).collect();
        if !changed.is_empty() {
            let _ = writeln!(story, "on {}", moment(now));
            changed.iter().for_each(|line| story.push_str(line));
        }
        before = lines;
    }
    story
}

fn moments(order: &Order) -> Vec<Timestamp> {
    let around = |end: &str| [-1, 0, 3600].map(|seconds| at(end) + SignedDuration::from_secs(seconds));
    let later = ENDS.into_iter().flat_map(around).filter(|moment| *moment > order.updated_at);
    std::iter::once(order.updated_at).chain(later).collect()
}

fn line(order: &Order, verdict: &Verdict) -> String {
    let topic = &verdict.topic;
    match &verdict.gate {
        Gate::Open { until } => {
            let until = until.map(|until| format!(" until {}", moment(until))).unwrap_or_default();
            let lines: Vec<String> = verdict.lines.iter().map(|line| scope(order, line)).collect();
            let lines = if lines.is_empty() { String::new() } else { format!(" ({})", lines.join(", ")) };
            format!("  ✓ {topic}{until}{lines}\n")
        }
        Gate::Closed { reason, at, from } => {
            let at = at.map(|at| format!(" on {}", moment(at))).unwrap_or_default();
            let from = from.map(|from| format!(", opens on {}", moment(from))).unwrap_or_default();
            let nearest: Vec<&str> = verdict.nearest.iter().map(|topic| topic.as_str()).collect();
            format!("  ✗ {topic}: {reason}{at}{from} → {}\n", nearest.join(", "))
        }
    }
}

fn scope(order: &Order, scope: &LineScope) -> String {
    let of = order.lines.iter().find(|line| line.id == scope.line_id).map_or(0, |line| line.quantity);
    let amount = if of == scope.quantity { String::new() } else { format!("{} of {of} ", scope.quantity) };
    let until = scope.until.map(|until| format!(" until {}", moment(until))).unwrap_or_default();
    format!("{amount}{}{until}", scope.line_id)
}

fn moment(at: Timestamp) -> String {
    let text = at.strftime("%-d %b %H:%M:%S").to_string();
    text.strip_suffix(":00").unwrap_or(&text).to_owned()
}
