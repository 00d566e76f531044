//! Sending what the customer said: one attempt for each thing the outbox decided to send, and what came of it.

use super::{backoff, upload};
use crate::{
    Error, Inner, Tag,
    queries::record,
    requests::{
        Pause, PauseCause,
        intent::Saying,
        outbox::{self, Plan, Queued, Situation},
        sending::{StuckCode, StuckView},
    },
    session,
};
use db::{Attempt, Intent, IntentState};
use futures_util::{StreamExt, stream::FuturesUnordered};
use std::time::Duration;
use store_api::{problem::ProblemCode, request::Request, routes::CUSTOMER_LOG, write::Outcome};
use store_client::{Error as StoreError, Write};

/// At the longest between two looks at the clock on the wall, which goes on while a machine sleeps.
const LONGEST_SLEEP: Duration = Duration::from_secs(60);

/// What came of an attempt.
enum End {
    Answered(Option<Box<Request>>),
    Stuck(StuckView),
    /// The same, but it may be at the store in other words: it is not to be said again under another key.
    Doubtful(StuckView),
    /// To be tried again; `exposed` if it may be at the store.
    Failed {
        error: Error,
        exposed: bool,
    },
}

/// Sends whatever is due, for ever.
pub(super) async fn push_when_due(engine: &Inner) {
    let mut attempts = FuturesUnordered::new();
    loop {
        let plan = match decide(engine, attempts.is_empty()) {
            Ok(plan) => plan,
            Err(error) => {
                tracing::error!(%error, "what is to be sent could not be read");
                Plan::default()
            }
        };
        for (id, code) in &plan.park {
            park(engine, *id, *code);
        }
        // Taken at once, so that the next decision knows of it.
        let begun: Vec<Intent> = plan.send.iter().filter_map(|id| begin(engine, *id)).collect();
        attempts.extend(begun.into_iter().map(|intent| send(engine, intent)));
        let wait = plan.next_at.map(|at| at.duration_since(engine.host.now()).max(jiff::SignedDuration::ZERO));
        let wait = wait.map_or(LONGEST_SLEEP, |wait| wait.unsigned_abs().min(LONGEST_SLEEP));
        tokio::select! {
            Some(()) = attempts.next() => {}
            () = tokio::time::sleep(wait) => {}
            () = engine.outbox.woken() => {}
        }
    }
}

/// Forgets what the store has answered, once the cache holds what became of it, or never will.
pub(super) fn forget_confirmed(engine: &Inner) -> Result<(), Error> {
    let confirmed = engine.query(|context| {
        let mut confirmed = Vec::new();
        for (intent, saying) in record::sayings(context)? {
            let Some(answer) = record::answer(&intent) else {
                // No log tells of a vote.
                let is_over = intent.state == IntentState::Answered && !saying.is_for_people();
                confirmed.extend(is_over.then_some(intent.id));
                continue;
            };
            let known = context.reader.request(&answer.id)?;
            let is_lost = outbox::is_lost(intent.filed_at, context.now);
            if is_lost {
                tracing::warn!(intent = intent.id, "what the store answered never came in the customer's log");
            }
            if is_lost || known.is_some_and(|known| known.updated_at >= answer.updated_at) {
                confirmed.push(intent.id);
            }
        }
        Ok(confirmed)
    })?;
    if !confirmed.is_empty() {
        engine.local.forget_answered(&confirmed)?;
        engine.tell(&[Tag::Requests]);
    }
    Ok(())
}

fn decide(engine: &Inner, idle: bool) -> Result<Plan, Error> {
    if idle {
        // An end that could not be written down, for instance on a full disk.
        engine.local.recover_intents()?;
    }
    if engine.outbox.take_asked() {
        engine.local.hurry_intents()?;
    }
    engine.query(|context| {
        let queued = |(intent, saying): (Intent, Saying)| Queued {
            id: intent.id,
            lane: intent.lane,
            saying,
            filed_at: intent.filed_at,
            state: intent.state,
            exposed_since: intent.exposed_since,
            not_before: intent.not_before,
        };
        let (readable, unreadable) = record::readable(context.reader.intents(&context.owner)?);
        engine.outbox.note_unreadable(&unreadable);
        let queue: Vec<Queued> = readable.into_iter().map(queued).collect();
        Ok(outbox::plan(
            &queue,
            &Situation {
                now: context.now,
                signed_in: engine.session.is_signed_in(),
                paused_until: engine.outbox.pause().until,
            },
        ))
    })
}

