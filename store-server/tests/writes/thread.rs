//! What customers do with a request they filed: write, withdraw, open again, rate.

use crate::house::{EMAIL, House, Visitor};
use anyhow::Result;
use reqwest::Method;
use serde_json::{Value, json};
use store_api::{
    problem::ProblemCode,
    request::{Author, Request, RequestState},
    write::{IDEMPOTENCY_KEY, RefusalCode},
};

use RequestState::{Done, InReview, Received, Refused, WaitingForCustomer, Withdrawn};

/// The customer with a request that stands in a state.
async fn with_request(house: &House, state: &RequestState) -> Result<(Visitor, Request)> {
    let customer = house.customer().await?;
    let mut request = customer.ask("k0", &house.orders[0]).await?;
    request.state = state.clone();
    if matches!(state, Done | Refused | Withdrawn) {
        request.reopen_until = Some(house.now() + jiff::SignedDuration::from_hours(24 * 30));
    }
    house.server.put_request(EMAIL, &request)?;
    Ok((customer, request))
}

fn path(request: &Request, what: &str) -> String {
    store_api::routes::request(&request.id, what)
}

fn words() -> Value {
    json!({ "text": "One more thing" })
}

#[tokio::test]
async fn a_message_is_taken_while_the_request_is_open_and_wakes_one_that_waits() -> Result<()> {
    for state in RequestState::KNOWN {
        let house = House::open().await?;
        let (customer, request) = with_request(&house, state).await?;
        house.pass_hours(1);
        let answer = customer.post(&path(&request, "messages"), "k1", &words()).await?;
        if matches!(state, Done | Refused | Withdrawn) {
            let refusal = answer.refused()?;
            assert_eq!((refusal.code, refusal.at), (RefusalCode::RequestClosed, Some(request.updated_at)), "{state}");
            continue;
        }
        let (moved, cursor) = answer.accepted()?;
        assert_eq!(moved.state, if *state == WaitingForCustomer { InReview } else { state.clone() });
        assert_eq!((moved.messages.len(), moved.updated_at), (2, house.now()));
        assert_eq!(moved.messages[1].author, Author::Customer);
        assert_ne!(moved.messages[0].id, moved.messages[1].id);
        assert_eq!(customer.log("").await?.next, cursor);
        assert_eq!(customer.requests().await?, [moved]);
    }
    Ok(())
}

#[tokio::test]
async fn a_request_is_withdrawn_until_it_is_decided() -> Result<()> {
    for state in RequestState::KNOWN {
        let house = House::open().await?;
        let (customer, request) = with_request(&house, state).await?;
        let answer = customer.post(&path(&request, "withdraw"), "k1", &json!({})).await?;
        if matches!(state, Received | InReview | WaitingForCustomer) {
            let (moved, _) = answer.accepted()?;
            assert_eq!((moved.state, moved.reopen_until.is_some()), (Withdrawn, true), "{state}");
        } else {
            assert_eq!(answer.refused()?.code, RefusalCode::RequestClosed, "{state}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn a_withdrawal_needs_no_body() -> Result<()> {
    let house = House::open().await?;
    let (customer, request) = with_request(&house, &Received).await?;
    let path = path(&request, "withdraw");
    let bare = customer.call(Method::POST, &path, |call| call.header(IDEMPOTENCY_KEY, "k1")).await?;
    assert_eq!(bare.accepted()?.0.state, Withdrawn);
    Ok(())
}

#[tokio::test]
async fn an_ended_request_is_opened_again_within_30_days() -> Result<()> {
    for state in RequestState::KNOWN {
        let house = House::open().await?;
        let (customer, request) = with_request(&house, state).await?;
        let answer = customer.post(&path(&request, "reopen"), "k1", &words()).await?;
        if matches!(state, Done | Refused | Withdrawn) {
            let (moved, _) = answer.accepted()?;
            assert_eq!((moved.state, moved.reopen_until, moved.messages.len()), (InReview, None, 2), "{state}");
        } else {
            assert_eq!(answer.refused()?.code, RefusalCode::RequestClosed, "{state}");
        }
    }
    let house = House::open().await?;
    let (_, request) = with_request(&house, &Done).await?;
    house.pass_hours(24 * 30);
    let late = house.customer().await?.post(&path(&request, "reopen"), "k1", &words()).await?.refused()?;
    assert_eq!((late.code, late.at), (RefusalCode::RequestClosed, request.reopen_until));
    Ok(())
}

#[tokio::test]
async fn what_is_decided_can_be_rated_and_the_last_word_counts() -> Result<()> {
    for state in RequestState::KNOWN {
        let house = House::open().await?;
        let (customer, request) = with_request(&house, state).await?;
        let path = path(&request, "rating");
        let answer = customer.put(&path, "k1", &json!({ "stars": 2, "text": "Slow" })).await?;
        if matches!(state, Received | InReview | WaitingForCustomer) {
            assert_eq!(answer.refused()?.code, RefusalCode::RequestClosed, "{state}");
            continue;
        }
        answer.accepted()?;
        let (moved, _) = customer.put(&path, "k2", &json!({ "stars": 5 })).await?.accepted()?;
        assert_eq!((&moved.state, moved.rating.map(|rating| rating.stars)), (state, Some(5)));
        for stars in [0, 6] {
            let wrong = customer.put(&path, "k3", &json!({ "stars": stars })).await?.problem()?;
            assert_eq!(wrong, (422, ProblemCode::Invalid, Some("/stars".to_owned())));
        }
    }
    Ok(())
}

#[tokio::test]
async fn an_empty_message_is_a_problem_and_so_is_an_unknown_request() -> Result<()> {
    let house = House::open().await?;
    let (customer, mut request) = with_request(&house, &Done).await?;
    for what in ["messages", "reopen"] {
        let wrong = customer.post(&path(&request, what), "k1", &json!({ "text": "  " })).await?.problem()?;
        assert_eq!(wrong, (422, ProblemCode::Invalid, Some("/text".to_owned())));
    }
    let stranger = house.stranger().await?;
    stranger.post(&path(&request, "reopen"), "k1", &words()).await?.is_problem(404, ProblemCode::NotFound)?;
    request.id = "a b/c".to_owned();
    customer.post(&path(&request, "withdraw"), "k2", &json!({})).await?.is_problem(404, ProblemCode::NotFound)?;
    Ok(())
}
