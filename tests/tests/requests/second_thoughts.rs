//! Changing one's mind before something is on its way, and after.

use crate::house::{House, about};
use anyhow::Result;
use serde_json::{Value, json};
use std::time::Duration;
use store_server::{Fault, When};
use tests::photo::photo;

#[tokio::test(flavor = "multi_thread")]
async fn what_has_not_been_sent_can_be_taken_back_changed_and_sent_with_its_files() -> Result<()> {
    let house = House::open().await?;
    let order = house.order_for("contact").await?;
    let subject = about(&order, "contact");
    house.go_offline().await;
    let file = house.attach(&subject, "cup.png", &photo(1, 20)).await?;
    let filed = house.ask(&order, "Is it bleu?").await?;
    let back = house.decide("intent_take_back", json!({ "id": filed["intent"] })).await?;
    assert_eq!(back["subject"], subject);
    let draft = house.device.call("form_read", json!({ "subject": subject })).await?["draft"].clone();
    assert_eq!((&draft["form"]["text"], &draft["attachments"]), (&json!("Is it bleu?"), &json!([file])));
    assert!(house.read(&filed["request_id"]).await.is_err(), "nothing is left of it");

    house.ask(&order, "Is it blue?").await?;
    house.go_online().await?;
    house.all_confirmed().await?;
    assert_eq!(house.done()?.len(), 1);
    assert_eq!(house.at_store("Is it blue?").await?[0].messages[0].attachments.len(), 1);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn taking_something_back_costs_nothing_that_was_begun_since() -> Result<()> {
    let house = House::open().await?;
    let order = house.order_for("contact").await?;
    let subject = about(&order, "contact");
    house.go_offline().await;
    house.attach(&subject, "one.png", &photo(1, 20)).await?;
    let filed = house.ask(&order, "The first thing.").await?;
    house.device.call("draft_keep", json!({ "subject": subject, "form": { "text": "Another thing." } })).await?;
    house.attach(&subject, "two.png", &photo(2, 20)).await?;
    house.decide("intent_take_back", json!({ "id": filed["intent"] })).await?;
    let draft = house.device.call("form_read", json!({ "subject": subject })).await?["draft"].clone();
    let text = draft["form"]["text"].as_str().unwrap_or_default();
    assert!(text.contains("The first thing.") && text.contains("Another thing."), "{text}");
    assert_eq!(draft["attachments"].as_array().map(Vec::len), Some(2));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_thrown_away_is_not_sent() -> Result<()> {
    let house = House::open().await?;
    let order = house.order_for("contact").await?;
    house.go_offline().await;
    let filed = house.ask(&order, "Never mind.").await?;
    house.ask(&order, "But this.").await?;
    house.decide("intent_discard", json!({ "id": filed["intent"] })).await?;
    house.go_online().await?;
    house.all_confirmed().await?;
    assert_eq!((house.at_store("Never mind.").await?.len(), house.done()?.len()), (0, 1));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_on_its_way_stays_as_it_is() -> Result<()> {
    let house = House::open().await?;
    let order = house.order_for("contact").await?;
    house.store.faults().next(1, "/v1/requests", Fault::Delay(Duration::from_secs(2)));
    let filed = house.ask(&order, "On my way.").await?;
    let sending = |view: &Value| view["sending"]["state"] == "sending";
    let view = house.device.wait("request_read", json!({ "id": filed["request_id"] }), sending).await?;
    assert_eq!(view["sending"]["can_take_back"], false);
    refused(&house, &filed).await;
    house.all_confirmed().await?;
    assert_eq!(house.at_store("On my way.").await?.len(), 1);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_may_be_at_the_store_already_cannot_be_taken_back() -> Result<()> {
    let mut house = House::open().await?;
    let order = house.order_for("contact").await?;
    house.store.faults().next_when(1, "/v1/requests", When::After, Fault::Drop);
    let filed = house.ask(&order, "Did you hear me?").await?;
    let failed = |view: &Value| view["sending"]["state"] == "waiting" && !view["sending"]["retry_at"].is_null();
    let view = house.device.wait("request_read", json!({ "id": filed["request_id"] }), failed).await?;
    assert_eq!((&view["sending"]["exposed"], &view["sending"]["can_discard"]), (&json!(true), &json!(false)));
    refused(&house, &filed).await;
    house.restart().await?;
    refused(&house, &filed).await;
    house.hurry().await?;
    house.all_confirmed().await?;
    assert_eq!((house.at_store("Did you hear me?").await?.len(), house.done()?.len()), (1, 1));
    Ok(())
}

/// Neither taking back nor moving nor throwing away is possible.
async fn refused(house: &House, filed: &Value) {
    let id = &filed["intent"];
    for (name, args) in [
        ("intent_take_back", json!({ "id": id })),
        ("intent_discard", json!({ "id": id })),
        ("intent_move", json!({ "id": id, "topic": "order_progress" })),
    ] {
        let error = house.device.call(name, args).await.expect_err(name);
        assert!(error.to_string().contains("on_its_way"), "{name}: {error}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_never_left_this_machine_can_be_taken_back_whatever_kept_it() -> Result<()> {
    let house = House::open().await?;
    let order = house.order_for("contact").await?;
    house.device.host.keychain_is_locked.store(true, std::sync::atomic::Ordering::Relaxed);
    let mut house = house;
    house.restart().await?;
    let filed = house.ask(&order, "Locked in.").await?;
    let failed = |view: &Value| view["sending"]["state"] == "waiting" && !view["sending"]["retry_at"].is_null();
    let view = house.device.wait("request_read", json!({ "id": filed["request_id"] }), failed).await?;
    assert_eq!(view["sending"]["exposed"], false, "no token, nothing sent");
    house.decide("intent_take_back", json!({ "id": filed["intent"] })).await?;
    Ok(())
}
