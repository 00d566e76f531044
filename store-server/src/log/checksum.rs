//! The checksum by which a reader proves its copy of a log whole.

use super::{Epoch, View};
use crate::{
    database::{
        lock,
        sql::{self, Connection, params},
    },
    secret::sha256_hex,
};
use std::{collections::HashMap, sync::Mutex};
use store_api::change::checksum_line;

/// Checksums of logs as they stood last, because most readers ask when nothing has changed.
#[derive(Debug, Default)]
pub(crate) struct Checksums {
    known: Mutex<HashMap<i64, (Epoch, i64, String)>>,
}

/// Keeping more than this many would cost more memory than working one out costs time.
const MOST_KNOWN: usize = 10_000;

impl Checksums {
    /// The checksum of what `view` shows, whose newest step is `head`.
    pub(crate) fn of(&self, connection: &Connection, view: &View, epoch: Epoch, head: i64) -> sql::Result<String> {
        if view.only.is_some() {
            return work_out(connection, view);
        }
        if let Some((of_epoch, of_head, checksum)) = lock(&self.known).get(&view.log)
            && (*of_epoch, *of_head) == (epoch, head)
        {
            return Ok(checksum.clone());
        }
        let checksum = work_out(connection, view)?;
        let mut known = lock(&self.known);
        if known.len() >= MOST_KNOWN {
            known.clear();
        }
        known.insert(view.log, (epoch, head, checksum.clone()));
        Ok(checksum)
    }
}

const PRESENT: &str = "SELECT kind, id, digest FROM entry
    WHERE log = ?1 AND digest IS NOT NULL AND (?2 IS NULL OR guest = ?2)";

fn work_out(connection: &Connection, view: &View) -> sql::Result<String> {
    let mut lines = connection.query_map(PRESENT, params![view.log, view.only], |row| {
        Ok(checksum_line(row.text(0)?, row.text(1)?, row.text(2)?))
    })?;
    lines.sort_unstable();
    Ok(sha256_hex(lines.concat().as_bytes()))
}
