//! The service record as a list: what the store has, with what is still to be sent laid over it.

use super::{
    context::Context,
    notices,
    requests::{BadgesView, DraftRowView, RequestRowView, RequestsView},
};
use crate::{
    Error,
    requests::{
        Kept,
        form::{AttachmentView, Subject},
        intent::Saying,
        local_id,
        sending::{self, SendingState, SendingView},
    },
};
use db::{Intent, IntentState};
use std::collections::HashMap;
use store_api::{
    Timestamp,
    order::{HelpTopic, Order},
    request::{Attachment, Author, Message, Request, RequestState},
    write::NewRequest,
};

/// What the store wrote longer ago was read elsewhere, or never will be.
const UNREAD_DAYS: i64 = 14;
const EXCERPT: usize = 160;

/// One request, wherever it stands.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) id: String,
    pub(crate) request: Request,
    /// The store knows it.
    pub(crate) known: bool,
    /// What makes it, while the store does not know it.
    pub(crate) made_by: Option<SendingView>,
    /// What else about it is to be sent, in the order of filing.
    pub(crate) unsent: Vec<Unsent>,
    pub(crate) unread: bool,
}

/// Something about a request that is to be sent.
#[derive(Debug)]
pub(crate) struct Unsent {
    pub(crate) saying: Saying,
    pub(crate) filed_at: Timestamp,
    pub(crate) sending: SendingView,
}

/// The service record.
pub(crate) fn list(context: &Context<'_>) -> Result<RequestsView, Error> {
    let mut entries = entries(context)?;
    entries.sort_by_key(|entry| std::cmp::Reverse(entry.changed_at()));
    let rows = entries.iter().map(|entry| row(context, entry)).collect::<Result<_, _>>()?;
    Ok(RequestsView { rows, drafts: drafts(context)? })
}

/// Requests about one order, last changed first.
pub(crate) fn about(context: &Context<'_>, order_id: &str) -> Result<Vec<RequestRowView>, Error> {
    let mut entries = entries(context)?;
    entries.retain(|entry| entry.request.order_id.as_deref() == Some(order_id));
    entries.sort_by_key(|entry| std::cmp::Reverse(entry.changed_at()));
    entries.iter().map(|entry| row(context, entry)).collect()
}

/// Some requests by their ids, in that order.
pub(crate) fn rows(context: &Context<'_>, ids: &[String]) -> Result<Vec<RequestRowView>, Error> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let place = |entry: &Entry| ids.iter().position(|id| *id == entry.id);
    let mut entries: Vec<Entry> = entries(context)?.into_iter().filter(|entry| place(entry).is_some()).collect();
    entries.sort_by_key(place);
    entries.iter().map(|entry| row(context, entry)).collect()
}

/// Requests that need the customer: something is stuck, the store asks, or its answer was not read; last changed first.
pub(crate) fn waiting_for_customer(context: &Context<'_>) -> Result<Vec<RequestRowView>, Error> {
    let mut rows = list(context)?.rows;
    let stuck = |row: &RequestRowView| row.sending.as_ref().is_some_and(|sending| sending.state == SendingState::Stuck);
    rows.retain(|row| row.unread || stuck(row) || row.state == Some(RequestState::WaitingForCustomer));
    Ok(rows)
}

/// What the navigation shows beside its entries.
pub(crate) fn badges(context: &Context<'_>) -> Result<BadgesView, Error> {
    let entries = entries(context)?;
    let sendings = || entries.iter().flat_map(Entry::sendings);
    Ok(BadgesView {
        unread: entries.iter().filter(|entry| entry.unread).count() as u32,
        stuck: sendings().filter(|sending| sending.state == SendingState::Stuck).count() as u32,
        unsent: sendings().count() as u32,
        notices: notices::unread(context)?,
    })
}

