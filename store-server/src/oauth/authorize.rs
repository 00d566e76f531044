//! The authorization endpoint: asks for the password, and sends the browser back to the app with a code.

use super::{
    browser,
    entrance::{self, Known, Met},
    family::{self, NewCode},
    page::{self, Said},
    redirect::Loopback,
};
use crate::{
    bridge::sessions,
    error::Error,
    guesses::{Guesser, Secret},
    problem::Refusal,
    secret,
    shop::Shop,
    sources::Credentials,
    visitor::Origin,
};
use axum::{
    Form,
    extract::{Query, State},
    http::{
        HeaderMap, StatusCode,
        header::{CACHE_CONTROL, LOCATION},
    },
    response::{IntoResponse, Response},
};
use serde::Deserialize;
use std::sync::Arc;

/// The authorization request (RFC 6749, 4.1.1 and RFC 7636, 4.3).
#[derive(Clone, Debug, Default, Deserialize)]
pub(super) struct Ask {
    response_type: Option<String>,
    client_id: Option<String>,
    redirect_uri: Option<String>,
    state: Option<String>,
    code_challenge: Option<String>,
    code_challenge_method: Option<String>,
    /// Languages for the page, best first (OpenID Connect's parameter).
    pub(super) ui_locales: Option<String>,
}

/// The form, filled in.
#[derive(Deserialize)]
pub(super) struct Answer {
    #[serde(flatten)]
    ask: Ask,
    #[serde(default)]
    email: String,
    #[serde(default)]
    password: String,
    /// What waits for a code, from the page that asks for one.
    challenge: Option<String>,
    #[serde(default)]
    code: String,
}

/// A request that can be answered.
struct Asked {
    client: String,
    back: Loopback,
    challenge: String,
}

enum Unanswerable {
    /// There is no trustworthy way back to the app.
    DeadEnd,
    /// The app made a mistake, and is told which by RFC 6749's word.
    Told(Box<Loopback>, &'static str),
}

impl Ask {
    /// What the form carries along.
    pub(super) fn fields(&self) -> Vec<(&'static str, &str)> {
        [
            ("response_type", &self.response_type),
            ("client_id", &self.client_id),
            ("redirect_uri", &self.redirect_uri),
            ("state", &self.state),
            ("code_challenge", &self.code_challenge),
            ("code_challenge_method", &self.code_challenge_method),
            ("ui_locales", &self.ui_locales),
        ]
        .into_iter()
        .filter_map(|(name, value)| Some((name, value.as_deref()?)))
        .collect()
    }

    fn check(&self, shop: &Shop) -> Result<Asked, Unanswerable> {
        let client = self.client_id.as_ref().filter(|client| shop.clients.contains(client));
        let back = self.redirect_uri.as_deref().and_then(Loopback::parse);
        let (Some(client), Some(back)) = (client, back) else { return Err(Unanswerable::DeadEnd) };
        if self.response_type.as_deref() != Some("code") {
            return Err(Unanswerable::Told(Box::new(back), "unsupported_response_type"));
        }
        let challenge = self.code_challenge.as_ref().filter(|challenge| is_challenge(challenge));
        match (challenge, self.code_challenge_method.as_deref()) {
            (Some(challenge), Some("S256")) => Ok(Asked { client: client.clone(), back, challenge: challenge.clone() }),
            _ => Err(Unanswerable::Told(Box::new(back), "invalid_request")),
        }
    }

