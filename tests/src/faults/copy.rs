//! Judging what an app stored against what the store has: by the tables themselves, past the app's own code.

use crate::{app::KEY, reading::Reading};
use anyhow::{Context, Result};
use rusqlite::Connection;
use sha2::{Digest, Sha256};
use std::{collections::BTreeMap, path::Path};
use store_api::change::checksum_line;

/// What is wrong with a copy; nothing, if both are empty.
#[derive(Debug, Default)]
pub(super) struct Findings {
    /// What is missing, or other than at the store.
    pub(super) incomplete: Vec<String>,
    /// What is there twice, or more than the store has.
    pub(super) doubled: Vec<String>,
}

const COPIES: &str = "SELECT id, live = 1 AND whole = 1 FROM copies WHERE log = ?1";
const ENTRIES: &str = "SELECT 'order', id, digest FROM orders WHERE copy = ?1
    UNION ALL SELECT 'request', id, digest FROM requests WHERE copy = ?1
    UNION ALL SELECT 'notice', id, digest FROM notices WHERE copy = ?1
    UNION ALL SELECT 'category', id, digest FROM categories WHERE copy = ?1
    UNION ALL SELECT 'article', id, digest FROM articles WHERE copy = ?1
    UNION ALL SELECT 'media', id, digest FROM media WHERE copy = ?1
    UNION ALL SELECT kind, id, digest FROM others WHERE copy = ?1";
const EVERYTHING: &str =
    "SELECT (SELECT count(*) FROM orders) + (SELECT count(*) FROM requests) + (SELECT count(*) FROM notices)
    + (SELECT count(*) FROM categories) + (SELECT count(*) FROM articles) + (SELECT count(*) FROM media)
    + (SELECT count(*) FROM others)";
/// How many copies were ever begun.
const BEGUN: &str = "SELECT seq FROM sqlite_sequence WHERE name = 'copies'";
const BODIES: &str = "SELECT id, digest, body FROM orders";

/// Judges the copies in `folder`, each read once but for the customer's, which every sign-in begins anew.
pub(super) fn judge(folder: &Path, readings: &[Reading], more_sign_ins: u32) -> Result<Findings> {
    let cache = Connection::open(folder.join("cache.db"))?;
    let key: String = KEY.iter().map(|byte| format!("{byte:02x}")).collect();
    cache.pragma_update(None, "key", format!("x'{key}'"))?;
    let mut findings = Findings::default();
    for reading in readings {
        findings.copy(&cache, reading).with_context(|| format!("looking at the copy of {}", reading.log))?;
    }
    let begun: i64 = cache.query_row(BEGUN, [], |row| row.get(0))?;
    let anew = begun - readings.len() as i64 - i64::from(more_sign_ins);
    // The checksum has healed it, but pages and cursors that belong together need no healing.
    findings.incomplete.extend((anew > 0).then(|| format!("read anew because the checksum was wrong: {anew}")));
    findings.whole(&cache, readings.iter().map(|reading| reading.entries.len() as i64).sum())?;
    Ok(findings)
}

impl Findings {
    fn copy(&mut self, cache: &Connection, reading: &Reading) -> Result<()> {
        let log = &reading.log;
        let copies = cache
            .prepare(COPIES)?
            .query_map([log], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<rusqlite::Result<Vec<(i64, bool)>>>()?;
        let Some((copy, whole)) = copies.first() else {
            self.incomplete.push(format!("nothing of {log} was read"));
            return Ok(());
        };
        self.doubled.extend((copies.len() > 1).then(|| format!("{} copies of {log}", copies.len())));
        self.incomplete.extend((!whole).then(|| format!("{log} was not read to its end")));

        let stored = cache
            .prepare(ENTRIES)?
            .query_map([copy], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
            .collect::<rusqlite::Result<Vec<(String, String, String)>>>()?;
        self.entries(&stored, reading);
        let found = checksum(&stored);
        self.incomplete.extend(
            (found != reading.checksum)
                .then(|| format!("the checksum of {log} is {found} and not {}", reading.checksum)),
        );
        Ok(())
    }

    /// Each entry of the store once, with its digest, and no other.
    fn entries(&mut self, stored: &[(String, String, String)], reading: &Reading) {
        let mut left = BTreeMap::new();
        for (kind, id, digest) in stored {
            if left.insert((kind.as_str(), id.as_str()), digest.as_str()).is_some() {
                self.doubled.push(format!("{kind} {id} twice"));
            }
        }
        for entry in &reading.entries {
            let (kind, id) = (entry.kind.as_str(), entry.id.as_str());
            match left.remove(&(kind, id)) {
                None => self.incomplete.push(format!("{kind} {id} is missing")),
                Some(digest) if Some(digest) == entry.digest.as_deref() => {}
                Some(_) => self.incomplete.push(format!("{kind} {id} is other than at the store")),
            }
        }
        self.doubled.extend(left.keys().map(|(kind, id)| format!("{kind} {id}, which the store has not")));
    }

    /// Nothing beside the copies, bodies that are what their digests say, and a sound file.
    fn whole(&mut self, cache: &Connection, entries: i64) -> Result<()> {
        let count = |sql: &str| cache.query_row(sql, [], |row| row.get::<_, i64>(0));
        let all = count(EVERYTHING)?;
        self.doubled.extend((all > entries).then(|| format!("{all} rows for {entries} entries")));
        let mut bodies = cache.prepare(BODIES)?;
        let mut rows = bodies.query([])?;
        while let Some(row) = rows.next()? {
            let (id, digest, body) = (row.get_ref(0)?.as_str()?, row.get_ref(1)?.as_str()?, row.get_ref(2)?.as_str()?);
            let fits = hex(&Sha256::digest(body.as_bytes())) == digest;
            self.incomplete.extend((!fits).then(|| format!("the body of order {id} is not what its digest says")));
        }
        let sound: String = cache.query_row("PRAGMA integrity_check", [], |row| row.get(0))?;
        self.incomplete.extend((sound != "ok").then_some(sound));
        Ok(())
    }
}

fn checksum(stored: &[(String, String, String)]) -> String {
    let mut lines: Vec<_> = stored.iter().map(|(kind, id, digest)| checksum_line(kind, id, digest)).collect();
    lines.sort_unstable();
    hex(&Sha256::digest(lines.concat()))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
