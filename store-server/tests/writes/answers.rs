//! What the store says to a request: by its people, and by the demo shop itself.

use crate::house::{EMAIL, House, Visitor};
use anyhow::{Context, Result};
use serde_json::{Value, json};
use std::time::Duration;
use store_api::{
    change::{Kind, Noun},
    notice::{Notice, NoticeCode},
    order::{HelpTopic, Order, OrderStatus, PaymentState, ReturnState},
    request::{Author, Request, RequestState},
};
use store_server::{Options, Place};

async fn notices(visitor: &Visitor) -> Result<Vec<Notice>> {
    let page = visitor.log("").await?;
    let notices = page.entries.iter().filter(|entry| entry.kind == Kind::Notice);
    notices
        .map(|entry| if let Some(Noun::Notice(notice)) = entry.noun()? { Ok(notice) } else { anyhow::bail!("none") })
        .collect()
}

#[tokio::test]
async fn an_answer_stands_in_the_thread_and_a_notice_tells_of_it() -> Result<()> {
    let house = House::open().await?;
    let guest = house.guest(&house.orders[0]).await?;
    let request = guest.ask("k", &house.orders[0]).await?;
    let answered = house.server.answer(EMAIL, &request.id, "It is blue.", RequestState::WaitingForCustomer)?;
    assert_eq!(guest.requests().await?, std::slice::from_ref(&answered));
    assert_eq!((&answered.messages[1].author, answered.messages[1].text.as_str()), (&Author::Store, "It is blue."));
    let done = house.server.answer(EMAIL, &request.id, "", RequestState::Done)?;
    assert_eq!((done.messages.len(), done.reopen_until.is_some()), (2, true));
    let told = notices(&guest).await?;
    assert_eq!(told.len(), 2);
    for notice in told {
        assert_eq!((notice.code, notice.request_id), (NoticeCode::RequestAnswered, Some(request.id.clone())));
        assert_eq!((notice.order_id, notice.read), (request.order_id.clone(), false));
    }
    assert!(house.server.answer(EMAIL, "none", "", RequestState::Done).is_err());
    assert_eq!(house.server.requests(EMAIL)?, [done]);
    Ok(())
}

fn answering(options: &mut Options) {
    options.auto_answer = Some(Duration::from_secs(4));
}

/// What becomes of a request once the shop has answered twice.
async fn answered(house: &House, customer: &Visitor, body: &Value) -> Result<(Request, Option<Order>)> {
    let (request, _) = customer.file(body["topic"].as_str().context("a topic")?, body).await?.accepted()?;
    house.server.answer_due()?;
    let now = || house.server.requests(EMAIL)?.into_iter().find(|it| it.id == request.id).context("the request");
    assert_eq!(now()?, request, "nobody answers at once");
    house.pass_seconds(4);
    house.server.answer_due()?;
    assert_eq!(now()?.state, RequestState::InReview);
    house.pass_seconds(4);
    house.server.answer_due()?;
    let order = request.order_id.as_deref().map(|id| house.server.order(EMAIL, id)).transpose()?.flatten();
    Ok((now()?, order))
}

#[tokio::test]
async fn the_demo_shop_cancels_an_order_and_pays_back_what_was_paid() -> Result<()> {
    let house = House::with(answering).await?;
    let customer = house.customer().await?;
    let paid = |order: &&Order| order.axes.payment == PaymentState::Paid && order.shipments.is_empty();
    let order = house.orders.iter().find(paid).context("a paid order")?;
    let body = json!({ "topic": "cancel_order", "order_id": order.id, "language": "de" });
    let (request, after) = answered(&house, &customer, &body).await?;
    let after = after.context("the order")?;
    assert_eq!((request.state, request.messages.len()), (RequestState::Done, 2));
    assert!(request.messages[1].text.contains("storniert"), "{}", request.messages[1].text);
    assert_eq!((after.status, after.axes.payment), (OrderStatus::Cancelled, PaymentState::Refunded));
    assert_eq!(after.totals.refunded, after.totals.total);
    assert!(notices(&customer).await?.iter().any(|notice| notice.code == NoticeCode::OrderCancelled));
    let again = customer.file("again", &body).await?.refused()?;
    assert_eq!(again.reason, Some(store_api::order::TopicReason::AlreadyCancelled));
    Ok(())
}

#[tokio::test]
async fn the_demo_shop_cancels_what_is_left_of_an_order_that_ships_in_parts() -> Result<()> {
    let house = House::with(answering).await?;
    let customer = house.customer().await?;
    let in_parts = |order: &&Order| order.axes.shipment.as_str() == "partially_shipped";
    let order = house.orders.iter().find(in_parts).context("a part of an order")?;
    let body = json!({ "topic": "cancel_order", "order_id": order.id });
    let (_, after) = answered(&house, &customer, &body).await?;
    let after = after.context("the order")?;
    assert_eq!((after.status, after.axes.payment), (OrderStatus::Shipped, PaymentState::PartiallyRefunded));
    assert!(after.lines.len() < order.lines.len() && after.totals.refunded.amount > 0);
    Ok(())
}

