//! Promises about the two logs: paging, digests, checksums, cursors and the first burst.

use super::asking::{Log, Subject, ask};
use anyhow::{Context, Result, bail, ensure};
use reqwest::StatusCode;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use store_api::{
    change::{ChangeEntry, ChangePage, Kind, Noun, Operation, checksum_line},
    problem::ProblemCode,
    routes::{self, MAX_ENTRIES, MAX_PAGE_BYTES},
};
use store_client::unpack;

pub(super) async fn the_customer_log_is_paged(subject: &Subject) -> Result<()> {
    is_paged(subject, customer(subject).await?).await
}

pub(super) async fn a_help_log_is_paged(subject: &Subject) -> Result<()> {
    is_paged(subject, help(&subject.help_path().await?)).await
}

async fn is_paged(subject: &Subject, log: Log<'_>) -> Result<()> {
    for (page, bytes) in subject.pages(log, None).await? {
        ensure!(page.entries.len() <= MAX_ENTRIES, "a page has {} entries", page.entries.len());
        ensure!(bytes <= MAX_PAGE_BYTES || page.entries.len() == 1, "a page has {bytes} bytes");
        ensure!(!page.entries.is_empty() || !page.more, "a page without entries says that more waits");
    }
    Ok(())
}

pub(super) async fn the_customer_log_carries_nouns_and_their_digests(subject: &Subject) -> Result<()> {
    carries_nouns(subject, customer(subject).await?, &[Kind::Order, Kind::Request, Kind::Notice]).await
}

pub(super) async fn a_help_log_carries_nouns_and_their_digests(subject: &Subject) -> Result<()> {
    carries_nouns(subject, help(&subject.help_path().await?), &[Kind::Category, Kind::Article, Kind::Media]).await
}

async fn carries_nouns(subject: &Subject, log: Log<'_>, kinds: &[Kind]) -> Result<()> {
    for (page, _) in subject.pages(log, None).await? {
        for entry in &page.entries {
            let is_known = kinds.contains(&entry.kind) || matches!(entry.kind, Kind::Unknown(_));
            ensure!(is_known, "a {} stands in the wrong log", entry.kind);
            is_whole(entry).with_context(|| format!("{} {}", entry.kind, entry.id))?;
        }
    }
    Ok(())
}

fn is_whole(entry: &ChangeEntry) -> Result<()> {
    match (&entry.op, &entry.value, &entry.digest) {
        (Operation::Remove, None, None) => return Ok(()),
        (Operation::Put, Some(value), Some(digest)) => {
            ensure!(*digest == sha256(value.get()), "the digest is not that of the value");
        }
        (op, ..) => bail!("a {op} with the wrong fields"),
    }
    let id = match entry.noun()? {
        Some(Noun::Order(order)) => order.id,
        Some(Noun::Request(request)) => request.id,
        Some(Noun::Notice(notice)) => notice.id,
        Some(Noun::Category(category)) => category.id,
        Some(Noun::Article(article)) => article.id,
        Some(Noun::Media(media)) => media.sha256,
        None => return Ok(()),
    };
    ensure!(id == entry.id, "the value calls itself {id}");
    Ok(())
}

pub(super) async fn the_customer_log_proves_a_copy_whole(subject: &Subject) -> Result<()> {
    proves_a_copy_whole(subject, customer(subject).await?).await
}

pub(super) async fn a_help_log_proves_a_copy_whole(subject: &Subject) -> Result<()> {
    proves_a_copy_whole(subject, help(&subject.help_path().await?)).await
}

async fn proves_a_copy_whole(subject: &Subject, log: Log<'_>) -> Result<()> {
    let pages = subject.pages(log, None).await?;
    let early = pages.iter().filter(|(page, _)| page.more && page.checksum.is_some()).count();
    ensure!(early == 0, "{early} pages before the last carry a checksum");
    is_proved(&pages)?;
    let end = &pages.last().context("no page")?.0;
    let (nothing, bytes) = subject.page(log, Some(&end.next)).await?;
    ensure!(nothing.entries.is_empty() && !nothing.more, "the log moved while it was tried");
    ensure!(nothing.checksum == end.checksum, "the checksum changed, and nothing else did");
    ensure!(bytes < 1024, "nothing new takes {bytes} bytes to say");
    Ok(())
}

pub(super) async fn the_customer_log_resumes_anywhere(subject: &Subject) -> Result<()> {
    resumes_anywhere(subject, customer(subject).await?).await
}

pub(super) async fn a_help_log_resumes_anywhere(subject: &Subject) -> Result<()> {
    resumes_anywhere(subject, help(&subject.help_path().await?)).await
}

async fn resumes_anywhere(subject: &Subject, log: Log<'_>) -> Result<()> {
    let whole = subject.pages(log, None).await?;
    let places = [0, whole.len() / 2, whole.len() - 1];
    for place in places {
        let mut copy = Copy::default();
        whole[..=place].iter().for_each(|(page, _)| copy.take(page));
        let rest = subject.pages(log, Some(&whole[place].0.next)).await?;
        rest.iter().for_each(|(page, _)| copy.take(page));
        let expected = rest.last().and_then(|(page, _)| page.checksum.clone());
        ensure!(Some(copy.checksum()) == expected, "resuming after page {} gives another copy", place + 1);
    }
    Ok(())
}

pub(super) async fn the_customer_log_resets_foreign_cursors(subject: &Subject) -> Result<()> {
    let help_path = subject.help_path().await?;
    resets_foreign_cursors(subject, customer(subject).await?, help(&help_path)).await
}

