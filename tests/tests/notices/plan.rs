//! What is told, and when: each rule by itself.

use crate::things::{ORDER, everything, moment, notice, zoned};
use engine::alerts::{
    Notice, NoticeChoices, NoticeKind, QuietHours,
    plan::{Plan, Situation, Toasts, plan},
};
use jiff::Timestamp;
use std::collections::HashSet;

const NOW: &str = "2026-05-10T12:00:00Z";

/// A customer who is told, and remembers.
struct Customer {
    choices: NoticeChoices,
    told: HashSet<String>,
    settled: bool,
    shown: Vec<Timestamp>,
    patient_until: Option<Timestamp>,
}

impl Customer {
    fn new(choices: NoticeChoices) -> Self {
        Self { choices, told: HashSet::new(), settled: true, shown: Vec::new(), patient_until: None }
    }

    /// What is decided at a time, and remembered.
    fn at(&mut self, now: &str, notices: &[Notice]) -> Plan {
        let plan = plan(&Situation {
            now: zoned(now, "UTC"),
            notices,
            told: &self.told,
            choices: &self.choices,
            settled: self.settled,
            patient_until: self.patient_until,
            shown: &self.shown,
        });
        self.told.extend(plan.told.iter().cloned());
        let toasts = match &plan.toast {
            Some(Toasts::Each(notices)) => notices.len(),
            Some(Toasts::Summary(_)) => 1,
            None => 0,
        };
        self.shown.extend((0..toasts).map(|_| moment(now)));
        plan
    }

    /// What is shown at a time: `each` or `all`, and the ids.
    fn sees(&mut self, now: &str, notices: &[Notice]) -> String {
        let ids = |notices: &[Notice]| notices.iter().map(|notice| notice.id.clone()).collect::<Vec<_>>().join(" ");
        match self.at(now, notices).toast {
            Some(Toasts::Each(notices)) => format!("each {}", ids(&notices)),
            Some(Toasts::Summary(notices)) => format!("all {}", ids(&notices)),
            None => "nothing".to_owned(),
        }
    }
}

fn shipped(id: &str, at: &str) -> Notice {
    notice(id, NoticeKind::OrderShipped, at)
}

fn several(count: usize) -> Vec<Notice> {
    (0..count).map(|number| shipped(&format!("n{number}"), NOW)).collect()
}

#[test]
fn news_is_told_once_whatever_happens_later() {
    let mut customer = Customer::new(everything());
    let news = [shipped("a", NOW)];
    assert_eq!(customer.sees(NOW, &news), "each a");
    assert_eq!(customer.at(NOW, &news), Plan::default());
    customer.choices.muted = vec![ORDER.to_owned()];
    customer.at(NOW, &news);
    customer.choices.muted.clear();
    let put_again = [Notice { at: moment("2026-05-11T12:00:00Z"), ..shipped("a", NOW) }];
    assert_eq!(customer.at("2026-05-11T12:00:00Z", &put_again), Plan::default(), "the same, put again");
}

#[test]
fn what_was_there_at_the_first_reading_is_no_news() {
    let mut customer = Customer { settled: false, ..Customer::new(everything()) };
    assert_eq!(customer.sees(NOW, &several(40)), "nothing");
    customer.settled = true;
    let mut notices = several(40);
    notices.insert(0, shipped("new", NOW));
    assert_eq!(customer.sees(NOW, &notices), "each new");
}

#[test]
fn what_is_older_than_a_week_is_not_told_even_later() {
    let mut customer = Customer::new(everything());
    assert_eq!(customer.sees(NOW, &[shipped("a", "2026-05-03T11:59:59Z")]), "nothing");
    assert_eq!(customer.sees(NOW, &[shipped("b", "2026-05-03T12:00:00Z")]), "each b");
    let clock_set_back = customer.sees("2026-05-04T12:00:00Z", &[shipped("a", "2026-05-03T11:59:59Z")]);
    assert_eq!(clock_set_back, "nothing");
}

#[test]
fn more_than_three_at_once_are_one_summary() {
    assert_eq!(Customer::new(everything()).sees(NOW, &several(3)), "each n0 n1 n2");
    assert_eq!(Customer::new(everything()).sees(NOW, &several(4)), "all n0 n1 n2 n3");
}

