//! Keeping the cache fresh: `plan` decides, `pull` does, and a loop between them waits for the clock or a nudge.

mod activity;
mod backoff;
mod clock;
pub(crate) mod import;
pub(crate) mod pictures;
mod plan;
mod prepare;
mod pull;
mod push;
mod state;
mod status;
mod stream;
mod upload;

pub(crate) use state::Sync;
pub(crate) use status::view;

use crate::{
    Error, Inner, Tag, alerts,
    queries::context::STORE,
    session::{self, Session},
};
use activity::Activity;
use db::{Applied, CacheWriter, Readers};
use futures_util::{StreamExt, stream::FuturesUnordered};
use plan::{Fault, Situation};
use store_api::{routes::CUSTOMER_LOG, store::Store};
use store_client::Answer;

/// Under this name the app's version that last read everything is kept in `cache.db`.
const READ_BY: &str = "read-by";

/// Keeps everything fresh, for ever.
pub(crate) async fn run(engine: &Inner) {
    tokio::join!(
        pull_when_due(engine),
        push::push_when_due(engine),
        stream::listen(engine),
        clock::watch(engine),
        pictures::fetch_when_read(engine)
    );
}

/// At a start: removes what outlived its session, and looks again, after an update of the app, at what an earlier
/// version could not read.
pub(crate) fn tidy(readers: &Readers, cache: &mut CacheWriter, session: &Session, version: &str) -> Result<(), Error> {
    if !session.is_somebody() {
        cache.forget(CUSTOMER_LOG)?;
    }
    if readers.read(|reader| reader.answer(READ_BY))?.is_some_and(|(_, read_by)| read_by == version) {
        return Ok(());
    }
    cache.reread(|log, kind, body| prepare::row(&kind.into(), log.strip_prefix("help/").unwrap_or_default(), body))?;
    Ok(cache.keep_answer(READ_BY, None, version)?)
}

/// Removes everything that was read of a log.
pub(crate) async fn forget(engine: &Inner, log: &str) -> Result<(), Error> {
    engine.cache.lock().await.forget(log)?;
    engine.sync.state().attempts.remove(log);
    Ok(())
}

/// Keeps the index of a log beside it.
pub(crate) async fn keep_index(engine: &Inner, log: &str, bytes: &[u8]) -> Result<(), Error> {
    Ok(engine.cache.lock().await.keep_index(log, bytes)?)
}

/// Reads whatever is due, one beside another: what takes long keeps nothing else waiting.
async fn pull_when_due(engine: &Inner) {
    let mut readings = FuturesUnordered::new();
    loop {
        let plan = plan::plan(&situation(engine));
        engine.sync.begin(&plan);
        if !plan.due.is_empty() {
            engine.tell(&[Tag::Sync]);
            readings.extend(plan.due.into_iter().map(|source| read(engine, source)));
            continue;
        }
        let wait = plan.next_at.duration_since(engine.host.now()).max(jiff::SignedDuration::ZERO);
        tokio::select! {
            Some(()) = readings.next() => {}
            () = engine.host.sleep(wait.unsigned_abs()) => {}
            () = engine.sync.woken.notified() => {}
        }
    }
}

/// Reads one log, or the store's own document, and notes how that went.
async fn read(engine: &Inner, source: String) {
    let outcome = if source == STORE { document(engine).await } else { pull::pull(engine, &source).await };
    match &outcome {
        Err(Error::Database(error)) => engine.database_failed(error),
        Err(error) => tracing::info!(source, %error, "a source could not be read to its end"),
        Ok(_) => {}
    }
    note(engine, source, &outcome);
    engine.tell(&[Tag::Sync]);
    engine.sync.look_at_pictures();
    if outcome.is_ok() {
        engine.outbox.reachable();
        if let Err(error) = push::forget_confirmed(engine) {
            tracing::error!(%error, "what the store has answered could not be put away");
        }
        if let Err(error) = alerts::tell_store(engine).await {
            tracing::info!(%error, "the store could not be told what has been read");
        }
        session::revoke_waiting(engine).await;
    }
}

