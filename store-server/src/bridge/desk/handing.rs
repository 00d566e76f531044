//! Bringing what waits to a desk, one thing after the other: each exactly once, and what fails again later.

use super::{
    Desks,
    queue::{self, End, Job},
};
use crate::{
    attachments,
    bridge::sessions,
    database::{
        Write, json,
        sql::{self, Connection, params},
    },
    desks::{Asked, File, Handed, Person, Step},
    error::Error,
    log, requests,
    shop::Shop,
    sources::{Session, Trouble},
};
use jiff::SignedDuration;
use std::{sync::Arc, time::Duration};
use store_api::{
    Timestamp,
    change::Kind,
    order::Order,
    request::{Attachment, RequestState},
};

/// Longer than any attempt takes: whoever takes something out and dies lets go of it then.
const ATTEMPT: SignedDuration = SignedDuration::from_mins(5);
const FIRST_PAUSE: Duration = Duration::from_secs(2);
const LONGEST_PAUSE: Duration = Duration::from_secs(10 * 60);
/// How long a whole desk is left alone after one failure; more in a row double it.
const DESK_PAUSE: Duration = Duration::from_secs(1);
const LONGEST_DESK_PAUSE: Duration = Duration::from_secs(60);
/// How often to look for what another process left behind.
const GLANCE: Duration = Duration::from_secs(20);

/// Something to bring, with what a desk may want to know.
#[derive(Debug)]
struct Taken {
    number: i64,
    tries: i64,
    /// The desk's own id of the request, if that is there.
    id: Option<String>,
    asked: Asked,
}

/// Brings everything to the desk at that place in the list, for ever.
pub(super) async fn follow(shop: Arc<Shop>, place: usize) {
    let Some(counter) = shop.desks.counters.get(place) else { return };
    let mut failures = 0;
    loop {
        let outcome = match take(&shop, place).await {
            Ok(Some(taken)) => bring(&shop, place, taken).await,
            Ok(None) => {
                let wait = until_next(&shop, place).await.unwrap_or(GLANCE);
                tokio::select! {
                    () = counter.filed.notified() => {}
                    () = tokio::time::sleep(wait) => {}
                }
                continue;
            }
            Err(error) => Err(error),
        };
        let went_well = match outcome {
            Ok(went_well) => went_well,
            Err(error) => {
                tracing::error!(error = &error as &dyn std::error::Error, "what waits for a desk was not brought");
                false
            }
        };
        failures = if went_well { 0 } else { failures + 1 };
        if failures > 0 {
            let pause = DESK_PAUSE.saturating_mul(1 << (failures - 1).min(10)).min(LONGEST_DESK_PAUSE);
            tokio::select! {
                () = counter.hurry.notified() => {}
                () = tokio::time::sleep(pause) => {}
            }
        }
    }
}

async fn until_next(shop: &Arc<Shop>, place: usize) -> Option<Duration> {
    let name = shop.desks.counters.get(place)?.desk.name();
    let next = shop.read("look for what is due", move |connection| queue::next(connection, name)).await.ok()??;
    let wait = next.duration_since(shop.now());
    // What is due and was not taken is held up by something earlier.
    Some(wait.try_into().unwrap_or(Duration::ZERO).clamp(Duration::from_millis(500), GLANCE))
}

async fn take(shop: &Arc<Shop>, place: usize) -> Result<Option<Taken>, Error> {
    let now = shop.now();
    let Some(name) = shop.desks.counters.get(place).map(|counter| counter.desk.name()) else { return Ok(None) };
    let due = move |connection: &Connection| Ok(queue::next(connection, name)?.is_some_and(|due| due <= now));
    // Looking costs nobody anything, and writing is for one at a time.
    if !shop.read("look for what is due", due).await? {
        return Ok(None);
    }
    let again = now.saturating_add(ATTEMPT).unwrap_or(now);
    shop.work(move |shop| {
        shop.database.write("take out what waits for a desk", |write| {
            let Some(job) = queue::take(write, name, now, again)? else { return Ok(None) };
            let (number, tries, id) = (job.number, job.tries, job.id.clone());
            Ok(Some(Taken { number, tries, id, asked: asked(write, shop, job)? }))
        })
    })
    .await
}