#[test]
fn what_comes_one_after_another_is_at_once_too() {
    let mut customer = Customer::new(everything());
    let notices = several(9);
    assert_eq!(customer.sees("2026-05-10T12:00:00Z", &notices[..2]), "each n0 n1");
    assert_eq!(customer.sees("2026-05-10T12:00:10Z", &notices[..3]), "each n2");
    let held = customer.at("2026-05-10T12:00:11Z", &notices[..4]);
    assert_eq!((held.toast, held.next_at), (None, Some(moment("2026-05-10T12:01:00Z"))));
    assert_eq!(customer.sees("2026-05-10T12:00:30Z", &notices), "nothing");
    assert_eq!(customer.sees("2026-05-10T12:01:00Z", &notices), "nothing", "one of the last minute is left");
    assert_eq!(customer.sees("2026-05-10T12:01:10Z", &notices), "all n3 n4 n5 n6 n7 n8");
    let mut later = notices.clone();
    later.push(shipped("x", NOW));
    assert_eq!(customer.sees("2026-05-10T12:01:11Z", &later), "each x");
}

#[test]
fn what_was_read_elsewhere_is_not_told_even_if_it_waited() {
    let quiet = Some(QuietHours { from: "10:00".to_owned(), to: "14:00".to_owned() });
    let mut customer = Customer::new(NoticeChoices { quiet, ..everything() });
    assert_eq!(customer.sees(NOW, &[shipped("a", NOW)]), "nothing");
    let read = [Notice { read: true, ..shipped("a", NOW) }];
    assert_eq!(customer.sees("2026-05-10T14:00:00Z", &read), "nothing");
    assert_eq!(customer.sees("2026-05-10T14:00:01Z", &[shipped("a", NOW)]), "nothing");
}

#[test]
fn the_customer_chooses_what_is_told() {
    let news = [
        shipped("shipped", NOW),
        notice("needs", NoticeKind::ActionRequired, NOW),
        notice("paid", NoticeKind::Refunded, NOW),
    ];
    let sees = |choices: NoticeChoices| Customer::new(choices).sees(NOW, &news);
    assert_eq!(sees(NoticeChoices { toasts: false, ..everything() }), "nothing");
    assert_eq!(sees(NoticeChoices { only_wrong: true, ..everything() }), "each needs");
    let off = vec![NoticeKind::OrderShipped, NoticeKind::Refunded];
    assert_eq!(sees(NoticeChoices { off, ..everything() }), "each needs");
    assert_eq!(sees(NoticeChoices { muted: vec![ORDER.to_owned()], ..everything() }), "nothing");
    assert_eq!(sees(NoticeChoices { muted: vec!["another".to_owned()], ..everything() }), "each shipped needs paid");
}

#[test]
fn what_was_not_told_by_choice_is_not_told_when_the_choice_changes() {
    let mut customer = Customer::new(NoticeChoices { toasts: false, ..everything() });
    customer.at(NOW, &several(2));
    customer.choices = everything();
    assert_eq!(customer.sees(NOW, &several(3)), "each n2");
}

#[test]
fn every_kind_is_wrong_or_not() {
    use NoticeKind::*;
    let fine = [OrderConfirmed, OrderShipped, OrderDelivered, Refunded, RequestAnswered, ReturnWindowEnding];
    let wrong = [
        OrderCancelled,
        DeliveryDateMoved,
        ActionRequired,
        ShipDatePassed,
        NoScan,
        DeliveryWindowPassed,
        PickupDeadlineNear,
        PaymentDue,
        RequestUnanswered,
    ];
    assert!(fine.iter().all(|kind| !kind.is_wrong()) && wrong.iter().all(|kind| kind.is_wrong()));
}

#[test]
fn an_alarm_does_not_repeat_what_the_store_has_just_said() {
    let alarm = |at: &str| notice("alarm", NoticeKind::PickupDeadlineNear, at);
    let said = |at: &str| notice("said", NoticeKind::ActionRequired, at);
    let told = HashSet::from(["said".to_owned()]);
    let sees = |notices: &[Notice]| Customer { told: told.clone(), ..Customer::new(everything()) }.sees(NOW, notices);
    assert_eq!(sees(&[alarm(NOW), said("2026-05-09T13:00:00Z")]), "nothing");
    assert_eq!(sees(&[alarm(NOW), said("2026-05-09T11:00:00Z")]), "each alarm");
    let another = Notice { order_id: Some("another".to_owned()), ..said(NOW) };
    assert_eq!(sees(&[alarm(NOW), another]), "each alarm");
    assert_eq!(sees(&[notice("alarm", NoticeKind::NoScan, NOW), said(NOW)]), "each alarm");
}

