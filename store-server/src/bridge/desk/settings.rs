//! Which desks a store has.

use crate::{
    desks::{
        Desk,
        mail::{Mail, MailSettings},
    },
    error::Error,
};

/// A desk, and how it is reached.
#[derive(Clone, Debug)]
pub enum DeskSettings {
    /// Takes everything.
    Mail(MailSettings),
}

impl DeskSettings {
    /// `store` begins every key.
    pub(super) fn open(&self, store: &str) -> Result<Box<dyn Desk>, Error> {
        Ok(match self {
            Self::Mail(settings) => Box::new(Mail::new(settings.clone(), store)),
        })
    }
}
