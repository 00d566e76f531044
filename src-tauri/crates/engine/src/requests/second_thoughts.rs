//! What the customer decides about something that is not on its way: taking it back, moving it, sending it after all,
//! throwing it away.

use super::{
    drafts::kept,
    form::{Form, Subject},
    intent::Saying,
    sending,
    write::{queued, uuid},
};
use crate::{
    Error, Inner, Tag,
    queries::form::{self, MoveArgs, TakenBackView},
};
use db::Intent;
use store_api::order::HelpTopic;

/// Makes a draft again of something that is not on its way.
pub(crate) fn take_back(engine: &Inner, id: &str) -> Result<TakenBackView, Error> {
    let owner = engine.session.hold();
    let (intent, saying) = own(engine, &owner, id)?;
    let subject = saying.subject().ok_or(Error::OnItsWay)?;
    back(engine, &owner, &intent, &subject, saying.into_form())?;
    Ok(TakenBackView { subject })
}

/// Makes a draft under another topic of something that was refused: the words and files stay, the goods where they fit.
pub(crate) fn move_to(engine: &Inner, args: MoveArgs) -> Result<TakenBackView, Error> {
    let owner = engine.session.hold();
    let (intent, saying) = own(engine, &owner, &args.id)?;
    let subject = match (saying.order_id(), args.topic) {
        (Some(order_id), topic) => Subject::Order { order_id: order_id.to_owned(), topic },
        (None, _) => Subject::Contact,
    };
    let goods = matches!(subject.topic(), Some(HelpTopic::ReturnReplace | HelpTopic::ItemProblem));
    let form = saying.into_form();
    let form = if goods { Form { address: None, ..form } } else { Form { text: form.text, ..Form::default() } };
    back(engine, &owner, &intent, &subject, form)?;
    Ok(TakenBackView { subject })
}

/// Sends something that is stuck after all. One the store has answered is another one from here on.
pub(crate) fn resend(engine: &Inner, id: &str) -> Result<(), Error> {
    let owner = engine.session.hold();
    let (intent, _) = own(engine, &owner, id)?;
    if !sending::can_resend(&intent, engine.host.now()) {
        return Err(Error::OnItsWay);
    }
    let answered = sending::stuck(&intent).is_some_and(|stuck| stuck.code.is_an_answer());
    let key = answered.then(|| uuid(engine));
    engine.local.resend_intent(intent.id, key.as_deref(), engine.host.now())?;
    queued(engine);
    Ok(())
}

/// Throws something away that is not on its way.
pub(crate) fn discard(engine: &Inner, id: &str) -> Result<(), Error> {
    let owner = engine.session.hold();
    let (intent, _) = own(engine, &owner, id)?;
    if !engine.local.discard_intent(intent.id)? {
        return Err(Error::OnItsWay);
    }
    queued(engine);
    Ok(())
}

/// What was begun about the same subject since then is kept behind what comes back.
fn back(engine: &Inner, owner: &str, intent: &Intent, subject: &Subject, form: Form) -> Result<(), Error> {
    let begun = engine.query(|context| form::draft(context, subject))?.map(|draft| draft.form.text);
    let text = match begun.filter(|text| !text.trim().is_empty() && text.trim() != form.text) {
        Some(begun) if form.text.is_empty() => begun,
        Some(begun) => format!("{}\n\n{begun}", form.text),
        None => form.text,
    };
    let body = kept(subject, &Form { text, ..form })?;
    if !engine.local.take_back_intent(intent.id, owner, &subject.to_string(), &body, engine.host.now())? {
        return Err(Error::OnItsWay);
    }
    engine.tell(&[Tag::Drafts]);
    queued(engine);
    Ok(())
}

/// The intent called `id`, if it is this customer's.
fn own(engine: &Inner, owner: &str, id: &str) -> Result<(Intent, Saying), Error> {
    let intents = engine.query(|context| Ok(context.reader.intents(owner)?))?;
    let intent = intents.into_iter().find(|intent| intent.id.to_string() == id);
    let intent = intent.ok_or_else(|| Error::NotFound(format!("intent {id}")))?;
    let saying = serde_json::from_str(&intent.body).map_err(db::Error::from)?;
    Ok((intent, saying))
}
