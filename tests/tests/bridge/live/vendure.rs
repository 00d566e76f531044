//! A real Vendure behind the bridge: what is played through its own APIs arrives in the app.

use super::away;
use crate::{
    house::{SECRET, options},
    shape,
};
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
        vendure,
    },
};

/// More often than usual, so that the test is over sooner.
const OFTEN: Rhythm = Rhythm { watched: Duration::from_secs(2), away: Duration::from_secs(900) };

/// A shop, a bridge that it tells what moves, and the app of a customer.
struct Street {
    shop: Real,
    bridge: Running,
    device: Device,
}

impl Street {
    /// The shop tells the bridge what moves, or the bridge looks by itself.
    async fn open(tells: bool) -> Result<Self> {
        let port = free_port()?;
        let hook = format!("http://127.0.0.1:{port}/hooks/shop");
        let shop = away(move || vendure::start(tells.then_some((hook.as_str(), SECRET)))).await?;
        shop.play(&["customer", EMAIL, PASSWORD])?;
        let looks = |settings: ShopSettings| if tells { settings } else { ShopSettings { rhythm: OFTEN, ..settings } };
        let options = options(&format!("{}/shop-api", shop.url), looks)?;
        let bridge = Server::start(Options { address: ([127, 0, 0, 1], port).into(), ..options }).await?;
        let mut device = Device::new(&bridge.url())?;
        device.start();
        device.sign_in(EMAIL, PASSWORD).await?;
        device.wait_until_synced().await?;
        Ok(Self { shop, bridge, device })
    }

    /// Waits until the app shows the order as hoped; says how long that took.
    async fn shows(&self, code: &str, hoped: impl Fn(&Value) -> bool) -> Result<Duration> {
        let begun = Instant::now();
        self.device.wait("order_read", json!({ "id": code }), hoped).await?;
        Ok(begun.elapsed())
    }
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a real Vendure: cargo xtask test --shop vendure"]
async fn an_order_that_is_placed_and_shipped_in_the_shop_is_in_the_app_with_its_tracking() -> Result<()> {
    for tells in [true, false] {
        let street = Street::open(tells).await?;
        let code = street.shop.play(&["place", EMAIL, PASSWORD, "L2201308:1", "TEE-1:3"])?["code"].clone();
        let code = code.as_str().context("a code")?;
        let placed = street.shows(code, |order| order["order"]["number"] == *code).await?;
        street.shop.play(&["settle", code])?;
        street.shop.play(&["ship", code, "UPS Standard", "1Z999AA10123456784"])?;
        let is_shipped = |view: &Value| view["order"]["shipments"][0]["tracking_number"] == "1Z999AA10123456784";
        let shipped = street.shows(code, is_shipped).await?;
        let how = if tells { "with a webhook" } else { "by looking every 2 seconds" };
        println!("measured: {how}: in the app {placed:?} after it was placed, {shipped:?} after it was shipped");
        let order = street.bridge.order(EMAIL, code)?.context("the order")?;
        assert_eq!(order.status.as_str(), "shipped");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a real Vendure: cargo xtask test --shop vendure"]
async fn a_real_vendure_still_answers_in_the_shape_that_was_captured() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let into = folder.path().to_owned();
    away(move || vendure::start(None)?.capture(&into)).await?;
    shape::holds("vendure", folder.path())
}