    /// Sends the browser to the app, with the state that it sent.
    fn send_back(&self, back: &Loopback, key: &str, value: &str) -> Response {
        let mut answer = vec![(key, value)];
        answer.extend(self.state.as_deref().map(|state| ("state", state)));
        (StatusCode::SEE_OTHER, [(LOCATION, back.with(&answer)), (CACHE_CONTROL, "no-store".to_owned())])
            .into_response()
    }
}

/// Shows the form.
pub(super) async fn ask(
    State(shop): State<Arc<Shop>>,
    headers: HeaderMap,
    Query(ask): Query<Ask>,
) -> Result<Response, Refusal> {
    let store = shop.store().await?.name;
    let asked = match ask.check(&shop) {
        Ok(asked) => asked,
        Err(Unanswerable::Told(back, error)) => return Ok(ask.send_back(&back, "error", error)),
        Err(Unanswerable::DeadEnd) => return Ok(page::dead_end(&store, &headers, &ask)),
    };
    let said = if was_ended(&shop, &headers).await? { Said::Again } else { Said::Nothing };
    Ok(page::form(&store, &headers, &ask, &asked.back, "", said))
}

/// Takes the form: whoever is known goes back to the app with a code.
pub(super) async fn answer(
    State(shop): State<Arc<Shop>>,
    origin: Origin,
    headers: HeaderMap,
    Form(Answer { ask, email, password, challenge, code }): Form<Answer>,
) -> Result<Response, Refusal> {
    let store = shop.store().await?.name;
    let asked = match ask.check(&shop) {
        Ok(asked) => asked,
        Err(Unanswerable::Told(back, error)) => return Ok(ask.send_back(&back, "error", error)),
        Err(Unanswerable::DeadEnd) => return Ok(page::dead_end(&store, &headers, &ask)),
    };
    // A code is somebody's guess for the address with which its sign-in began, whatever the form says now.
    let email = challenge.as_deref().and_then(|sealed| entrance::waiting_email(&shop, sealed)).unwrap_or(email);
    let again = |said| Ok(page::again(&store, &headers, (&ask, &asked.back), challenge.as_deref(), &email, said));
    let guesser = Guesser::new(origin, Secret::Password, &email);
    if let Err(seconds) = shop.guesses.begin(&guesser, shop.now()) {
        return again(Said::SlowDown(seconds));
    }
    let word = browser::word(&headers)?;
    let who = (email.trim(), password, page::language(&headers, &ask));
    let known = match hear(&shop, challenge.as_deref().map(|sealed| (sealed, code)), who, &word).await? {
        Met::Known(known) => known,
        Met::AskedForCode(sealed) => {
            return Ok(page::code(&store, &headers, (&ask, &asked.back), &sealed, Said::Nothing));
        }
        Met::Refused(said) => {
            if !matches!(said, Said::Wrong | Said::WrongCode | Said::TooLate) {
                shop.guesses.forgive(&guesser);
            }
            return again(said);
        }
    };
    shop.guesses.forgive(&guesser);
    let mut response = ask.send_back(&asked.back, "code", &give_code(&shop, known, &asked).await?);
    if shop.front.is_some() {
        browser::remember(response.headers_mut(), &word, &shop.issuer);
    }
    Ok(response)
}

/// Asks about what was typed: the code of a sign-in that waits for one, or an e-mail address and a password.
async fn hear(
    shop: &Arc<Shop>,
    waiting: Option<(&str, String)>,
    (email, password, language): (&str, String, &str),
    browser: &str,
) -> Result<Met, Error> {
    let language = language.to_owned();
    match waiting {
        Some((sealed, code)) => entrance::prove(shop, sealed, (code, language), browser).await,
        None => entrance::recognise(shop, Credentials { email: email.to_owned(), password, language }, browser).await,
    }
}

/// Whether the shop ended the last sign-in by this browser.
async fn was_ended(shop: &Arc<Shop>, headers: &HeaderMap) -> Result<bool, Error> {
    let Some(word) = browser::shown(headers) else { return Ok(false) };
    let browser = secret::fingerprint(word);
    shop.read("look for an ended sign-in", move |connection| sessions::was_ended(connection, browser)).await
}

/// A new code, of which only the hash is kept.
async fn give_code(shop: &Arc<Shop>, who: Known, asked: &Asked) -> Result<String, Error> {
    let code = secret::token()?;
    let (hash, until) = (secret::fingerprint(&code), shop.seconds() + shop.lifetimes.code.as_secs().cast_signed());
    let (client, redirect_uri, challenge) = (asked.client.clone(), asked.back.text.clone(), asked.challenge.clone());
    let begun = shop.work(move |shop| {
        shop.database.write("keep a code", |write| {
            let begun = entrance::begin(shop, write, &who, &client)?;
            let code = NewCode { hash, challenge: &challenge, redirect_uri: &redirect_uri, until };
            family::add_code(write, begun.family, code)?;
            Ok(begun)
        })
    });
    entrance::prepare(shop, begun.await?).await;
    Ok(code)
}

/// Whether this can be the base64url of a SHA-256.
fn is_challenge(text: &str) -> bool {
    text.len() == 43 && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
}
