//! The agents' side: a few pages on which a shop's people read what customers asked, and answer. One token opens them.

mod door;
mod list;
mod page;
mod words;

use crate::{
    attachments,
    guesses::{Guesser, Secret},
    problem::Refusal,
    requests,
    shop::Shop,
    visitor::Origin,
};
use axum::{
    Form, Router,
    extract::{Path, State},
    http::{StatusCode, header::LOCATION},
    response::{IntoResponse, Response},
    routing::get,
};
use door::{Agent, Key};
use page::Said;
use serde::Deserialize;
use std::sync::Arc;
use store_api::request::RequestState;

const HOME: &str = "/agent";

pub(crate) fn routes() -> Router<Arc<Shop>> {
    Router::new()
        .route(HOME, get(home).post(enter))
        .route("/agent/votes", get(votes))
        .route("/agent/requests/{account}/{id}", get(request).post(answer))
        .route("/agent/attachments/{account}/{sha256}", get(attachment))
}

async fn home(State(shop): State<Arc<Shop>>, _: Key, agent: Option<Agent>) -> Result<Response, Refusal> {
    if agent.is_none() {
        return Ok(page::door(Said::Nothing));
    }
    let filed = shop.read("list requests", list::newest).await?;
    Ok(page::list(&filed))
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
        return Ok(page::door(Said::SlowDown(seconds)));
    }
    if !key.fits(&token) {
        return Ok(page::door(Said::Wrong));
    }
    shop.guesses.forgive(&guesser);
    Ok((key.cookie(&shop.issuer), to(HOME.to_owned())).into_response())
}

async fn request(
    State(shop): State<Arc<Shop>>,
    agent: Agent,
    Path((account, id)): Path<(i64, String)>,
) -> Result<Response, Refusal> {
    let found = shop.read("read a request", move |connection| list::one(connection, account, &id)).await?;
    Ok(page::request(&found.ok_or_else(Refusal::not_found)?, &agent))
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
    let answered = shop.write("answer a request", move |write| {
        let Some(found) = list::one(write, account, &id)? else { return Ok(None) };
        requests::answered(write, &id, None)?;
        let request = requests::answer(write, found.log, &id, (&text, state), now)?;
        Ok(request.map(|_| found.path()))
    });
    Ok(to(answered.await?.ok_or_else(Refusal::not_found)?))
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
