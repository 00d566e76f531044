//! The app ends at every moment on the way of what was filed, and is opened again.

use crate::house::House;
use anyhow::Result;
use serde_json::{Value, json};
use std::time::Duration;
use store_server::{Fault, When};

/// Waits until what is in the outbox is as hoped.
async fn until(house: &House, hoped: impl Fn(&str, bool) -> bool) -> Result<()> {
    for _ in 0..2000 {
        if house.outbox()?.iter().any(|left| hoped(&left.state, left.exposed)) {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    anyhow::bail!("in the outbox there is {:?}", house.outbox()?)
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_before_the_store_did_anything_it_arrives_once() -> Result<()> {
    let mut house = House::open().await?;
    let order = house.order_for("contact").await?;
    house.store.faults().next(1, "/v1/requests", Fault::Delay(Duration::from_secs(3)));
    house.ask(&order, "Hello?").await?;
    until(&house, |state, exposed| state == "sending" && exposed).await?;
    house.device.restart().await?;
    assert!(house.outbox()?.iter().all(|left| left.state == "waiting" && left.exposed));
    house.device.start();
    house.all_confirmed().await?;
    tokio::time::sleep(Duration::from_secs(3)).await;
    assert_eq!((house.at_store("Hello?").await?.len(), house.done()?.len()), (1, 1));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_after_the_store_did_it_and_before_the_answer_it_is_there_once() -> Result<()> {
    let mut house = House::open().await?;
    let order = house.order_for("contact").await?;
    house.store.faults().next_when(1, "/v1/requests", When::After, Fault::Delay(Duration::from_secs(3)));
    house.ask(&order, "Hello?").await?;
    while house.done()?.is_empty() {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    house.restart().await?;
    house.all_confirmed().await?;
    assert_eq!((house.at_store("Hello?").await?.len(), house.done()?.len()), (1, 1));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_stays_here_until_the_cache_holds_it() -> Result<()> {
    let mut house = House::open().await?;
    let order = house.order_for("contact").await?;
    house.store.faults().next(usize::MAX, "/v1/changes", Fault::Answer { status: 500, retry_after: None });
    let filed = house.ask(&order, "Hello?").await?;
    until(&house, |state, _| state == "answered").await?;
    house.restart().await?;
    let view = house.read(&filed["request_id"]).await?;
    assert_eq!((&view["state"], &view["sending"]), (&json!("received"), &Value::Null));
    assert_eq!(view["id"], house.store.deeds()?[0].request, "the store's name for it is known here too");
    assert_eq!(house.device.call("badges_read", Value::Null).await?["unsent"], 0);

    let reply = json!({ "kind": "reply", "request_id": view["id"] });
    house.send(&reply, &json!({ "text": "One more thing." })).await?;
    house.store.faults().clear();
    house.hurry().await?;
    house.all_confirmed().await?;
    let thread = house.read(&view["id"]).await?;
    assert_eq!(thread["messages"].as_array().map(Vec::len), Some(2), "{thread:#}");
    assert_eq!(house.done()?.len(), 2);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reset_of_the_log_costs_nothing_that_is_under_way() -> Result<()> {
    let house = House::open().await?;
    let orders = house.orders_for("contact").await?;
    house.go_offline().await;
    house.ask(&orders[0], "Before.").await?;
    house.store.forget_cursors(crate::house::DEMO)?;
    house.ask(&orders[1], "After.").await?;
    house.store.faults().next_when(1, "/v1/requests", When::After, Fault::Drop);
    house.go_online().await?;
    house.store.forget_cursors(crate::house::DEMO)?;
    while house.store.faults().waiting() > 0 {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    house.hurry().await?;
    house.all_confirmed().await?;
    house.device.wait_until_synced().await?;
    for text in ["Before.", "After."] {
        assert_eq!(house.at_store(text).await?.len(), 1);
        let list = house.device.call("requests_list", Value::Null).await?;
        let shown = list["rows"].as_array().into_iter().flatten().filter(|row| row["excerpt"] == text).count();
        assert_eq!(shown, 1, "{text}");
    }
    assert_eq!(house.done()?.len(), 2);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lost_cache_costs_no_request() -> Result<()> {
    let mut house = House::open().await?;
    let order = house.order_for("contact").await?;
    house.go_offline().await;
    house.ask(&order, "Still here.").await?;
    // So the app itself marks a cache in which bytes went bad.
    std::fs::write(house.device.folder().join("cache.db.unreadable"), "")?;
    house.restart().await?;
    house.go_online().await?;
    house.all_confirmed().await?;
    assert_eq!((house.at_store("Still here.").await?.len(), house.done()?.len()), (1, 1));
    Ok(())
}
