//! The peer of a first sync: the same rows put into an equally encrypted database in one go, by prepared statements.

use super::work::{self, Cost};
use crate::{app::KEY, reading::Reading};
use anyhow::{Context, Result};
use html::CleanHtml;
use rusqlite::{Connection, Statement};
use search::index_text;
use std::path::Path;
use store_api::{
    change::Noun,
    help::{Article, Category, Media},
    order::Order,
    routes::CUSTOMER_LOG,
};

/// The app's own tables.
const SCHEMA: &str = include_str!("../../../src-tauri/crates/db/src/sql/cache.sql");

/// What is to be inserted, read and parsed beforehand.
#[derive(Debug)]
pub(super) struct Stuff {
    nouns: Vec<(String, String, Noun)>,
    /// The HTML of the articles among them, cleaned beforehand.
    cleaned: Vec<CleanHtml>,
}

/// How much of the app's own work a bulk insert does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Work {
    /// Rows and their indexes.
    Rows,
    /// HTML is cleaned, words are cut and indexed too.
    RowsAndWords,
}

impl Stuff {
    pub(super) fn new(readings: &[Reading]) -> Result<Self> {
        let mut stuff = Self { nouns: Vec::new(), cleaned: Vec::new() };
        for entry in readings.iter().flat_map(|reading| &reading.entries) {
            let (Some(noun), Some(body), Some(digest)) = (entry.noun()?, &entry.value, &entry.digest) else { continue };
            if let Noun::Article(article) = &noun {
                stuff.cleaned.push(html::clean(&article.html));
            }
            stuff.nouns.push((digest.clone(), body.get().to_owned(), noun));
        }
        Ok(stuff)
    }

    /// Inserts everything into a new database in `folder`; what that costs from opening to the end of the transaction.
    pub(super) fn insert(&self, folder: &Path, work: Work) -> Result<Cost> {
        let cost = work::begin();
        self.fill(folder, work)?;
        Ok(cost())
    }

    fn fill(&self, folder: &Path, work: Work) -> Result<()> {
        let mut connection = open(&folder.join("bulk.db"))?;
        let transaction = connection.transaction()?;
        let schema = if work == Work::Rows { without_words(SCHEMA) } else { SCHEMA.to_owned() };
        transaction.execute_batch(&schema)?;
        let sql = "INSERT INTO copies (id, log, live) VALUES (1, ?1, 1), (2, 'help/en', 1)";
        transaction.execute(sql, [CUSTOMER_LOG])?;
        let mut table = Table::new(&transaction, work)?;
        let mut cleaned = self.cleaned.iter();
        for (digest, body, noun) in &self.nouns {
            match noun {
                Noun::Order(order) => table.order(order, digest, body)?,
                Noun::Article(article) => table.article(article, digest, cleaned.next().context("cleaned HTML")?)?,
                Noun::Category(category) => table.category(category, digest)?,
                Noun::Media(media) => table.media(media, digest)?,
                Noun::Request(_) | Noun::Notice(_) => {}
            }
        }
        drop(table);
        Ok(transaction.commit()?)
    }
}

/// The same key and pragmas as the app's.
fn open(path: &Path) -> Result<Connection> {
    let connection = Connection::open(path)?;
    let key: String = KEY.iter().map(|byte| format!("{byte:02x}")).collect();
    connection.pragma_update(None, "key", format!("x'{key}'"))?;
    connection.pragma_update(None, "journal_mode", "WAL")?;
    connection.pragma_update(None, "synchronous", "NORMAL")?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "cache_size", -16_000)?;
    Ok(connection)
}

/// The schema without the tables of words and what keeps them.
fn without_words(schema: &str) -> String {
    let mut kept = String::new();
    let mut end = None;
    for line in schema.lines() {
        let begins = |what: &str| line.starts_with(what);
        end = end.or(begins("CREATE VIRTUAL TABLE").then_some(";")).or(begins("CREATE TRIGGER").then_some("END;"));
        match end {
            Some(mark) if line.ends_with(mark) => end = None,
            Some(_) => {}
            None => {
                kept.push_str(line);
                kept.push('\n');
            }
        }
    }
    kept
}

/// The statements, prepared once.
struct Table<'c> {
    connection: &'c Connection,
    order: Statement<'c>,
    article: Statement<'c>,
    category: Statement<'c>,
    media: Statement<'c>,
    /// Those that index the words of an order and of an article.
    words: Option<(Statement<'c>, Statement<'c>)>,
}

