//! What a write moves is told to the streams, whoever wrote it.

use super::*;
use crate::log;
use std::path::PathBuf;
use store_api::{Timestamp, change::Kind};

/// Runs a test on an empty database of each engine.
pub(crate) fn on_every_engine(test: impl Fn(&Place)) {
    test(&Place::Memory);
    #[cfg(unix)]
    if crate::postgres::is_here() {
        let address = crate::postgres::Cluster::shared().and_then(|cluster| cluster.database());
        test(&address.expect("a PostgreSQL").parse().expect("an address"));
    }
}

fn put(database: &Database, id: &str) {
    database
        .write("put", |write| {
            let log = log::ensure(write, "help/en")?;
            log::put(write, log, (&Kind::Article, id), "{}", Timestamp::UNIX_EPOCH)
        })
        .expect("a put");
}

fn file() -> (PathBuf, Place) {
    let name = crate::secret::token().expect("a name");
    let path = std::env::temp_dir().join(format!("store-{name}.db"));
    (path.clone(), Place::File(path))
}

#[test]
fn what_another_process_writes_is_told_before_what_comes_after_it() {
    let (path, place) = file();
    let nudges = Arc::new(Nudges::default());
    let serving = Database::open(&place, Arc::clone(&nudges)).expect("a database");
    let mut ears = nudges.listen(None);
    let importing = Database::open(&place, Arc::default()).expect("the same database");
    put(&importing, "a");
    assert!(!ears.help.has_changed().expect("a channel"));
    serving.notice_other_writers().expect("a look");
    assert!(ears.help.has_changed().expect("a channel"));
    let step = ears.help.borrow_and_update()["help/en"].step;
    assert_eq!(nudges.published(), step);

    serving.notice_other_writers().expect("another look");
    assert!(!ears.help.has_changed().expect("a channel"), "nothing new, no nudge");

    put(&importing, "b");
    put(&serving, "c");
    assert_eq!(ears.help.borrow()["help/en"].step, step + 2);
    drop((serving, importing));
    std::fs::remove_file(path).expect("the file");
}

#[test]
fn a_failed_write_leaves_nothing_and_tells_nobody() {
    on_every_engine(|place| {
        let nudges = Arc::new(Nudges::default());
        let database = Database::open(place, Arc::clone(&nudges)).expect("a database");
        let outcome: Result<(), Error> = database.write("fail", |write| {
            log::ensure(write, "help/en")?;
            Err(SqlError::NoRow)
        });
        assert!(outcome.is_err());
        let found = database.read("look", |connection| log::find(connection, "help/en")).expect("a look");
        assert_eq!(found, None);
        assert!(nudges.listen(None).help.borrow().is_empty());
    });
}

#[test]
fn a_write_that_goes_on_after_a_failed_statement_leaves_nothing_either() {
    on_every_engine(|place| {
        let database = Database::open(place, Arc::default()).expect("a database");
        let outcome = database.write("go on", |write| {
            log::ensure(write, "help/en")?;
            assert!(write.execute("INSERT INTO log (name) VALUES (?1)", ["half"]).is_err());
            Ok(())
        });
        let found = database.read("look", |connection| log::find(connection, "help/en")).expect("a look");
        assert_eq!(outcome.is_ok(), found.is_some(), "whoever was told that it is written can read it");
    });
}
