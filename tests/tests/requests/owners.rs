//! Whose it is: what one customer wrote is neither shown to another nor sent as theirs.

use crate::house::{DEMO, House, OTHER, PASSWORD, about};
use anyhow::{Context, Result};
use engine::Host as _;
use serde_json::{Value, json};
use store_client::StoreClient;
use tests::photo::photo;

/// The store gives the session up, and the app finds out.
async fn expire(house: &House) -> Result<()> {
    let tokens: Value = serde_json::from_str(&house.device.host.secret("tokens")?.context("tokens")?)?;
    let refresh = tokens["refresh"].as_str().context("a refresh token")?;
    StoreClient::new(&house.store.url(), "test")?.revoke(refresh).await?;
    house.hurry().await?;
    let expired = |app: &Value| app["session"]["state"] == "expired";
    house.device.wait("app_read", Value::Null, expired).await.map(drop)
}

#[tokio::test(flavor = "multi_thread")]
async fn signing_out_takes_drafts_files_and_what_was_to_be_sent() -> Result<()> {
    let house = House::open().await?;
    let orders = house.orders_for("contact").await?;
    house.go_offline().await;
    house.attach(&about(&orders[0], "contact"), "cup.png", &photo(1, 20)).await?;
    house.ask(&orders[0], "Unsent.").await?;
    house.attach(&about(&orders[1], "contact"), "cup.png", &photo(2, 20)).await?;
    house.device.call("session_sign_out", Value::Null).await?;
    assert!(house.outbox()?.is_empty());
    house.go_online().await?;
    house.device.sign_in(DEMO, PASSWORD).await?;
    house.device.wait_until_synced().await?;
    let list = house.device.call("requests_list", Value::Null).await?;
    assert_eq!(list["drafts"], json!([]));
    assert_eq!(house.done()?, [] as [&str; 0]);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_expired_session_keeps_what_was_filed_and_sends_it_after_the_same_customers_sign_in() -> Result<()> {
    let mut house = House::open().await?;
    let order = house.order_for("contact").await?;
    expire(&house).await?;
    let filed = house.ask(&order, "Still me.").await?;
    house.hurry().await?;
    house.restart().await?;
    let view = house.read(&filed["request_id"]).await?;
    assert_eq!((&view["sending"]["state"], &view["sending"]["can_take_back"]), (&json!("waiting"), &json!(true)));
    house.device.sign_in(DEMO, PASSWORD).await?;
    house.all_confirmed().await?;
    assert_eq!((house.at_store("Still me.").await?.len(), house.done()?.len()), (1, 1));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn another_customer_neither_sees_nor_sends_it() -> Result<()> {
    let mut house = House::open().await?;
    let order = house.order_for("contact").await?;
    expire(&house).await?;
    house.attach(&about(&order, "contact"), "cup.png", &photo(1, 20)).await?;
    let filed = house.ask(&order, "Private.").await?;
    house
        .device
        .call("draft_keep", json!({ "subject": { "kind": "contact" }, "form": { "text": "Also private." } }))
        .await?;

    house.device.sign_in(OTHER, PASSWORD).await?;
    house.device.wait_until_synced().await?;
    house.restart().await?;
    house.hurry().await?;
    house.device.wait_until_synced().await?;
    assert!(house.read(&filed["request_id"]).await.is_err());
    for (name, args) in [
        ("intent_take_back", json!({ "id": filed["intent"] })),
        ("intent_discard", json!({ "id": filed["intent"] })),
        ("intent_resend", json!({ "id": filed["intent"] })),
    ] {
        assert!(house.device.call(name, args).await.is_err(), "{name}");
    }
    assert_eq!(house.device.call("requests_list", Value::Null).await?, json!({ "rows": [], "drafts": [] }));
    let form = house.device.call("form_read", json!({ "subject": { "kind": "contact" } })).await?;
    assert_eq!((&form["draft"], house.done()?.len()), (&Value::Null, 0));

    house.device.sign_in(DEMO, PASSWORD).await?;
    house.all_confirmed().await?;
    let arrived = house.at_store("Private.").await?;
    assert_eq!((arrived.len(), arrived[0].messages[0].attachments.len(), house.done()?.len()), (1, 1, 1));
    Ok(())
}

/// What a customer does that has no name on it: a vote with words, an order that is muted, notices that are read.
async fn leave_traces(house: &House) -> Result<()> {
    let order = house.order_for("contact").await?;
    house.device.call("article_vote", vote("It is about my kettle.")).await?;
    house.device.call("order_mute", json!({ "id": order.id, "muted": true })).await?;
    house.device.call("notices_read_all", Value::Null).await?;
    for _ in 0..1000 {
        if count(house, "settings WHERE name LIKE 'read-until %'")? == 1 {
            return house.all_confirmed().await;
        }
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
    anyhow::bail!("the store was never told what has been read")
}

fn vote(text: &str) -> Value {
    json!({ "article_id": "payment/coupons", "language": "en", "helpful": false, "reason": "unclear", "text": text })
}

/// How many rows there are in `local.db`, past the app's own code.
fn count(house: &House, rows: &str) -> Result<u32> {
    let local = rusqlite::Connection::open(house.device.folder().join("local.db"))?;
    let key: String = tests::app::KEY.iter().map(|byte| format!("{byte:02x}")).collect();
    local.pragma_update(None, "key", format!("x'{key}'"))?;
    Ok(local.query_row(&format!("SELECT count(*) FROM {rows}"), [], |row| row.get(0))?)
}

async fn muted(house: &House) -> Result<Value> {
    Ok(house.device.call("app_read", Value::Null).await?["settings"]["notices"]["muted"].clone())
}

#[tokio::test(flavor = "multi_thread")]
async fn signing_out_takes_what_has_no_name_on_it_too() -> Result<()> {
    let house = House::open().await?;
    leave_traces(&house).await?;
    house.go_offline().await;
    house.device.call("article_vote", vote("And about my lamp.")).await?;
    assert_eq!((count(&house, "votes")?, count(&house, "intents")?), (1, 1));
    house.device.call("session_sign_out", Value::Null).await?;
    for rows in
        ["votes", "intents", "drafts", "seen", "told", "notices_read", "settings WHERE name LIKE 'read-until %'"]
    {
        assert_eq!(count(&house, rows)?, 0, "{rows}");
    }
    assert_eq!(muted(&house).await?, json!([]));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_has_no_name_on_it_is_not_shown_to_another_customer() -> Result<()> {
    let house = House::open().await?;
    leave_traces(&house).await?;
    expire(&house).await?;
    house.device.sign_in(OTHER, PASSWORD).await?;
    house.device.wait_until_synced().await?;
    let article = house.device.call("article_read", json!({ "id": "payment/coupons" })).await?;
    assert_eq!((&article["vote"], &muted(&house).await?), (&Value::Null, &json!([])));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_guest_asks_about_their_order_and_a_signed_out_reader_only_votes() -> Result<()> {
    let house = House::with(|_| ()).await?;
    let number = store_server::demo::customers(house.clock.now())[0].orders[0].number.clone();
    house.device.call("session_look_up", json!({ "email": DEMO, "number": number })).await?;
    house.device.wait("orders_list", json!({ "limit": 10 }), |list| list["total"] == 1).await?;
    let order = house.order_for("contact").await?;
    house.ask(&order, "As a guest.").await?;
    house.all_confirmed().await?;
    assert_eq!(house.at_store("As a guest.").await?.len(), 1);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_vote_needs_no_account_and_the_last_one_counts_once() -> Result<()> {
    let mut house = House::with(|_| ()).await?;
    let votes = |helpful: bool| {
        json!({ "article_id": "payment/coupons", "language": "en", "helpful": helpful,
        "reason": (!helpful).then_some("unclear"), "text": "" })
    };
    house.device.wait_until_synced().await?;
    house.go_offline().await;
    house.device.call("article_vote", votes(true)).await?;
    house.restart().await?;
    house.device.call("article_vote", votes(false)).await?;
    let article = house.device.call("article_read", json!({ "id": "payment/coupons" })).await?;
    assert_eq!(article["vote"]["helpful"], false, "{article:#}");
    house.device.call("session_sign_out", Value::Null).await?;
    house.go_online().await?;
    house.all_confirmed().await?;
    let counted = house.store.votes("en", "payment/coupons")?;
    assert_eq!((counted.yes, counted.no), (0, 1), "{counted:?}");
    Ok(())
}
