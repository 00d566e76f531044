//! One key, one effect, one answer: however often a write is sent, and however much at once.

use crate::house::{EMAIL, House};
use anyhow::{Context, Result};
use reqwest::{Method, StatusCode};
use serde_json::json;
use store_api::{order::HelpTopic, problem::ProblemCode, routes, write::IDEMPOTENCY_KEY};
use tokio::task::JoinSet;

#[tokio::test(flavor = "multi_thread")]
async fn repeats_at_once_get_one_answer_and_have_one_effect() -> Result<()> {
    let house = House::open().await?;
    let customer = house.customer().await?;
    let order = house.order(&HelpTopic::Contact, true)?;
    let body = json!({ "topic": "contact", "order_id": order.id, "text": "Is it blue?" });
    let mut calls = JoinSet::new();
    for _ in 0..20 {
        let (customer, body) = (customer.clone(), body.clone());
        calls.spawn(async move { customer.file("k", &body).await });
    }
    let mut answers = Vec::new();
    while let Some(answer) = calls.join_next().await {
        answers.push(answer??);
    }
    let first = answers.first().context("an answer")?;
    first.accepted()?;
    assert!(answers.iter().all(|answer| (answer.status, &answer.body) == (StatusCode::OK, &first.body)));
    assert_eq!(customer.requests().await?.len(), 1);
    assert_eq!(house.server.deeds()?.len(), 1);
    Ok(())
}

#[tokio::test]
async fn a_key_with_another_body_or_call_is_refused_and_has_no_effect() -> Result<()> {
    let house = House::open().await?;
    let customer = house.customer().await?;
    let order = house.order(&HelpTopic::Contact, true)?;
    let request = customer.ask("k", order).await?;
    let other = json!({ "topic": "contact", "order_id": order.id, "text": "Is it red?" });
    let reused = (422, ProblemCode::IdempotencyKeyReused, None);
    assert_eq!(customer.file("k", &other).await?.problem()?, reused);
    let say = format!("/v1/requests/{}/messages", request.id);
    assert_eq!(customer.post(&say, "k", &json!({ "text": "Hello" })).await?.problem()?, reused);
    assert_eq!(customer.requests().await?, [request]);
    Ok(())
}

#[tokio::test]
async fn a_write_without_a_key_or_with_a_bad_one_is_a_problem() -> Result<()> {
    let house = House::open().await?;
    let customer = house.customer().await?;
    let body = json!({ "topic": "contact", "text": "Hello" });
    let bare = customer.call(Method::POST, routes::REQUESTS, |call| call.json(&body)).await?;
    bare.is_problem(400, ProblemCode::IdempotencyKeyMissing)?;
    for key in ["", "two words", &"k".repeat(256)] {
        let answer =
            customer.call(Method::POST, routes::REQUESTS, |call| call.header(IDEMPOTENCY_KEY, key).json(&body));
        answer.await?.is_problem(400, ProblemCode::IdempotencyKeyMissing)?;
    }
    assert_eq!(customer.requests().await?, []);
    Ok(())
}

#[tokio::test]
async fn keys_of_two_customers_are_two_keys() -> Result<()> {
    let house = House::open().await?;
    let (customer, stranger) = (house.customer().await?, house.stranger().await?);
    let body = json!({ "topic": "contact", "text": "Hello" });
    let (mine, _) = customer.file("k", &body).await?.accepted()?;
    let (theirs, _) = stranger.file("k", &body).await?.accepted()?;
    assert_ne!(mine.id, theirs.id);
    Ok(())
}

#[tokio::test]
async fn a_problem_leaves_no_trace_so_that_the_key_works_once_it_is_mended() -> Result<()> {
    let house = House::open().await?;
    let customer = house.customer().await?;
    customer.file("k", &json!({ "topic": "contact", "text": "" })).await?.is_problem(422, ProblemCode::Invalid)?;
    customer.file("k", &json!({ "topic": "contact", "text": "Hello" })).await?.accepted()?;
    Ok(())
}

#[tokio::test]
async fn after_29_days_and_a_sweep_a_key_is_known_and_after_32_it_is_not() -> Result<()> {
    let house = House::open().await?;
    let customer = house.customer().await?;
    let body = json!({ "topic": "contact", "text": "Hello" });
    let first = customer.file("k", &body).await?;
    house.pass_hours(24 * 29);
    house.server.sweep()?;
    assert_eq!(customer.file("k", &body).await?.body, first.body);
    house.pass_hours(24 * 3);
    house.server.sweep()?;
    assert_ne!(customer.file("k", &body).await?.accepted()?.0.id, first.accepted()?.0.id);
    Ok(())
}

#[tokio::test]
async fn an_answer_stands_although_the_request_moved_on() -> Result<()> {
    let house = House::open().await?;
    let customer = house.customer().await?;
    let order = house.order(&HelpTopic::Contact, true)?;
    let request = customer.ask("k", order).await?;
    let withdraw = format!("/v1/requests/{}/withdraw", request.id);
    customer.post(&withdraw, "k2", &json!({})).await?.accepted()?;
    house.server.remove_order(EMAIL, &order.id)?;
    assert_eq!(customer.ask("k", order).await?, request);
    assert_eq!(customer.requests().await?.len(), 1);
    Ok(())
}
