//! What a merchant makes of the app: its name, its store, its colour.

use anyhow::Context;
use serde::Deserialize;
use std::env;

/// `src-tauri/brand.json`, as it was when the app was built.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Brand {
    pub name: String,
    /// In reverse domain order, the same for ever: folders and keychain entries go by it.
    pub identifier: String,
    /// Of the links that lead into the app, `scheme://orders/…`; the system hands them to the app because its bundles say so.
    pub scheme: String,
    /// The base address of the Store API; `DOORSTEP_STORE` names another.
    pub store_url: String,
    /// `#rrggbb`; the user interface derives its colours from it.
    pub accent: String,
}

impl Brand {
    pub(crate) fn read() -> anyhow::Result<Self> {
        let mut brand: Self = serde_json::from_str(include_str!("../brand.json")).context("reading brand.json")?;
        if let Ok(url) = env::var("DOORSTEP_STORE") {
            brand.store_url = url;
        }
        Ok(brand)
    }
}
