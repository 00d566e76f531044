//! Change logs: putting nouns in, taking them out, and where each log stands.
//!
//! A log keeps the newest step of each noun, a put or a remove. Steps are numbered across all logs, so that one number
//! says how much of everything a stream has told.

mod checksum;
mod cursor;
mod page;

pub(crate) use checksum::Checksums;
pub(crate) use cursor::{Cursor, Position};
pub(crate) use page::View;

use crate::{database::Write, secret::sha256_hex};
use rusqlite::{Connection, OptionalExtension, params};
use store_api::{Timestamp, change::Kind};

/// Eight random bytes: cursors that carry others are foreign.
pub(crate) type Epoch = [u8; 8];

/// Where a log stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Head {
    pub(crate) log: i64,
    pub(crate) name: String,
    pub(crate) epoch: Epoch,
    pub(crate) step: i64,
}

const ENSURE: &str =
    "INSERT INTO log (name, epoch, head, kept) VALUES (?1, randomblob(8), 0, 0) ON CONFLICT (name) DO NOTHING";
const FIND: &str = "SELECT id FROM log WHERE name = ?1";

/// The log of that name, made if there is none.
pub(crate) fn ensure(write: &mut Write<'_>, name: &str) -> rusqlite::Result<i64> {
    if let Some(id) = find(write, name)? {
        return Ok(id);
    }
    write.prepare_cached(ENSURE)?.execute([name])?;
    Ok(write.last_insert_rowid())
}

pub(crate) fn find(connection: &Connection, name: &str) -> rusqlite::Result<Option<i64>> {
    connection.prepare_cached(FIND)?.query_row([name], |row| row.get(0)).optional()
}

const DIGEST: &str = "SELECT digest FROM entry WHERE log = ?1 AND kind = ?2 AND id = ?3";
/// A guest goes on seeing what they saw, and an order is seen by its own.
const REPLACE: &str = "INSERT OR REPLACE INTO entry (step, log, kind, id, digest, at, value, guest)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, coalesce(?8,
        (SELECT guest FROM entry WHERE log = ?2 AND kind = ?3 AND id = ?4), CASE ?3 WHEN 'order' THEN ?4 END))";

/// Puts a noun, given as the JSON that will go out; says whether that was news.
pub(crate) fn put(
    write: &mut Write<'_>,
    log: i64,
    (kind, id): (&Kind, &str),
    json: &str,
    now: Timestamp,
) -> rusqlite::Result<bool> {
    put_for(write, (log, None), (kind, id), json, now)
}

/// Like [`put`], for the guest of an order to see as well.
pub(crate) fn put_for(
    write: &mut Write<'_>,
    (log, guest): (i64, Option<&str>),
    (kind, id): (&Kind, &str),
    json: &str,
    now: Timestamp,
) -> rusqlite::Result<bool> {
    let digest = sha256_hex(json.as_bytes());
    if digest_of(write, log, kind, id)?.flatten().as_ref() == Some(&digest) {
        return Ok(false);
    }
    let step = write.step(log)?;
    write.prepare_cached(REPLACE)?.execute(params![
        step,
        log,
        kind.as_str(),
        id,
        digest,
        now.as_second(),
        json,
        guest
    ])?;
    Ok(true)
}

/// Takes a noun out and leaves a tombstone; says whether it was there.
pub(crate) fn remove(
    write: &mut Write<'_>,
    log: i64,
    (kind, id): (&Kind, &str),
    now: Timestamp,
) -> rusqlite::Result<bool> {
    if digest_of(write, log, kind, id)?.flatten().is_none() {
        return Ok(false);
    }
    let step = write.step(log)?;
    let nothing: Option<String> = None;
    write.prepare_cached(REPLACE)?.execute(params![
        step,
        log,
        kind.as_str(),
        id,
        nothing,
        now.as_second(),
        nothing,
        nothing
    ])?;
    Ok(true)
}

fn digest_of(connection: &Connection, log: i64, kind: &Kind, id: &str) -> rusqlite::Result<Option<Option<String>>> {
    connection.prepare_cached(DIGEST)?.query_row(params![log, kind.as_str(), id], |row| row.get(0)).optional()
}

const VALUE: &str = "SELECT value FROM entry WHERE log = ?1 AND kind = ?2 AND id = ?3";

/// A noun's JSON, if it is there.
pub(crate) fn value(connection: &Connection, log: i64, (kind, id): (&Kind, &str)) -> rusqlite::Result<Option<String>> {
    let found = connection.prepare_cached(VALUE)?.query_row(params![log, kind.as_str(), id], |row| row.get(0));
    Ok(found.optional()?.flatten())
}

const VALUES: &str = "SELECT value FROM entry WHERE log = ?1 AND kind = ?2 AND value IS NOT NULL ORDER BY step";

/// The JSON of every noun of a kind, in the order in which they last moved.
pub(crate) fn values(connection: &Connection, log: i64, kind: &Kind) -> rusqlite::Result<Vec<String>> {
    let mut statement = connection.prepare_cached(VALUES)?;
    statement.query_map(params![log, kind.as_str()], |row| row.get(0))?.collect()
}

const GUEST: &str = "SELECT guest FROM entry WHERE log = ?1 AND kind = ?2 AND id = ?3";

/// The order whose guest sees a noun too.
pub(crate) fn guest_of(
    connection: &Connection,
    log: i64,
    (kind, id): (&Kind, &str),
) -> rusqlite::Result<Option<String>> {
    let found = connection.prepare_cached(GUEST)?.query_row(params![log, kind.as_str(), id], |row| row.get(0));
    Ok(found.optional()?.flatten())
}

/// Gives the log a new epoch, so that every cursor handed out so far is answered with a reset.
pub(crate) fn forget_cursors(write: &mut Write<'_>, log: i64) -> rusqlite::Result<()> {
    write.step(log)?;
    write.execute("UPDATE log SET epoch = randomblob(8) WHERE id = ?1", [log])?;
    Ok(())
}

const RAISE_KEPT: &str = "UPDATE log SET kept = max(kept, coalesce(
    (SELECT max(step) FROM entry WHERE log = log.id AND value IS NULL AND at < ?1), 0))";
const SWEEP: &str = "DELETE FROM entry WHERE value IS NULL AND at < ?1";

/// Forgets the removes made before `before`; a cursor that has not passed them is answered with a reset.
pub(crate) fn compact(write: &mut Write<'_>, before: Timestamp) -> rusqlite::Result<()> {
    write.execute(RAISE_KEPT, [before.as_second()])?;
    write.execute(SWEEP, [before.as_second()])?;
    Ok(())
}

const HEAD: &str = "SELECT id, name, epoch, head FROM log WHERE id = ?1";

pub(crate) fn head(connection: &Connection, log: i64) -> rusqlite::Result<Head> {
    connection.prepare_cached(HEAD)?.query_row([log], head_of_row)
}

/// The identity of this database and where all its logs stand.
pub(crate) fn heads(connection: &Connection) -> rusqlite::Result<(Epoch, Vec<Head>)> {
    let identity = connection.query_row("SELECT identity FROM counter", [], |row| row.get(0))?;
    let mut statement = connection.prepare_cached("SELECT id, name, epoch, head FROM log")?;
    let heads = statement.query_map([], head_of_row)?.collect::<rusqlite::Result<_>>()?;
    Ok((identity, heads))
}

fn head_of_row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Head> {
    Ok(Head { log: row.get(0)?, name: row.get(1)?, epoch: row.get(2)?, step: row.get(3)? })
}

#[cfg(test)]
mod tests;
