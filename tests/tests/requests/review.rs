//! What happens at once: a store that is read while it takes nothing, one customer who comes while another leaves.

use crate::house::{DEMO, House, OTHER, PASSWORD, about};
use anyhow::Result;
use serde_json::{Value, json};
use std::time::Duration;
use store_server::{Fault, When};
use tests::photo::photo;

#[tokio::test(flavor = "multi_thread")]
async fn a_store_that_is_read_well_and_takes_nothing_is_not_hammered() -> Result<()> {
    for status in [429, 503] {
        let house = House::open().await?;
        let order = house.order_for("contact").await?;
        house.wire.take();
        house.store.faults().next(usize::MAX, "/v1/requests", Fault::Answer { status, retry_after: None });
        house.ask(&order, "Please.").await?;
        tokio::time::sleep(Duration::from_secs(2)).await;
        let mut asked = house.wire.take().requests;
        // Pictures are other things, and each is asked for once.
        asked.retain(|asked| !asked.contains("/v1/media/"));
        assert!(asked.len() < 20, "{status}: asked {} times in two seconds: {asked:?}", asked.len());
        house.store.faults().clear();
        house.hurry().await?;
        house.all_confirmed().await?;
    }
    Ok(())
}

/// Files a request with a file of so many bytes, and waits until the first part of it is at the store.
async fn half_sent(house: &House, bytes: usize) -> Result<()> {
    let order = house.order_for("contact").await?;
    let file = [b"%PDF-1.7\n".to_vec(), photo(1, ((bytes / 3) as f64).sqrt() as u32)].concat();
    house.go_offline().await;
    house.attach(&about(&order, "contact"), "invoice.pdf", &file).await?;
    house.store.faults().next_when(1, "/v1/attachments/", When::After, Fault::Delay(Duration::from_secs(4)));
    house.ask(&order, "With a file.").await?;
    house.go_online().await?;
    while house.store.faults().waiting() > 0 {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_on_its_way_when_another_customer_came_waits_and_costs_them_nothing() -> Result<()> {
    for bytes in [3_000, 600_000] {
        let house = House::open().await?;
        half_sent(&house, bytes).await?;
        let number = store_server::demo::customers(house.clock.now())[0].orders[0].number.clone();
        house.device.call("session_look_up", json!({ "email": DEMO, "number": number })).await?;
        while house.outbox()?.iter().any(|left| left.state == "sending") {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        let app = house.device.call("app_read", Value::Null).await?;
        assert_eq!(app["session"]["state"], "signed_in", "{bytes}: {app:#}");
        let states: Vec<_> = house.outbox()?.into_iter().map(|left| left.state).collect();
        assert_eq!(states, ["waiting"], "{bytes}");
        house.device.sign_in(DEMO, PASSWORD).await?;
        house.all_confirmed().await?;
        assert_eq!((house.at_store("With a file.").await?.len(), house.done()?.len()), (1, 1));
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_is_made_ready_while_its_customer_signs_out_is_kept_nowhere() -> Result<()> {
    let house = House::open().await?;
    let subject = json!({ "kind": "contact" });
    let picture = photo(7, 2_000);
    let (attached, signed_out) = tokio::join!(house.attach(&subject, "cup.png", &picture), async {
        tokio::time::sleep(Duration::from_millis(30)).await;
        house.device.call("session_sign_out", Value::Null).await
    });
    signed_out?;
    assert!(attached.is_err(), "{attached:?}");
    house.device.sign_in(DEMO, PASSWORD).await?;
    let list = house.device.call("requests_list", Value::Null).await?;
    assert_eq!(list["drafts"], json!([]));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_nobody_in_particular_wrote_is_not_filed_as_anybodys() -> Result<()> {
    let house = House::with(|_| ()).await?;
    house.device.wait_until_synced().await?;
    let contact = json!({ "kind": "contact" });
    house.send(&contact, &json!({ "text": "Who am I?" })).await.expect_err("nobody is signed in");
    let form = house.device.call("form_read", json!({ "subject": contact })).await?;
    assert_eq!(form["draft"]["form"]["text"], "Who am I?", "the text is kept");
    house.device.sign_in(OTHER, PASSWORD).await?;
    house.device.wait_until_synced().await?;
    assert_eq!(house.device.call("requests_list", Value::Null).await?, json!({ "rows": [], "drafts": [] }));
    assert!(house.outbox()?.is_empty());
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_of_a_thread_that_comes_after_its_customer_left_is_not_kept() -> Result<()> {
    let house = House::open().await?;
    let order = house.order_for("contact").await?;
    house.attach(&about(&order, "contact"), "cup.png", &photo(1, 40)).await?;
    house.ask(&order, "My cup.").await?;
    house.all_confirmed().await?;
    let sha256 = house.at_store("My cup.").await?[0].messages[0].attachments[0].sha256.clone();
    let before = media_bytes(&house).await?;
    house.store.faults().next_when(1, "/v1/attachments/", When::After, Fault::Delay(Duration::from_secs(1)));
    let (picture, signed_out) = tokio::join!(house.device.engine.picture(&sha256), async {
        tokio::time::sleep(Duration::from_millis(300)).await;
        house.device.call("session_sign_out", Value::Null).await
    });
    signed_out?;
    picture.ok();
    assert!(media_bytes(&house).await? <= before);
    assert_eq!(house.device.engine.picture(&sha256).await.ok().flatten(), None);
    Ok(())
}

async fn media_bytes(house: &House) -> Result<u64> {
    Ok(house.device.call("storage_read", Value::Null).await?["media_bytes"].as_u64().unwrap_or_default())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_store_that_forgets_half_a_file_is_sent_it_anew() -> Result<()> {
    let house = House::open().await?;
    let order = house.order_for("contact").await?;
    house.attach(&about(&order, "contact"), "cup.png", &photo(1, 40)).await?;
    house.store.faults().next(1, "/v1/attachments/", Fault::Answer { status: 404, retry_after: None });
    house.ask(&order, "My cup.").await?;
    house.all_confirmed().await?;
    assert_eq!((house.at_store("My cup.").await?.len(), house.done()?.len()), (1, 1));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn withdrawing_twice_is_said_once() -> Result<()> {
    let house = House::open().await?;
    let order = house.order_for("contact").await?;
    house.ask(&order, "Never mind.").await?;
    house.all_confirmed().await?;
    let id = house.at_store("Never mind.").await?[0].id.clone();
    house.go_offline().await;
    house.device.call("request_withdraw", json!({ "id": id })).await?;
    house.device.call("request_withdraw", json!({ "id": id })).await?;
    assert_eq!(house.outbox()?.len(), 1);
    house.go_online().await?;
    house.all_confirmed().await?;
    assert_eq!(house.done()?.len(), 2);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_app_that_stopped_sending_goes_on_with_what_it_was_sending() -> Result<()> {
    let mut house = House::open().await?;
    let order = house.order_for("contact").await?;
    house.store.faults().next(1, "/v1/requests", Fault::Delay(Duration::from_secs(1)));
    house.ask(&order, "Still there?").await?;
    while house.outbox()?.iter().all(|left| left.state != "sending") {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    house.device.stop().await;
    house.device.start();
    house.all_confirmed().await?;
    assert_eq!((house.at_store("Still there?").await?.len(), house.done()?.len()), (1, 1));
    Ok(())
}
