//! `POST /hooks/shop`, `/hooks/help` and `/hooks/zendesk`: word of whose orders, which help or which tickets moved. It
//! says where to look, and nothing else is taken from it.
//!
//! `Doorstep-Signature: t=SECONDS,v1=HEX` is the HMAC-SHA-256 of `SECONDS.BODY`. The body names order codes and e-mail
//! addresses: `{"orders": [], "customers": []}`; with neither, everybody whose app is open is looked after. What Zendesk
//! sends is signed as it signs.

use super::sessions;
use crate::{
    database::{Word, sql},
    problem::Refusal,
    shop::Shop,
    sources::zendesk,
};
use axum::{
    Router,
    body::Bytes,
    extract::{DefaultBodyLimit, State},
    http::{HeaderMap, StatusCode},
    routing::post,
};
use ring::hmac;
use serde::Deserialize;
use std::sync::Arc;

const SHOP: &str = "/hooks/shop";
const HELP: &str = "/hooks/help";
const TICKETS: &str = "/hooks/zendesk";
const SIGNATURE: &str = "doorstep-signature";
const LARGEST: usize = 64 * 1024;
/// How old a word may be, and how far ahead the shop's clock, in seconds.
const STALE: i64 = 5 * 60;

#[derive(Default, Deserialize)]
#[serde(default)]
struct Told {
    orders: Vec<String>,
    customers: Vec<String>,
}

pub(crate) fn routes() -> Router<Arc<Shop>> {
    let routes = Router::new().route(SHOP, post(hear)).route(HELP, post(hear_of_help));
    routes.route(TICKETS, post(hear_of_tickets)).layer(DefaultBodyLimit::max(LARGEST))
}

async fn hear(State(shop): State<Arc<Shop>>, headers: HeaderMap, body: Bytes) -> Result<StatusCode, Refusal> {
    let front = shop.front.as_ref().ok_or_else(Refusal::not_found)?;
    let secret = front.hook_secret.as_ref().ok_or_else(Refusal::not_found)?;
    check(secret, &headers, &body, &shop)?;
    front.heard();
    let told: Told =
        serde_json::from_slice(&body).map_err(|_| Refusal::bad_request("expected `orders` and `customers` in JSON"))?;
    if told.orders.is_empty() && told.customers.is_empty() {
        return tell(shop.clone(), Word { look_at_shop: true, ..Word::default() }).await;
    }
    to_the_end(ask(shop.clone(), told)).await
}

async fn ask(shop: Arc<Shop>, told: Told) -> Result<StatusCode, Refusal> {
    let find = move |connection: &sql::Connection| sessions::owners(connection, &told.orders, &told.customers);
    // Whichever process a webhook comes to asks the shop; the stream hears of what it says wherever it is.
    for (account, log) in shop.read("find whom a webhook is about", find).await? {
        if let Some(front) = &shop.front {
            front.ask(account, log);
        }
    }
    Ok(StatusCode::NO_CONTENT)
}

async fn hear_of_help(State(shop): State<Arc<Shop>>, headers: HeaderMap, body: Bytes) -> Result<StatusCode, Refusal> {
    let centre = shop.centre.as_ref().ok_or_else(Refusal::not_found)?;
    check(centre.hook_secret.as_ref().ok_or_else(Refusal::not_found)?, &headers, &body, &shop)?;
    tell(shop.clone(), Word { look_at_help: true, ..Word::default() }).await
}

async fn hear_of_tickets(
    State(shop): State<Arc<Shop>>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<StatusCode, Refusal> {
    check(shop.desks.hook_secret().ok_or_else(Refusal::not_found)?, &headers, &body, &shop)?;
    shop.desks.ask("zendesk");
    Ok(StatusCode::NO_CONTENT)
}

/// Tells all processes: each looks after whom it can see.
async fn tell(shop: Arc<Shop>, word: Word) -> Result<StatusCode, Refusal> {
    to_the_end(async move {
        shop.work(move |shop| shop.database.tell(word)).await?;
        Ok(StatusCode::NO_CONTENT)
    })
    .await
}

/// A shop may hang up before the answer; what it told counts all the same.
async fn to_the_end(
    deed: impl Future<Output = Result<StatusCode, Refusal>> + Send + 'static,
) -> Result<StatusCode, Refusal> {
    match tokio::spawn(deed).await {
        Ok(outcome) => outcome,
        Err(failure) if failure.is_panic() => std::panic::resume_unwind(failure.into_panic()),
        // Only a runtime that is shutting down cancels a deed, and then nobody waits for the answer.
        Err(_) => std::future::pending().await,
    }
}

fn check(secret: &str, headers: &HeaderMap, body: &[u8], shop: &Shop) -> Result<(), Refusal> {
    if zendesk::is_signed(secret, headers, body, shop.seconds(), STALE) {
        return Ok(());
    }
    let signature = headers.get(SIGNATURE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    if is_signed(secret, signature, body, shop.seconds()) { Ok(()) } else { Err(Refusal::unauthorized()) }
}

/// Compares in constant time, so that time tells nothing of how much of a guess is right.
fn is_signed(secret: &str, signature: &str, body: &[u8], now: i64) -> bool {
    let part = |name: &str| signature.split(',').find_map(|part| part.trim().strip_prefix(name)?.strip_prefix('='));
    let (Some(at), Some(hex)) = (part("t"), part("v1")) else { return false };
    let Some(mac) = from_hex(hex) else { return false };
    let fresh = at.parse::<i64>().is_ok_and(|at| (now - STALE..=now + STALE).contains(&at));
    let signed = [at.as_bytes(), b".", body].concat();
    hmac::verify(&hmac::Key::new(hmac::HMAC_SHA256, secret.as_bytes()), &signed, &mac).is_ok() && fresh
}

fn from_hex(hex: &str) -> Option<Vec<u8>> {
    if !hex.is_ascii() {
        return None;
    }
    hex.as_bytes().chunks(2).map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::secret::hex;

    fn sign(secret: &str, at: i64, body: &str) -> String {
        let key = hmac::Key::new(hmac::HMAC_SHA256, secret.as_bytes());
        let mac = hmac::sign(&key, format!("{at}.{body}").as_bytes());
        format!("t={at},v1={}", hex(mac.as_ref()))
    }

    #[test]
    fn a_word_counts_only_with_the_secret_unchanged_and_while_it_is_fresh() {
        let signature = sign("secret", 1_000, "{}");
        assert!(is_signed("secret", &signature, b"{}", 1_000));
        assert!(is_signed("secret", &signature, b"{}", 1_300));
        assert!(!is_signed("secret", &signature, b"{}", 1_301), "heard before by somebody else");
        assert!(!is_signed("secret", &signature, b"{ }", 1_000));
        assert!(!is_signed("another", &signature, b"{}", 1_000));
        let later = signature.replace("t=1000", "t=1001");
        assert!(!is_signed("secret", &later, b"{}", 1_000), "the time is signed too");
        for nonsense in ["", "t=1000", "v1=00", "t=1000,v1=xy", "t=1000,v1=ä", "t=9223372036854775807,v1=00"] {
            assert!(!is_signed("secret", nonsense, b"{}", 1_000), "{nonsense}");
        }
    }
}
