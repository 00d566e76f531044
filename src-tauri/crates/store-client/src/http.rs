//! Requests and answers: one connection pool, problem bodies, entity tags.

use crate::{Error, Result};
use reqwest::{Method, RequestBuilder, Response, StatusCode, Url, header};
use sha2::{Digest, Sha256};
use std::{sync::Arc, time::Duration};
use store_api::{
    auth::{OrderLookup, TokenAnswer},
    change::ChangePage,
    problem::{Problem, ProblemCode},
    routes,
};

/// One store.
#[derive(Clone, Debug)]
pub struct StoreClient {
    pub(crate) http: reqwest::Client,
    pub(crate) base: Url,
}

/// An answer to a conditional request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer<T> {
    /// What is known is still so.
    Unchanged,
    New {
        etag: Option<String>,
        value: T,
    },
}

const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// Silence for this long in the middle of an answer means that the connection is dead.
const READ_TIMEOUT: Duration = Duration::from_secs(30);
/// Unpacked. Pages are of about 1 MiB and pictures of 20 MiB at the most; what is larger is not taken into memory.
const LARGEST_ANSWER: usize = 32 * 1024 * 1024;

impl StoreClient {
    /// A client of the store at `base`, for instance `https://api.store.example`.
    ///
    /// # Errors
    /// `base` is not an HTTP address, or TLS cannot be set up on this machine.
    pub fn new(base: &str, user_agent: &str) -> Result<Self> {
        use_ring();
        let base: Url = base.parse().map_err(|error| Error::Malformed(format!("{base}: {error}")))?;
        let http = reqwest::Client::builder()
            .user_agent(user_agent)
            .connect_timeout(CONNECT_TIMEOUT)
            // The system's own would keep a radio awake every 15 seconds for a stream that says by itself that it lives.
            .tcp_keepalive(None)
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .map_err(|error| Error::Unreachable(chain(&error)))?;
        Ok(Self { http, base })
    }

    /// `GET /v1/store`, unless `etag` is still current: the document as it came.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn store(&self, etag: Option<&str>) -> Result<Answer<String>> {
        let mut request = self.request(Method::GET, routes::STORE, None)?;
        if let Some(etag) = etag {
            request = request.header(header::IF_NONE_MATCH, etag);
        }
        let response = send(request).await?;
        if response.status() == StatusCode::NOT_MODIFIED {
            return Ok(Answer::Unchanged);
        }
        let etag = response.headers().get(header::ETAG).and_then(|etag| etag.to_str().ok()).map(Arc::<str>::from);
        let value = String::from_utf8(bytes(response).await?).map_err(|error| Error::Malformed(error.to_string()))?;
        Ok(Answer::New { etag: etag.map(|etag| etag.to_string()), value })
    }

    /// A page of the customer's log after the cursor `after`.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn changes(&self, token: &str, after: Option<&str>) -> Result<ChangePage> {
        self.page(routes::CHANGES, Some(token), after).await
    }

    /// A page of a language's help log after the cursor `after`.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn help_changes(&self, language: &str, after: Option<&str>) -> Result<ChangePage> {
        self.page(&routes::help_changes(language), None, after).await
    }

    /// A language's whole help log as a file, for [`unpack`](crate::unpack).
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn help_pack(&self, language: &str) -> Result<Vec<u8>> {
        bytes(send(self.request(Method::GET, &routes::help_pack(language), None)?).await?).await
    }

    /// The bytes behind a hash and their media type; proved to be those.
    ///
    /// # Errors
    /// See [`Error`]; other bytes than the hash names are [`Error::Malformed`].
    pub async fn media(&self, sha256: &str) -> Result<(String, Vec<u8>)> {
        self.hashed(&routes::media(sha256), None, sha256).await
    }

    /// Bytes that must be what their hash says, and their media type.
    pub(crate) async fn hashed(&self, path: &str, token: Option<&str>, sha256: &str) -> Result<(String, Vec<u8>)> {
        let response = send(self.request(Method::GET, path, token)?).await?;
        let content_type = response.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let content_type = content_type.unwrap_or("application/octet-stream").to_owned();
        let bytes = bytes(response).await?;
        if hex(&Sha256::digest(&bytes)) != sha256 {
            return Err(Error::Malformed(format!("the bytes of {sha256} are others")));
        }
        Ok((content_type, bytes))
    }

    /// A guest's token for one order.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn look_up(&self, lookup: &OrderLookup) -> Result<TokenAnswer> {
        let body = serde_json::to_vec(lookup).map_err(|error| Error::Malformed(error.to_string()))?;
        let request = self.request(Method::POST, routes::ORDER_LOOKUP, None)?;
        json(send(request.header(header::CONTENT_TYPE, "application/json").body(body)).await?).await
    }

    async fn page(&self, path: &str, token: Option<&str>, after: Option<&str>) -> Result<ChangePage> {
        let mut request = self.request(Method::GET, path, token)?;
        if let Some(after) = after {
            request = request.query(&[("after", after)]);
        }
        json(send(request).await?).await
    }

    pub(crate) fn request(&self, method: Method, path: &str, token: Option<&str>) -> Result<RequestBuilder> {
        let url = self.base.join(path).map_err(|error| Error::Malformed(format!("{path}: {error}")))?;
        let request = self.http.request(method, url);
        Ok(match token {
            Some(token) => request.bearer_auth(token),
            None => request,
        })
    }
}

