//! A real Vendure behind the bridge: what is played through its own APIs arrives in the app.

use crate::{
    house::{SECRET, options},
    shape::drift,
};
use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use std::{
    net::TcpListener,
    time::{Duration, Instant},
};
use store_server::{Options, Running, Server};
use tests::{
    device::Device,
    shops::{
        replay::{self, EMAIL, PASSWORD},
        vendure::{self, Vendure},
    },
};

/// A shop, a bridge that it tells what moves, and the app of a customer.
struct Street {
    shop: Vendure,
    bridge: Running,
    device: Device,
}

impl Street {
    async fn open() -> Result<Self> {
        let port = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port();
        let hook = format!("http://127.0.0.1:{port}/hooks/shop");
        let shop = tokio::task::spawn_blocking(move || Vendure::start(Some((&hook, SECRET)))).await??;
        shop.play(&["customer", EMAIL, PASSWORD])?;
        let options = options(&format!("{}/shop-api", shop.url), |settings| settings)?;
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
async fn an_order_that_is_placed_and_shipped_in_the_shop_is_in_the_app_with_its_tracking() -> Result<()> {
    if let Some(why) = vendure::lacks() {
        println!("not tried: {why}");
        return Ok(());
    }
    let street = Street::open().await?;
    let code = street.shop.play(&["place", EMAIL, PASSWORD, "L2201308:1", "TEE-1:3"])?["code"].clone();
    let code = code.as_str().context("a code")?;
    let placed = street.shows(code, |order| order["order"]["number"] == *code).await?;
    street.shop.play(&["settle", code])?;
    street.shop.play(&["ship", code, "UPS Standard", "1Z999AA10123456784"])?;
    let is_shipped = |view: &Value| view["order"]["shipments"][0]["tracking_number"] == "1Z999AA10123456784";
    let shipped = street.shows(code, is_shipped).await?;
    println!("in the app {placed:?} after it was placed, {shipped:?} after it was shipped");
    let order = street.bridge.order(EMAIL, code)?.context("the order")?;
    assert_eq!(order.status.as_str(), "shipped");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_real_shop_still_answers_in_the_shape_that_was_captured() -> Result<()> {
    if let Some(why) = vendure::lacks() {
        println!("not tried: {why}");
        return Ok(());
    }
    let folder = tempfile::tempdir()?;
    let into = folder.path().to_owned();
    tokio::task::spawn_blocking(move || Vendure::start(None)?.capture(&into)).await??;
    let (mut told, mut count) = (Vec::new(), 0);
    for entry in std::fs::read_dir(folder.path())? {
        let path = entry?.path();
        let name = path.file_stem().and_then(|name| name.to_str()).context("a name")?;
        let live: Value = serde_json::from_slice(&std::fs::read(&path)?)?;
        told.extend(drift(&replay::answer(name), &live).into_iter().map(|line| format!("{name}{line}")));
        count += 1;
    }
    ensure!(count > 20, "{count} answers were captured");
    ensure!(
        told.is_empty(),
        "the shop has drifted; capture anew (tests/shops/vendure/capture.mjs) and mend the source:\n{}",
        told.join("\n")
    );
    Ok(())
}
