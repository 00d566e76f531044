//! The engine against a real store-server: signing in, syncing, and going on after everything that can go wrong.

use anyhow::{Context, Result};
use serde_json::{Value, json};
use store_api::{Timestamp, change::Kind, order::OrderStatus};
use store_server::{Fault, Options, Running, Server};
use tests::device::Device;

const DEMO: (&str, &str) = ("demo@larkspur.example", "demo");

async fn demo_store() -> Result<Running> {
    Ok(Server::start(Options::demo()).await?)
}

/// A machine on which the demo customer is signed in and everything is read.
async fn synced_device(store: &Running) -> Result<Device> {
    let mut device = Device::new(&store.url())?;
    device.start();
    device.sign_in(DEMO.0, DEMO.1).await?;
    device.wait_until_synced().await?;
    Ok(device)
}

async fn orders(device: &Device) -> Result<Value> {
    device.call("orders_list", json!({ "limit": 200 })).await
}

async fn first_order(device: &Device) -> Result<String> {
    Ok(orders(device).await?["rows"][0]["id"].as_str().context("an order")?.to_owned())
}

fn demo_orders() -> usize {
    let customers = store_server::demo::customers(Timestamp::now());
    customers.into_iter().find(|customer| customer.email == DEMO.0).map_or(0, |customer| customer.orders.len())
}

