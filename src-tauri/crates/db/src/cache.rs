//! Writing `cache.db`: pages of logs, each in one transaction with its cursor.

use crate::{Applied, Change, Log, Page, Picture, Result, Row, articles, copies, notices, orders, pictures};
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
const FORGET_OTHER: &str = "DELETE FROM others WHERE copy = ?1 AND kind = ?2 AND id = ?3";
const UNREAD: &str =
    "SELECT o.copy, c.log, o.kind, o.id, o.digest, o.body FROM others o JOIN copies c ON c.id = o.copy";
const WRITE_ANSWER: &str = "INSERT INTO answers (name, etag, body) VALUES (?1, ?2, ?3)
    ON CONFLICT DO UPDATE SET etag = excluded.etag, body = excluded.body";

impl CacheWriter {
    pub(crate) fn new(connection: Connection) -> Self {
        Self { connection }
    }

    pub(crate) fn connection(&self) -> &Connection {
        &self.connection
    }

    /// Where reading the log `name` stands: the copy under construction, else the live one, made if there is none.
    ///
    /// # Errors
    /// The database refused.
    pub fn log(&mut self, name: &str) -> Result<Log> {
        copies::current(&self.connection, name)
    }

    /// Stores a page and the cursor that stands for it. At the end of the log also proves the copy; one that is damaged
    /// is given up at once, and read anew beside what queries read.
    ///
    /// # Errors
    /// The database refused; then nothing of the page is stored.
    pub fn apply(&mut self, log: &Log, page: &Page, now: Timestamp) -> Result<Applied> {
        let transaction = self.connection.transaction()?;
        let (entries, remaining) = (page.changes.len() as i64, page.remaining.map(|n| n as i64));
        let values = (log.copy, &page.next, entries, remaining);
        if transaction.prepare_cached(WRITE_CURSOR)?.execute(values)? == 0 {
            return Ok(Applied::Gone);
        }
        for change in &page.changes {
            write(&transaction, log.copy, change)?;
        }
        let applied = match (&page.checksum, page.more) {
            (_, true) => Applied::More,
            // Nothing moved since the checksum was proved: proving it again would only cost time.
            (Some(_), false) if log.whole && log.cursor.as_ref() == Some(&page.next) => Applied::Whole,
            (Some(promised), false) if *promised != copies::checksum(&transaction, log.copy)? => Applied::Damaged,
            _ => Applied::Whole,
        };
        match applied {
            Applied::Whole => copies::complete(&transaction, log, now)?,
            Applied::Damaged => copies::restart(&transaction, &log.name)?,
            Applied::More | Applied::Gone => {}
        }
        transaction.commit()?;
        Ok(applied)
    }

    /// Reads the log anew, beside what queries read until the new copy is whole; none if it has been forgotten.
    ///
    /// # Errors
    /// The database refused.
    pub fn restart(&mut self, log: &Log) -> Result<Option<Log>> {
        let transaction = self.connection.transaction()?;
        if !copies::exists(&transaction, log)? {
            return Ok(None);
        }
        copies::restart(&transaction, &log.name)?;
        let fresh = copies::current(&transaction, &log.name)?;
        transaction.commit()?;
        Ok(Some(fresh))
    }

    /// Removes everything of the log `name`, and the pictures that only it showed.
    ///
    /// # Errors
    /// The database refused.
    pub fn forget(&mut self, name: &str) -> Result<()> {
        let transaction = self.connection.transaction()?;
        transaction.execute("DELETE FROM copies WHERE log = ?1", [name])?;
        transaction.execute("DELETE FROM indexes WHERE log = ?1", [name])?;
        pictures::forget_unshown(&transaction)?;
        Ok(transaction.commit()?)
    }

