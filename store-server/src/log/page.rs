//! A page of a log, with the stored JSON spliced in as it is.

use super::{Checksums, Cursor, Epoch, Position};
use crate::database::sql::{self, Connection, Row, params};
use sha2::{Digest, Sha256};
use std::ops::ControlFlow;
use store_api::routes::{MAX_ENTRIES, MAX_PAGE_BYTES};

/// What somebody may see of a log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct View {
    pub(crate) log: i64,
    /// Of a guest: the one order that they see, with what they filed about it.
    pub(crate) only: Option<String>,
}

/// A page as it goes out: a [`ChangePage`](store_api::change::ChangePage) in JSON.
#[derive(Debug)]
pub(crate) struct Page {
    json: Vec<u8>,
    /// The cursor of the page that waits behind this one.
    following: Option<String>,
}

/// Where a view stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Standing {
    epoch: Epoch,
    head: i64,
    kept: i64,
}

impl View {
    pub(crate) fn whole(log: i64) -> Self {
        Self { log, only: None }
    }

    /// The cursor of a reader who has read everything.
    pub(crate) fn newest(&self, connection: &Connection) -> sql::Result<(i64, Cursor)> {
        let standing = self.standing(connection)?;
        Ok((standing.head, Cursor::told(standing.epoch, standing.head)))
    }

    /// The page after the cursor, or the first one.
    pub(crate) fn page(
        &self,
        connection: &Connection,
        after: Option<&str>,
        checksums: &Checksums,
    ) -> sql::Result<Page> {
        let standing = self.standing(connection)?;
        let position = match after {
            None => Position::Burst { at: 0, end: standing.head },
            Some(cursor) => match Cursor::parse(cursor).filter(|cursor| standing.knows(cursor)) {
                Some(cursor) => cursor.position,
                None => return Ok(Page::reset()),
            },
        };
        let (from, to, initial) = match position {
            Position::Burst { at, end } => (at, end, true),
            Position::Told { at } => (at, standing.head, false),
        };
        let mut page = Page::begin();
        let stopped_at = page.fill(connection, self, (from, to), initial)?;
        let next = match (stopped_at, initial) {
            (Some(at), true) => Position::Burst { at, end: to },
            (Some(at), false) => Position::Told { at },
            (None, _) => Position::Told { at: to },
        };
        let more = stopped_at.is_some() || to < standing.head;
        let remaining = stopped_at.map(|at| self.count(connection, (at, to))).transpose()?;
        let checksum = if more { None } else { Some(checksums.of(connection, self, standing.epoch, standing.head)?) };
        page.end(Cursor { epoch: standing.epoch, position: next }, (more, remaining, initial), checksum.as_deref());
        Ok(page)
    }

    /// How many entries there are behind one step and up to another.
    fn count(&self, connection: &Connection, (from, to): (i64, i64)) -> sql::Result<i64> {
        let count = "SELECT count(*) FROM entry WHERE log = ?1 AND step > ?2 AND step <= ?3
            AND (?4 IS NULL OR guest = ?4)";
        connection.query_row(count, params![self.log, from, to, self.only], |row| row.get(0))
    }

    fn standing(&self, connection: &Connection) -> sql::Result<Standing> {
        let log = connection.query_row("SELECT epoch, head, kept FROM log WHERE id = ?1", [self.log], |row| {
            Ok(Standing { epoch: row.get(0)?, head: row.get(1)?, kept: row.get(2)? })
        })?;
        let Some(order) = &self.only else { return Ok(log) };
        let step = connection.query_row(
            "SELECT max(step) FROM entry WHERE log = ?1 AND guest = ?2",
            params![self.log, order],
            |row| row.get::<Option<i64>>(0),
        )?;
        let mixed: [u8; 32] = Sha256::new().chain_update(log.epoch).chain_update(order).finalize().into();
        let epoch = *mixed.first_chunk().unwrap_or(&log.epoch);
        Ok(Standing { epoch, head: step.unwrap_or(0), kept: 0 })
    }
}

