//! Which articles are about what comes up: a help topic, the status of an order.

use crate::{ArticleLink, Reader, Result, articles};
use rusqlite::{Connection, params_from_iter, types::Value};

const FORGET: &str = "DELETE FROM article_subjects WHERE article = ?1";
const WRITE: &str = "INSERT INTO article_subjects (word, article) VALUES (?1, ?2) ON CONFLICT DO NOTHING";

/// What the article under `key` is about from now on.
pub(crate) fn put(connection: &Connection, key: i64, about: &[String]) -> Result<()> {
    connection.prepare_cached(FORGET)?.execute([key])?;
    for word in about {
        connection.prepare_cached(WRITE)?.execute((word, key))?;
    }
    Ok(())
}

impl Reader<'_> {
    /// What an article is about, as the first of `languages` that has it says.
    ///
    /// # Errors
    /// The database refused.
    pub fn subjects_of(&self, article: &str, languages: &[String]) -> Result<Vec<String>> {
        let sql = format!(
            "WITH {}, nearest AS (SELECT x.key FROM chain JOIN articles x ON x.copy = chain.copy
               WHERE x.id = ?{} ORDER BY chain.rank LIMIT 1)
             SELECT s.word FROM nearest JOIN article_subjects s ON s.article = nearest.key ORDER BY s.word",
            articles::chain(languages),
            languages.len() + 1
        );
        let values = articles::logs(languages).chain([Value::from(article.to_owned())]);
        let mut statement = self.prepare_cached(&sql)?;
        Ok(statement.query_map(params_from_iter(values), |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
    }

    /// Articles about some of `words`, most of all about the first; each in the first of `languages` that has it, at
    /// most `limit`.
    ///
    /// # Errors
    /// The database refused.
    pub fn articles_about(&self, words: &[&str], languages: &[String], limit: u32) -> Result<Vec<ArticleLink>> {
        let first = languages.len() + 1;
        // The first word weighs as much as all that follow it together.
        let weights =
            words.iter().enumerate().map(|(place, _)| format!("(?{}, {})", first + place, 1 << (words.len() - place)));
        let sql = format!(
            "WITH {}, said (word, weight) AS (VALUES {}),
             found AS (SELECT x.key, x.id, chain.rank, sum(said.weight) AS weight FROM said
               JOIN article_subjects s ON s.word = said.word JOIN articles x ON x.key = s.article
               JOIN chain ON chain.copy = x.copy GROUP BY x.key),
             nearest AS (SELECT key, weight, min(rank) FROM found GROUP BY id)
             SELECT x.id, x.category, x.language, x.title, x.summary FROM nearest JOIN articles x USING (key)
             ORDER BY nearest.weight DESC, x.category, x.position, x.id LIMIT {limit}",
            articles::chain(languages),
            weights.collect::<Vec<_>>().join(", ")
        );
        let values = articles::logs(languages).chain(words.iter().map(|word| Value::from((*word).to_owned())));
        let mut statement = self.prepare_cached(&sql)?;
        Ok(statement.query_map(params_from_iter(values), articles::link)?.collect::<rusqlite::Result<_>>()?)
    }
}
