//! The agents' side: a few pages on which a shop's people read what customers asked, and answer. One token opens them.

mod door;
mod list;
mod page;
mod way;
mod words;

use crate::{
    attachments,
    bridge::{self, Deed, Desks},
    database::sql::Connection,
    guesses::{Guesser, Secret},
    problem::Refusal,
    requests::{self, Said},
    shop::Shop,
    visitor::Origin,
};
use axum::{
    Form, Router,
    extract::{Path, State},
    http::{StatusCode, header::LOCATION},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use door::{Agent, Key};
use page::Alert;
use serde::Deserialize;
use std::sync::Arc;
use store_api::request::RequestState;

const HOME: &str = "/agent";

pub(crate) fn routes() -> Router<Arc<Shop>> {
    Router::new()
        .route(HOME, get(home).post(enter))
        .route("/agent/votes", get(votes))
        .route("/agent/requests/{account}/{id}", get(request).post(answer))
        .route("/agent/requests/{account}/{id}/retry", post(retry))
        .route("/agent/attachments/{account}/{sha256}", get(attachment))
}

async fn home(State(shop): State<Arc<Shop>>, _: Key, agent: Option<Agent>) -> Result<Response, Refusal> {
    if agent.is_none() {
        return Ok(page::door(Alert::Nothing));
    }
    let filed = shop.read("list requests", list::newest).await?;
    Ok(page::list(&filed, &shop.desks.troubles()))
}

#[derive(Deserialize)]
struct Entering {
    #[serde(default)]
    token: String,
}

async fn enter(
    State(shop): State<Arc<Shop>>,
    key: Key,
    origin: Origin,
    Form(Entering { token }): Form<Entering>,
) -> Result<Response, Refusal> {
    let guesser = Guesser::new(origin, Secret::AgentToken, "");
    if let Err(seconds) = shop.guesses.begin(&guesser, shop.now()) {
        return Ok(page::door(Alert::SlowDown(seconds)));
    }
    if !key.fits(&token) {
        return Ok(page::door(Alert::Wrong));
    }
    shop.guesses.forgive(&guesser);
    Ok((key.cookie(&shop.issuer), to(HOME.to_owned())).into_response())
}

async fn request(
    State(shop): State<Arc<Shop>>,
    agent: Agent,
    Path((account, id)): Path<(i64, String)>,
) -> Result<Response, Refusal> {
    let read = move |connection: &Connection| {
        let Some(found) = list::one(connection, account, &id)? else { return Ok(None) };
        let trail = bridge::trail(connection, &found.request.id)?;
        Ok(Some((found, trail)))
    };
    let (found, trail) = shop.read("read a request", read).await?.ok_or_else(Refusal::not_found)?;
    Ok(page::request(&found, trail.as_ref(), &agent))
}

#[derive(Deserialize)]
struct Answering {
    /// What only a page of ours can say.
    #[serde(default)]
    word: String,
    #[serde(default)]
    text: String,
    state: String,
}

async fn answer(
    State(shop): State<Arc<Shop>>,
    agent: Agent,
    Path((account, id)): Path<(i64, String)>,
    Form(Answering { word, text, state }): Form<Answering>,
) -> Result<Response, Refusal> {
    let state = RequestState::from(state.as_str());
    if !agent.said(&word) || !page::STATES.contains(&state) {
        return Err(Refusal::of_status(StatusCode::FORBIDDEN));
    }
    let now = shop.now();
    // Browsers send the ends of lines as the protocol of forms wants them.
    let text = text.replace("\r\n", "\n").trim().to_owned();
    let asked = Arc::clone(&shop);
    let answered = shop.write("answer a request", move |write| {
        let Some(found) = list::one(write, account, &id)? else { return Ok(None) };
        requests::answered(write, &id, None)?;
        let deed = if text.is_empty() { Deed::Moved } else { Deed::Answered };
        let request = requests::answer(write, found.log, &id, Said::of(&text, state), now)?;
        if let Some(request) = &request {
            asked.desks.pass_on(write, account, (deed, request), now)?;
        }
        Ok(request.map(|_| found.path()))
    });
    let path = answered.await?.ok_or_else(Refusal::not_found)?;
    shop.desks.wake();
    Ok(to(path))
}

#[derive(Deserialize)]
struct Retrying {
    #[serde(default)]
    word: String,
}

async fn retry(
    State(shop): State<Arc<Shop>>,
    agent: Agent,
    Path((account, id)): Path<(i64, String)>,
    Form(Retrying { word }): Form<Retrying>,
) -> Result<Response, Refusal> {
    if !agent.said(&word) {
        return Err(Refusal::of_status(StatusCode::FORBIDDEN));
    }
    let wanted = id.clone();
    let found = shop.read("read a request", move |connection| list::one(connection, account, &wanted)).await?;
    let found = found.ok_or_else(Refusal::not_found)?;
    Desks::retry(&shop, id).await?;
    Ok(to(found.path()))
}

async fn attachment(
    State(shop): State<Arc<Shop>>,
    _: Agent,
    Path((account, sha256)): Path<(i64, String)>,
) -> Result<Response, Refusal> {
    let found = shop.read("read an attachment", move |connection| attachments::read_any(connection, account, &sha256));
    let (content_type, bytes) = found.await?.ok_or_else(Refusal::not_found)?;
    Ok(attachments::shown(content_type, bytes))
}

async fn votes(State(shop): State<Arc<Shop>>, _: Agent) -> Result<Response, Refusal> {
    let counted = shop.read("count votes", list::votes).await?;
    Ok(page::votes(&counted))
}

fn to(path: String) -> Response {
    (StatusCode::SEE_OTHER, [(LOCATION, path)]).into_response()
}
