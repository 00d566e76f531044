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

use crate::{
    database::{
        Write,
        sql::{self, Connection, SqlError, params},
    },
    secret::{self, sha256_hex},
};
use serde::{Deserialize, Serialize};
use store_api::{Timestamp, change::Kind};

/// Eight random bytes: cursors that carry others are foreign.
pub(crate) type Epoch = [u8; 8];

/// Where a log stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Head {
    pub(crate) log: i64,
    pub(crate) name: String,
    pub(crate) epoch: Epoch,
    pub(crate) step: i64,
}

const ENSURE: &str = "INSERT INTO log (name, epoch, head, kept) VALUES (?1, ?2, 0, 0) RETURNING id";
const FIND: &str = "SELECT id FROM log WHERE name = ?1";

/// The log of that name, made if there is none.
pub(crate) fn ensure(write: &mut Write<'_>, name: &str) -> sql::Result<i64> {
    if let Some(id) = find(write, name)? {
        return Ok(id);
    }
    write.query_row(ENSURE, params![name, new_epoch()?], |row| row.get(0))
}

pub(crate) fn find(connection: &Connection, name: &str) -> sql::Result<Option<i64>> {
    connection.optional(FIND, [name], |row| row.get(0))
}

const DIGEST: &str = "SELECT digest FROM entry WHERE log = ?1 AND kind = ?2 AND id = ?3";
/// A guest goes on seeing what they saw, and an order is seen by its own.
const REPLACE: &str = "INSERT INTO entry (step, log, kind, id, digest, at, value, guest)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, coalesce(?8, CASE ?3 WHEN 'order' THEN ?4 END))
    ON CONFLICT (log, kind, id) DO UPDATE SET step = excluded.step, digest = excluded.digest, at = excluded.at,
        value = excluded.value, guest = coalesce(?8, entry.guest, excluded.guest)";

/// Puts a noun, given as the JSON that will go out; says whether that was news.
pub(crate) fn put(
    write: &mut Write<'_>,
    log: i64,
    (kind, id): (&Kind, &str),
    json: &str,
    now: Timestamp,
) -> sql::Result<bool> {
    put_for(write, (log, None), (kind, id), json, now)
}

/// Like [`put`], for the guest of an order to see as well.
pub(crate) fn put_for(
    write: &mut Write<'_>,
    (log, guest): (i64, Option<&str>),
    (kind, id): (&Kind, &str),
    json: &str,
    now: Timestamp,
) -> sql::Result<bool> {
    let digest = sha256_hex(json.as_bytes());
    if digest_of(write, log, kind, id)?.flatten().as_ref() == Some(&digest) {
        return Ok(false);
    }
    let step = write.step(log)?;
    write.execute(REPLACE, params![step, log, kind.as_str(), id, digest, now.as_second(), json, guest])?;
    Ok(true)
}

/// Takes a noun out and leaves a tombstone; says whether it was there.
pub(crate) fn remove(write: &mut Write<'_>, log: i64, (kind, id): (&Kind, &str), now: Timestamp) -> sql::Result<bool> {
    if digest_of(write, log, kind, id)?.flatten().is_none() {
        return Ok(false);
    }
    let step = write.step(log)?;
    let nothing: Option<String> = None;
    write.execute(REPLACE, params![step, log, kind.as_str(), id, nothing, now.as_second(), nothing, nothing])?;
    Ok(true)
}

fn digest_of(connection: &Connection, log: i64, kind: &Kind, id: &str) -> sql::Result<Option<Option<String>>> {
    connection.optional(DIGEST, params![log, kind.as_str(), id], |row| row.get(0))
}

const VALUE: &str = "SELECT value FROM entry WHERE log = ?1 AND kind = ?2 AND id = ?3";

/// A noun's JSON, if it is there.
pub(crate) fn value(connection: &Connection, log: i64, (kind, id): (&Kind, &str)) -> sql::Result<Option<String>> {
    let found = connection.optional(VALUE, params![log, kind.as_str(), id], |row| row.get(0));
    Ok(found?.flatten())
}

const VALUES: &str = "SELECT value FROM entry WHERE log = ?1 AND kind = ?2 AND value IS NOT NULL ORDER BY step";

/// The JSON of every noun of a kind, in the order in which they last moved.
pub(crate) fn values(connection: &Connection, log: i64, kind: &Kind) -> sql::Result<Vec<String>> {
    connection.query_map(VALUES, params![log, kind.as_str()], |row| row.get(0))
}

const GUEST: &str = "SELECT guest FROM entry WHERE log = ?1 AND kind = ?2 AND id = ?3";

/// The order whose guest sees a noun too.
pub(crate) fn guest_of(connection: &Connection, log: i64, (kind, id): (&Kind, &str)) -> sql::Result<Option<String>> {
    let found = connection.optional(GUEST, params![log, kind.as_str(), id], |row| row.get(0));
    Ok(found?.flatten())
}

/// Gives the log a new epoch, so that every cursor handed out so far is answered with a reset.
pub(crate) fn forget_cursors(write: &mut Write<'_>, log: i64) -> sql::Result<()> {
    write.step(log)?;
    write.execute("UPDATE log SET epoch = ?2 WHERE id = ?1", params![log, new_epoch()?])?;
    Ok(())
}

const RAISE_KEPT: &str = "UPDATE log SET kept = gone.step FROM
    (SELECT log, max(step) AS step FROM entry WHERE value IS NULL AND at < ?1 GROUP BY log) AS gone
    WHERE gone.log = log.id AND gone.step > log.kept";
const SWEEP: &str = "DELETE FROM entry WHERE value IS NULL AND at < ?1";

/// Forgets the removes made before `before`; a cursor that has not passed them is answered with a reset.
pub(crate) fn compact(write: &mut Write<'_>, before: Timestamp) -> sql::Result<()> {
    write.execute(RAISE_KEPT, [before.as_second()])?;
    write.execute(SWEEP, [before.as_second()])?;
    Ok(())
}

fn new_epoch() -> sql::Result<Epoch> {
    secret::random().map_err(SqlError::other)
}

/// The newest step of any log.
pub(crate) fn newest_step(connection: &Connection) -> sql::Result<i64> {
    connection.query_row("SELECT step FROM counter", (), |row| row.get(0))
}

/// The identity of this database and where all its logs stand.
pub(crate) fn heads(connection: &Connection) -> sql::Result<(Epoch, Vec<Head>)> {
    let identity = connection.query_row("SELECT identity FROM counter", (), |row| row.get(0))?;
    Ok((identity, connection.query_map("SELECT id, name, epoch, head FROM log", (), head_of_row)?))
}

/// Where a log stands, of its `id, name, epoch, head`.
pub(crate) fn head_of_row(row: &sql::Row<'_>) -> sql::Result<Head> {
    Ok(Head { log: row.get(0)?, name: row.get(1)?, epoch: row.get(2)?, step: row.get(3)? })
}

#[cfg(test)]
mod tests;
