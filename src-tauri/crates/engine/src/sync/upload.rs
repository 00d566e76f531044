//! Sending the files that go with what the customer said: in parts, from where the store has them.

use super::malformed;
use crate::{
    Error, Inner, Tag,
    requests::{intent::Saying, sending::UploadView},
    session,
};
use db::Intent;
use store_api::{problem::ProblemCode, request::Attachment, write::NewAttachment};
use store_client::Error as StoreError;

/// One part of a file; small enough that a slow line shows progress, and a broken one loses little.
const PART: usize = 256 * 1024;

/// Sends the files that go with it, from where the store has them.
pub(super) async fn upload(engine: &Inner, intent: &Intent, saying: &Saying) -> Result<(), Error> {
    let attachments = saying.attachments();
    let total = attachments.iter().map(|attachment| attachment.bytes).sum();
    let mut before = 0;
    for attachment in attachments {
        let show = |offset: u64| {
            engine.outbox.set_upload(intent.id, Some(UploadView { sent: before + offset, total }));
            engine.tell(&[Tag::Requests]);
        };
        send_file(engine, intent, attachment, show).await?;
        before += attachment.bytes;
    }
    Ok(())
}

async fn send_file(engine: &Inner, intent: &Intent, attachment: &Attachment, show: impl Fn(u64)) -> Result<(), Error> {
    let Attachment { sha256, content_type, bytes, .. } = attachment;
    let declared = NewAttachment { sha256: sha256.clone(), content_type: content_type.clone(), bytes: *bytes };
    let declared = &declared;
    let mut upload = session::with_token(engine, |token| async move {
        still_theirs(engine, intent)?;
        Ok(engine.client.declare(&token, declared).await?)
    })
    .await?;
    let file = engine.query(|context| Ok(context.reader.file_bytes(sha256)?))?;
    let file = file.ok_or_else(|| Error::NotFound(format!("file {sha256}")))?;
    while !upload.whole {
        show(upload.offset);
        let rest = usize::try_from(upload.offset).ok().and_then(|offset| file.get(offset..)).unwrap_or_default();
        if rest.is_empty() {
            return Err(malformed("more of a file than there is"));
        }
        let (part, offset) = (&rest[..rest.len().min(PART)], upload.offset);
        let sent = session::with_token(engine, |token| async move {
            still_theirs(engine, intent)?;
            Ok(engine.client.send_part(&token, sha256, offset, part.to_vec()).await?)
        });
        let next = sent.await.map_err(forgotten)?;
        if next.offset <= upload.offset && !next.whole {
            return Err(malformed("a file that does not grow"));
        }
        upload = next;
    }
    show(*bytes);
    Ok(())
}

/// A store that forgets a file it has begun to take is told of it anew.
fn forgotten(error: Error) -> Error {
    match &error {
        Error::Store(StoreError::Problem { problem, .. }) if problem.code == ProblemCode::NotFound => {
            malformed("a file that was forgotten")
        }
        _ => error,
    }
}

/// What was said by one customer is not sent as another's.
pub(super) fn still_theirs(engine: &Inner, intent: &Intent) -> Result<(), Error> {
    let owner = engine.session.owner();
    let theirs = engine.readers.read(|reader| reader.is_intent_of(intent.id, &owner))?;
    if theirs { Ok(()) } else { Err(Error::Absent) }
}