/// Every request once: the store's word from the cache, or from its answer while that is newer; and those that the store
/// does not know yet.
pub(crate) fn entries(context: &Context<'_>) -> Result<Vec<Entry>, Error> {
    let intents = sayings(context)?;
    let mut requests: HashMap<String, Request> =
        context.reader.requests()?.into_iter().map(|request| (request.id.clone(), request)).collect();
    for answer in intents.iter().filter_map(|(intent, _)| answer(intent)) {
        let newer = requests.get(&answer.id).is_none_or(|known| known.updated_at < answer.updated_at);
        if newer {
            requests.insert(answer.id.clone(), answer);
        }
    }
    let seen = context.reader.seen(&context.owner)?;
    let known = requests.into_values().map(|request| {
        let unread = is_unread(&request, seen.get(&request.id), context.now);
        Entry { id: request.id.clone(), request, known: true, made_by: None, unsent: Vec::new(), unread }
    });
    let mut entries: Vec<Entry> = known.collect();
    for (intent, saying) in intents {
        let Some(sending) = sending::view(&intent, &saying, &context.uploads, context.now) else { continue };
        match (&saying, saying.request_id()) {
            (Saying::Request { request }, _) => entries.push(unknown(&intent, request, sending)),
            (_, Some(id)) => {
                if let Some(entry) = entries.iter_mut().find(|entry| entry.id == id) {
                    entry.unsent.push(Unsent { filed_at: intent.filed_at, saying, sending });
                }
            }
            _ => {}
        }
    }
    Ok(entries)
}

/// The request called `id` as the store last said it is: in the cache, or in an answer that is newer.
pub(crate) fn request(context: &Context<'_>, id: &str) -> Result<Option<Request>, Error> {
    let answers = sayings(context)?.into_iter().filter_map(|(intent, _)| answer(&intent));
    let said = answers.filter(|answer| answer.id == id).chain(context.reader.request(id)?);
    Ok(said.max_by_key(|request| request.updated_at))
}

/// What this customer has to send, with what it says; one that a newer version wrote is left alone.
pub(crate) fn sayings(context: &Context<'_>) -> Result<Vec<(Intent, Saying)>, Error> {
    let (readable, _) = readable(context.reader.intents(&context.owner)?);
    Ok(readable)
}

/// `intents` with what they say, and the ids of those that this version cannot read.
pub(crate) fn readable(intents: Vec<Intent>) -> (Vec<(Intent, Saying)>, Vec<i64>) {
    let (mut readable, mut unreadable) = (Vec::with_capacity(intents.len()), Vec::new());
    for intent in intents {
        match serde_json::from_str(&intent.body) {
            Ok(saying) => readable.push((intent, saying)),
            Err(_) => unreadable.push(intent.id),
        }
    }
    (readable, unreadable)
}

/// The request as it stood in the store's answer.
pub(crate) fn answer(intent: &Intent) -> Option<Request> {
    let detail = intent.detail.as_deref().filter(|_| intent.state == IntentState::Answered)?;
    serde_json::from_str(detail).ok()
}

/// A request that the store does not know yet, as it will look there.
fn unknown(intent: &Intent, new: &NewRequest, sending: SendingView) -> Entry {
    let id = local_id(intent.id);
    let message = Message {
        id: id.clone(),
        author: Author::Customer,
        at: intent.filed_at,
        text: new.text.clone(),
        attachments: new.attachments.clone(),
    };
    let says_something = !new.text.is_empty() || !new.attachments.is_empty();
    let request = Request {
        id: id.clone(),
        topic: new.topic.clone(),
        order_id: new.order_id.clone(),
        state: RequestState::Received,
        created_at: intent.filed_at,
        updated_at: intent.filed_at,
        shipment_id: new.shipment_id.clone(),
        lines: new.lines.clone(),
        wish: new.wish.clone(),
        address: new.address.clone(),
        messages: if says_something { vec![message] } else { Vec::new() },
        reopen_until: None,
        rating: None,
    };
    Entry { id, request, known: false, made_by: Some(sending), unsent: Vec::new(), unread: false }
}

fn is_unread(request: &Request, seen: Option<&Timestamp>, now: Timestamp) -> bool {
    let recent = now.checked_sub(jiff::SignedDuration::from_hours(24 * UNREAD_DAYS)).unwrap_or_default();
    let since = seen.copied().unwrap_or(recent);
    // Who answered has read what came before.
    let last = request.messages.last().filter(|message| message.author != Author::Customer);
    // What has been seen is kept in whole milliseconds; a store may be more precise.
    last.is_some_and(|message| message.at.as_millisecond() > since.as_millisecond())
}

