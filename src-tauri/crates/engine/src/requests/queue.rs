//! What the outbox knows about itself while the app runs; the rest stands in `local.db`.

use super::sending::{UploadView, Uploads};
use std::{
    collections::HashMap,
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
}

/// The store is left alone for a while.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Pause {
    pub(crate) failures: u32,
    pub(crate) until: Option<Timestamp>,
    /// The store asked for it; then neither a network nor the customer ends it.
    pub(crate) asked_for: bool,
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
        if !state.pause.asked_for {
            state.pause = Pause::default();
        }
        drop(state);
        self.wake();
    }

    /// The store answered somebody: there is a network.
    pub(crate) fn reachable(&self) {
        let pause = self.pause();
        if pause.until.is_some() && !pause.asked_for {
            self.hurry();
        }
    }

    /// The store has taken something: a pause it asked for is over too.
    pub(crate) fn taken(&self) {
        self.state().pause = Pause::default();
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

    pub(crate) fn set_pause(&self, pause: Pause) {
        self.state().pause = pause;
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

    /// How far files are, and what the store calls requests.
    pub(crate) fn view(&self) -> (Uploads, HashMap<i64, String>) {
        let state = self.state();
        (state.uploads.clone(), state.known_as.clone())
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
