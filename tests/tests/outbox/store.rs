//! A store that keeps its promise about keys, and not a day longer.

use jiff::{SignedDuration, Timestamp};
use std::collections::BTreeMap;
use store_api::write::KEY_DAYS;

/// Keys are remembered for a day longer than promised.
const REMEMBERED: SignedDuration = SignedDuration::from_hours(24 * (KEY_DAYS + 1));

#[derive(Debug, Default)]
pub(crate) struct Store {
    /// By key: whether it was done, and when.
    known: BTreeMap<String, (bool, Timestamp)>,
    done: Vec<String>,
}

/// What is sent.
#[derive(Clone, Debug)]
pub(crate) struct Said {
    pub(crate) key: String,
    pub(crate) text: String,
}

/// What comes of something that is being sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Answer {
    Accepted,
    Refused,
    Forbidden,
    /// There was no connection.
    Unreachable,
    /// It never arrived, as far as can be told here.
    LostBefore,
    /// It was done, and the answer is a 500, garbage, or none.
    LostAfter,
    /// It comes twice.
    Twice,
    /// The app is killed before it said anything, after it was done, and after the answer was written down.
    KilledBefore,
    KilledAfter,
    KilledAnswered,
}

impl Answer {
    pub(crate) const EVERY: [Self; 10] = [
        Self::Accepted,
        Self::Refused,
        Self::Forbidden,
        Self::Unreachable,
        Self::LostBefore,
        Self::LostAfter,
        Self::Twice,
        Self::KilledBefore,
        Self::KilledAfter,
        Self::KilledAnswered,
    ];
}

impl Store {
    /// Does what was said unless its key is known; `accept` is what the store thinks of it now.
    pub(crate) fn hear(&mut self, said: &Said, accept: bool, time: Timestamp) {
        if !self.knows(&said.key, time) {
            self.known.insert(said.key.clone(), (accept, time));
            self.done.extend(accept.then(|| said.text.clone()));
        }
    }

    pub(crate) fn knows(&self, key: &str, time: Timestamp) -> bool {
        self.known.get(key).is_some_and(|(_, at)| time.duration_since(*at) < REMEMBERED)
    }

    /// Whether what came with this key was done.
    pub(crate) fn accepted(&self, key: &str) -> bool {
        self.known.get(key).is_some_and(|(accepted, _)| *accepted)
    }

    /// How often something was done.
    pub(crate) fn effects(&self, text: &str) -> usize {
        self.done.iter().filter(|done| *done == text).count()
    }
}
