//! Promises about guests who ask about the one order they looked up.

use super::{
    Untried,
    answer::Answer,
    asking::Subject,
    pen::{Pen, fresh, question},
};
use anyhow::{Context, Result, ensure};
use reqwest::StatusCode;
use serde_json::{Value, json};
use store_api::{problem::Problem, routes};

pub(super) async fn a_guest_asks_about_their_order(subject: &Subject) -> Result<()> {
    let guest = Pen::of_a_guest(subject).await?;
    let (order, text, reply) = (their_order(&guest)?, fresh()?, fresh()?);
    let (request, cursor) = guest.file(&about(order, &text)).await?.accepted()?;
    ensure!(request.order_id.as_deref() == Some(order), "the request is about {:?}", request.order_id);
    guest.is_told(&text, 1).await.context("what the guest sees")?;
    guest.requests_after(&cursor).await.context("reading after the cursor of the answer")?;
    guest.say(&routes::request(&request.id, "messages"), &json!({ "text": reply })).await?.accepted()?;
    guest.is_told(&reply, 1).await
}

pub(super) async fn a_guest_asks_about_nothing_else(subject: &Subject) -> Result<()> {
    let guest = Pen::of_a_guest(subject).await?;
    let text = fresh()?;
    is_closed_to(&guest.file(&question(&text)).await?).context("no order")?;
    is_closed_to(&guest.file(&about("no-such-order", &text)).await?).context("an order that is none")?;
    if subject.account.is_some() {
        let (pen, order) = (Pen::open(subject).await?, their_order(&guest)?);
        let other = pen.orders.iter().find(|other| other.id != order).ok_or(Untried("another order"))?;
        is_closed_to(&guest.file(&about(&other.id, &text)).await?).context("another order")?;
    }
    guest.is_told(&text, 0).await
}

pub(super) async fn a_guest_does_not_read_what_the_account_asked(subject: &Subject) -> Result<()> {
    let guest = Pen::of_a_guest(subject).await?;
    let order = their_order(&guest)?;
    if subject.account.is_none() {
        return Err(Untried("an account").into());
    }
    let pen = Pen::open(subject).await?;
    pen.orders.iter().find(|own| own.id == order).ok_or(Untried("the account that the order is of"))?;
    let text = fresh()?;
    let (request, _) = pen.file(&about(order, &text)).await?.accepted()?;
    guest.is_told(&text, 0).await?;
    let path = routes::request(&request.id, "messages");
    is_closed_to(&guest.say(&path, &json!({ "text": fresh()? })).await?).context("a message of the guest")
}

/// Whether there is such a thing is not for everybody to know, so both answers are right.
fn is_closed_to(answer: &Answer) -> Result<()> {
    let problem: Problem = answer.json()?;
    ensure!(matches!(answer.status, StatusCode::FORBIDDEN | StatusCode::NOT_FOUND), "it answered {}", answer.status);
    answer.is_problem(answer.status, problem.code)
}

fn their_order<'a>(guest: &'a Pen<'_>) -> Result<&'a str> {
    Ok(&guest.orders.first().context("the guest sees no order")?.id)
}

fn about(order: &str, text: &str) -> Value {
    json!({ "topic": "contact", "order_id": order, "text": text })
}