fn note(engine: &Inner, source: String, outcome: &Result<Applied, Error>) {
    let now = engine.host.now();
    let chance = chance(engine);
    let mut state = engine.sync.state();
    state.busy.remove(&source);
    if source == CUSTOMER_LOG {
        state.activity = None;
    }
    let before = state.attempts.remove(&source).unwrap_or_default();
    if before.fault == Some(Fault::Network) && outcome.is_ok() {
        engine.sync.reachable.notify_waiters();
    }
    // Whoever wants a log that was forgotten meanwhile has not been answered.
    if !matches!(outcome, Ok(Applied::Gone)) {
        state.attempts.insert(source, before.after(outcome.as_ref().err(), now, chance));
    }
}

/// What spreads the retries of many apps.
fn chance(engine: &Inner) -> u64 {
    u64::from_le_bytes(engine.host.random()[..8].try_into().unwrap_or_default())
}

/// Reads the store's own document, if it changed.
async fn document(engine: &Inner) -> Result<Applied, Error> {
    let etag = engine.readers.read(|reader| reader.answer(STORE))?.and_then(|(etag, _)| etag);
    let Answer::New { etag, value } = engine.client.store(etag.as_deref()).await? else { return Ok(Applied::Whole) };
    let store: Store = serde_json::from_str(&value).map_err(|_| malformed("the store's document"))?;
    engine.cache.lock().await.keep_answer(STORE, etag.as_deref(), &value)?;
    forget_languages(engine, &store).await?;
    engine.tell(&[Tag::Store, Tag::Help]);
    Ok(Applied::Whole)
}

/// Help in a language that the store has given up goes; a list without the store's main language is none to go by.
async fn forget_languages(engine: &Inner, store: &Store) -> Result<(), Error> {
    if !store.languages.contains(&store.default_language) {
        return Ok(());
    }
    for log in engine.readers.read(|reader| reader.logs())? {
        if log.name.strip_prefix("help/").is_some_and(|language| !store.languages.iter().any(|kept| kept == language)) {
            forget(engine, &log.name).await?;
        }
    }
    Ok(())
}

fn malformed(what: &str) -> Error {
    store_client::Error::Malformed(what.to_owned()).into()
}

/// Everything `plan` needs to know. What was asked for is taken, because it is now planned.
fn situation(engine: &Inner) -> Situation {
    let wanted = wanted(engine).unwrap_or_else(|error| {
        tracing::error!(%error, "what to keep fresh could not be read");
        Vec::new()
    });
    let activity = activity(engine);
    let mut state = engine.sync.state();
    let busy = state.busy.clone();
    if std::mem::take(&mut state.doubtful) {
        state.nudged.extend(wanted.iter().cloned());
    }
    let (waiting, nudged) = std::mem::take(&mut state.nudged).into_iter().partition(|log| busy.contains(log));
    // What moved while it was being read is read once more.
    state.nudged = waiting;
    let sources = std::iter::once(STORE.to_owned()).chain(wanted);
    Situation {
        now: engine.host.now(),
        asked: std::mem::take(&mut state.asked),
        nudged,
        streaming: state.heard_at.is_some(),
        activity,
        attempts: state.attempts.clone(),
        wanted: sources.filter(|source| !busy.contains(source)).collect(),
    }
}

/// What goes on at the store; looked up only after the customer's log was read.
fn activity(engine: &Inner) -> Activity {
    if let Some(known) = engine.sync.state().activity {
        return known;
    }
    let activity = engine.query(Activity::read).unwrap_or_else(|error| {
        tracing::error!(%error, "what goes on could not be read");
        Activity::default()
    });
    engine.sync.state().activity = Some(activity);
    activity
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
