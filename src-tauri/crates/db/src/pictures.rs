//! Pictures by their hash, and the store's single documents.

use crate::{Reader, Result};
use rusqlite::{Connection, OptionalExtension};

/// The bytes of a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// IANA media type.
    pub content_type: String,
    pub bytes: Vec<u8>,
}

/// Pictures named by help copies that are not here yet.
const MISSING: &str = "SELECT DISTINCT m.id FROM media m JOIN copies c ON c.id = m.copy
    WHERE NOT EXISTS (SELECT 1 FROM pictures p WHERE p.sha256 = m.id) ORDER BY c.log = ?1 DESC LIMIT ?2";
/// Pictures named by lines of orders that are not here yet, newest orders first.
const MISSING_OF_ORDERS: &str = "SELECT op.sha256 FROM order_pictures op JOIN orders o ON o.key = op.order_key
    WHERE NOT EXISTS (SELECT 1 FROM pictures p WHERE p.sha256 = op.sha256)
    GROUP BY op.sha256 ORDER BY max(o.placed_at) DESC LIMIT ?1";

const FORGET_UNSHOWN: &str = "DELETE FROM pictures WHERE sha256 NOT IN (SELECT id FROM media) AND sha256 NOT IN
    (SELECT sha256 FROM order_pictures) AND sha256 NOT IN (SELECT file.value ->> '$.sha256' FROM requests r, json_each(r.body, '$.messages') message,
      json_each(message.value, '$.attachments') file WHERE file.value ->> '$.sha256' IS NOT NULL)";
/// All pictures but those that are needed most and together are no bigger than ?1 bytes. Files of threads are needed
/// most, for they are kept only where somebody looked at them, then what the newest orders show, then the help log ?2.
const FORGET_BEYOND: &str = "DELETE FROM pictures WHERE rowid IN (SELECT id FROM (
    SELECT id, sum(size) OVER (ORDER BY shown AND ordered_at IS NULL, ordered_at DESC, first DESC, id) AS together FROM (
      SELECT p.rowid AS id, length(p.bytes) AS size,
        EXISTS (SELECT 1 FROM media WHERE id = p.sha256) AS shown,
        (SELECT max(o.placed_at) FROM order_pictures op JOIN orders o ON o.key = op.order_key
          WHERE op.sha256 = p.sha256) AS ordered_at,
        EXISTS (SELECT 1 FROM media m JOIN copies c ON c.id = m.copy WHERE m.id = p.sha256 AND c.log = ?2) AS first
      FROM pictures p)) WHERE together > ?1)";
/// A hash is in no text by chance.
const KEEP: &str = "INSERT INTO pictures (sha256, content_type, bytes) SELECT ?1, ?2, ?3
    WHERE EXISTS (SELECT 1 FROM media WHERE id = ?1) OR EXISTS (SELECT 1 FROM order_pictures WHERE sha256 = ?1)
      OR EXISTS (SELECT 1 FROM requests WHERE instr(body, ?1)) ON CONFLICT DO NOTHING";

/// Keeps the bytes of a picture that something shows.
pub(crate) fn keep(connection: &Connection, sha256: &str, picture: &Picture) -> Result<()> {
    connection.prepare_cached(KEEP)?.execute((sha256, &picture.content_type, &picture.bytes))?;
    Ok(())
}

/// Removes the pictures that nothing shows any more: what somebody bought is not to be guessed from them either.
pub(crate) fn forget_unshown(connection: &Connection) -> Result<()> {
    connection.execute(FORGET_UNSHOWN, [])?;
    Ok(())
}

/// Removes the pictures that are needed least until the others are no bigger than `most` bytes; of help, those of the
/// log `first` are needed before others.
pub(crate) fn forget_beyond(connection: &Connection, most: u64, first: &str) -> Result<bool> {
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    Ok(connection.execute(FORGET_BEYOND, (most, first))? > 0)
}

impl Reader<'_> {
    /// The picture with this hash, if it is here.
    ///
    /// # Errors
    /// The database refused.
    pub fn picture(&self, sha256: &str) -> Result<Option<Picture>> {
        let mut statement = self.prepare_cached("SELECT content_type, bytes FROM pictures WHERE sha256 = ?1")?;
        let picture = |row: &rusqlite::Row<'_>| Ok(Picture { content_type: row.get(0)?, bytes: row.get(1)? });
        Ok(statement.query_row([sha256], picture).optional()?)
    }

    /// Hashes of pictures that orders and articles show and that are not here yet: those of orders first, then those of
    /// the help log `first`; at most `limit`.
    ///
    /// # Errors
    /// The database refused.
    pub fn missing_pictures(&self, first: &str, limit: u32) -> Result<Vec<String>> {
        let mut hashes: Vec<String> = self
            .prepare_cached(MISSING_OF_ORDERS)?
            .query_map([limit], |row| row.get(0))?
            .collect::<rusqlite::Result<_>>()?;
        let mut statement = self.prepare_cached(MISSING)?;
        for hash in statement.query_map((first, limit), |row| row.get::<_, String>(0))? {
            hashes.push(hash?);
        }
        hashes.truncate(limit as usize);
        Ok(hashes)
    }

    /// A kept document and its entity tag.
    ///
    /// # Errors
    /// The database refused.
    pub fn answer(&self, name: &str) -> Result<Option<(Option<String>, String)>> {
        let mut statement = self.prepare_cached("SELECT etag, body FROM answers WHERE name = ?1")?;
        Ok(statement.query_row([name], |row| Ok((row.get(0)?, row.get(1)?))).optional()?)
    }

    /// Bytes of all pictures.
    ///
    /// # Errors
    /// The database refused.
    pub fn pictures_size(&self) -> Result<u64> {
        let size: i64 = self.query_row("SELECT coalesce(sum(length(bytes)), 0) FROM pictures", [], |row| row.get(0))?;
        Ok(size.unsigned_abs())
    }
}
