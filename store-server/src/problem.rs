//! Every error as RFC 9457 problem details, also those nobody wrote a handler for.

use crate::error::Error;
use axum::{
    extract::Request,
    http::{
        HeaderValue, StatusCode,
        header::{CONTENT_LENGTH, CONTENT_TYPE, RETRY_AFTER, WWW_AUTHENTICATE},
    },
    middleware::Next,
    response::{IntoResponse, Response},
};
use futures_util::FutureExt;
use std::panic::AssertUnwindSafe;
use store_api::{
    problem::{CONTENT_TYPE as PROBLEM, Problem, ProblemCode},
    write::UPLOAD_OFFSET,
};

/// An answer that is an error.
#[derive(Debug)]
pub(crate) struct Refusal {
    status: StatusCode,
    code: ProblemCode,
    detail: Option<&'static str>,
    pointer: Option<String>,
    retry_after: Option<u64>,
    /// Where an upload goes on instead.
    offset: Option<u64>,
}

impl Refusal {
    pub(crate) fn bad_request(detail: &'static str) -> Self {
        Self::new(StatusCode::BAD_REQUEST, ProblemCode::BadRequest).because(detail)
    }

    pub(crate) fn unauthorized() -> Self {
        Self::new(StatusCode::UNAUTHORIZED, ProblemCode::Unauthorized)
    }

    pub(crate) fn not_found() -> Self {
        Self::new(StatusCode::NOT_FOUND, ProblemCode::NotFound)
    }

    /// Understood, but not allowed: the field that `pointer` names.
    pub(crate) fn invalid(pointer: impl Into<String>, detail: &'static str) -> Self {
        let refusal = Self::new(StatusCode::UNPROCESSABLE_ENTITY, ProblemCode::Invalid).because(detail);
        Self { pointer: Some(pointer.into()), ..refusal }
    }

    /// The token is good, but not for this.
    pub(crate) fn forbidden(detail: &'static str) -> Self {
        Self::new(StatusCode::FORBIDDEN, ProblemCode::Forbidden).because(detail)
    }

    pub(crate) fn key_missing() -> Self {
        let refusal = Self::new(StatusCode::BAD_REQUEST, ProblemCode::IdempotencyKeyMissing);
        refusal.because("a write has one Idempotency-Key of 1 to 255 visible ASCII characters")
    }

    pub(crate) fn key_reused() -> Self {
        let refusal = Self::new(StatusCode::UNPROCESSABLE_ENTITY, ProblemCode::IdempotencyKeyReused);
        refusal.because("the key came with another call or body before")
    }

    pub(crate) fn attachment_missing(pointer: String) -> Self {
        let refusal = Self::new(StatusCode::UNPROCESSABLE_ENTITY, ProblemCode::AttachmentMissing);
        Self { pointer: Some(pointer), ..refusal }
    }

    pub(crate) fn wrong_offset(right: u64) -> Self {
        Self { offset: Some(right), ..Self::new(StatusCode::CONFLICT, ProblemCode::WrongOffset) }
    }

    pub(crate) fn hash_mismatch() -> Self {
        Self::new(StatusCode::UNPROCESSABLE_ENTITY, ProblemCode::HashMismatch)
    }

    pub(crate) fn unsupported_media_type() -> Self {
        Self::of_status(StatusCode::UNSUPPORTED_MEDIA_TYPE)
    }

    pub(crate) fn payload_too_large() -> Self {
        Self::of_status(StatusCode::PAYLOAD_TOO_LARGE)
    }

    pub(crate) fn too_many_requests(retry_after: u64) -> Self {
        let refusal = Self::new(StatusCode::TOO_MANY_REQUESTS, ProblemCode::TooManyRequests);
        Self { retry_after: Some(retry_after), ..refusal }
    }

