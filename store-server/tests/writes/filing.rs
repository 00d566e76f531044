//! Filing requests: what is taken, what is refused, and what is no request at all.

use crate::house::{House, Visitor};
use anyhow::{Context, Result};
use serde_json::{Value, json};
use store_api::{
    change::Kind,
    order::{HelpTopic, Order, TopicReason},
    problem::ProblemCode,
    request::{Author, RequestState},
    write::{MAX_TEXT, RefusalCode},
};

#[tokio::test]
async fn a_request_that_is_taken_stands_in_the_log_at_the_cursor_of_the_answer() -> Result<()> {
    let house = House::open().await?;
    let customer = house.customer().await?;
    let before = customer.log("").await?.next;
    let order = house.order(&HelpTopic::CancelOrder, true)?;
    let body = json!({ "topic": "cancel_order", "order_id": order.id, "text": "Please. 🙏 בבקשה", "new": true });
    let (request, cursor) = customer.file("k1", &body).await?.accepted()?;
    assert_eq!((&request.state, request.created_at), (&RequestState::Received, house.now()));
    assert_eq!(
        (&request.messages[0].author, request.messages[0].text.as_str()),
        (&Author::Customer, "Please. 🙏 בבקשה")
    );

    let page = customer.log(&before).await?;
    assert_eq!((page.next.as_str(), page.entries.len()), (cursor.as_str(), 1));
    assert_eq!((&page.entries[0].kind, &page.entries[0].id), (&Kind::Request, &request.id));
    assert_eq!(customer.requests().await?, [request]);
    Ok(())
}

#[tokio::test]
async fn what_the_order_is_not_open_for_is_refused_with_reason_moment_and_the_nearest_topic() -> Result<()> {
    let house = House::open().await?;
    let customer = house.customer().await?;
    let shipped = house.orders.iter().find(|order| order.status.as_str() == "shipped").context("a shipped order")?;
    let body = json!({ "topic": "cancel_order", "order_id": shipped.id });
    let answer = customer.file("k1", &body).await?;
    let refusal = answer.refused()?;
    assert_eq!((refusal.code, refusal.reason), (RefusalCode::TopicClosed, Some(TopicReason::AlreadyShipped)));
    assert_eq!(refusal.at, shipped.shipments.iter().map(|parcel| parcel.shipped_at).max());
    assert!(refusal.nearest.is_some_and(|nearest| nearest != HelpTopic::CancelOrder));
    assert_eq!(customer.requests().await?, []);
    assert_eq!(customer.file("k1", &body).await?.body, answer.body, "a refusal is remembered too");
    Ok(())
}

#[tokio::test]
async fn goods_that_cannot_be_asked_about_are_refused() -> Result<()> {
    let house = House::open().await?;
    let customer = house.customer().await?;
    let order = house.order(&HelpTopic::ReturnReplace, true)?;
    let line = order.lines.first().context("a line")?;
    let ask = |quantities: &[u32]| {
        let lines =
            quantities.iter().map(|quantity| json!({ "line_id": line.id, "quantity": quantity, "reason": "damaged" }));
        json!({ "topic": "item_problem", "order_id": order.id, "lines": lines.collect::<Vec<_>>() })
    };
    for (key, quantities) in
        [("more", &[line.quantity + 1] as &[u32]), ("in-two", &[line.quantity, 1]), ("all", &[u32::MAX, 2])]
    {
        let refusal = customer.file(key, &ask(quantities)).await?.refused()?;
        assert_eq!(refusal.code, RefusalCode::LineNotEligible, "{key}");
    }
    customer.file("right", &ask(&[line.quantity])).await?.accepted()?;
    Ok(())
}

