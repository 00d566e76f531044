//! Promises about entity tags: nobody is sent what they have.

use super::{
    answer::Answer,
    asking::{Log, Subject, ask},
};
use anyhow::{Context, Result, ensure};
use reqwest::{StatusCode, header::IF_NONE_MATCH};
use store_api::{change::Kind, routes};

pub(super) async fn the_store_is_not_sent_twice(subject: &Subject) -> Result<()> {
    is_not_sent_twice(subject, routes::STORE).await.map(drop)
}

pub(super) async fn a_help_page_is_not_sent_twice(subject: &Subject) -> Result<()> {
    let path = subject.help_path().await?;
    let answer = is_not_sent_twice(subject, &path).await?;
    ensure!(!answer.header("cache-control").contains("private"), "a shared cache may not keep it");
    let pages = subject.pages(Log { path: &path, token: None }, None).await?;
    let end = &pages.last().context("no page")?.0.next;
    is_not_sent_twice(subject, &format!("{path}?after={end}")).await.context("the page after the last")?;
    Ok(())
}

pub(super) async fn pictures_are_not_sent_twice(subject: &Subject) -> Result<()> {
    let path = subject.help_path().await?;
    let pages = subject.pages(Log { path: &path, token: None }, None).await?;
    let mut entries = pages.iter().flat_map(|(page, _)| &page.entries);
    match entries.find(|entry| entry.kind == Kind::Media && entry.value.is_some()) {
        Some(picture) => is_not_sent_twice(subject, &routes::media(&picture.id)).await.map(drop),
        None => Ok(()),
    }
}

async fn is_not_sent_twice(subject: &Subject, path: &str) -> Result<Answer> {
    let first = ask(subject.get(path)).await?;
    ensure!(first.status == StatusCode::OK, "{path} answered {}", first.status);
    let tag = first.header("etag").to_owned();
    ensure!(!tag.is_empty(), "{path} has no ETag");
    let second = ask(subject.get(path).header(IF_NONE_MATCH, &tag)).await?;
    ensure!(second.status == StatusCode::NOT_MODIFIED, "{path} was sent again: {}", second.status);
    ensure!(second.body.is_empty(), "304 with a body");
    ensure!(second.header("etag") == tag, "304 with another ETag");
    let other = ask(subject.get(path).header(IF_NONE_MATCH, "\"another\"")).await?;
    ensure!(other.status == StatusCode::OK && other.body == first.body, "another tag was answered {}", other.status);
    Ok(first)
}
