//! The Store API over HTTP and server-sent events, and signing in. The only code that ships in the app and knows HTTP.

mod http;
mod loopback;
mod pack;
mod sign_in;
mod stream;
mod write;

pub use http::{Answer, StoreClient, use_ring};
pub use loopback::Pages;
pub use pack::{Pack, unpack};
pub use sign_in::{SignIn, Tokens};
pub use stream::{Event, Events};
pub use write::Write;

use std::time::Duration;
use store_api::problem::Problem;

/// Why the store did not answer as hoped.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// No connection, no name, no time: the network's fault, as far as can be told.
    #[error("the store cannot be reached: {0}")]
    Unreachable(String),
    /// The connection stood, and ended before the answer was here: what was asked may have been done.
    #[error("the connection to the store broke: {0}")]
    Broken(String),
    /// The access token is not accepted (any more).
    #[error("the store wants a sign-in")]
    Unauthorized,
    /// The store answered with an error of its own.
    #[error("the store answered {}", problem.status)]
    Problem { problem: Box<Problem>, retry_after: Option<Duration> },
    /// An answer that is not what the protocol says.
    #[error("the store's answer makes no sense: {0}")]
    Malformed(String),
    /// The customer did not give permission, or the browser never came back.
    #[error("no permission: {0}")]
    Denied(String),
}

impl Error {
    /// How long the store asked to be left alone.
    pub fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Problem { retry_after, .. } => *retry_after,
            _ => None,
        }
    }
}

type Result<T> = std::result::Result<T, Error>;
