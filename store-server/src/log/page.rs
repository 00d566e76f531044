//! A page of a log, with the stored JSON spliced in as it is.

use super::{Checksums, Cursor, Epoch, Position};
use rusqlite::{Connection, params};
use sha2::{Digest, Sha256};
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
    pub(crate) fn newest(&self, connection: &Connection) -> rusqlite::Result<(i64, Cursor)> {
        let standing = self.standing(connection)?;
        Ok((standing.head, Cursor::told(standing.epoch, standing.head)))
    }

    /// The page after the cursor, or the first one.
    pub(crate) fn page(
        &self,
        connection: &Connection,
        after: Option<&str>,
        checksums: &Checksums,
    ) -> rusqlite::Result<Page> {
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
    fn count(&self, connection: &Connection, (from, to): (i64, i64)) -> rusqlite::Result<i64> {
        let count = "SELECT count(*) FROM entry WHERE log = ?1 AND step > ?2 AND step <= ?3
            AND (?4 IS NULL OR guest = ?4)";
        connection.prepare_cached(count)?.query_row(params![self.log, from, to, self.only], |row| row.get(0))
    }

    fn standing(&self, connection: &Connection) -> rusqlite::Result<Standing> {
        let log = connection
            .prepare_cached("SELECT epoch, head, kept FROM log WHERE id = ?1")?
            .query_row([self.log], |row| Ok(Standing { epoch: row.get(0)?, head: row.get(1)?, kept: row.get(2)? }))?;
        let Some(order) = &self.only else { return Ok(log) };
        let step = connection
            .prepare_cached("SELECT max(step) FROM entry WHERE log = ?1 AND guest = ?2")?
            .query_row(params![self.log, order], |row| row.get::<_, Option<i64>>(0))?;
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
    WHERE log = ?1 AND step > ?2 AND step <= ?3 ORDER BY step";
const STEPS_OF_ONE: &str = "SELECT step, kind, id, digest, value FROM entry
    WHERE log = ?1 AND step > ?2 AND step <= ?3 AND guest = ?4 ORDER BY step";

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
    ) -> rusqlite::Result<Option<i64>> {
        let mut statement = connection.prepare_cached(if view.only.is_some() { STEPS_OF_ONE } else { STEPS })?;
        let mut rows = match &view.only {
            Some(order) => statement.query(params![view.log, from, to, order])?,
            None => statement.query(params![view.log, from, to])?,
        };
        let (mut count, mut last) = (0, from);
        while let Some(row) = rows.next()? {
            let value = row.get_ref(4)?.as_str_or_null()?;
            if value.is_none() && only_present {
                continue;
            }
            let before = self.json.len();
            self.add(count > 0, row, value)?;
            if count > 0 && (count == MAX_ENTRIES || self.json.len() + TAIL > MAX_PAGE_BYTES) {
                self.json.truncate(before);
                return Ok(Some(last));
            }
            count += 1;
            last = row.get(0)?;
        }
        Ok(None)
    }

    fn add(&mut self, comma: bool, row: &rusqlite::Row<'_>, value: Option<&str>) -> rusqlite::Result<()> {
        if comma {
            self.json.push(b',');
        }
        self.text(if value.is_some() { r#"{"op":"put","kind":"# } else { r#"{"op":"remove","kind":"# });
        self.string(row.get_ref(1)?.as_str()?);
        self.text(r#","id":"#);
        self.string(row.get_ref(2)?.as_str()?);
        if let (Some(value), Some(digest)) = (value, row.get_ref(3)?.as_str_or_null()?) {
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
