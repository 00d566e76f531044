//! A real shop, a bridge before it, and the app of a customer who has an account there.

use super::away;
use crate::house::{SECRET, options};
use anyhow::{Context, Result};
use serde_json::{Value, json};
use std::time::{Duration, Instant};
use store_server::{Options, Rhythm, Running, Server, ShopSettings};
use tests::{
    device::Device,
    shops::{
        free_port,
        real::Real,
        replay::{EMAIL, PASSWORD},
    },
};

/// More often than usual, so that the test is over sooner.
const OFTEN: Rhythm = Rhythm { watched: Duration::from_secs(2), away: Duration::from_secs(900) };
const NUMBER: &str = "1Z999AA10123456784";

pub(super) struct Street {
    pub(super) shop: Real,
    pub(super) bridge: Running,
    device: Device,
}

impl Street {
    /// The shop tells the bridge what moves, or the bridge looks by itself. `before` says how the bridge stands before it.
    pub(super) async fn open(
        tells: bool,
        start: impl FnOnce(Option<(&str, &str)>) -> Result<Real> + Send + 'static,
        before: impl FnOnce(&Real) -> Result<ShopSettings>,
    ) -> Result<Self> {
        let port = free_port()?;
        let hook = format!("http://127.0.0.1:{port}/hooks/shop");
        let shop = away(move || start(tells.then_some((hook.as_str(), SECRET)))).await?;
        shop.play(&["customer", EMAIL, PASSWORD])?;
        let settings = before(&shop)?;
        let options = options(&shop.url, |usual| {
            let rhythm = if tells { usual.rhythm } else { OFTEN };
            ShopSettings { source: settings.source, url: settings.url, rhythm, ..usual }
        });
        let bridge = Server::start(Options { address: ([127, 0, 0, 1], port).into(), ..options? }).await?;
        let mut device = Device::new(&bridge.url())?;
        device.start();
        device.sign_in(EMAIL, PASSWORD).await?;
        device.wait_until_synced().await?;
        Ok(Self { shop, bridge, device })
    }

    /// Places an order and ships it; `way` is what the shop's `ship` takes before the number. Waits until the app shows each,
    /// prints how long after it was done in the shop, and returns the app's view of it.
    pub(super) async fn order_arrives(&self, how: &str, way: &str, wares: &[&str]) -> Result<Value> {
        let code = self.shop.play(&[&["place", EMAIL, PASSWORD], wares].concat())?["code"].clone();
        let code = code.as_str().context("a code")?;
        let (_, placed) = self.shows(code, |order| order["order"]["number"] == *code).await?;
        self.shop.play(&["settle", code])?;
        self.shop.play(&["ship", code, way, NUMBER])?;
        let left = |view: &Value| view["order"]["shipments"].as_array().is_some_and(|parcels| !parcels.is_empty());
        let (view, shipped) = self.shows(code, left).await?;
        println!("measured: {how}: in the app {placed:.1?} after it was placed, {shipped:.1?} after it was shipped");
        let order = self.bridge.order(EMAIL, code)?.context("the order")?;
        assert_eq!(order.status.as_str(), "shipped");
        Ok(view)
    }

    /// Whether the app shows that number, and where it leads.
    pub(super) fn is_tracked(view: &Value) -> bool {
        let parcel = &view["order"]["shipments"][0];
        parcel["tracking_number"] == NUMBER && parcel["tracking_url"].as_str().is_some_and(|url| url.contains(NUMBER))
    }

    async fn shows(&self, code: &str, hoped: impl Fn(&Value) -> bool) -> Result<(Value, Duration)> {
        let begun = Instant::now();
        let view = self.device.wait("order_read", json!({ "id": code }), hoped).await?;
        Ok((view, begun.elapsed()))
    }
}
