//! Help in one file: as the first download, and by hand where the network seldom reaches.

use anyhow::{Context, Result};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::{Value, json};
use store_api::routes;
use store_server::{Fault, Options, Running, Server};
use tests::device::Device;

/// Nobody listens there.
const NOWHERE: &str = "http://127.0.0.1:9";

async fn pack(store: &Running, language: &str) -> Result<Vec<u8>> {
    store_client::use_ring();
    let url = format!("{}{}", store.url(), routes::help_pack(language));
    Ok(reqwest::get(url).await?.error_for_status()?.bytes().await?.to_vec())
}

async fn import(device: &Device, pack: &[u8]) -> Result<Value> {
    device.call("help_import", json!({ "base64": STANDARD.encode(pack) })).await
}

async fn articles(device: &Device) -> Result<u64> {
    device.call("help_read", Value::Null).await?["articles"].as_u64().context("a number")
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_download_is_one_file() -> Result<()> {
    let store = Server::start(Options::demo()).await?;
    store.faults().next(1_000, &routes::help_changes("en"), Fault::Answer { status: 503, retry_after: None });
    let mut device = Device::new(&store.url())?;
    device.start();
    device.wait("help_read", Value::Null, |help| help["articles"].as_u64() >= Some(50)).await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_store_without_packs_is_read_page_by_page() -> Result<()> {
    let store = Server::start(Options::demo()).await?;
    store.faults().next(1_000, &routes::help_pack("en"), Fault::Answer { status: 404, retry_after: None });
    let mut device = Device::new(&store.url())?;
    device.start();
    device.wait("help_read", Value::Null, |help| help["articles"].as_u64() >= Some(50)).await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn help_out_of_a_file_can_be_read_where_there_never_was_a_network() -> Result<()> {
    let store = Server::start(Options::demo()).await?;
    let pack = pack(&store, "de").await?;
    let device = Device::new(NOWHERE)?;
    let taken = import(&device, &pack).await?;
    assert_eq!((&taken["language"], taken["articles"].as_u64() >= Some(12)), (&json!("de"), true), "{taken}");
    device.call("settings_change", json!({ "language": "de" })).await?;
    let article = device.call("article_read", json!({ "id": "orders/cancel-an-order" })).await?;
    assert_eq!(article["title"]["language"], "de");
    let found = device.call("search_find", json!({ "text": "stornieren", "limit": 5 })).await?;
    assert_eq!(found["articles"][0]["id"], "orders/cancel-an-order");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_is_no_pack_or_a_part_of_one_changes_nothing() -> Result<()> {
    let store = Server::start(Options::demo()).await?;
    let device = Device::new(NOWHERE)?;
    let whole = pack(&store, "en").await?;
    import(&device, &whole).await?;
    let before = articles(&device).await?;
    let lines = zstd::decode_all(whole.as_slice())?;
    let other = String::from_utf8(lines)?.replace("Cancel", "Cancle");
    let tampered = zstd::encode_all(other.as_bytes(), 1)?;
    for bytes in [&b"not a pack"[..], &whole[..whole.len() / 2], &tampered, &[]] {
        let refused = import(&device, bytes).await.expect_err("it is refused");
        assert!(refused.to_string().contains("no_pack"), "{refused}");
        assert_eq!(articles(&device).await?, before);
    }
    Ok(())
}
