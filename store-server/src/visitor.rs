//! Who is asking: the holder of the access token in the request.

use crate::{
    log::View,
    oauth::family::{self, Holder},
    problem::Refusal,
    secret,
    shop::Shop,
};
use axum::{
    extract::{FromRequestParts, OptionalFromRequestParts},
    http::{header::AUTHORIZATION, request::Parts},
};
use std::sync::Arc;

/// Somebody with a good access token.
#[derive(Clone, Debug)]
pub(crate) struct Visitor(Holder);

impl Visitor {
    /// What they may see of the customer's log.
    pub(crate) fn view(&self) -> View {
        View { log: self.0.log, only: self.0.order.clone() }
    }
}

impl FromRequestParts<Arc<Shop>> for Visitor {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, shop: &Arc<Shop>) -> Result<Self, Refusal> {
        let header = parts.headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let (scheme, token) = header.split_once(' ').unwrap_or_default();
        if !scheme.eq_ignore_ascii_case("bearer") {
            return Err(Refusal::unauthorized());
        }
        let (hash, now) = (secret::fingerprint(token.trim()), shop.seconds());
        let holder = shop.read("check a token", move |connection| family::holder(connection, hash, now)).await?;
        holder.map(Visitor).ok_or_else(Refusal::unauthorized)
    }
}

impl OptionalFromRequestParts<Arc<Shop>> for Visitor {
    type Rejection = Refusal;

    /// Nobody is asking when there is no token at all; a bad one is refused.
    async fn from_request_parts(parts: &mut Parts, shop: &Arc<Shop>) -> Result<Option<Self>, Refusal> {
        if !parts.headers.contains_key(AUTHORIZATION) {
            return Ok(None);
        }
        <Self as FromRequestParts<_>>::from_request_parts(parts, shop).await.map(Some)
    }
}