/// Whether the desk did its part.
async fn bring(shop: &Arc<Shop>, place: usize, taken: Taken) -> Result<bool, Error> {
    let Some(counter) = shop.desks.counters.get(place) else { return Ok(true) };
    let outcome = match (&taken.asked.step, &taken.id) {
        (Step::Filed, _) => counter.desk.hand(&taken.asked).await,
        (_, Some(id)) => counter.desk.add(id, &taken.asked).await,
        (_, None) => Ok(Handed::Unfit("the desk did not take the request itself".to_owned())),
    };
    counter.brings(outcome.as_ref().err());
    let (now, went_well) = (shop.now(), outcome.is_ok());
    let name = counter.desk.name();
    match &outcome {
        Ok(_) => tracing::debug!(desk = name, "something was brought"),
        Err(trouble) => tracing::warn!(desk = name, %trouble, "something was not brought"),
    }
    let end = move |write: &mut Write<'_>| end(write, &taken, &outcome, now);
    shop.write("note what became of what was brought", end).await?;
    Ok(went_well)
}

fn end(
    write: &mut Write<'_>,
    Taken { number, tries, asked, .. }: &Taken,
    outcome: &Result<Handed, Trouble>,
    now: Timestamp,
) -> sql::Result<()> {
    let (id, number) = (&asked.request.id, *number);
    match outcome {
        Ok(Handed::There(at_desk)) => {
            queue::know(write, id, at_desk)?;
            queue::end(write, number, End::There)
        }
        Ok(Handed::Declined(text)) => {
            queue::end(write, number, End::There)?;
            if let Some((_, log)) = super::owner(write, id)? {
                requests::answered(write, id, None)?;
                requests::answer(write, log, id, requests::Said::of(text, RequestState::Refused), now)?;
            }
            Ok(())
        }
        Ok(Handed::Unfit(why)) => queue::end(write, number, End::Unfit(why)),
        Err(trouble) => {
            let pause = FIRST_PAUSE.saturating_mul(1 << (tries - 1).clamp(0, 20)).min(LONGEST_PAUSE);
            let due = now.saturating_add(SignedDuration::try_from(pause).unwrap_or_default()).unwrap_or(now);
            queue::end(write, number, End::Later(due, &trouble.to_string()))
        }
    }
}

const PERSON: &str = "SELECT email, name, coalesce((SELECT language FROM filing WHERE request = ?2), language), log
    FROM account WHERE id = ?1";

/// A job with everything that a desk may want to know.
fn asked(connection: &Connection, shop: &Shop, job: Job) -> sql::Result<Asked> {
    let Job { number, step, request, at, tries, account, .. } = job;
    let (customer, log) = connection.query_row(PERSON, params![account, request.id], |row| {
        Ok((Person { email: row.get(0)?, name: row.get(1)?, language: row.get(2)? }, row.get::<i64>(3)?))
    })?;
    let order: Option<Order> = match &request.order_id {
        Some(order) => log::value(connection, log, (&Kind::Order, order))?.as_deref().map(json::read).transpose()?,
        None => None,
    };
    let enclosed: &[Attachment] = match &step {
        Step::Filed => request.messages.last().map_or(&[], |message| message.attachments.as_slice()),
        Step::Said(message) | Step::Reopened(message) => &message.attachments,
        _ => &[],
    };
    let mut files = Vec::new();
    for Attachment { sha256, name, .. } in enclosed {
        // One that is gone by now does not keep the rest from going.
        if let Some((content_type, bytes)) = attachments::read_any(connection, account, sha256)? {
            files.push(File { name: name.clone(), content_type, bytes });
        }
    }
    let key = shop.desks.key(&request.id);
    Ok(Asked {
        key: if step == Step::Filed { key } else { format!("{key}-{number}") },
        again: tries > 1,
        step,
        at,
        order,
        customer,
        files,
        session: session(connection, shop, account)?,
        page: shop.agent.as_ref().map(|_| format!("{}/agent/requests/{account}/{}", shop.issuer, request.id)),
        request,
    })
}

/// What opens a customer's orders at the shop now.
pub(super) fn session(connection: &Connection, shop: &Shop, account: i64) -> sql::Result<Option<Session>> {
    let Some(front) = &shop.front else { return Ok(None) };
    let newest = sessions::newest(connection, front.seal(), account)?;
    Ok(newest.and_then(Result::ok).map(|standing| standing.session))
}

impl Desks {
    /// What a request is known by to desks.
    fn key(&self, request: &str) -> String {
        format!("{}-{request}", self.store)
    }
}
