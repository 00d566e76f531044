//! Deciding what to send now, what to ask the customer about first, and when to look again: a pure function.

use super::{intent::Saying, sending::StuckCode};
use db::IntentState;
use jiff::SignedDuration;
use std::collections::BTreeSet;
use store_api::{Timestamp, order::HelpTopic};

/// What has waited for longer is not sent before the customer said so again.
pub const STALE_AFTER: SignedDuration = SignedDuration::from_hours(7 * 24);
/// For so long a store is trusted to know a key: less than it promises, for a clock that changes.
const KEY_TRUSTED: SignedDuration = SignedDuration::from_hours(24 * (store_api::write::KEY_DAYS - 1));
/// A clock that changes by more says nothing about when something was sent.
const CLOCK_TRUSTED: SignedDuration = SignedDuration::from_hours(24);
/// No wait is longer than this; one that seems to be was begun by a clock that has been set back since.
const LONGEST_WAIT: SignedDuration = SignedDuration::from_hours(1);
/// How many things are sent at once.
const ABREAST: usize = 4;

/// One thing in the outbox, as far as the decision goes.
#[derive(Clone, Debug)]
pub struct Queued {
    pub id: i64,
    /// What is in one lane is sent one after the other.
    pub lane: String,
    pub saying: Saying,
    pub filed_at: Timestamp,
    pub state: IntentState,
    pub exposed_since: Option<Timestamp>,
    pub not_before: Option<Timestamp>,
}

/// The rest of what the decision is made of.
#[derive(Clone, Copy, Debug)]
pub struct Situation {
    pub now: Timestamp,
    /// The store accepts the customer's session.
    pub signed_in: bool,
    /// The store is left alone until then.
    pub paused_until: Option<Timestamp>,
}

/// The decision.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// To be sent now.
    pub send: Vec<i64>,
    /// To be asked about first.
    pub park: Vec<(i64, StuckCode)>,
    /// When to decide again, unless something happens first.
    pub next_at: Option<Timestamp>,
}

/// Decides about `queue`, which is in the order of filing.
pub fn plan(queue: &[Queued], situation: &Situation) -> Plan {
    let waiting = || queue.iter().filter(|queued| queued.state == IntentState::Waiting);
    let park: Vec<(i64, StuckCode)> =
        waiting().filter_map(|queued| Some((queued.id, doubt(queued, queue, situation.now)?))).collect();
    let parked: BTreeSet<i64> = park.iter().map(|(id, _)| *id).collect();
    let sending = queue.iter().filter(|queued| queued.state == IntentState::Sending);
    let mut taken: BTreeSet<&str> = sending.clone().map(|queued| queued.lane.as_str()).collect();
    let mut free = ABREAST.saturating_sub(sending.count());
    let mut plan = Plan { park, ..Plan::default() };
    let mut later = Vec::new();
    for queued in waiting().filter(|queued| !parked.contains(&queued.id)) {
        later.extend(doubtful_at(queued));
        let may = situation.signed_in || !queued.saying.is_for_people();
        if !may || !taken.insert(&queued.lane) {
            continue;
        }
        let to_come = |at: &Timestamp| is_to_come(*at, situation.now);
        let not_before = [queued.not_before, situation.paused_until].into_iter().flatten().filter(to_come).max();
        match not_before {
            Some(at) => later.push(at),
            None if free > 0 => {
                free -= 1;
                plan.send.push(queued.id);
            }
            // Decided again when one of those under way has ended.
            None => {}
        }
    }
    plan.next_at = later.into_iter().min();
    plan
}

/// Whether `at` is waited for.
pub(super) fn is_to_come(at: Timestamp, now: Timestamp) -> bool {
    at > now && at.duration_since(now) <= LONGEST_WAIT
}

/// Why the customer is to be asked before it is sent.
fn doubt(queued: &Queued, queue: &[Queued], now: Timestamp) -> Option<StuckCode> {
    let is_old = queued.saying.is_for_people() && is_forgotten(queued.exposed_since, now);
    if is_old || doubtful_at(queued).is_some_and(|at| at <= now) {
        return Some(StuckCode::Expired);
    }
    // What was said again since then is meant.
    let is_later = |other: &&Queued| other.id > queued.id && other.filed_at >= queued.filed_at;
    let later = queue.iter().filter(is_later).filter(|later| later.state != IntentState::Stuck);
    // What may be at the store already is said again, so that it is known.
    let superseded =
        queued.exposed_since.is_none() && later.into_iter().any(|later| supersedes(&later.saying, &queued.saying));
    superseded.then_some(StuckCode::Superseded)
}