#[tokio::test]
async fn made_to_order_goods_are_not_taken_back_and_the_refusal_says_so() -> Result<()> {
    let house = House::open().await?;
    let customer = house.customer().await?;
    let mut order = house.order(&HelpTopic::ReturnReplace, true)?.clone();
    let mut dress = order.lines[0].clone();
    (dress.id, dress.made_to_order) = ("dress".to_owned(), true);
    order.lines.push(dress);
    for parcel in order.shipments.iter_mut().take(1) {
        parcel.lines.push(store_api::shipment::ShipmentLine { line_id: "dress".to_owned(), quantity: 1 });
    }
    house.server.put_order(crate::house::EMAIL, &order)?;
    let lines = json!([{ "line_id": "dress", "quantity": 1, "reason": "too_small" }]);
    let body = json!({ "topic": "return_replace", "order_id": order.id, "lines": lines });
    let refusal = customer.file("k1", &body).await?.refused()?;
    assert_eq!((refusal.code, refusal.reason), (RefusalCode::LineNotEligible, Some(TopicReason::MadeToOrder)));
    assert_eq!(refusal.nearest, Some(HelpTopic::ItemProblem));
    Ok(())
}

#[tokio::test]
async fn a_form_that_is_wrong_is_a_problem_that_points_to_the_field() -> Result<()> {
    let house = House::open().await?;
    let customer = house.customer().await?;
    let order = house.order(&HelpTopic::Contact, true)?;
    let ours = |more: Value| merge(json!({ "topic": "contact", "order_id": order.id, "text": "Hello" }), more);
    let photo = json!({ "sha256": "0".repeat(64), "name": "a.png", "content_type": "image/png", "bytes": 5 });
    let nameless = merge(photo.clone(), json!({ "name": "../a.png" }));
    for (pointer, body) in [
        ("/text", ours(json!({ "text": "é".repeat(MAX_TEXT + 1) }))),
        ("/text", ours(json!({ "text": " \n" }))),
        ("/topic", ours(json!({ "topic": "dance" }))),
        ("/order_id", json!({ "topic": "cancel_order", "text": "Hello" })),
        ("/shipment_id", ours(json!({ "shipment_id": "none" }))),
        ("/wish", ours(json!({ "wish": "fame" }))),
        ("/language", ours(json!({ "language": "no language" }))),
        ("/attachments", ours(json!({ "attachments": vec![photo; 11] }))),
        ("/attachments/0/name", ours(json!({ "attachments": [nameless] }))),
    ] {
        is_invalid(&customer, &body, pointer).await?;
    }
    for body in [json!("contact"), json!({ "text": "Hello" }), json!({ "topic": "contact", "lines": 7 })] {
        customer.file("k", &body).await?.is_problem(400, ProblemCode::BadRequest)?;
    }
    customer.file("k", &ours(json!({ "text": "é".repeat(MAX_TEXT) }))).await?.accepted()?;
    Ok(())
}

#[tokio::test]
async fn goods_and_addresses_that_cannot_be_are_problems_too() -> Result<()> {
    let house = House::open().await?;
    let customer = house.customer().await?;
    let order = house.order(&HelpTopic::ItemProblem, true)?;
    let goods = |topic: &str, lines: Value| json!({ "topic": topic, "order_id": order.id, "lines": lines });
    let line = |more: Value| {
        let line = merge(json!({ "line_id": order.lines[0].id, "quantity": 1, "reason": "damaged" }), more);
        goods("item_problem", json!([line]))
    };
    let address = json!({ "name": "A", "lines": ["Street 1"], "city": "Lund", "country": "SE" });
    let moved = |more: Value| {
        let address = merge(address.clone(), more);
        json!({ "topic": "change_address", "order_id": order.id, "address": address })
    };
    for (pointer, body) in [
        ("/lines", goods("return_replace", json!([]))),
        ("/lines/0/line_id", line(json!({ "line_id": "none" }))),
        ("/lines/0/quantity", line(json!({ "quantity": 0 }))),
        ("/lines/0/reason", line(json!({ "reason": "boredom" }))),
        ("/address", goods("change_address", json!([]))),
        ("/address/name", moved(json!({ "name": "" }))),
        ("/address/lines", moved(json!({ "lines": [] }))),
        ("/address/lines", moved(json!({ "lines": ["a", "b", "c", "d"] }))),
        ("/address/city", moved(json!({ "city": " " }))),
        ("/address/country", moved(json!({ "country": "Sweden" }))),
        ("/address/phone", moved(json!({ "phone": "1".repeat(500) }))),
    ] {
        is_invalid(&customer, &body, pointer).await?;
    }
    Ok(())
}

