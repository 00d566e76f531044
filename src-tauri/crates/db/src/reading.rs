//! What was marked in the help and what was read, by article: it outlives the cache, which may not have the article.

use crate::{ArticleLink, LocalWriter, Reader, Result, articles};
use rusqlite::{Connection, OptionalExtension, params_from_iter, types::Value};
use store_api::{Timestamp, routes::help_log};

/// An article that was marked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bookmark {
    pub article: String,
    pub at: Timestamp,
    /// Of the title.
    pub language: String,
    /// As it was when it was marked.
    pub title: String,
}

/// How far an article was read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// Which of its blocks stood at the top, counted from 0.
    pub block: u32,
    /// How many blocks it had.
    pub blocks: u32,
}

/// Readings beyond this many are forgotten, the oldest first.
const MOST_READINGS: u32 = 200;

const BOOKMARKS: &str = "SELECT article, at, language, title FROM local.bookmarks ORDER BY at DESC, article";
const WRITE_BOOKMARK: &str = "INSERT INTO bookmarks (article, at, language, title) VALUES (?1, ?2, ?3, ?4)
    ON CONFLICT (article) DO NOTHING";
/// Of two in the same moment the later one still comes first.
const OPENED: &str = "INSERT INTO readings (article, at)
    SELECT ?1, iif(newest BETWEEN ?2 AND ?2 + 999, newest + 1, ?2) FROM (SELECT max(at) AS newest FROM readings) WHERE true
    ON CONFLICT (article) DO UPDATE SET at = excluded.at";
const FORGET_OLDEST: &str =
    "DELETE FROM readings WHERE at < (SELECT at FROM readings ORDER BY at DESC LIMIT 1 OFFSET ?1)";

impl Reader<'_> {
    /// What was marked, the last first.
    ///
    /// # Errors
    /// The database refused.
    pub fn bookmarks(&self) -> Result<Vec<Bookmark>> {
        let bookmark = |row: &rusqlite::Row<'_>| {
            Ok(Bookmark { article: row.get(0)?, at: time(row.get(1)?), language: row.get(2)?, title: row.get(3)? })
        };
        Ok(self.prepare_cached(BOOKMARKS)?.query_map([], bookmark)?.collect::<rusqlite::Result<_>>()?)
    }

    /// Whether an article was marked.
    ///
    /// # Errors
    /// The database refused.
    pub fn is_bookmarked(&self, article: &str) -> Result<bool> {
        let sql = "SELECT EXISTS (SELECT 1 FROM local.bookmarks WHERE article = ?1)";
        Ok(self.prepare_cached(sql)?.query_row([article], |row| row.get(0))?)
    }

    /// The articles that were opened, the last first, each with when that was.
    ///
    /// # Errors
    /// The database refused.
    pub fn readings(&self) -> Result<Vec<(String, Timestamp)>> {
        let sql = "SELECT article, at FROM local.readings ORDER BY at DESC, article";
        let mut statement = self.prepare_cached(sql)?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, time(row.get(1)?))))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// How far an article was read.
    ///
    /// # Errors
    /// The database refused.
    pub fn place_in(&self, article: &str) -> Result<Place> {
        let sql = "SELECT block, blocks FROM local.readings WHERE article = ?1";
        let place = |row: &rusqlite::Row<'_>| Ok(Place { block: row.get(0)?, blocks: row.get(1)? });
        Ok(self.prepare_cached(sql)?.query_row([article], place).optional()?.unwrap_or_default())
    }

    /// The way to an article in the first of `languages` that has it.
    ///
    /// # Errors
    /// The database refused.
    pub fn article_link(&self, article: &str, languages: &[String]) -> Result<Option<ArticleLink>> {
        let sql = format!(
            "WITH {} SELECT x.id, x.category, x.language, x.title, x.summary
             FROM chain JOIN articles x ON x.copy = chain.copy WHERE x.id = ?{} ORDER BY chain.rank LIMIT 1",
            articles::chain(languages),
            languages.len() + 1
        );
        let values = articles::logs(languages).chain([Value::from(article.to_owned())]);
        Ok(self.prepare_cached(&sql)?.query_row(params_from_iter(values), articles::link).optional()?)
    }

    /// When an article was last changed in `language`; none if it is not here in that.
    ///
    /// # Errors
    /// The database refused.
    pub fn article_updated(&self, article: &str, language: &str) -> Result<Option<Timestamp>> {
        let sql = "SELECT updated_at FROM articles
            WHERE copy = (SELECT id FROM copies WHERE log = ?1 AND live = 1) AND id = ?2";
        let found = self.prepare_cached(sql)?.query_row((help_log(language), article), |row| row.get(0)).optional()?;
        Ok(found.map(time))
    }
}

impl LocalWriter {
    /// Marks an article; one that is marked stays as it was marked.
    ///
    /// # Errors
    /// The database refused.
    pub fn keep_bookmark(&self, bookmark: &Bookmark) -> Result<bool> {
        let Bookmark { article, at, language, title } = bookmark;
        self.execute(WRITE_BOOKMARK, (article, at.as_millisecond(), language, title))
    }

    /// Takes the mark off an article; whether it was marked.
    ///
    /// # Errors
    /// The database refused.
    pub fn remove_bookmark(&self, article: &str) -> Result<bool> {
        self.execute("DELETE FROM bookmarks WHERE article = ?1", [article])
    }

    /// Notes that an article was opened.
    ///
    /// # Errors
    /// The database refused.
    pub fn keep_reading(&self, article: &str, at: Timestamp) -> Result<()> {
        self.soon(|connection| {
            connection.prepare_cached(OPENED)?.execute((article, at.as_millisecond()))?;
            connection.prepare_cached(FORGET_OLDEST)?.execute([MOST_READINGS - 1])?;
            Ok(())
        })
    }

    /// Notes how far an article was read; nothing of one that was never opened.
    ///
    /// # Errors
    /// The database refused.
    pub fn keep_place(&self, article: &str, place: Place) -> Result<bool> {
        let sql = "UPDATE readings SET block = ?2, blocks = ?3 WHERE article = ?1";
        self.execute_soon(sql, (article, place.block, place.blocks))
    }

    /// Forgets what was read, and how far.
    ///
    /// # Errors
    /// The database refused.
    pub fn forget_readings(&self) -> Result<()> {
        self.transaction(forget)
    }
}

/// What was read goes, bookmarks stay.
pub(crate) fn forget(connection: &Connection) -> Result<()> {
    connection.execute("DELETE FROM readings", [])?;
    Ok(())
}

fn time(milliseconds: i64) -> Timestamp {
    Timestamp::from_millisecond(milliseconds).unwrap_or_default()
}