#[test]
fn of_an_order_that_went_on_while_nobody_was_told_only_the_newest_is_news() {
    use NoticeKind::*;
    let way =
        [(OrderDelivered, "11:50"), (ActionRequired, "11:40"), (OrderShipped, "11:30"), (OrderConfirmed, "11:20")];
    let way = way.map(|(kind, at)| notice(&format!("{kind:?}"), kind, &format!("2026-05-10T{at}:00Z")));
    let sees = |notices: &[Notice]| Customer::new(everything()).sees(NOW, notices);
    assert_eq!(sees(&way), "each OrderDelivered");
    assert_eq!(sees(&way[1..]), "each ActionRequired OrderShipped");
    assert_eq!(sees(&way[3..]), "each OrderConfirmed");
    let paid_back = notice("paid", Refunded, "2026-05-10T11:00:00Z");
    assert_eq!(sees(&[way[0].clone(), paid_back]), "each OrderDelivered paid");
    let another = Notice { order_id: Some("another".to_owned()), ..way[2].clone() };
    assert_eq!(sees(&[way[0].clone(), another]), "each OrderDelivered OrderShipped");
    let late = notice("late", DeliveryDateMoved, "2026-05-10T11:55:00Z");
    assert_eq!(sees(&[late, way[0].clone()]), "each late OrderDelivered", "told after it");
}

#[test]
fn after_waking_the_store_is_given_time() {
    let until = moment("2026-05-10T12:01:00Z");
    let mut customer = Customer { patient_until: Some(until), ..Customer::new(everything()) };
    let plan = customer.at(NOW, &several(1));
    assert_eq!((plan.toast, plan.next_at), (None, Some(until)));
    assert_eq!(customer.sees("2026-05-10T12:01:00Z", &several(5)), "all n0 n1 n2 n3 n4");
}

#[test]
fn a_daily_summary_is_one_a_day() {
    let mut customer = Customer::new(NoticeChoices { digest: Some("18:00".to_owned()), ..everything() });
    let mut notices = vec![shipped("a", "2026-05-10T09:00:00Z")];
    let plan = customer.at("2026-05-10T09:00:00Z", &notices);
    assert_eq!((plan.toast, plan.next_at), (None, Some(moment("2026-05-10T18:00:00Z"))));
    notices.push(shipped("b", "2026-05-10T17:59:59Z"));
    assert_eq!(customer.sees("2026-05-10T18:00:00Z", &notices), "all a b");
    // Came about before, and was heard of only after.
    notices.push(shipped("c", "2026-05-10T17:00:00Z"));
    let plan = customer.at("2026-05-10T18:00:05Z", &notices);
    assert_eq!((plan.toast, plan.next_at), (None, Some(moment("2026-05-11T18:00:00Z"))));
    assert_eq!(customer.sees("2026-05-11T18:00:00Z", &notices), "each c", "one is no summary");
    assert_eq!(customer.sees("2026-05-12T18:00:00Z", &notices), "nothing");
}

#[test]
fn a_daily_summary_that_was_slept_through_comes_after_waking_and_with_quiet_hours_after_them() {
    let digest = Some("18:00".to_owned());
    let mut customer = Customer::new(NoticeChoices { digest: digest.clone(), ..everything() });
    let notices = [shipped("a", "2026-05-10T09:00:00Z"), shipped("b", "2026-05-10T19:00:00Z")];
    assert_eq!(customer.sees("2026-05-10T20:00:00Z", &notices), "all a b");

    let quiet = Some(QuietHours { from: "17:00".to_owned(), to: "19:30".to_owned() });
    let mut customer = Customer::new(NoticeChoices { digest, quiet, ..everything() });
    let plan = customer.at("2026-05-10T18:00:00Z", &notices[..1]);
    assert_eq!((plan.toast, plan.next_at), (None, Some(moment("2026-05-10T19:30:00Z"))));
    assert_eq!(customer.sees("2026-05-10T19:30:00Z", &notices), "all a b");
}

#[test]
fn times_that_are_none_hold_nothing_back() {
    let quiet = |from: &str, to: &str| Some(QuietHours { from: from.to_owned(), to: to.to_owned() });
    for (from, to) in [("", ""), ("25:00", "07:00"), ("12:00", "12:00"), ("soon", "later")] {
        let mut customer = Customer::new(NoticeChoices { quiet: quiet(from, to), ..everything() });
        assert_eq!(customer.sees(NOW, &several(1)), "each n0", "{from}-{to}");
    }
    let mut customer = Customer::new(NoticeChoices { digest: Some("noon".to_owned()), ..everything() });
    assert_eq!(customer.sees(NOW, &several(1)), "each n0");
}
