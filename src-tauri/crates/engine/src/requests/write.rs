//! What the customer does: keeping a draft, filing it, taking it back, withdrawing, rating, voting. Each is on disk
//! before the UI hears that it is done.

use super::{
    form::{Form, FormFault, Subject},
    intent::Saying,
};
use crate::{
    Error, Inner, Tag,
    queries::{
        context::Context,
        form::{self, FiledView, FormArgs, MoveArgs, SubjectArgs, TakenBackView},
        record,
        requests::{RatingArgs, VoteArgs},
    },
};
use db::{Intent, NewIntent};
use store_api::{order::HelpTopic, request::Attachment, write::Vote};

/// Keeps what stands in a form; a form in which nothing stands any more, and no file, leaves no draft.
pub(crate) fn keep_draft(engine: &Inner, args: &FormArgs) -> Result<(), Error> {
    let (owner, subject) = (engine.session.owner(), args.subject.to_string());
    let files = engine.query(|context| Ok(context.reader.files_of_draft(&owner, &subject)?))?;
    if args.form.is_blank() && files.is_empty() {
        engine.local.forget_draft(&owner, &subject)?;
    } else {
        engine.local.keep_draft(&owner, &subject, &kept(&args.subject, &args.form)?, engine.host.now())?;
    }
    engine.tell(&[Tag::Drafts]);
    Ok(())
}

/// Throws a draft away.
pub(crate) fn discard_draft(engine: &Inner, args: &SubjectArgs) -> Result<(), Error> {
    engine.local.forget_draft(&engine.session.owner(), &args.subject.to_string())?;
    engine.tell(&[Tag::Drafts]);
    Ok(())
}

/// Files what stands in a form; the draft of it goes.
pub(crate) fn send(engine: &Inner, args: FormArgs) -> Result<FiledView, Error> {
    let (owner, subject) = (engine.session.owner(), args.subject.to_string());
    // Whatever is wrong with it, the text is kept.
    engine.local.keep_draft_soon(&owner, &subject, &kept(&args.subject, &args.form)?, engine.host.now())?;
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
    let id = file(engine, &saying, Some(&subject))?;
    engine.tell(&[Tag::Drafts]);
    let request_id = saying.request_id().map_or_else(|| local_id(id), str::to_owned);
    Ok(FiledView { request_id, intent: id.to_string() })
}

/// Asks the store to drop a request.
pub(crate) fn withdraw(engine: &Inner, request_id: &str) -> Result<(), Error> {
    known(engine, request_id)?;
    file(engine, &Saying::Withdraw { request_id: request_id.to_owned() }, None).map(drop)
}

/// Says how a request was dealt with.
pub(crate) fn rate(engine: &Inner, args: RatingArgs) -> Result<(), Error> {
    known(engine, &args.id)?;
    if !(1..=5).contains(&args.rating.stars) {
        return Err(Error::Form(FormFault::Empty));
    }
    file(engine, &Saying::Rating { request_id: args.id, rating: args.rating }, None).map(drop)
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
    file(engine, &saying, None)?;
    engine.tell(&[Tag::Help]);
    Ok(())
}

/// What the store wrote in a request has been read.
pub(crate) fn see(engine: &Inner, request_id: &str) -> Result<(), Error> {
    let request = engine.query(|context| record::request(context, request_id))?;
    let at = request.and_then(|request| request.messages.iter().map(|message| message.at).max());
    if let Some(at) = at
        && engine.local.see(&engine.session.owner(), request_id, at)?
    {
        engine.tell(&[Tag::Requests]);
    }
    Ok(())
}

/// Makes a draft again of something that is not on its way.
pub(crate) fn take_back(engine: &Inner, id: &str) -> Result<TakenBackView, Error> {
    let (intent, saying) = own(engine, id)?;
    let subject = saying.subject().ok_or(Error::OnItsWay)?;
    back(engine, &intent, &subject, saying.into_form())?;
    Ok(TakenBackView { subject })
}

/// Makes a draft under another topic of something that was refused: the words and files stay, the goods where they fit.
pub(crate) fn move_to(engine: &Inner, args: MoveArgs) -> Result<TakenBackView, Error> {
    let (intent, saying) = own(engine, &args.id)?;
    let subject = match (saying.order_id(), args.topic) {
        (Some(order_id), topic) => Subject::Order { order_id: order_id.to_owned(), topic },
        (None, _) => Subject::Contact,
    };
    let goods = matches!(subject.topic(), Some(HelpTopic::ReturnReplace | HelpTopic::ItemProblem));
    let form = saying.into_form();
    let form = if goods { Form { address: None, ..form } } else { Form { text: form.text, ..Form::default() } };
    back(engine, &intent, &subject, form)?;
    Ok(TakenBackView { subject })
}

