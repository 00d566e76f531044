//! Words that are hard to carry, and forms that are not filled in.

use crate::house::{House, about};
use anyhow::Result;
use serde_json::{Value, json};

#[tokio::test(flavor = "multi_thread")]
async fn whatever_is_written_arrives_as_it_was_written() -> Result<()> {
    let mut house = House::open().await?;
    let order = house.order_for("contact").await?;
    let texts = [
        "🙂".repeat(5_000),
        "👩🏽‍🚒🇮🇱e\u{301}".to_owned(),
        "שלום, המוצר \u{202b}LK-1\u{202c} שבור".to_owned(),
        "one\0two\u{1}\u{1b}[31m\u{7f}\u{85}\u{2028}three\r\nfour\tfive".to_owned(),
        "'; DROP TABLE intents; -- \"\\ <script>alert(1)</script> %s {0}".to_owned(),
        "\u{fffe}\u{feff}\u{e000}\u{10ffff}".to_owned(),
    ];
    house.go_offline().await;
    for text in &texts {
        let filed = house.ask(&order, text).await?;
        assert_eq!(house.read(&filed["request_id"]).await?["messages"][0]["text"], *text);
    }
    house.restart().await?;
    house.go_online().await?;
    house.all_confirmed().await?;
    for text in &texts {
        let arrived = house.at_store(text).await?;
        assert_eq!(arrived.len(), 1, "{text}");
        assert_eq!(house.read(&json!(arrived[0].id)).await?["messages"][0]["text"], *text);
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_that_cannot_be_filed_says_why_and_keeps_what_stands_in_it() -> Result<()> {
    let house = House::open().await?;
    let (contact, bought) = (house.order_for("contact").await?, house.order_for("return_replace").await?);
    let moved = house.order_for("change_address").await?;
    let line = |quantity: u32| json!([{ "line_id": bought.lines[0].id, "quantity": quantity, "reason": "damaged" }]);
    for (subject, form, code) in [
        (about(&contact, "contact"), json!({ "text": " \n" }), "form_empty"),
        (about(&contact, "contact"), json!({ "text": "🙂".repeat(5_001) }), "text_too_long"),
        (about(&contact, "contact"), json!({ "text": "x".repeat(10_000) }), "text_too_long"),
        (about(&bought, "return_replace"), json!({ "text": "Back." }), "no_lines"),
        (about(&bought, "return_replace"), json!({ "text": "Back.", "lines": line(900) }), "line_not_eligible"),
        (about(&moved, "change_address"), json!({ "text": "There." }), "address_incomplete"),
        (about(&bought, "cancel_order"), json!({ "text": "Stop." }), "topic_closed"),
    ] {
        let error = house.send(&subject, &form).await.expect_err(code);
        assert!(error.to_string().contains(code), "{code}: {error}");
        let kept = house.device.call("form_read", json!({ "subject": subject })).await?["draft"].clone();
        let stands = form["text"].as_str().is_some_and(|text| !text.trim().is_empty());
        assert_eq!(kept["form"]["text"], if stands { form["text"].clone() } else { Value::Null }, "{code}");
    }
    assert!(house.outbox()?.is_empty());
    assert_eq!(house.device.call("badges_read", Value::Null).await?["unsent"], 0);
    Ok(())
}
