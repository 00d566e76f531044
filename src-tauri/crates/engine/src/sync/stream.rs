//! Listening to the store's stream of nudges, so that polling can be rare.

use super::backoff;
use crate::{Error, Inner, session};
use std::time::Duration;
use store_api::stream::Changed;
use store_client::Event;

/// The store says something at least every 25 seconds; longer silence is a dead connection.
const LONGEST_SILENCE: Duration = Duration::from_secs(60);

/// Keeps the stream open for ever, with pauses when it breaks; anew at once when somebody signs in or out, because a
/// stream without a token says nothing about the customer's log.
pub(super) async fn listen(engine: &Inner) {
    let mut last_event_id = None;
    let mut failures = 0;
    loop {
        let entered = engine.session.entered();
        // Not given up half-way, whoever enters: a renewal is good once.
        let token = session::access_token(engine, None).await;
        let stood = tokio::select! {
            stood = connection(engine, token, &mut last_event_id) => stood,
            () = entered => {
                engine.sync.state().streaming = false;
                last_event_id = None;
                continue;
            }
        };
        engine.sync.state().streaming = false;
        failures = if stood { 1 } else { failures + 1 };
        let chance = u64::from_le_bytes(engine.host.random()[..8].try_into().unwrap_or_default());
        tokio::select! {
            () = tokio::time::sleep(backoff::wait(failures, None, chance)) => {}
            () = engine.session.entered() => {}
        }
    }
}

/// One connection, until it ends; whether it ever stood.
async fn connection(engine: &Inner, token: Result<Option<String>, Error>, last_event_id: &mut Option<String>) -> bool {
    let Ok(token) = token else { return false };
    let Ok(mut events) = engine.client.stream(token.as_deref(), last_event_id.as_deref()).await else { return false };
    while let Ok(Some(event)) = tokio::time::timeout(LONGEST_SILENCE, events.next()).await {
        match event {
            Event::Open => engine.sync.state().streaming = true,
            Event::KeepAlive => {}
            Event::Changed { id, changed } => {
                *last_event_id = id.or(last_event_id.take());
                if !is_read(engine, &changed) {
                    engine.sync.nudge(changed.log);
                }
            }
        }
    }
    true
}

/// Whether the log has been read to where it stands now; a stream begins by saying that of every log.
fn is_read(engine: &Inner, changed: &Changed) -> bool {
    let logs = engine.readers.read(|reader| reader.logs()).unwrap_or_default();
    logs.iter().any(|log| log.name == changed.log && log.cursor.as_ref() == Some(&changed.cursor))
}
