//! Bringing the help logs to what a help centre holds: what changed is put, what is gone is removed.

use crate::{
    database::{
        Database, Place, Write,
        sql::{self, Connection},
    },
    error::Error,
    help::{Centre, Language},
    log, media,
};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};
use store_api::{Timestamp, change::Kind, routes};

/// What an import did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Published {
    /// Categories, articles and pictures that are new or changed.
    pub put: usize,
    pub removed: usize,
    pub unchanged: usize,
}

/// What becomes of articles that the help centre does not have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    Remove,
    /// They may be missing only because of a fault in their files.
    Keep,
}

/// Publishes into the database of a store, whose server may be running.
///
/// # Errors
/// The database cannot be opened or written.
pub fn import(place: &Place, centre: &Centre, missing: Missing, now: Timestamp) -> Result<Published, Error> {
    publish(&Database::open(place, Arc::default())?, centre, missing, now)
}

/// Publishes the whole help centre, all languages at once.
pub(crate) fn publish(
    database: &Database,
    centre: &Centre,
    missing: Missing,
    now: Timestamp,
) -> Result<Published, Error> {
    let pictures: BTreeMap<&str, _> =
        centre.media.iter().map(|picture| (picture.media.sha256.as_str(), &picture.media)).collect();
    let (mut logs, none) = (BTreeMap::new(), Nouns::new());
    for language in &centre.languages {
        logs.insert(routes::help_log(&language.tag), nouns(language, &pictures)?);
    }
    database.write("publish a help centre", |write| {
        for picture in &centre.media {
            media::put(write, &picture.media, &picture.bytes)?;
        }
        let mut published = Published::default();
        for name in known_logs(write)?.iter().chain(logs.keys()).collect::<BTreeSet<_>>() {
            let log = log::ensure(write, name)?;
            let nouns = logs.get(name).unwrap_or(&none);
            if missing == Missing::Remove {
                published.removed += remove_others(write, log, nouns, now)?;
            }
            put_all(write, log, nouns, now, &mut published)?;
        }
        Ok(published)
    })
}

type Nouns = BTreeMap<(Kind, String), String>;

fn nouns(language: &Language, pictures: &BTreeMap<&str, &store_api::help::Media>) -> Result<Nouns, Error> {
    let mut nouns = Nouns::new();
    for category in &language.categories {
        nouns.insert((Kind::Category, category.id.clone()), serde_json::to_string(category)?);
    }
    for article in &language.articles {
        nouns.insert((Kind::Article, article.id.clone()), serde_json::to_string(article)?);
    }
    for media in language.pictures.iter().filter_map(|sha256| pictures.get(sha256.as_str())) {
        nouns.insert((Kind::Media, media.sha256.clone()), serde_json::to_string(media)?);
    }
    Ok(nouns)
}

fn remove_others(write: &mut Write<'_>, log: i64, nouns: &Nouns, now: Timestamp) -> sql::Result<usize> {
    let mut removed = 0;
    for (kind, id) in present(write, log)? {
        if !nouns.contains_key(&(kind.clone(), id.clone())) {
            removed += usize::from(log::remove(write, log, (&kind, &id), now)?);
        }
    }
    Ok(removed)
}

fn put_all(
    write: &mut Write<'_>,
    log: i64,
    nouns: &Nouns,
    now: Timestamp,
    published: &mut Published,
) -> sql::Result<()> {
    for ((kind, id), json) in nouns {
        let news = log::put(write, log, (kind, id), json, now)?;
        *(if news { &mut published.put } else { &mut published.unchanged }) += 1;
    }
    Ok(())
}

fn present(connection: &Connection, log: i64) -> sql::Result<Vec<(Kind, String)>> {
    let present = "SELECT kind, id FROM entry WHERE log = ?1 AND digest IS NOT NULL";
    connection.query_map(present, [log], |row| Ok((Kind::from(row.text(0)?), row.get(1)?)))
}

