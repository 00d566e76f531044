//! `POST /v1/order-lookup`: a guest's way to one order, with its number and an e-mail address.

use crate::{
    account,
    guesses::{Guesser, Secret},
    oauth::{family, mint},
    problem::Refusal,
    shop::Shop,
    visitor::Origin,
};
use axum::{
    Json,
    body::Bytes,
    extract::{State, rejection::BytesRejection},
    http::{StatusCode, header::CACHE_CONTROL},
    response::{IntoResponse, Response},
};
use std::sync::Arc;
use store_api::auth::OrderLookup;

/// What a guest's family is made for, in place of an app's name.
const GUEST: &str = "order-lookup";

pub(crate) async fn look_up(
    State(shop): State<Arc<Shop>>,
    origin: Origin,
    body: Result<Bytes, BytesRejection>,
) -> Result<Response, Refusal> {
    let body = body.map_err(|_| Refusal::of_status(StatusCode::PAYLOAD_TOO_LARGE))?;
    let OrderLookup { email, number } =
        serde_json::from_slice(&body).map_err(|_| Refusal::bad_request("expected `email` and `number` in JSON"))?;
    let guesser = Guesser::new(origin, Secret::OrderNumber, &email);
    shop.guesses.begin(&guesser, shop.now()).map_err(Refusal::too_many_requests)?;
    let found = shop.read("look up an order", move |connection| account::look_up(connection, &email, &number)).await?;
    // The same words whatever was wrong, so that nobody learns who bought here.
    let (account, order) = found.ok_or_else(Refusal::not_found)?;
    shop.guesses.forgive(&guesser);
    let minted = mint(&shop, true)?;
    shop.write("give a guest a token", move |write| {
        let family = family::begin(write, account, Some(&order), GUEST)?;
        family::add_tokens(write, family, minted.kept)
    })
    .await?;
    Ok(([(CACHE_CONTROL, "no-store")], Json(minted.answer)).into_response())
}
