//! Attachments that are here: who may read them, which messages they go with, and when they are forgotten.

use crate::{
    database::{
        Write,
        sql::{self, Connection, params},
    },
    once::Stop,
    problem::Refusal,
    secret,
    visitor::Visitor,
};
use jiff::SignedDuration;
use std::ops::ControlFlow;
use store_api::{Timestamp, request::Attachment};

/// How long one that nobody goes on sending stays.
const UNFINISHED_KEPT: SignedDuration = SignedDuration::from_hours(24 * 7);
/// How long one stays that no message goes with.
const UNNAMED_KEPT: SignedDuration = SignedDuration::from_hours(24 * 31);

/// Customers read everything of theirs; guests what they sent, and what goes with the requests that they see.
const SEEN: &str = "SELECT id, content_type, bytes FROM attachment
    WHERE account = ?1 AND sha256 = ?2 AND whole = 1 AND (?3 IS NULL OR scope = ?4 OR EXISTS (
        SELECT 1 FROM entry WHERE log = ?5 AND guest = ?3 AND kind = 'request' AND value LIKE '%' || ?6 || '%'))
    LIMIT 1";

fn find(connection: &Connection, visitor: &Visitor, sha256: &str) -> sql::Result<Option<(i64, String, u64)>> {
    let mention = format!(r#""sha256":"{sha256}""#);
    let (account, guest, scope) = (visitor.account(), visitor.guest_of(), visitor.scope());
    connection.optional(SEEN, params![account, sha256, guest, scope, visitor.log(), mention], |row| {
        Ok((row.get(0)?, row.get(1)?, row.get::<i64>(2)?.cast_unsigned()))
    })
}

/// The type and the bytes of one that the visitor may read.
pub(super) fn read(connection: &Connection, visitor: &Visitor, sha256: &str) -> sql::Result<Option<(String, Vec<u8>)>> {
    let Some((id, content_type, _)) = find(connection, visitor, sha256)? else { return Ok(None) };
    Ok(Some((content_type, bytes(connection, id)?)))
}

const ANY: &str = "SELECT id, content_type FROM attachment WHERE account = ?1 AND sha256 = ?2 AND whole = 1 LIMIT 1";

/// The type and the bytes of one that belongs to an account, whoever sent it.
pub(crate) fn read_any(connection: &Connection, account: i64, sha256: &str) -> sql::Result<Option<(String, Vec<u8>)>> {
    let found = connection.optional(ANY, params![account, sha256], |row| Ok((row.get(0)?, row.get(1)?)));
    let Some((id, content_type)) = found? else { return Ok(None) };
    Ok(Some((content_type, bytes(connection, id)?)))
}

const PARTS: &str = "SELECT bytes FROM attachment_part WHERE attachment = ?1 ORDER BY begins";

fn bytes(connection: &Connection, id: i64) -> sql::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    connection.each(PARTS, [id], |row| {
        bytes.extend_from_slice(row.bytes(0)?);
        Ok(ControlFlow::Continue(()))
    })?;
    Ok(bytes)
}

/// Lets a message go with the attachments that it names, if all of them are here.
pub(crate) fn name_all(write: &mut Write<'_>, visitor: &Visitor, named: &[Attachment]) -> Result<(), Stop> {
    let mut found = Vec::new();
    for (place, attachment) in named.iter().enumerate() {
        let pointer = |field: &str| format!("/attachments/{place}{field}");
        let Some((id, content_type, bytes)) = find(write, visitor, &attachment.sha256)? else {
            return Err(Refusal::attachment_missing(pointer("")).into());
        };
        if content_type != attachment.content_type {
            return Err(Refusal::invalid(pointer("/content_type"), "it was declared as another type").into());
        }
        if bytes != attachment.bytes {
            return Err(Refusal::invalid(pointer("/bytes"), "it has another size").into());
        }
        found.push(id);
    }
    for id in found {
        write.execute("UPDATE attachment SET named = 1 WHERE id = ?1", [id])?;
    }
    Ok(())
}

const PUT: &str = "INSERT INTO attachment (account, scope, sha256, content_type, bytes, \"offset\", whole, named, at)
    VALUES (?1, ?2, ?3, ?4, ?5, ?5, 1, 1, ?6) ON CONFLICT (scope, sha256) DO NOTHING RETURNING id";

/// Keeps a file that the store itself goes on to name; returns its hash.
pub(crate) fn put(
    write: &mut Write<'_>,
    account: i64,
    (content_type, bytes): (&str, &[u8]),
    now: Timestamp,
) -> sql::Result<String> {
    let (sha256, scope) = (secret::sha256_hex(bytes), format!("store/{account}"));
    let size = bytes.len() as i64;
    let new = params![account, scope, sha256, content_type, size, now.as_second()];
    if let Some(id) = write.optional(PUT, new, |row| row.get::<i64>(0))? {
        let part = "INSERT INTO attachment_part (attachment, begins, bytes) VALUES (?1, 0, ?2)";
        write.execute(part, params![id, bytes])?;
    }
    Ok(sha256)
}

/// Drops what nobody finished, and what no message came to go with.
pub(crate) fn forget(write: &mut Write<'_>, now: Timestamp) -> sql::Result<()> {
    let before = |kept| now.saturating_sub(kept).unwrap_or(now).as_second();
    write.execute("DELETE FROM attachment WHERE whole = 0 AND at < ?1", [before(UNFINISHED_KEPT)])?;
    write.execute("DELETE FROM attachment WHERE named = 0 AND at < ?1", [before(UNNAMED_KEPT)])?;
    Ok(())
}
