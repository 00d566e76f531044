//! What the customer is writing, the files that go with it, what has been read, and votes.

use crate::{LocalWriter, Picture, Reader, Result, notices, outbox, reading};
use rusqlite::{Connection, OptionalExtension};
use std::collections::HashMap;
use store_api::Timestamp;

/// Something begun.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    pub subject: String,
    /// JSON.
    pub body: String,
    pub updated_at: Timestamp,
}

/// A file of a draft or an intent, without its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredFile {
    pub sha256: String,
    pub name: String,
    pub content_type: String,
    pub bytes: u64,
}

/// A file to be kept.
#[derive(Clone, Debug)]
pub struct NewFile<'a> {
    pub sha256: &'a str,
    pub name: &'a str,
    pub content_type: &'a str,
    pub bytes: &'a [u8],
    /// A small JPEG.
    pub preview: Option<&'a [u8]>,
}

const KEEP: &str = "INSERT INTO drafts (owner, subject, body, updated_at) VALUES (?1, ?2, ?3, ?4)
    ON CONFLICT DO UPDATE SET body = excluded.body, updated_at = excluded.updated_at";
const BEGIN: &str =
    "INSERT INTO drafts (owner, subject, body, updated_at) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING";
const KEEP_FILE: &str =
    "INSERT INTO files (sha256, content_type, bytes, preview) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING";
const ATTACH: &str = "INSERT INTO attachments (holder, sha256, place, name)
    VALUES (?1, ?2, (SELECT coalesce(max(place), 0) + 1 FROM attachments WHERE holder = ?1), ?3) ON CONFLICT DO NOTHING";
const FILES: &str = "SELECT a.sha256, a.name, f.content_type, length(f.bytes)
    FROM local.attachments a JOIN local.files f USING (sha256) WHERE a.holder = ?1 ORDER BY a.place";
const SEE: &str =
    "INSERT INTO seen (owner, request, at) VALUES (?1, ?2, ?3) ON CONFLICT DO UPDATE SET at = max(at, excluded.at)";
const VOTE: &str =
    "INSERT INTO votes (language, article, body) VALUES (?1, ?2, ?3) ON CONFLICT DO UPDATE SET body = excluded.body";

impl Reader<'_> {
    /// What `owner` began about `subject`.
    ///
    /// # Errors
    /// The database refused.
    pub fn draft(&self, owner: &str, subject: &str) -> Result<Option<Draft>> {
        let sql = "SELECT subject, body, updated_at FROM local.drafts WHERE owner = ?1 AND subject = ?2";
        Ok(self.prepare_cached(sql)?.query_row([owner, subject], draft).optional()?)
    }

    /// All that `owner` began, last changed first.
    ///
    /// # Errors
    /// The database refused.
    pub fn drafts(&self, owner: &str) -> Result<Vec<Draft>> {
        let sql = "SELECT subject, body, updated_at FROM local.drafts WHERE owner = ?1 ORDER BY updated_at DESC";
        Ok(self.prepare_cached(sql)?.query_map([owner], draft)?.collect::<rusqlite::Result<_>>()?)
    }

    /// The files of a draft.
    ///
    /// # Errors
    /// The database refused.
    pub fn files_of_draft(&self, owner: &str, subject: &str) -> Result<Vec<StoredFile>> {
        files(self, &holder(owner, subject))
    }

    /// The bytes of a file that are to be sent.
    ///
    /// # Errors
    /// The database refused.
    pub fn file_bytes(&self, sha256: &str) -> Result<Option<Vec<u8>>> {
        let sql = "SELECT bytes FROM local.files WHERE sha256 = ?1";
        Ok(self.prepare_cached(sql)?.query_row([sha256], |row| row.get(0)).optional()?)
    }

    /// A file of this machine to look at: the small picture where there is one.
    ///
    /// # Errors
    /// The database refused.
    pub fn file_picture(&self, sha256: &str) -> Result<Option<Picture>> {
        let sql = "SELECT iif(preview IS NULL, content_type, 'image/jpeg'), coalesce(preview, bytes) FROM local.files WHERE sha256 = ?1";
        let picture = |row: &rusqlite::Row<'_>| Ok(Picture { content_type: row.get(0)?, bytes: row.get(1)? });
        Ok(self.prepare_cached(sql)?.query_row([sha256], picture).optional()?)
    }

    /// Until when `owner` has read what the store wrote, by request.
    ///
    /// # Errors
    /// The database refused.
    pub fn seen(&self, owner: &str) -> Result<HashMap<String, Timestamp>> {
        let mut statement = self.prepare_cached("SELECT request, at FROM local.seen WHERE owner = ?1")?;
        let seen = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, outbox::moment(row, 1)?.unwrap_or_default()));
        Ok(statement.query_map([owner], seen)?.collect::<rusqlite::Result<_>>()?)
    }

    /// The last vote on an article, as JSON.
    ///
    /// # Errors
    /// The database refused.
    pub fn vote(&self, language: &str, article: &str) -> Result<Option<String>> {
        let sql = "SELECT body FROM local.votes WHERE language = ?1 AND article = ?2";
        Ok(self.prepare_cached(sql)?.query_row([language, article], |row| row.get(0)).optional()?)
    }
}