fn known_logs(connection: &Connection) -> sql::Result<BTreeSet<String>> {
    let names = connection.query_map("SELECT name FROM log WHERE name LIKE 'help/%'", (), |row| row.get(0))?;
    Ok(names.into_iter().collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        database::tests::on_every_engine,
        help::{self, File, Severity},
    };

    /// Two languages, of which one shows a picture.
    fn centre(texts: &[(&str, &str)]) -> Centre {
        let picture = ("en/orders/dot.svg", r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>"#);
        let files = texts.iter().chain([&picture]).map(|(path, text)| File {
            path: (*path).to_owned(),
            bytes: text.as_bytes().to_vec().into(),
            modified: Some(Timestamp::UNIX_EPOCH),
        });
        let reading = help::read_files(&files.collect::<Vec<_>>());
        assert!(reading.complaints.iter().all(|complaint| complaint.severity == Severity::Warning));
        reading.centre
    }

    const CATEGORY: &str = "---\ntitle: Orders\norder: 1\n---\n";
    const PLAIN: &str = "---\ntitle: Plain\norder: 1\n---\n\nText.\n";
    const SHOWN: &str = "---\ntitle: Shown\norder: 2\n---\n\n![A dot](dot.svg)\n";

    fn whole() -> Vec<(&'static str, &'static str)> {
        vec![
            ("en/orders/_category.md", CATEGORY),
            ("en/orders/plain.md", PLAIN),
            ("en/orders/shown.md", SHOWN),
            ("de/orders/_category.md", CATEGORY),
            ("de/orders/plain.md", PLAIN),
        ]
    }

    fn ids(database: &Database, log: &str) -> Vec<String> {
        let present = database.read("read what is there", |connection| {
            let log = log::find(connection, log)?.expect("a log");
            present(connection, log)
        });
        present
            .expect("what is there")
            .into_iter()
            .map(|(kind, id)| format!("{kind} {}", &id[..id.len().min(8)]))
            .collect()
    }

    #[test]
    fn edits_and_deletions_become_steps_and_the_rest_does_not() {
        on_every_engine(edits_and_deletions);
    }

    fn edits_and_deletions(place: &Place) {
        let database = Database::open(place, Arc::default()).expect("a database");
        let publish = |texts: &[_], missing| {
            publish(&database, &centre(texts), missing, Timestamp::UNIX_EPOCH).expect("a publication")
        };
        let counts = |put, removed, unchanged| Published { put, removed, unchanged };
        assert_eq!(publish(&whole(), Missing::Remove), counts(6, 0, 0));
        assert_eq!(publish(&whole(), Missing::Remove), counts(0, 0, 6));

        let mut edited = whole();
        edited[1].1 = "---\ntitle: Plain\norder: 1\n---\n\nOther text.\n";
        assert_eq!(publish(&edited, Missing::Remove), counts(1, 0, 5));

        edited.remove(2);
        assert_eq!(publish(&edited, Missing::Keep), counts(0, 0, 4), "nothing goes while files are faulty");
        assert_eq!(publish(&edited, Missing::Remove), counts(0, 2, 4), "an article went, and its picture with it");

        edited.truncate(2);
        assert_eq!(publish(&edited, Missing::Remove), counts(0, 2, 2), "a whole language went");
        assert_eq!(ids(&database, "help/de"), Vec::<String>::new());
    }

    #[test]
    fn a_picture_stands_only_in_the_logs_whose_articles_show_it() {
        on_every_engine(|place| {
            let database = Database::open(place, Arc::default()).expect("a database");
            publish(&database, &centre(&whole()), Missing::Remove, Timestamp::UNIX_EPOCH).expect("a publication");
            assert_eq!(ids(&database, "help/de"), ["category orders", "article orders/p"]);
            assert_eq!(ids(&database, "help/en").len(), 4);
        });
    }
}
