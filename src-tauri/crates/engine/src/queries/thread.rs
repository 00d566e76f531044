//! One request with its thread, and what can be done with it.

use super::{
    context::Context,
    form, orders,
    record::{self, Entry, Unsent},
    requests::{CanView, LineView, MessageView, PendingKind, PendingView, RequestView},
};
use crate::{
    Error,
    requests::{
        self,
        form::{DraftView, Subject},
        intent::Saying,
        sending::SendingState,
    },
};
use store_api::{
    order::Order,
    request::{Author, Message, Rating, Request, RequestState},
};

/// The request called `id`: the store's id, or the one it had on this machine before the store knew it.
pub(crate) fn read(context: &Context<'_>, id: &str) -> Result<RequestView, Error> {
    let id = known_as(context, id)?;
    let entry = record::entries(context)?.into_iter().find(|entry| entry.id == id);
    let entry = entry.ok_or_else(|| Error::NotFound(format!("request {id}")))?;
    let request = &entry.request;
    let order = request.order_id.as_deref().map(|id| context.reader.order(id)).transpose()?.flatten();
    let can = can(context, &entry);
    Ok(RequestView {
        topic: request.topic.clone(),
        order: order.as_ref().map(|order| orders::row(context, order)),
        order_id: request.order_id.clone(),
        state: entry.known.then(|| request.state.clone()),
        created_at: request.created_at,
        updated_at: request.updated_at,
        shipment_id: request.shipment_id.clone(),
        lines: lines(request, order.as_ref()),
        wish: request.wish.clone(),
        address: request.address.clone(),
        messages: messages(&entry),
        rating: rating(&entry),
        sending: entry.made_by.clone(),
        pending: entry.unsent.iter().filter_map(pending).collect(),
        can,
        reopen_until: request.reopen_until.filter(|_| can.reopen),
        draft: draft(context, &id, can)?,
        id,
    })
}

/// The id to go on with.
fn known_as(context: &Context<'_>, id: &str) -> Result<String, Error> {
    let Some(local) = requests::intent_of(id) else { return Ok(id.to_owned()) };
    let intent = context.reader.intent(local)?;
    let answered = intent.as_ref().and_then(record::answer).map(|request| request.id);
    let known = answered.or_else(|| context.known_as.get(&local).cloned());
    Ok(known.unwrap_or_else(|| id.to_owned()))
}

fn lines(request: &Request, order: Option<&Order>) -> Vec<LineView> {
    let view = |line: &store_api::request::RequestLine| {
        let named = order.and_then(|order| order.lines.iter().find(|other| other.id == line.line_id));
        LineView {
            line: line.clone(),
            title: named.map(|named| named.title.clone()),
            image: named.and_then(|named| named.image.clone()),
        }
    };
    request.lines.iter().map(view).collect()
}

fn messages(entry: &Entry) -> Vec<MessageView> {
    let sent = entry.request.messages.iter().map(|message: &Message| MessageView {
        id: message.id.clone(),
        author: message.author.clone(),
        at: message.at,
        text: message.text.clone(),
        attachments: record::attachments(&message.attachments),
        sending: entry.made_by.clone(),
    });
    let unsent = entry.unsent.iter().filter_map(|unsent| {
        let message = unsent.saying.message()?;
        Some(MessageView {
            id: unsent.sending.intent.clone(),
            author: Author::Customer,
            at: unsent.filed_at,
            text: message.text.clone(),
            attachments: record::attachments(&message.attachments),
            sending: Some(unsent.sending.clone()),
        })
    });
    sent.chain(unsent).collect()
}

fn pending(unsent: &Unsent) -> Option<PendingView> {
    let what = match unsent.saying {
        Saying::Withdraw { .. } => PendingKind::Withdraw,
        Saying::Reopen { .. } => PendingKind::Reopen,
        Saying::Rating { .. } => PendingKind::Rating,
        Saying::Request { .. } | Saying::Message { .. } | Saying::Vote { .. } => return None,
    };
    Some(PendingView { what, sending: unsent.sending.clone() })
}

/// The last rating that was given, sent or not.
fn rating(entry: &Entry) -> Option<Rating> {
    let unsent = entry.unsent.iter().rev().find_map(|unsent| match &unsent.saying {
        Saying::Rating { rating, .. } => Some(rating.clone()),
        _ => None,
    });
    unsent.or_else(|| entry.request.rating.clone())
}

fn can(context: &Context<'_>, entry: &Entry) -> CanView {
    use RequestState::{Accepted, Done, InReview, Received, Refused, WaitingForCustomer, Withdrawn};
    let under_way = |kind: PendingKind| {
        let pending = entry.unsent.iter().filter_map(pending);
        pending.into_iter().any(|pending| pending.what == kind && pending.sending.state != SendingState::Stuck)
    };
    let state = &entry.request.state;
    let alive = matches!(state, Received | InReview | WaitingForCustomer);
    let ended = matches!(state, Done | Refused | Withdrawn);
    let in_time = entry.request.reopen_until.is_some_and(|until| until > context.now);
    let withdrawing = under_way(PendingKind::Withdraw);
    CanView {
        reply: entry.known && (alive || *state == Accepted) && !withdrawing,
        withdraw: entry.known && alive && !withdrawing,
        reopen: entry.known && ended && in_time && !under_way(PendingKind::Reopen),
        rate: entry.known && (ended || *state == Accepted) && *state != Withdrawn,
    }
}

fn draft(context: &Context<'_>, id: &str, can: CanView) -> Result<Option<DraftView>, Error> {
    let request_id = id.to_owned();
    let subject = if can.reopen { Subject::Reopen { request_id } } else { Subject::Reply { request_id } };
    form::draft(context, &subject)
}