/// Sends something that is stuck after all. One the store has answered is another one from here on.
pub(crate) fn resend(engine: &Inner, id: &str) -> Result<(), Error> {
    let (intent, _) = own(engine, id)?;
    if !super::sending::can_resend(&intent, engine.host.now()) {
        return Err(Error::OnItsWay);
    }
    let answered = super::sending::stuck(&intent).is_some_and(|stuck| stuck.code.is_an_answer());
    let key = answered.then(|| uuid(engine));
    engine.local.resend_intent(intent.id, key.as_deref(), engine.host.now())?;
    queued(engine);
    Ok(())
}

/// Throws something away that is not on its way.
pub(crate) fn discard(engine: &Inner, id: &str) -> Result<(), Error> {
    let (intent, _) = own(engine, id)?;
    if !engine.local.discard_intent(intent.id)? {
        return Err(Error::OnItsWay);
    }
    queued(engine);
    Ok(())
}

/// What was begun about the same subject since then is kept behind what comes back.
fn back(engine: &Inner, intent: &Intent, subject: &Subject, form: Form) -> Result<(), Error> {
    let begun = engine.query(|context| form::draft(context, subject))?.map(|draft| draft.form.text);
    let text = match begun.filter(|text| !text.trim().is_empty() && text.trim() != form.text) {
        Some(begun) if form.text.is_empty() => begun,
        Some(begun) => format!("{}\n\n{begun}", form.text),
        None => form.text,
    };
    let (owner, body) = (engine.session.owner(), kept(subject, &Form { text, ..form })?);
    if !engine.local.take_back_intent(intent.id, &owner, &subject.to_string(), &body, engine.host.now())? {
        return Err(Error::OnItsWay);
    }
    engine.tell(&[Tag::Drafts]);
    queued(engine);
    Ok(())
}

fn file(engine: &Inner, saying: &Saying, draft: Option<&str>) -> Result<i64, Error> {
    let (key, body, mut owner) = (uuid(engine), json(saying)?, engine.session.owner());
    let lane = engine.query(|context| lane(context, saying))?;
    if !saying.is_for_people() {
        owner.clear();
    }
    let now = engine.host.now();
    let id = engine.local.file_intent(&NewIntent {
        key: &key,
        owner: &owner,
        lane: &lane,
        body: &body,
        filed_at: now,
        draft,
    })?;
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

/// The intent called `id`, if it is this customer's.
fn own(engine: &Inner, id: &str) -> Result<(Intent, Saying), Error> {
    let owner = engine.session.owner();
    let intents = engine.query(|context| Ok(context.reader.intents(&owner)?))?;
    let intent = intents.into_iter().find(|intent| intent.id.to_string() == id);
    let intent = intent.ok_or_else(|| Error::NotFound(format!("intent {id}")))?;
    let saying = serde_json::from_str(&intent.body).map_err(db::Error::from)?;
    Ok((intent, saying))
}

fn known(engine: &Inner, request_id: &str) -> Result<(), Error> {
    let request = engine.query(|context| record::request(context, request_id))?;
    request.map(drop).ok_or_else(|| Error::NotFound(format!("request {request_id}")))
}

/// The outbox changed: whoever shows it reads it again, and whoever sends looks at it.
fn queued(engine: &Inner) {
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

/// A draft as it is kept.
#[derive(serde::Serialize, serde::Deserialize)]
pub(crate) struct Kept {
    pub(crate) subject: Subject,
    pub(crate) form: Form,
}

pub(super) fn kept(subject: &Subject, form: &Form) -> Result<String, Error> {
    json(&Kept { subject: subject.clone(), form: form.clone() })
}

fn json(value: &impl serde::Serialize) -> Result<String, Error> {
    Ok(serde_json::to_string(value).map_err(db::Error::from)?)
}

/// A version 4 UUID (RFC 9562).
fn uuid(engine: &Inner) -> String {
    let random = engine.host.random();
    let mut bytes: [u8; 16] = random[..16].try_into().unwrap_or_default();
    bytes[6] = bytes[6] & 0x0f | 0x40;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let hex = |range: std::ops::Range<usize>| bytes[range].iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    format!("{}-{}-{}-{}-{}", hex(0..4), hex(4..6), hex(6..8), hex(8..10), hex(10..16))
}
