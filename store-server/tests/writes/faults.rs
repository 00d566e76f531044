//! What goes wrong on purpose on the way of a write, and what came of it; and the store's own limit.

use crate::house::{House, Visitor};
use anyhow::Result;
use reqwest::StatusCode;
use serde_json::{Value, json};
use std::time::Duration;
use store_api::{problem::ProblemCode, routes};
use store_server::{Fault, When, WriteLimit};

fn body() -> Value {
    json!({ "topic": "contact", "text": "Hello" })
}

fn faults() -> Vec<Fault> {
    let answers = [500, 429, 409, 503].map(|status| Fault::Answer { status, retry_after: Some(0) });
    [vec![Fault::Drop, Fault::Garbage, Fault::Cut { after: 20 }, Fault::Twice], answers.to_vec()].concat()
}

async fn is_taken(customer: &Visitor) -> bool {
    customer.file("k", &body()).await.is_ok_and(|answer| answer.accepted().is_ok())
}

#[tokio::test]
async fn whatever_goes_wrong_on_either_side_of_the_effect_a_second_try_makes_it_one() -> Result<()> {
    let house = House::open().await?;
    let customer = house.customer().await?;
    for when in [When::Before, When::After] {
        for fault in faults() {
            let before = house.server.deeds()?.len();
            house.server.faults().next_when(1, routes::REQUESTS, when, fault.clone());
            let key = format!("{when:?} {fault:?}").replace(|c: char| !c.is_ascii_alphanumeric(), "-");
            let first = customer.file(&key, &body()).await;
            let heard = first.is_ok_and(|answer| answer.accepted().is_ok());
            let whole = matches!(fault, Fault::Twice);
            assert_eq!(heard, whole, "{key}");
            let happens = when == When::After || matches!(fault, Fault::Cut { .. } | Fault::Twice);
            assert_eq!(house.server.deeds()?.len() - before, usize::from(happens), "{key}");
            customer.file(&key, &body()).await?.accepted()?;
            assert_eq!(house.server.deeds()?.len() - before, 1, "{key}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn a_fault_that_is_an_answer_has_the_code_and_the_wait_of_a_real_one() -> Result<()> {
    let house = House::open().await?;
    let customer = house.customer().await?;
    for (status, code) in [
        (409, ProblemCode::InProgress),
        (429, ProblemCode::TooManyRequests),
        (500, ProblemCode::Internal),
        (503, ProblemCode::Unavailable),
    ] {
        house.server.faults().next(1, routes::REQUESTS, Fault::Answer { status, retry_after: Some(7) });
        let answer = customer.file("k", &body()).await?;
        answer.is_problem(status, code)?;
        assert_eq!(answer.headers["retry-after"], "7");
    }
    assert_eq!(house.server.deeds()?, []);
    Ok(())
}

#[tokio::test]
async fn too_many_writes_at_once_are_told_to_wait_and_are_taken_after_it() -> Result<()> {
    let limit = WriteLimit { burst: 2, per_second: 2.0 };
    let house = House::with(|options| options.write_limit = Some(limit)).await?;
    let (customer, stranger) = (house.customer().await?, house.stranger().await?);
    assert!(is_taken(&customer).await && is_taken(&customer).await);
    let answer = customer.file("k", &body()).await?;
    answer.is_problem(429, ProblemCode::TooManyRequests)?;
    assert_eq!(answer.headers["retry-after"], "1");
    assert!(is_taken(&stranger).await, "somebody else may go on");
    let page = customer.call(reqwest::Method::GET, routes::CHANGES, |call| call).await?;
    assert_eq!(page.status, StatusCode::OK, "reading is another matter");
    while !is_taken(&customer).await {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    Ok(())
}