/// Whether the store may no longer know what it was sent: then sending it again could be saying it twice.
pub fn is_forgotten(exposed_since: Option<Timestamp>, now: Timestamp) -> bool {
    let in_the_future = exposed_since.is_some_and(|since| since.duration_since(now) > CLOCK_TRUSTED);
    in_the_future || forgotten_at(exposed_since).is_some_and(|at| at <= now)
}

/// Whether what the store answered to something that was filed then will not be seen in the customer's log any more: it
/// shows there within seconds, unless the store lost it, for instance to a backup that was restored.
pub fn is_lost(filed_at: Timestamp, now: Timestamp) -> bool {
    now.duration_since(filed_at).abs() > STALE_AFTER
}

fn forgotten_at(exposed_since: Option<Timestamp>) -> Option<Timestamp> {
    exposed_since?.checked_add(KEY_TRUSTED).ok()
}

/// When the customer may no longer want it, or the store no longer know it.
fn doubtful_at(queued: &Queued) -> Option<Timestamp> {
    let stale_at = queued.filed_at.checked_add(STALE_AFTER).ok();
    let at = stale_at.into_iter().chain(forgotten_at(queued.exposed_since)).min();
    at.filter(|_| queued.saying.is_for_people())
}

/// Whether `earlier` has no point any more once `later` is said: about the same order, another address, or no order.
fn supersedes(later: &Saying, earlier: &Saying) -> bool {
    use HelpTopic::{CancelOrder, ChangeAddress, CustomsDuty, OrderProgress};
    let same_order = later.order_id().is_some() && later.order_id() == earlier.order_id();
    let pair = (later.topic(), earlier.topic());
    let cancelled =
        matches!(pair, (Some(CancelOrder), Some(CancelOrder | ChangeAddress | CustomsDuty | OrderProgress)));
    same_order && (cancelled || matches!(pair, (Some(ChangeAddress), Some(ChangeAddress))))
}

#[cfg(test)]
mod tests {
    use super::*;
    use store_api::{
        request::Rating,
        write::{NewRequest, Vote},
    };

