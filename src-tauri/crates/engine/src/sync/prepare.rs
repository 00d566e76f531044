//! A page as the store sent it → a page to be stored: digests proved, HTML cleaned.

use crate::journey;
use db::{Change, CleanHtml, Page, Row};
use sha2::{Digest, Sha256};
use store_api::{
    change::{ChangeEntry, ChangePage, Kind, Noun, Operation},
    help::Article,
    order::Order,
};
use store_client::Error;

/// Prepares a page of the help log of `language` (or of the customer's log).
///
/// # Errors
/// [`Error::Malformed`] when bytes are not what their digest says; nothing of such a page is to be stored.
pub(super) fn prepare(page: ChangePage, language: &str) -> Result<Page, Error> {
    let changes = page.entries.into_iter().filter_map(|entry| change(entry, language).transpose());
    Ok(Page {
        changes: changes.collect::<Result<_, _>>()?,
        next: page.next,
        more: page.more,
        remaining: page.remaining,
        checksum: page.checksum,
    })
}

fn change(entry: ChangeEntry, language: &str) -> Result<Option<Change>, Error> {
    let kind = entry.kind.to_string();
    match (&entry.op, &entry.value) {
        (Operation::Remove, _) => Ok(Some(Change::Remove { kind, id: entry.id })),
        (Operation::Put, Some(value)) => {
            let digest = hex(&Sha256::digest(value.get().as_bytes()));
            if entry.digest.as_ref().is_some_and(|promised| *promised != digest) {
                return Err(Error::Malformed(format!("a {kind} that is not what its digest says")));
            }
            let row = row(&entry.kind, language, value.get());
            Ok(Some(Change::Put { kind, id: entry.id, digest, row }))
        }
        // A put without a value, or a word of a newer store: nothing this version can do.
        _ => Ok(None),
    }
}

/// What to store of an entry; one that this version cannot read is kept unread, and never fails a page.
pub(super) fn row(kind: &Kind, language: &str, body: &str) -> Row {
    let other = || Row::Other { body: body.to_owned() };
    match Noun::read(kind, body) {
        Ok(Some(Noun::Order(order))) => order_row(&order, body),
        Ok(Some(Noun::Request(request))) => {
            Row::Request { order_id: request.order_id, changed_at: request.updated_at, body: body.to_owned() }
        }
        Ok(Some(Noun::Category(category))) => Row::Category(category),
        Ok(Some(Noun::Article(article))) => article_row(article, language),
        Ok(Some(Noun::Media(media))) => Row::Media(media),
        Ok(Some(Noun::Notice(notice))) => Row::Notice { at: notice.at, body: body.to_owned() },
        Ok(None) => other(),
        Err(error) => {
            // Not in its own words, which may quote the entry.
            tracing::warn!(%kind, at = error.column(), "an entry cannot be read by this version");
            other()
        }
    }
}

fn order_row(order: &Order, body: &str) -> Row {
    Row::Order {
        status: order.status.to_string(),
        placed_at: order.placed_at,
        changed_at: order.updated_at,
        settled: journey::is_settled(order),
        pictures: order.lines.iter().filter_map(|line| line.image.clone()).collect(),
        body: body.to_owned(),
    }
}

fn article_row(article: Article, language: &str) -> Row {
    let html: CleanHtml = html::clean(&article.html);
    Row::Article {
        category: article.category,
        position: article.position,
        language: article.language.unwrap_or_else(|| language.to_owned()),
        title: article.title,
        summary: article.summary,
        updated_at: article.updated_at,
        html,
        keywords: article.keywords,
        questions: article.questions,
        about: article.about,
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
