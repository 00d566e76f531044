//! Promises about what happens while an app reads: tried by changing the store.

use super::{
    asking::Subject,
    logs::{self, Copy, is_proved},
    stream, tokens,
};
use anyhow::{Context, Result, bail, ensure};
use serde_json::json;
use std::sync::Arc;
use store_api::{
    change::{Kind, Noun, Operation},
    help::Article,
    order::Order,
    routes::{self, CUSTOMER_LOG},
};
use store_server::Running;

pub(super) async fn a_change_is_news_with_one_entry(subject: &Subject) -> Result<()> {
    let log = logs::customer(subject).await?;
    let mut pages = subject.pages(log, None).await?;
    let end = pages.last().context("no page")?.0.next.clone();
    let order = touch_an_order(subject).await?;
    let news = subject.pages(log, Some(&end)).await?;
    ensure!(news.len() == 1 && news[0].0.entries.len() == 1, "one change is told in more than one entry");
    ensure!(!news[0].0.initial, "news is told as what was there at the beginning");
    let entry = &news[0].0.entries[0];
    ensure!(entry.op == Operation::Put && entry.id == order.id, "the entry is {} {}", entry.op, entry.id);
    ensure!(entry.noun()? == Some(Noun::Order(order)), "the entry holds another state");
    pages.extend(news);
    is_proved(&pages)
}

pub(super) async fn a_removed_article_is_a_tombstone(subject: &Subject) -> Result<()> {
    let (path, language) = (subject.help_path().await?, &subject.store().await?.default_language);
    let article = passing_article("passing-tombstone");
    hand(subject)?.put_article(language, &article)?;
    let mut pages = subject.pages(logs::help(&path), None).await?;
    let end = pages.last().context("no page")?.0.next.clone();
    hand(subject)?.remove_help(language, &Kind::Article, &article.id)?;
    let news = subject.pages(logs::help(&path), Some(&end)).await?;
    let entry = news[0].0.entries.first().context("the removal is a silence")?;
    ensure!(entry.op == Operation::Remove && entry.id == article.id, "the entry is {} {}", entry.op, entry.id);
    ensure!(entry.value.is_none() && entry.digest.is_none(), "a remove with a value");
    pages.extend(news);
    is_proved(&pages)?;
    let fresh = subject.pages(logs::help(&path), None).await?;
    let seen = fresh.iter().flat_map(|(page, _)| &page.entries).filter(|entry| entry.id == article.id).count();
    ensure!(seen == 0, "a first burst tells of what is gone");
    Ok(())
}

pub(super) async fn a_forgotten_tombstone_resets_old_cursors(subject: &Subject) -> Result<()> {
    let (path, language) = (subject.help_path().await?, &subject.store().await?.default_language);
    let article = passing_article("passing-forgotten");
    hand(subject)?.put_article(language, &article)?;
    let before = end_of(subject, logs::help(&path)).await?;
    hand(subject)?.remove_help(language, &Kind::Article, &article.id)?;
    let after = end_of(subject, logs::help(&path)).await?;
    hand(subject)?.compact()?;
    let (page, _) = subject.page(logs::help(&path), Some(&before)).await?;
    ensure!(page.reset, "a cursor from before a forgotten removal was taken");
    let (page, _) = subject.page(logs::help(&path), Some(&after)).await?;
    ensure!(!page.reset, "a cursor from after it was not");
    Ok(())
}

pub(super) async fn a_forgotten_cursor_is_reset(subject: &Subject) -> Result<()> {
    let log = logs::customer(subject).await?;
    let pages = subject.pages(log, None).await?;
    hand(subject)?.forget_cursors(&subject.account()?.email)?;
    for (page, _) in &pages {
        let (answer, _) = subject.page(log, Some(&page.next)).await?;
        ensure!(answer.reset && answer.entries.is_empty(), "a forgotten cursor was taken");
    }
    is_proved(&subject.pages(log, None).await?)
}

