//! The token and revocation endpoints (RFC 6749, 7636 and 7009).

use super::family::{self, Fresh, NotTaken, UsedCode};
use crate::{
    bridge::{Front, sessions},
    error::Error,
    secret,
    shop::Shop,
};
use axum::{
    Form, Json,
    extract::{State, rejection::FormRejection},
    http::{StatusCode, header::CACHE_CONTROL},
    response::{IntoResponse, Response},
};
use serde::Deserialize;
use std::sync::Arc;
use store_api::auth::{OAuthError, TokenAnswer};

/// A token request; which fields it needs depends on `grant_type`.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Ask {
    grant_type: String,
    client_id: String,
    code: String,
    redirect_uri: String,
    code_verifier: String,
    refresh_token: String,
}

#[derive(Deserialize)]
pub(super) struct Ended {
    token: String,
}

/// An error in RFC 6749's words.
#[derive(Debug)]
pub(super) enum Refused {
    Request(&'static str),
    Store(Error),
}

/// New tokens in the clear, on their way out, and as they are kept.
pub(crate) struct Minted {
    pub(crate) answer: TokenAnswer,
    pub(crate) kept: Fresh,
}

/// Mints tokens for a customer, or one access token for a guest.
pub(crate) fn mint(shop: &Shop, guest: bool) -> Result<Minted, Error> {
    let access = secret::token()?;
    let refresh = if guest { None } else { Some(secret::token()?) };
    let lifetime = if guest { shop.lifetimes.guest } else { shop.lifetimes.access }.as_secs();
    let now = shop.seconds();
    let refresh_until = now + shop.lifetimes.refresh.as_secs().cast_signed();
    Ok(Minted {
        kept: Fresh {
            access: secret::fingerprint(&access),
            access_until: now + lifetime.cast_signed(),
            refresh: refresh.as_ref().map(|token| (secret::fingerprint(token), refresh_until)),
        },
        answer: TokenAnswer {
            access_token: access,
            token_type: "Bearer".to_owned(),
            expires_in: lifetime,
            refresh_token: refresh,
            account: None,
        },
    })
}

/// Code or refresh token for tokens.
pub(super) async fn issue(
    State(shop): State<Arc<Shop>>,
    ask: Result<Form<Ask>, FormRejection>,
) -> Result<Response, Refused> {
    let Form(ask) = ask.map_err(|_| Refused::Request("invalid_request"))?;
    if !shop.clients.contains(&ask.client_id) {
        return Err(Refused::Request("invalid_client"));
    }
    let Minted { mut answer, kept } = mint(&shop, false)?;
    match take(&shop, ask, kept).await? {
        Ok(email) => {
            answer.account = Some(email);
            Ok(([(CACHE_CONTROL, "no-store")], Json(answer)).into_response())
        }
        Err(NotTaken::Invalid | NotTaken::Reused) => Err(Refused::Request("invalid_grant")),
    }
}

/// Takes the code or refresh token for the tokens in `kept`. Returns the customer's e-mail address.
async fn take(shop: &Arc<Shop>, ask: Ask, kept: Fresh) -> Result<Result<String, NotTaken>, Refused> {
    let now = shop.seconds();
    let taken = match ask.grant_type.as_str() {
        "authorization_code" => {
            shop.write("take a code", move |write| {
                let code = UsedCode {
                    hash: secret::fingerprint(&ask.code),
                    challenge: &secret::challenge(&ask.code_verifier),
                    redirect_uri: &ask.redirect_uri,
                    client: &ask.client_id,
                };
                family::take_code(write, code, kept, now)
            })
            .await
        }
        "refresh_token" => {
            let hash = secret::fingerprint(&ask.refresh_token);
            shop.write("rotate a token", move |write| family::rotate(write, (hash, &ask.client_id), kept, now)).await
        }
        _ => return Err(Refused::Request("unsupported_grant_type")),
    };
    Ok(taken?)
}

/// Ends a sign-in. Says the same for a token that is none, as RFC 7009 asks.
pub(super) async fn revoke(
    State(shop): State<Arc<Shop>>,
    ended: Result<Form<Ended>, FormRejection>,
) -> Result<StatusCode, Refused> {
    let Form(ended) = ended.map_err(|_| Refused::Request("invalid_request"))?;
    let hash = secret::fingerprint(&ended.token);
    let at_shop = Arc::clone(&shop);
    let session = shop.read("find a session", move |connection| match &at_shop.front {
        Some(front) => sessions::of_token(connection, front.seal(), hash),
        None => Ok(None),
    });
    if let Some(session) = session.await? {
        Front::sign_out(&shop, session);
    }
    shop.write("end a sign-in", move |write| family::revoke(write, hash)).await?;
    Ok(StatusCode::OK)
}

impl From<Error> for Refused {
    fn from(error: Error) -> Self {
        Self::Store(error)
    }
}

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        let (status, error) = match self {
            Self::Request("invalid_client") => (StatusCode::UNAUTHORIZED, "invalid_client"),
            Self::Request(word) => (StatusCode::BAD_REQUEST, word),
            Self::Store(error) => {
                tracing::error!(error = &error as &dyn std::error::Error, "no token could be given");
                match error.is_passing() {
                    true => (StatusCode::SERVICE_UNAVAILABLE, "temporarily_unavailable"),
                    false => (StatusCode::INTERNAL_SERVER_ERROR, "server_error"),
                }
            }
        };
        let body = OAuthError { error: error.to_owned(), error_description: None };
        (status, [(CACHE_CONTROL, "no-store")], Json(body)).into_response()
    }
}
