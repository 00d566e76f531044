//! Deciding what to read now, and when to look again: a pure function of the situation.

use super::{activity::Activity, backoff};
use crate::queries::context::STORE;
use jiff::SignedDuration;
use std::collections::{BTreeMap, BTreeSet};
use store_api::{Timestamp, routes::CUSTOMER_LOG};

/// How often to ask about `source`, unless something says that it moved. Nobody is asked more often than that, and no
/// wait is planned that is shorter:
///
/// | | without a stream | with one |
/// |---|---|---|
/// | the customer's log: a parcel at the door, a request unanswered, something just sent | 2 min | 1 h |
/// | the customer's log: an order is open | 15 min | 1 h |
/// | the customer's log: nothing is open | 2 h | 6 h |
/// | a help centre | 1 h | 6 h |
/// | the store's own document, of which no stream tells | 24 h | 24 h |
///
/// With a stream it is only in case a nudge was lost on the way. A stream counts once something was heard on it.
fn period(source: &str, streaming: bool, activity: Activity) -> SignedDuration {
    use Activity::{Close, Quiet, UnderWay};
    match (source, streaming, activity) {
        (STORE, ..) => SignedDuration::from_hours(24),
        (CUSTOMER_LOG, false, Close) => SignedDuration::from_mins(2),
        (CUSTOMER_LOG, false, UnderWay) => SignedDuration::from_mins(15),
        (CUSTOMER_LOG, false, Quiet) => SignedDuration::from_hours(2),
        (CUSTOMER_LOG, true, Close | UnderWay) => SignedDuration::from_hours(1),
        (_, false, _) => SignedDuration::from_hours(1),
        (_, true, _) => SignedDuration::from_hours(6),
    }
}

/// Until the next decision when there is nothing to keep fresh; what changes that says so.
const LONGEST_WAIT: SignedDuration = SignedDuration::from_hours(24);

/// What the decision is made of.
#[derive(Clone, Debug)]
pub(crate) struct Situation {
    pub(crate) now: Timestamp,
    /// The customer wants it now.
    pub(crate) asked: bool,
    /// Logs that moved at the store.
    pub(crate) nudged: BTreeSet<String>,
    pub(crate) streaming: bool,
    pub(crate) activity: Activity,
    pub(crate) attempts: BTreeMap<String, Attempt>,
    /// What to keep fresh: the store's document, and logs.
    pub(crate) wanted: Vec<String>,
}

/// How reading it went last.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Attempt {
    pub(crate) last: Option<Timestamp>,
    pub(crate) failures: u32,
    pub(crate) fault: Option<Fault>,
    /// Not before this, after a failure.
    pub(crate) not_before: Option<Timestamp>,
}

/// Whose fault a failure was, as far as the customer is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    Network,
    Store,
}

/// The decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Plan {
    /// To be read now.
    pub(crate) due: Vec<String>,
    /// When to decide again, unless something happens first.
    pub(crate) next_at: Timestamp,
    /// When a failed log is tried again.
    pub(crate) retry_at: Option<Timestamp>,
}

impl Attempt {
    /// After one more attempt, which ended with `error` or well; `chance` spreads the retries of many apps.
    pub(crate) fn after(&self, error: Option<&crate::Error>, now: Timestamp, chance: u64) -> Self {
        let Some(error) = error else {
            return Self { last: Some(now), ..Self::default() };
        };
        let failures = self.failures + 1;
        let (fault, asked) = match error {
            crate::Error::Store(store_client::Error::Unreachable(_) | store_client::Error::Broken(_)) => {
                (Fault::Network, None)
            }
            crate::Error::Store(error) => (Fault::Store, error.retry_after()),
            _ => (Fault::Store, None),
        };
        let wait = backoff::wait(failures, asked, chance);
        Self { last: Some(now), failures, fault: Some(fault), not_before: now.checked_add(wait).ok() }
    }

    /// What the network kept away is due: it is back.
    pub(crate) fn hurry(&mut self) {
        if self.fault == Some(Fault::Network) {
            (self.last, self.not_before) = (None, None);
        }
    }

    fn due_at(&self, period: SignedDuration, now: Timestamp) -> Timestamp {
        if self.last.is_some_and(|last| last > now) {
            // The clock was set back; when this is due by the old one says nothing.
            return now;
        }
        let regular = self.last.and_then(|last| last.checked_add(period).ok()).unwrap_or(Timestamp::UNIX_EPOCH);
        self.not_before.unwrap_or(regular)
    }
}

