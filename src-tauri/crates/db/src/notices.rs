//! Notices: what the store wrote, what of it the customer has been told, and what has been read.

use crate::{LocalWriter, Reader, Result};
use rusqlite::Connection;
use serde::de::DeserializeOwned;
use std::collections::HashSet;
use store_api::{Timestamp, notice::Notice};

/// More notices than anybody reads; older ones stay in the log.
const MOST: u32 = 500;

const WRITE: &str = "INSERT INTO notices (copy, id, digest, at, body) VALUES (?1, ?2, ?3, ?4, ?5)
    ON CONFLICT DO UPDATE SET digest = excluded.digest, at = excluded.at, body = excluded.body";
const NEWEST: &str = "SELECT body FROM notices WHERE copy = (SELECT id FROM copies WHERE log = 'customer' AND live = 1)
    ORDER BY at DESC, id LIMIT ?1";

/// A notice that no log has, to be kept: its id, and what it is in the words of whoever keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptNotice {
    pub id: String,
    pub body: String,
}

pub(crate) fn put(connection: &Connection, copy: i64, id: &str, digest: &str, at: Timestamp, body: &str) -> Result<()> {
    connection.prepare_cached(WRITE)?.execute((copy, id, digest, at.as_millisecond(), body))?;
    Ok(())
}

impl Reader<'_> {
    /// The store's notices, newest first; at most 500.
    ///
    /// # Errors
    /// The database refused.
    pub fn notices(&self) -> Result<Vec<Notice>> {
        let mut statement = self.prepare_cached(NEWEST)?;
        let mut rows = statement.query([MOST])?;
        let mut notices = Vec::new();
        while let Some(row) = rows.next()? {
            notices.push(serde_json::from_str(row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?)?);
        }
        Ok(notices)
    }

    /// The notices that were kept for `owner`; one that another version wrote and this one cannot read is left out.
    ///
    /// # Errors
    /// The database refused.
    pub fn notices_kept<T: DeserializeOwned>(&self, owner: &str) -> Result<Vec<T>> {
        let mut statement = self.prepare_cached("SELECT body FROM local.notices_kept WHERE owner = ?1")?;
        let bodies: Vec<String> = statement.query_map([owner], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        Ok(bodies.iter().filter_map(|body| serde_json::from_str(body).ok()).collect())
    }

    /// The ids of what `owner` has been told of, or deliberately not.
    ///
    /// # Errors
    /// The database refused.
    pub fn told(&self, owner: &str) -> Result<HashSet<String>> {
        self.ids("SELECT notice FROM local.told WHERE owner = ?1", owner)
    }

    /// The ids of what `owner` has read on this machine.
    ///
    /// # Errors
    /// The database refused.
    pub fn notices_read(&self, owner: &str) -> Result<HashSet<String>> {
        self.ids("SELECT notice FROM local.notices_read WHERE owner = ?1", owner)
    }

    fn ids(&self, statement: &str, owner: &str) -> Result<HashSet<String>> {
        let mut statement = self.prepare_cached(statement)?;
        Ok(statement.query_map([owner], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
    }
}

impl LocalWriter {
    /// Notes that `owner` is told of these, before it happens: rather not at all than twice.
    ///
    /// # Errors
    /// The database refused.
    pub fn tell(&self, owner: &str, notices: &[String], kept: &[KeptNotice], now: Timestamp) -> Result<()> {
        self.transaction(|transaction| {
            let sql = "INSERT INTO told (owner, notice, at) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING";
            for notice in notices {
                transaction.prepare_cached(sql)?.execute((owner, notice, now.as_millisecond()))?;
            }
            keep(transaction, owner, kept, now)
        })
    }

    /// Notes that `owner` has read these.
    ///
    /// # Errors
    /// The database refused.
    pub fn read_notices(&self, owner: &str, notices: &[String], kept: &[KeptNotice], now: Timestamp) -> Result<()> {
        self.transaction(|transaction| {
            let sql = "INSERT INTO notices_read (owner, notice) VALUES (?1, ?2) ON CONFLICT DO NOTHING";
            for notice in notices {
                transaction.prepare_cached(sql)?.execute((owner, notice))?;
            }
            keep(transaction, owner, kept, now)
        })
    }

    /// Forgets what was kept before `before`, and of what was told before that and was ever read all that is not among
    /// `listed`. A name without letters stays.
    ///
    /// # Errors
    /// The database refused.
    pub fn forget_told(&self, owner: &str, listed: &[String], before: Timestamp) -> Result<()> {
        let (listed, before) = (serde_json::to_string(listed)?, before.as_millisecond());
        self.transaction(|transaction| {
            let gone = "notice NOT IN (SELECT value FROM json_each(?2))";
            let told = format!("DELETE FROM told WHERE owner = ?1 AND notice <> '' AND {gone} AND at < ?3");
            transaction.execute(&told, (owner, &listed, before))?;
            let read = format!("DELETE FROM notices_read WHERE owner = ?1 AND {gone}");
            transaction.execute(&read, (owner, &listed))?;
            transaction.execute("DELETE FROM notices_kept WHERE owner = ?1 AND at < ?2", (owner, before))?;
            Ok(())
        })
    }
}

fn keep(transaction: &Connection, owner: &str, kept: &[KeptNotice], now: Timestamp) -> Result<()> {
    let sql = "INSERT INTO notices_kept (owner, notice, at, body) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING";
    for KeptNotice { id, body } in kept {
        transaction.prepare_cached(sql)?.execute((owner, id, now.as_millisecond(), body))?;
    }
    Ok(())
}

/// Everything of `owner`; for whoever signs out.
pub(crate) fn forget_owner(connection: &Connection, owner: &str) -> Result<()> {
    for table in ["told", "notices_read", "notices_kept"] {
        connection.execute(&format!("DELETE FROM {table} WHERE owner = ?1"), [owner])?;
    }
    Ok(())
}
