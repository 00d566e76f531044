//! What a store says of its mail: where it goes out, where answers come in, and who reads it.

use crate::sources::Trouble;
use lettre::Address;
use std::{fmt, path::PathBuf, time::Duration};

/// The mail that requests leave by, and the mailbox that answers come to.
#[derive(Clone)]
pub struct MailSettings {
    /// The store's people read what goes there.
    pub to: Address,
    /// What it comes from, and where answers go: the address of the mailbox.
    pub address: Address,
    /// Whether what is sent to `name+anything@` comes to `name@`. If not, the subject carries the token.
    pub subaddress: bool,
    /// BCP 47 tag of the language that the store's people read.
    pub language: String,
    /// What tokens are signed with; another one ends all threads by mail.
    pub secret: String,
    pub smtp: MailServer,
    /// Who sends, if the server asks for that.
    pub smtp_login: Option<Login>,
    pub imap: MailServer,
    pub imap_login: Login,
    pub mailbox: String,
    /// Certificates that are believed besides those of the system: a file in PEM.
    pub ca_file: Option<PathBuf>,
    /// How often the mailbox is looked into, where the server does not tell by itself.
    pub every: Duration,
}

/// A mail server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailServer {
    pub host: String,
    pub port: u16,
    pub encryption: Encryption,
}

/// How a connection is encrypted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encryption {
    /// From its first byte.
    Tls,
    /// From the moment it is asked for, which has to be granted.
    StartTls,
    /// Not at all: on this machine, or in this house.
    Nothing,
}

/// A name and a password.
#[derive(Clone)]
pub struct Login {
    pub user: String,
    pub password: String,
}

impl MailSettings {
    /// Where answers about what has this token go.
    pub(super) fn reply_address(&self, token: &str) -> Result<Address, String> {
        if !self.subaddress {
            return Ok(self.address.clone());
        }
        let user = format!("{}+{token}", self.address.user());
        Address::new(user, self.address.domain()).map_err(|error| error.to_string())
    }

    /// The certificates of `ca_file`, in PEM; nothing without one.
    pub(super) fn extra_roots(&self) -> Result<Vec<u8>, Trouble> {
        let Some(path) = &self.ca_file else { return Ok(Vec::new()) };
        let unreadable = |error| Trouble::Misconfigured(format!("{} cannot be read: {error}", path.display()));
        std::fs::read(path).map_err(unreadable)
    }
}

impl fmt::Display for MailServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.host, self.port)
    }
}

impl fmt::Debug for MailSettings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MailSettings").field("smtp", &self.smtp).field("imap", &self.imap).finish_non_exhaustive()
    }
}

impl fmt::Debug for Login {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Login").finish_non_exhaustive()
    }
}
