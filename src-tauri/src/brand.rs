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

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::Value;

    #[test]
    fn every_bundle_registers_the_brands_links_and_hands_them_to_the_app() -> anyhow::Result<()> {
        let brand: Brand = serde_json::from_str(include_str!("../brand.json"))?;
        let config: Value = serde_json::from_str(include_str!("../tauri.conf.json"))?;
        assert_eq!(config["plugins"]["deep-link"]["desktop"]["schemes"], serde_json::json!([brand.scheme]));
        for bundle in ["deb", "rpm"] {
            assert_eq!(config["bundle"]["linux"][bundle]["desktopTemplate"], "bundle/app.desktop", "{bundle}");
        }
        let entry = include_str!("../bundle/app.desktop");
        assert!(entry.contains("\nExec={{exec}} %u\n") && entry.contains("\nMimeType={{mime_type}}\n"), "{entry}");
        Ok(())
    }

    #[test]
    fn the_tray_comes_with_the_packages_that_need_a_library_for_it() -> anyhow::Result<()> {
        let config: Value = serde_json::from_str(include_str!("../tauri.conf.json"))?;
        for bundle in ["deb", "rpm"] {
            let needed = config["bundle"]["linux"][bundle]["depends"].to_string();
            assert!(needed.contains("ayatana-appindicator"), "{bundle} needs {needed}");
        }
        Ok(())
    }
}
