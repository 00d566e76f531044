//! The part of the file that says how mail goes out and comes in.

use super::parts::{self, Missing};
use crate::{Encryption, Login, MailServer, MailSettings};
use reqwest::Url;
use serde::Deserialize;
use std::path::{Path, PathBuf};

const LOOK_SECONDS: f64 = 60.0;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AboutMail {
    to: String,
    from: String,
    #[serde(default = "so")]
    subaddress: bool,
    language: Option<String>,
    reply_secret: String,
    smtp: String,
    smtp_user: Option<String>,
    smtp_password: Option<String>,
    imap: String,
    imap_user: String,
    imap_password: String,
    #[serde(default = "inbox")]
    mailbox: String,
    ca_file: Option<PathBuf>,
    look_seconds: Option<f64>,
}

impl AboutMail {
    /// `language` is the store's main one.
    pub(super) fn read(&self, folder: &Path, language: Option<&str>) -> Result<MailSettings, Missing> {
        let wrong = |what: String| Missing { part: "mail", what };
        let mail_address = |name: &str, text: &str| {
            text.parse().map_err(|_| wrong(format!("has a {name} that is no mail address: {text}")))
        };
        parts::long_enough("reply_secret", Some(&self.reply_secret)).map_err(wrong)?;
        let smtp_login = match (&self.smtp_user, &self.smtp_password) {
            (Some(user), Some(password)) => Some(Login { user: user.clone(), password: password.clone() }),
            (None, None) => None,
            _ => return Err(wrong("has one of smtp_user and smtp_password: both are needed, or neither".to_owned())),
        };
        Ok(MailSettings {
            to: mail_address("to", &self.to)?,
            address: mail_address("from", &self.from)?,
            subaddress: self.subaddress,
            language: self.language.as_deref().or(language).unwrap_or("en").to_owned(),
            secret: self.reply_secret.clone(),
            smtp: server("smtp", &self.smtp, [465, 587, 25]).map_err(wrong)?,
            smtp_login,
            imap: server("imap", &self.imap, [993, 143, 143]).map_err(wrong)?,
            imap_login: Login { user: self.imap_user.clone(), password: self.imap_password.clone() },
            mailbox: self.mailbox.clone(),
            ca_file: self.ca_file.as_ref().map(|file| folder.join(file)),
            every: parts::period(self.look_seconds.unwrap_or(LOOK_SECONDS)).map_err(wrong)?,
        })
    }
}

/// `smtps://`, `smtp+starttls://` or `smtp://` and a host, with the ports that these usually have.
fn server(protocol: &str, text: &str, [tls, starttls, nothing]: [u16; 3]) -> Result<MailServer, String> {
    let none = || format!("has an {protocol} that is not like {protocol}s://mail.example.com: {text}");
    let url: Url = text.parse().map_err(|_| none())?;
    let host = url.host_str().filter(|host| !host.is_empty()).ok_or_else(none)?;
    let host = host.trim_matches(['[', ']']).to_owned();
    let (encryption, usual) = match url.scheme().strip_prefix(protocol) {
        Some("s") => (Encryption::Tls, tls),
        Some("+starttls") => (Encryption::StartTls, starttls),
        Some("") if parts::is_inside(&host) => (Encryption::Nothing, nothing),
        Some("") => {
            return Err(format!(
                "would send passwords to {host} in the clear: {protocol}s or {protocol}+starttls is needed"
            ));
        }
        _ => return Err(none()),
    };
    Ok(MailServer { host, port: url.port().unwrap_or(usual), encryption })
}

fn so() -> bool {
    true
}

fn inbox() -> String {
    "INBOX".to_owned()
}