impl LocalWriter {
    /// Keeps a draft; it is on disk when this returns.
    ///
    /// # Errors
    /// The database refused.
    pub fn keep_draft(&self, owner: &str, subject: &str, body: &str, now: Timestamp) -> Result<()> {
        self.transaction(|transaction| keep(transaction, owner, subject, body, now))
    }

    /// Keeps a draft that is about to be filed: it outlives the app at once, and a power cut with what is written next.
    ///
    /// # Errors
    /// The database refused.
    pub fn keep_draft_soon(&self, owner: &str, subject: &str, body: &str, now: Timestamp) -> Result<()> {
        self.soon(|connection| keep(connection, owner, subject, body, now))
    }

    /// Keeps a draft in which nothing stands, as `blank`, if it has files; without, it goes.
    ///
    /// # Errors
    /// The database refused.
    pub fn clear_draft(&self, owner: &str, subject: &str, blank: &str, now: Timestamp) -> Result<()> {
        self.transaction(|transaction| match has_files(transaction, &holder(owner, subject))? {
            true => keep(transaction, owner, subject, blank, now),
            false => forget(transaction, owner, subject),
        })
    }

    /// Throws a draft and its files away.
    ///
    /// # Errors
    /// The database refused.
    pub fn forget_draft(&self, owner: &str, subject: &str) -> Result<()> {
        self.transaction(|transaction| {
            forget_files(transaction, &holder(owner, subject))?;
            forget(transaction, owner, subject)
        })
    }

    /// Adds a file to a draft, which is made of `blank` if nothing has been written yet; the same file twice is there once.
    ///
    /// # Errors
    /// The database refused.
    pub fn attach(&self, owner: &str, subject: &str, file: &NewFile<'_>, blank: &str, now: Timestamp) -> Result<()> {
        self.transaction(|transaction| {
            transaction.prepare_cached(BEGIN)?.execute((owner, subject, blank, now.as_millisecond()))?;
            let values = (file.sha256, file.content_type, file.bytes, file.preview);
            transaction.prepare_cached(KEEP_FILE)?.execute(values)?;
            transaction.prepare_cached(ATTACH)?.execute((holder(owner, subject), file.sha256, file.name))?;
            Ok(())
        })
    }

    /// Takes a file out of a draft.
    ///
    /// # Errors
    /// The database refused.
    pub fn detach(&self, owner: &str, subject: &str, sha256: &str) -> Result<bool> {
        self.execute("DELETE FROM attachments WHERE holder = ?1 AND sha256 = ?2", (holder(owner, subject), sha256))
    }

    /// What the store wrote in a request until `at` has been read; `false` if it had been before.
    ///
    /// # Errors
    /// The database refused.
    pub fn see(&self, owner: &str, request: &str, at: Timestamp) -> Result<bool> {
        self.execute(SEE, (owner, request, at.as_millisecond()))
    }

