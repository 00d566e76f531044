//! The parts of the file that say which desks requests go to.

use super::parts::{self, LOOK_SECONDS, Missing, Parts};
use crate::{DeskSettings, MedusaReturns, ShopKind, ZendeskDeskSettings};
use serde::Deserialize;
use std::{collections::BTreeMap, path::Path};
use store_api::request::LineReason;

/// How often a ticket system is asked that does not tell by itself.
const TICKET_SECONDS: f64 = 30.0;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AboutZendesk {
    url: Option<String>,
    email: Option<String>,
    token: Option<String>,
    language: Option<String>,
    webhook_secret: Option<String>,
    look_seconds: Option<f64>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AboutReturns {
    option_id: Option<String>,
    location_id: Option<String>,
    #[serde(default)]
    reasons: BTreeMap<String, String>,
    look_seconds: Option<f64>,
}

/// In the order in which they are asked: the first that takes a request has it.
pub(super) fn all(parts: &Parts, folder: &Path) -> Result<Vec<DeskSettings>, Missing> {
    let language = parts.store.as_ref().and_then(parts::AboutStore::language);
    let returns = parts.returns.as_ref().map(|returns| returns.read(parts, folder)).transpose()?;
    let zendesk = parts.zendesk.as_ref().map(|zendesk| zendesk.read(language)).transpose()?;
    let mail = parts.mail.as_ref().map(|mail| mail.read(folder, language)).transpose()?;
    if zendesk.is_some() && mail.is_some() {
        let what = "would get nothing, because [zendesk] takes everything: leave one of them out".to_owned();
        return Err(Missing { part: "mail", what });
    }
    let returns = returns.map(DeskSettings::MedusaReturns).into_iter();
    Ok(returns.chain(zendesk.map(DeskSettings::Zendesk)).chain(mail.map(DeskSettings::Mail)).collect())
}

impl AboutZendesk {
    /// `language` is the store's main one.
    fn read(&self, language: Option<&str>) -> Result<ZendeskDeskSettings, Missing> {
        let wrong = |what: String| Missing { part: "zendesk", what };
        parts::long_enough("webhook_secret", self.webhook_secret.as_deref()).map_err(wrong)?;
        let token = parts::zendesk_token(self.email.as_deref(), self.token.as_deref()).map_err(wrong)?;
        Ok(ZendeskDeskSettings {
            url: parts::address(self.url.as_deref()).map_err(wrong)?,
            token: token.ok_or_else(|| wrong("has no email and token of an agent".to_owned()))?,
            language: self.language.as_deref().or(language).unwrap_or("en").to_owned(),
            webhook_secret: self.webhook_secret.clone(),
            every: parts::period(self.look_seconds.unwrap_or(TICKET_SECONDS)).map_err(wrong)?,
        })
    }
}

impl AboutReturns {
    fn read(&self, parts: &Parts, folder: &Path) -> Result<MedusaReturns, Missing> {
        let wrong = |what: String| Missing { part: "returns", what };
        let shop = parts.shop.as_ref().map(|shop| shop.read(folder, &parts.server)).transpose()?;
        let Some((url, ShopKind::Medusa { key })) = shop.map(|shop| (shop.url, shop.source)) else {
            return Err(wrong("is for a Medusa, and [shop] is none".to_owned()));
        };
        let needed = |told: &Option<String>, why: &str| told.clone().ok_or_else(|| wrong(why.to_owned()));
        let unknown = self.reasons.keys().find(|word| !LineReason::KNOWN.iter().any(|known| known.as_str() == *word));
        if let Some(unknown) = unknown {
            let known = LineReason::KNOWN.iter().map(LineReason::as_str).collect::<Vec<_>>().join(", ");
            return Err(wrong(format!("has a reason that customers cannot give: {unknown}: there is {known}")));
        }
        Ok(MedusaReturns {
            url,
            key,
            option_id: needed(&self.option_id, "has no option_id: the shipping option that goods come back by")?,
            location_id: needed(
                &self.location_id,
                "has no location_id: without it staff cannot receive what comes back",
            )?,
            reasons: self.reasons.clone(),
            every: parts::period(self.look_seconds.unwrap_or(LOOK_SECONDS)).map_err(wrong)?,
        })
    }
}
