//! What holds for every order, also for those that no store should send.

use super::{at, order};
use crate::{Gate, Verdict, rules, verdicts};
use jiff::{SignedDuration, Zoned, tz::Offset, tz::TimeZone};
use proptest::{collection::vec, option, prelude::*, sample::select};
use serde_json::from_value;
use store_api::{
    Date, Timestamp,
    delivery::DeliveryWindow,
    order::*,
    shipment::{Milestone, PickupPoint, Shipment, ShipmentLine, SubMilestone},
    store::ServicePolicy,
};

/// Any word of a list, or one that nobody knows.
macro_rules! word {
    ($list:ty) => {
        prop_oneof![9 => select(<$list>::KNOWN.to_vec()), 1 => Just(<$list>::from("sideways"))]
    };
}

/// Mostly around the order's days, now and then at the end of time.
fn moment() -> impl Strategy<Value = Timestamp> {
    let near = (0..100i64 * 24).prop_map(|hours| at("04-20T00:00") + SignedDuration::from_hours(hours));
    prop_oneof![30 => near, 1 => Just(Timestamp::MIN), 1 => Just(Timestamp::MAX)]
}

fn day() -> impl Strategy<Value = Date> {
    let near = (0..100i8).prop_map(|days| {
        order().placed_at.to_zoned(TimeZone::UTC).date() + SignedDuration::from_hours(24 * i64::from(days))
    });
    prop_oneof![30 => near, 1 => Just(Date::MIN), 1 => Just(Date::MAX)]
}

fn line() -> impl Strategy<Value = (String, u32)> {
    (select(vec!["gown", "mugs", "nothing_we_know"]), prop_oneof![4 => 0..4u32, 1 => Just(u32::MAX)])
        .prop_map(|(id, quantity)| (id.to_owned(), quantity))
}

fn parcel() -> impl Strategy<Value = Shipment> {
    let words = (word!(Milestone), option::of(word!(SubMilestone)));
    let pickup = option::of(option::of(moment()));
    (words, moment(), option::of(moment()), vec(line(), 0..3), pickup).prop_map(
        |((milestone, sub_milestone), shipped_at, delivered_at, lines, pickup)| Shipment {
            lines: lines.into_iter().map(|(line_id, quantity)| ShipmentLine { line_id, quantity }).collect(),
            pickup_point: pickup.map(|deadline| PickupPoint { deadline, ..kiosk() }),
            shipped_at,
            delivered_at,
            milestone,
            sub_milestone,
            ..super::delivered().shipments.remove(0)
        },
    )
}

fn kiosk() -> PickupPoint {
    from_value(serde_json::json!({ "name": "Kiosk", "lines": [], "city": "Lund", "country": "SE" })).expect("a kiosk")
}

fn axes() -> impl Strategy<Value = Axes> {
    let words = (word!(PaymentState), word!(OrderState), word!(ShipmentState), word!(ReturnState));
    words.prop_map(|(payment, order, shipment, returns)| Axes { payment, order, shipment, returns })
}

fn saying() -> impl Strategy<Value = TopicState> {
    let times = (option::of(moment()), option::of(moment()), option::of(moment()));
    (word!(HelpTopic), any::<bool>(), times, option::of(word!(TopicReason))).prop_map(
        |(topic, available, (until, from, at), reason)| TopicState { topic, available, until, from, reason, at },
    )
}

prop_compose! {
    fn any_order()(
        (status, sub_status) in (word!(OrderStatus), option::of(word!(SubStatus))),
        axes in axes(),
        history in vec((word!(OrderStatus), option::of(word!(SubStatus)), moment()), 0..4),
        lines in vec((line(), any::<bool>()), 0..3),
        (ships, arrives) in (option::of(day()), option::of((day(), day()))),
        shipments in vec(parcel(), 0..4),
        help_topics in vec(saying(), 0..6),
        updated_at in moment(),
    ) -> Order {
        let mut order = Order { status, sub_status, axes, shipments, help_topics, updated_at, ..order() };
        order.history = history.into_iter().map(|(status, sub_status, at)| StatusChange { status, sub_status, at }).collect();
        order.lines.truncate(lines.len());
        for (line, ((_, quantity), made_to_order)) in order.lines.iter_mut().zip(lines) {
            *line = OrderLine { quantity, made_to_order, ..line.clone() };
        }
        order.estimated_ship_date = ships;
        order.estimated_delivery = arrives.map(|(from, to)| DeliveryWindow { from, to });
        order
    }
}