/// Decides.
pub(crate) fn plan(situation: &Situation) -> Plan {
    let fresh = Attempt::default();
    let attempt = |log: &String| situation.attempts.get(log).unwrap_or(&fresh);
    let due_at =
        |log: &String| attempt(log).due_at(period(log, situation.streaming, situation.activity), situation.now);
    let is_due = |log: &&String| {
        let nudged = situation.nudged.contains(*log) && attempt(log).failures == 0;
        situation.asked || nudged || due_at(log) <= situation.now
    };
    let due: Vec<String> = situation.wanted.iter().filter(is_due).cloned().collect();
    let later = situation.wanted.iter().filter(|log| !due.contains(log)).map(due_at).min();
    let end_of_wait = situation.now.checked_add(LONGEST_WAIT).unwrap_or(situation.now);
    let retry_at =
        situation.wanted.iter().filter_map(|log| attempt(log).not_before).filter(|at| *at > situation.now).min();
    Plan { due, next_at: later.unwrap_or(end_of_wait), retry_at }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: i64 = 1_000_000;

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_second(NOW + seconds).expect("a time")
    }

    fn situation(attempts: &[(&str, Attempt)]) -> Situation {
        Situation {
            now: at(0),
            asked: false,
            nudged: BTreeSet::new(),
            streaming: false,
            activity: Activity::Close,
            attempts: attempts.iter().map(|(log, attempt)| ((*log).to_owned(), attempt.clone())).collect(),
            wanted: vec!["customer".to_owned(), "help/en".to_owned()],
        }
    }

    fn read(seconds: i64) -> Attempt {
        Attempt { last: Some(at(seconds)), ..Attempt::default() }
    }

    fn failed(seconds: i64, not_before: i64) -> Attempt {
        Attempt { last: Some(at(seconds)), failures: 1, fault: Some(Fault::Network), not_before: Some(at(not_before)) }
    }

    #[test]
    fn at_the_start_everything_is_due() {
        assert_eq!(plan(&situation(&[])).due, ["customer", "help/en"]);
    }

    #[test]
    fn what_was_read_is_due_again_after_its_period() {
        let due = plan(&situation(&[("customer", read(-121)), ("help/en", read(-30))]));
        assert_eq!((due.due, due.next_at), (vec!["customer".to_owned()], at(3570)));
    }

    #[test]
    fn how_often_is_asked_depends_on_what_goes_on_and_on_the_stream() {
        let minutes = |source, activity| [false, true].map(|streaming| period(source, streaming, activity).as_mins());
        for (source, activity, expected) in [
            (CUSTOMER_LOG, Activity::Close, [2, 60]),
            (CUSTOMER_LOG, Activity::UnderWay, [15, 60]),
            (CUSTOMER_LOG, Activity::Quiet, [120, 360]),
            ("help/en", Activity::Close, [60, 360]),
            ("help/en", Activity::Quiet, [60, 360]),
            (STORE, Activity::Close, [1440, 1440]),
        ] {
            assert_eq!(minutes(source, activity), expected, "{source}, {activity:?}");
        }
    }

    #[test]
    fn when_the_stream_ends_what_was_not_asked_for_long_is_due() {
        let mut now = situation(&[("customer", read(-1800)), ("help/en", read(-1800))]);
        now.streaming = true;
        assert_eq!((plan(&now).due.len(), plan(&now).next_at), (0, at(1800)));
        now.streaming = false;
        assert_eq!((plan(&now).due, plan(&now).next_at), (vec!["customer".to_owned()], at(1800)));
    }

    #[test]
    fn what_the_network_kept_away_is_due_once_it_is_back() {
        let (mut away, mut refused) = (failed(-1, 300), failed(-1, 300));
        refused.fault = Some(Fault::Store);
        away.hurry();
        refused.hurry();
        assert_eq!(plan(&situation(&[("customer", away), ("help/en", refused)])).due, ["customer"]);
    }

    #[test]
    fn a_clock_that_was_set_back_keeps_nothing_waiting() {
        let attempts = [("customer", read(86_400)), ("help/en", failed(86_400, 86_500))];
        assert_eq!(plan(&situation(&attempts)).due, ["customer", "help/en"]);
    }

    #[test]
    fn the_stream_makes_asking_rare_and_a_nudge_makes_it_prompt() {
        let mut now = situation(&[("customer", read(-121)), ("help/en", read(-121))]);
        now.streaming = true;
        assert!(plan(&now).due.is_empty());
        now.nudged.insert("help/en".to_owned());
        assert_eq!(plan(&now).due, ["help/en"]);
    }

    #[test]
    fn a_failed_log_waits_even_when_nudged_but_not_when_the_customer_asks() {
        let mut now = situation(&[("customer", failed(-1, 40)), ("help/en", read(0))]);
        now.nudged.insert("customer".to_owned());
        let waiting = plan(&now);
        assert_eq!((waiting.due.len(), waiting.next_at, waiting.retry_at), (0, at(40), Some(at(40))));
        now.asked = true;
        assert_eq!(plan(&now).due, ["customer", "help/en"]);
    }
}
