//! Promises about what becomes of a request: messages, taking it back, opening it again, and rating it.

use super::{
    asking::Subject,
    pen::{Pen, fresh, settled},
};
use anyhow::{Context, Result, ensure};
use reqwest::{Method, StatusCode};
use serde_json::json;
use std::time::Duration;
use store_api::{
    Timestamp,
    problem::ProblemCode,
    request::{Author, Request, RequestState},
    routes,
    write::{IDEMPOTENCY_KEY, MAX_TEXT, RefusalCode},
};

pub(super) async fn a_message_is_added_to_the_thread(subject: &Subject) -> Result<()> {
    let pen = Pen::open(subject).await?;
    let (request, text) = (pen.filed().await?, fresh()?);
    let answer = pen.say(&routes::request(&request.id, "messages"), &json!({ "text": text })).await?;
    let (moved, _) = answer.accepted()?;
    ensure!(moved.id == request.id, "another request was moved");
    ensure!(moved.messages.starts_with(&request.messages), "the thread has lost what it began with");
    let last = moved.messages.last().context("the thread is empty")?;
    ensure!(last.author == Author::Customer && last.text == text, "the thread ends with another message");
    pen.is_told(&text, 1).await
}

pub(super) async fn a_message_says_something_and_not_too_much(subject: &Subject) -> Result<()> {
    let pen = Pen::open(subject).await?;
    let path = routes::request(&pen.filed().await?.id, "messages");
    pen.say(&path, &json!({ "text": "" })).await?.is_invalid("/text").context("nothing")?;
    pen.say(&path, &json!({ "text": "é".repeat(MAX_TEXT + 1) })).await?.is_invalid("/text").context("too much")?;
    pen.say(&path, &json!({ "text": "é".repeat(MAX_TEXT) })).await?.accepted().context("as much as may be")?;
    Ok(())
}

pub(super) async fn a_request_is_taken_back_and_closed_then(subject: &Subject) -> Result<()> {
    let pen = Pen::open(subject).await?;
    let (id, text) = (pen.filed().await?.id, fresh()?);
    let path = routes::request(&id, "withdraw");
    let bare = subject.request(Method::POST, &path).bearer_auth(&pen.token).header(IDEMPOTENCY_KEY, fresh()?);
    let (request, _) = settled(bare).await?.accepted()?;
    ensure!(request.id == id && request.state == RequestState::Withdrawn, "it is {} now", request.state);
    ensure!(request.reopen_until.is_some(), "nothing says until when it can be opened again");
    ensure!(pen.request(&id).await?.state == RequestState::Withdrawn, "the log holds another state");
    pen.say(&path, &json!({})).await?.refused(&RefusalCode::RequestClosed).context("once more")?;
    let late = pen.say(&routes::request(&id, "messages"), &json!({ "text": text })).await?;
    late.refused(&RefusalCode::RequestClosed).context("a message afterwards")?;
    pen.is_told(&text, 0).await
}

pub(super) async fn a_request_that_ended_is_opened_again(subject: &Subject) -> Result<()> {
    let pen = Pen::open(subject).await?;
    let (id, text) = (pen.filed().await?.id, fresh()?);
    let path = routes::request(&id, "reopen");
    pen.say(&path, &json!({ "text": text })).await?.refused(&RefusalCode::RequestClosed).context("an open one")?;
    pen.say(&routes::request(&id, "withdraw"), &json!({})).await?.accepted()?;
    pen.say(&path, &json!({ "text": "" })).await?.is_invalid("/text").context("without a word")?;
    let (request, _) = pen.say(&path, &json!({ "text": text })).await?.accepted()?;
    ensure!(is_open(&request), "it is {} now", request.state);
    ensure!(request.reopen_until.is_none(), "it is open, and says until when it can be opened");
    pen.is_told(&text, 1).await?;
    pen.say(&routes::request(&id, "messages"), &json!({ "text": fresh()? })).await?.accepted().context("a message")?;
    Ok(())
}

pub(super) async fn an_unknown_request_is_not_found(subject: &Subject) -> Result<()> {
    let pen = Pen::open(subject).await?;
    is_nobodys(&pen, "no-such-request").await
}

