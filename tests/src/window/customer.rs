//! What a customer of the demo shop does in the window, and the screens they see.

use super::Window;
use anyhow::{Context, Result};
use serde_json::{Value, json};

/// A screen's name, as in its pictures' names, and its address.
pub type Screen = (&'static str, String);

/// An article that the demo shop has in every language, with a picture.
pub const ARTICLE: &str = "#/article/orders%2Fcheck-order-status";

impl Window {
    /// Presses the button of the welcome screen; the demo's browser enters the password on the store's page.
    ///
    /// # Errors
    /// The button is not there, or nobody comes back from the store's page.
    pub async fn sign_in(&self) -> Result<()> {
        self.press("session-sign-in").await?;
        self.read("session-signed-in").await
    }

    /// Has the app speak `language` and waits until its help is here.
    ///
    /// # Errors
    /// It does not come.
    pub async fn speak(&self, language: &str) -> Result<()> {
        self.call("settings_change", json!({ "language": language })).await?;
        self.becomes("document.documentElement.lang === arguments[0]", json!(language)).await?;
        self.synced(language).await
    }

    /// Waits until everything that is kept has been read to its end: the help in `language` and, of a customer, the orders.
    ///
    /// # Errors
    /// It does not come.
    pub async fn synced(&self, language: &str) -> Result<()> {
        const SYNCED: &str = "(async () => {
            const call = (name) => __TAURI_INTERNALS__.invoke('call', { name, args: null });
            const [sync, storage, app] = await Promise.all(['sync_read', 'storage_read', 'app_read'].map(call));
            const inside = app.session.state !== 'signed_in' || (storage.orders > 0 && sync.fresh_at !== null);
            const whole = storage.help.some((help) => help.language === arguments[0] && help.whole);
            return sync.state === 'live' && sync.progress.length === 0 && inside && whole;
        })()";
        self.becomes(SYNCED, json!(language)).await.map(drop)
    }

    /// All screens that have something to show once somebody is signed in.
    ///
    /// # Errors
    /// The demo shop lacks an order or a request for one of them.
    pub async fn screens(&self) -> Result<Vec<Screen>> {
        let needing = self.first_order("attention").await?;
        let travelling = self.first_order("shipped").await?;
        let delivered = self.first_order("delivered").await?;
        let prepared = self.first_order("processing").await?;
        Ok(vec![
            ("home", "#/".to_owned()),
            ("orders", "#/orders".to_owned()),
            ("order-attention", needing),
            ("order-shipped", travelling),
            ("form-return", format!("{delivered}/help/return_replace")),
            ("order-delivered", delivered),
            ("form-address", format!("{prepared}/help/change_address")),
            ("form-contact", "#/contact".to_owned()),
            ("requests", "#/requests".to_owned()),
            ("thread", self.first_request().await?),
            ("notices", "#/notices".to_owned()),
            ("help", "#/help".to_owned()),
            ("category", "#/help/shipping".to_owned()),
            ("article", ARTICLE.to_owned()),
            ("search", "#/search?text=silk".to_owned()),
            ("nothing-found", "#/search?text=zeppelin".to_owned()),
            ("settings", "#/settings".to_owned()),
        ])
    }

    /// The request that changed last.
    async fn first_request(&self) -> Result<String> {
        let requests = self.call("requests_list", Value::Null).await?;
        let id = requests["rows"][0]["id"].as_str().context("nobody asked anything")?;
        Ok(format!("#/requests/{}", encoded(id)))
    }

    async fn first_order(&self, filter: &str) -> Result<String> {
        let args = json!({ "text": "", "filter": filter, "sort": "newest_first", "offset": 0, "limit": 1 });
        let orders = self.call("orders_list", args).await?;
        let id = orders["rows"][0]["id"].as_str().with_context(|| format!("no order is {filter}"))?;
        Ok(format!("#/orders/{}", encoded(id)))
    }
}

/// As one step of an address.
fn encoded(id: &str) -> String {
    url::form_urlencoded::byte_serialize(id.as_bytes()).collect()
}