const ORDER: &str = "INSERT INTO orders (copy, id, digest, status, placed_at, changed_at, settled, body)
    VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7)";
const ORDER_WORDS: &str = "INSERT INTO order_words (rowid, words) VALUES (?1, ?2)";
const ARTICLE: &str = "INSERT INTO articles
    (copy, id, digest, category, position, language, title, summary, updated_at, headings, html, text)
    VALUES (2, ?1, ?2, ?3, ?4, 'en', ?5, ?6, ?7, ?8, ?9, ?10)";
const ARTICLE_WORDS: &str = "INSERT INTO article_words (rowid, title, keywords, body) VALUES (?1, ?2, ?3, ?4)";
const CATEGORY: &str =
    "INSERT INTO categories (copy, id, digest, position, title, summary) VALUES (2, ?1, ?2, ?3, ?4, ?5)";
const MEDIA: &str = "INSERT INTO media (copy, id, digest, content_type, width, height) VALUES (2, ?1, ?2, ?3, ?4, ?5)";

impl<'c> Table<'c> {
    fn new(connection: &'c Connection, work: Work) -> Result<Self> {
        let words = match work {
            Work::Rows => None,
            Work::RowsAndWords => Some((connection.prepare(ORDER_WORDS)?, connection.prepare(ARTICLE_WORDS)?)),
        };
        Ok(Self {
            connection,
            order: connection.prepare(ORDER)?,
            article: connection.prepare(ARTICLE)?,
            category: connection.prepare(CATEGORY)?,
            media: connection.prepare(MEDIA)?,
            words,
        })
    }

    fn order(&mut self, order: &Order, digest: &str, body: &str) -> Result<()> {
        let times = (order.placed_at.as_millisecond(), order.updated_at.as_millisecond());
        let settled = engine::journey::is_settled(order);
        self.order.execute((&order.id, digest, order.status.as_str(), times.0, times.1, settled, body))?;
        if let Some((words, _)) = &mut self.words {
            let mut text = order.number.clone();
            let titles = order.lines.iter().map(|line| line.title.as_str());
            let carriers = order.shipments.iter().map(|shipment| shipment.carrier.name.as_str());
            let numbers = order.shipments.iter().filter_map(|shipment| shipment.tracking_number.as_deref());
            for more in titles.chain(carriers).chain(numbers) {
                text.push(' ');
                text.push_str(more);
            }
            words.execute((self.connection.last_insert_rowid(), index_text(&text)))?;
        }
        Ok(())
    }

    fn article(&mut self, article: &Article, digest: &str, cleaned: &CleanHtml) -> Result<()> {
        let fresh = self.words.is_some().then(|| html::clean(&article.html));
        let html = fresh.as_ref().unwrap_or(cleaned);
        let headings: Vec<_> =
            html.headings().iter().map(|heading| (heading.level, &heading.id, &heading.text)).collect();
        self.article.execute((
            &article.id,
            digest,
            &article.category,
            article.position,
            &article.title,
            &article.summary,
            article.updated_at.as_millisecond(),
            serde_json::to_string(&headings)?,
            html.as_str(),
            html.text(),
        ))?;
        if let Some((_, words)) = &mut self.words {
            let [title, keywords, body] =
                [&article.title, &article.keywords.join(" "), html.text()].map(|text: &str| index_text(text));
            words.execute((self.connection.last_insert_rowid(), title, keywords, body))?;
        }
        Ok(())
    }

    fn category(&mut self, category: &Category, digest: &str) -> Result<()> {
        self.category.execute((&category.id, digest, category.position, &category.title, &category.summary))?;
        Ok(())
    }

    fn media(&mut self, media: &Media, digest: &str) -> Result<()> {
        self.media.execute((&media.sha256, digest, &media.content_type, media.width, media.height))?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_words_all_other_tables_and_indexes_are_left() {
        let rest = without_words(SCHEMA);
        let count = |text: &str, what: &str| text.matches(what).count();
        for (what, fewer) in [("CREATE TABLE", 0), ("CREATE INDEX", 0), ("CREATE VIRTUAL", 2), ("CREATE TRIGGER", 2)] {
            assert_eq!(count(SCHEMA, what) - count(&rest, what), fewer, "{what}");
        }
        Connection::open_in_memory().and_then(|connection| connection.execute_batch(&rest)).expect("it is a schema");
    }
}