pub(super) async fn a_change_during_the_first_burst_is_news_after_it(subject: &Subject) -> Result<()> {
    let (path, language) = (subject.help_path().await?, &subject.store().await?.default_language);
    let log = logs::help(&path);
    for number in 0..2 * routes::MAX_ENTRIES {
        hand(subject)?.put_article(language, &passing_article(&format!("passing-{number}")))?;
    }
    let (first, _) = subject.page(log, None).await?;
    ensure!(first.more, "the first page is the only one");
    // One that was told and one that was not, one gone and one new.
    let changed = Article { summary: "Changed".to_owned(), ..passing_article("passing-0") };
    hand(subject)?.put_article(language, &changed)?;
    hand(subject)?.put_article(language, &Article { id: "passing-999".to_owned(), ..changed })?;
    hand(subject)?.remove_help(language, &Kind::Article, "passing-1")?;
    hand(subject)?.put_article(language, &passing_article("passing-new"))?;
    let rest = subject.pages(log, Some(&first.next)).await?;
    let mut copy = Copy::default();
    copy.take(&first);
    rest.iter().for_each(|(page, _)| copy.take(page));
    let told = rest.last().and_then(|(page, _)| page.checksum.clone());
    ensure!(told == Some(copy.checksum()), "the copy is not whole");
    let news = rest.iter().filter(|(page, _)| !page.initial).flat_map(|(page, _)| &page.entries);
    let mut news: Vec<_> = news.map(|entry| entry.id.as_str()).collect();
    news.sort_unstable();
    ensure!(news == ["passing-0", "passing-1", "passing-999", "passing-new"], "the news after it is {news:?}");
    for id in (0..2 * routes::MAX_ENTRIES).map(|number| number.to_string()).chain(["new".to_owned()]) {
        hand(subject)?.remove_help(language, &Kind::Article, &format!("passing-{id}"))?;
    }
    Ok(())
}

pub(super) async fn a_nudge_carries_the_cursor_that_reading_ends_at(subject: &Subject) -> Result<()> {
    let log = logs::customer(subject).await?;
    let mut listener = stream::open(subject, log.token, None).await?;
    let end = end_of(subject, log).await?;
    while listener.soon().await?.log != CUSTOMER_LOG {}
    touch_an_order(subject).await?;
    let nudge = loop {
        let nudge = listener.soon().await?;
        if nudge.log == CUSTOMER_LOG {
            break nudge;
        }
    };
    let news = subject.pages(log, Some(&end)).await?;
    ensure!(news.last().is_some_and(|(page, _)| page.next == nudge.cursor), "the nudge carries another cursor");
    Ok(())
}

pub(super) async fn what_happened_while_nobody_listened_is_told_on_resume(subject: &Subject) -> Result<()> {
    let token = subject.token().await?;
    let mut listener = stream::open(subject, Some(token), None).await?;
    let logs = subject.store().await?.languages.len() + 1;
    for _ in 0..logs {
        listener.soon().await?;
    }
    let id = listener.id.clone().context("the events have no id")?;
    drop(listener);
    touch_an_order(subject).await?;
    let language = &subject.store().await?.default_language;
    hand(subject)?.put_article(language, &passing_article("passing-unheard"))?;
    let mut again = stream::open(subject, Some(token), Some(&id)).await?;
    let mut told = vec![again.soon().await?.log, again.soon().await?.log];
    told.sort_unstable();
    ensure!(told == [CUSTOMER_LOG.to_owned(), routes::help_log(language)], "what is told on resume is {told:?}");
    hand(subject)?.remove_help(language, &Kind::Article, "passing-unheard")?;
    Ok(())
}

pub(super) async fn revoking_ends_the_customers_streams(subject: &Subject) -> Result<()> {
    let signed_in = subject.sign_in().await?;
    let mut listener = stream::open(subject, Some(&signed_in.access_token), None).await?;
    listener.soon().await?;
    subject.revoke(tokens::refresh_of(&signed_in)?).await?;
    ensure!(listener.ends().await, "the stream goes on after the sign-in ended");
    Ok(())
}

fn hand(subject: &Subject) -> Result<&Arc<Running>> {
    subject.hand.as_ref().context("the store may not be changed")
}

async fn end_of(subject: &Subject, log: super::asking::Log<'_>) -> Result<String> {
    let pages = subject.pages(log, None).await?;
    Ok(pages.last().context("no page")?.0.next.clone())
}

/// Lets the customer's first order be updated a second later.
async fn touch_an_order(subject: &Subject) -> Result<Order> {
    let (page, _) = subject.page(logs::customer(subject).await?, None).await?;
    for entry in &page.entries {
        if let Some(Noun::Order(mut order)) = entry.noun()? {
            order.updated_at += std::time::Duration::from_secs(1);
            hand(subject)?.put_order(&subject.account()?.email, &order)?;
            return Ok(order);
        }
    }
    bail!("the customer has no order")
}

fn passing_article(id: &str) -> Article {
    let article = json!({
        "id": id, "category": "passing", "position": 1, "title": "Passing", "html": "<p>Soon gone.</p>",
        "updated_at": "1970-01-01T00:00:00Z",
    });
    serde_json::from_value(article).expect("an article")
}
