//! Sessions that begin, end and change while everything else is under way: nobody sees what was another's.

use anyhow::{Context, Result, ensure};
use engine::Host as _;
use serde_json::{Value, json};
use std::{sync::atomic::Ordering, time::Duration};
use store_api::Timestamp;
use store_client::StoreClient;
use store_server::{Fault, Options, Running, Server};
use tests::device::Device;

const DEMO: &str = "demo@larkspur.example";
const NEW: &str = "new@larkspur.example";
const PASSWORD: &str = "demo";

async fn demo_store() -> Result<Running> {
    Ok(Server::start(Options::demo()).await?)
}

async fn signed_in(store: &Running) -> Result<Device> {
    let mut device = Device::new(&store.url())?;
    device.start();
    device.sign_in(DEMO, PASSWORD).await?;
    device.wait_until_synced().await?;
    Ok(device)
}

async fn orders(device: &Device) -> Result<u64> {
    device.call("orders_list", json!({ "limit": 1 })).await?["total"].as_u64().context("a total")
}

async fn session(device: &Device) -> Result<Value> {
    Ok(device.call("app_read", Value::Null).await?["session"]["state"].clone())
}

fn refresh_token(device: &Device) -> Result<String> {
    let tokens: Value = serde_json::from_str(&device.host.secret("tokens")?.context("tokens")?)?;
    Ok(tokens["refresh"].as_str().context("a refresh token")?.to_owned())
}

/// Waits until the store has been told that a session ended.
async fn is_revoked(store: &Running, device: &Device, refresh: &str) -> Result<()> {
    for _ in 0..200 {
        if device.host.secret("to-revoke")?.is_none() {
            let answer = StoreClient::new(&store.url(), "test")?.refresh(refresh).await;
            ensure!(matches!(answer, Err(store_client::Error::Unauthorized)), "it is still good: {answer:?}");
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    anyhow::bail!("the store was never told");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_ended_offline_is_revoked_when_the_store_is_back() -> Result<()> {
    let store = demo_store().await?;
    let mut device = signed_in(&store).await?;
    let refresh = refresh_token(&device)?;
    store.faults().next(1, "/.well-known", Fault::Drop);
    device.call("session_sign_out", Value::Null).await?;
    assert!(device.host.secret("to-revoke")?.is_some(), "the store could not be told");
    device.restart().await?;
    device.start();
    is_revoked(&store, &device, &refresh).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_locked_keychain_keeps_nobodys_orders_from_being_wiped() -> Result<()> {
    let store = demo_store().await?;
    let mut device = signed_in(&store).await?;
    let refresh = refresh_token(&device)?;
    device.restart().await?;
    device.host.keychain_is_locked.store(true, Ordering::Relaxed);
    device.call("session_sign_out", Value::Null).await?;
    assert_eq!((orders(&device).await?, session(&device).await?), (0, json!("signed_out")));

    device.host.keychain_is_locked.store(false, Ordering::Relaxed);
    device.restart().await?;
    device.start();
    // What the keychain kept goes onto the list of what is to be revoked, and from there to the store.
    while device.host.secret("tokens")?.is_some() {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    is_revoked(&store, &device, &refresh).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_guest_takes_the_place_of_a_customer_whose_session_ends() -> Result<()> {
    let store = demo_store().await?;
    let device = signed_in(&store).await?;
    let refresh = refresh_token(&device)?;
    let number = store_server::demo::customers(Timestamp::now())[0].orders[0].number.clone();
    device.call("session_look_up", json!({ "email": DEMO, "number": number })).await?;
    device.wait("orders_list", json!({ "limit": 10 }), |list| list["total"] == 1).await?;
    is_revoked(&store, &device, &refresh).await
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_that_come_late_are_nobodys() -> Result<()> {
    let store = demo_store().await?;
    let mut device = Device::new(&store.url())?;
    device.start();
    store.faults().next(1, "/v1/changes", Fault::Delay(Duration::from_millis(1500)));
    device.sign_in(DEMO, PASSWORD).await?;
    while store.faults().waiting() > 0 {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    device.call("session_sign_out", Value::Null).await?;
    device.sign_in(NEW, PASSWORD).await?;
    tokio::time::sleep(Duration::from_secs(2)).await;
    device.wait_until_synced().await?;
    assert_eq!(orders(&device).await?, 0, "the new customer has none");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn orders_do_not_wait_for_a_slow_help_centre() -> Result<()> {
    let store = demo_store().await?;
    let mut device = Device::new(&store.url())?;
    store.faults().next(1, "/v1/help", Fault::Delay(Duration::from_secs(15)));
    device.start();
    device.sign_in(DEMO, PASSWORD).await?;
    let there = device.wait("orders_list", json!({ "limit": 1 }), |list| list["total"].as_u64() > Some(0));
    tokio::time::timeout(Duration::from_secs(10), there).await.context("the orders waited")?.map(drop)
}

#[tokio::test(flavor = "multi_thread")]
async fn an_expired_session_leaves_everything_readable_and_says_how_old_it_is() -> Result<()> {
    let store = demo_store().await?;
    let device = signed_in(&store).await?;
    let all = orders(&device).await?;
    // What is still being fetched belongs to the session as long as it lasts.
    device.wait("sync_read", Value::Null, |sync| sync["state"] == "live").await?;
    StoreClient::new(&store.url(), "test")?.revoke(&refresh_token(&device)?).await?;
    let ended = Timestamp::now();
    device.call("sync_now", Value::Null).await?;
    device.wait("app_read", Value::Null, |app| app["session"]["state"] == "expired").await?;
    let sync = device.wait("sync_read", Value::Null, |sync| sync["state"] == "live").await?;
    let fresh_at: Timestamp = sync["fresh_at"].as_str().context("an age")?.parse()?;
    assert!(fresh_at < ended, "the orders are no fresher than the session");
    assert_eq!(orders(&device).await?, all);

    device.sign_in(DEMO, PASSWORD).await?;
    device.wait("orders_list", json!({ "limit": 1 }), |list| list["total"] == all).await?;
    assert_eq!(session(&device).await?, "signed_in");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn signing_in_twice_at_once_and_giving_up_leaves_nothing_open() -> Result<()> {
    let store = demo_store().await?;
    let device = Device::new(&store.url())?;
    let state =
        |wanted: &'static str| device.wait("app_read", Value::Null, move |app| app["session"]["state"] == wanted);
    let cancel = async {
        state("signing_in").await?;
        let second = device.call("session_sign_in", Value::Null);
        let give_up = async {
            tokio::time::sleep(Duration::from_millis(500)).await;
            state("signing_in").await?;
            device.call("session_cancel", Value::Null).await
        };
        tokio::try_join!(second, give_up)
    };
    tokio::try_join!(device.call("session_sign_in", Value::Null), cancel)?;
    assert_eq!(session(&device).await?, "signed_out");
    Ok(())
}