pub(super) async fn a_message_moves_a_request_that_waits_for_it(subject: &Subject) -> Result<()> {
    let pen = Pen::open(subject).await?;
    let request = becomes(&pen, RequestState::WaitingForCustomer, None).await?;
    let (path, text) = (routes::request(&request.id, "messages"), fresh()?);
    let (moved, _) = pen.say(&path, &json!({ "text": text })).await?.accepted()?;
    ensure!(is_open(&moved) && moved.state != request.state, "it is {} now", moved.state);
    pen.is_told(&text, 1).await
}

pub(super) async fn what_is_over_is_closed(subject: &Subject) -> Result<()> {
    let pen = Pen::open(subject).await?;
    let now = Timestamp::now();
    let soon = becomes(&pen, RequestState::Done, Some(now + Duration::from_secs(3600))).await?;
    let body = json!({ "text": fresh()? });
    for what in ["messages", "withdraw"] {
        let answer = pen.say(&routes::request(&soon.id, what), &body).await?;
        answer.refused(&RefusalCode::RequestClosed).context(what)?;
    }
    let past = becomes(&pen, RequestState::Refused, Some(now - Duration::from_secs(3600))).await?;
    let late = pen.say(&routes::request(&past.id, "reopen"), &body).await?;
    late.refused(&RefusalCode::RequestClosed).context("opening it again too late")?;
    let (opened, _) = pen.say(&routes::request(&soon.id, "reopen"), &body).await?.accepted()?;
    ensure!(is_open(&opened), "opened again, it is {}", opened.state);
    Ok(())
}

pub(super) async fn a_request_that_ended_is_rated_and_the_last_rating_counts(subject: &Subject) -> Result<()> {
    let pen = Pen::open(subject).await?;
    let rate = async |id: &str, stars: u8, text: &str| {
        pen.put(&routes::request(id, "rating"), &fresh()?, &json!({ "stars": stars, "text": text })).await
    };
    let open = pen.filed().await?;
    rate(&open.id, 5, "").await?.refused(&RefusalCode::RequestClosed).context("an open one")?;
    let done = becomes(&pen, RequestState::Done, None).await?;
    for stars in [0, 6] {
        rate(&done.id, stars, "").await?.is_invalid("/stars").with_context(|| format!("{stars} stars"))?;
    }
    for (stars, text) in [(5, ""), (1, "On second thoughts, no.")] {
        let (rated, _) = rate(&done.id, stars, text).await?.accepted()?;
        ensure!(rated.state == RequestState::Done, "rated, it is {}", rated.state);
        let told = pen.request(&done.id).await?.rating.context("the log holds no rating")?;
        ensure!(told.stars == stars && told.text == text, "the rating is another one");
    }
    Ok(())
}

pub(super) async fn another_customers_requests_and_orders_are_not_found(subject: &Subject) -> Result<()> {
    let pen = Pen::open(subject).await?;
    let request = pen.filed().await?;
    let other = Pen::of_another(subject).await?;
    is_nobodys(&other, &request.id).await?;
    ensure!(pen.request(&request.id).await? == request, "another customer moved it");
    let order = pen.orders.first().context("the customer has no order")?;
    let about = json!({ "topic": "contact", "order_id": order.id, "text": fresh()? });
    other.file(&about).await?.is_problem(StatusCode::NOT_FOUND, ProblemCode::NotFound).context("an order")
}

/// A request that the store let become that.
async fn becomes(pen: &Pen<'_>, state: RequestState, reopen_until: Option<Timestamp>) -> Result<Request> {
    let request = Request { state, reopen_until, ..pen.filed().await? };
    let hand = pen.subject.hand.as_ref().context("the store may not be changed")?;
    hand.put_request(&pen.subject.account()?.email, &request)?;
    Ok(request)
}

/// Checks that a pen can do nothing with a request.
async fn is_nobodys(pen: &Pen<'_>, id: &str) -> Result<()> {
    let body = json!({ "text": fresh()?, "stars": 5 });
    for what in ["messages", "withdraw", "reopen"] {
        let answer = pen.say(&routes::request(id, what), &body).await?;
        answer.is_problem(StatusCode::NOT_FOUND, ProblemCode::NotFound).context(what)?;
    }
    let answer = pen.put(&routes::request(id, "rating"), &fresh()?, &body).await?;
    answer.is_problem(StatusCode::NOT_FOUND, ProblemCode::NotFound).context("rating")
}

fn is_open(request: &Request) -> bool {
    matches!(request.state, RequestState::Received | RequestState::InReview | RequestState::WaitingForCustomer)
}
