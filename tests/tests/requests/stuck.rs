//! What only the customer can decide: refused, superseded, expired, gone.

use crate::house::{DEMO, House, about};
use anyhow::{Context, Result};
use serde_json::{Value, json};
use store_api::order::Order;
use tests::photo::photo;

/// The store ships an order without the app hearing of it.
fn ship(house: &House, order: &Order) -> Result<()> {
    use store_api::order::{OrderStatus, ShipmentState};
    let mut shipped = house.store.order(DEMO, &order.id)?.context("the order")?;
    shipped.status = OrderStatus::Shipped;
    shipped.axes.shipment = ShipmentState::Shipped;
    shipped.updated_at = house.clock.now();
    shipped.help_topics.clear();
    Ok(house.store.put_order(DEMO, &shipped)?)
}

fn address(city: &str) -> Value {
    json!({ "name": "Robin Demo", "lines": ["1 Mill Lane"], "city": city, "postal_code": "LS1 1AA", "country": "GB" })
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_store_refuses_is_explained_and_can_go_where_it_is_open_with_its_text_and_files() -> Result<()> {
    let house = House::open().await?;
    let order = house.order_for("cancel_order").await?;
    house.go_offline().await;
    let subject = about(&order, "cancel_order");
    house.attach(&subject, "cup.png", &photo(1, 20)).await?;
    let filed = house.send(&subject, &json!({ "text": "I ordered the wrong one." })).await?;
    house.ask(&order, "And another thing.").await?;
    ship(&house, &order)?;
    house.go_online().await?;

    let stuck = house.stuck(&filed).await?;
    assert_eq!(
        (&stuck["stuck"]["code"], &stuck["stuck"]["refusal"]["code"]),
        (&json!("refused"), &json!("topic_closed"))
    );
    assert!(stuck["stuck"]["refusal"]["reason"].is_string(), "{stuck:#}");
    let nearest = stuck["stuck"]["nearest"].as_str().context("a topic that is open")?;
    house
        .device
        .wait("badges_read", Value::Null, |badges| (&badges["stuck"], &badges["unsent"]) == (&json!(1), &json!(1)))
        .await?;
    assert_eq!(house.at_store("And another thing.").await?.len(), 1, "what is stuck keeps nothing else waiting");

    let moved = house.device.call("intent_move", json!({ "id": filed["intent"], "topic": nearest })).await?;
    assert_eq!(moved["subject"], about(&order, nearest));
    let draft = house.device.call("form_read", moved.clone()).await?["draft"].clone();
    assert_eq!(draft["form"]["text"], "I ordered the wrong one.");
    assert_eq!(draft["attachments"].as_array().map(Vec::len), Some(1));
    house.wait_for_topic(&order, nearest).await?;
    house.send(&moved["subject"], &draft["form"]).await?;
    house.all_confirmed().await?;
    let arrived = house.at_store("I ordered the wrong one.").await?;
    assert_eq!((arrived.len(), arrived[0].topic.as_str(), arrived[0].messages[0].attachments.len()), (1, nearest, 1));
    Ok(())
}

impl House {
    /// Waits until the app knows that a topic is open.
    async fn wait_for_topic(&self, order: &Order, topic: &str) -> Result<()> {
        let open = |view: &Value| {
            let mut topics = view["topics"].as_array().into_iter().flatten();
            topics.any(|verdict| verdict["topic"] == topic && verdict["gate"]["state"] == "open")
        };
        self.device.wait("order_read", json!({ "id": order.id }), open).await.map(drop)
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_addresses_said_offline_only_the_later_one_is_sent() -> Result<()> {
    let house = House::open().await?;
    let order = house.order_for("change_address").await?;
    house.go_offline().await;
    let subject = about(&order, "change_address");
    let first = house.send(&subject, &json!({ "text": "to Leeds", "address": address("Leeds") })).await?;
    house.send(&subject, &json!({ "text": "to York", "address": address("York") })).await?;
    let stuck = house.stuck(&first).await?;
    assert_eq!((&stuck["stuck"]["code"], &stuck["can_resend"]), (&json!("superseded"), &json!(true)));
    house.go_online().await?;
    house.device.wait("badges_read", Value::Null, |badges| badges["unsent"] == 1).await?;
    assert_eq!((house.at_store("to Leeds").await?.len(), house.at_store("to York").await?.len()), (0, 1));

    house.device.call("intent_resend", json!({ "id": first["intent"] })).await?;
    house.all_confirmed().await?;
    assert_eq!((house.at_store("to Leeds").await?.len(), house.done()?.len()), (1, 2));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_superseded_is_sent_when_the_customer_insists_also_offline() -> Result<()> {
    let house = House::open().await?;
    let order = house.order_for("cancel_order").await?;
    house.go_offline().await;
    let first = house.send(&about(&order, "cancel_order"), &json!({ "text": "Cancel it." })).await?;
    let second = house.send(&about(&order, "cancel_order"), &json!({ "text": "Do cancel it." })).await?;
    house.stuck(&first).await?;
    house.device.call("intent_resend", json!({ "id": first["intent"] })).await?;
    house.decide("intent_discard", json!({ "id": second["intent"] })).await?;
    house.go_online().await?;
    house.all_confirmed().await?;
    assert_eq!((house.at_store("Cancel it.").await?.len(), house.done()?.len()), (1, 1));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_waited_for_a_week_is_asked_about_first_and_sent_once_after_that() -> Result<()> {
    let house = House::open().await?;
    let order = house.order_for("contact").await?;
    house.go_offline().await;
    let filed = house.ask(&order, "Are you there?").await?;
    house.clock.pass_days(7);
    house.go_online().await?;
    let stuck = house.stuck(&filed).await?;
    assert_eq!((&stuck["stuck"]["code"], &stuck["can_take_back"]), (&json!("expired"), &json!(true)));
    assert_eq!(house.done()?, [] as [&str; 0]);
    house.device.call("intent_resend", json!({ "id": filed["intent"] })).await?;
    house.all_confirmed().await?;
    assert_eq!((house.at_store("Are you there?").await?.len(), house.done()?.len()), (1, 1));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_may_be_at_the_store_is_sent_again_only_for_as_long_as_the_store_knows_its_key() -> Result<()> {
    let house = House::open().await?;
    let order = house.order_for("contact").await?;
    house.store.faults().next_when(1, "/v1/requests", store_server::When::After, store_server::Fault::Drop);
    let filed = house.ask(&order, "Once.").await?;
    house
        .device
        .wait("request_read", json!({ "id": filed["request_id"] }), |view| !view["sending"]["retry_at"].is_null())
        .await?;
    house.go_offline().await;
    for _ in 0..5 {
        house.clock.pass_days(7);
        house.hurry().await?;
        let stuck = house.stuck(&filed).await?;
        if stuck["can_resend"] == true {
            house.device.call("intent_resend", json!({ "id": filed["intent"] })).await?;
        }
    }
    house.store.sweep()?;
    house.go_online().await?;
    let stuck = house.stuck(&filed).await?;
    assert_eq!((&stuck["can_resend"], &stuck["can_discard"]), (&json!(false), &json!(true)));
    assert!(house.device.call("intent_resend", json!({ "id": filed["intent"] })).await.is_err());
    assert_eq!(house.at_store("Once.").await?.len(), 1);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_order_that_vanishes_leaves_the_text_of_its_form() -> Result<()> {
    let house = House::open().await?;
    let orders = house.orders_for("contact").await?;
    let (open, filed) = (&orders[0], &orders[1]);
    house.go_offline().await;
    let waiting = house.ask(filed, "Already filed.").await?;
    house.store.remove_order(DEMO, &filed.id)?;
    house.store.remove_order(DEMO, &open.id)?;
    house.go_online().await?;
    let stuck = house.stuck(&waiting).await?;
    assert_eq!((&stuck["stuck"]["code"], &stuck["can_take_back"]), (&json!("gone"), &json!(true)));
    house.device.wait("order_read", json!({ "id": open.id }), |view| !view["error"].is_null()).await?;

    let error = house.ask(open, "Half a page of words.").await.expect_err("the order is gone");
    assert!(error.to_string().contains("not_found"), "{error}");
    house.decide("intent_take_back", json!({ "id": waiting["intent"] })).await?;
    let drafts = house.device.call("requests_list", Value::Null).await?["drafts"].clone();
    for text in ["Half a page of words.", "Already filed."] {
        let draft = drafts.as_array().into_iter().flatten().find(|draft| draft["excerpt"] == text);
        assert_eq!(draft.context("a draft")?["orphaned"], true, "{drafts:#}");
    }
    Ok(())
}
