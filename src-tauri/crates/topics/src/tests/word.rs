//! The store's word against the rule, in each direction.

use super::{at, delivered, now, of, order, policy};
use crate::{Gate, SaidBy, Verdict, verdicts};
use store_api::{
    Timestamp,
    order::{HelpTopic, Order, TopicReason, TopicState},
};

fn word(topic: HelpTopic, available: bool) -> TopicState {
    TopicState { topic, available, until: None, from: None, reason: None, at: None }
}

fn open(topic: HelpTopic) -> TopicState {
    word(topic, true)
}

fn closed(topic: HelpTopic, reason: &str) -> TopicState {
    TopicState { reason: Some(reason.into()), ..word(topic, false) }
}

fn told(mut order: Order, word: TopicState, moment: &str) -> Verdict {
    let topic = word.topic.clone();
    order.help_topics = vec![word];
    of(verdicts(&order, &policy(), &now(moment)), topic)
}

fn gate(reason: impl Into<TopicReason>, at: Option<Timestamp>, from: Option<Timestamp>) -> Gate {
    Gate::Closed { reason: reason.into(), at, from }
}

#[test]
fn a_topic_of_which_the_store_says_nothing_is_the_rules() {
    let mut order = order();
    order.help_topics = vec![closed(HelpTopic::CancelOrder, "cut_already"), open("sing_a_song".into())];
    let verdicts = verdicts(&order, &policy(), &now("05-03T12:00"));
    assert_eq!(verdicts.len(), HelpTopic::KNOWN.len());
    for verdict in verdicts {
        let by = if verdict.topic == HelpTopic::CancelOrder { SaidBy::Store } else { SaidBy::Rule };
        assert_eq!(verdict.said_by, by, "{}", verdict.topic);
    }
}

#[test]
fn the_word_stands_where_the_rule_was_never_of_the_stores_mind() {
    let held = told(order(), closed(HelpTopic::ChangeAddress, "held_by_the_bank"), "05-30T12:00");
    assert_eq!((held.gate, held.said_by), (gate("held_by_the_bank", None, None), SaidBy::Store));
    let generous = told(delivered(), open(HelpTopic::CancelOrder), "07-30T12:00");
    assert_eq!((generous.gate, generous.said_by), (Gate::Open { until: None }, SaidBy::Store));
    let early = told(order(), open(HelpTopic::OrderProgress), "05-03T12:00");
    assert_eq!((early.gate, early.said_by), (Gate::Open { until: None }, SaidBy::Store));
}

#[test]
fn a_window_that_ended_after_the_word_closes_what_the_store_left_open() {
    let before = told(delivered(), open(HelpTopic::ReturnReplace), "06-11T15:29");
    assert_eq!((before.gate, before.said_by), (Gate::Open { until: Some(at("06-11T15:30")) }, SaidBy::Store));
    let after = told(delivered(), open(HelpTopic::ReturnReplace), "06-11T15:30");
    let over = gate(TopicReason::ReturnWindowOver, Some(at("06-11T15:30")), None);
    assert_eq!((after.gate, after.said_by), (over, SaidBy::Rule));
}

#[test]
fn a_day_that_passed_after_the_word_opens_what_the_store_left_closed() {
    let word = || closed(HelpTopic::OrderProgress, "before_ship_date");
    let before = told(order(), word(), "05-08T23:59");
    assert_eq!(before.gate, gate(TopicReason::BeforeShipDate, None, Some(at("05-09T00:00"))));
    assert_eq!(before.said_by, SaidBy::Store);
    let after = told(order(), word(), "05-09T00:00");
    assert_eq!((after.gate, after.said_by), (Gate::Open { until: None }, SaidBy::Rule));
}

#[test]
fn a_word_after_which_the_clock_changed_nothing_is_the_newer_one() {
    // Said when the rule had opened it already: the store knows why not.
    let late = Order { updated_at: at("05-10T12:00"), ..order() };
    let verdict = told(late, closed(HelpTopic::OrderProgress, "before_ship_date"), "05-30T12:00");
    assert_eq!((verdict.gate, verdict.said_by), (gate(TopicReason::BeforeShipDate, None, None), SaidBy::Store));
}

#[test]
fn the_clock_does_not_take_away_a_reason_that_is_the_stores_own() {
    let verdict = told(order(), closed(HelpTopic::OrderProgress, "asked_already"), "05-30T12:00");
    assert_eq!((verdict.gate, verdict.said_by), (gate("asked_already", None, None), SaidBy::Store));
}

#[test]
fn a_word_that_names_its_end_is_held_to_it() {
    let until = |day: &str| TopicState { until: Some(at(day)), ..open(HelpTopic::ReturnReplace) };
    let longer = |moment| told(delivered(), until("08-01T00:00"), moment).gate;
    assert_eq!(longer("07-31T23:59"), Gate::Open { until: Some(at("08-01T00:00")) });
    assert_eq!(longer("08-01T00:00"), gate(TopicReason::ReturnWindowOver, Some(at("08-01T00:00")), None));
    let shorter = |moment| told(delivered(), until("05-20T00:00"), moment);
    assert_eq!(shorter("05-20T00:00").gate, gate(TopicReason::ReturnWindowOver, Some(at("05-20T00:00")), None));
    assert_eq!(shorter("05-20T00:00").said_by, SaidBy::Store);
    let cancel = TopicState { until: Some(at("05-03T00:00")), ..open(HelpTopic::CancelOrder) };
    assert_eq!(told(order(), cancel, "05-04T00:00").gate, gate("unsaid", Some(at("05-03T00:00")), None));
}

