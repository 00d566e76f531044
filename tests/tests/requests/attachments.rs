//! Files: sent in parts that go on where they ended, and those that are not taken.

use crate::house::{House, about};
use anyhow::{Context, Result};
use serde_json::{Value, json};
use std::time::Instant;
use store_server::{Fault, When};
use tests::photo::photo;

/// A document that is sent as it is.
fn document(seed: u64, size: usize) -> Vec<u8> {
    let noise = photo(seed, ((size / 3) as f64).sqrt() as u32);
    [b"%PDF-1.7\n".to_vec(), noise].concat()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_upload_that_was_cut_goes_on_where_it_ended() -> Result<()> {
    let house = House::open().await?;
    let order = house.order_for("contact").await?;
    let file = document(1, 1_500_000);
    house.go_offline().await;
    house.attach(&about(&order, "contact"), "invoice.pdf", &file).await?;
    let filed = house.ask(&order, "Here it is.").await?;
    let attachment = house.outbox()?[0].body["request"]["attachments"][0].clone();
    let path = format!("/v1/attachments/{}", attachment["sha256"].as_str().context("a hash")?);
    // Two parts are taken, the third one has no answer.
    house.store.faults().next_when(2, &path, When::After, Fault::Delay(std::time::Duration::from_millis(1)));
    house.store.faults().next_when(1, &path, When::After, Fault::Drop);
    house.wire.take();
    house.go_online().await?;
    let failed = |view: &Value| view["sending"]["state"] == "waiting" && !view["sending"]["retry_at"].is_null();
    house.device.wait("request_read", json!({ "id": filed["request_id"] }), failed).await?;
    house.hurry().await?;
    house.all_confirmed().await?;
    let traffic = house.wire.take();
    assert!(traffic.sent < file.len() * 5 / 4, "{} bytes for a file of {}", traffic.sent, file.len());
    assert_eq!(house.at_store("Here it is.").await?[0].messages[0].attachments.len(), 1);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_upload_survives_the_end_of_the_app_and_tells_how_far_it_is() -> Result<()> {
    let mut house = House::open().await?;
    let order = house.order_for("contact").await?;
    let file = document(2, 2_000_000);
    house.go_offline().await;
    house.attach(&about(&order, "contact"), "invoice.pdf", &file).await?;
    let filed = house.ask(&order, "Slowly.").await?;
    let slow = Fault::Delay(std::time::Duration::from_millis(100));
    house.store.faults().next_when(100, "/v1/attachments", When::After, slow);
    house.wire.take();
    house.go_online().await?;
    let half = |view: &Value| {
        let progress = &view["sending"]["progress"];
        progress["sent"].as_u64() > progress["total"].as_u64().map(|total| total / 2)
    };
    let view = house.device.wait("request_read", json!({ "id": filed["request_id"] }), half).await?;
    assert_eq!(view["sending"]["progress"]["total"], file.len());
    house.restart().await?;
    house.store.faults().clear();
    house.all_confirmed().await?;
    let traffic = house.wire.take();
    assert!(traffic.sent < file.len() * 5 / 4, "{} bytes for a file of {}", traffic.sent, file.len());
    assert_eq!(house.at_store("Slowly.").await?.len(), 1);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_picture_that_was_sent_twice_goes_over_the_wire_once() -> Result<()> {
    let house = House::open().await?;
    let orders = house.orders_for("contact").await?;
    let file = document(3, 600_000);
    house.wire.take();
    for (order, text) in [(&orders[0], "one"), (&orders[1], "two")] {
        house.attach(&about(order, "contact"), "same.pdf", &file).await?;
        house.ask(order, text).await?;
        house.all_confirmed().await?;
    }
    assert!(house.wire.take().sent < file.len() * 5 / 4);
    assert_eq!(house.at_store("two").await?[0].messages[0].attachments[0].bytes, file.len() as u64);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_nobody_could_look_at_is_refused_by_its_own_word_and_the_text_stays() -> Result<()> {
    let house = House::open().await?;
    let order = house.order_for("contact").await?;
    let subject = about(&order, "contact");
    house.device.call("draft_keep", json!({ "subject": subject, "form": { "text": "Look at this." } })).await?;
    let mut cut_short = photo(4, 200);
    cut_short.truncate(60_000);
    let half_a_jpeg = [b"\xff\xd8\xff\xe0\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0".to_vec(), vec![0x55; 500]].concat();
    for (name, bytes, code) in [
        ("empty.jpg", vec![], "file_empty"),
        ("notes.jpg", b"Just some text".to_vec(), "file_type"),
        ("page.png", b"<svg xmlns='http://www.w3.org/2000/svg'/>".to_vec(), "file_type"),
        ("broken.png", cut_short, "file_damaged"),
        ("broken.jpg", half_a_jpeg, "file_damaged"),
        ("long.pdf", [b"%PDF-1.7".to_vec(), vec![0; 21 << 20]].concat(), "file_too_large"),
    ] {
        let error = house.attach(&subject, name, &bytes).await.expect_err(name);
        assert!(error.to_string().contains(code), "{name}: {error}");
    }
    let draft = house.device.call("form_read", json!({ "subject": subject })).await?["draft"].clone();
    assert_eq!((&draft["form"]["text"], &draft["attachments"]), (&json!("Look at this."), &json!([])));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_of_200_megabytes_is_refused_at_once() -> Result<()> {
    let house = House::with(|_| ()).await?;
    let subject = json!({ "kind": "contact" });
    let base64 = "/9j/".repeat((200 << 20) / 3);
    let args = json!({ "subject": subject, "name": "film.jpg", "base64": base64 });
    let begun = Instant::now();
    let error = house.device.call("attachment_add", args).await.expect_err("it is too large");
    assert!(error.to_string().contains("file_too_large"), "{error}");
    assert!(begun.elapsed().as_secs_f32() < 1.0, "{:?}", begun.elapsed());
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_eleventh_file_is_one_too_many_and_the_text_stays() -> Result<()> {
    let house = House::open().await?;
    let order = house.order_for("contact").await?;
    let subject = about(&order, "contact");
    for seed in 0..10 {
        house.attach(&subject, "cup.png", &photo(seed, 4)).await?;
    }
    let error = house.attach(&subject, "cup.png", &photo(10, 4)).await.expect_err("too many");
    assert!(error.to_string().contains("too_many_attachments"), "{error}");
    house.ask(&order, "Ten cups.").await?;
    house.all_confirmed().await?;
    assert_eq!(house.at_store("Ten cups.").await?[0].messages[0].attachments.len(), 10);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_the_store_does_not_take_is_asked_about() -> Result<()> {
    let house = House::open().await?;
    let order = house.order_for("contact").await?;
    house.store.faults().next(1, "/v1/attachments", Fault::Answer { status: 415, retry_after: None });
    house.attach(&about(&order, "contact"), "cup.png", &photo(1, 20)).await?;
    let filed = house.ask(&order, "Not in this form?").await?;
    let stuck = house.stuck(&filed).await?;
    assert_eq!((&stuck["stuck"]["code"], &stuck["can_take_back"]), (&json!("attachment_refused"), &json!(true)));
    Ok(())
}
