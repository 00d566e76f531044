//! What waits to be brought to desks: written down together with what the customer did, and taken out one by one.

use super::Deed;
use crate::{
    database::{
        Write, json,
        sql::{self, Connection, Row, params},
    },
    desks::Step,
};
use store_api::{
    Timestamp,
    request::{Message, Rating, Request},
};

/// Something to bring, taken out for one attempt.
#[derive(Debug)]
pub(super) struct Job {
    pub(super) number: i64,
    pub(super) step: Step,
    pub(super) request: Request,
    pub(super) at: Timestamp,
    /// Which attempt this is, from 1.
    pub(super) tries: i64,
    pub(super) account: i64,
    /// The desk's own id of the request; none before it is there.
    pub(super) id: Option<String>,
}

/// How an attempt ended.
#[derive(Clone, Copy, Debug)]
pub(super) enum End<'a> {
    There,
    /// It will never be taken, and why.
    Unfit(&'a str),
    /// To be tried again, and why it failed.
    Later(Timestamp, &'a str),
}

const PLACE: &str = "INSERT INTO desk_place (request, account, desk) VALUES (?1, ?2, ?3)";
const DESK: &str = "SELECT desk FROM desk_place WHERE request = ?1";
const ADD: &str = "INSERT INTO handing (request, desk, step, value, at, tries, due) VALUES (?1, ?2, ?3, ?4, ?5, 0, ?5)";

/// Gives a new request to a desk.
pub(super) fn place(write: &mut Write<'_>, account: i64, request: &str, desk: &str) -> sql::Result<()> {
    write.execute(PLACE, params![request, account, desk])?;
    Ok(())
}

/// The desk that has a request.
pub(super) fn desk_of(connection: &Connection, request: &str) -> sql::Result<Option<String>> {
    connection.optional(DESK, [request], |row| row.get(0))
}

/// Notes what is to be brought, to be tried from `now` on.
pub(super) fn add(write: &mut Write<'_>, desk: &str, deed: Deed, request: &Request, now: Timestamp) -> sql::Result<()> {
    let value = json::write(request)?;
    write.execute(ADD, params![request.id, desk, deed.as_str(), value, now.as_second()])?;
    Ok(())
}

/// What is due first. Of one request, nothing comes before what happened earlier is done; only what was refused after
/// the request itself was there does not hold up the rest.
const DUE: &str = "SELECT number, step, value, at, tries, account, id FROM handing
    JOIN desk_place ON desk_place.request = handing.request
    WHERE handing.desk = ?1 AND due <= ?2 AND NOT EXISTS (
        SELECT 1 FROM handing AS earlier WHERE earlier.request = handing.request AND earlier.number < handing.number
            AND (earlier.due IS NOT NULL OR (earlier.why IS NOT NULL AND earlier.step = 'filed')))
    ORDER BY due, number LIMIT 1";
const TAKE: &str = "UPDATE handing SET tries = tries + 1, due = ?2 WHERE number = ?1 AND tries = ?3";

/// Takes out what is due. If nobody says how the attempt ended, it is due again at `again`; until then nobody else, in
/// whatever process, takes it.
pub(super) fn take(write: &mut Write<'_>, desk: &str, now: Timestamp, again: Timestamp) -> sql::Result<Option<Job>> {
    let Some(job) = write.optional(DUE, params![desk, now.as_second()], job)? else { return Ok(None) };
    let taken = write.execute(TAKE, params![job.number, again.as_second(), job.tries - 1])?;
    Ok((taken > 0).then_some(job))
}

fn job(row: &Row<'_>) -> sql::Result<Job> {
    let request: Request = json::read(row.text(2)?)?;
    let at = Timestamp::from_second(row.get(3)?).unwrap_or_default();
    let step = Deed::read(row.text(1)?).step(&request);
    Ok(Job {
        number: row.get(0)?,
        step,
        request,
        at,
        tries: row.get::<i64>(4)? + 1,
        account: row.get(5)?,
        id: row.get(6)?,
    })
}

const NEXT: &str = "SELECT min(due) FROM handing WHERE desk = ?1";

/// When something is due next.
pub(super) fn next(connection: &Connection, desk: &str) -> sql::Result<Option<Timestamp>> {
    let due: Option<i64> = connection.query_row(NEXT, [desk], |row| row.get(0))?;
    Ok(due.and_then(|due| Timestamp::from_second(due).ok()))
}

const DONE: &str = "UPDATE handing SET due = ?2, why = ?3 WHERE number = ?1";
const KNOWN: &str = "UPDATE desk_place SET id = ?2 WHERE request = ?1";

/// Notes how an attempt ended.
pub(super) fn end(write: &mut Write<'_>, number: i64, end: End<'_>) -> sql::Result<()> {
    let (due, why) = match end {
        End::There => (None, None),
        End::Unfit(why) => (None, Some(why)),
        End::Later(due, why) => (Some(due.as_second()), Some(why)),
    };
    write.execute(DONE, params![number, due, why])?;
    Ok(())
}

/// Notes the desk's own id of a request.
pub(super) fn know(write: &mut Write<'_>, request: &str, id: &str) -> sql::Result<()> {
    write.execute(KNOWN, params![request, id])?;
    Ok(())
}

const RETURN: &str = "UPDATE handing SET why = ?2 WHERE number = (
    SELECT max(number) FROM handing WHERE request = ?1 AND due IS NULL AND why IS NULL)";

