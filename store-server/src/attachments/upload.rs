//! How an attachment comes in: declared, part after part, and checked at its end.

use super::shape;
use crate::{
    database::{
        Write,
        sql::{self, params},
    },
    once::Stop,
    problem::Refusal,
    secret,
    visitor::Visitor,
};
use sha2::{Digest, Sha256};
use std::ops::ControlFlow;
use store_api::{
    Timestamp,
    write::{NewAttachment, Upload},
};

/// Bytes that one customer may have declared without having sent them.
const MOST_UNFINISHED: i64 = 200 * 1024 * 1024;
/// Seconds after which it may be worth trying again for somebody who has too much unfinished.
const RETRY_AFTER: u64 = 60 * 60;

/// Which attachment a part belongs to.
#[derive(Clone, Debug)]
pub(super) struct Part {
    pub(super) scope: String,
    pub(super) sha256: String,
}

/// What is known of an attachment.
struct Known {
    id: i64,
    content_type: String,
    bytes: u64,
    upload: Upload,
}

const DECLARE: &str =
    "INSERT INTO attachment (account, scope, sha256, content_type, bytes, \"offset\", whole, named, at)
    VALUES (?1, ?2, ?3, ?4, ?5, 0, 0, 0, ?6)";
const UNFINISHED: &str =
    "SELECT CAST(coalesce(sum(bytes), 0) AS BIGINT) FROM attachment WHERE account = ?1 AND whole = 0";

/// Begins an upload, or says how far it is.
pub(super) fn declare(
    write: &mut Write<'_>,
    visitor: &Visitor,
    new: &NewAttachment,
    now: Timestamp,
) -> Result<Upload, Stop> {
    let part = Part { scope: visitor.scope(), sha256: new.sha256.clone() };
    if let Some(known) = find(write, &part)? {
        if known.upload.whole || (&known.content_type, known.bytes) == (&new.content_type, new.bytes) {
            touch(write, &known, known.upload.offset, now)?;
            return Ok(known.upload);
        }
        forget(write, &known)?;
    }
    let bytes = i64::try_from(new.bytes).unwrap_or(i64::MAX);
    let unfinished: i64 = write.query_row(UNFINISHED, [visitor.account()], |row| row.get(0))?;
    if unfinished.saturating_add(bytes) > MOST_UNFINISHED {
        return Err(Refusal::too_many_requests(RETRY_AFTER).into());
    }
    write.execute(
        DECLARE,
        params![visitor.account(), part.scope, new.sha256, new.content_type, bytes, now.as_second()],
    )?;
    Ok(Upload { offset: 0, whole: false })
}

/// Checks that a part of so many bytes can go on at `begins`.
pub(super) fn open(write: &Write<'_>, part: &Part, (begins, length): (u64, u64)) -> Result<Upload, Stop> {
    let known = find(write, part)?.ok_or_else(Refusal::not_found)?;
    goes_on(&known, begins, length)?;
    Ok(known.upload)
}

const APPEND: &str = "INSERT INTO attachment_part (attachment, begins, bytes) VALUES (?1, ?2, ?3)";

/// Keeps some bytes, and looks at all of them once they are there.
pub(super) fn append(
    write: &mut Write<'_>,
    part: &Part,
    begins: u64,
    bytes: &[u8],
    now: Timestamp,
) -> Result<Upload, Stop> {
    let known = find(write, part)?.ok_or_else(Refusal::not_found)?;
    goes_on(&known, begins, bytes.len() as u64)?;
    let offset = begins + bytes.len() as u64;
    write.execute(APPEND, params![known.id, begins.cast_signed(), bytes])?;
    touch(write, &known, offset, now)?;
    let is_all = offset == known.bytes;
    if (begins == 0 || is_all) && !shape::can_be(&known.content_type, &head(write, &known)?, is_all) {
        forget(write, &known)?;
        return Err(Refusal::unsupported_media_type().into());
    }
    if is_all {
        finish(write, &known, part)?;
    }
    Ok(Upload { offset, whole: is_all })
}

fn goes_on(known: &Known, begins: u64, length: u64) -> Result<(), Refusal> {
    if begins != known.upload.offset {
        return Err(Refusal::wrong_offset(known.upload.offset));
    }
    if length > known.bytes - known.upload.offset {
        return Err(Refusal::payload_too_large());
    }
    Ok(())
}

const PIECES: &str = "SELECT bytes FROM attachment_part WHERE attachment = ?1 ORDER BY begins";

/// Takes the attachment as whole if it is what its hash says; if not, it is forgotten.
fn finish(write: &mut Write<'_>, known: &Known, part: &Part) -> Result<(), Stop> {
    let mut hash = Sha256::new();
    write.each(PIECES, [known.id], |row| {
        hash.update(row.bytes(0)?);
        Ok(ControlFlow::Continue(()))
    })?;
    if secret::hex(&hash.finalize()) != part.sha256 {
        forget(write, known)?;
        return Err(Refusal::hash_mismatch().into());
    }
    write.execute("UPDATE attachment SET whole = 1 WHERE id = ?1", [known.id])?;
    Ok(())
}

const FIND: &str = "SELECT id, content_type, bytes, \"offset\", whole FROM attachment WHERE scope = ?1 AND sha256 = ?2";

fn find(write: &Write<'_>, part: &Part) -> sql::Result<Option<Known>> {
    write.optional(FIND, [&part.scope, &part.sha256], |row| {
        let number = |column| row.get::<i64>(column).map(i64::cast_unsigned);
        let upload = Upload { offset: number(3)?, whole: row.get(4)? };
        Ok(Known { id: row.get(0)?, content_type: row.get(1)?, bytes: number(2)?, upload })
    })
}

/// None is empty, so as many pieces as there are bytes to look at hold them.
const FIRST_PIECES: &str =
    "SELECT substr(bytes, 1, CAST(?2 AS INTEGER)) FROM attachment_part WHERE attachment = ?1 ORDER BY begins LIMIT ?2";

/// The first bytes that are here.
fn head(write: &Write<'_>, known: &Known) -> sql::Result<Vec<u8>> {
    let mut head = Vec::new();
    write.each(FIRST_PIECES, params![known.id, shape::HEAD as i64], |row| {
        head.extend(row.bytes(0)?.iter().take(shape::HEAD - head.len()));
        Ok(if head.len() < shape::HEAD { ControlFlow::Continue(()) } else { ControlFlow::Break(()) })
    })?;
    Ok(head)
}

fn touch(write: &Write<'_>, known: &Known, offset: u64, now: Timestamp) -> sql::Result<()> {
    let touch = "UPDATE attachment SET \"offset\" = ?2, at = ?3 WHERE id = ?1";
    write.execute(touch, params![known.id, offset.cast_signed(), now.as_second()])?;
    Ok(())
}

fn forget(write: &Write<'_>, known: &Known) -> sql::Result<()> {
    write.execute("DELETE FROM attachment WHERE id = ?1", [known.id])?;
    Ok(())
}
