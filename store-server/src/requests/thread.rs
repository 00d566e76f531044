//! How a request moves: what a customer may do with it in which state, and what the store does.

use super::Said;
use jiff::SignedDuration;
use store_api::{
    Timestamp,
    request::{Author, Message, Rating, Request, RequestState},
    write::{NewMessage, Refusal, RefusalCode},
};

/// How long an ended request can be opened again.
const REOPEN: SignedDuration = SignedDuration::from_hours(24 * 30);

type Moved = Result<Request, Refusal>;

/// The customer says something more.
pub(crate) fn say(mut request: Request, message: NewMessage, now: Timestamp) -> Moved {
    match request.state {
        RequestState::Received | RequestState::InReview | RequestState::Accepted => {}
        RequestState::WaitingForCustomer => request.state = RequestState::InReview,
        _ => return Err(closed(&request)),
    }
    add(&mut request, Author::Customer, message, now);
    Ok(request)
}

/// The customer takes it back.
pub(crate) fn withdraw(mut request: Request, now: Timestamp) -> Moved {
    match request.state {
        RequestState::Received | RequestState::InReview | RequestState::WaitingForCustomer => {
            enter(&mut request, RequestState::Withdrawn, now);
            Ok(request)
        }
        _ => Err(closed(&request)),
    }
}

/// The customer is not done with it.
pub(crate) fn reopen(mut request: Request, message: NewMessage, now: Timestamp) -> Moved {
    if !has_ended(&request.state) || request.reopen_until.is_none_or(|until| until <= now) {
        return Err(Refusal { at: request.reopen_until, ..closed(&request) });
    }
    enter(&mut request, RequestState::InReview, now);
    add(&mut request, Author::Customer, message, now);
    Ok(request)
}

/// The customer says how it was dealt with.
pub(crate) fn rate(mut request: Request, rating: Rating, now: Timestamp) -> Moved {
    if !has_ended(&request.state) && request.state != RequestState::Accepted {
        return Err(Refusal { at: None, ..closed(&request) });
    }
    request.rating = Some(rating);
    request.updated_at = now.max(request.updated_at);
    Ok(request)
}

/// The store says something, or takes it to another state, or both.
pub(crate) fn answer(mut request: Request, said: Said<'_>, now: Timestamp) -> Request {
    let Said { text, attachments, state } = said;
    enter(&mut request, state, now);
    if !text.is_empty() || !attachments.is_empty() {
        add(&mut request, Author::Store, NewMessage { text: text.to_owned(), attachments }, now);
    }
    request
}

fn add(request: &mut Request, author: Author, message: NewMessage, now: Timestamp) {
    let NewMessage { text, attachments } = message;
    let id = format!("{}-m{}", request.id, request.messages.len() + 1);
    request.updated_at = now.max(request.updated_at);
    request.messages.push(Message { id, author, at: request.updated_at, text, attachments });
}

fn enter(request: &mut Request, state: RequestState, now: Timestamp) {
    request.updated_at = now.max(request.updated_at);
    if !has_ended(&state) {
        request.reopen_until = None;
    } else if !has_ended(&request.state) {
        request.reopen_until = request.updated_at.checked_add(REOPEN).ok();
    }
    request.state = state;
}

pub(crate) fn has_ended(state: &RequestState) -> bool {
    matches!(state, RequestState::Done | RequestState::Refused | RequestState::Withdrawn)
}

/// Nothing was done, because of the state it is in since a moment.
fn closed(request: &Request) -> Refusal {
    let ended = request.reopen_until.and_then(|until| until.checked_sub(REOPEN).ok());
    Refusal { code: RefusalCode::RequestClosed, reason: None, at: ended, nearest: None }
}
