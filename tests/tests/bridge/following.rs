//! How a change at the shop reaches the customer's log: by a webhook at once, by a look in a while, and not while it fails.

use crate::house::{House, SECRET};
use anyhow::Result;
use std::time::{Duration, Instant};
use store_api::order::OrderStatus;
use store_server::{Options, Place, Rhythm, Server};
use tests::shops::{self, replay::Mood};

#[tokio::test(flavor = "multi_thread")]
async fn a_webhook_brings_a_change_within_a_second() -> Result<()> {
    let house = House::at("settled").await?;
    let begun = Instant::now();
    house.moves_to("shipped").await?;
    house.sees(|order| order.status == OrderStatus::Shipped).await?;
    assert!(begun.elapsed() < Duration::from_secs(1), "it took {:?}", begun.elapsed());
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_webhook_that_nobody_signed_moves_nothing() -> Result<()> {
    let house = House::at("settled").await?;
    house.shop.calls();
    for secret in ["", "another secret of somebody"] {
        assert_eq!(shops::tell(&house.bridge.url(), secret, "{}").await?, 401);
    }
    assert_eq!(shops::tell(&house.bridge.url(), SECRET, "[").await?, 400);
    let stranger = r#"{ "orders": ["NOBODYS"], "customers": ["stranger@example.test"] }"#;
    assert_eq!(shops::tell(&house.bridge.url(), SECRET, stranger).await?, 204, "who is a customer is not told");
    assert_eq!(house.shop.calls(), []);
    let deaf =
        House::with("settled", |settings| store_server::ShopSettings { webhook_secret: None, ..settings }).await?;
    assert_eq!(shops::tell(&deaf.bridge.url(), SECRET, "{}").await?, 404);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_webhook_a_change_comes_with_the_next_look() -> Result<()> {
    let often = Rhythm { watched: Duration::from_millis(50), away: Duration::from_millis(50) };
    let house = House::with("settled", |settings| store_server::ShopSettings { rhythm: often, ..settings }).await?;
    house.sign_in().await?;
    house.shop.stand("delivered");
    house.sees(|order| order.status == OrderStatus::Delivered).await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_shop_that_fails_loses_nothing_and_is_read_when_it_is_well_again() -> Result<()> {
    let house = House::at("settled").await?;
    for mood in [Mood::Status(503), Mood::Page] {
        house.shop.feel(mood);
        house.moves_to("shipped").await?;
        house.asks("fingerprints").await?;
        assert_eq!(house.orders()?.len(), 1);
    }
    house.shop.feel(Mood::Well);
    house.sees(|order| order.status == OrderStatus::Shipped).await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn orders_that_were_there_at_the_first_look_ring_nothing_and_what_follows_does_once() -> Result<()> {
    let house = House::at("partially-shipped").await?;
    assert_eq!(house.notices()?, [""; 0]);
    house.moves_to("shipped").await?;
    house.sees(|order| order.status == OrderStatus::Shipped).await?;
    assert_eq!(house.notices()?, ["order_shipped"]);
    house.moves_to("cancelled").await?;
    house.until(|orders| orders.len() == 2).await?;
    house.tell().await?;
    house.asks("fingerprints").await?;
    let mut notices = house.notices()?;
    notices.sort();
    assert_eq!(
        notices,
        ["order_cancelled", "order_confirmed", "order_delivered", "order_shipped"],
        "a new order's too"
    );
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_order_that_the_shop_no_longer_lists_leaves_the_log() -> Result<()> {
    let house = House::at("cart").await?;
    let before = house.orders()?.len();
    house.shop.change(|sketches, orders| {
        sketches.truncate(before - 1);
        orders.truncate(before - 1);
    });
    house.tell().await?;
    house.until(|orders| orders.len() == before - 1).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_restart_signs_nobody_out_and_another_key_everybody() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let (database, key) = (folder.path().join("store.db"), folder.path().join("store.key"));
    let house = House::shut("settled").await?;
    let url = house.shop.url.clone();
    let options = |key: &std::path::Path| -> Result<Options> {
        let keep = |settings| store_server::ShopSettings { key_file: Some(key.to_owned()), ..settings };
        let options = crate::house::options(&url, keep)?;
        Ok(Options { database: Place::File(database.clone()), ..options })
    };
    let bridge = Server::start(options(&key)?).await?;
    let house = House { browser: tests::shops::customer::Browser::new(&bridge.url())?, bridge, shop: house.shop };
    house.sign_in().await?;
    let secret = b"a-token-of-the-shop";
    let at_rest = std::fs::read(&database)?;
    assert!(!at_rest.windows(secret.len()).any(|bytes| bytes == secret), "the session lies there in the clear");
    house.bridge.stop().await;

    let often = Rhythm { watched: Duration::from_millis(50), away: Duration::from_millis(50) };
    let restart = |mut options: Options| {
        options.shop = options.shop.map(|settings| store_server::ShopSettings { rhythm: often, ..settings });
        Server::start(options)
    };
    house.shop.stand("shipped");
    let bridge = restart(options(&key)?).await?;
    let house = House { browser: house.browser, bridge, shop: house.shop };
    house.sees(|order| order.status == OrderStatus::Shipped).await?;
    house.bridge.stop().await;

    house.shop.stand("delivered");
    house.shop.calls();
    let bridge = restart(options(&folder.path().join("other.key"))?).await?;
    let browser = tests::shops::customer::Browser::new(&bridge.url())?;
    let house = House { browser, bridge, shop: house.shop };
    let (access, _) = house.sign_in().await?;
    house.sees(|order| order.status == OrderStatus::Delivered).await?;
    assert!(house.browser.is_known_by(&access).await?, "the new sign-in stands");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn health_and_metrics_tell_how_it_stands_and_name_nobody() -> Result<()> {
    let house = House::at("settled").await?;
    let ask = async |path: &str| -> Result<(u16, String)> {
        let answer = reqwest::get(format!("{}{path}", house.bridge.url())).await?;
        Ok((answer.status().as_u16(), answer.text().await?))
    };
    assert_eq!(ask("/health").await?, (200, r#"{"database":"ok","shop":"ok"}"#.to_owned()));
    house.tell().await?;
    house.shop.feel(Mood::Status(503));
    house.tell().await?;
    let away = r#"{"database":"ok","shop":"away"}"#;
    let waiting = async {
        while !ask("/health").await.is_ok_and(|(_, told)| told == away) {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(20), waiting).await?;
    let (_, metrics) = ask("/metrics").await?;
    for line in
        ["doorstep_accounts 1", "doorstep_shop_followed 1", "doorstep_shop_webhooks_total 2", "doorstep_shop_away 1"]
    {
        assert!(metrics.lines().any(|told| told == line), "{line} is not in {metrics}");
    }
    assert!(!metrics.contains('@'));
    Ok(())
}