    const NOW: i64 = 10_000_000;

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_second(NOW + seconds).expect("a time")
    }

    fn about(order: &str, topic: HelpTopic) -> Saying {
        let request: Box<NewRequest> = serde_json::from_value(serde_json::json!({ "topic": topic, "order_id": order }))
            .expect("a request of a topic and an order");
        Saying::Request { request }
    }

    fn queue(sayings: &[(&str, Saying)]) -> Vec<Queued> {
        let queued = |(place, (lane, saying)): (usize, &(&str, Saying))| Queued {
            id: place as i64 + 1,
            lane: (*lane).to_owned(),
            saying: saying.clone(),
            filed_at: at(-60),
            state: IntentState::Waiting,
            exposed_since: None,
            not_before: None,
        };
        sayings.iter().enumerate().map(queued).collect()
    }

    fn now() -> Situation {
        Situation { now: at(0), signed_in: true, paused_until: None }
    }

    #[test]
    fn each_order_has_its_turn_and_keeps_its_order() {
        let sayings = ["a", "a", "b", "c", "d", "e"].map(|order| (order, about(order, HelpTopic::Contact)));
        let mut queue = queue(&sayings);
        assert_eq!(plan(&queue, &now()).send, [1, 3, 4, 5], "four at once, the first of each order");
        queue[0].state = IntentState::Sending;
        assert_eq!(plan(&queue, &now()).send, [3, 4, 5]);
        queue[0].state = IntentState::Answered;
        assert_eq!(plan(&queue, &now()).send, [2, 3, 4, 5]);
    }

    #[test]
    fn what_is_stuck_keeps_nothing_else_waiting_and_what_waits_keeps_its_order_waiting() {
        let sayings = ["a", "a", "b"].map(|order| (order, about(order, HelpTopic::Contact)));
        let mut queue = queue(&sayings);
        queue[0].state = IntentState::Stuck;
        assert_eq!(plan(&queue, &now()).send, [2, 3]);
        queue[0].state = IntentState::Waiting;
        queue[0].not_before = Some(at(30));
        let plan = plan(&queue, &now());
        assert_eq!((plan.send, plan.next_at), (vec![3], Some(at(30))));
    }

    #[test]
    fn a_store_that_is_left_alone_is_asked_again_when_the_pause_is_over() {
        let sayings = [("a", about("a", HelpTopic::Contact))];
        let mut situation = now();
        situation.paused_until = Some(at(20));
        let paused = plan(&queue(&sayings), &situation);
        assert_eq!((paused.send.len(), paused.next_at), (0, Some(at(20))));
        situation.now = at(20);
        assert_eq!(plan(&queue(&sayings), &situation).send, [1]);
    }

    #[test]
    fn without_a_session_only_votes_are_sent() {
        let vote = Vote { voter: "v".to_owned(), helpful: true, reason: None, text: String::new() };
        let vote = Saying::Vote { language: "en".to_owned(), article_id: "a".to_owned(), vote };
        let sayings = [("a", about("a", HelpTopic::Contact)), ("v", vote)];
        assert_eq!(plan(&queue(&sayings), &Situation { signed_in: false, ..now() }).send, [2]);
    }

    #[test]
    fn what_has_waited_for_a_week_is_asked_about_and_a_vote_is_not() {
        let vote = Vote { voter: "v".to_owned(), helpful: true, reason: None, text: String::new() };
        let vote = Saying::Vote { language: "en".to_owned(), article_id: "a".to_owned(), vote };
        let rating = Saying::Rating { request_id: "r".to_owned(), rating: Rating { stars: 5, text: String::new() } };
        let sayings = [("a", about("a", HelpTopic::Contact)), ("v", vote), ("r", rating)];
        let mut queue = queue(&sayings);
        for queued in &mut queue {
            queued.filed_at = at(0).checked_sub(STALE_AFTER).expect("a time");
        }
        queue[2].exposed_since = Some(at(-60));
        let plan = plan(&queue, &now());
        assert_eq!((plan.send, plan.park), (vec![2], vec![(1, StuckCode::Expired), (3, StuckCode::Expired)]));
    }

    #[test]
    fn a_cancellation_makes_what_was_asked_of_that_order_before_pointless() {
        use HelpTopic::*;
        let sayings = [
            ("a", about("a", ChangeAddress)),
            ("b", about("b", ChangeAddress)),
            ("a", about("a", ItemProblem)),
            ("a", about("a", CancelOrder)),
        ];
        let mut queue = queue(&sayings);
        let decided = plan(&queue, &now());
        assert_eq!((decided.park, decided.send), (vec![(1, StuckCode::Superseded)], vec![2, 3]));
        queue[0].exposed_since = Some(at(-60));
        assert!(plan(&queue, &now()).park.is_empty(), "it may be at the store already");
        (queue[0].exposed_since, queue[3].state) = (None, IntentState::Stuck);
        assert!(plan(&queue, &now()).park.is_empty(), "the cancellation itself may never be sent");
    }

    #[test]
    fn of_two_addresses_the_later_one_counts_unless_the_first_was_said_again() {
        let sayings = ["a", "a"].map(|order| (order, about(order, HelpTopic::ChangeAddress)));
        let mut queue = queue(&sayings);
        let decided = plan(&queue, &now());
        assert_eq!((decided.park, decided.send), (vec![(1, StuckCode::Superseded)], vec![2]));
        queue[0].filed_at = at(-30);
        let decided = plan(&queue, &now());
        assert_eq!((decided.park, decided.send), (vec![], vec![1]));
    }

    #[test]
    fn what_may_be_at_the_store_is_not_said_again_once_the_store_may_have_forgotten_its_key() {
        let mut queue = queue(&[("a", about("a", HelpTopic::Contact))]);
        queue[0].exposed_since = at(0).checked_sub(KEY_TRUSTED).ok();
        assert_eq!(plan(&queue, &now()).park, [(1, StuckCode::Expired)]);
        let earlier = Situation { now: at(-1), ..now() };
        let decided = plan(&queue, &earlier);
        assert_eq!((decided.send, decided.next_at), (vec![1], Some(at(0))));
        queue[0].exposed_since = Some(at(24 * 3600 + 1));
        assert_eq!(plan(&queue, &now()).park, [(1, StuckCode::Expired)], "nobody knows when that was");
    }

    #[test]
    fn a_clock_that_was_set_back_makes_no_wait_longer() {
        let mut queue = queue(&[("a", about("a", HelpTopic::Contact))]);
        queue[0].not_before = Some(at(3601));
        assert_eq!(plan(&queue, &now()).send, [1]);
        queue[0].not_before = Some(at(3600));
        assert_eq!(plan(&queue, &now()).send, [0; 0]);
    }
}