fn park(engine: &Inner, id: i64, code: StuckCode) {
    settle(engine, id, is_exposed(engine, id), End::Stuck(StuckView::new(code)));
}

/// Whether an intent may be at the store, as far as is written down.
fn is_exposed(engine: &Inner, id: i64) -> bool {
    let intent = engine.query(|context| Ok(context.reader.intent(id)?));
    intent.ok().flatten().is_none_or(|intent| intent.is_exposed())
}

/// Takes one thing to be sent; none if it was taken back in the meantime.
fn begin(engine: &Inner, id: i64) -> Option<Intent> {
    let begun = engine.local.begin_sending(id).map_err(Error::from);
    let intent = begun.and_then(|begun| engine.query(|context| Ok(context.reader.intent(id)?.filter(|_| begun))));
    intent.unwrap_or_else(|error| {
        tracing::error!(%error, "something to be sent could not be read");
        None
    })
}

/// Tries to send one thing.
async fn send(engine: &Inner, intent: Intent) {
    engine.tell(&[Tag::Requests]);
    let end = match serde_json::from_str::<Saying>(&intent.body) {
        Ok(saying) => match attempt(engine, &intent, &saying).await {
            // Nobody is asked about a vote: one that the store does not want is over.
            End::Stuck(_) | End::Doubtful(_) if !saying.is_for_people() => End::Answered(None),
            end => end,
        },
        Err(_) => End::Stuck(StuckView::new(StuckCode::Invalid)),
    };
    engine.outbox.set_upload(intent.id, None);
    settle(engine, intent.id, intent.is_exposed(), end);
}

async fn attempt(engine: &Inner, intent: &Intent, saying: &Saying) -> End {
    if let Err(error) = upload::upload(engine, intent, saying).await {
        return judge(error, intent.is_exposed());
    }
    match say(engine, intent, saying).await {
        Ok(Some(Outcome::Accepted { request, .. })) => End::Answered(Some(request)),
        Ok(None) => End::Answered(None),
        Ok(Some(Outcome::Refused(refusal))) => {
            End::Stuck(StuckView { nearest: refusal.nearest.clone(), refusal: Some(refusal), code: StuckCode::Refused })
        }
        // Without a connection or its customer nothing was said, and without a session nothing was heard.
        Err(error @ (Error::Absent | Error::Store(StoreError::Unreachable(_) | StoreError::Unauthorized))) => {
            End::Failed { error, exposed: intent.is_exposed() }
        }
        Err(error) => judge(error, is_exposed(engine, intent.id)),
    }
}

async fn say(engine: &Inner, intent: &Intent, saying: &Saying) -> Result<Option<Outcome>, Error> {
    if let Saying::Vote { language, article_id, vote } = saying {
        engine.local.expose_intent(intent.id, engine.host.now())?;
        engine.client.vote(&intent.key, language, article_id, vote).await?;
        return Ok(None);
    }
    let write = match saying {
        Saying::Message { request_id, message } => Write::Message { request_id, message },
        Saying::Withdraw { request_id } => Write::Withdraw { request_id },
        Saying::Reopen { request_id, message } => Write::Reopen { request_id, message },
        Saying::Rating { request_id, rating } => Write::Rating { request_id, rating },
        Saying::Request { request } => Write::Request(request),
        Saying::Vote { .. } => return Ok(None),
    };
    let answer = session::with_token(engine, |token| async move {
        upload::still_theirs(engine, intent)?;
        engine.local.expose_intent(intent.id, engine.host.now())?;
        Ok(engine.client.write(&token, &intent.key, write).await?)
    });
    answer.await.map(Some)
}