    /// Looks again at every entry that could not be read when it came: `read` is given its log, kind and body.
    ///
    /// # Errors
    /// The database refused.
    pub fn reread(&mut self, read: impl Fn(&str, &str, &str) -> Row) -> Result<()> {
        let transaction = self.connection.transaction()?;
        let mut statement = transaction.prepare(UNREAD)?;
        let mut rows = statement.query([])?;
        let mut readable = Vec::new();
        while let Some(unread) = rows.next()? {
            let (log, kind, body): (String, String, String) = (unread.get(1)?, unread.get(2)?, unread.get(5)?);
            let row = read(&log, &kind, &body);
            if !matches!(row, Row::Other { .. }) {
                readable.push((unread.get(0)?, Change::Put { kind, id: unread.get(3)?, digest: unread.get(4)?, row }));
            }
        }
        drop(rows);
        drop(statement);
        for (copy, change) in &readable {
            write(&transaction, *copy, change)?;
        }
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

    /// Keeps the bytes of a picture, or a file of a thread, unless what showed it has been forgotten meanwhile.
    ///
    /// # Errors
    /// The database refused.
    pub fn keep_picture(&mut self, sha256: &str, picture: &Picture) -> Result<()> {
        pictures::keep(&self.connection, sha256, picture)
    }

    /// Removes pictures, those that are needed least first (of other help logs than `first`, of older orders), until all
    /// of them are no bigger than `most` bytes; says whether any had to go.
    ///
    /// # Errors
    /// The database refused.
    pub fn keep_pictures_under(&mut self, most: u64, first: &str) -> Result<bool> {
        pictures::forget_beyond(&self.connection, most, first)
    }
}

/// An entry stands in one place: what could not be read before may be readable now, and the other way round.
fn write(transaction: &Transaction<'_>, copy: i64, change: &Change) -> Result<()> {
    let (kind, id, row) = match change {
        Change::Put { kind, id, row, .. } => (kind, id, Some(row)),
        Change::Remove { kind, id } => (kind, id, None),
    };
    if !matches!(row, Some(Row::Other { .. })) {
        transaction.prepare_cached(FORGET_OTHER)?.execute((copy, kind, id))?;
    }
    if let (None | Some(Row::Other { .. }), Some(statement)) = (row, forget(kind)) {
        transaction.prepare_cached(statement)?.execute((copy, id))?;
    }
    match change {
        Change::Put { kind, id, digest, row } => put(transaction, copy, kind, id, digest, row),
        Change::Remove { .. } => Ok(()),
    }
}

fn put(transaction: &Transaction<'_>, copy: i64, kind: &str, id: &str, digest: &str, row: &Row) -> Result<()> {
    match row {
        Row::Order { .. } => orders::put(transaction, copy, id, digest, row)?,
        Row::Request { order_id, changed_at, body } => {
            let values = (copy, id, digest, order_id, changed_at.as_millisecond(), body);
            transaction.prepare_cached(WRITE_REQUEST)?.execute(values)?;
        }
        Row::Notice { at, body } => notices::put(transaction, copy, id, digest, *at, body)?,
        Row::Category(_) | Row::Article { .. } | Row::Media(_) => articles::put(transaction, copy, id, digest, row)?,
        Row::Other { body } => {
            transaction.prepare_cached(WRITE_OTHER)?.execute((copy, kind, id, digest, body))?;
        }
    }
    Ok(())
}

/// How one that is shown is removed; none for a kind that is not shown.
fn forget(kind: &str) -> Option<&'static str> {
    Some(match kind {
        "order" => "DELETE FROM orders WHERE copy = ?1 AND id = ?2",
        "request" => "DELETE FROM requests WHERE copy = ?1 AND id = ?2",
        "notice" => "DELETE FROM notices WHERE copy = ?1 AND id = ?2",
        "category" => "DELETE FROM categories WHERE copy = ?1 AND id = ?2",
        "article" => "DELETE FROM articles WHERE copy = ?1 AND id = ?2",
        "media" => "DELETE FROM media WHERE copy = ?1 AND id = ?2",
        _ => return None,
    })
}