    /// Remembers a vote.
    ///
    /// # Errors
    /// The database refused.
    pub fn keep_vote(&self, language: &str, article: &str, body: &str) -> Result<bool> {
        self.execute(VOTE, (language, article, body))
    }

    /// Forgets everything that `owner` wrote: sent, unsent and begun; what has no name on it; and the settings called
    /// `marks`.
    ///
    /// # Errors
    /// The database refused.
    pub fn forget_owner(&self, owner: &str, marks: &[&str]) -> Result<()> {
        self.transaction(|transaction| {
            outbox::forget_owner(transaction, owner)?;
            notices::forget_owner(transaction, owner)?;
            for mark in marks {
                transaction.execute("DELETE FROM settings WHERE name = ?1", [mark])?;
            }
            transaction.execute(
                "DELETE FROM attachments WHERE holder IN (SELECT 'draft/' || owner || '/' || subject FROM drafts WHERE owner = ?1)",
                [owner],
            )?;
            transaction.execute("DELETE FROM drafts WHERE owner = ?1", [owner])?;
            transaction.execute("DELETE FROM seen WHERE owner = ?1", [owner])?;
            transaction.execute("DELETE FROM learnt WHERE owner = ?1", [owner])?;
            forget_unnamed(transaction)
        })
    }

    /// Forgets what was read in the help and how it was voted on, so that nobody else sees it; votes that are still to be
    /// sent are sent.
    ///
    /// # Errors
    /// The database refused.
    pub fn forget_unnamed(&self) -> Result<()> {
        self.transaction(forget_unnamed)
    }
}

fn forget_unnamed(connection: &Connection) -> Result<()> {
    reading::forget(connection)?;
    connection.execute("DELETE FROM votes", [])?;
    Ok(())
}

pub(crate) fn holder(owner: &str, subject: &str) -> String {
    format!("draft/{owner}/{subject}")
}

pub(crate) fn files(reader: &Reader<'_>, holder: &str) -> Result<Vec<StoredFile>> {
    let file = |row: &rusqlite::Row<'_>| {
        let bytes: i64 = row.get(3)?;
        Ok(StoredFile {
            sha256: row.get(0)?,
            name: row.get(1)?,
            content_type: row.get(2)?,
            bytes: bytes.unsigned_abs(),
        })
    };
    Ok(reader.prepare_cached(FILES)?.query_map([holder], file)?.collect::<rusqlite::Result<_>>()?)
}

pub(crate) fn keep(connection: &Connection, owner: &str, subject: &str, body: &str, now: Timestamp) -> Result<()> {
    connection.prepare_cached(KEEP)?.execute((owner, subject, body, now.as_millisecond()))?;
    Ok(())
}

pub(crate) fn forget(connection: &Connection, owner: &str, subject: &str) -> Result<()> {
    connection.prepare_cached("DELETE FROM drafts WHERE owner = ?1 AND subject = ?2")?.execute([owner, subject])?;
    Ok(())
}

/// Gives the files of one holder to another, beside those it has.
pub(crate) fn move_files(connection: &Connection, from: &str, to: &str) -> Result<()> {
    connection.prepare_cached("UPDATE OR IGNORE attachments SET holder = ?2 WHERE holder = ?1")?.execute([from, to])?;
    forget_files(connection, from)
}

fn has_files(connection: &Connection, holder: &str) -> Result<bool> {
    Ok(connection.prepare_cached("SELECT 1 FROM attachments WHERE holder = ?1")?.exists([holder])?)
}

pub(crate) fn forget_files(connection: &Connection, holder: &str) -> Result<()> {
    connection.prepare_cached("DELETE FROM attachments WHERE holder = ?1")?.execute([holder])?;
    Ok(())
}

fn draft(row: &rusqlite::Row<'_>) -> rusqlite::Result<Draft> {
    Ok(Draft { subject: row.get(0)?, body: row.get(1)?, updated_at: outbox::moment(row, 2)?.unwrap_or_default() })
}
