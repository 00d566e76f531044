//! What the customer is writing, kept with every pause in typing.

use super::{
    form::{Form, Subject},
    write::json,
};
use crate::{
    Error, Inner, Tag,
    queries::form::{FormArgs, SubjectArgs},
};

/// Keeps what stands in a form; a form in which nothing stands any more, and no file, leaves no draft.
pub(crate) fn keep_draft(engine: &Inner, args: &FormArgs) -> Result<(), Error> {
    let (owner, subject) = (engine.session.hold(), args.subject.to_string());
    let (body, now) = (kept(&args.subject, &args.form)?, engine.host.now());
    match args.form.is_blank() {
        // A file may be coming at this moment.
        true => engine.local.clear_draft(&owner, &subject, &body, now)?,
        false => engine.local.keep_draft(&owner, &subject, &body, now)?,
    }
    engine.tell(&[Tag::Drafts]);
    Ok(())
}

/// Throws a draft away.
pub(crate) fn discard_draft(engine: &Inner, args: &SubjectArgs) -> Result<(), Error> {
    engine.local.forget_draft(&engine.session.hold(), &args.subject.to_string())?;
    engine.tell(&[Tag::Drafts]);
    Ok(())
}

/// A draft as it is kept.
#[derive(serde::Serialize, serde::Deserialize)]
pub(crate) struct Kept {
    pub(crate) subject: Subject,
    pub(crate) form: Form,
}

pub(super) fn kept(subject: &Subject, form: &Form) -> Result<String, Error> {
    json(&Kept { subject: subject.clone(), form: form.clone() })
}
