//! What customers ask of the store, and how a request moves on: the routes under `/v1/requests`.

mod answering;
mod check;
mod filing;
mod gate;
mod keep;
mod thread;

pub(crate) use answering::{Said, answer};
pub use keep::Deed;
pub(crate) use keep::{Waiting, answered, deeds, waiting};
pub(crate) use thread::has_ended;

use crate::{
    attachments,
    bridge::{Deed as Step, Desks},
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
    take(shop, visitor, sent, |write, turn| {
        offered(write)?;
        filing::file(write, turn)
    })
    .await
}

async fn say(
    State(shop): State<Arc<Shop>>,
    visitor: Visitor,
    Path(id): Path<String>,
    sent: Sent,
) -> Result<Response, Refusal> {
    take(shop, visitor, sent, move |write, turn| {
        let message = message(write, turn)?;
        change(write, turn, &id, Step::Said, |request| thread::say(request, message, turn.now))
    })
    .await
}

async fn withdraw(
    State(shop): State<Arc<Shop>>,
    visitor: Visitor,
    Path(id): Path<String>,
    sent: Sent,
) -> Result<Response, Refusal> {
    take(shop, visitor, sent, move |write, turn| {
        change(write, turn, &id, Step::Withdrawn, |request| thread::withdraw(request, turn.now))
    })
    .await
}

async fn reopen(
    State(shop): State<Arc<Shop>>,
    visitor: Visitor,
    Path(id): Path<String>,
    sent: Sent,
) -> Result<Response, Refusal> {
    take(shop, visitor, sent, move |write, turn| {
        let message = message(write, turn)?;
        change(write, turn, &id, Step::Reopened, |request| thread::reopen(request, message, turn.now))
    })
    .await
}

async fn rate(
    State(shop): State<Arc<Shop>>,
    visitor: Visitor,
    Path(id): Path<String>,
    sent: Sent,
) -> Result<Response, Refusal> {
    take(shop, visitor, sent, move |write, turn| {
        let rating: Rating = turn.sent.json()?;
        check::rating(&rating)?;
        change(write, turn, &id, Step::Rated, |request| thread::rate(request, rating, turn.now))
    })
    .await
}

/// Something that a customer sent, while it is being done.
struct Turn<'a> {
    visitor: &'a Visitor,
    sent: &'a Sent,
    now: Timestamp,
    desks: &'a Desks,
}

/// Lets something happen once, and begins to bring it to people.
async fn take(
    shop: Arc<Shop>,
    visitor: Visitor,
    sent: Sent,
    act: impl FnOnce(&mut Write<'_>, &Turn<'_>) -> Result<Answer, Stop> + Send + 'static,
) -> Result<Response, Refusal> {
    let (sender, asked) = (visitor.sender(), Arc::clone(&shop));
    let act = move |write: &mut Write<'_>, sent: &Sent, now| {
        act(write, &Turn { visitor: &visitor, sent, now, desks: &asked.desks })
    };
    let response = once(&shop, sender, sent, act).await?;
    shop.desks.wake();
    Ok(response)
}

/// A store without this feature has no such routes.
fn offered(write: &Write<'_>) -> Result<(), Stop> {
    if store::offers(write, &Feature::Requests)? { Ok(()) } else { Err(Refusal::not_found().into()) }
}

/// The message that was sent, if it can be taken.
fn message(write: &mut Write<'_>, turn: &Turn<'_>) -> Result<NewMessage, Stop> {
    offered(write)?;
    let message: NewMessage = turn.sent.json()?;
    check::message(&message)?;
    attachments::name_all(write, turn.visitor, &message.attachments)?;
    Ok(message)
}

/// Moves a request on, or says why it does not.
fn change(
    write: &mut Write<'_>,
    turn: &Turn<'_>,
    id: &str,
    deed: Step,
    change: impl FnOnce(Request) -> Result<Request, write::Refusal>,
) -> Result<Answer, Stop> {
    offered(write)?;
    match change(keep::find(write, turn.visitor, id)?) {
        Ok(request) => keep::accept(write, turn, request, deed),
        Err(refusal) => Ok(Answer::json(&Outcome::Refused(refusal))?),
    }
}