fn row(context: &Context<'_>, entry: &Entry) -> Result<RequestRowView, Error> {
    let request = &entry.request;
    let order = request.order_id.as_deref().map(|id| context.reader.order(id)).transpose()?.flatten();
    let (author, excerpt) = entry.last_words();
    let line = order.as_ref().and_then(|order| first_line(order, request));
    Ok(RequestRowView {
        id: entry.id.clone(),
        topic: request.topic.clone(),
        order_id: request.order_id.clone(),
        title: line.map(|line| line.title.clone()),
        image: line.and_then(|line| line.image.clone()),
        order_number: order.as_ref().map(|order| order.number.clone()),
        state: entry.known.then(|| request.state.clone()),
        sending: entry.sendings().max_by_key(|sending| sending.state == SendingState::Stuck).cloned(),
        excerpt: excerpt.chars().take(EXCERPT).collect(),
        author,
        updated_at: entry.changed_at(),
        unread: entry.unread,
    })
}

fn first_line<'a>(order: &'a Order, request: &Request) -> Option<&'a store_api::order::OrderLine> {
    let named = request.lines.first().and_then(|named| order.lines.iter().find(|line| line.id == named.line_id));
    named.or(order.lines.first())
}

fn drafts(context: &Context<'_>) -> Result<Vec<DraftRowView>, Error> {
    let mut rows = Vec::new();
    for draft in context.reader.drafts(&context.owner)? {
        let Ok(Kept { subject, form }) = serde_json::from_str(&draft.body) else { continue };
        let (topic, order_id, orphaned) = match &subject {
            Subject::Order { order_id, topic } => (topic.clone(), Some(order_id.clone()), false),
            Subject::Contact => (HelpTopic::Contact, None, false),
            Subject::Reply { request_id } | Subject::Reopen { request_id } => {
                let request = context.reader.request(request_id)?;
                let topic = request.as_ref().map_or(HelpTopic::Contact, |request| request.topic.clone());
                (topic, request.as_ref().and_then(|request| request.order_id.clone()), request.is_none())
            }
        };
        let order = order_id.as_deref().map(|id| context.reader.order(id)).transpose()?.flatten();
        rows.push(DraftRowView {
            topic,
            orphaned: orphaned || order_id.is_some() && order.is_none(),
            order_number: order.map(|order| order.number),
            excerpt: form.text.chars().take(EXCERPT).collect(),
            attachments: context.reader.files_of_draft(&context.owner, &draft.subject)?.len() as u32,
            updated_at: draft.updated_at,
            subject,
        });
    }
    Ok(rows)
}

impl Entry {
    /// When something was last said about it.
    fn changed_at(&self) -> Timestamp {
        self.unsent.iter().map(|unsent| unsent.filed_at).fold(self.request.updated_at, Timestamp::max)
    }

    fn sendings(&self) -> impl Iterator<Item = &SendingView> {
        self.made_by.iter().chain(self.unsent.iter().map(|unsent| &unsent.sending))
    }

    fn last_words(&self) -> (Author, &str) {
        let unsent = self.unsent.iter().rev().find_map(|unsent| unsent.saying.message());
        let sent = || self.request.messages.last().map(|message| (message.author.clone(), message.text.as_str()));
        unsent.map(|message| (Author::Customer, message.text.as_str())).or_else(sent).unwrap_or((Author::Customer, ""))
    }
}

/// Whether a file with this hash stands in a thread of this customer.
pub(crate) fn is_attached(context: &Context<'_>, sha256: &str) -> Result<bool, Error> {
    let requests = context.reader.requests()?;
    let mut attachments =
        requests.iter().flat_map(|request| &request.messages).flat_map(|message| &message.attachments);
    Ok(attachments.any(|attachment| attachment.sha256 == sha256))
}

/// Files of a message, for the UI.
pub(crate) fn attachments(attachments: &[Attachment]) -> Vec<AttachmentView> {
    let view = |attachment: &Attachment| AttachmentView {
        sha256: attachment.sha256.clone(),
        name: attachment.name.clone(),
        content_type: attachment.content_type.clone(),
        bytes: attachment.bytes,
    };
    attachments.iter().map(view).collect()
}