#[tokio::test(flavor = "multi_thread")]
async fn after_signing_in_every_order_and_article_is_there() -> Result<()> {
    let store = demo_store().await?;
    let device = synced_device(&store).await?;
    assert_eq!(orders(&device).await?["total"], demo_orders());
    let help = device.call("help_read", Value::Null).await?;
    assert!(help["articles"].as_u64() >= Some(50), "{help:#}");
    let session = &device.call("app_read", Value::Null).await?["session"];
    assert_eq!(session, &json!({ "state": "signed_in", "account": session["account"], "guest": false }));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_sync_shows_how_far_it_is_and_can_be_used_from_its_first_page() -> Result<()> {
    let store = demo_store().await?;
    let faults = store.faults();
    faults.next(2, "/v1/changes", Fault::Delay(std::time::Duration::from_millis(10)));
    faults.next(1, "/v1/changes", Fault::Delay(std::time::Duration::from_secs(3)));
    let mut device = Device::new(&store.url())?;
    device.start();
    device.sign_in("many@larkspur.example", "demo").await?;
    let halfway = |sync: &Value| {
        let logs = sync["progress"].as_array().into_iter().flatten();
        let customer = logs.into_iter().find(|log| log["log"] == "customer");
        customer.is_some_and(|log| log["done"].as_u64() > Some(0) && log["total"].as_u64() >= Some(5_000))
    };
    device.wait("sync_read", Value::Null, halfway).await?;
    let shown = orders(&device).await?["total"].as_u64().context("orders")?;
    assert!((1..5_000).contains(&shown), "{shown} orders");
    device.wait("orders_list", json!({ "limit": 1 }), |list| list["total"] == 5_000).await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_can_be_read_after_a_restart_without_the_store() -> Result<()> {
    let store = demo_store().await?;
    let mut device = synced_device(&store).await?;
    device.call("settings_change", json!({ "language": "he" })).await?;
    device.wait_until_synced().await?;
    let before = orders(&device).await?;
    store.stop().await;
    device.restart().await?;
    device.start();

    let id = before["rows"][0]["id"].clone();
    assert_eq!(orders(&device).await?["total"], before["total"]);
    assert_eq!(device.call("order_read", json!({ "id": id })).await?["order"]["id"], id);
    let article = device.call("article_read", json!({ "id": "shipping/track-a-package" })).await?;
    assert_eq!((&article["title"]["language"], &article["title"]["direction"]), (&json!("he"), &json!("rtl")));
    device.wait("sync_read", Value::Null, |sync| sync["state"] == "offline" && !sync["fresh_at"].is_null()).await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn pictures_are_here_before_anyone_asks() -> Result<()> {
    let store = demo_store().await?;
    let device = synced_device(&store).await?;
    let orders = orders(&device).await?;
    let images: Vec<&str> =
        orders["rows"].as_array().into_iter().flatten().filter_map(|row| row["image"].as_str()).collect();
    loop {
        let size = device.call("storage_read", Value::Null).await?["media_bytes"].as_u64();
        // What is not here yet cannot be had now.
        store.faults().next(usize::MAX, "/v1/media", Fault::Answer { status: 503, retry_after: None });
        for image in &images {
            if let Some(picture) = device.engine.picture(image).await? {
                assert_eq!(picture.content_type, "image/svg+xml");
                return Ok(());
            }
        }
        store.faults().clear();
        device.call("sync_now", Value::Null).await?;
        device.wait("storage_read", Value::Null, |storage| storage["media_bytes"].as_u64() > size).await?;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_at_the_store_is_shown_without_asking() -> Result<()> {
    let store = demo_store().await?;
    let device = synced_device(&store).await?;
    let id = first_order(&device).await?;
    let mut order = store.order(DEMO.0, &id)?.context("the order")?;
    order.status = OrderStatus::Cancelled;
    order.updated_at = Timestamp::now();
    store.put_order(DEMO.0, &order)?;
    device.wait("order_read", json!({ "id": id }), |view| view["order"]["status"] == "cancelled").await?;

    store.remove_order(DEMO.0, &id)?;
    device.wait("order_read", json!({ "id": id }), |view| view["error"].to_string().contains("not_found")).await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_removed_article_is_gone_and_its_shelf_is_still_in_order() -> Result<()> {
    let store = demo_store().await?;
    let device = synced_device(&store).await?;
    store.remove_help("en", &Kind::Article, "payment/coupons")?;
    let gone = |shelf: &Value| !shelf["articles"].to_string().contains("payment/coupons");
    device.wait("category_read", json!({ "id": "payment" }), gone).await?;
    let left = device.call("search_find", json!({ "text": "coupon code", "limit": 20 })).await?;
    assert!(!left["articles"].to_string().contains("payment/coupons"));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reset_of_the_log_ends_with_what_the_store_has() -> Result<()> {
    let store = demo_store().await?;
    let device = synced_device(&store).await?;
    let id = first_order(&device).await?;
    store.forget_cursors(DEMO.0)?;
    store.remove_order(DEMO.0, &id)?;
    device.call("sync_now", Value::Null).await?;
    device.wait("orders_list", json!({ "limit": 200 }), |list| list["total"] == demo_orders() - 1).await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_that_fails_its_checksum_is_read_anew_while_the_old_one_is_shown() -> Result<()> {
    let store = demo_store().await?;
    let device = synced_device(&store).await?;
    let id = first_order(&device).await?;
    store.faults().next(1, "/v1/changes", Fault::WrongChecksum);
    let mut order = store.order(DEMO.0, &id)?.context("the order")?;
    order.number = "CHANGED-1".to_owned();
    store.put_order(DEMO.0, &order)?;
    device.wait("sync_read", Value::Null, |sync| sync["state"] == "store_trouble").await?;
    assert_eq!(orders(&device).await?["total"], demo_orders());
    device.wait_until_synced().await?;
    device.wait("order_read", json!({ "id": id }), |view| view["order"]["number"] == "CHANGED-1").await?;
    assert_eq!(orders(&device).await?["total"], demo_orders());
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn answers_that_break_off_or_make_no_sense_are_asked_for_again() -> Result<()> {
    let store = demo_store().await?;
    let faults = store.faults();
    faults.next(1, "/v1/changes", Fault::Cut { after: 2000 });
    faults.next(1, "/v1/changes", Fault::Garbage);
    faults.next(1, "/v1/changes", Fault::Answer { status: 503, retry_after: Some(1) });
    faults.next(1, "/v1/help", Fault::Drop);
    let mut device = Device::new(&store.url())?;
    device.start();
    device.sign_in(DEMO.0, DEMO.1).await?;
    device.wait("orders_list", json!({ "limit": 200 }), |list| list["total"] == demo_orders()).await?;
    device.wait_until_synced().await?;
    assert_eq!(faults.waiting(), 0);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_expired_token_is_renewed_without_a_word() -> Result<()> {
    let store = demo_store().await?;
    let device = synced_device(&store).await?;
    let id = first_order(&device).await?;
    store.faults().expire_access_tokens()?;
    store.remove_order(DEMO.0, &id)?;
    device.call("sync_now", Value::Null).await?;
    device.wait("orders_list", json!({ "limit": 200 }), |list| list["total"] == demo_orders() - 1).await?;
    assert_eq!(device.call("app_read", Value::Null).await?["session"]["state"], "signed_in");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn signing_out_wipes_the_orders_and_keeps_the_help_centre() -> Result<()> {
    let store = demo_store().await?;
    let device = synced_device(&store).await?;
    device.call("session_sign_out", Value::Null).await?;
    assert_eq!(orders(&device).await?["total"], 0);
    assert_eq!(device.call("app_read", Value::Null).await?["session"]["state"], "signed_out");
    assert!(device.call("help_read", Value::Null).await?["articles"].as_u64() >= Some(50));
    let nothing = device.call("search_find", json!({ "text": "LS", "limit": 5 })).await?;
    assert_eq!(nothing["orders"], json!([]));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_guest_sees_one_order_and_a_wrong_number_says_nothing() -> Result<()> {
    let store = demo_store().await?;
    let mut device = Device::new(&store.url())?;
    device.start();
    let customers = store_server::demo::customers(Timestamp::now());
    let order = customers[0].orders[0].clone();
    let wrong = device.call("session_look_up", json!({ "email": DEMO.0, "number": "NO-SUCH" })).await;
    assert!(wrong.expect_err("a wrong number").to_string().contains("look_up_failed"));
    device.call("session_look_up", json!({ "email": customers[0].email, "number": order.number })).await?;
    device.wait("orders_list", json!({ "limit": 10 }), |list| list["total"] == 1).await?;
    assert_eq!(orders(&device).await?["rows"][0]["number"], order.number);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_article_missing_in_the_readers_language_is_shown_in_another_and_marked() -> Result<()> {
    let store = demo_store().await?;
    let device = synced_device(&store).await?;
    device.call("settings_change", json!({ "language": "ja" })).await?;
    let japanese = |article: &Value| article["title"]["language"] == "ja";
    device.wait("article_read", json!({ "id": "orders/cancel-an-order" }), japanese).await?;
    let missing = device.call("article_read", json!({ "id": "payment/coupons" })).await?;
    assert_eq!((&missing["title"]["language"], &missing["asked_language"]), (&json!("en"), &json!("ja")));
    let storage = device.call("storage_read", Value::Null).await?;
    let kept: Vec<_> = storage["help"].as_array().context("help")?.iter().map(|help| &help["language"]).collect();
    assert_eq!(kept, ["en", "ja"]);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn one_box_finds_articles_and_orders() -> Result<()> {
    let store = demo_store().await?;
    let device = synced_device(&store).await?;
    let number = orders(&device).await?["rows"][3]["number"].as_str().context("a number")?.to_owned();
    let found = device.call("search_find", json!({ "text": number, "limit": 5 })).await?;
    assert_eq!(found["orders"][0]["number"], number);
    let found = device.call("search_find", json!({ "text": "track a pack", "limit": 5 })).await?;
    assert!(found["articles"][0]["marked_title"].to_string().contains("\"hit\":true"), "{found:#}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_store_sends_is_cleaned_before_it_is_kept() -> Result<()> {
    let store = demo_store().await?;
    let device = synced_device(&store).await?;
    let article = store_api::help::Article {
        id: "orders/hostile".to_owned(),
        category: "orders".to_owned(),
        position: 99,
        title: "<b>Hostile</b>".to_owned(),
        summary: String::new(),
        keywords: vec![],
        questions: vec![],
        about: vec![],
        html: "<p onclick=\"x()\">Hi<script>alert(1)</script><img src=\"https://evil.example/p.png\"></p>".to_owned(),
        updated_at: Timestamp::now(),
        language: None,
    };
    store.put_article("en", &article)?;
    let view = device.wait("article_read", json!({ "id": "orders/hostile" }), |view| view["html"].is_string()).await?;
    assert_eq!(view["html"], "<p>Hi</p>");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn only_links_that_a_browser_is_for_are_opened() -> Result<()> {
    let device = Device::new("http://127.0.0.1:9")?;
    for url in ["file:///etc/passwd", "javascript:alert(1)", "smb://host/share", "no address"] {
        let refused = device.call("link_open", json!({ "url": url })).await.expect_err(url);
        assert!(refused.to_string().contains("link_refused"), "{url}: {refused}");
    }
    device.call("link_open", json!({ "url": "https://larkspur.example/" })).await?;
    assert_eq!(*device.host.opened_links.lock().expect("the links"), ["https://larkspur.example/"]);
    Ok(())
}