/// Notes that what was brought last came back.
pub(super) fn put_back(write: &mut Write<'_>, request: &str, why: &str) -> sql::Result<()> {
    write.execute(RETURN, params![request, why])?;
    Ok(())
}

const RETRY: &str = "UPDATE handing SET due = ?2, tries = CASE WHEN due IS NULL THEN 0 ELSE tries END
    WHERE request = ?1 AND why IS NOT NULL";

/// Lets everything of a request that failed be tried once more at once.
pub(super) fn retry(write: &mut Write<'_>, request: &str, now: Timestamp) -> sql::Result<()> {
    write.execute(RETRY, params![request, now.as_second()])?;
    Ok(())
}

const COUNTS: &str = "SELECT coalesce(sum(CASE WHEN due IS NOT NULL THEN 1 ELSE 0 END), 0),
    coalesce(sum(CASE WHEN due IS NULL THEN 1 ELSE 0 END), 0) FROM handing WHERE due IS NOT NULL OR why IS NOT NULL";

/// How much waits, and how much was refused for good.
pub(super) fn counts(connection: &Connection) -> sql::Result<(u64, u64)> {
    let count = |row: &Row<'_>, column| row.get::<i64>(column).map(i64::unsigned_abs);
    connection.query_row(COUNTS, (), |row| Ok((count(row, 0)?, count(row, 1)?)))
}

const SWEEP: &str = "DELETE FROM handing WHERE due IS NULL AND why IS NULL AND at < ?1";

/// Forgets what has long been there.
pub(super) fn forget(write: &mut Write<'_>, before: Timestamp) -> sql::Result<()> {
    write.execute(SWEEP, [before.as_second()])?;
    Ok(())
}

impl Deed {
    fn as_str(self) -> &'static str {
        match self {
            Self::Filed => "filed",
            Self::Said => "said",
            Self::Withdrawn => "withdrawn",
            Self::Reopened => "reopened",
            Self::Rated => "rated",
            Self::Answered => "answered",
            Self::Moved => "moved",
        }
    }

    fn read(word: &str) -> Self {
        let all = [Self::Filed, Self::Said, Self::Withdrawn, Self::Reopened, Self::Rated, Self::Answered];
        all.into_iter().find(|deed| deed.as_str() == word).unwrap_or(Self::Moved)
    }

    /// What it was, as the request tells that stood there then.
    fn step(self, request: &Request) -> Step {
        let last = || request.messages.last().cloned();
        let none = || Message {
            id: String::new(),
            author: store_api::request::Author::Customer,
            at: request.updated_at,
            text: String::new(),
            attachments: Vec::new(),
        };
        let state = request.state.clone();
        match self {
            Self::Filed => Step::Filed,
            Self::Said => Step::Said(last().unwrap_or_else(none)),
            Self::Withdrawn => Step::Withdrawn,
            Self::Reopened => Step::Reopened(last().unwrap_or_else(none)),
            Self::Rated => {
                let none = Rating { stars: 0, text: String::new() };
                Step::Rated(request.rating.clone().unwrap_or(none))
            }
            Self::Answered => Step::Answered { text: last().map(|message| message.text).unwrap_or_default(), state },
            Self::Moved => Step::Answered { text: String::new(), state },
        }
    }
}
