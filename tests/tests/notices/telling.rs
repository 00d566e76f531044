//! The app on a machine, told by a real store.

use crate::house::{House, in_hours};
use anyhow::Result;
use serde_json::{Value, json};
use std::time::Duration;

const HOUR: Duration = Duration::from_secs(3600);

#[tokio::test(flavor = "multi_thread")]
async fn what_the_store_tells_is_toasted_and_leads_to_its_order() -> Result<()> {
    let house = House::open().await?;
    let home = house.home().await?;
    house.order("7", |_| ())?;
    house.tell("7", "order_shipped")?;
    home.toasted(1).await?;
    let toast = &home.toasts()[0];
    assert_eq!(
        (toast.title.as_str(), toast.link.as_str()),
        ("Order \u{2068}LK-7\u{2069} has shipped", "doorstep://orders/7")
    );
    assert!(toast.body.contains("Linen apron") && !toast.action.is_empty() && !toast.urgent, "{toast:?}");
    assert_eq!(home.list().await?, [("order_shipped".to_owned(), false)]);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_there_at_the_first_reading_is_in_the_list_and_not_toasted() -> Result<()> {
    let house = House::open().await?;
    house.order("7", |_| ())?;
    for code in ["order_confirmed", "order_shipped", "order_delivered", "refunded"] {
        house.tell("7", code)?;
    }
    let mut home = house.home().await?;
    assert_eq!(home.list().await?.len(), 4);
    house.tell("7", "order_cancelled")?;
    home.toasted(1).await?;
    home.device.restart().await?;
    home.device.start();
    let next = house.tell("7", "action_required")?;
    home.knows(&next).await?;
    house.clock.run(HOUR);
    home.toasted(2).await?;
    assert_eq!(home.titles(), ["Order LK-7 was cancelled", "Order LK-7 needs you"]);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_order_that_is_muted_is_listed_and_not_toasted() -> Result<()> {
    let house = House::open().await?;
    let home = house.home().await?;
    house.order("7", |_| ())?;
    house.order("8", |_| ())?;
    home.device.call("order_mute", json!({ "id": "7", "muted": true })).await?;
    home.knows(&house.tell("7", "order_shipped")?).await?;
    house.tell("8", "order_shipped")?;
    home.toasted(1).await?;
    assert_eq!((home.titles(), home.list().await?.len()), (vec!["Order LK-8 has shipped".to_owned()], 2));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn quiet_hours_hold_back_and_their_end_tells() -> Result<()> {
    let house = House::open().await?;
    let home = house.home().await?;
    house.order("7", |_| ())?;
    let now = house.clock.now();
    home.choose(json!({ "quiet": { "from": in_hours(now, -1), "to": in_hours(now, 3) } })).await?;
    for code in ["order_shipped", "refunded"] {
        house.tell("7", code)?;
    }
    home.device.wait("badges_read", Value::Null, |badges| badges["notices"] == 2).await?;
    for _ in 0..2 {
        house.clock.run(HOUR);
        tokio::time::sleep(Duration::from_millis(50)).await;
        home.toasted(0).await?;
    }
    house.clock.run(HOUR);
    home.toasted(2).await?;
    house.clock.run(HOUR);
    house.tell("7", "order_delivered")?;
    home.toasted(3).await
}

#[tokio::test(flavor = "multi_thread")]
async fn many_at_once_are_one_summary_that_leads_to_the_list() -> Result<()> {
    let house = House::open().await?;
    let home = house.home().await?;
    home.wire.cut().await;
    let codes = ["order_confirmed", "order_shipped", "delivery_date_moved", "order_delivered", "refunded"];
    for (number, code) in codes.iter().enumerate() {
        house.order(&number.to_string(), |_| ())?;
        house.tell(&number.to_string(), code)?;
    }
    home.wire.mend().await;
    home.device.call("sync_now", Value::Null).await?;
    home.toasted(1).await?;
    let toast = &home.toasts()[0];
    assert_eq!(
        (toast.title.replace(['\u{2068}', '\u{2069}'], ""), toast.link.as_str()),
        ("5 new notices".to_owned(), "doorstep://notices")
    );
    assert_eq!(
        toast.body.lines().next().map(|line| line.starts_with("New delivery date")),
        Some(true),
        "what is wrong first"
    );
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_silence_is_noticed_after_the_store_was_heard_and_a_deadline_without_a_network_too() -> Result<()> {
    let house = House::open().await?;
    let home = house.home().await?;
    let days = |days: i64| house.clock.now() + jiff::SignedDuration::from_hours(24 * days);
    let day = |at: jiff::Timestamp| at.to_zoned(jiff::tz::TimeZone::UTC).date();
    house.order("late", |order| order["estimated_ship_date"] = json!(day(days(1))))?;
    house.order("unpaid", |order| {
        order["status"] = json!("awaiting_payment");
        order["axes"]["payment"] = json!("awaiting");
        order["payment_due_at"] = json!(days(4));
    })?;
    home.device.wait("orders_list", json!({ "limit": 9 }), |list| list["total"] == 2).await?;
    home.wire.cut().await;
    house.clock.run(84 * HOUR);
    home.toasted_in_time(1, &house).await?;
    assert_eq!(home.titles(), ["Payment for order LK-unpaid"]);
    home.wire.mend().await;
    home.device.call("sync_now", Value::Null).await?;
    home.toasted_in_time(2, &house).await?;
    assert_eq!(home.titles()[1], "Order LK-late has not shipped yet");
    let late = home.device.call("notices_list", json!({ "filter": "wrong" })).await?;
    assert_eq!(late["rows"].as_array().map(Vec::len), Some(2), "{late:#}");

    house.order("late", |order| order["status"] = json!("shipped"))?;
    home.device.call("sync_now", Value::Null).await?;
    let over = |list: &Value| {
        let rows = list["rows"].as_array().map(Vec::as_slice).unwrap_or_default();
        rows.iter().any(|row| row["notice"]["kind"] == "ship_date_passed" && row["notice"]["read"] == true)
    };
    let list = home.device.wait("notices_list", json!({}), over).await?;
    assert_eq!(list["unread"], 1, "it was told, and is over: {list:#}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deadline_is_kept_as_an_entry_for_a_calendar() -> Result<()> {
    let house = House::open().await?;
    let home = house.home().await?;
    let due = house.clock.now() + jiff::SignedDuration::from_hours(20);
    house.order("7", |order| {
        order["status"] = json!("awaiting_payment");
        order["placed_at"] = json!(house.clock.now() - jiff::SignedDuration::from_hours(100));
        order["axes"]["payment"] = json!("awaiting");
        order["payment_due_at"] = json!(due);
    })?;
    let list = home.device.wait("notices_list", json!({}), |list| list["unread"] == 1).await?;
    home.device.call("notice_calendar", json!({ "id": list["rows"][0]["notice"]["id"] })).await?;
    let kept = home.device.host.kept_files.lock().unwrap_or_else(std::sync::PoisonError::into_inner).clone();
    let [(name, bytes)] = kept.as_slice() else { panic!("{kept:?}") };
    let text = String::from_utf8_lossy(bytes);
    assert!(name.ends_with(".ics") && text.contains(&due.strftime("DTEND:%Y%m%dT%H%M%SZ").to_string()), "{text}");
    assert!(home.device.call("notice_calendar", json!({ "id": "no-such" })).await.is_err());
    Ok(())
}
