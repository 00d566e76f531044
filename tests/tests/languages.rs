//! Help languages that come and go on the machine.

use anyhow::Result;
use serde_json::{Value, json};
use std::time::Duration;
use store_server::{Fault, Options, Server};
use tests::device::Device;

fn kept(storage: &Value) -> Vec<&str> {
    storage["help"].as_array().into_iter().flatten().filter_map(|help| help["language"].as_str()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_language_that_is_removed_while_it_is_read_does_not_come_back() -> Result<()> {
    let store = Server::start(Options::demo()).await?;
    let mut device = Device::new(&store.url())?;
    device.start();
    device.wait_until_synced().await?;
    store.faults().next(1, "/v1/help/de", Fault::Delay(Duration::from_secs(1)));
    device.call("settings_change", json!({ "help_languages": ["de"] })).await?;
    device.wait("storage_read", Value::Null, |storage| kept(storage) == ["de", "en"]).await?;
    device.call("storage_forget_language", json!({ "language": "de" })).await?;
    tokio::time::sleep(Duration::from_secs(2)).await;
    assert_eq!(kept(&device.call("storage_read", Value::Null).await?), ["en"]);
    device.wait_until_synced().await
}
