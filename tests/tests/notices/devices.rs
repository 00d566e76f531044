//! Two machines of one customer: what was read on one is neither unread nor told on the other.

use crate::house::House;
use anyhow::Result;
use serde_json::{Value, json};

#[tokio::test(flavor = "multi_thread")]
async fn what_is_read_on_one_device_is_not_told_on_another_that_wakes_later() -> Result<()> {
    let house = House::open().await?;
    let (desk, sofa) = (house.home().await?, house.home().await?);
    sofa.wire.cut().await;
    house.order("7", |_| ())?;
    for code in ["order_shipped", "refunded"] {
        house.tell("7", code)?;
    }
    desk.toasted(2).await?;
    desk.device.call("notices_read_all", Value::Null).await?;
    desk.device.wait("badges_read", Value::Null, |badges| badges["notices"] == 0).await?;
    let last = house.tell("7", "order_delivered")?;
    desk.knows(&last).await?;
    let marked = |list: &[(String, bool)]| list.iter().filter(|(_, read)| *read).count();
    // The store has been told, and tells everybody.
    let page = |home: &crate::house::Home| home.wire.take().requests;
    desk.until("the word to the store", |home| Ok(page(home).iter().any(|request| request.contains("read-until"))))
        .await?;

    sofa.wire.mend().await;
    sofa.device.call("sync_now", Value::Null).await?;
    sofa.knows(&last).await?;
    sofa.device.wait("badges_read", Value::Null, |badges| badges["notices"] == 1).await?;
    assert_eq!(sofa.titles(), ["Order LK-7 was delivered"]);
    assert_eq!(marked(&sofa.list().await?), 2);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_read_without_a_network_is_known_elsewhere_later_and_not_what_stands_behind_something_unread()
-> Result<()> {
    let house = House::open().await?;
    let (desk, sofa) = (house.home().await?, house.home().await?);
    house.order("7", |_| ())?;
    let first = house.tell("7", "order_confirmed")?;
    desk.knows(&first).await?;
    house.clock.run(std::time::Duration::from_secs(60));
    let second = house.tell("7", "order_shipped")?;
    house.clock.run(std::time::Duration::from_secs(60));
    let third = house.tell("7", "order_delivered")?;
    desk.knows(&third).await?;
    desk.wire.cut().await;
    for id in [&first, &third] {
        desk.device.call("notice_read", json!({ "id": id })).await?;
    }
    desk.wire.mend().await;
    desk.device.call("sync_now", Value::Null).await?;
    let unread = |id: String| {
        move |list: &Value| {
            let rows = list["rows"].as_array().map(Vec::as_slice).unwrap_or_default();
            let unread: Vec<&str> = rows.iter().filter_map(|row| row["notice"]["id"].as_str()).collect();
            !unread.contains(&id.as_str())
        }
    };
    let list = sofa.device.wait("notices_list", json!({ "filter": "unread" }), unread(first)).await?;
    let left: Vec<_> = list["rows"].as_array().into_iter().flatten().map(|row| row["notice"]["id"].clone()).collect();
    assert_eq!(left, [json!(third), json!(second)]);
    desk.device.call("notice_read", json!({ "id": second })).await?;
    sofa.device.wait("badges_read", Value::Null, |badges| badges["notices"] == 0).await?;
    Ok(())
}
