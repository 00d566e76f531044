//! Notices: what the store wrote, what of it the customer has been told, and what has been read.

use crate::{LocalWriter, Reader, Result};
use rusqlite::Connection;
use std::collections::HashSet;
use store_api::{Timestamp, notice::Notice};

/// More notices than anybody reads; older ones stay in the log.
const MOST: u32 = 500;

const WRITE: &str = "INSERT INTO notices (copy, id, digest, at, body) VALUES (?1, ?2, ?3, ?4, ?5)
    ON CONFLICT DO UPDATE SET digest = excluded.digest, at = excluded.at, body = excluded.body";
const NEWEST: &str = "SELECT body FROM notices WHERE copy = (SELECT id FROM copies WHERE log = 'customer' AND live = 1)
    ORDER BY at DESC, id LIMIT ?1";

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
    pub fn tell(&self, owner: &str, notices: &[String], now: Timestamp) -> Result<()> {
        self.transaction(|transaction| {
            let sql = "INSERT INTO told (owner, notice, at) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING";
            for notice in notices {
                transaction.prepare_cached(sql)?.execute((owner, notice, now.as_millisecond()))?;
            }
            Ok(())
        })
    }

    /// Notes that `owner` has read these.
    ///
    /// # Errors
    /// The database refused.
    pub fn read_notices(&self, owner: &str, notices: &[String]) -> Result<()> {
        self.transaction(|transaction| {
            let sql = "INSERT INTO notices_read (owner, notice) VALUES (?1, ?2) ON CONFLICT DO NOTHING";
            for notice in notices {
                transaction.prepare_cached(sql)?.execute((owner, notice))?;
            }
            Ok(())
        })
    }
}

/// Everything of `owner`; for whoever signs out.
pub(crate) fn forget_owner(connection: &Connection, owner: &str) -> Result<()> {
    connection.execute("DELETE FROM told WHERE owner = ?1", [owner])?;
    connection.execute("DELETE FROM notices_read WHERE owner = ?1", [owner])?;
    Ok(())
}