#[test]
fn a_word_that_names_its_beginning_opens_then_and_not_before() {
    let from = |day: &str| TopicState { from: Some(at(day)), ..closed(HelpTopic::OrderProgress, "before_ship_date") };
    let later = |moment| told(order(), from("05-15T00:00"), moment).gate;
    assert_eq!(later("05-14T23:59"), gate(TopicReason::BeforeShipDate, None, Some(at("05-15T00:00"))));
    assert_eq!(later("05-15T00:00"), Gate::Open { until: None });
    let sooner = told(order(), from("05-05T00:00"), "05-05T00:00");
    assert_eq!((sooner.gate, sooner.said_by), (Gate::Open { until: None }, SaidBy::Store));
}

#[test]
fn the_rule_fills_in_what_a_store_of_the_same_mind_left_out() {
    let shipped = told(delivered(), closed(HelpTopic::CancelOrder, "already_shipped"), "05-20T00:00");
    assert_eq!(shipped.gate, gate(TopicReason::AlreadyShipped, Some(at("05-03T14:10")), None));
    let silent = told(delivered(), word(HelpTopic::CancelOrder, false), "05-20T00:00");
    assert_eq!(silent.gate, gate(TopicReason::AlreadyShipped, Some(at("05-03T14:10")), None));
    let elsewhere = told(order(), word(HelpTopic::CancelOrder, false), "05-20T00:00");
    assert_eq!(elsewhere.gate, gate("unsaid", None, None));
    let exact = TopicState { at: Some(at("05-03T09:00")), ..closed(HelpTopic::CancelOrder, "already_shipped") };
    assert_eq!(told(delivered(), exact, "05-20T00:00").gate, gate("already_shipped", Some(at("05-03T09:00")), None));
}

#[test]
fn of_a_status_that_is_no_word_we_know_the_store_alone_can_tell() {
    let held = || Order { status: "on_hold".into(), ..order() };
    let closed = told(held(), closed(HelpTopic::OrderProgress, "before_ship_date"), "05-30T12:00");
    assert_eq!((closed.gate, closed.said_by), (gate(TopicReason::BeforeShipDate, None, None), SaidBy::Store));
    let open = told(Order { status: "archived".into(), ..delivered() }, open(HelpTopic::ReturnReplace), "07-30T12:00");
    assert_eq!((open.gate, open.said_by), (Gate::Open { until: None }, SaidBy::Store));
    assert!(of(verdicts(&held(), &policy(), &now("05-30T12:00")), HelpTopic::OrderProgress).is_open());
}

#[test]
fn nobody_can_close_contact() {
    let contact = told(order(), closed(HelpTopic::Contact, "weekend"), "05-03T12:00");
    assert_eq!((contact.gate, contact.said_by), (Gate::Open { until: None }, SaidBy::Rule));
}

#[test]
fn the_nearest_topics_are_those_that_are_open_by_the_stores_word() {
    let mut order = delivered();
    let nearest = |order: &Order| of(verdicts(order, &policy(), &now("05-20T00:00")), HelpTopic::CancelOrder).nearest;
    assert_eq!(nearest(&order), [HelpTopic::ReturnReplace, HelpTopic::Contact]);
    order.help_topics = vec![closed(HelpTopic::ReturnReplace, "final_sale"), open(HelpTopic::PackageNotReceived)];
    assert_eq!(nearest(&order), [HelpTopic::PackageNotReceived, HelpTopic::Contact]);
}

#[test]
fn the_lines_stay_the_rules_and_end_no_later_than_the_word() {
    let mut order = delivered();
    order.lines[0].made_to_order = true;
    let until = Some(at("05-30T00:00"));
    let sooner = told(order.clone(), TopicState { until, ..open(HelpTopic::ReturnReplace) }, "05-20T00:00");
    let lines: Vec<_> = sooner.lines.iter().map(|line| (line.line_id.as_str(), line.quantity, line.until)).collect();
    assert_eq!(lines, [("mugs", 2, until)]);
    let closed = told(order, closed(HelpTopic::ReturnReplace, "final_sale"), "05-20T00:00");
    assert_eq!(closed.lines, []);
}

#[test]
fn a_word_from_a_clock_that_runs_ahead_counts_as_said_now() {
    let ahead = Order { updated_at: at("06-20T00:00"), ..delivered() };
    let verdict = told(ahead, open(HelpTopic::ReturnReplace), "05-20T00:00");
    assert_eq!((verdict.gate, verdict.said_by), (Gate::Open { until: Some(at("06-11T15:30")) }, SaidBy::Store));
}
