//! Which desks a store has.

use crate::{
    desks::{
        Desk,
        mail::{Mail, MailSettings},
        medusa::{Medusa, MedusaReturns},
        zendesk::{Zendesk, ZendeskDeskSettings},
    },
    error::Error,
    sources::Trouble,
};

/// A desk, and how it is reached.
#[derive(Clone, Debug)]
pub enum DeskSettings {
    /// Takes everything.
    Mail(MailSettings),
    /// Takes everything.
    Zendesk(ZendeskDeskSettings),
    /// Takes goods that are sent back.
    MedusaReturns(MedusaReturns),
}

impl DeskSettings {
    /// `store` begins every key.
    pub(super) fn open(&self, store: &str) -> Result<Box<dyn Desk>, Error> {
        Ok(match self {
            Self::Mail(settings) => Box::new(Mail::new(settings.clone(), store)),
            Self::Zendesk(settings) => Box::new(Zendesk::new(settings.clone()).map_err(wrong)?),
            Self::MedusaReturns(settings) => Box::new(Medusa::new(settings.clone()).map_err(wrong)?),
        })
    }

    /// What its webhooks are signed with; without it none is taken.
    pub(super) fn hook_secret(&self) -> Option<String> {
        match self {
            Self::Zendesk(settings) => settings.webhook_secret.clone(),
            Self::Mail(_) | Self::MedusaReturns(_) => None,
        }
    }
}

/// Settings that no time will mend.
fn wrong(trouble: Trouble) -> Error {
    Error::Settings(trouble.to_string())
}