/// Makes ring the process's provider of cryptography for TLS; a second call finds that of the first in place.
pub fn use_ring() {
    rustls::crypto::ring::default_provider().install_default().ok();
}

/// Why there is no answer.
pub(crate) fn unanswered(error: &reqwest::Error) -> Error {
    if error.is_connect() { Error::Unreachable(chain(error)) } else { Error::Broken(chain(error)) }
}

/// Sends, and waits for the head of the answer.
pub(crate) async fn begin(request: RequestBuilder) -> Result<Response> {
    patiently(request.send()).await
}

/// Sends, and turns an answer that is an error into one.
pub(crate) async fn send(request: RequestBuilder) -> Result<Response> {
    let response = begin(request).await?;
    let status = response.status();
    if status.is_success() || status == StatusCode::NOT_MODIFIED {
        return Ok(response);
    }
    if status == StatusCode::UNAUTHORIZED {
        return Err(Error::Unauthorized);
    }
    Err(problem(response).await)
}

pub(crate) async fn json<T: serde::de::DeserializeOwned>(response: Response) -> Result<T> {
    // Not in the parser's words, which may quote what is in the answer.
    let malformed =
        |error: serde_json::Error| Error::Malformed(format!("{:?} at byte {}", error.classify(), error.column()));
    serde_json::from_slice(&bytes(response).await?).map_err(malformed)
}

/// Not with a timeout of the client's own, because a stream may be silent for longer than an answer.
async fn patiently<T>(answer: impl Future<Output = reqwest::Result<T>>) -> Result<T> {
    let silent = |_| Error::Broken("nothing more came".to_owned());
    let answer = tokio::time::timeout(READ_TIMEOUT, answer).await.map_err(silent)?;
    answer.map_err(|error| unanswered(&error))
}

async fn bytes(mut response: Response) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    while let Some(part) = patiently(response.chunk()).await? {
        if bytes.len() + part.len() > LARGEST_ANSWER {
            return Err(Error::Malformed("an answer without end".to_owned()));
        }
        bytes.extend_from_slice(&part);
    }
    Ok(bytes)
}

/// The error that `response` is.
pub(crate) async fn problem(response: Response) -> Error {
    let status = response.status();
    let retry_after = response.headers().get(header::RETRY_AFTER).and_then(|value| value.to_str().ok()?.parse().ok());
    let body = bytes(response).await.unwrap_or_default();
    let problem = serde_json::from_slice(&body).unwrap_or_else(|_| without_a_body(status));
    Error::Problem {
        problem: Box::new(Problem { status: status.as_u16(), ..problem }),
        retry_after: retry_after.map(Duration::from_secs),
    }
}

/// What a proxy or a broken server says without the words of the protocol.
fn without_a_body(status: StatusCode) -> Problem {
    let code = match status.as_u16() {
        404 => ProblemCode::NotFound,
        429 => ProblemCode::TooManyRequests,
        502..=504 => ProblemCode::Unavailable,
        _ => ProblemCode::Internal,
    };
    Problem {
        kind: "about:blank".to_owned(),
        title: String::new(),
        status: status.as_u16(),
        code,
        detail: None,
        pointer: None,
    }
}

/// An error with its causes, without the address it went to (which may hold a cursor).
pub(crate) fn chain(error: &dyn std::error::Error) -> String {
    let mut text = String::new();
    let mut cause = error.source();
    while let Some(error) = cause {
        if !text.is_empty() {
            text.push_str(": ");
        }
        text.push_str(&error.to_string());
        cause = error.source();
    }
    if text.is_empty() { error.to_string() } else { text }
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
