//! One SQLite file: who may read and write it when, and word to the streams of what a write moved.

mod migrations;

use crate::{
    error::Error,
    log::{self, Head},
    nudges::Nudges,
};
use rusqlite::{Connection, Transaction, TransactionBehavior};
use std::{
    collections::BTreeSet,
    ops::Deref,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

/// Where a database lives.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Place {
    /// Gone when the server stops.
    #[default]
    Memory,
    File(PathBuf),
}

/// One writer at a time; readers beside it each see one moment.
pub(crate) struct Database {
    writer: Mutex<Writer>,
    readers: Option<Readers>,
    nudges: Arc<Nudges>,
}

struct Writer {
    connection: Connection,
    /// SQLite's `data_version` when the streams last heard everything; another process that imports moves it.
    version: i64,
}

/// A transaction that notes which logs it moved.
pub(crate) struct Write<'c> {
    transaction: Transaction<'c>,
    moved: BTreeSet<i64>,
}

impl Database {
    pub(crate) fn open(place: &Place, nudges: Arc<Nudges>) -> Result<Self, Error> {
        let mut connection = match place {
            Place::Memory => Connection::open_in_memory(),
            Place::File(path) => connect(path),
        }
        .map_err(failed("open"))?;
        migrations::migrate(&mut connection)?;
        let (identity, heads) = log::heads(&connection).map_err(failed("read where its logs stand"))?;
        nudges.begin(identity, heads);
        let readers = match place {
            Place::Memory => None,
            Place::File(path) => Some(Readers { path: path.clone(), idle: Mutex::default() }),
        };
        let version = data_version(&connection).map_err(failed("read its version"))?;
        Ok(Self { writer: Mutex::new(Writer { connection, version }), readers, nudges })
    }

    /// Runs `read` on a snapshot.
    pub(crate) fn read<T>(
        &self,
        attempt: &'static str,
        read: impl FnOnce(&Connection) -> rusqlite::Result<T>,
    ) -> Result<T, Error> {
        let outcome = match &self.readers {
            Some(readers) => readers.lend(|connection| snapshot(connection, read)),
            None => snapshot(&lock(&self.writer).connection, read),
        };
        outcome.map_err(failed(attempt))
    }

    /// Runs `write` in a transaction, and tells the streams what moved before any later write can.
    pub(crate) fn write<T>(
        &self,
        attempt: &'static str,
        write: impl FnOnce(&mut Write<'_>) -> rusqlite::Result<T>,
    ) -> Result<T, Error> {
        let mut writer = lock(&self.writer);
        let outcome = (|| {
            let Writer { connection, version } = &mut *writer;
            let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let mut scope = Write { transaction, moved: BTreeSet::new() };
            let value = write(&mut scope)?;
            let heads = scope.news(version)?;
            scope.transaction.commit()?;
            Ok((value, heads))
        })();
        let (value, heads) = outcome.map_err(failed(attempt))?;
        self.nudges.publish(heads);
        Ok(value)
    }

    /// Tells the streams what another process wrote, if one did.
    pub(crate) fn notice_other_writers(&self) -> Result<(), Error> {
        self.write("look for what others wrote", |_| Ok(()))
    }
}

impl Write<'_> {
    /// Notes that `log` has a step that the streams should hear of.
    pub(crate) fn moved(&mut self, log: i64) {
        self.moved.insert(log);
    }

    /// Where the logs stand that moved, or all of them if another process wrote since `version`.
    fn news(&self, version: &mut i64) -> rusqlite::Result<Vec<Head>> {
        let now = data_version(self)?;
        if std::mem::replace(version, now) != now {
            return Ok(log::heads(self)?.1);
        }
        self.moved.iter().map(|log| log::head(self, *log)).collect()
    }
}

impl Deref for Write<'_> {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        &self.transaction
    }
}

impl std::fmt::Debug for Database {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Database").finish_non_exhaustive()
    }
}

/// Connections for reading, opened as they are needed and kept.
struct Readers {
    path: PathBuf,
    idle: Mutex<Vec<Connection>>,
}

impl Readers {
    fn lend<T>(&self, read: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> rusqlite::Result<T> {
        let idle = lock(&self.idle).pop();
        let connection = match idle {
            Some(connection) => connection,
            None => connect(&self.path)?,
        };
        let outcome = read(&connection);
        lock(&self.idle).push(connection);
        outcome
    }
}

fn connect(path: &Path) -> rusqlite::Result<Connection> {
    let connection = Connection::open(path)?;
    connection.busy_timeout(Duration::from_secs(10))?;
    connection.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON; PRAGMA mmap_size = 268435456;",
    )?;
    Ok(connection)
}

fn data_version(connection: &Connection) -> rusqlite::Result<i64> {
    connection.query_row("PRAGMA data_version", [], |row| row.get(0))
}

fn snapshot<T>(connection: &Connection, read: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> rusqlite::Result<T> {
    let transaction = connection.unchecked_transaction()?;
    read(&transaction)
}

fn failed(attempt: &'static str) -> impl Fn(rusqlite::Error) -> Error {
    move |source| Error::Database { attempt, source }
}

/// A panic while the lock was held rolled its transaction back, so what is behind it is whole.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;
    use store_api::{Timestamp, change::Kind};

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
        let nudges = Arc::new(Nudges::default());
        let database = Database::open(&Place::Memory, Arc::clone(&nudges)).expect("a database");
        let outcome: Result<(), Error> = database.write("fail", |write| {
            log::ensure(write, "help/en")?;
            Err(rusqlite::Error::QueryReturnedNoRows)
        });
        assert!(outcome.is_err());
        let found = database.read("look", |connection| log::find(connection, "help/en")).expect("a look");
        assert_eq!(found, None);
        assert!(nudges.listen(None).help.borrow().is_empty());
    }
}