impl Standing {
    /// Whether nothing is missing between the cursor and now.
    fn knows(&self, cursor: &Cursor) -> bool {
        let told = match cursor.position {
            Position::Told { at } => at,
            Position::Burst { at, end } if at <= end => end,
            Position::Burst { .. } => return false,
        };
        cursor.epoch == self.epoch && (self.kept..=self.head).contains(&told)
    }
}

const STEPS: &str = "SELECT step, kind, id, digest, value FROM entry
    WHERE log = ?1 AND step > ?2 AND step <= ?3 AND (value IS NOT NULL OR ?4 = 0) ORDER BY step LIMIT ?5";
const STEPS_OF_ONE: &str = "SELECT step, kind, id, digest, value FROM entry
    WHERE log = ?1 AND step > ?2 AND step <= ?3 AND (value IS NOT NULL OR ?4 = 0) AND guest = ?6 ORDER BY step LIMIT ?5";
/// One more than fit tells that there are more.
const LOOKED_AT: i64 = MAX_ENTRIES as i64 + 1;

/// What is left free of [`MAX_PAGE_BYTES`] for what stands behind the entries.
const TAIL: usize = 256;

impl Page {
    /// Where to go on, if another page waits.
    pub(crate) fn following(&self) -> Option<&str> {
        self.following.as_deref()
    }

    pub(crate) fn into_json(self) -> Vec<u8> {
        self.json
    }

    fn reset() -> Self {
        Self { json: br#"{"entries":[],"next":"","more":true,"initial":false,"reset":true}"#.to_vec(), following: None }
    }

    fn begin() -> Self {
        Self { json: br#"{"entries":["#.to_vec(), following: None }
    }

    /// Adds entries while they fit; the last step added, if others are left.
    fn fill(
        &mut self,
        connection: &Connection,
        view: &View,
        (from, to): (i64, i64),
        only_present: bool,
    ) -> sql::Result<Option<i64>> {
        let (mut count, mut last, mut full) = (0, from, false);
        let add = |row: &Row<'_>| {
            let before = self.json.len();
            self.add(count > 0, row)?;
            full = count > 0 && (count == MAX_ENTRIES || self.json.len() + TAIL > MAX_PAGE_BYTES);
            if full {
                self.json.truncate(before);
                return Ok(ControlFlow::Break(()));
            }
            count += 1;
            last = row.get(0)?;
            Ok(ControlFlow::Continue(()))
        };
        match &view.only {
            None => connection.each(STEPS, params![view.log, from, to, only_present, LOOKED_AT], add)?,
            Some(order) => {
                connection.each(STEPS_OF_ONE, params![view.log, from, to, only_present, LOOKED_AT, order], add)?;
            }
        }
        Ok(full.then_some(last))
    }

    fn add(&mut self, comma: bool, row: &Row<'_>) -> sql::Result<()> {
        let value = row.text_or_null(4)?;
        if comma {
            self.json.push(b',');
        }
        self.text(if value.is_some() { r#"{"op":"put","kind":"# } else { r#"{"op":"remove","kind":"# });
        self.string(row.text(1)?);
        self.text(r#","id":"#);
        self.string(row.text(2)?);
        if let (Some(value), Some(digest)) = (value, row.text_or_null(3)?) {
            self.text(r#","digest":"#);
            self.string(digest);
            self.text(r#","value":"#);
            self.text(value);
        }
        self.json.push(b'}');
        Ok(())
    }

    fn end(&mut self, next: Cursor, (more, remaining, initial): (bool, Option<i64>, bool), checksum: Option<&str>) {
        self.following = more.then(|| next.to_string());
        self.text(&format!(r#"],"next":"{next}","more":{more},"initial":{initial},"reset":false"#));
        if let Some(remaining) = remaining {
            self.text(&format!(r#","remaining":{remaining}"#));
        }
        if let Some(checksum) = checksum {
            self.text(&format!(r#","checksum":"{checksum}""#));
        }
        self.json.push(b'}');
    }

    fn text(&mut self, text: &str) {
        self.json.extend_from_slice(text.as_bytes());
    }

    fn string(&mut self, text: &str) {
        self.text(&serde_json::Value::from(text).to_string());
    }
}
