//! What a store says of the shop behind this server.

use super::{agenda::Rhythm, centre::CentreBehind, front::Front, seal::Seal};
use crate::{
    error::Error,
    sources::{
        HelpSource, ShopSource, Trouble,
        folder::Folder,
        medusa::Medusa,
        vendure::Vendure,
        wordpress::{WordPress, WordPressSettings},
        zendesk::{Zendesk, ZendeskHelpSettings},
    },
};
use reqwest::Url;
use std::{path::PathBuf, time::Duration};

/// Which shop, and how it is asked.
#[derive(Clone)]
pub struct ShopSettings {
    pub source: ShopKind,
    /// Where its API is.
    pub url: Url,
    /// The key that customers' sessions are encrypted with; without one they end with the process.
    pub key_file: Option<PathBuf>,
    /// What the shop signs its webhooks with; without it none is taken.
    pub webhook_secret: Option<String>,
    pub rhythm: Rhythm,
}

/// A shop system.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ShopKind {
    Vendure {
        /// The channel's token; the default channel, if absent.
        channel: Option<String>,
        /// Digits behind the point that it counts money in, whatever the currency.
        money_places: u32,
    },
    Medusa {
        /// The publishable key of the sales channel whose orders are meant.
        key: String,
    },
}

impl ShopSettings {
    /// A Vendure shop as it is installed.
    pub fn vendure(url: Url) -> Self {
        let source = ShopKind::Vendure { channel: None, money_places: 2 };
        Self { source, url, key_file: None, webhook_secret: None, rhythm: Rhythm::default() }
    }

    /// A Medusa shop, with the publishable key of a sales channel.
    pub fn medusa(url: Url, key: &str) -> Self {
        let source = ShopKind::Medusa { key: key.to_owned() };
        Self { source, ..Self::vendure(url) }
    }

    pub(crate) fn open(&self) -> Result<Front, Error> {
        let source: Box<dyn ShopSource> = match &self.source {
            ShopKind::Vendure { channel, money_places } => {
                Box::new(Vendure::new(self.url.clone(), channel.clone(), *money_places).map_err(|why| wrong(&why))?)
            }
            ShopKind::Medusa { key } => {
                Box::new(Medusa::new(self.url.clone(), key.clone()).map_err(|why| wrong(&why))?)
            }
        };
        let seal = match &self.key_file {
            Some(path) => Seal::of_file(path)?,
            None => Seal::passing()?,
        };
        Ok(Front::new(source, seal, self.rhythm, self.webhook_secret.clone()))
    }
}

/// The help centre behind this server, and how often it is looked at.
#[derive(Clone)]
pub struct HelpSettings {
    pub source: HelpKind,
    pub every: Duration,
    /// What its webhooks are signed with; without it none is taken.
    pub webhook_secret: Option<String>,
}

/// Where help is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HelpKind {
    /// In files: `<language>/<category>/<article>.md`.
    Folder(PathBuf),
    WordPress(WordPressSettings),
    /// In a Zendesk help centre.
    Zendesk(ZendeskHelpSettings),
}

impl HelpSettings {
    pub(crate) fn open(&self) -> Result<CentreBehind, Error> {
        let source: Box<dyn HelpSource> = match &self.source {
            HelpKind::Folder(dir) => Box::new(Folder::new(dir.clone())),
            HelpKind::WordPress(settings) => Box::new(WordPress::new(settings.clone()).map_err(|why| wrong(&why))?),
            HelpKind::Zendesk(settings) => Box::new(Zendesk::new(settings.clone()).map_err(|why| wrong(&why))?),
        };
        Ok(CentreBehind::new(source, self.every, self.webhook_secret.clone()))
    }
}

impl std::fmt::Debug for HelpSettings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("HelpSettings").field("source", &self.source).field("every", &self.every).finish_non_exhaustive()
    }
}

/// Settings that no time will mend.
fn wrong(trouble: &Trouble) -> Error {
    Error::Settings(trouble.to_string())
}

impl std::fmt::Debug for ShopSettings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ShopSettings")
            .field("source", &self.source)
            .field("url", &self.url.as_str())
            .field("rhythm", &self.rhythm)
            .finish_non_exhaustive()
    }
}
