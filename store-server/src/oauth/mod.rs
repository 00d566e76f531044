//! Signing in: OAuth 2.0 authorization code with PKCE for native clients, and what discovery says of it.

mod authorize;
mod browser;
mod entrance;
pub(crate) mod family;
mod page;
mod redirect;
mod token;
mod words;

pub(crate) use token::mint;

use crate::shop::Shop;
use axum::{
    Json, Router,
    extract::State,
    http::header::CACHE_CONTROL,
    response::IntoResponse,
    routing::{get, post},
};
use std::sync::Arc;
use store_api::{auth::ServerMetadata, routes::DISCOVERY};

const AUTHORIZE: &str = "/oauth/authorize";
const TOKEN: &str = "/oauth/token";
const REVOKE: &str = "/oauth/revoke";

pub(crate) fn routes() -> Router<Arc<Shop>> {
    Router::new()
        .route(DISCOVERY, get(metadata))
        .route(AUTHORIZE, get(authorize::ask).post(authorize::answer))
        .route(TOKEN, post(token::issue))
        .route(REVOKE, post(token::revoke))
}

async fn metadata(State(shop): State<Arc<Shop>>) -> impl IntoResponse {
    let issuer = &shop.issuer;
    let words = |words: &[&str]| words.iter().map(|&word| word.to_owned()).collect();
    let metadata = ServerMetadata {
        issuer: issuer.clone(),
        authorization_endpoint: format!("{issuer}{AUTHORIZE}"),
        token_endpoint: format!("{issuer}{TOKEN}"),
        revocation_endpoint: format!("{issuer}{REVOKE}"),
        response_types_supported: words(&["code"]),
        grant_types_supported: words(&["authorization_code", "refresh_token"]),
        code_challenge_methods_supported: words(&["S256"]),
        token_endpoint_auth_methods_supported: words(&["none"]),
        scopes_supported: Vec::new(),
    };
    ([(CACHE_CONTROL, "public, max-age=300")], Json(metadata))
}