#[tokio::test]
async fn the_demo_shop_sends_to_a_new_address_unless_the_order_has_left() -> Result<()> {
    let house = House::with(answering).await?;
    let customer = house.customer().await?;
    let order = house.order(&HelpTopic::ChangeAddress, true)?;
    let address = json!({ "name": "R. Reader", "lines": ["Street 1"], "city": "Lund", "country": "SE" });
    let body = json!({ "topic": "change_address", "order_id": order.id, "address": address });
    let (request, after) = answered(&house, &customer, &body).await?;
    assert_eq!(request.state, RequestState::Done);
    assert!(request.messages[0].text.contains("ärende"), "in the language of the account: {:?}", request.messages);
    assert_eq!(after.context("the order")?.shipping_address, request.address);

    let (late, _) = customer.file("late", &body).await?.accepted()?;
    let mut shipped = house.server.order(EMAIL, &order.id)?.context("the order")?;
    let left = house.orders.iter().find(|order| order.status == OrderStatus::Shipped).context("a shipped order")?;
    (shipped.status, shipped.axes, shipped.shipments) =
        (OrderStatus::Shipped, left.axes.clone(), left.shipments.clone());
    for parcel in &mut shipped.shipments {
        parcel.lines.clear();
    }
    house.server.put_order(EMAIL, &shipped)?;
    for _ in 0..2 {
        house.pass_seconds(4);
        house.server.answer_due()?;
    }
    let late = house.server.requests(EMAIL)?.into_iter().find(|it| it.id == late.id).context("the request")?;
    assert_eq!(late.state, RequestState::Refused);
    Ok(())
}

#[tokio::test]
async fn the_demo_shop_takes_goods_back_and_asks_for_photos_once() -> Result<()> {
    let house = House::with(answering).await?;
    let customer = house.customer().await?;
    let order = house.order(&HelpTopic::ReturnReplace, true)?;
    let lines = json!([{ "line_id": order.lines[0].id, "quantity": 1, "reason": "damaged" }]);
    let body = json!({ "topic": "item_problem", "order_id": order.id, "lines": lines, "text": "Broken" });
    let (problem, _) = answered(&house, &customer, &body).await?;
    assert_eq!(problem.state, RequestState::WaitingForCustomer);
    let say = store_api::routes::request(&problem.id, "messages");
    customer.post(&say, "say", &json!({ "text": "I have no camera" })).await?.accepted()?;
    house.pass_seconds(4);
    house.server.answer_due()?;
    let state = |id: &str| Ok::<_, anyhow::Error>(house.server.requests(EMAIL)?.into_iter().find(|it| it.id == id));
    assert_eq!(state(&problem.id)?.context("the request")?.state, RequestState::Done);

    let is_open = |it: &Order| {
        let mut topics = it.help_topics.iter();
        topics.any(|state| state.topic == HelpTopic::ReturnReplace && state.available)
    };
    let mut delivered = house.orders.iter().filter(|it| it.status == OrderStatus::Delivered && is_open(it));
    let returned = delivered.find(|it| it.axes.returns == ReturnState::None);
    let order = returned.context("a delivered order")?;
    let lines = json!([{ "line_id": order.lines[0].id, "quantity": 1, "reason": "changed_mind" }]);
    let body = json!({ "topic": "return_replace", "order_id": order.id, "lines": lines });
    let (taken, after) = answered(&house, &customer, &body).await?;
    assert_eq!(taken.state, RequestState::Accepted);
    assert_eq!(after.context("the order")?.axes.returns, ReturnState::Requested);
    Ok(())
}

#[tokio::test]
async fn a_request_is_answered_also_when_the_store_was_stopped_in_between_and_only_once() -> Result<()> {
    let place = tempfile::tempdir()?;
    let on_disk = |options: &mut Options| {
        options.database = Place::File(place.path().join("store.db"));
        answering(options);
    };
    let house = House::with(on_disk).await?;
    let customer = house.customer().await?;
    customer.file("k", &json!({ "topic": "contact", "text": "Hello" })).await?.accepted()?;
    let filed_at = house.now();
    house.server.stop().await;

    let house = House::with(on_disk).await?;
    while house.now() < filed_at + jiff::SignedDuration::from_secs(20) {
        house.pass_seconds(4);
        house.server.answer_due()?;
    }
    let request = &house.server.requests(EMAIL)?[0];
    assert_eq!((request.state.clone(), request.messages.len()), (RequestState::Done, 3));
    Ok(())
}

#[tokio::test]
async fn what_was_withdrawn_is_left_alone() -> Result<()> {
    let house = House::with(answering).await?;
    let customer = house.customer().await?;
    let request = customer.ask("k", &house.orders[0]).await?;
    let withdraw = store_api::routes::request(&request.id, "withdraw");
    let (withdrawn, _) = customer.post(&withdraw, "k2", &json!({})).await?.accepted()?;
    house.pass_seconds(60);
    house.server.answer_due()?;
    assert_eq!(house.server.requests(EMAIL)?, [withdrawn]);
    Ok(())
}
