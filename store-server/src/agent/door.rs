//! Who may see the agents' pages: whoever has said the token, by a cookie that other sites cannot send along.

use crate::{problem::Refusal, secret, shop::Shop};
use axum::{
    extract::{FromRequestParts, OptionalFromRequestParts},
    http::{
        HeaderName,
        header::{COOKIE, SET_COOKIE},
        request::Parts,
    },
};
use std::{convert::Infallible, sync::Arc};

const NAME: &str = "agent";

/// The token that opens the pages; where there is none, there are no pages.
#[derive(Clone)]
pub(super) struct Key(String);

/// Somebody who has said the token.
pub(super) struct Agent(Key);

impl Key {
    /// Compares hashes, so that time tells nothing of how much of a guess is right.
    pub(super) fn fits(&self, token: &str) -> bool {
        same(token, &self.0)
    }

    /// What the browser shows from now on.
    pub(super) fn cookie(&self, issuer: &str) -> [(HeaderName, String); 1] {
        let secure = if issuer.starts_with("https:") { "; Secure" } else { "" };
        let cookie = format!("{NAME}={}; Path={}; HttpOnly; SameSite=Strict{secure}", self.word("cookie"), super::HOME);
        [(SET_COOKIE, cookie)]
    }

    /// A word that follows from the token, and from which it does not.
    fn word(&self, purpose: &str) -> String {
        secret::sha256_hex(format!("{purpose} {}", self.0).as_bytes())
    }
}

impl Agent {
    /// What a form of ours carries.
    pub(super) fn word(&self) -> String {
        self.0.word("form")
    }

    /// Whether a form is ours.
    pub(super) fn said(&self, word: &str) -> bool {
        same(word, &self.word())
    }
}

impl FromRequestParts<Arc<Shop>> for Key {
    type Rejection = Refusal;

    async fn from_request_parts(_: &mut Parts, shop: &Arc<Shop>) -> Result<Self, Refusal> {
        shop.agent.clone().map(Self).ok_or_else(Refusal::not_found)
    }
}

impl FromRequestParts<Arc<Shop>> for Agent {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, shop: &Arc<Shop>) -> Result<Self, Refusal> {
        let key = Key::from_request_parts(parts, shop).await?;
        let shown = parts.headers.get_all(COOKIE).iter().filter_map(|value| value.to_str().ok());
        let mut cookies = shown.flat_map(|value| value.split(';')).filter_map(|cookie| cookie.trim().split_once('='));
        if cookies.any(|(name, value)| name == NAME && same(value, &key.word("cookie"))) {
            return Ok(Self(key));
        }
        Err(Refusal::forbidden("say the token first"))
    }
}

impl OptionalFromRequestParts<Arc<Shop>> for Agent {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, shop: &Arc<Shop>) -> Result<Option<Self>, Infallible> {
        Ok(<Self as FromRequestParts<_>>::from_request_parts(parts, shop).await.ok())
    }
}

fn same(one: &str, other: &str) -> bool {
    secret::fingerprint(one) == secret::fingerprint(other)
}
