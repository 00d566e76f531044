//! What can go wrong on the store's own side; what a caller did wrong is a [`Refusal`](crate::problem::Refusal).

use crate::database::sql::SqlError;
use std::{io, net::SocketAddr, path::PathBuf};

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("the database could not {attempt}")]
    Database { attempt: &'static str, source: SqlError },
    #[error("the database has version {found}, and this program knows versions up to {known}")]
    Newer { found: usize, known: usize },
    #[error("there is no customer {email}")]
    NoCustomer { email: String },
    #[error("there is no request {id}")]
    NoRequest { id: String },
    #[error("the key in {} cannot be used: {source}", path.display())]
    KeyFile { path: PathBuf, source: io::Error },
    #[error("a session could not be encrypted")]
    Sealing,
    /// What the settings say is not what is there.
    #[error("{0}")]
    Settings(String),
    #[error("a noun could not be written as JSON")]
    Json(#[from] serde_json::Error),
    #[error("could not listen on {address}")]
    Listen { address: SocketAddr, source: io::Error },
    #[error("the machine gave no random bytes: {0}")]
    Random(getrandom::Error),
    #[error("a help pack could not be compressed")]
    Pack(#[source] io::Error),
    #[error("a password could not be hashed: {0}")]
    Password(argon2::password_hash::Error),
}

impl Error {
    /// Whether the same may be tried again in a moment.
    pub(crate) fn is_passing(&self) -> bool {
        matches!(self, Self::Database { source, .. } if source.is_passing())
    }
}
