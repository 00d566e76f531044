//! The peer of a first sync: the same rows put into an equally encrypted database in one go, by prepared statements.

use super::work::{self, Cost};
use crate::{app::KEY, reading::Reading};
use anyhow::{Context, Result};
use html::CleanHtml;
use rusqlite::{Connection, Statement};
use std::path::Path;
use store_api::{
    change::Noun,
    help::{Article, Category, Media},
    order::Order,
    routes::CUSTOMER_LOG,
};

/// The app's own tables.
const SCHEMA: &[&str] = &[
    include_str!("../../../src-tauri/crates/db/src/sql/cache.sql"),
    include_str!("../../../src-tauri/crates/db/src/sql/found.sql"),
];

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
    /// HTML is cleaned too.
    RowsAndCleaning,
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
        SCHEMA.iter().try_for_each(|step| transaction.execute_batch(step))?;
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

/// The statements, prepared once.
struct Table<'c> {
    order: Statement<'c>,
    article: Statement<'c>,
    category: Statement<'c>,
    media: Statement<'c>,
    work: Work,
}

const ORDER: &str = "INSERT INTO orders (copy, id, digest, status, placed_at, changed_at, settled, body)
    VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7)";
const ARTICLE: &str = "INSERT INTO articles
    (copy, id, digest, category, position, language, title, summary, updated_at, headings, html, text, keywords)
    VALUES (2, ?1, ?2, ?3, ?4, 'en', ?5, ?6, ?7, ?8, ?9, ?10, ?11)";
const CATEGORY: &str =
    "INSERT INTO categories (copy, id, digest, position, title, summary) VALUES (2, ?1, ?2, ?3, ?4, ?5)";
const MEDIA: &str = "INSERT INTO media (copy, id, digest, content_type, width, height) VALUES (2, ?1, ?2, ?3, ?4, ?5)";

impl<'c> Table<'c> {
    fn new(connection: &'c Connection, work: Work) -> Result<Self> {
        Ok(Self {
            order: connection.prepare(ORDER)?,
            article: connection.prepare(ARTICLE)?,
            category: connection.prepare(CATEGORY)?,
            media: connection.prepare(MEDIA)?,
            work,
        })
    }

    fn order(&mut self, order: &Order, digest: &str, body: &str) -> Result<()> {
        let times = (order.placed_at.as_millisecond(), order.updated_at.as_millisecond());
        let settled = engine::journey::is_settled(order);
        self.order.execute((&order.id, digest, order.status.as_str(), times.0, times.1, settled, body))?;
        Ok(())
    }

    fn article(&mut self, article: &Article, digest: &str, cleaned: &CleanHtml) -> Result<()> {
        let fresh = (self.work == Work::RowsAndCleaning).then(|| html::clean(&article.html));
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
            serde_json::to_string(&article.keywords)?,
        ))?;
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
