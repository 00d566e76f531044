//! Copies: whole readings of a log. One is live, and after a reset another is built beside it.

use crate::{Reader, Result, pictures};
use rusqlite::{Connection, OptionalExtension, Row};
use sha2::{Digest, Sha256};
use store_api::{Sha256Hex, Timestamp, change::checksum_line};

/// Whether queries read a copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    Live,
    /// Read anew after a reset; takes the live one's place when it is whole.
    Building,
}

/// A log, as far as it has been read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Log {
    pub(crate) copy: i64,
    /// `customer`, or `help/` and a language.
    pub name: String,
    pub role: Role,
    /// Where to go on; none before the first page.
    pub cursor: Option<String>,
    /// Its end was reached once, and the checksum agreed.
    pub whole: bool,
    /// Entries stored until the end was reached first.
    pub done: u64,
    /// Entries in all, as far as the store told.
    pub total: Option<u64>,
    /// When its end was reached last.
    pub synced_at: Option<Timestamp>,
}

const COLUMNS: &str = "id, log, live, cursor, whole, done, total, synced_at";

impl Reader<'_> {
    /// Every copy of every log.
    ///
    /// # Errors
    /// The database refused.
    pub fn logs(&self) -> Result<Vec<Log>> {
        let mut statement = self.prepare_cached(&format!("SELECT {COLUMNS} FROM copies ORDER BY log, live DESC"))?;
        Ok(statement.query_map([], log)?.collect::<rusqlite::Result<_>>()?)
    }
}

/// The copy of `name` that is being read: the one under construction, else the live one, made if need be.
pub(crate) fn current(connection: &Connection, name: &str) -> Result<Log> {
    let find = format!("SELECT {COLUMNS} FROM copies WHERE log = ?1 ORDER BY live LIMIT 1");
    if let Some(found) = connection.prepare_cached(&find)?.query_row([name], log).optional()? {
        return Ok(found);
    }
    connection.execute("INSERT INTO copies (log, live) VALUES (?1, 1)", [name])?;
    Ok(connection.prepare_cached(&find)?.query_row([name], log)?)
}

/// Whether nobody has forgotten the copy since `log` was read.
pub(crate) fn exists(connection: &Connection, log: &Log) -> Result<bool> {
    Ok(connection.prepare_cached("SELECT 1 FROM copies WHERE id = ?1")?.exists([log.copy])?)
}

/// Begins to read `name` anew, beside what queries read: that stays until the new copy is whole.
pub(crate) fn restart(connection: &Connection, name: &str) -> Result<()> {
    connection.execute("DELETE FROM copies WHERE log = ?1 AND (live = 0 OR cursor IS NULL)", [name])?;
    let live =
        connection.query_row("SELECT count(*) FROM copies WHERE log = ?1", [name], |row| row.get::<_, i64>(0))?;
    connection.execute("INSERT INTO copies (log, live) VALUES (?1, ?2)", (name, i64::from(live == 0)))?;
    Ok(())
}

/// Notes that the copy reached the end of its log; a copy under construction takes the live one's place.
pub(crate) fn complete(connection: &Connection, log: &Log, now: Timestamp) -> Result<()> {
    if log.role == Role::Building {
        connection.execute("DELETE FROM copies WHERE log = ?1 AND live = 1", [&log.name])?;
        pictures::forget_unshown(connection)?;
    }
    let done = "UPDATE copies SET whole = 1, live = 1, synced_at = ?2 WHERE id = ?1";
    connection.prepare_cached(done)?.execute((log.copy, now.as_millisecond()))?;
    Ok(())
}

const ENTRIES: &str = "
    SELECT 'order', id, digest FROM orders WHERE copy = ?1
    UNION ALL SELECT 'request', id, digest FROM requests WHERE copy = ?1
    UNION ALL SELECT 'notice', id, digest FROM notices WHERE copy = ?1
    UNION ALL SELECT 'category', id, digest FROM categories WHERE copy = ?1
    UNION ALL SELECT 'article', id, digest FROM articles WHERE copy = ?1
    UNION ALL SELECT 'media', id, digest FROM media WHERE copy = ?1
    UNION ALL SELECT kind, id, digest FROM others WHERE copy = ?1";

/// The checksum of what is stored of a copy, by the rule of [`checksum_line`].
pub(crate) fn checksum(connection: &Connection, copy: i64) -> Result<Sha256Hex> {
    let mut statement = connection.prepare_cached(ENTRIES)?;
    let mut lines: Vec<String> = statement
        .query_map([copy], |row| {
            let (kind, id, digest) = (row.get_ref(0)?, row.get_ref(1)?, row.get_ref(2)?);
            Ok(checksum_line(kind.as_str()?, id.as_str()?, digest.as_str()?))
        })?
        .collect::<rusqlite::Result<_>>()?;
    lines.sort_unstable();
    let mut hash = Sha256::new();
    for line in &lines {
        hash.update(line);
    }
    Ok(hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
}

fn log(row: &Row<'_>) -> rusqlite::Result<Log> {
    Ok(Log {
        copy: row.get(0)?,
        name: row.get(1)?,
        role: if row.get(2)? { Role::Live } else { Role::Building },
        cursor: row.get(3)?,
        whole: row.get(4)?,
        done: row.get::<_, i64>(5)?.unsigned_abs(),
        total: row.get::<_, Option<i64>>(6)?.map(i64::unsigned_abs),
        synced_at: row.get::<_, Option<i64>>(7)?.and_then(|ms| Timestamp::from_millisecond(ms).ok()),
    })
}
