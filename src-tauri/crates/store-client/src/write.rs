//! What the customer says, sent with a key: requests, messages, attachments and votes.

use crate::{Error, Result, StoreClient, http};
use reqwest::{Method, RequestBuilder, Response, StatusCode, header};
use serde::Serialize;
use store_api::{
    Timestamp,
    notice::ReadUntil,
    problem,
    request::Rating,
    routes,
    write::{IDEMPOTENCY_KEY, NewAttachment, NewMessage, NewRequest, Outcome, UPLOAD_OFFSET, Upload, Vote},
};

/// One write, and the key that makes sending it again harmless.
#[derive(Clone, Copy, Debug)]
pub enum Write<'a> {
    Request(&'a NewRequest),
    Message { request_id: &'a str, message: &'a NewMessage },
    Withdraw { request_id: &'a str },
    Reopen { request_id: &'a str, message: &'a NewMessage },
    Rating { request_id: &'a str, rating: &'a Rating },
}

impl StoreClient {
    /// Says something about a request. Only an [`Outcome`] or an [`Error::Problem`] is the store's word: after any other
    /// error it may have been heard, and is to be said again with the same key.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn write(&self, token: &str, key: &str, write: Write<'_>) -> Result<Outcome> {
        let (method, path) = match write {
            Write::Request(_) => (Method::POST, routes::REQUESTS.to_owned()),
            Write::Message { request_id, .. } => (Method::POST, routes::request(request_id, "messages")),
            Write::Withdraw { request_id } => (Method::POST, routes::request(request_id, "withdraw")),
            Write::Reopen { request_id, .. } => (Method::POST, routes::request(request_id, "reopen")),
            Write::Rating { request_id, .. } => (Method::PUT, routes::request(request_id, "rating")),
        };
        let request = self.request(method, &path, Some(token))?.header(IDEMPOTENCY_KEY, key);
        let request = match write {
            Write::Request(new) => with_body(request, new)?,
            Write::Message { message, .. } | Write::Reopen { message, .. } => with_body(request, message)?,
            Write::Rating { rating, .. } => with_body(request, rating)?,
            Write::Withdraw { .. } => request,
        };
        http::json(send(request).await?).await
    }

    /// Says whether an article helped; of nobody in particular.
    ///
    /// # Errors
    /// See [`Error`]; like [`write`](Self::write).
    pub async fn vote(&self, key: &str, language: &str, article_id: &str, vote: &Vote) -> Result<()> {
        let request = self.request(Method::PUT, &routes::vote(language, article_id), None)?;
        let response = send(with_body(request.header(IDEMPOTENCY_KEY, key), vote)?).await?;
        if response.status() == StatusCode::NO_CONTENT {
            return Ok(());
        }
        Err(Error::Malformed("an answer to a vote that is none".to_owned()))
    }

    /// Says up to when notices have been read.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn read_until(&self, token: &str, until: Timestamp) -> Result<()> {
        let request = self.request(Method::PUT, routes::READ_UNTIL, Some(token))?;
        send(with_body(request, &ReadUntil { until })?).await.map(drop)
    }

    /// Declares an attachment, and asks how much of it is at the store.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn declare(&self, token: &str, attachment: &NewAttachment) -> Result<Upload> {
        let request = self.request(Method::POST, routes::ATTACHMENTS, Some(token))?;
        http::json(send(with_body(request, attachment)?).await?).await
    }

    /// Sends the part of an attachment that begins at `offset`.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn send_part(&self, token: &str, sha256: &str, offset: u64, part: Vec<u8>) -> Result<Upload> {
        let request = self.request(Method::PATCH, &routes::attachment(sha256), Some(token))?;
        let request = request.header(UPLOAD_OFFSET, offset).header(header::CONTENT_TYPE, "application/octet-stream");
        http::json(send(request.body(part)).await?).await
    }

    /// The bytes of an attachment in one of the customer's threads, and their media type; proved to be those.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn attachment(&self, token: &str, sha256: &str) -> Result<(String, Vec<u8>)> {
        self.hashed(&routes::attachment(sha256), Some(token), sha256).await
    }
}

fn with_body(request: RequestBuilder, body: &impl Serialize) -> Result<RequestBuilder> {
    let json = serde_json::to_vec(body).map_err(|error| Error::Malformed(error.to_string()))?;
    Ok(request.header(header::CONTENT_TYPE, "application/json").body(json))
}

/// Sends; an error in other words than the protocol's is a proxy's, and says nothing about what was asked.
async fn send(request: RequestBuilder) -> Result<Response> {
    let response = http::begin(request).await?;
    let status = response.status();
    if status.is_success() {
        return Ok(response);
    }
    if status == StatusCode::UNAUTHORIZED {
        return Err(Error::Unauthorized);
    }
    let content_type = response.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let spoken = content_type.is_some_and(|content_type| content_type.starts_with(problem::CONTENT_TYPE));
    let asks_for_time = matches!(status, StatusCode::TOO_MANY_REQUESTS | StatusCode::SERVICE_UNAVAILABLE);
    if spoken || asks_for_time {
        return Err(http::problem(response).await);
    }
    Err(Error::Malformed(format!("an answer {} without the words of a problem", status.as_u16())))
}
