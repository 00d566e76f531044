//! Promises about what was read: said on one device, known on the others.

use super::{
    Untried,
    answer::Answer,
    asking::Subject,
    pen::{Pen, fresh, settled},
};
use anyhow::{Context, Result, ensure};
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};
use store_api::{
    Timestamp,
    notice::{Notice, NoticeCode},
    problem::ProblemCode,
    routes,
};

pub(super) async fn what_was_read_on_one_device_is_read_on_another(subject: &Subject) -> Result<()> {
    let pen = Pen::of_another(subject).await?;
    let [early, middle, late] = [put(&pen, 100)?, put(&pen, 200)?, put(&pen, 300)?];
    is_noted(&say(&pen, &json!({ "until": moment(200)? })).await?)?;
    ensure!(read(&pen).await? == [early.clone(), middle.clone()], "read up to and including a moment");
    let cursor = pen.end().await?;
    for until in [moment(150)?, moment(200)?] {
        is_noted(&say(&pen, &json!({ "until": until, "tomorrow": true })).await?)?;
    }
    ensure!(pen.end().await? == cursor, "what had been said already, or less than that, is told as news");
    let belated = put(&pen, 120)?;
    ensure!(!read(&pen).await?.contains(&belated), "nobody has read what was told only later");
    is_noted(&say(&pen, &json!({ "until": moment(1_000)? })).await?)?;
    let all = read(&pen).await?;
    ensure!([&early, &middle, &late, &belated].iter().all(|id| all.contains(id)), "{all:?} are read");
    Ok(())
}

pub(super) async fn reading_is_each_customers_own(subject: &Subject) -> Result<()> {
    let (one, other) = (Pen::of_another(subject).await?, Pen::of_another(subject).await?);
    put(&one, 100)?;
    is_noted(&say(&other, &json!({ "until": moment(1_000)? })).await?)?;
    ensure!(read(&one).await?.is_empty(), "read by another customer");
    Ok(())
}

pub(super) async fn what_says_no_moment_is_a_problem(subject: &Subject) -> Result<()> {
    let pen = Pen::open(subject).await?;
    for body in [json!({}), json!({ "until": "yesterday" }), json!([])] {
        let answer = say(&pen, &body).await?;
        answer.is_problem(StatusCode::BAD_REQUEST, ProblemCode::BadRequest).with_context(|| body.to_string())?;
    }
    // Long before there was anything to read.
    is_noted(&say(&pen, &json!({ "until": Timestamp::UNIX_EPOCH })).await?)
}

pub(super) async fn nobody_reads_without_a_token(subject: &Subject) -> Result<()> {
    let said = subject.request(Method::PUT, routes::READ_UNTIL).json(&json!({ "until": Timestamp::UNIX_EPOCH }));
    settled(said).await?.is_problem(StatusCode::UNAUTHORIZED, ProblemCode::Unauthorized)
}

async fn say(pen: &Pen<'_>, body: &Value) -> Result<Answer> {
    settled(pen.subject.request(Method::PUT, routes::READ_UNTIL).bearer_auth(&pen.token).json(body)).await
}

fn is_noted(answer: &Answer) -> Result<()> {
    ensure!(answer.status == StatusCode::NO_CONTENT, "it answered {} {}", answer.status, answer.text());
    ensure!(answer.body.is_empty(), "204 with a body");
    Ok(())
}

/// The ids of what the log says was read.
async fn read(pen: &Pen<'_>) -> Result<Vec<String>> {
    let mut notices = pen.notices().await?;
    notices.retain(|notice| notice.read);
    notices.sort_by_key(|notice| notice.at);
    Ok(notices.into_iter().map(|notice| notice.id).collect())
}

/// A notice of so many seconds after a moment.
fn put(pen: &Pen<'_>, seconds: i64) -> Result<String> {
    let hand = pen.subject.hand.as_ref().context("the store may not be changed")?;
    let code = NoticeCode::OrderShipped;
    let notice = Notice { id: fresh()?, code, at: moment(seconds)?, order_id: None, request_id: None, read: false };
    hand.put_notice(pen.email.as_deref().ok_or(Untried("a customer"))?, &notice)?;
    Ok(notice.id)
}

fn moment(seconds: i64) -> Result<Timestamp> {
    Ok(Timestamp::from_second(1_700_000_000 + seconds)?)
}