async fn is_invalid(customer: &Visitor, body: &Value, pointer: &str) -> Result<()> {
    let found = customer.file("k", body).await?.problem()?;
    assert_eq!(found, (422, ProblemCode::Invalid, Some(pointer.to_owned())), "{body}");
    Ok(())
}

#[tokio::test]
async fn an_order_of_somebody_else_is_not_found_and_without_a_token_nothing_is() -> Result<()> {
    let house = House::open().await?;
    let order = house.order(&HelpTopic::Contact, true)?;
    let body = json!({ "topic": "contact", "order_id": order.id, "text": "Hello" });
    house.stranger().await?.file("k", &body).await?.is_problem(404, ProblemCode::NotFound)?;
    house.nobody().file("k", &body).await?.is_problem(401, ProblemCode::Unauthorized)?;
    Ok(())
}

#[tokio::test]
async fn a_second_request_about_the_same_is_a_request_too() -> Result<()> {
    let house = House::open().await?;
    let customer = house.customer().await?;
    let order = house.order(&HelpTopic::Contact, true)?;
    let (first, second) = (customer.ask("k1", order).await?, customer.ask("k2", order).await?);
    assert_ne!(first.id, second.id);
    assert_eq!(customer.requests().await?.len(), 2);
    Ok(())
}

#[tokio::test]
async fn a_guest_asks_about_their_order_and_sees_what_they_asked_and_nothing_else() -> Result<()> {
    let house = House::open().await?;
    let (customer, mine, other): (_, &Order, &Order) = (house.customer().await?, &house.orders[3], &house.orders[4]);
    let of_customer = customer.ask("k0", mine).await?;
    let guest = house.guest(mine).await?;
    let before = guest.log("").await?.next;
    let request = guest.ask("k1", mine).await?;
    assert_eq!(guest.requests().await?, [request]);
    assert_eq!(guest.log(&before).await?.entries.len(), 1);
    assert_eq!(customer.requests().await?.len(), 2, "the customer sees both");

    let elsewhere = json!({ "topic": "contact", "order_id": other.id, "text": "Hello" });
    guest.file("k2", &elsewhere).await?.is_problem(404, ProblemCode::NotFound)?;
    guest.file("k2", &json!({ "topic": "contact", "text": "Hello" })).await?.is_problem(403, ProblemCode::Forbidden)?;
    customer.file("k2", &json!({ "topic": "contact", "text": "Hello" })).await?.accepted()?;
    let say = format!("/v1/requests/{}/messages", of_customer.id);
    guest.post(&say, "k3", &json!({ "text": "Hello" })).await?.is_problem(404, ProblemCode::NotFound)?;
    Ok(())
}

fn merge(mut value: Value, more: Value) -> Value {
    if let (Value::Object(fields), Value::Object(more)) = (&mut value, more) {
        fields.extend(more);
    }
    value
}

#[tokio::test]
async fn a_store_that_takes_no_requests_has_no_such_routes() -> Result<()> {
    let house = House::open().await?;
    let customer = house.customer().await?;
    let order = house.order(&HelpTopic::Contact, true)?;
    let ask = json!({ "topic": "contact", "order_id": order.id, "text": "Hello?" });
    let (request, _) = customer.file("k1", &ask).await?.accepted()?;
    let mut shop = store_server::demo::store(house.now());
    shop.features.retain(|feature| *feature != store_api::store::Feature::Requests);
    house.server.put_store(&shop)?;
    customer.file("k2", &ask).await?.is_problem(404, ProblemCode::NotFound)?;
    let (messages, message) = (format!("/v1/requests/{}/messages", request.id), json!({ "text": "Hello again?" }));
    customer.post(&messages, "k3", &message).await?.is_problem(404, ProblemCode::NotFound)
}
