//! Reading the help: what goes with an article, and what this machine remembers of reading.

use anyhow::{Context, Result};
use jiff::ToSpan;
use serde_json::{Value, json};
use store_api::{Timestamp, help::Article};
use store_server::{Options, Running, Server};
use tests::device::Device;

const TRACKING: &str = "shipping/track-a-package";

async fn device(store: &Running) -> Result<Device> {
    let mut device = Device::new(&store.url())?;
    device.start();
    device.wait_until_synced().await?;
    Ok(device)
}

async fn signed_in(store: &Running) -> Result<Device> {
    let device = device(store).await?;
    device.sign_in("demo@larkspur.example", "demo").await?;
    device.wait("orders_list", json!({ "limit": 1 }), |list| list["total"].as_u64() > Some(30)).await?;
    device.wait_until_synced().await?;
    Ok(device)
}

fn ids(list: &Value) -> Vec<&str> {
    list.as_array().into_iter().flatten().filter_map(|row| row["id"].as_str()).collect()
}

fn article(title: &str, updated_at: Timestamp) -> Article {
    Article {
        id: "orders/probe".to_owned(),
        category: "orders".to_owned(),
        position: 99,
        title: title.to_owned(),
        summary: String::new(),
        html: "<p>A text.</p>".to_owned(),
        keywords: vec![],
        questions: vec![],
        about: vec![],
        updated_at,
        language: None,
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_article_offers_others_about_the_same_but_not_its_neighbours() -> Result<()> {
    let store = Server::start(Options::demo()).await?;
    let device = device(&store).await?;
    let read = device.call("article_read", json!({ "id": TRACKING })).await?;
    let related = ids(&read["related"]);
    assert!((2..=4).contains(&related.len()), "{related:?}");
    for beside in [&read["id"], &read["previous"]["id"], &read["next"]["id"]] {
        assert!(!related.contains(&beside.as_str().unwrap_or_default()), "{beside} in {related:?}");
    }
    assert!(related.contains(&"orders/when-will-it-arrive"), "of another shelf, but about the same: {related:?}");

    device.call("settings_change", json!({ "language": "he" })).await?;
    let hebrew = |read: &Value| read["title"]["language"] == "he" && read["related"][0]["title"]["language"] == "he";
    device.wait("article_read", json!({ "id": TRACKING }), hebrew).await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_article_that_is_old_or_behind_the_stores_own_language_says_so() -> Result<()> {
    let store = Server::start(Options::demo()).await?;
    let now = Timestamp::now();
    let hours = |count: i64| now.checked_sub(count.hours());
    store.put_article("en", &article("Probe", hours(1)?))?;
    store.put_article("de", &article("Probe auf Deutsch", hours(2)?))?;
    let device = device(&store).await?;
    device.call("settings_change", json!({ "help_languages": ["de"] })).await?;
    let german = json!({ "id": "orders/probe", "language": "de" });
    let behind = |read: &Value| read["title"]["language"] == "de" && read["outdated"]["kind"] == "behind";
    let read = device.wait("article_read", german.clone(), behind).await?;
    assert_eq!(read["outdated"]["language"], "en");
    assert_eq!(device.call("article_read", json!({ "id": "orders/probe" })).await?["outdated"], Value::Null);

    store.put_article("de", &article("Wieder richtig", now))?;
    device.wait("article_read", german, |read| read["outdated"].is_null()).await?;
    store.put_article("en", &article("Probe", hours(24 * 365 * 2 + 48)?))?;
    let old = json!({ "id": "orders/probe", "language": "en" });
    device.wait("article_read", old, |read| read["outdated"]["kind"] == "old").await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_marked_and_read_is_still_there_when_the_cache_is_not() -> Result<()> {
    let store = Server::start(Options::demo()).await?;
    let mut device = device(&store).await?;
    device.call("article_open", json!({ "id": "returns/refunds" })).await?;
    device.call("article_open", json!({ "id": TRACKING })).await?;
    device.call("place_keep", json!({ "id": TRACKING, "block": 5, "blocks": 12 })).await?;
    device.call("bookmark_set", json!({ "id": TRACKING, "on": true })).await?;
    assert_eq!(device.call("article_read", json!({ "id": TRACKING })).await?["bookmarked"], true);
    assert!(device.call("bookmark_set", json!({ "id": "no/such", "on": true })).await.is_err());

    device.stop().await;
    std::fs::write(device.folder().join("cache.db"), [7; 4096])?;
    device.restart().await?;
    let reading = device.call("reading_read", Value::Null).await?;
    assert_eq!(reading["bookmarks"][0]["title"]["text"], "Track a package", "the title it was marked with");
    assert_eq!(reading["bookmarks"][0]["category_title"], Value::Null);
    assert_eq!(ids(&reading["recent"]), Vec::<&str>::new());

    device.start();
    let again = |reading: &Value| ids(&reading["recent"]) == [TRACKING, "returns/refunds"];
    let reading = device.wait("reading_read", Value::Null, again).await?;
    assert_eq!(reading["bookmarks"][0]["category_title"]["language"], "en");
    let place = device.call("place_read", json!({ "id": TRACKING })).await?;
    assert_eq!(place, json!({ "block": 5, "blocks": 12 }));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn signing_out_keeps_the_bookmarks_and_forgets_what_was_read() -> Result<()> {
    let store = Server::start(Options::demo()).await?;
    let device = signed_in(&store).await?;
    device.call("article_open", json!({ "id": TRACKING })).await?;
    device.call("bookmark_set", json!({ "id": TRACKING, "on": true })).await?;
    device.call("session_sign_out", Value::Null).await?;
    let reading = device.call("reading_read", Value::Null).await?;
    assert_eq!((ids(&reading["bookmarks"]), ids(&reading["recent"])), (vec![TRACKING], vec![]));
    device.call("article_open", json!({ "id": TRACKING })).await?;
    device.call("reading_forget", Value::Null).await?;
    assert_eq!(ids(&device.call("reading_read", Value::Null).await?["recent"]), Vec::<&str>::new());
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_article_leads_to_the_order_it_is_likely_about() -> Result<()> {
    let store = Server::start(Options::demo()).await?;
    let nobody = device(&store).await?;
    let about = |id: &str| json!({ "id": id });
    assert_eq!(nobody.call("likely_order_read", about(TRACKING)).await?, json!({ "order": null, "topic": null }));

    let device = signed_in(&store).await?;
    let cancelling = device.call("likely_order_read", about("orders/cancel-an-order")).await?;
    assert_eq!(cancelling["topic"], "cancel_order");
    let id = cancelling["order"]["id"].as_str().context("an order")?;
    let order = device.call("order_read", json!({ "id": id })).await?;
    let topic = order["topics"].as_array().into_iter().flatten().find(|topic| topic["topic"] == "cancel_order");
    assert!(topic.is_some_and(|topic| topic["gate"]["state"] == "open"), "{topic:?}");
    let tracking = device.call("likely_order_read", about(TRACKING)).await?;
    assert_ne!(tracking["order"], Value::Null);
    assert_eq!(device.call("likely_order_read", about("rewards/expiry")).await?["order"], Value::Null);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn bookmarks_go_into_a_file_for_a_browser() -> Result<()> {
    let store = Server::start(Options::demo()).await?;
    let device = device(&store).await?;
    device.call("bookmark_set", json!({ "id": TRACKING, "on": true })).await?;
    let saved = device.call("bookmarks_save", Value::Null).await?;
    assert_eq!(saved["path"], "Downloads/doorstep-bookmarks.html");
    let files = device.host.kept_files.lock().expect("the files");
    let file = std::str::from_utf8(&files[0].1)?;
    assert!(file.contains("HREF=\"doorstep://help/shipping%2Ftrack-a-package\""), "{file}");
    assert!(file.contains("<H3>Larkspur</H3>"), "{file}");
    Ok(())
}
