//! SQLite's full-text search, in the ways an app would set it up.

use super::{engine::Engine, pages::Page};
use anyhow::{Result, bail};
use rusqlite::{Connection, Error, params};
use std::path::Path;

/// How it is set up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// As it is by default; every word must be there.
    Default,
    /// No positions, and indexes of short prefixes; every word must be there.
    Column,
    /// As by default, but any word may be there.
    Or,
    /// Three letters each, any of which may be there.
    Trigram,
}

impl Kind {
    pub(super) fn named(engine: &str) -> Result<Self> {
        Ok(match engine {
            "fts5" => Self::Default,
            "fts5-column" => Self::Column,
            "fts5-or" => Self::Or,
            "fts5-trigram" => Self::Trigram,
            _ => bail!("there is no engine {engine} in this build"),
        })
    }

    fn options(self) -> &'static str {
        match self {
            Self::Default | Self::Or => "",
            Self::Column => ", detail=column, prefix='1 2 3 4'",
            Self::Trigram => ", tokenize='trigram'",
        }
    }
}

pub(super) fn build(kind: Kind, pages: &[Page], index: &Path) -> Result<()> {
    let mut connection = Connection::open(index.join("fts5.db"))?;
    let columns = "id UNINDEXED, title, keywords, headings, body";
    connection.execute_batch(&format!("CREATE VIRTUAL TABLE page USING fts5({columns}{})", kind.options()))?;
    let transaction = connection.transaction()?;
    for page in pages {
        let mut insert = transaction.prepare_cached("INSERT INTO page VALUES (?1, ?2, ?3, ?4, ?5)")?;
        insert.execute(params![page.id, page.title, page.handles(), page.headings, page.body])?;
    }
    transaction.commit()?;
    connection.execute_batch("INSERT INTO page(page) VALUES ('optimize')")?;
    Ok(())
}

pub(super) fn open(kind: Kind, index: &Path) -> Result<Open> {
    Ok(Open { kind, connection: Connection::open(index.join("fts5.db"))? })
}

/// An open database.
#[derive(Debug)]
pub(super) struct Open {
    kind: Kind,
    connection: Connection,
}

impl Engine for Open {
    fn find(&mut self, typed: &str, limit: usize) -> Result<Vec<String>> {
        let query = expression(self.kind, typed);
        if query.is_empty() {
            return Ok(Vec::new());
        }
        let sql = "SELECT id FROM page WHERE page MATCH ?1 ORDER BY bm25(page, 0, 4, 3, 2, 1) LIMIT ?2";
        let mut select = self.connection.prepare_cached(sql)?;
        let ids = select.query_map(params![query, i64::try_from(limit)?], |row| row.get(0))?;
        match ids.collect::<Result<_, _>>() {
            // A word that its tokenizer takes apart is a phrase, which an index by columns does not answer.
            Err(Error::SqliteFailure(_, Some(reason))) if reason.contains("phrase queries") => Ok(Vec::new()),
            found => Ok(found?),
        }
    }
}

/// What was typed in FTS5's own language: quoted words, the last one open.
fn expression(kind: Kind, typed: &str) -> String {
    let mut words: Vec<String> = if kind == Kind::Trigram {
        let letters: Vec<char> = typed.chars().collect();
        letters.windows(3).map(|three| quoted(&three.iter().collect::<String>())).collect()
    } else {
        typed.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(quoted).collect()
    };
    if kind != Kind::Trigram && typed.ends_with(char::is_alphanumeric) {
        words.extend(["*".to_owned()]);
        let open = words.split_off(words.len() - 2).concat();
        words.push(open);
    }
    words.join(if matches!(kind, Kind::Or | Kind::Trigram) { " OR " } else { " " })
}

fn quoted(word: &str) -> String {
    format!("\"{}\"", word.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_becomes_an_expression_whose_last_word_is_open() {
        assert_eq!(expression(Kind::Default, "Track my ord"), r#""Track" "my" "ord"*"#);
        assert_eq!(expression(Kind::Or, "Track order "), r#""Track" OR "order""#);
        assert_eq!(expression(Kind::Trigram, "a\"bc"), r#""a""b" OR """bc""#);
        assert_eq!(expression(Kind::Column, " ?"), "");
    }
}
