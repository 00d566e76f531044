//! Help content: categories, articles and the pictures they name, in several languages with a fallback between them.

use crate::{Reader, Result, Row, subjects};
use rusqlite::{Connection, OptionalExtension, params_from_iter, types::Value};
use std::collections::HashSet;
use store_api::{Timestamp, routes::help_log};

/// A shelf, in the first language that has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CategoryRow {
    pub id: String,
    pub language: String,
    pub title: String,
    pub summary: String,
}

/// A way to an article, in the first language that has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArticleLink {
    pub id: String,
    pub category: String,
    pub language: String,
    pub title: String,
    pub summary: String,
}

/// An article to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArticleText {
    pub link: ArticleLink,
    pub html: String,
    /// Level, id and text of each heading.
    pub headings: Vec<(u8, String, String)>,
    pub updated_at: Timestamp,
    /// The pictures in it, as far as its language's log names them.
    pub pictures: Vec<PictureSize>,
}

/// A picture's natural size in CSS pixels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PictureSize {
    pub sha256: String,
    pub width: Option<u32>,
    pub height: Option<u32>,
}

/// How much of a language's help centre is here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HelpSize {
    pub articles: u32,
    pub bytes: u64,
}

const WRITE_CATEGORY: &str = "INSERT INTO categories (copy, id, digest, position, title, summary) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
    ON CONFLICT DO UPDATE SET digest = excluded.digest, position = excluded.position, title = excluded.title, summary = excluded.summary";
const WRITE_MEDIA: &str = "INSERT INTO media (copy, id, digest, content_type, width, height) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
    ON CONFLICT DO UPDATE SET digest = excluded.digest, content_type = excluded.content_type, width = excluded.width, height = excluded.height";
const WRITE_ARTICLE: &str = "INSERT INTO articles
      (copy, id, digest, category, position, language, title, summary, updated_at, headings, html, text, keywords, questions)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
    ON CONFLICT (copy, id) DO UPDATE SET digest = excluded.digest, category = excluded.category, position = excluded.position,
      language = excluded.language, title = excluded.title, summary = excluded.summary, updated_at = excluded.updated_at,
      headings = excluded.headings, html = excluded.html, text = excluded.text,
      keywords = excluded.keywords, questions = excluded.questions
    RETURNING key";

pub(crate) fn put(connection: &Connection, copy: i64, id: &str, digest: &str, row: &Row) -> Result<()> {
    match row {
        Row::Category(category) => {
            let values = (copy, id, digest, category.position, &category.title, &category.summary);
            connection.prepare_cached(WRITE_CATEGORY)?.execute(values)?;
        }
        Row::Media(media) => {
            let values = (copy, id, digest, &media.content_type, media.width, media.height);
            connection.prepare_cached(WRITE_MEDIA)?.execute(values)?;
        }
        Row::Article { category, position, language, title, summary, updated_at, html, keywords, questions, about } => {
            let headings: Vec<_> = html.headings().iter().map(|h| (h.level, &h.id, &h.text)).collect();
            let headings = serde_json::to_string(&headings)?;
            let values = (
                copy,
                id,
                digest,
                category,
                position,
                language,
                title,
                summary,
                updated_at.as_millisecond(),
                headings,
                html.as_str(),
                html.text(),
                serde_json::to_string(keywords)?,
                serde_json::to_string(questions)?,
            );
            let key: i64 = connection.prepare_cached(WRITE_ARTICLE)?.query_row(values, |row| row.get(0))?;
            subjects::put(connection, key, about)?;
        }
        Row::Order { .. } | Row::Request { .. } | Row::Notice { .. } | Row::Other { .. } => {}
    }
    Ok(())
}

