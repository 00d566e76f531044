//! What the customer says: filing what stands in a form, withdrawing, rating, voting. Each is on disk before the UI hears
//! that it is done.

use super::{drafts::kept, form::FormFault, intent::Saying};
use crate::{
    Error, Inner, Tag,
    queries::{
        context::Context,
        form::{self, FiledView, FormArgs},
        record,
        requests::{RatingArgs, VoteArgs},
    },
};
use db::{Intent, IntentState, NewIntent};
use store_api::{request::Attachment, write::Vote};

/// Files what stands in a form; the draft of it goes.
pub(crate) fn send(engine: &Inner, args: FormArgs) -> Result<FiledView, Error> {
    let (owner, subject) = (engine.session.hold(), args.subject.to_string());
    let (body, now) = (kept(&args.subject, &args.form)?, engine.host.now());
    match args.form.is_blank() {
        true => engine.local.clear_draft(&owner, &subject, &body, now)?,
        // Whatever is wrong with it, the text is kept.
        false => engine.local.keep_draft_soon(&owner, &subject, &body, now)?,
    }
    let saying = engine.query(|context| {
        let files = context.reader.files_of_draft(&owner, &subject)?;
        if let Some(fault) = args.form.fault(&args.subject, files.len()) {
            return Err(Error::Form(fault));
        }
        form::check(context, &args.subject, &args.form)?;
        let attachments = files.into_iter().map(|file| Attachment {
            sha256: file.sha256,
            name: file.name,
            content_type: file.content_type,
            bytes: file.bytes,
        });
        Ok(Saying::new(&args.subject, args.form.clone(), attachments.collect(), &context.language))
    })?;
    let id = file(engine, &owner, &saying, Some(&subject))?;
    engine.tell(&[Tag::Drafts]);
    let request_id = saying.request_id().map_or_else(|| local_id(id), str::to_owned);
    Ok(FiledView { request_id, intent: id.to_string() })
}

/// Asks the store to drop a request; once, however often it is pressed.
pub(crate) fn withdraw(engine: &Inner, request_id: &str) -> Result<(), Error> {
    let owner = engine.session.hold();
    known(engine, request_id)?;
    let saying = Saying::Withdraw { request_id: request_id.to_owned() };
    let same = |(intent, said): &(Intent, Saying)| intent.state != IntentState::Stuck && *said == saying;
    if engine.query(|context| Ok(record::sayings(context)?.iter().any(same)))? {
        return Ok(());
    }
    file(engine, &owner, &saying, None).map(drop)
}

/// Says how a request was dealt with.
pub(crate) fn rate(engine: &Inner, args: RatingArgs) -> Result<(), Error> {
    let owner = engine.session.hold();
    known(engine, &args.id)?;
    if !(1..=5).contains(&args.rating.stars) {
        return Err(Error::Form(FormFault::Empty));
    }
    file(engine, &owner, &Saying::Rating { request_id: args.id, rating: args.rating }, None).map(drop)
}

/// Says whether an article helped. One voter is known to the store by one article only.
pub(crate) fn vote(engine: &Inner, args: VoteArgs) -> Result<(), Error> {
    let before = engine.query(|context| Ok(context.reader.vote(&args.language, &args.article_id)?))?;
    let before: Option<Vote> = before.and_then(|json| serde_json::from_str(&json).ok());
    let voter = before.map_or_else(|| uuid(engine), |vote| vote.voter);
    let text: String = args.text.chars().take(store_api::write::MAX_TEXT).collect();
    let vote = Vote { voter, helpful: args.helpful, reason: args.reason.filter(|_| !args.helpful), text };
    engine.local.keep_vote(&args.language, &args.article_id, &json(&vote)?)?;
    let saying = Saying::Vote { language: args.language, article_id: args.article_id, vote };
    file(engine, "", &saying, None)?;
    engine.tell(&[Tag::Help]);
    Ok(())
}

/// What the store wrote in a request has been read.
pub(crate) fn see(engine: &Inner, request_id: &str) -> Result<(), Error> {
    let owner = engine.session.hold();
    let request = engine.query(|context| record::request(context, request_id))?;
    let at = request.and_then(|request| request.messages.iter().map(|message| message.at).max());
    if let Some(at) = at
        && engine.local.see(&owner, request_id, at)?
    {
        engine.tell(&[Tag::Requests]);
    }
    Ok(())
}

/// What nobody says is a vote, and that has no owner.
fn file(engine: &Inner, owner: &str, saying: &Saying, draft: Option<&str>) -> Result<i64, Error> {
    if owner.is_empty() == saying.is_for_people() {
        return Err(Error::Absent);
    }
    let (key, body, now) = (uuid(engine), json(saying)?, engine.host.now());
    let lane = engine.query(|context| lane(context, saying))?;
    let id =
        engine.local.file_intent(&NewIntent { key: &key, owner, lane: &lane, body: &body, filed_at: now, draft })?;
    queued(engine);
    Ok(id)
}

/// What the order is about in which things are sent: one after the other about one order, or one article.
fn lane(context: &Context<'_>, saying: &Saying) -> Result<String, Error> {
    let order_of = |id: &str| Ok::<_, Error>(record::request(context, id)?.and_then(|request| request.order_id));
    Ok(match saying {
        Saying::Vote { language, article_id, .. } => format!("article/{language}/{article_id}"),
        Saying::Request { request } => match &request.order_id {
            Some(order_id) => format!("order/{order_id}"),
            None => "contact".to_owned(),
        },
        Saying::Message { request_id, .. }
        | Saying::Withdraw { request_id }
        | Saying::Reopen { request_id, .. }
        | Saying::Rating { request_id, .. } => match order_of(request_id)? {
            Some(order_id) => format!("order/{order_id}"),
            None => format!("request/{request_id}"),
        },
    })
}

fn known(engine: &Inner, request_id: &str) -> Result<(), Error> {
    let request = engine.query(|context| record::request(context, request_id))?;
    request.map(drop).ok_or_else(|| Error::NotFound(format!("request {request_id}")))
}

/// The outbox changed: whoever shows it reads it again, and whoever sends looks at it.
pub(super) fn queued(engine: &Inner) {
    engine.tell(&[Tag::Requests]);
    engine.outbox.wake();
}

/// The id of a request that the store does not know yet.
pub(crate) fn local_id(intent: i64) -> String {
    format!("{LOCAL}{intent}")
}

/// The intent that a request which the store does not know yet will be made of.
pub(crate) fn intent_of(request_id: &str) -> Option<i64> {
    request_id.strip_prefix(LOCAL)?.parse().ok()
}

/// No store's id begins like this: it is told apart by a character that ids do not hold.
const LOCAL: &str = "local/";

pub(super) fn json(value: &impl serde::Serialize) -> Result<String, Error> {
    Ok(serde_json::to_string(value).map_err(db::Error::from)?)
}

/// A version 4 UUID (RFC 9562).
pub(super) fn uuid(engine: &Inner) -> String {
    let random = engine.host.random();
    let mut bytes: [u8; 16] = random[..16].try_into().unwrap_or_default();
    bytes[6] = bytes[6] & 0x0f | 0x40;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let hex = |range: std::ops::Range<usize>| bytes[range].iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    format!("{}-{}-{}-{}-{}", hex(0..4), hex(4..6), hex(6..8), hex(8..10), hex(10..16))
}
