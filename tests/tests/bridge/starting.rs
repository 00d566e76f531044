//! What is wrong or cannot be reached is said at the start in one line, by the program as by the library.

use crate::house::options;
use anyhow::{Context, Result};
use std::net::TcpListener;
use store_server::{Server, ShopSettings};
use tests::shops::replay::{Mood, Replay};

async fn complaint(url: &str) -> Result<String> {
    let error = Server::start(options(url, |settings: ShopSettings| settings)?).await.err();
    let line = error.context("it was started with")?.to_string();
    assert!(!line.contains('\n'), "{line}");
    Ok(line)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_shop_that_is_none_stops_the_start_and_is_named() -> Result<()> {
    let shop = Replay::open("settled").await?;
    let elsewhere = shop.url.replace("/shop-api", "/admin");
    assert_eq!(complaint(&elsewhere).await?, format!("{elsewhere} answers 404 Not Found: "));
    shop.feel(Mood::Page);
    let expected = format!("{} is no Vendure Shop API: it answers <!doctype html><title>Welcome</title>", shop.url);
    assert_eq!(complaint(&shop.url).await?, expected);
    shop.feel(Mood::Status(308));
    let expected = format!("{} sends to elsewhere: write that address into the settings", shop.url);
    assert_eq!(complaint(&shop.url).await?, expected);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_shop_that_cannot_be_reached_now_stops_nothing() -> Result<()> {
    let free = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?;
    let bridge = Server::start(options(&format!("http://{free}/shop-api"), |settings| settings)?).await?;
    drop(bridge);
    let shop = Replay::open("settled").await?;
    shop.feel(Mood::Status(502));
    drop(Server::start(options(&shop.url, |settings| settings)?).await?);
    Ok(())
}
