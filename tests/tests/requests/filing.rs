//! Filing: with a network and without.

use crate::house::{House, about, sending};
use anyhow::{Context, Result};
use serde_json::{Value, json};
use store_api::request::{Author, Message};
use store_server::{Fault, When};
use tests::photo::photo;

#[tokio::test(flavor = "multi_thread")]
async fn a_return_filed_offline_arrives_once() -> Result<()> {
    let mut house = House::open().await?;
    let (bought, regretted) = (house.order_for("return_replace").await?, house.order_for("cancel_order").await?);
    house.go_offline().await;
    let subject = about(&bought, "return_replace");
    for seed in [1, 2] {
        house.attach(&subject, "cup.png", &photo(seed, 60)).await?;
    }
    let line = json!({ "line_id": bought.lines[0].id, "quantity": 1, "reason": "damaged" });
    let form = json!({ "text": "It arrived in pieces.", "lines": [line], "wish": "replacement" });
    let filed = house.send(&subject, &form).await?;
    house.send(&about(&regretted, "cancel_order"), &json!({ "text": "Too late for me." })).await?;
    house.restart().await?;

    let echo = house.read(&filed["request_id"]).await?;
    assert_eq!((&echo["state"], &echo["sending"]["state"]), (&Value::Null, &json!("waiting")));
    assert_eq!(echo["messages"][0]["attachments"].as_array().map(Vec::len), Some(2));
    assert_eq!(house.done()?, [] as [&str; 0]);

    house.go_online().await?;
    house.all_confirmed().await?;
    assert_eq!(house.done()?, ["POST /v1/requests"; 2]);
    let arrived = house.at_store("It arrived in pieces.").await?;
    assert_eq!((arrived.len(), arrived[0].messages[0].attachments.len()), (1, 2));
    assert_eq!(house.at_store("Too late for me.").await?.len(), 1);

    let known = house.read(&filed["request_id"]).await?;
    assert_eq!((&known["id"], &known["state"]), (&json!(arrived[0].id), &json!("received")));
    let mut answered = arrived[0].clone();
    let (at, text) = (house.clock.now(), "A new one is on its way.".to_owned());
    answered.messages.push(Message { id: "m2".to_owned(), author: Author::Store, at, text, attachments: vec![] });
    house.store.put_request(crate::house::DEMO, &answered)?;
    let shown = |view: &Value| view["messages"][1]["text"] == "A new one is on its way.";
    house.device.wait("request_read", json!({ "id": answered.id }), shown).await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_filed_can_be_read_before_anything_was_sent() -> Result<()> {
    let house = House::open().await?;
    let order = house.order_for("contact").await?;
    house
        .device
        .call("draft_keep", json!({ "subject": about(&order, "contact"), "form": { "text": "Is it" } }))
        .await?;
    house.go_offline().await;
    house.wire.take();
    let filed = house.ask(&order, "Is it blue?").await?;
    let echo = house.read(&filed["request_id"]).await?;
    assert_eq!(echo["messages"][0]["text"], "Is it blue?");
    let sending = sending(&echo, &filed).context("it is to be sent")?;
    assert_eq!((&sending["can_take_back"], &sending["exposed"]), (&json!(true), &json!(false)));
    let row = &house.device.call("requests_list", Value::Null).await?["rows"][0];
    assert_eq!((&row["id"], &row["order_number"]), (&filed["request_id"], &json!(order.number)));
    let form = house.device.call("form_read", json!({ "subject": about(&order, "contact") })).await?;
    assert_eq!(form["draft"], Value::Null, "the draft has become what is to be sent");
    assert_eq!(house.wire.take().requests, [] as [&str; 0]);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn about_one_order_things_arrive_as_they_were_said_and_another_order_does_not_wait() -> Result<()> {
    let house = House::open().await?;
    let orders = house.orders_for("contact").await?;
    house.store.faults().next_when(
        2,
        "/v1/attachments",
        When::Before,
        Fault::Answer { status: 500, retry_after: None },
    );
    house.attach(&about(&orders[0], "contact"), "cup.png", &photo(1, 20)).await?;
    for (order, text) in [(0, "first"), (0, "second"), (1, "elsewhere"), (0, "third")] {
        house.ask(&orders[order], text).await?;
    }
    house.device.wait("requests_list", Value::Null, |list| !is_unsent(list, "elsewhere")).await?;
    let list = house.device.call("requests_list", Value::Null).await?;
    assert!(["first", "second", "third"].iter().all(|text| is_unsent(&list, text)), "{list:#}");
    house.hurry().await?;
    house.all_confirmed().await?;
    let mut times = Vec::new();
    for text in ["elsewhere", "first", "second", "third"] {
        times.push(house.at_store(text).await?[0].created_at);
    }
    assert!(times.is_sorted(), "{times:?}");
    Ok(())
}

fn is_unsent(list: &Value, text: &str) -> bool {
    let mut rows = list["rows"].as_array().into_iter().flatten();
    rows.any(|row| row["excerpt"] == text && !row["sending"].is_null())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_filed_offline_goes_by_itself_when_the_network_returns() -> Result<()> {
    let house = House::open().await?;
    let order = house.order_for("contact").await?;
    house.go_offline().await;
    house.ask(&order, "Hello?").await?;
    house.wire.mend().await;
    house.all_confirmed().await?;
    assert_eq!(house.at_store("Hello?").await?.len(), 1);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn forty_things_at_once_all_arrive_and_at_most_four_are_on_their_way() -> Result<()> {
    let house = House::open().await?;
    let orders = house.orders_for("contact").await?;
    house.go_offline().await;
    for number in 0..40 {
        house.ask(&orders[number % 20], &format!("number {number}")).await?;
    }
    let delay = Fault::Delay(std::time::Duration::from_millis(30));
    house.store.faults().next(40, "/v1/requests", delay);
    let watching = async {
        let mut most = 0;
        while !house.outbox()?.is_empty() {
            most = most.max(house.outbox()?.iter().filter(|left| left.state == "sending").count());
            tokio::time::sleep(std::time::Duration::from_millis(5)).await;
        }
        Ok::<_, anyhow::Error>(most)
    };
    let (most, online) = tokio::join!(watching, house.go_online());
    online?;
    assert!((2..=4).contains(&most?));
    assert_eq!(house.done()?.len(), 40);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_empty_form_that_is_refused_leaves_no_draft() -> Result<()> {
    let house = House::open().await?;
    let contact = json!({ "kind": "contact" });
    let error = house.send(&contact, &json!({ "text": " " })).await.expect_err("nothing is said");
    assert!(error.to_string().contains("form_empty"), "{error}");
    let list = house.device.call("requests_list", Value::Null).await?;
    assert_eq!(list["drafts"], json!([]));
    Ok(())
}
