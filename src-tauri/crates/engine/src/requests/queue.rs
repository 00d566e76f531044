//! What the outbox knows about itself while the app runs; the rest stands in `local.db`.

use super::{
    outbox::is_to_come,
    sending::{UploadView, Uploads},
};
use std::{
    collections::{BTreeSet, HashMap},
    sync::{Mutex, MutexGuard, PoisonError},
};
use store_api::Timestamp;
use tokio::sync::Notify;

/// The outbox of the running app.
#[derive(Debug, Default)]
pub(crate) struct Outbox {
    state: Mutex<State>,
    woken: Notify,
}

#[derive(Debug, Default)]
struct State {
    uploads: Uploads,
    /// What the store calls a request that was made of an intent.
    known_as: HashMap<i64, String>,
    pause: Pause,
    /// Whatever waits for its time is to be tried at once.
    asked: bool,
    /// What this version cannot read, and that has been said.
    unreadable: BTreeSet<i64>,
}

/// The store is left alone for a while.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Pause {
    pub(crate) failures: u32,
    pub(crate) until: Option<Timestamp>,
    pub(crate) cause: PauseCause,
}

/// Why the store is left alone, and by that, what ends it early.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum PauseCause {
    /// There was no way to it: over when there is one.
    #[default]
    Unreachable,
    /// It took nothing, also if it can be read: over when the customer asks.
    Unwilling,
    /// It said for how long: over then.
    Asked,
}

impl Pause {
    /// The store is left alone now.
    pub(crate) fn is_on(&self, now: Timestamp) -> bool {
        self.until.is_some_and(|until| is_to_come(until, now))
    }
}

impl Outbox {
    /// Has the outbox looked at.
    pub(crate) fn wake(&self) {
        self.woken.notify_one();
    }

    /// Has everything tried at once that waits for its time: the network is back, or the customer asked.
    pub(crate) fn hurry(&self) {
        let mut state = self.state();
        state.asked = true;
        if state.pause.cause != PauseCause::Asked {
            state.pause = Pause::default();
        }
        drop(state);
        self.wake();
    }

    /// The store answered somebody: there is a network.
    pub(crate) fn reachable(&self) {
        let mut state = self.state();
        let Pause { until, cause, .. } = state.pause;
        if until.is_some() && cause == PauseCause::Unreachable {
            // The failures are kept: a way that only looks open is not tried again and again.
            state.pause.until = None;
            state.asked = true;
            drop(state);
            self.wake();
        }
    }

    /// The store has taken something; it may have asked for a pause since that was sent.
    pub(crate) fn taken(&self) {
        let mut state = self.state();
        match state.pause.cause {
            PauseCause::Asked => state.pause.failures = 0,
            PauseCause::Unreachable | PauseCause::Unwilling => state.pause = Pause::default(),
        }
    }

    /// Whether it was asked to hurry since this was called last.
    pub(crate) fn take_asked(&self) -> bool {
        std::mem::take(&mut self.state().asked)
    }

    /// Ends when [`wake`](Self::wake) is called.
    pub(crate) async fn woken(&self) {
        self.woken.notified().await;
    }

    pub(crate) fn pause(&self) -> Pause {
        self.state().pause
    }

    /// Leaves the store alone, unless it has asked for longer.
    pub(crate) fn set_pause(&self, pause: Pause, now: Timestamp) {
        let mut state = self.state();
        let before = state.pause;
        if !(before.cause == PauseCause::Asked && before.is_on(now) && before.until > pause.until) {
            state.pause = pause;
        }
    }

    /// Notes how far the files of an intent are; `None` once that no longer matters.
    pub(crate) fn set_upload(&self, intent: i64, upload: Option<UploadView>) {
        let mut state = self.state();
        match upload {
            Some(upload) => state.uploads.insert(intent, upload),
            None => state.uploads.remove(&intent),
        };
    }

    /// Notes what the store calls the request that was made of an intent.
    pub(crate) fn learn(&self, intent: i64, request_id: &str) {
        self.state().known_as.insert(intent, request_id.to_owned());
    }

    /// Says once of each of these that it waits for a version that can read it.
    pub(crate) fn note_unreadable(&self, intents: &[i64]) {
        for intent in self.fresh(intents) {
            tracing::warn!(intent, "something to be sent cannot be read by this version");
        }
    }

    fn fresh(&self, intents: &[i64]) -> Vec<i64> {
        let mut state = self.state();
        intents.iter().filter(|intent| state.unreadable.insert(**intent)).copied().collect()
    }

    /// How far files are, and what the store calls requests.
    pub(crate) fn view(&self) -> (Uploads, HashMap<i64, String>) {
        let state = self.state();
        (state.uploads.clone(), state.known_as.clone())
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_read_is_said_once_however_often_it_is_looked_at() {
        let outbox = Outbox::default();
        let said = [&[1, 2][..], &[1, 2], &[1, 2, 3]].map(|intents| outbox.fresh(intents));
        assert_eq!(said, [vec![1, 2], vec![], vec![3]]);
    }
}