pub(super) async fn a_help_log_resets_foreign_cursors(subject: &Subject) -> Result<()> {
    let path = subject.help_path().await?;
    let store = subject.store().await?;
    let other = store.languages.iter().find(|language| **language != store.default_language);
    match other.map(|language| routes::help_changes(language)) {
        Some(other) => resets_foreign_cursors(subject, help(&path), help(&other)).await,
        None => resets(subject, help(&path), "no cursor of yours").await,
    }
}

async fn resets_foreign_cursors(subject: &Subject, log: Log<'_>, other: Log<'_>) -> Result<()> {
    let foreign = subject.pages(other, None).await?;
    let foreign = &foreign.last().context("no page")?.0.next;
    for cursor in ["no cursor of yours", "0", "%00", "AAAAAAAAAAAAAAAAAAAAAA", foreign] {
        resets(subject, log, cursor).await?;
    }
    Ok(())
}

async fn resets(subject: &Subject, log: Log<'_>, cursor: &str) -> Result<()> {
    let (page, _) = subject.page(log, Some(cursor)).await?;
    ensure!(page.reset, "{cursor:?} was taken");
    ensure!(page.entries.is_empty(), "a reset with entries");
    Ok(())
}

pub(super) async fn the_customer_log_ends_its_first_burst(subject: &Subject) -> Result<()> {
    ends_its_first_burst(subject, customer(subject).await?).await
}

pub(super) async fn a_help_log_ends_its_first_burst(subject: &Subject) -> Result<()> {
    ends_its_first_burst(subject, help(&subject.help_path().await?)).await
}

async fn ends_its_first_burst(subject: &Subject, log: Log<'_>) -> Result<()> {
    let pages = subject.pages(log, None).await?;
    ensure!(pages[0].0.initial, "the first page is not initial");
    let later = pages.iter().skip_while(|(page, _)| page.initial);
    ensure!(later.clone().all(|(page, _)| !page.initial), "the first burst begins again");
    let end = &pages.last().context("no page")?.0.next;
    ensure!(!subject.page(log, Some(end)).await?.0.initial, "what comes after the first burst is initial too");
    Ok(())
}

pub(super) async fn the_customer_log_is_for_the_customer_alone(subject: &Subject) -> Result<()> {
    let answer = ask(subject.get(routes::CHANGES).bearer_auth(subject.token().await?)).await?;
    ensure!(answer.status == StatusCode::OK, "it answered {}", answer.status);
    ensure!(answer.header("cache-control").contains("no-store"), "it may be cached");
    Ok(())
}

pub(super) async fn an_unknown_language_is_a_problem(subject: &Subject) -> Result<()> {
    let answer = ask(subject.get(&routes::help_changes("x-nobody"))).await?;
    answer.is_problem(StatusCode::NOT_FOUND, ProblemCode::NotFound)
}

pub(super) async fn a_help_pack_is_the_log_of_its_language(subject: &Subject) -> Result<()> {
    let language = &subject.store().await?.default_language;
    let answer = ask(subject.get(&routes::help_pack(language))).await?;
    ensure!(answer.status == StatusCode::OK, "it answered {}", answer.status);
    let pack = unpack(&answer.body)?;
    ensure!(pack.language == *language, "it says that it is of {}", pack.language);
    let mut copy = Copy::default();
    pack.pages.iter().for_each(|page| copy.take(page));
    let path = subject.help_path().await?;
    let pages = subject.pages(help(&path), None).await?;
    ensure!(
        pages.last().and_then(|(page, _)| page.checksum.clone()) == Some(copy.checksum()),
        "it holds something else"
    );
    let end = &pack.pages.last().context("no page")?.next;
    ensure!(!subject.page(help(&path), Some(end)).await?.0.reset, "the log does not go on behind it");
    Ok(())
}

pub(super) async fn customer(subject: &Subject) -> Result<Log<'_>> {
    Ok(Log { path: routes::CHANGES, token: Some(subject.token().await?) })
}

pub(super) fn help(path: &str) -> Log<'_> {
    Log { path, token: None }
}

/// What a reader has of a log: the digest of everything present.
#[derive(Debug, Default)]
pub(super) struct Copy(BTreeMap<(String, String), String>);

impl Copy {
    pub(super) fn take(&mut self, page: &ChangePage) {
        for entry in &page.entries {
            let key = (entry.kind.to_string(), entry.id.clone());
            match &entry.digest {
                Some(digest) => self.0.insert(key, digest.clone()),
                None => self.0.remove(&key),
            };
        }
    }

    pub(super) fn checksum(&self) -> String {
        let lines = self.0.iter().map(|((kind, id), digest)| checksum_line(kind, id, digest));
        let mut lines: Vec<_> = lines.collect();
        lines.sort_unstable();
        sha256(lines.concat())
    }
}

/// Checks that the last page's checksum is that of all pages together.
pub(super) fn is_proved(pages: &[(ChangePage, usize)]) -> Result<()> {
    let mut copy = Copy::default();
    pages.iter().for_each(|(page, _)| copy.take(page));
    let told = pages.last().and_then(|(page, _)| page.checksum.clone()).context("the last page has no checksum")?;
    ensure!(told == copy.checksum(), "the checksum is {told}, and that of the copy {}", copy.checksum());
    Ok(())
}

pub(super) fn sha256(bytes: impl AsRef<[u8]>) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
