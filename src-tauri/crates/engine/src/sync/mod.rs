//! Keeping the cache fresh: `plan` decides, `pull` does, and a loop between them waits for the clock or a nudge.

mod backoff;
pub(crate) mod pictures;
mod plan;
mod prepare;
mod pull;
mod status;
mod stream;

pub(crate) use status::view;

use crate::{Error, Inner, Tag, queries::context::STORE, session};
use futures_util::future::join_all;
use plan::{Attempt, Situation};
use std::{
    collections::{BTreeMap, BTreeSet, HashSet},
    sync::{Mutex, MutexGuard, PoisonError},
};
use store_api::{Timestamp, routes::CUSTOMER_LOG};
use store_client::Answer;
use tokio::sync::Notify;

/// What sync knows about itself; the rest stands in the cache.
#[derive(Debug, Default)]
pub(crate) struct Sync {
    state: Mutex<State>,
    woken: Notify,
    /// Logs were read; they may show pictures that are not here.
    read: Notify,
}

#[derive(Debug, Default)]
pub(super) struct State {
    attempts: BTreeMap<String, Attempt>,
    /// Logs that moved at the store since they were read.
    nudged: BTreeSet<String>,
    /// Everything is to be asked at once.
    asked: bool,
    /// The stream of nudges stands.
    streaming: bool,
    working: bool,
    retry_at: Option<Timestamp>,
    /// Pictures the store did not give; not asked for again until the next start.
    missing: HashSet<String>,
}

impl Sync {
    /// Asks the store about everything at once, whatever was planned.
    pub(crate) fn wake(&self) {
        self.state().asked = true;
        self.woken.notify_one();
    }

    /// Asks the store about one log at once.
    fn nudge(&self, log: String) {
        self.state().nudged.insert(log);
        self.woken.notify_one();
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Keeps everything fresh, for ever.
pub(crate) async fn run(engine: &Inner) {
    session::revoke_waiting(engine).await;
    tokio::join!(pull_when_due(engine), stream::listen(engine), pictures::fetch_when_read(engine));
}

/// Removes everything that was read of a log.
pub(crate) async fn forget(engine: &Inner, log: &str) -> Result<(), Error> {
    engine.cache.lock().await.forget(log)?;
    engine.sync.state().attempts.remove(log);
    Ok(())
}

async fn pull_when_due(engine: &Inner) {
    loop {
        let plan = plan::plan(&situation(engine));
        if plan.due.is_empty() {
            engine.sync.state().retry_at = plan.retry_at;
            let wait = plan.next_at.duration_since(engine.host.now()).max(jiff::SignedDuration::ZERO);
            let sleep = tokio::time::sleep(wait.unsigned_abs());
            tokio::select! { () = sleep => {}, () = engine.sync.woken.notified() => {} }
            continue;
        }
        work(engine, true);
        let readings: Vec<_> = plan.due.iter().map(|source| read(engine, source)).collect();
        join_all(readings).await;
        work(engine, false);
        engine.sync.read.notify_one();
    }
}

/// Reads one log, or the store's own document, and notes how that went.
async fn read(engine: &Inner, source: &str) {
    let outcome = if source == STORE { document(engine).await } else { pull::pull(engine, source).await };
    if let Err(error) = &outcome {
        tracing::info!(source, %error, "a source could not be read to its end");
    }
    let now = engine.host.now();
    let chance = u64::from_le_bytes(engine.host.random()[..8].try_into().unwrap_or_default());
    let mut state = engine.sync.state();
    let before = state.attempts.get(source).cloned().unwrap_or_default();
    state.attempts.insert(source.to_owned(), before.after(outcome.as_ref().err(), now, chance));
}

/// Reads the store's own document, if it changed.
async fn document(engine: &Inner) -> Result<(), Error> {
    let etag = engine.readers.read(|reader| reader.answer(STORE))?.and_then(|(etag, _)| etag);
    let Answer::New { etag, value } = engine.client.store(etag.as_deref()).await? else { return Ok(()) };
    if let Err(error) = serde_json::from_str::<store_api::store::Store>(&value) {
        return Err(store_client::Error::Malformed(error.to_string()).into());
    }
    engine.cache.lock().await.keep_answer(STORE, etag.as_deref(), &value)?;
    engine.tell(&[Tag::Store]);
    Ok(())
}

fn work(engine: &Inner, working: bool) {
    engine.sync.state().working = working;
    engine.tell(&[Tag::Sync]);
}

/// Everything `plan` needs to know. What was asked for is taken, because it is now planned.
fn situation(engine: &Inner) -> Situation {
    let wanted = wanted(engine).unwrap_or_else(|error| {
        tracing::error!(%error, "what to keep fresh could not be read");
        Vec::new()
    });
    let mut state = engine.sync.state();
    Situation {
        now: engine.host.now(),
        asked: std::mem::take(&mut state.asked),
        nudged: std::mem::take(&mut state.nudged),
        streaming: state.streaming,
        attempts: state.attempts.clone(),
        wanted: std::iter::once(STORE.to_owned()).chain(wanted).collect(),
    }
}

/// The logs to keep, most urgent first: the reader's help centre, the customer's orders, other help centres.
fn wanted(engine: &Inner) -> Result<Vec<String>, Error> {
    let signed_in = engine.session.is_signed_in();
    engine.query(|context| {
        let logs = context.reader.logs()?;
        let kept = logs.iter().filter_map(|log| log.name.strip_prefix("help/")).map(str::to_owned);
        let chosen = [context.language.clone(), context.main_language().to_owned()];
        let languages = chosen.into_iter().chain(context.settings.help_languages.clone()).chain(kept);
        let exists = |language: &String| context.store.as_ref().is_none_or(|store| store.languages.contains(language));
        let mut wanted: Vec<String> = if signed_in { vec![CUSTOMER_LOG.to_owned()] } else { Vec::new() };
        for language in languages.filter(exists) {
            let log = store_api::routes::help_log(&language);
            if !wanted.contains(&log) {
                wanted.push(log);
            }
        }
        Ok(wanted)
    })
}
