//! Listening to the store's stream of nudges, so that polling can be rare.

use super::backoff;
use crate::{Error, Inner, Tag, session};
use std::{pin::pin, time::Duration};
use store_api::stream::Changed;
use store_client::{Error as StoreError, Event, Events};

/// The store says something at least every 25 seconds; longer silence is a dead connection, or a proxy that holds back.
const LONGEST_SILENCE: Duration = Duration::from_secs(60);
/// How long a store that wants no streams is not asked for one.
const UNWANTED: Duration = Duration::from_secs(6 * 60 * 60);

/// How a connection ended.
#[derive(Debug, PartialEq, Eq)]
enum End {
    /// Something was heard on it; `lasted` if for longer than a silence is borne.
    Silent { lasted: bool },
    /// Nothing was heard, and the store may have said for how long to leave it alone.
    Failed(Option<Duration>),
    /// The store does not accept the token.
    Refused,
    /// The store wants no streams.
    Unwanted,
    /// Who listens, or when, is no longer what it was.
    Anew,
}

/// What is known of the stream from one connection to the next.
#[derive(Debug, Default)]
struct Line {
    last_event_id: Option<String>,
    failures: u32,
    /// A token that was not accepted.
    refused: Option<String>,
}

/// Keeps the stream open for ever, with pauses when it breaks; anew at once when somebody signs in or out, because a
/// stream without a token says nothing about the customer's log, and when the clock has jumped.
pub(super) async fn listen(engine: &Inner) {
    let mut line = Line::default();
    loop {
        let (mut entered, mut disturbed) = (pin!(engine.session.entered()), pin!(engine.sync.disturbed.notified()));
        // Not given up half-way, whoever enters: a renewal is good once.
        let token = session::access_token(engine, line.refused.take().as_deref()).await;
        let end = tokio::select! {
            end = line.hear(engine, token) => end,
            () = &mut entered => { line.last_event_id = None; End::Anew }
            () = &mut disturbed => End::Anew,
        };
        engine.sync.fall_silent();
        let wait = line.wait(&end, super::chance(engine));
        tokio::select! {
            () = engine.host.sleep(wait) => {}
            () = &mut entered => line.last_event_id = None,
            () = &mut disturbed => {}
            () = engine.sync.reachable.notified(), if end == End::Failed(None) => {}
        }
        if matches!(end, End::Silent { .. }) {
            // Not before the wait that is spread by chance: a store that restarts loses all its streams at once.
            engine.sync.doubt();
        }
    }
}

impl Line {
    /// One connection, until it ends.
    async fn hear(&mut self, engine: &Inner, token: Result<Option<String>, Error>) -> End {
        let mut events = match self.open(engine, token).await {
            Ok(events) => events,
            Err(end) => return end,
        };
        let opened_at = engine.host.now();
        let mut heard_at = None;
        while let Some(event) = patiently(engine, events.next()).await.flatten() {
            let now = engine.host.now();
            heard_at = Some(now);
            if engine.sync.hear(now) {
                engine.tell(&[Tag::Sync]);
            }
            if let Event::Changed { id, changed } = event {
                self.last_event_id = id.or(self.last_event_id.take());
                if !is_read(engine, &changed) {
                    engine.sync.nudge(changed.log);
                }
            }
        }
        let lasted = |heard: store_api::Timestamp| heard.duration_since(opened_at).unsigned_abs() > LONGEST_SILENCE;
        heard_at.map_or(End::Failed(None), |heard| End::Silent { lasted: lasted(heard) })
    }

    async fn open(&mut self, engine: &Inner, token: Result<Option<String>, Error>) -> Result<Events, End> {
        let token = token.map_err(|error| End::Failed(asked(&error)))?;
        let opening = engine.client.stream(token.as_deref(), self.last_event_id.as_deref());
        match patiently(engine, opening).await {
            Some(Ok(Some(events))) => Ok(events),
            Some(Ok(None)) => Err(End::Unwanted),
            Some(Err(StoreError::Unauthorized)) => {
                self.refused = token;
                Err(End::Refused)
            }
            Some(Err(error)) => {
                tracing::info!(%error, "the stream could not be opened");
                if matches!(error, StoreError::Problem { .. } | StoreError::Malformed(_)) {
                    // It may be the id that was not liked.
                    self.last_event_id = None;
                }
                Err(End::Failed(error.retry_after()))
            }
            None => Err(End::Failed(None)),
        }
    }

    /// How long to wait before the next connection; what lasted has no failures behind it.
    fn wait(&mut self, end: &End, chance: u64) -> Duration {
        self.failures = match end {
            End::Anew | End::Unwanted => 0,
            End::Silent { lasted: true } => 1,
            End::Silent { lasted: false } | End::Failed(_) | End::Refused => self.failures.saturating_add(1),
        };
        match end {
            End::Anew => Duration::ZERO,
            // A token may have been revoked before its time: once at once, with a new one.
            End::Refused if self.failures == 1 => Duration::ZERO,
            End::Unwanted => UNWANTED + backoff::wait(u32::MAX, None, chance),
            End::Failed(asked) => backoff::wait(self.failures, *asked, chance),
            End::Silent { .. } | End::Refused => backoff::wait(self.failures, None, chance),
        }
    }
}

/// What comes before the silence is too long.
async fn patiently<T>(engine: &Inner, coming: impl Future<Output = T>) -> Option<T> {
    tokio::select! {
        biased;
        came = coming => Some(came),
        () = engine.host.sleep(LONGEST_SILENCE) => None,
    }
}

fn asked(error: &Error) -> Option<Duration> {
    match error {
        Error::Store(error) => error.retry_after(),
        _ => None,
    }
}

/// Whether the log has been read to where it stands now; a stream begins by saying that of every log.
fn is_read(engine: &Inner, changed: &Changed) -> bool {
    let logs = engine.readers.read(|reader| reader.logs()).unwrap_or_default();
    logs.iter().any(|log| log.name == changed.log && log.cursor.as_ref() == Some(&changed.cursor))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn waits(ends: &[End]) -> Vec<u64> {
        let mut line = Line::default();
        // The most that chance may give.
        ends.iter().map(|end| line.wait(end, 0).as_secs()).collect()
    }

    #[test]
    fn a_stream_that_ends_again_and_again_is_opened_more_and_more_rarely() {
        let short = || End::Silent { lasted: false };
        assert_eq!(waits(&[short(), short(), short(), short()]), [1, 2, 4, 8]);
        assert_eq!(waits(&[short(), short(), End::Silent { lasted: true }, short()]), [1, 2, 1, 2]);
    }

    #[test]
    fn a_store_is_left_alone_for_as_long_as_it_asks_and_one_without_streams_for_hours() {
        let asked = End::Failed(Some(Duration::from_secs(90)));
        assert_eq!(waits(&[End::Failed(None), asked, End::Failed(None)]), [1, 90, 4]);
        assert_eq!(waits(&[End::Failed(None), End::Unwanted, End::Failed(None)]), [1, 6 * 3600 + 150, 1]);
    }

    #[test]
    fn a_token_that_is_refused_is_renewed_at_once_but_only_once() {
        assert_eq!(waits(&[End::Refused, End::Refused, End::Refused]), [0, 2, 4]);
        assert_eq!(waits(&[End::Failed(None), End::Anew, End::Refused]), [1, 0, 0]);
    }
}
