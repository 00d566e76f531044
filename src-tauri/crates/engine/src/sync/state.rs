//! What sync knows about itself and is told by others; the rest stands in the cache.

use super::{
    activity::Activity,
    plan::{Attempt, Plan},
};
use jiff::SignedDuration;
use std::{
    collections::{BTreeMap, BTreeSet, HashSet},
    sync::{Mutex, MutexGuard, PoisonError},
};
use store_api::{Timestamp, routes::CUSTOMER_LOG};
use tokio::sync::Notify;

/// Sync's memory, shared by its loops and the commands.
#[derive(Debug, Default)]
pub(crate) struct Sync {
    state: Mutex<State>,
    pub(super) woken: Notify,
    /// Logs were read; they may show pictures that are not here.
    pub(super) read: Notify,
    /// The machine has slept, or its clock was set: nothing that was planned is to be trusted.
    pub(super) disturbed: Notify,
    /// The store answers again after it could not be reached.
    pub(super) reachable: Notify,
}

#[derive(Debug, Default)]
pub(super) struct State {
    pub(super) attempts: BTreeMap<String, Attempt>,
    /// Logs that moved at the store since they were read.
    pub(super) nudged: BTreeSet<String>,
    /// Everything is to be asked at once.
    pub(super) asked: bool,
    /// When the stream of nudges said something last; none while it is silent.
    pub(super) heard_at: Option<Timestamp>,
    /// When that was shown last.
    pub(super) shown_at: Option<Timestamp>,
    /// What the stream would have told may have been lost.
    pub(super) doubtful: bool,
    /// What the customer's log says goes on; none while that is to be looked up.
    pub(super) activity: Option<Activity>,
    /// What is being read.
    pub(super) busy: BTreeSet<String>,
    pub(super) retry_at: Option<Timestamp>,
    /// Pictures the store does not have; not asked for again until the next start.
    pub(super) missing: HashSet<String>,
}

impl Sync {
    /// Asks the store about everything at once, whatever was planned.
    pub(crate) fn wake(&self) {
        self.state().asked = true;
        self.woken.notify_one();
    }

    /// Looks which pictures are missing, or too many.
    pub(crate) fn look_at_pictures(&self) {
        self.read.notify_one();
    }

    /// Asks the store about one log at once.
    pub(crate) fn nudge(&self, log: String) {
        let mut state = self.state();
        if log == CUSTOMER_LOG {
            state.activity = None;
        }
        state.nudged.insert(log);
        drop(state);
        self.woken.notify_one();
    }

    /// Asks about every log at once, unless it failed: word of it may have been lost.
    pub(super) fn doubt(&self) {
        self.state().doubtful = true;
        self.woken.notify_one();
    }

    /// Asks and listens anew at once.
    pub(super) fn disturb(&self) {
        self.disturbed.notify_waiters();
        self.wake();
    }

    /// The stream said something; what could not be reached before can be now. Whether the customer should hear of it.
    pub(super) fn hear(&self, now: Timestamp) -> bool {
        let mut state = self.state();
        if state.heard_at.replace(now).is_none() {
            state.attempts.values_mut().for_each(Attempt::hurry);
            self.woken.notify_one();
        }
        let is_old = state.shown_at.is_none_or(|shown| now.duration_since(shown).abs() >= SHOWN_EVERY);
        if is_old {
            state.shown_at = Some(now);
        }
        is_old
    }

    /// The stream has ended, and asking begins again.
    pub(super) fn fall_silent(&self) {
        if self.state().heard_at.take().is_some() {
            self.woken.notify_one();
        }
    }

    pub(super) fn begin(&self, plan: &Plan) {
        let mut state = self.state();
        state.retry_at = plan.retry_at;
        state.busy.extend(plan.due.iter().cloned());
    }

    pub(super) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// How often the status line is told that all this is still so.
const SHOWN_EVERY: SignedDuration = SignedDuration::from_mins(5);
