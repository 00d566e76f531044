//! What did not happen, kind by kind.

use crate::things::{delivered, heard_at, message, moment, order, request, shipped, word, zoned};
use engine::alerts::{Moment, Notice, alarms};
use expect_test::expect;
use serde_json::{Value, json};
use store_api::{
    order::Order,
    request::Request,
    store::{ServicePolicy, Store},
};

fn of(order: &Order, now: &str) -> Vec<Notice> {
    alarms::of_order(order, &ServicePolicy::default(), &heard_at(now))
}

/// The kinds, in the order in which they were found.
fn kinds(order: &Order, now: &str) -> Vec<String> {
    of(order, now).iter().map(|alarm| word(alarm.kind)).collect()
}

/// A line each: what, since when, until when, what to ask, and the id.
fn told(alarms: &[Notice]) -> String {
    let line = |alarm: &Notice| {
        let until = alarm.until.map(|until| format!(" until {until}")).unwrap_or_default();
        let topic = alarm.topic.as_ref().map(|topic| format!(", ask {topic}")).unwrap_or_default();
        format!("{} at {}{until}{topic}\n  {}\n", word(alarm.kind), alarm.at, alarm.id)
    };
    alarms.iter().map(line).collect()
}

#[test]
fn an_order_that_did_not_ship_by_its_day_is_noticed_the_morning_after() {
    let order = order(json!({ "estimated_ship_date": "2026-05-07" }));
    assert_eq!(kinds(&order, "2026-05-07T23:59:00Z"), [""; 0]);
    assert_eq!(kinds(&order, "2026-05-08T07:59:00Z"), [""; 0]);
    expect![[r#"
        ship_date_passed at 2026-05-08T08:00:00Z, ask order_progress
          alarm/ship-date-passed/ord-1/2026-05-07
    "#]]
    .assert_eq(&told(&of(&order, "2026-05-08T08:00:00Z")));
}

#[test]
fn the_day_is_over_where_the_customer_is() {
    let order = order(json!({ "estimated_ship_date": "2026-05-07" }));
    for (zone, morning) in [
        ("Pacific/Auckland", "2026-05-07T20:00:00Z"),
        ("Europe/Berlin", "2026-05-08T06:00:00Z"),
        ("America/Los_Angeles", "2026-05-08T15:00:00Z"),
    ] {
        let now = zoned(morning, zone);
        let alarms = alarms::of_order(&order, &ServicePolicy::default(), &Moment { heard: now.timestamp(), now });
        assert_eq!(alarms.iter().map(|alarm| alarm.at.to_string()).collect::<Vec<_>>(), [morning], "{zone}");
        assert_eq!(alarms[0].id, "alarm/ship-date-passed/ord-1/2026-05-07", "the same everywhere");
    }
}

#[test]
fn a_promise_that_moved_is_another_promise() {
    let promise = |to: &str| json!({ "estimated_delivery": { "from": "2026-05-10", "to": to } });
    let ids = |to: &str, now: &str| {
        let sent = moment(now) - jiff::SignedDuration::from_hours(24);
        of(&shipped(promise(to), json!({ "shipped_at": sent })), now).iter().map(|it| it.id.clone()).collect::<Vec<_>>()
    };
    assert_eq!(
        ids("2026-05-12", "2026-05-14T12:00:00Z"),
        ["alarm/delivery-window-passed/ord-1/2026-05-12"],
        "the first is broken"
    );
    assert_eq!(ids("2026-05-20", "2026-05-14T12:00:00Z"), [""; 0], "and moved");
    assert_eq!(ids("2026-05-20", "2026-05-22T12:00:00Z"), ["alarm/delivery-window-passed/ord-1/2026-05-20"]);
}

#[test]
fn who_was_just_told_that_it_is_on_its_way_is_not_told_that_it_is_not_here() {
    let late = json!({ "estimated_delivery": { "from": "2026-05-01", "to": "2026-05-03" } });
    let sent = shipped(late, json!({ "shipped_at": "2026-05-12T12:00:00Z" }));
    assert_eq!(kinds(&sent, "2026-05-13T11:59:59Z"), [""; 0]);
    assert_eq!(kinds(&sent, "2026-05-13T12:00:00Z"), ["delivery_window_passed"]);
}

#[test]
fn what_cannot_arrive_or_has_as_far_as_the_carrier_goes_is_not_missed() {
    let late = json!({ "estimated_delivery": { "from": "2026-05-10", "to": "2026-05-12" } });
    let now = "2026-05-13T12:00:00Z";
    let with = |parcel: Value| kinds(&shipped(late.clone(), parcel), now);
    assert_eq!(with(json!({})), ["delivery_window_passed"]);
    assert_eq!(with(json!({ "tracked": false })), ["delivery_window_passed"], "plain post too");
    assert_eq!(with(json!({ "milestone": "expired" })), ["delivery_window_passed"]);
    for (milestone, sub) in [
        ("exception", json!("lost")),
        ("exception", json!("refused")),
        ("returning", Value::Null),
        ("returned", Value::Null),
        ("available_for_pickup", Value::Null),
    ] {
        assert_eq!(with(json!({ "milestone": milestone, "sub_milestone": sub })), [""; 0], "{milestone} {sub}");
    }
}

#[test]
fn a_parcel_of_which_nothing_is_heard_for_ten_days_is_noticed_once_for_each_silence() {
    let event = |at: &str| json!({ "time": at, "milestone": "in_transit" });
    let parcel = shipped(Value::Null, json!({ "events": [event("2026-05-05T12:00:00Z")] }));
    assert_eq!(kinds(&parcel, "2026-05-15T11:59:59Z"), [""; 0]);
    let scanned = json!({ "events": [event("2026-05-05T12:00:00Z"), event("2026-05-09T23:30:00Z")] });
    let scanned = shipped(json!({ "estimated_delivery": { "from": "2026-05-25", "to": "2026-05-30" } }), scanned);
    assert_eq!(kinds(&scanned, "2026-05-20T07:59:00Z"), [""; 0], "not in the night");
    // It is not missing before its day, so what can be asked is something else.
    expect![[r#"
        no_scan at 2026-05-15T12:00:00Z, ask package_not_received
          alarm/no-scan/ord-1/p1/2026-05-05T12:00:00Z
        no_scan at 2026-05-20T08:00:00Z, ask contact
          alarm/no-scan/ord-1/p1/2026-05-09T23:30:00Z
    "#]]
    .assert_eq(&(told(&of(&parcel, "2026-05-15T12:00:00Z")) + &told(&of(&scanned, "2026-05-20T08:00:00Z"))));
}

#[test]
fn silence_is_no_news_where_nothing_is_reported_or_everything_is_known() {
    let now = "2026-06-20T12:00:00Z";
    for parcel in [
        json!({ "tracked": false }),
        json!({ "action_required": true }),
        json!({ "milestone": "attempt_failed" }),
        json!({ "milestone": "exception" }),
        json!({ "milestone": "expired" }),
        json!({ "milestone": "delivered" }),
    ] {
        assert_eq!(kinds(&shipped(Value::Null, parcel.clone()), now), [""; 0], "{parcel}");
    }
    let cancelled = shipped(json!({ "status": "cancelled" }), json!({}));
    assert_eq!(kinds(&cancelled, now), [""; 0]);
}

#[test]
fn a_parcel_that_goes_back_in_two_days_is_noticed_until_it_is_too_late() {
    let point =
        json!({ "name": "Kiosk", "lines": [], "city": "Bonn", "country": "DE", "deadline": "2026-05-20T20:00:00Z" });
    let waits = json!({ "milestone": "available_for_pickup", "action_required": true, "pickup_point": point });
    let order = shipped(Value::Null, waits);
    assert_eq!(kinds(&order, "2026-05-18T19:59:00Z"), [""; 0]);
    expect![[r#"
        pickup_deadline_near at 2026-05-18T20:00:00Z until 2026-05-20T20:00:00Z, ask contact
          alarm/pickup-deadline-near/ord-1/p1/2026-05-20T20:00:00Z
    "#]]
    .assert_eq(&told(&of(&order, "2026-05-18T20:00:00Z")));
    assert_eq!(kinds(&order, "2026-05-20T20:00:00Z"), [""; 0]);
}

#[test]
fn the_end_of_the_time_to_send_back_is_noticed_three_days_before() {
    let order = delivered("2026-05-10T23:00:00Z", Value::Null);
    assert_eq!(kinds(&order, "2026-06-07T07:59:00Z"), [""; 0], "by day");
    expect![[r#"
        return_window_ending at 2026-06-07T08:00:00Z until 2026-06-09T23:00:00Z, ask return_replace
          alarm/return-window-ending/ord-1/2026-06-09T23:00:00Z
    "#]]
    .assert_eq(&told(&of(&order, "2026-06-07T08:00:00Z")));
    assert_eq!(kinds(&order, "2026-06-09T23:00:00Z"), [""; 0], "over");
    let axes = |returns: &str, payment: &str| json!({ "axes": { "payment": payment, "order": "open", "shipment": "delivered", "returns": returns } });
    for fields in [axes("requested", "paid"), axes("in_transit", "paid"), axes("none", "refunded")] {
        let order = delivered("2026-05-10T23:00:00Z", fields.clone());
        assert_eq!(kinds(&order, "2026-06-08T12:00:00Z"), [""; 0], "{fields}");
    }
}

#[test]
fn a_store_that_gives_more_time_is_believed() {
    let word =
        json!({ "help_topics": [{ "topic": "return_replace", "available": true, "until": "2026-06-20T12:00:00Z" }] });
    let order = delivered("2026-05-10T12:00:00Z", word);
    assert_eq!(kinds(&order, "2026-06-08T12:00:00Z"), [""; 0]);
    assert_eq!(kinds(&order, "2026-06-17T12:00:00Z"), ["return_window_ending"]);
}

#[test]
fn a_payment_is_noticed_a_day_before_or_after_half_of_its_time() {
    let unpaid = |due: &str| {
        let axes = json!({ "payment": "awaiting", "order": "open", "shipment": "not_shipped", "returns": "none" });
        order(json!({ "status": "awaiting_payment", "sub_status": null, "axes": axes, "payment_due_at": due }))
    };
    let days = unpaid("2026-05-04T12:00:00Z");
    assert_eq!(kinds(&days, "2026-05-03T11:59:00Z"), [""; 0]);
    expect![[r#"
        payment_due at 2026-05-03T12:00:00Z until 2026-05-04T12:00:00Z, ask payment_issue
          alarm/payment-due/ord-1/2026-05-04T12:00:00Z
    "#]]
    .assert_eq(&told(&of(&days, "2026-05-03T12:00:00Z")));
    assert_eq!(kinds(&days, "2026-05-04T12:00:00Z"), [""; 0], "too late");
    let hours = unpaid("2026-05-01T14:00:00Z");
    assert_eq!(kinds(&hours, "2026-05-01T11:59:00Z"), [""; 0]);
    assert_eq!(kinds(&hours, "2026-05-01T12:00:00Z"), ["payment_due"]);
    let at_night = unpaid("2026-05-02T04:00:00Z");
    assert_eq!(of(&at_night, "2026-05-02T03:00:00Z")[0].at, moment("2026-05-01T19:00:00Z"), "tomorrow is too late");
}

#[test]
fn a_request_is_unanswered_after_twice_the_usual_time_and_again_after_the_next_question() {
    let store: Store = serde_json::from_value(json!({
        "name": "Store", "languages": [], "default_language": "en",
        "currencies": { "base": "EUR", "rates": {}, "day": "2026-01-01" },
        "support": { "time_zone": "UTC", "answer_hours": 24 },
    }))
    .expect("a store");
    let of = |request: &Request, store: Option<&Store>, now: &str| {
        alarms::of_request(request, store, &heard_at(now)).map(|alarm| alarm.id)
    };
    let asked = request(Value::Null);
    assert_eq!(of(&asked, Some(&store), "2026-05-06T09:59:00Z"), None);
    let alarm = Some("alarm/request-unanswered/rq-1/2026-05-04T10:00:00Z".to_owned());
    assert_eq!(of(&asked, Some(&store), "2026-05-06T10:00:00Z"), alarm);
    assert_eq!(of(&asked, None, "2026-05-08T09:59:00Z"), None, "a store that does not say has four days");
    assert_eq!(of(&asked, None, "2026-05-08T10:00:00Z"), alarm);

    let answer = message("store", "2026-05-05T10:00:00Z");
    let answered = request(json!({ "messages": [answer] }));
    assert_eq!(of(&answered, Some(&store), "2026-06-01T12:00:00Z"), None);
    let thread = [answer, message("customer", "2026-05-06T10:00:00Z")];
    let again = request(json!({ "messages": thread, "state": "in_review" }));
    let alarm = Some("alarm/request-unanswered/rq-1/2026-05-06T10:00:00Z".to_owned());
    assert_eq!(of(&again, Some(&store), "2026-05-08T10:00:00Z"), alarm);
    for state in ["waiting_for_customer", "accepted", "refused", "done", "withdrawn"] {
        assert_eq!(of(&request(json!({ "state": state })), Some(&store), "2026-06-01T12:00:00Z"), None, "{state}");
    }
}

#[test]
fn that_nothing_happened_is_said_only_as_far_as_the_store_was_heard_and_a_deadline_in_any_case() {
    let silent = order(json!({ "estimated_ship_date": "2026-05-07" }));
    let axes = json!({ "payment": "awaiting", "order": "open", "shipment": "not_shipped", "returns": "none" });
    let unpaid = order(json!({ "status": "awaiting_payment", "axes": axes, "payment_due_at": "2026-05-08T20:00:00Z" }));
    let kinds = |heard: &str| {
        let moment = Moment { heard: moment(heard), ..heard_at("2026-05-08T12:00:00Z") };
        let of = |order| alarms::of_order(order, &ServicePolicy::default(), &moment);
        [of(&silent), of(&unpaid)].concat().iter().map(|alarm| word(alarm.kind)).collect::<Vec<_>>()
    };
    assert_eq!(kinds("2026-05-06T12:00:00Z"), ["payment_due"]);
    assert_eq!(kinds("2026-05-08T08:00:00Z"), ["ship_date_passed", "payment_due"]);
}
