//! The list of notices: what stands in it, what is read, and what becomes of an alarm whose reason has gone.

use crate::things::{ORDER, heard_at, moment, notice, order, request};
use engine::alerts::{
    Notice, NoticeKind,
    list::{Facts, list},
};
use expect_test::expect;
use serde_json::{Value, json};
use std::collections::HashSet;
use store_api::{notice::Notice as Said, order::Order};

fn said(id: &str, code: &str, at: &str) -> Said {
    let body = json!({ "id": id, "code": code, "at": at, "order_id": ORDER });
    serde_json::from_value(body).expect("a notice")
}

fn facts<'a>(orders: &'a [Order], read: &'a HashSet<String>) -> Facts<'a> {
    Facts { said: Vec::new(), orders, requests: &[], store: None, kept: Vec::new(), read }
}

fn shown(notices: &[Notice]) -> Vec<(&str, bool)> {
    notices.iter().map(|notice| (notice.id.as_str(), notice.read)).collect()
}

#[test]
fn the_stores_and_our_own_stand_in_one_list_newest_first_and_unknown_words_are_left_out() {
    let late = [order(json!({ "estimated_ship_date": "2026-05-07" }))];
    let none = HashSet::new();
    let notices = Facts {
        said: vec![
            said("a", "order_confirmed", "2026-05-02T10:00:00Z"),
            said("b", "delivery_date_moved", "2026-05-09T10:00:00Z"),
            said("c", "a_word_of_tomorrow", "2026-05-03T10:00:00Z"),
        ],
        ..facts(&late, &none)
    };
    let list = list(notices, &heard_at("2026-05-10T12:00:00Z"));
    assert_eq!(shown(&list), [("b", false), ("alarm/ship-date-passed/ord-1/2026-05-07", false), ("a", false)]);
}

#[test]
fn what_was_read_here_or_on_another_device_is_read() {
    let read = HashSet::from(["a".to_owned()]);
    let elsewhere = Said { read: true, ..said("b", "order_shipped", "2026-05-03T10:00:00Z") };
    let said = vec![
        said("a", "order_confirmed", "2026-05-02T10:00:00Z"),
        elsewhere,
        said("c", "order_delivered", "2026-05-04T10:00:00Z"),
    ];
    let list = list(Facts { said, ..facts(&[], &read) }, &heard_at("2026-05-10T12:00:00Z"));
    assert_eq!(shown(&list), [("c", false), ("b", true), ("a", true)]);
}

#[test]
fn an_alarm_whose_reason_has_gone_is_gone_unless_the_customer_knows_of_it() {
    let none = HashSet::new();
    let now = heard_at("2026-05-10T12:00:00Z");
    let late = [order(json!({ "estimated_ship_date": "2026-05-07" }))];
    let there = list(facts(&late, &none), &now);
    assert_eq!((there.len(), there[0].read, there[0].wrong), (1, false, true));
    let kept = Facts { kept: there.clone(), ..facts(&late, &none) };
    assert_eq!(list(kept, &now), there, "still so");

    assert_eq!(list(facts(&[], &none), &now), []);
    let gone = list(Facts { kept: there, ..facts(&[], &none) }, &now);
    let [over] = gone.as_slice() else { panic!("{gone:?}") };
    assert_eq!((over.read, over.wrong, &over.topic, over.until), (true, false, &None, None), "nothing is left to do");
    assert_eq!(over.at, moment("2026-05-08T08:00:00Z"));
}

#[test]
fn an_answer_needs_the_customer_while_the_store_waits_for_one() {
    let none = HashSet::new();
    for (state, wrong) in [("waiting_for_customer", true), ("done", false)] {
        let requests = [request(json!({ "state": state }))];
        let answer =
            Said { request_id: Some("rq-1".to_owned()), ..said("a", "request_answered", "2026-05-05T10:00:00Z") };
        let facts = Facts { said: vec![answer], requests: &requests, ..facts(&[], &none) };
        let list = list(facts, &heard_at("2026-05-05T12:00:00Z"));
        assert_eq!(list[0].wrong, wrong, "{state}");
    }
}

#[test]
fn an_alarm_is_kept_in_this_form() {
    let kept = serde_json::to_string(&Notice {
        until: Some(moment("2026-05-20T20:00:00Z")),
        ..notice("alarm/payment-due/ord-1/2026-05-20T20:00:00Z", NoticeKind::PaymentDue, "2026-05-19T20:00:00Z")
    })
    .expect("JSON");
    expect![[r#"{"id":"alarm/payment-due/ord-1/2026-05-20T20:00:00Z","kind":"payment_due","at":"2026-05-19T20:00:00Z","order_id":"ord-1","request_id":null,"shipment_id":null,"until":"2026-05-20T20:00:00Z","topic":null,"read":false}"#]]
        .assert_eq(&kept);
    let read: Value = serde_json::to_value(serde_json::from_str::<Notice>(&kept).expect("readable")).expect("JSON");
    assert_eq!(read.to_string(), serde_json::from_str::<Value>(&kept).expect("JSON").to_string());
}
