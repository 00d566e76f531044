//! Promises about idempotency keys: however often a write is sent, it happens once and is answered once.

use super::{
    answer::Answer,
    asking::Subject,
    pen::{Pen, fresh, question, settled},
};
use anyhow::{Context, Result, bail, ensure};
use reqwest::{Method, RequestBuilder, StatusCode};
use serde_json::json;
use std::sync::atomic::Ordering;
use store_api::{
    order::{HelpTopic, Order},
    problem::ProblemCode,
    routes::{self, REQUESTS},
    write::{IDEMPOTENCY_KEY, RefusalCode},
};
use tokio::task::JoinSet;

/// How often a write is sent at the same time.
const AT_ONCE: usize = 20;

pub(super) async fn a_repeat_gets_the_same_answer_and_files_one_request(subject: &Subject) -> Result<()> {
    let pen = Pen::open(subject).await?;
    let (key, text) = (fresh()?, fresh()?);
    let first = pen.post(REQUESTS, &key, &question(&text)).await?;
    first.accepted()?;
    for _ in 0..2 {
        pen.post(REQUESTS, &key, &question(&text)).await?.is_the_same_as(&first)?;
    }
    pen.is_told(&text, 1).await
}

pub(super) async fn repeats_at_once_file_one_request(subject: &Subject) -> Result<()> {
    let pen = Pen::open(subject).await?;
    let (key, text) = (fresh()?, fresh()?);
    is_answered_once(pen.ready(Method::POST, REQUESTS, &key, &question(&text))?).await?;
    pen.is_told(&text, 1).await
}

pub(super) async fn repeats_at_once_add_one_message(subject: &Subject) -> Result<()> {
    let pen = Pen::open(subject).await?;
    let (key, text) = (fresh()?, fresh()?);
    let path = routes::request(&pen.filed().await?.id, "messages");
    is_answered_once(pen.ready(Method::POST, &path, &key, &json!({ "text": text }))?).await?;
    pen.is_told(&text, 1).await
}

/// Sends a write many times side by side.
async fn is_answered_once(write: RequestBuilder) -> Result<()> {
    let mut sent = JoinSet::new();
    for _ in 0..AT_ONCE {
        sent.spawn(settled(write.try_clone().context("the request cannot be repeated")?));
    }
    let answers: Result<Vec<Answer>> = sent.join_all().await.into_iter().collect();
    let answers = answers?;
    answers[0].accepted()?;
    answers.iter().try_for_each(|answer| answer.is_the_same_as(&answers[0]))
}

pub(super) async fn a_key_with_another_body_is_a_problem_and_does_nothing(subject: &Subject) -> Result<()> {
    let pen = Pen::open(subject).await?;
    let (key, text, other) = (fresh()?, fresh()?, fresh()?);
    let first = pen.post(REQUESTS, &key, &question(&text)).await?;
    first.accepted()?;
    is_reuse(&pen.post(REQUESTS, &key, &question(&other)).await?)?;
    pen.is_told(&other, 0).await?;
    pen.post(REQUESTS, &key, &question(&text)).await?.is_the_same_as(&first).context("the first body again")
}

pub(super) async fn a_key_on_another_path_is_a_problem_and_does_nothing(subject: &Subject) -> Result<()> {
    let pen = Pen::open(subject).await?;
    let (key, text) = (fresh()?, fresh()?);
    let (one, other) = (pen.filed().await?, pen.filed().await?);
    let message = json!({ "text": text });
    pen.post(&routes::request(&one.id, "messages"), &key, &message).await?.accepted()?;
    is_reuse(&pen.post(&routes::request(&other.id, "messages"), &key, &message).await?).context("another request")?;
    is_reuse(&pen.post(&routes::request(&one.id, "reopen"), &key, &message).await?).context("something else")?;
    pen.is_told(&text, 1).await
}

fn is_reuse(answer: &Answer) -> Result<()> {
    answer.is_problem(StatusCode::UNPROCESSABLE_ENTITY, ProblemCode::IdempotencyKeyReused)
}

pub(super) async fn a_write_without_a_good_key_is_a_problem_and_does_nothing(subject: &Subject) -> Result<()> {
    let pen = Pen::open(subject).await?;
    let (id, text) = (pen.filed().await?.id, fresh()?);
    let body = json!({ "topic": "contact", "text": text, "stars": 5 });
    let of = |what| routes::request(&id, what);
    for (method, path) in [
        (Method::POST, REQUESTS.to_owned()),
        (Method::POST, of("messages")),
        (Method::POST, of("withdraw")),
        (Method::POST, of("reopen")),
        (Method::PUT, of("rating")),
    ] {
        let bare = || subject.request(method.clone(), &path).bearer_auth(&pen.token).json(&body);
        lacks_a_key(bare()).await.with_context(|| path.clone())?;
        for key in ["", "two words", "clé", &"k".repeat(256)] {
            let write = bare().header(IDEMPOTENCY_KEY, key.as_bytes());
            lacks_a_key(write).await.with_context(|| format!("{path} with the key {key:?}"))?;
        }
    }
    pen.is_told(&text, 0).await?;
    pen.post(REQUESTS, &fresh()?.repeat(6)[..255], &question(&text)).await?.accepted().context("the longest key")?;
    Ok(())
}