impl Reader<'_> {
    /// Every category, each in the first of `languages` that has it, in the store's order.
    ///
    /// # Errors
    /// The database refused.
    pub fn categories(&self, languages: &[String]) -> Result<Vec<CategoryRow>> {
        let sql = format!(
            "WITH {} SELECT x.id, chain.language, x.title, x.summary, min(chain.rank) FROM chain JOIN categories x ON x.copy = chain.copy
             GROUP BY x.id ORDER BY x.position, x.id",
            chain(languages)
        );
        let mut statement = self.prepare_cached(&sql)?;
        let row = |row: &rusqlite::Row<'_>| {
            Ok(CategoryRow { id: row.get(0)?, language: row.get(1)?, title: row.get(2)?, summary: row.get(3)? })
        };
        Ok(statement.query_map(params_from_iter(logs(languages)), row)?.collect::<rusqlite::Result<_>>()?)
    }

    /// Every article of `category` (of all, if none is named), each in the first of `languages` that has it, in order.
    ///
    /// # Errors
    /// The database refused.
    pub fn article_links(&self, category: Option<&str>, languages: &[String]) -> Result<Vec<ArticleLink>> {
        let mut links: Vec<(u32, ArticleLink)> = Vec::new();
        for language in languages {
            let mut more = self.links_in(language, category)?;
            // One language alone is in order already, and nearly always there is no other.
            if !links.is_empty() {
                let seen: HashSet<&str> = links.iter().map(|(_, link)| link.id.as_str()).collect();
                more.retain(|(_, link)| !seen.contains(link.id.as_str()));
            }
            let mixed = !links.is_empty() && !more.is_empty();
            links.append(&mut more);
            if mixed {
                links.sort_by(|(a, x), (b, y)| (&x.category, a, &x.id).cmp(&(&y.category, b, &y.id)));
            }
        }
        Ok(links.into_iter().map(|(_, link)| link).collect())
    }

    /// The links of one language with their positions, in order: all of it stands in an index, so no text is read.
    fn links_in(&self, language: &str, category: Option<&str>) -> Result<Vec<(u32, ArticleLink)>> {
        let only = if category.is_some() { "AND category = ?2" } else { "" };
        let sql = format!(
            "SELECT id, category, language, title, summary, position FROM articles INDEXED BY articles_by_category
             WHERE copy = (SELECT id FROM copies WHERE log = ?1 AND live = 1) {only} ORDER BY category, position, id"
        );
        let values = std::iter::once(help_log(language)).chain(category.map(str::to_owned));
        let mut statement = self.prepare_cached(&sql)?;
        let rows = statement.query_map(params_from_iter(values), |row| Ok((row.get(5)?, link(row)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// An article in the first of `languages` that has it.
    ///
    /// # Errors
    /// The database refused.
    pub fn article(&self, id: &str, languages: &[String]) -> Result<Option<ArticleText>> {
        let sql = format!(
            "WITH {} SELECT x.id, x.category, x.language, x.title, x.summary, x.html, x.headings, x.updated_at, x.copy
             FROM chain JOIN articles x ON x.copy = chain.copy WHERE x.id = ?1 ORDER BY chain.rank LIMIT 1",
            chain_from(languages, 2)
        );
        let values = std::iter::once(Value::from(id.to_owned())).chain(logs(languages));
        let mut statement = self.prepare_cached(&sql)?;
        let found: Option<(ArticleLink, String, String, i64, i64)> = statement
            .query_row(params_from_iter(values), |row| {
                Ok((link(row)?, row.get(5)?, row.get(6)?, row.get(7)?, row.get(8)?))
            })
            .optional()?;
        let Some((link, html, headings, updated_at, copy)) = found else { return Ok(None) };
        Ok(Some(ArticleText {
            link,
            pictures: self.picture_sizes(copy, &html)?,
            html,
            headings: serde_json::from_str(&headings)?,
            updated_at: Timestamp::from_millisecond(updated_at).unwrap_or_default(),
        }))
    }

    /// The languages whose live copy has an article.
    ///
    /// # Errors
    /// The database refused.
    pub fn article_languages(&self, id: &str) -> Result<Vec<String>> {
        let sql = "SELECT substr(c.log, 6) FROM articles a JOIN copies c ON c.id = a.copy WHERE c.live = 1 AND a.id = ?1 ORDER BY 1";
        Ok(self.prepare_cached(sql)?.query_map([id], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
    }

    /// How much of a language's help centre is here.
    ///
    /// # Errors
    /// The database refused.
    pub fn help_size(&self, language: &str) -> Result<HelpSize> {
        let sql = "SELECT count(*), coalesce(sum(length(html) + length(text)), 0) FROM articles
            WHERE copy = (SELECT id FROM copies WHERE log = ?1 AND live = 1)";
        let row = |row: &rusqlite::Row<'_>| {
            Ok(HelpSize { articles: row.get(0)?, bytes: row.get::<_, i64>(1)?.unsigned_abs() })
        };
        Ok(self.prepare_cached(sql)?.query_row([help_log(language)], row)?)
    }

    fn picture_sizes(&self, copy: i64, html: &str) -> Result<Vec<PictureSize>> {
        let hashes = html.split("data-media=\"").skip(1).filter_map(|rest| rest.split('"').next());
        let mut statement = self.prepare_cached("SELECT id, width, height FROM media WHERE copy = ?1 AND id = ?2")?;
        let mut sizes = Vec::new();
        for hash in hashes {
            let size = |row: &rusqlite::Row<'_>| {
                Ok(PictureSize { sha256: row.get(0)?, width: row.get(1)?, height: row.get(2)? })
            };
            sizes.extend(statement.query_row((copy, hash), size).optional()?);
        }
        Ok(sizes)
    }
}

pub(crate) fn link(row: &rusqlite::Row<'_>) -> rusqlite::Result<ArticleLink> {
    Ok(ArticleLink {
        id: row.get(0)?,
        category: row.get(1)?,
        language: row.get(2)?,
        title: row.get(3)?,
        summary: row.get(4)?,
    })
}

/// A table `chain (rank, copy, language)` of the live copies of `languages`, the first preferred.
pub(crate) fn chain(languages: &[String]) -> String {
    chain_from(languages, 1)
}

fn chain_from(languages: &[String], first: usize) -> String {
    let rows: Vec<String> = (0..languages.len()).map(|rank| format!("({rank}, ?{})", rank + first)).collect();
    format!(
        "wanted (rank, log) AS (VALUES {}), chain AS (SELECT wanted.rank, copies.id AS copy, substr(copies.log, 6) AS language
         FROM wanted JOIN copies ON copies.log = wanted.log AND copies.live = 1)",
        rows.join(", ")
    )
}

pub(crate) fn logs(languages: &[String]) -> impl Iterator<Item = Value> + '_ {
    languages.iter().map(|language| Value::from(help_log(language)))
}
