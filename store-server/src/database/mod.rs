//! One SQLite file: who may read and write it when, and word to the streams of what a write moved.

pub(crate) mod json;
mod migrations;
pub(crate) mod sql;

use crate::{
    error::Error,
    log::{self, Head},
    nudges::Nudges,
};
use sql::{Connection, Purpose, SqlError, Transaction};
use std::{
    collections::BTreeMap,
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

/// A transaction that numbers the steps of logs.
pub(crate) struct Write<'c> {
    transaction: Transaction<'c>,
    /// The newest step of any log, once it was asked for.
    newest: Option<i64>,
    /// The logs that moved, with their newest steps.
    moved: BTreeMap<i64, i64>,
}

impl Database {
    pub(crate) fn open(place: &Place, nudges: Arc<Nudges>) -> Result<Self, Error> {
        let connection = match place {
            Place::Memory => rusqlite::Connection::open_in_memory().map(Connection::sqlite).map_err(SqlError::from),
            Place::File(path) => connect(path),
        }
        .map_err(failed("open"))?;
        migrations::migrate(&connection)?;
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
        read: impl FnOnce(&Connection) -> sql::Result<T>,
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
        write: impl FnOnce(&mut Write<'_>) -> sql::Result<T>,
    ) -> Result<T, Error> {
        let mut writer = lock(&self.writer);
        let outcome = (|| {
            let Writer { connection, version } = &mut *writer;
            let transaction = connection.begin(Purpose::Write)?;
            let mut scope = Write { transaction, newest: None, moved: BTreeMap::new() };
            let value = write(&mut scope)?;
            scope.settle()?;
            let now = data_version(&scope)?;
            // Another process wrote, so any log may have moved.
            let heads = if now == *version { scope.heads()? } else { log::heads(&scope)?.1 };
            scope.transaction.commit()?;
            *version = now;
            Ok((value, heads))
        })();
        let (value, heads) = outcome.map_err(failed(attempt))?;
        self.nudges.publish(heads);
        Ok(value)
    }

    /// Tells the streams what another process wrote, if one did.
    pub(crate) fn notice_other_writers(&self) -> Result<(), Error> {
        const ATTEMPT: &str = "look for what others wrote";
        let writer = lock(&self.writer);
        let changed = data_version(&writer.connection).map_err(failed(ATTEMPT))? != writer.version;
        drop(writer);
        if changed { self.write(ATTEMPT, |_| Ok(())) } else { Ok(()) }
    }
}

impl Write<'_> {
    /// The number for the next step of `log`.
    pub(crate) fn step(&mut self, log: i64) -> sql::Result<i64> {
        let newest = match self.newest {
            Some(newest) => newest,
            None => self.query_row("SELECT step FROM counter", (), |row| row.get(0))?,
        };
        self.newest = Some(newest + 1);
        self.moved.insert(log, newest + 1);
        Ok(newest + 1)
    }

    /// Writes down where the counter and the logs stand; done at the end, and before where they stand is asked.
    pub(crate) fn settle(&self) -> sql::Result<()> {
        let Some(newest) = self.newest else { return Ok(()) };
        self.execute("UPDATE counter SET step = ?1", [newest])?;
        let settle = "UPDATE log SET head = ?2 WHERE id = ?1";
        self.moved.iter().try_for_each(|(log, step)| self.execute(settle, [log, step]).map(drop))
    }

    fn heads(&self) -> sql::Result<Vec<Head>> {
        self.moved.keys().map(|log| log::head(self, *log)).collect()
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
    fn lend<T>(&self, read: impl FnOnce(&Connection) -> sql::Result<T>) -> sql::Result<T> {
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

fn connect(path: &Path) -> sql::Result<Connection> {
    let connection = rusqlite::Connection::open(path)?;
    connection.busy_timeout(Duration::from_secs(10))?;
    let connection = Connection::sqlite(connection);
    connection.batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON; PRAGMA mmap_size = 268435456;",
    )?;
    Ok(connection)
}

fn data_version(connection: &Connection) -> sql::Result<i64> {
    connection.query_row("PRAGMA data_version", (), |row| row.get(0))
}

fn snapshot<T>(connection: &Connection, read: impl FnOnce(&Connection) -> sql::Result<T>) -> sql::Result<T> {
    let transaction = connection.begin(Purpose::Read)?;
    read(&transaction)
}

fn failed(attempt: &'static str) -> impl Fn(SqlError) -> Error {
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
            Err(SqlError::NoRow)
        });
        assert!(outcome.is_err());
        let found = database.read("look", |connection| log::find(connection, "help/en")).expect("a look");
        assert_eq!(found, None);
        assert!(nudges.listen(None).help.borrow().is_empty());
    }
}
