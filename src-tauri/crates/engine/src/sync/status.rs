//! How fresh everything is, in the words of the status line.

use super::plan::Fault;
use crate::{
    Error, Inner,
    queries::{
        app::{ProgressView, SyncState, SyncView},
        context::Context,
    },
};
use db::{Log, Role};
use store_api::routes::CUSTOMER_LOG;

/// How fresh all this is.
pub(crate) fn view(engine: &Inner, context: &Context<'_>) -> Result<SyncView, Error> {
    let wanted = super::wanted(engine)?;
    let logs: Vec<Log> = context.reader.logs()?;
    let state = engine.sync.state();
    let faults: Vec<Fault> = wanted.iter().filter_map(|log| state.attempts.get(log)?.fault).collect();
    let live = |name: &String| logs.iter().find(|log| log.name == *name && log.role == Role::Live);
    // Of an expired session no longer asked about, but still shown: all this is as old as that.
    let expired = engine.session.is_somebody() && !engine.session.is_signed_in();
    let shown = wanted.iter().cloned().chain(expired.then(|| CUSTOMER_LOG.to_owned()));
    let fresh: Option<Vec<_>> = shown.map(|name| live(&name).and_then(|log| log.synced_at)).collect();
    // A stream that lives would have told of anything newer.
    let settled = faults.is_empty() && !expired && !state.asked && !state.doubtful && state.nudged.is_empty();
    let heard = state.heard_at.filter(|_| settled);
    Ok(SyncView {
        state: match () {
            () if !state.busy.is_empty() => SyncState::Syncing,
            () if faults.contains(&Fault::Network) => SyncState::Offline,
            () if !faults.is_empty() => SyncState::StoreTrouble,
            () if state.attempts.is_empty() => SyncState::Starting,
            () => SyncState::Live,
        },
        fresh_at: fresh
            .and_then(|times| times.into_iter().min())
            .map(|read| heard.map_or(read, |heard| heard.max(read))),
        retry_at: state.retry_at,
        progress: logs
            .iter()
            .filter(|log| wanted.contains(&log.name) && !log.whole && log.cursor.is_some())
            .map(progress)
            .collect(),
    })
}

fn progress(log: &Log) -> ProgressView {
    ProgressView { log: log.name.clone(), done: log.done, total: log.total }
}