    /// For a status that came about elsewhere.
    pub(crate) fn of_status(status: StatusCode) -> Self {
        let code = match status {
            StatusCode::UNAUTHORIZED => ProblemCode::Unauthorized,
            StatusCode::FORBIDDEN => ProblemCode::Forbidden,
            StatusCode::NOT_FOUND => ProblemCode::NotFound,
            StatusCode::METHOD_NOT_ALLOWED => ProblemCode::MethodNotAllowed,
            StatusCode::CONFLICT => ProblemCode::InProgress,
            StatusCode::UNPROCESSABLE_ENTITY => ProblemCode::Invalid,
            StatusCode::UNSUPPORTED_MEDIA_TYPE => ProblemCode::UnsupportedMediaType,
            StatusCode::PAYLOAD_TOO_LARGE => ProblemCode::PayloadTooLarge,
            StatusCode::TOO_MANY_REQUESTS => ProblemCode::TooManyRequests,
            StatusCode::SERVICE_UNAVAILABLE => ProblemCode::Unavailable,
            status if status.is_server_error() => ProblemCode::Internal,
            _ => ProblemCode::BadRequest,
        };
        Self::new(status, code)
    }

    fn new(status: StatusCode, code: ProblemCode) -> Self {
        Self { status, code, detail: None, pointer: None, retry_after: None, offset: None }
    }

    fn because(self, detail: &'static str) -> Self {
        Self { detail: Some(detail), ..self }
    }

    fn problem(&self) -> Problem {
        Problem {
            kind: "about:blank".to_owned(),
            title: self.status.canonical_reason().unwrap_or_default().to_owned(),
            status: self.status.as_u16(),
            code: self.code.clone(),
            detail: self.detail.map(str::to_owned),
            pointer: self.pointer.clone(),
        }
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let body = serde_json::to_vec(&self.problem()).unwrap_or_default();
        let mut response = (self.status, [(CONTENT_TYPE, PROBLEM)], body).into_response();
        let headers = response.headers_mut();
        if let Some(seconds) = self.retry_after {
            headers.insert(RETRY_AFTER, HeaderValue::from(seconds));
        }
        if let Some(offset) = self.offset {
            headers.insert(UPLOAD_OFFSET, HeaderValue::from(offset));
        }
        if self.status == StatusCode::UNAUTHORIZED {
            headers.insert(WWW_AUTHENTICATE, HeaderValue::from_static(r#"Bearer error="invalid_token""#));
        }
        response
    }
}

/// Seconds after which a database that is being started again may be there.
const RETRY_SOON: u64 = 1;

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        tracing::error!(error = &error as &dyn std::error::Error, "a request failed");
        if error.is_passing() {
            return Self { retry_after: Some(RETRY_SOON), ..Self::of_status(StatusCode::SERVICE_UNAVAILABLE) };
        }
        Self::of_status(StatusCode::INTERNAL_SERVER_ERROR)
    }
}

/// Gives every error that passes without a body of ours the body of a problem; a panic is an error too.
pub(crate) async fn in_every_error(request: Request, next: Next) -> Response {
    let outcome = AssertUnwindSafe(next.run(request)).catch_unwind().await;
    let Ok(mut response) = outcome else {
        return Refusal::of_status(StatusCode::INTERNAL_SERVER_ERROR).into_response();
    };
    let status = response.status();
    if !(status.is_client_error() || status.is_server_error()) || says_why(&response) {
        return response;
    }
    let (mut parts, body) = Refusal::of_status(status).into_response().into_parts();
    response.headers_mut().remove(CONTENT_LENGTH);
    parts.headers.extend(std::mem::take(response.headers_mut()).into_iter().filter_map(|(name, value)| {
        let name = name?;
        (name != CONTENT_TYPE).then_some((name, value))
    }));
    Response::from_parts(parts, body)
}

/// Problems do, and so do the OAuth endpoints with their JSON and pages.
fn says_why(response: &Response) -> bool {
    let content_type = response.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    [PROBLEM, "application/json", "text/html"].iter().any(|known| content_type.starts_with(known))
}
