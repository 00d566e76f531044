//! Files for a draft: made ready to be sent, and kept until they are.

use super::form::{AttachmentView, Form, FormFault};
use crate::{
    Error, Inner, Tag,
    queries::form::{AttachmentArgs, AttachmentRefArgs, SaveArgs, SavedView},
    sync::pictures,
};
use attachments::Prepared;
use base64::{Engine as _, prelude::BASE64_STANDARD};
use db::NewFile;
use sha2::{Digest, Sha256};
use store_api::write::MAX_ATTACHMENTS;

/// Adds a file to a draft: scaled, and without what the camera wrote into it.
pub(crate) async fn attach(engine: &Inner, args: AttachmentArgs) -> Result<AttachmentView, Error> {
    let (owner, subject) = (engine.session.owner(), args.subject.to_string());
    if engine.query(|context| Ok(context.reader.files_of_draft(&owner, &subject)?.len()))? >= MAX_ATTACHMENTS {
        return Err(Error::Form(FormFault::TooManyAttachments));
    }
    let AttachmentArgs { subject: about, name, base64 } = args;
    // Scaling a photo takes a while.
    let prepared = tokio::task::spawn_blocking(move || prepare(&name, &base64)).await;
    let prepared = prepared.map_err(|_| Error::Attachment(attachments::Refused::Damaged))??;
    let sha256: String = Sha256::digest(&prepared.bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    let held = engine.session.hold();
    if *held != *owner {
        return Err(Error::Absent);
    }
    let file = NewFile {
        sha256: &sha256,
        name: &prepared.name,
        content_type: prepared.content_type,
        bytes: &prepared.bytes,
        preview: prepared.preview.as_deref(),
    };
    let blank = super::drafts::kept(&about, &Form::default())?;
    engine.local.attach(&owner, &subject, &file, &blank, engine.host.now())?;
    engine.tell(&[Tag::Drafts]);
    let bytes = prepared.bytes.len() as u64;
    Ok(AttachmentView { sha256, name: prepared.name, content_type: prepared.content_type.to_owned(), bytes })
}

/// Keeps a file of a thread where the customer looks for downloads.
pub(crate) async fn save(engine: &Inner, args: SaveArgs) -> Result<SavedView, Error> {
    let missing = || Error::NotFound(format!("file {}", args.sha256));
    let own = engine.query(|context| Ok(context.reader.file_bytes(&args.sha256)?))?;
    let bytes = match own {
        Some(bytes) => bytes,
        None => pictures::read_or_fetch(engine, &args.sha256).await?.ok_or_else(missing)?.bytes,
    };
    // A store's word for what it sent is not taken.
    let name = attachments::safe_name(&args.name, &bytes).ok_or_else(missing)?;
    let host = engine.host.clone();
    let kept = tokio::task::spawn_blocking(move || host.keep_file(&name, &bytes)).await;
    let path = kept.map_err(|error| crate::HostError(error.to_string()))??;
    Ok(SavedView { path })
}

/// Takes a file out of a draft.
pub(crate) fn detach(engine: &Inner, args: &AttachmentRefArgs) -> Result<(), Error> {
    engine.local.detach(&engine.session.hold(), &args.subject.to_string(), &args.sha256)?;
    engine.tell(&[Tag::Drafts]);
    Ok(())
}

fn prepare(name: &str, base64: &str) -> Result<Prepared, Error> {
    // What is far too large is not even decoded.
    if base64.len() as u64 / 4 * 3 > attachments::LARGEST_PICKED + 2 {
        return Err(Error::Attachment(attachments::Refused::TooLarge { limit: attachments::LARGEST_PICKED }));
    }
    let bytes = BASE64_STANDARD.decode(base64).map_err(|_| Error::Call("a file that is not in base64".to_owned()))?;
    attachments::prepare(name, bytes).map_err(Error::Attachment)
}
