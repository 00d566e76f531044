//! Promises about a guest's way to one order.

use super::{
    answer::Answer,
    asking::{Log, Subject, ask},
};
use anyhow::{Result, bail, ensure};
use reqwest::{Method, StatusCode};
use store_api::{
    auth::{OrderLookup, TokenAnswer},
    change::Noun,
    problem::ProblemCode,
    routes,
};

pub(super) async fn a_guest_sees_one_order_and_nothing_else(subject: &Subject) -> Result<()> {
    let Some(order) = &subject.order else { bail!("no order was given") };
    let answer = look_up(subject, order).await?;
    ensure!(answer.status == StatusCode::OK, "it answered {} {}", answer.status, answer.text());
    let tokens: TokenAnswer = answer.json()?;
    ensure!(tokens.refresh_token.is_none(), "a guest was given a refresh token");
    let log = Log { path: routes::CHANGES, token: Some(&tokens.access_token) };
    let pages = subject.pages(log, None).await?;
    let entries = pages.iter().flat_map(|(page, _)| &page.entries);
    let nouns: Result<Vec<_>, _> = entries.filter_map(|entry| entry.noun().transpose()).collect();
    let (mut seen, mut about) = (Vec::new(), Vec::new());
    for noun in nouns? {
        match noun {
            Noun::Order(order) => seen.push(order),
            // What guests asked about this order themselves.
            Noun::Request(request) => about.push(request.order_id),
            Noun::Notice(notice) => about.push(notice.order_id),
            other => bail!("a guest sees {other:?}"),
        }
    }
    ensure!(seen.len() == 1, "a guest sees {} orders", seen.len());
    ensure!(seen[0].number == order.number, "a guest sees another order");
    ensure!(about.iter().all(|id| *id == Some(seen[0].id.clone())), "a guest sees what is about other orders");
    Ok(())
}

pub(super) async fn a_failed_look_up_does_not_tell_what_was_wrong(subject: &Subject) -> Result<()> {
    let Some(order) = &subject.order else { bail!("no order was given") };
    let number = "0000000-wrong".to_owned();
    let wrong_number = look_up(subject, &OrderLookup { email: order.email.clone(), number: number.clone() }).await?;
    let wrong_email = look_up(subject, &OrderLookup { email: stranger(), number: order.number.clone() }).await?;
    let both = look_up(subject, &OrderLookup { email: stranger(), number }).await?;
    wrong_number.is_problem(StatusCode::NOT_FOUND, ProblemCode::NotFound)?;
    for other in [&wrong_email, &both] {
        ensure!(other.status == wrong_number.status, "{} or {}", other.status, wrong_number.status);
        ensure!(other.body == wrong_number.body, "{} or {}", other.text(), wrong_number.text());
    }
    // A right answer takes the wrong ones back, so that they do not count as guessing.
    look_up(subject, order).await?;
    Ok(())
}

pub(super) async fn guessing_is_slowed_down(subject: &Subject) -> Result<()> {
    let email = stranger();
    for number in 0..30 {
        let answer = look_up(subject, &OrderLookup { email: email.clone(), number: number.to_string() }).await?;
        if answer.status != StatusCode::TOO_MANY_REQUESTS {
            answer.is_problem(StatusCode::NOT_FOUND, ProblemCode::NotFound)?;
            continue;
        }
        answer.is_problem(StatusCode::TOO_MANY_REQUESTS, ProblemCode::TooManyRequests)?;
        ensure!(answer.retry_after()? > 0, "Retry-After is now");
        return Ok(());
    }
    bail!("thirty guesses were answered")
}

async fn look_up(subject: &Subject, order: &OrderLookup) -> Result<Answer> {
    ask(subject.request(Method::POST, routes::ORDER_LOOKUP).json(order)).await
}

/// An e-mail address that nobody has, another one each time.
fn stranger() -> String {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    format!("nobody-{}@example.com", now.as_nanos())
}
