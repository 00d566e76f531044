//! Which account tickets go to.

use crate::sources::zendesk::ZendeskToken;
use reqwest::Url;
use std::{fmt, time::Duration};

/// An account, and how it is asked.
#[derive(Clone, PartialEq, Eq)]
pub struct ZendeskDeskSettings {
    /// Where the account is, `https://….zendesk.com`.
    pub url: Url,
    /// An agent's, who may edit the comments of customers in.
    pub token: ZendeskToken,
    /// BCP 47 tag of the language that its people read.
    pub language: String,
    /// What its webhooks are signed with; without it none is taken.
    pub webhook_secret: Option<String>,
    /// How often it is asked whether tickets moved.
    pub every: Duration,
}

impl fmt::Debug for ZendeskDeskSettings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ZendeskDeskSettings")
            .field("url", &self.url.as_str())
            .field("every", &self.every)
            .finish_non_exhaustive()
    }
}
