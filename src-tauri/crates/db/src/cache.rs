//! Writing `cache.db`: pages of logs, each in one transaction with its cursor.

use crate::{Applied, Change, Log, Page, Picture, Result, Row, articles, copies, orders};
use rusqlite::{Connection, Transaction};
use store_api::Timestamp;

/// The one connection that writes `cache.db`; only sync holds it.
#[derive(Debug)]
pub struct CacheWriter {
    connection: Connection,
}

const WRITE_CURSOR: &str = "UPDATE copies SET cursor = ?2,
    done = done + iif(whole, 0, ?3), total = iif(whole, total, coalesce(done + ?3 + ?4, total)) WHERE id = ?1";
const WRITE_REQUEST: &str = "INSERT INTO requests (copy, id, digest, order_id, changed_at, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
    ON CONFLICT DO UPDATE SET digest = excluded.digest, order_id = excluded.order_id, changed_at = excluded.changed_at, body = excluded.body";
const WRITE_OTHER: &str = "INSERT INTO others (copy, kind, id, digest, body) VALUES (?1, ?2, ?3, ?4, ?5)
    ON CONFLICT DO UPDATE SET digest = excluded.digest, body = excluded.body";
const WRITE_ANSWER: &str = "INSERT INTO answers (name, etag, body) VALUES (?1, ?2, ?3)
    ON CONFLICT DO UPDATE SET etag = excluded.etag, body = excluded.body";
const WRITE_PICTURE: &str =
    "INSERT INTO pictures (sha256, content_type, bytes) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING";

impl CacheWriter {
    pub(crate) fn new(connection: Connection) -> Self {
        Self { connection }
    }

    /// Where reading the log `name` stands: the copy under construction, else the live one, made if there is none.
    ///
    /// # Errors
    /// The database refused.
    pub fn log(&mut self, name: &str) -> Result<Log> {
        copies::current(&self.connection, name)
    }

    /// Stores a page and the cursor that stands for it; at the end of the log, also proves the copy.
    ///
    /// # Errors
    /// The database refused; then nothing of the page is stored.
    pub fn apply(&mut self, log: &Log, page: &Page, now: Timestamp) -> Result<Applied> {
        let transaction = self.connection.transaction()?;
        for change in &page.changes {
            write(&transaction, log.copy, change)?;
        }
        let (entries, remaining) = (page.changes.len() as i64, page.remaining.map(|n| n as i64));
        transaction.prepare_cached(WRITE_CURSOR)?.execute((log.copy, &page.next, entries, remaining))?;
        let applied = match (&page.checksum, page.more) {
            (_, true) => Applied::More,
            // Nothing changed since the checksum was proved: proving it again would only cost time.
            (Some(_), false) if log.whole && page.changes.is_empty() => Applied::Whole,
            (Some(promised), false) if *promised != copies::checksum(&transaction, log.copy)? => Applied::Damaged,
            _ => Applied::Whole,
        };
        if applied == Applied::Whole {
            copies::complete(&transaction, log, now)?;
        }
        transaction.commit()?;
        Ok(applied)
    }

    /// Forgets the cursor of the log `name`: it is read anew, beside what queries read until the new copy is whole.
    ///
    /// # Errors
    /// The database refused.
    pub fn restart(&mut self, name: &str) -> Result<()> {
        let transaction = self.connection.transaction()?;
        copies::restart(&transaction, name)?;
        Ok(transaction.commit()?)
    }

    /// Removes everything of the log `name`.
    ///
    /// # Errors
    /// The database refused.
    pub fn forget(&mut self, name: &str) -> Result<()> {
        let transaction = self.connection.transaction()?;
        transaction.execute("DELETE FROM copies WHERE log = ?1", [name])?;
        Ok(transaction.commit()?)
    }

    /// Keeps a single document of the store.
    ///
    /// # Errors
    /// The database refused.
    pub fn keep_answer(&mut self, name: &str, etag: Option<&str>, body: &str) -> Result<()> {
        self.connection.prepare_cached(WRITE_ANSWER)?.execute((name, etag, body))?;
        Ok(())
    }

    /// Keeps the bytes of a picture.
    ///
    /// # Errors
    /// The database refused.
    pub fn keep_picture(&mut self, sha256: &str, picture: &Picture) -> Result<()> {
        self.connection.prepare_cached(WRITE_PICTURE)?.execute((sha256, &picture.content_type, &picture.bytes))?;
        Ok(())
    }
}

fn write(transaction: &Transaction<'_>, copy: i64, change: &Change) -> Result<()> {
    match change {
        Change::Put { kind, id, digest, row } => put(transaction, copy, kind, id, digest, row),
        Change::Remove { kind, id } => remove(transaction, copy, kind, id),
    }
}

fn put(transaction: &Transaction<'_>, copy: i64, kind: &str, id: &str, digest: &str, row: &Row) -> Result<()> {
    match row {
        Row::Order { .. } => orders::put(transaction, copy, id, digest, row)?,
        Row::Request { order_id, changed_at, body } => {
            let values = (copy, id, digest, order_id, changed_at.as_millisecond(), body);
            transaction.prepare_cached(WRITE_REQUEST)?.execute(values)?;
        }
        Row::Category(_) | Row::Article { .. } | Row::Media(_) => articles::put(transaction, copy, id, digest, row)?,
        Row::Other { body } => {
            transaction.prepare_cached(WRITE_OTHER)?.execute((copy, kind, id, digest, body))?;
        }
    }
    Ok(())
}

fn remove(transaction: &Transaction<'_>, copy: i64, kind: &str, id: &str) -> Result<()> {
    let statement = match kind {
        "order" => "DELETE FROM orders WHERE copy = ?1 AND id = ?2",
        "request" => "DELETE FROM requests WHERE copy = ?1 AND id = ?2",
        "category" => "DELETE FROM categories WHERE copy = ?1 AND id = ?2",
        "article" => "DELETE FROM articles WHERE copy = ?1 AND id = ?2",
        "media" => "DELETE FROM media WHERE copy = ?1 AND id = ?2",
        _ => {
            let statement = "DELETE FROM others WHERE copy = ?1 AND id = ?2 AND kind = ?3";
            transaction.prepare_cached(statement)?.execute((copy, id, kind))?;
            return Ok(());
        }
    };
    transaction.prepare_cached(statement)?.execute((copy, id))?;
    Ok(())
}
