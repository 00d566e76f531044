//! A visit at a real shop: a customer looks at what they bought, buys once more, and sees it leave.

use crate::tour::{Album, enter};
use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use std::time::{Duration, Instant};
use tests::{
    shops::real::play,
    window::{ARTICLE, Dunst, Window},
};

const ACCOUNT: [&str; 2] = ["demo@larkspur.example", "demo"];
const NUMBER: &str = "1Z999AA10123456784";
/// Longer than anything takes here; a wait that reaches it is a failure.
const PATIENCE: Duration = Duration::from_secs(60);
const GLANCE: Duration = Duration::from_millis(50);

/// Somebody who buys in a shop, by its own APIs.
pub(crate) struct Customer {
    shop: String,
    url: String,
    /// What the shop's `ship` takes before the number.
    way: String,
}

impl Customer {
    pub(crate) fn new(shop: String, url: String, way: String) -> Self {
        Self { shop, url, way }
    }

    pub(crate) async fn visit(&self, window: &Window, album: &Album, surface: Option<&Dunst>) -> Result<()> {
        window.resize(1100, 820).await?;
        album.keep(window, "01-welcome").await?;
        enter(window).await?;
        for (at, (name, address)) in bought(window).await?.into_iter().enumerate() {
            window.go(&address).await?;
            album.keep(window, &format!("{:02}-{name}", at + 2)).await?;
        }
        let code = self.play(&[&["place"], &ACCOUNT[..], &["L2201308:1", "TEE-1:2"]].concat())?["code"].clone();
        let code = code.as_str().context("the shop placed no order")?;
        self.play(&["settle", code])?;
        until(|| has(window, code, |order| order["order"]["number"] == *code)).await.context("the new order")?;
        let address = format!("#/orders/{code}");
        window.go(&address).await?;
        album.keep(window, "20-order-placed").await?;
        self.play(&["ship", code, &self.way, NUMBER])?;
        let left = |order: &Value| order["order"]["shipments"][0]["tracking_number"] == NUMBER;
        until(|| has(window, code, left)).await.context("its parcel")?;
        if let Some(dunst) = surface {
            until(|| async { Ok(dunst.displayed()? > 0) }).await.context("its toast")?;
            album.keep_screen("21-toast")?;
        }
        album.keep(window, "22-order-shipped").await?;
        window.go("#/notices").await?;
        album.keep(window, "23-notices").await
    }

    fn play(&self, words: &[&str]) -> Result<Value> {
        play(&self.shop, &self.url, words)
    }
}

/// The screens of what there is already.
async fn bought(window: &Window) -> Result<Vec<(&'static str, String)>> {
    let args = json!({ "text": "", "filter": "all", "sort": "newest_first", "offset": 0, "limit": 5 });
    let orders = window.call("orders_list", args).await?;
    let ids = orders["rows"].as_array().into_iter().flatten().filter_map(|row| row["id"].as_str());
    let orders = ids.map(|id| ("order", format!("#/orders/{id}")));
    let around =
        [("home", "#/"), ("orders", "#/orders"), ("notices", "#/notices"), ("help", "#/help"), ("article", ARTICLE)];
    Ok(around.map(|(name, address)| (name, address.to_owned())).into_iter().chain(orders).collect())
}

async fn has(window: &Window, code: &str, hoped: impl Fn(&Value) -> bool) -> Result<bool> {
    Ok(window.call("order_read", json!({ "id": code })).await.is_ok_and(|order| hoped(&order)))
}

async fn until<F: Future<Output = Result<bool>>>(is_so: impl Fn() -> F) -> Result<()> {
    let begun = Instant::now();
    while !is_so().await? {
        ensure!(begun.elapsed() < PATIENCE, "it never came");
        tokio::time::sleep(GLANCE).await;
    }
    Ok(())
}
