//! What indexes are built from and kept as, and what the customer taught them.

use crate::{CacheWriter, LocalWriter, Reader, Result};
use rusqlite::OptionalExtension;
use store_api::{Timestamp, routes::help_log};

/// What an article is found by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArticleWords {
    pub id: String,
    /// Place on its shelf, from 1.
    pub position: u32,
    pub title: String,
    /// Phrases that customers type when they look for it.
    pub keywords: Vec<String>,
    /// What others asked who were helped by it.
    pub questions: Vec<String>,
    /// One a line.
    pub headings: String,
    pub text: String,
}

/// A question that the customer answered with an article more than once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Learnt {
    pub article: String,
    pub question: String,
}

const LIVE_HELP: &str = "(SELECT id FROM copies WHERE log = ?1 AND live = 1)";
const LIVE_CUSTOMER: &str = "(SELECT id FROM copies WHERE log = 'customer' AND live = 1)";
/// What is opened once may have been opened by mistake.
const OFTEN: u32 = 2;
const LEARN: &str = "INSERT INTO learnt (owner, language, article, question, times, at) VALUES (?1, ?2, ?3, ?4, 1, ?5)
    ON CONFLICT DO UPDATE SET times = times + 1, at = excluded.at";
/// More than anybody asks; what was asked longest ago is forgotten.
const FORGET: &str = "DELETE FROM learnt WHERE owner = ?1 AND language = ?2 AND (article, question) NOT IN
    (SELECT article, question FROM learnt WHERE owner = ?1 AND language = ?2 ORDER BY at DESC LIMIT 500)";

impl Reader<'_> {
    /// The id and the digest (hexadecimal SHA-256) of every article of a language.
    ///
    /// # Errors
    /// The database refused.
    pub fn article_digests(&self, language: &str) -> Result<Vec<(String, String)>> {
        self.digests(&format!("SELECT id, digest FROM articles WHERE copy = {LIVE_HELP}"), &[&help_log(language)])
    }

    /// What an article of a language is found by.
    ///
    /// # Errors
    /// The database refused.
    pub fn article_words(&self, language: &str, id: &str) -> Result<Option<ArticleWords>> {
        let sql = format!(
            "SELECT position, title, keywords, questions, headings, text FROM articles WHERE copy = {LIVE_HELP} AND id = ?2"
        );
        let row = |row: &rusqlite::Row<'_>| {
            Ok((
                row.get(0)?,
                row.get(1)?,
                row.get::<_, String>(2)?,
                row.get::<_, String>(3)?,
                row.get::<_, String>(4)?,
                row.get(5)?,
            ))
        };
        let found = self.prepare_cached(&sql)?.query_row((help_log(language), id), row).optional()?;
        let Some((position, title, keywords, questions, headings, text)) = found else { return Ok(None) };
        let headings: Vec<(u8, String, String)> = serde_json::from_str(&headings)?;
        let headings: Vec<String> = headings.into_iter().map(|(_, _, text)| text).collect();
        Ok(Some(ArticleWords {
            id: id.to_owned(),
            position,
            title,
            keywords: serde_json::from_str(&keywords)?,
            questions: serde_json::from_str(&questions)?,
            headings: headings.join("\n"),
            text,
        }))
    }

    /// The words of an article of a language.
    ///
    /// # Errors
    /// The database refused.
    pub fn article_text(&self, language: &str, id: &str) -> Result<Option<String>> {
        let sql = format!("SELECT text FROM articles WHERE copy = {LIVE_HELP} AND id = ?2");
        Ok(self.prepare_cached(&sql)?.query_row((help_log(language), id), |row| row.get(0)).optional()?)
    }

    /// The id and the digest of every order, newest first.
    ///
    /// # Errors
    /// The database refused.
    pub fn order_digests(&self) -> Result<Vec<(String, String)>> {
        self.digests(
            &format!("SELECT id, digest FROM orders WHERE copy = {LIVE_CUSTOMER} ORDER BY placed_at DESC, id DESC"),
            &[],
        )
    }

    /// The index that was saved for a log.
    ///
    /// # Errors
    /// The database refused.
    pub fn index(&self, log: &str) -> Result<Option<Vec<u8>>> {
        let mut statement = self.prepare_cached("SELECT bytes FROM indexes WHERE log = ?1")?;
        Ok(statement.query_row([log], |row| row.get(0)).optional()?)
    }

    /// Whether an index was saved for a log.
    ///
    /// # Errors
    /// The database refused.
    pub fn has_index(&self, log: &str) -> Result<bool> {
        Ok(self.prepare_cached("SELECT 1 FROM indexes WHERE log = ?1")?.exists([log])?)
    }

    /// What `owner` asked in a language and answered with the same article more than once.
    ///
    /// # Errors
    /// The database refused.
    pub fn learnt(&self, owner: &str, language: &str) -> Result<Vec<Learnt>> {
        let sql = "SELECT article, question FROM local.learnt WHERE owner = ?1 AND language = ?2 AND times >= ?3 ORDER BY 1, 2";
        let learnt = |row: &rusqlite::Row<'_>| Ok(Learnt { article: row.get(0)?, question: row.get(1)? });
        Ok(self.prepare_cached(sql)?.query_map((owner, language, OFTEN), learnt)?.collect::<rusqlite::Result<_>>()?)
    }

    fn digests(&self, sql: &str, values: &[&dyn rusqlite::ToSql]) -> Result<Vec<(String, String)>> {
        let pair = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, row.get(1)?));
        Ok(self.prepare_cached(sql)?.query_map(values, pair)?.collect::<rusqlite::Result<_>>()?)
    }
}

impl CacheWriter {
    /// Keeps the index of a log.
    ///
    /// # Errors
    /// The database refused.
    pub fn keep_index(&mut self, log: &str, bytes: &[u8]) -> Result<()> {
        let write = "INSERT INTO indexes (log, bytes) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET bytes = excluded.bytes";
        self.connection().prepare_cached(write)?.execute((log, bytes))?;
        Ok(())
    }
}

impl LocalWriter {
    /// Notes that `owner` looked for something and stayed with an article.
    ///
    /// # Errors
    /// The database refused.
    pub fn learn(&self, owner: &str, language: &str, learnt: &Learnt, at: Timestamp) -> Result<()> {
        self.soon(|connection| {
            let values = (owner, language, &learnt.article, &learnt.question, at.as_millisecond());
            connection.prepare_cached(LEARN)?.execute(values)?;
            connection.prepare_cached(FORGET)?.execute((owner, language))?;
            Ok(())
        })
    }
}
