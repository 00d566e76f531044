//! What customers ask of the store, and how a request moves on: the routes under `/v1/requests`.

mod answering;
mod check;
mod filing;
mod gate;
mod keep;
mod thread;

pub(crate) use answering::answer;
pub use keep::Deed;
pub(crate) use keep::{Waiting, answered, deeds, waiting};

use crate::{
    attachments,
    database::Write,
    once::{Answer, Sent, Stop, once},
    problem::Refusal,
    shop::Shop,
    store,
    visitor::Visitor,
};
use axum::{
    Router,
    extract::{Path, State},
    response::Response,
    routing::{post, put},
};
use std::sync::Arc;
use store_api::{
    Timestamp,
    request::{Rating, Request},
    routes,
    store::Feature,
    write::{self, NewMessage, Outcome},
};

pub(crate) fn routes() -> Router<Arc<Shop>> {
    Router::new()
        .route(routes::REQUESTS, post(file))
        .route(routes::MESSAGES, post(say))
        .route(routes::WITHDRAW, post(withdraw))
        .route(routes::REOPEN, post(reopen))
        .route(routes::RATING, put(rate))
}

async fn file(State(shop): State<Arc<Shop>>, visitor: Visitor, sent: Sent) -> Result<Response, Refusal> {
    once(&shop, visitor.sender(), sent, move |write, sent, now| {
        offered(write)?;
        filing::file(write, &visitor, sent, now)
    })
    .await
}

async fn say(
    State(shop): State<Arc<Shop>>,
    visitor: Visitor,
    Path(id): Path<String>,
    sent: Sent,
) -> Result<Response, Refusal> {
    once(&shop, visitor.sender(), sent, move |write, sent, now| {
        let message = message(write, &visitor, sent)?;
        change(write, (&visitor, &id), sent, now, |request| thread::say(request, message, now))
    })
    .await
}

async fn withdraw(
    State(shop): State<Arc<Shop>>,
    visitor: Visitor,
    Path(id): Path<String>,
    sent: Sent,
) -> Result<Response, Refusal> {
    once(&shop, visitor.sender(), sent, move |write, sent, now| {
        change(write, (&visitor, &id), sent, now, |request| thread::withdraw(request, now))
    })
    .await
}

async fn reopen(
    State(shop): State<Arc<Shop>>,
    visitor: Visitor,
    Path(id): Path<String>,
    sent: Sent,
) -> Result<Response, Refusal> {
    once(&shop, visitor.sender(), sent, move |write, sent, now| {
        let message = message(write, &visitor, sent)?;
        change(write, (&visitor, &id), sent, now, |request| thread::reopen(request, message, now))
    })
    .await
}

async fn rate(
    State(shop): State<Arc<Shop>>,
    visitor: Visitor,
    Path(id): Path<String>,
    sent: Sent,
) -> Result<Response, Refusal> {
    once(&shop, visitor.sender(), sent, move |write, sent, now| {
        let rating: Rating = sent.json()?;
        check::rating(&rating)?;
        change(write, (&visitor, &id), sent, now, |request| thread::rate(request, rating, now))
    })
    .await
}

/// A store without this feature has no such routes.
fn offered(write: &Write<'_>) -> Result<(), Stop> {
    if store::offers(write, &Feature::Requests)? { Ok(()) } else { Err(Refusal::not_found().into()) }
}

/// The message that was sent, if it can be taken.
fn message(write: &mut Write<'_>, visitor: &Visitor, sent: &Sent) -> Result<NewMessage, Stop> {
    offered(write)?;
    let message: NewMessage = sent.json()?;
    check::message(&message)?;
    attachments::name_all(write, visitor, &message.attachments)?;
    Ok(message)
}

/// Moves a request on, or says why it does not.
fn change(
    write: &mut Write<'_>,
    (visitor, id): (&Visitor, &str),
    sent: &Sent,
    now: Timestamp,
    change: impl FnOnce(Request) -> Result<Request, write::Refusal>,
) -> Result<Answer, Stop> {
    offered(write)?;
    match change(keep::find(write, visitor, id)?) {
        Ok(request) => keep::accept(write, visitor, sent, request, now),
        Err(refusal) => Ok(Answer::json(&Outcome::Refused(refusal))?),
    }
}