async fn lacks_a_key(write: RequestBuilder) -> Result<()> {
    settled(write).await?.is_problem(StatusCode::BAD_REQUEST, ProblemCode::IdempotencyKeyMissing)
}

pub(super) async fn a_refusal_is_repeated_as_it_was(subject: &Subject) -> Result<()> {
    let pen = Pen::open(subject).await?;
    let (key, text, path) = (fresh()?, fresh()?, routes::request(&pen.filed().await?.id, "reopen"));
    // It is open already.
    let first = pen.post(&path, &key, &json!({ "text": text })).await?;
    first.refused(&RefusalCode::RequestClosed)?;
    for _ in 0..2 {
        pen.post(&path, &key, &json!({ "text": text })).await?.is_the_same_as(&first)?;
    }
    pen.is_told(&text, 0).await
}

pub(super) async fn an_answer_is_remembered_though_the_order_moved_on(subject: &Subject) -> Result<()> {
    let pen = Pen::open(subject).await?;
    let (email, hand) = (&subject.account()?.email, subject.hand.as_ref().context("the store may not be changed")?);
    let what = "an order that can be cancelled, and one that cannot";
    let open = pen.order_open_for(&HelpTopic::CancelOrder, what)?;
    let (closed, _) =
        pen.order_where(what, |state| state.topic == HelpTopic::CancelOrder && !state.available && state.at.is_some())?;
    let (accepted, refused) = ((fresh()?, fresh()?), (fresh()?, fresh()?));
    let cancel = |order: &str, text: &str| json!({ "topic": "cancel_order", "order_id": order, "text": text });
    let yes = pen.post(REQUESTS, &accepted.0, &cancel(&open.id, &accepted.1)).await?;
    let no = pen.post(REQUESTS, &refused.0, &cancel(&closed.id, &refused.1)).await?;
    yes.accepted()?;
    no.refused(&RefusalCode::TopicClosed)?;
    let like =
        |other: &Order, order: &Order| Order { id: order.id.clone(), number: order.number.clone(), ..other.clone() };
    hand.put_orders(email, &[like(closed, open), like(open, closed)])?;
    let late = pen.file(&cancel(&open.id, &fresh()?)).await?.refused(&RefusalCode::TopicClosed);
    let early = pen.file(&cancel(&closed.id, &fresh()?)).await?.accepted();
    let again = pen.post(REQUESTS, &accepted.0, &cancel(&open.id, &accepted.1)).await?;
    let against = pen.post(REQUESTS, &refused.0, &cancel(&closed.id, &refused.1)).await?;
    hand.put_orders(email, &[open.clone(), closed.clone()])?;
    late.context("a first try after it shipped")?;
    early.context("a first try before it shipped")?;
    again.is_the_same_as(&yes)?;
    against.is_the_same_as(&no)?;
    pen.is_told(&accepted.1, 1).await?;
    pen.is_told(&refused.1, 0).await
}

pub(super) async fn a_key_is_its_customers_own(subject: &Subject) -> Result<()> {
    let (pen, other) = (Pen::open(subject).await?, Pen::of_another(subject).await?);
    let (key, text) = (fresh()?, fresh()?);
    let (mine, _) = pen.post(REQUESTS, &key, &question(&text)).await?.accepted()?;
    let (theirs, _) = other.post(REQUESTS, &key, &question(&text)).await?.accepted().context("another customer")?;
    ensure!(mine.id != theirs.id, "a customer was answered with another's request");
    pen.is_told(&text, 1).await?;
    other.is_told(&text, 1).await?;
    is_reuse(&other.post(REQUESTS, &key, &question(&fresh()?)).await?)
}

pub(super) async fn answers_are_remembered_for_29_days(subject: &Subject) -> Result<()> {
    let (Some(clock), Some(hand)) = (&subject.clock, &subject.hand) else { bail!("the clock cannot be set") };
    let pen = Pen::open(subject).await?;
    let (key, text, message) = (fresh()?, fresh()?, fresh()?);
    let first = pen.post(REQUESTS, &key, &question(&text)).await?;
    let path = routes::request(&first.accepted()?.0.id, "reopen");
    let refused = pen.post(&path, &message, &json!({ "text": message })).await?;
    refused.refused(&RefusalCode::RequestClosed)?;
    clock.fetch_add(29 * 24 * 60 * 60, Ordering::SeqCst);
    let repeated = async {
        hand.sweep()?;
        let token = subject.sign_in().await?.access_token;
        let late = pen.with(token);
        let again = late.post(REQUESTS, &key, &question(&text)).await?;
        let against = late.post(&path, &message, &json!({ "text": message })).await?;
        let other = late.post(REQUESTS, &key, &question(&message)).await?;
        late.is_told(&text, 1).await?;
        Ok::<_, anyhow::Error>((again, against, other))
    };
    let repeated = repeated.await;
    clock.fetch_sub(29 * 24 * 60 * 60, Ordering::SeqCst);
    let (again, against, other) = repeated?;
    again.is_the_same_as(&first)?;
    against.is_the_same_as(&refused)?;
    is_reuse(&other).context("another body after 29 days")
}
