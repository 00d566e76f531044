//! Answers that are odd: never seen in the customer's log, or about a key that stands for other words.

use crate::house::{DEMO, House};
use anyhow::{Context, Result};
use db::{Attempt, Databases, Key, NewIntent};
use rusqlite::Connection;
use serde_json::{Value, json};
use tests::app::KEY;

/// `local.db` past the app's own code.
fn local(house: &House) -> Result<Connection> {
    let local = Connection::open(house.device.folder().join("local.db"))?;
    let key: String = KEY.iter().map(|byte| format!("{byte:02x}")).collect();
    local.pragma_update(None, "key", format!("x'{key}'"))?;
    Ok(local)
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_that_never_comes_in_the_log_is_put_away_after_a_week() -> Result<()> {
    let mut house = House::open().await?;
    house.device.stop().await;
    let now = house.clock.now();
    let saying = json!({ "kind": "request", "request": { "topic": "contact", "text": "Lost." } });
    let answer = json!({
        "id": "rq-lost", "topic": "contact", "state": "received", "created_at": now, "updated_at": now,
    });
    let databases = Databases::open(house.device.folder(), &Key::new(KEY))?;
    let new = NewIntent {
        key: "k-lost",
        owner: &format!("account {DEMO}"),
        lane: "contact",
        body: &saying.to_string(),
        filed_at: now,
        draft: None,
    };
    let id = databases.local.file_intent(&new)?;
    databases.local.begin_sending(id)?;
    databases.local.settle_intent(id, &Attempt::Answered { detail: &answer.to_string() })?;
    drop(databases);

    house.restart().await?;
    let shown = |list: &Value| list["rows"].as_array().into_iter().flatten().any(|row| row["id"] == "rq-lost");
    house.device.wait("requests_list", Value::Null, shown).await?;
    house.clock.pass_days(6);
    house.hurry().await?;
    house.device.wait_until_synced().await?;
    assert_eq!(house.outbox()?.len(), 1, "the store's word counts for a week");
    house.clock.pass_days(2);
    house.hurry().await?;
    house.all_confirmed().await?;
    let list = house.device.call("requests_list", Value::Null).await?;
    assert!(!shown(&list), "{list:#}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_that_the_store_knows_with_other_words_is_asked_about_and_never_said_under_another() -> Result<()> {
    let mut house = House::open().await?;
    let order = house.order_for("contact").await?;
    house.store.faults().next_when(1, "/v1/requests", store_server::When::After, store_server::Fault::Drop);
    let filed = house.ask(&order, "Once.").await?;
    let waits = |view: &Value| !view["sending"]["retry_at"].is_null();
    house.device.wait("request_read", json!({ "id": filed["request_id"] }), waits).await?;
    house.device.stop().await;
    // As another version of the app might put it.
    let changed = local(&house)?.execute("UPDATE intents SET body = replace(body, 'Once.', 'Once!')", [])?;
    assert_eq!(changed, 1);
    house.restart().await?;
    house.hurry().await?;

    let stuck = house.stuck(&filed).await?;
    assert_eq!((&stuck["stuck"]["code"], &stuck["exposed"]), (&json!("invalid"), &json!(true)), "{stuck:#}");
    let may = ["can_take_back", "can_resend", "can_discard"].map(|what| stuck[what].as_bool());
    assert_eq!(may, [Some(false), Some(false), Some(true)], "{stuck:#}");
    for name in ["intent_take_back", "intent_resend"] {
        let error = house.device.call(name, json!({ "id": filed["intent"] })).await.expect_err("refused");
        assert!(error.to_string().contains("on_its_way"), "{name}: {error}");
    }
    assert_eq!((house.at_store("Once.").await?.len(), house.at_store("Once!").await?.len()), (1, 0));
    house.device.call("intent_discard", json!({ "id": filed["intent"] })).await?;
    assert!(house.outbox()?.is_empty());
    Ok(())
}

/// Point by point what is promised when a clock that was ahead is put right while something may be at the store.
#[tokio::test(flavor = "multi_thread")]
async fn what_seems_to_have_been_sent_in_the_future_is_asked_about_and_not_said_again() -> Result<()> {
    let house = House::open().await?;
    let order = house.order_for("contact").await?;
    house.store.faults().next_when(1, "/v1/requests", store_server::When::After, store_server::Fault::Drop);
    let filed = house.ask(&order, "From tomorrow.").await?;
    let waits = |view: &Value| !view["sending"]["retry_at"].is_null();
    house.device.wait("request_read", json!({ "id": filed["request_id"] }), waits).await?;
    house.go_offline().await;
    // The clock was two days ahead when it was sent, and is right now.
    house.clock.pass_days(-2);
    house.hurry().await?;

    let stuck = house.stuck(&filed).await?;
    assert_eq!((&stuck["stuck"]["code"], &stuck["exposed"]), (&json!("expired"), &json!(true)), "{stuck:#}");
    let may = ["can_take_back", "can_resend", "can_discard"].map(|what| stuck[what].as_bool());
    assert_eq!(may, [Some(false), Some(false), Some(true)], "nobody knows when that was: {stuck:#}");
    house.go_online().await?;
    house.device.wait_until_synced().await?;
    let arrived = house.at_store("From tomorrow.").await?;
    assert_eq!((arrived.len(), house.done()?.len()), (1, 1), "it had arrived, and is not said twice");
    let list = house.device.call("requests_list", Value::Null).await?;
    let ids: Vec<&str> = list["rows"].as_array().context("rows")?.iter().filter_map(|row| row["id"].as_str()).collect();
    assert!(ids.contains(&arrived[0].id.as_str()), "the customer sees what arrived beside the question: {ids:?}");
    Ok(())
}
