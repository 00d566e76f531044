//! What the customer looks for is found: the engine with its indexes, against a real store-server.

use anyhow::{Context, Result};
use serde_json::{Value, json};
use store_api::{Timestamp, change::Kind, help::Article};
use store_server::{Options, Running, Server};
use tests::device::Device;

const DEMO: (&str, &str) = ("demo@larkspur.example", "demo");

/// A machine on which the demo customer is signed in and everything is read.
async fn synced_device(store: &Running) -> Result<Device> {
    let mut device = Device::new(&store.url())?;
    device.start();
    device.sign_in(DEMO.0, DEMO.1).await?;
    device.wait_until_synced().await?;
    Ok(device)
}

async fn find(device: &Device, text: &str) -> Result<Value> {
    device.call("search_find", json!({ "text": text, "limit": 10 })).await
}

fn ids(group: &Value) -> Vec<&str> {
    group.as_array().into_iter().flatten().filter_map(|hit| hit["id"].as_str()).collect()
}

fn article(id: &str, title: &str, html: &str) -> Article {
    Article {
        id: id.to_owned(),
        category: "orders".to_owned(),
        position: 90,
        title: title.to_owned(),
        summary: String::new(),
        keywords: vec![],
        questions: vec![],
        about: vec![],
        html: html.to_owned(),
        updated_at: Timestamp::UNIX_EPOCH,
        language: None,
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_order_is_found_by_number_goods_carrier_status_and_a_tracking_number_in_any_spacing() -> Result<()> {
    let store = Server::start(Options::demo()).await?;
    let device = synced_device(&store).await?;
    let customers = store_server::demo::customers(Timestamp::now());
    let own = customers.iter().find(|customer| customer.email == DEMO.0).context("the customer")?;
    let tracked = |order: &&store_api::order::Order| order.shipments.iter().any(|it| it.tracking_number.is_some());
    let order = own.orders.iter().find(tracked).context("an order on its way")?;
    let shipment = order.shipments.iter().find(|it| it.tracking_number.is_some()).context("a parcel")?;
    let number = shipment.tracking_number.clone().context("a number")?;
    let spaced: String = number.chars().flat_map(|c| [c, ' ']).collect();
    for text in [order.number.clone(), number.to_lowercase(), spaced] {
        let found = find(&device, &text).await?;
        assert_eq!(found["orders"][0]["id"], order.id, "{text}");
        assert_eq!(found["best"], "own", "{text}");
    }
    let title = order.lines[0].title.as_str();
    assert!(ids(&find(&device, title).await?["orders"]).contains(&order.id.as_str()), "{title}");
    let carrier = shipment.carrier.name.as_str();
    assert!(!ids(&find(&device, carrier).await?["orders"]).is_empty(), "{carrier}");
    for (language, text) in [("en", "cancelled"), ("de", "storniert")] {
        device.call("settings_change", json!({ "language": language })).await?;
        let found = find(&device, text).await?;
        assert!(!ids(&found["orders"]).is_empty(), "{text}: {found:#}");
    }
    let list = device.call("orders_list", json!({ "text": number, "limit": 10 })).await?;
    assert_eq!((&list["total"], &list["rows"][0]["id"]), (&json!(1), &json!(order.id)));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_order_that_is_found_by_what_lies_deeper_in_it_names_that() -> Result<()> {
    let store = Server::start(Options::demo()).await?;
    let device = synced_device(&store).await?;
    let customers = store_server::demo::customers(Timestamp::now());
    let own = customers.iter().find(|customer| customer.email == DEMO.0).context("the customer")?;
    let order = own.orders.iter().find(|order| order.lines.len() > 1).context("an order of several goods")?;
    for line in &order.lines {
        let found = find(&device, &line.title).await?;
        let row = found["orders"].as_array().into_iter().flatten().find(|row| row["id"] == order.id);
        assert_eq!(row.context("the order")?["title"], line.title);
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn requests_notices_and_settings_stand_in_the_same_box() -> Result<()> {
    let store = Server::start(Options::demo()).await?;
    let device = synced_device(&store).await?;
    assert!(ids(&find(&device, "quiet hours").await?["settings"]).contains(&"notices"));
    let requests = device.call("requests_list", Value::Null).await?;
    let request = requests["rows"].as_array().into_iter().flatten().find(|row| row["order_number"].is_string());
    let request = request.context("the demo has a request about an order")?;
    let found = find(&device, request["order_number"].as_str().context("a number")?).await?;
    assert!(ids(&found["requests"]).contains(&request["id"].as_str().context("an id")?), "{found:#}");
    let notices = device.call("notices_list", json!({ "filter": "all" })).await?;
    let told = notices["rows"].as_array().into_iter().flatten().find(|row| row["order_number"].is_string());
    let number = told.context("a notice about an order")?["order_number"].as_str().context("a number")?;
    let found = find(&device, number).await?;
    let moments: Vec<&str> =
        found["notices"].as_array().into_iter().flatten().filter_map(|row| row["notice"]["at"].as_str()).collect();
    assert!(!moments.is_empty());
    assert!(moments.is_sorted_by(|newer, older| newer >= older), "{moments:?}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_store_changes_is_found_as_it_is_now_also_after_a_restart() -> Result<()> {
    let store = Server::start(Options::demo()).await?;
    let mut device = synced_device(&store).await?;
    store.put_article("en", &article("orders/zeppelin", "Parcels by zeppelin", "<p>They fly slowly.</p>"))?;
    let there = |found: &Value| ids(&found["articles"]).first() == Some(&"orders/zeppelin");
    device.wait("search_find", json!({ "text": "zeppelin", "limit": 10 }), there).await?;

    device.restart().await?;
    assert!(there(&find(&device, "zeppelin").await?), "what was saved is brought up to date");
    store.put_article("en", &article("orders/zeppelin", "Parcels by balloon", "<p>They fly slowly.</p>"))?;
    device.start();
    device.wait("search_find", json!({ "text": "balloon", "limit": 10 }), there).await?;
    assert!(!there(&find(&device, "zeppelin").await?), "its old words are gone");
    store.remove_help("en", &Kind::Article, "orders/zeppelin")?;
    device.wait("search_find", json!({ "text": "balloon", "limit": 10 }), |found| !there(found)).await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_misspelled_or_typed_on_another_layout_is_meant_all_the_same() -> Result<()> {
    let store = Server::start(Options::demo()).await?;
    let device = synced_device(&store).await?;
    let spelled = find(&device, "cancel an order").await?;
    let misspelled = find(&device, "cancle an ordr").await?;
    assert_eq!(ids(&misspelled["articles"]).first(), ids(&spelled["articles"]).first());
    device.call("settings_change", json!({ "language": "ru" })).await?;
    let russian = |article: &Value| article["title"]["language"] == "ru";
    device.wait("article_read", json!({ "id": "orders/cancel-an-order" }), russian).await?;
    device.wait_until_synced().await?;
    let meant = find(&device, "jnvtyf").await?;
    assert_eq!(meant["corrected"], "отмена");
    assert_eq!(ids(&meant["articles"]).first(), Some(&"orders/cancel-an-order"));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_bought_stands_before_what_help_can_only_guess_and_nothing_else_is_suggested() -> Result<()> {
    let store = Server::start(Options::demo()).await?;
    let device = synced_device(&store).await?;
    let bought = |found: &Value| found["best"] == "own" && found["orders"][0].is_object();
    let found = device.wait("search_find", json!({ "text": "silk", "limit": 10 }), bought).await?;
    assert_eq!(found["corrected"], Value::Null);
    let found = find(&device, "retrun an itme").await?;
    assert_eq!(found["best"], "articles");
    assert!(found["corrected"].as_str().is_some_and(|meant| meant.starts_with("return an item")), "{found}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_question_that_was_answered_twice_is_found_by_its_own_words_and_by_its_owner_alone() -> Result<()> {
    let store = Server::start(Options::demo()).await?;
    let device = synced_device(&store).await?;
    let text = "my aunt from grimsby is annoyed";
    let article = json!({ "id": "payment/coupons", "language": "en" });
    assert_ne!(ids(&find(&device, text).await?["articles"]).first(), Some(&"payment/coupons"));
    for _ in 0..2 {
        device.call("answer_choose", json!({ "text": text, "article": article })).await?;
    }
    assert_eq!(ids(&find(&device, text).await?["articles"]).first(), Some(&"payment/coupons"));
    device.call("session_sign_out", Value::Null).await?;
    assert_ne!(ids(&find(&device, text).await?["articles"]).first(), Some(&"payment/coupons"));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_written_into_a_form_is_answered_by_articles_about_its_topic() -> Result<()> {
    let store = Server::start(Options::demo()).await?;
    let device = synced_device(&store).await?;
    let args = json!({ "text": "I would like to send the dress back", "about": ["return_replace", "delivered"] });
    let answers = device.call("answers_find", args).await?;
    let answers = ids(&answers["articles"]);
    assert!((1..=3).contains(&answers.len()) && answers.iter().any(|id| id.contains("return")), "{answers:?}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn passages_show_what_fits_of_the_articles_asked_for() -> Result<()> {
    let store = Server::start(Options::demo()).await?;
    let device = synced_device(&store).await?;
    let found = find(&device, "where is my parc").await?;
    let first = &found["articles"][0];
    assert!(first["marked_title"].as_array().is_some_and(|pieces| !pieces.is_empty()), "{first:#}");
    let wanted = json!([{ "id": first["id"], "language": "en" }, { "id": "none", "language": "en" }]);
    let args = json!({ "text": "where is my parc", "articles": wanted });
    let passages = &device.call("passages_read", args).await?["passages"];
    assert!(passages[0].to_string().contains("\"hit\":true"), "{passages:#}");
    assert_eq!(passages[1], json!([]));
    Ok(())
}
