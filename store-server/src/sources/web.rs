//! HTTP as the sources speak it: one client for all, and what a failed call means.

use super::Trouble;
use reqwest::{Client, RequestBuilder, StatusCode, Url, header};
use std::time::Duration;

const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// For a whole answer: a hundred orders take a busy shop seconds.
const TIMEOUT: Duration = Duration::from_secs(30);
/// Larger answers are not taken into memory.
const LARGEST: usize = 16 * 1024 * 1024;
/// How much of a page that is none of ours is named in a complaint.
const EXCERPT: usize = 80;

/// An answer with its whole body.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: StatusCode,
    pub(crate) headers: header::HeaderMap,
    pub(crate) body: Vec<u8>,
}

/// The client that all calls go out by.
///
/// # Errors
/// TLS cannot be set up on this machine.
pub(crate) fn client() -> Result<Client, Trouble> {
    // An error means that it was chosen before.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let client = Client::builder()
        .user_agent(concat!("doorstep/", env!("CARGO_PKG_VERSION")))
        .connect_timeout(CONNECT_TIMEOUT)
        .timeout(TIMEOUT)
        // A call that is sent elsewhere would lose its body or its token on the way.
        .redirect(reqwest::redirect::Policy::none())
        .build();
    client.map_err(|error| Trouble::Misconfigured(format!("no HTTP client: {}", chain(&error))))
}

/// Sends a call. Whatever the status: any answer is one.
pub(crate) async fn send(request: RequestBuilder) -> Result<Reply, Trouble> {
    let offline = |error: reqwest::Error| Trouble::Offline(chain(&error.without_url()));
    let mut response = request.send().await.map_err(offline)?;
    let (status, headers) = (response.status(), std::mem::take(response.headers_mut()));
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(offline)? {
        if body.len() + chunk.len() > LARGEST {
            return Err(Trouble::ServerError(format!("the answer is larger than {LARGEST} bytes")));
        }
        body.extend_from_slice(&chunk);
    }
    Ok(Reply { status, headers, body })
}

impl Reply {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// What an answer of this status means that is not one of the source's own.
    pub(crate) fn trouble(&self, at: &Url) -> Trouble {
        match self.status {
            StatusCode::TOO_MANY_REQUESTS | StatusCode::REQUEST_TIMEOUT => {
                Trouble::ServerError(format!("{at} answers {}", self.status))
            }
            status if status.is_server_error() => Trouble::ServerError(format!("{at} answers {status}")),
            status if status.is_redirection() => {
                let to = self.header(header::LOCATION.as_str()).unwrap_or("elsewhere");
                Trouble::Misconfigured(format!("{at} sends to {to}: write that address into the settings"))
            }
            status => Trouble::Misconfigured(format!("{at} answers {status}: {}", self.excerpt())),
        }
    }

    /// The beginning of the body, in one line.
    pub(crate) fn excerpt(&self) -> String {
        let text = String::from_utf8_lossy(&self.body);
        let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
        line.chars().take(EXCERPT).collect()
    }
}

/// An error with everything that caused it, in one line.
pub(crate) fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        let more = error.to_string();
        if !text.contains(&more) {
            text = format!("{text}: {more}");
        }
        cause = error.source();
    }
    text
}