/// What an error means: only the store's own word that it did nothing needs the customer.
fn judge(error: Error, exposed: bool) -> End {
    use ProblemCode::{
        BadRequest, Forbidden, HashMismatch, IdempotencyKeyMissing, IdempotencyKeyReused, Invalid, MethodNotAllowed,
        NotFound, PayloadTooLarge, UnsupportedMediaType,
    };
    let Error::Store(StoreError::Problem { problem, .. }) = &error else {
        return match error {
            Error::NotFound(_) => End::Stuck(StuckView::new(StuckCode::AttachmentRefused)),
            error => End::Failed { error, exposed },
        };
    };
    let stuck = match problem.code {
        NotFound => StuckCode::Gone,
        IdempotencyKeyReused => return End::Doubtful(StuckView::new(StuckCode::Invalid)),
        Invalid | BadRequest | MethodNotAllowed | IdempotencyKeyMissing => StuckCode::Invalid,
        Forbidden => StuckCode::Forbidden,
        PayloadTooLarge | UnsupportedMediaType | HashMismatch => StuckCode::AttachmentRefused,
        _ => return End::Failed { error, exposed },
    };
    End::Stuck(StuckView::new(stuck))
}

/// Writes down what came of it, and draws the conclusions for what is sent next.
fn settle(engine: &Inner, id: i64, was_exposed: bool, end: End) {
    let settled = match end {
        End::Answered(None) => {
            engine.outbox.taken();
            let answered = engine.local.settle_intent(id, &Attempt::Answered { detail: "null" });
            answered.and_then(|_| engine.local.forget_answered(&[id]))
        }
        End::Answered(Some(request)) => {
            engine.outbox.taken();
            engine.outbox.learn(id, &request.id);
            let detail = serde_json::to_string(&request).unwrap_or_default();
            let answered = engine.local.settle_intent(id, &Attempt::Answered { detail: &detail });
            engine.sync.nudge(CUSTOMER_LOG.to_owned());
            answered.map(drop)
        }
        End::Stuck(stuck) => set_aside(engine, id, &stuck, was_exposed && !stuck.code.is_an_answer()),
        End::Doubtful(stuck) => set_aside(engine, id, &stuck, true),
        End::Failed { error, exposed } => fail(engine, id, &error, exposed),
    };
    if let Err(error) = settled {
        engine.database_failed(&error);
    }
    engine.tell(&[Tag::Requests]);
}

fn set_aside(engine: &Inner, id: i64, stuck: &StuckView, exposed: bool) -> Result<(), db::Error> {
    let detail = serde_json::to_string(stuck).unwrap_or_default();
    engine.local.settle_intent(id, &Attempt::Stuck { detail: &detail, exposed }).map(drop)
}

fn fail(engine: &Inner, id: i64, error: &Error, exposed: bool) -> Result<(), db::Error> {
    tracing::info!(intent = id, %error, "something could not be sent, and will be again");
    let now = engine.host.now();
    let chance = super::chance(engine);
    let mut not_before = None;
    match error {
        // Nobody else fares better now.
        Error::Store(error @ (StoreError::Unreachable(_) | StoreError::Problem { .. })) if is_for_all(error) => {
            let before = engine.outbox.pause();
            // What was under way already when the pause began says nothing new.
            let failures = before.failures + u32::from(!before.is_on(now));
            let wait = backoff::wait(failures, error.retry_after(), chance);
            if failures == 1 {
                // Whoever reads has not noticed yet, and the customer is to be told.
                engine.sync.wake();
            }
            let cause = match error {
                StoreError::Unreachable(_) => PauseCause::Unreachable,
                _ if error.retry_after().is_some() => PauseCause::Asked,
                _ => PauseCause::Unwilling,
            };
            engine.outbox.set_pause(Pause { failures, until: now.checked_add(wait).ok(), cause }, now);
        }
        _ => {
            let intent = engine.query(|context| Ok(context.reader.intent(id)?)).ok().flatten();
            let tries = intent.map_or(1, |intent| intent.tries + 1);
            let asked = match error {
                Error::Store(error) => error.retry_after(),
                _ => None,
            };
            not_before = now.checked_add(backoff::wait(tries, asked, chance)).ok();
        }
    }
    engine.local.settle_intent(id, &Attempt::Failed { not_before, exposed }).map(drop)
}

fn is_for_all(error: &StoreError) -> bool {
    match error {
        StoreError::Unreachable(_) => true,
        StoreError::Problem { problem, .. } => {
            matches!(problem.code, ProblemCode::TooManyRequests | ProblemCode::Unavailable)
        }
        _ => false,
    }
}
