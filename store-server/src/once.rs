//! Writes that have one effect however often they are sent: key, effect and answer share a transaction.
//!
//! Remembered is what was done or refused. A problem leaves no trace, so that the same key can be sent again once what
//! was wrong is mended; only a key that comes back with another call or body is refused for ever.

use crate::{
    database::{
        Write, json,
        sql::{self, params},
    },
    limit::Who,
    problem::Refusal,
    secret,
    shop::Shop,
};
use axum::{
    body::Bytes,
    extract::{FromRequest, Request},
    http::{
        HeaderMap, StatusCode,
        header::{CACHE_CONTROL, CONTENT_TYPE},
    },
    response::{IntoResponse, Response},
};
use serde::{Serialize, de::DeserializeOwned};
use std::{sync::Arc, time::Instant};
use store_api::{
    Timestamp,
    write::{IDEMPOTENCY_KEY, KEY_DAYS},
};

/// A day more than promised, for clocks that differ.
const KEPT: jiff::SignedDuration = jiff::SignedDuration::from_hours(24 * (KEY_DAYS + 1));
const LONGEST_KEY: usize = 255;

/// A write as it came in.
#[derive(Debug)]
pub(crate) struct Sent {
    pub(crate) key: String,
    /// Method and path.
    pub(crate) call: String,
    body: Bytes,
}

/// Who sent it.
#[derive(Clone, Debug)]
pub(crate) struct Sender {
    /// Whose key it is: the same word from somebody else is another key.
    pub(crate) scope: String,
    pub(crate) who: Who,
}

/// An answer that is remembered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Answer {
    status: u16,
    body: Vec<u8>,
}

/// Why a write ends without an answer to remember.
#[derive(Debug)]
pub(crate) enum Stop {
    Refused(Refusal),
    Broken(sql::SqlError),
}

/// Lets `act` happen, unless it has already; either way the answer is that of the first time.
///
/// What `act` wrote before it stops with a refusal stands.
pub(crate) async fn once(
    shop: &Arc<Shop>,
    sender: Sender,
    sent: Sent,
    act: impl FnOnce(&mut Write<'_>, &Sent, Timestamp) -> Result<Answer, Stop> + Send + 'static,
) -> Result<Response, Refusal> {
    shop.limit.take(sender.who, Instant::now()).map_err(Refusal::too_many_requests)?;
    let now = shop.now();
    let tried = shop.write("do what a customer asks", move |write| {
        let outcome = recall(write, &sender.scope, &sent).and_then(|known| match known {
            Some(answer) => Ok(answer),
            None => {
                let answer = act(write, &sent, now)?;
                remember(write, &sender.scope, &sent, &answer, now)?;
                Ok(answer)
            }
        });
        match outcome {
            Ok(answer) => Ok(Ok(answer)),
            Err(Stop::Refused(refusal)) => Ok(Err(refusal)),
            Err(Stop::Broken(error)) => Err(error),
        }
    });
    Ok(tried.await??.into_response())
}

const RECALL: &str = "SELECT call, body, status, answer FROM answered WHERE scope = ?1 AND key = ?2";

fn recall(write: &Write<'_>, scope: &str, sent: &Sent) -> Result<Option<Answer>, Stop> {
    let found = write.optional(RECALL, [scope, &sent.key], |row| {
        let same = row.text(0)? == sent.call && row.get::<[u8; 32]>(1)? == sent.fingerprint();
        Ok((same, Answer { status: row.get(2)?, body: row.get(3)? }))
    })?;
    match found {
        Some((false, _)) => Err(Refusal::key_reused().into()),
        Some((true, answer)) => Ok(Some(answer)),
        None => Ok(None),
    }
}

const REMEMBER: &str =
    "INSERT INTO answered (scope, key, call, body, status, answer, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";

fn remember(write: &Write<'_>, scope: &str, sent: &Sent, answer: &Answer, now: Timestamp) -> sql::Result<()> {
    let Answer { status, body } = answer;
    write.execute(REMEMBER, params![scope, sent.key, sent.call, sent.fingerprint(), status, body, now.as_second()])?;
    Ok(())
}

/// Drops the keys that nobody can expect to be known any more.
pub(crate) fn forget(write: &mut Write<'_>, now: Timestamp) -> sql::Result<()> {
    let before = now.saturating_sub(KEPT).unwrap_or(now).as_second();
    write.execute("DELETE FROM answered WHERE at < ?1", [before])?;
    write.execute("DELETE FROM deed WHERE at < ?1", [before])?;
    Ok(())
}

impl Sent {
    /// The body, which is JSON.
    pub(crate) fn json<T: DeserializeOwned>(&self) -> Result<T, Refusal> {
        serde_json::from_slice(&self.body).map_err(|_| Refusal::bad_request("the body is not what this call expects"))
    }

    fn fingerprint(&self) -> [u8; 32] {
        secret::digest(&self.body)
    }
}

impl FromRequest<Arc<Shop>> for Sent {
    type Rejection = Refusal;

    async fn from_request(request: Request, shop: &Arc<Shop>) -> Result<Self, Refusal> {
        let key = key(request.headers()).ok_or_else(Refusal::key_missing)?;
        let call = format!("{} {}", request.method(), request.uri().path());
        let body = Bytes::from_request(request, shop).await.map_err(|broken| Refusal::of_status(broken.status()))?;
        Ok(Self { key, call, body })
    }
}

/// The one key that the headers hold.
fn key(headers: &HeaderMap) -> Option<String> {
    let mut keys = headers.get_all(IDEMPOTENCY_KEY).iter();
    let (key, None) = (keys.next()?.to_str().ok()?, keys.next()) else { return None };
    let well_made = (1..=LONGEST_KEY).contains(&key.len()) && key.bytes().all(|byte| byte.is_ascii_graphic());
    well_made.then(|| key.to_owned())
}

impl Answer {
    pub(crate) fn json(value: &impl Serialize) -> sql::Result<Self> {
        Ok(Self { status: StatusCode::OK.as_u16(), body: json::write(value)?.into_bytes() })
    }

    /// Done, and that is all there is to say.
    pub(crate) fn nothing() -> Self {
        Self { status: StatusCode::NO_CONTENT.as_u16(), body: Vec::new() }
    }
}

impl IntoResponse for Answer {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::OK);
        let private = (CACHE_CONTROL, "no-store");
        if self.body.is_empty() {
            return (status, [private]).into_response();
        }
        (status, [private, (CONTENT_TYPE, "application/json")], self.body).into_response()
    }
}

impl From<Refusal> for Stop {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<sql::SqlError> for Stop {
    fn from(error: sql::SqlError) -> Self {
        Self::Broken(error)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_one_visible_word() {
        let asked = |values: &[&str]| {
            key(&values
                .iter()
                .map(|value| (IDEMPOTENCY_KEY.parse().expect("a name"), value.parse().expect("a value")))
                .collect())
        };
        assert_eq!(asked(&["a-1"]).as_deref(), Some("a-1"));
        assert!(asked(&[&"k".repeat(255)]).is_some());
        for none in [&[] as &[&str], &[""], &["two words"], &["a", "a"], &[&"k".repeat(256)]] {
            assert_eq!(asked(none), None, "{none:?}");
        }
    }
}