prop_compose! {
    fn any_policy()(days in any::<[u8; 3]>(), made_to_order_returns in any::<bool>()) -> ServicePolicy {
        let [return_days, item_problem_days, refund_days] = days.map(u16::from);
        ServicePolicy { return_days, item_problem_days, refund_days, made_to_order_returns, payment_hours: 24 }
    }
}

fn any_now() -> impl Strategy<Value = Zoned> {
    (moment(), -12..=14i8).prop_map(|(at, hours)| at.to_zoned(TimeZone::fixed(Offset::constant(hours))))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn every_order_can_be_judged(order in any_order(), policy in any_policy(), now in any_now()) {
        for verdicts in [verdicts(&order, &policy, &now), rules(&order, &policy, &now)] {
            let topics: Vec<_> = verdicts.iter().map(|verdict| verdict.topic.clone()).collect();
            prop_assert_eq!(&topics, HelpTopic::KNOWN);
            let open: Vec<_> = verdicts.iter().filter(|it| it.is_open()).map(|it| it.topic.clone()).collect();
            prop_assert!(open.contains(&HelpTopic::Contact));
            for verdict in &verdicts {
                whole(verdict, &open, &order, now.timestamp())?;
            }
        }
    }

    #[test]
    fn what_is_promised_is_kept(order in any_order(), policy in any_policy(), now in any_now()) {
        type Judge = fn(&Order, &ServicePolicy, &Zoned) -> Vec<Verdict>;
        // A word that was said after now is still to come.
        let heard = order.updated_at <= now.timestamp();
        for judge in [Some(rules as Judge), Some(verdicts as Judge).filter(|_| heard)].into_iter().flatten() {
            for (place, verdict) in judge(&order, &policy, &now).into_iter().enumerate() {
                let is_open = |moment: Timestamp| {
                    judge(&order, &policy, &moment.to_zoned(now.time_zone().clone()))[place].is_open()
                };
                if let Some(turn) = turn(&verdict.gate).filter(|turn| *turn < Timestamp::MAX) {
                    prop_assert_eq!(is_open(turn), !verdict.is_open(), "{} at {}", verdict.topic, turn);
                    let before = turn - SignedDuration::from_nanos(1);
                    prop_assert_eq!(is_open(before), verdict.is_open(), "{} before {}", verdict.topic, turn);
                }
            }
        }
    }
}

/// When a gate says that it will turn.
fn turn(gate: &Gate) -> Option<Timestamp> {
    match gate {
        Gate::Open { until } => *until,
        Gate::Closed { from, .. } => *from,
    }
}

fn whole(verdict: &Verdict, open: &[HelpTopic], order: &Order, now: Timestamp) -> Result<(), TestCaseError> {
    prop_assert!(turn(&verdict.gate).is_none_or(|turn| turn > now), "{:?}", verdict);
    let state = verdict.state();
    prop_assert_eq!(state.available, state.reason.is_none());
    if verdict.is_open() {
        prop_assert_eq!(&verdict.nearest, &[]);
    } else {
        prop_assert!((1..=2).contains(&verdict.nearest.len()) && verdict.lines.is_empty(), "{:?}", verdict);
        prop_assert!(verdict.nearest.iter().all(|topic| open.contains(topic)), "{:?}", verdict);
    }
    for scope in &verdict.lines {
        let line = order.lines.iter().find(|line| line.id == scope.line_id);
        prop_assert!(line.is_some_and(|line| (1..=line.quantity).contains(&scope.quantity)), "{:?}", verdict);
        let end = verdict.gate.until().unwrap_or(Timestamp::MAX);
        prop_assert!(scope.until.is_none_or(|until| now < until && until <= end), "{:?}", verdict);
    }
    Ok(())
}
