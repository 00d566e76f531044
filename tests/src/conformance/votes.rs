//! Promises about votes on articles.

use super::{
    answer::Answer,
    asking::Subject,
    logs,
    pen::{fresh, settled},
};
use anyhow::{Context, Result, bail, ensure};
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};
use store_api::{
    change::Kind,
    problem::ProblemCode,
    routes,
    write::{IDEMPOTENCY_KEY, MAX_TEXT},
};

pub(super) async fn anybody_votes_on_an_article(subject: &Subject) -> Result<()> {
    let path = path_of_an_article(subject).await?;
    is_counted(&vote(subject, &path, &fresh()?, &yes(&fresh()?)).await?)?;
    for reason in ["unclear", "a_reason_of_tomorrow"] {
        let no = json!({ "voter": fresh()?, "helpful": false, "reason": reason, "text": "Ein Wort. 🧵" });
        is_counted(&vote(subject, &path, &fresh()?, &no).await?).context(reason)?;
    }
    if subject.account.is_some() {
        let write = subject.request(Method::PUT, &path).bearer_auth(subject.token().await?);
        let write = write.header(IDEMPOTENCY_KEY, fresh()?).json(&yes(&fresh()?));
        is_counted(&settled(write).await?).context("somebody who is signed in")?;
    }
    Ok(())
}

pub(super) async fn a_repeated_vote_is_answered_again_and_another_one_is_a_problem(subject: &Subject) -> Result<()> {
    let path = path_of_an_article(subject).await?;
    let (key, voter) = (fresh()?, fresh()?);
    for _ in 0..3 {
        is_counted(&vote(subject, &path, &key, &yes(&voter)).await?)?;
    }
    let other = vote(subject, &path, &key, &json!({ "voter": voter, "helpful": false })).await?;
    other.is_problem(StatusCode::UNPROCESSABLE_ENTITY, ProblemCode::IdempotencyKeyReused)
}

pub(super) async fn a_vote_has_a_key_and_not_too_much_to_say(subject: &Subject) -> Result<()> {
    let path = path_of_an_article(subject).await?;
    let keyless = settled(subject.request(Method::PUT, &path).json(&yes(&fresh()?))).await?;
    keyless.is_problem(StatusCode::BAD_REQUEST, ProblemCode::IdempotencyKeyMissing)?;
    let long = json!({ "voter": fresh()?, "helpful": false, "text": "x".repeat(MAX_TEXT + 1) });
    vote(subject, &path, &fresh()?, &long).await?.is_invalid("/text")
}

pub(super) async fn what_is_no_article_takes_no_votes(subject: &Subject) -> Result<()> {
    let language = &subject.store().await?.default_language;
    for path in [routes::vote(language, "no/such/article"), routes::vote("x-nobody", "no/such/article")] {
        let answer = vote(subject, &path, &fresh()?, &yes(&fresh()?)).await?;
        answer.is_problem(StatusCode::NOT_FOUND, ProblemCode::NotFound).context(path)?;
    }
    Ok(())
}

pub(super) async fn a_later_vote_takes_the_place_of_an_earlier(subject: &Subject) -> Result<()> {
    let (language, article) = (&subject.store().await?.default_language, an_article(subject).await?);
    let (path, hand) = (routes::vote(language, &article), subject.hand.as_ref().context("the store is out of reach")?);
    let (before, voter, key) = (hand.votes(language, &article)?, fresh()?, fresh()?);
    let no = json!({ "voter": voter, "helpful": false, "reason": "outdated", "text": "As of last year." });
    for _ in 0..2 {
        is_counted(&vote(subject, &path, &key, &no).await?)?;
    }
    let said = hand.votes(language, &article)?;
    ensure!((said.yes, said.no) == (before.yes, before.no + 1), "a no was counted as {said:?} after {before:?}");
    ensure!(said.why_not.len() == before.why_not.len() + 1, "nobody kept why not");
    is_counted(&vote(subject, &path, &fresh()?, &yes(&voter)).await?)?;
    let changed = hand.votes(language, &article)?;
    ensure!((changed.yes, changed.no) == (before.yes + 1, before.no), "the earlier vote still counts: {changed:?}");
    Ok(())
}

async fn vote(subject: &Subject, path: &str, key: &str, body: &Value) -> Result<Answer> {
    settled(subject.request(Method::PUT, path).header(IDEMPOTENCY_KEY, key).json(body)).await
}

fn yes(voter: &str) -> Value {
    json!({ "voter": voter, "helpful": true })
}

fn is_counted(answer: &Answer) -> Result<()> {
    ensure!(answer.status == StatusCode::NO_CONTENT, "it answered {} {}", answer.status, answer.text());
    ensure!(answer.body.is_empty(), "204 with a body");
    Ok(())
}

async fn path_of_an_article(subject: &Subject) -> Result<String> {
    Ok(routes::vote(&subject.store().await?.default_language, &an_article(subject).await?))
}

/// The id of the first article in the default language.
async fn an_article(subject: &Subject) -> Result<String> {
    let path = subject.help_path().await?;
    for (page, _) in subject.pages(logs::help(&path), None).await? {
        if let Some(entry) = page.entries.iter().find(|entry| entry.kind == Kind::Article && entry.value.is_some()) {
            return Ok(entry.id.clone());
        }
    }
    bail!("the store has no article")
}
