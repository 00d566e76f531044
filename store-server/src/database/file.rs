//! A database in one SQLite file, or in memory.

use super::{
    Word, Write, failed, lock, migrations,
    pool::Pool,
    snapshot,
    sql::{self, Connection, Purpose, SqlError},
};
use crate::{error::Error, log, nudges::Nudges};
use std::{
    path::Path,
    sync::{Arc, Mutex},
    time::Duration,
};

pub(super) struct File {
    writer: Mutex<Writer>,
    /// In memory there is only the writer.
    readers: Option<Pool>,
    nudges: Arc<Nudges>,
}

struct Writer {
    connection: Connection,
    /// SQLite's `data_version` when the streams last heard everything; another process that imports moves it.
    version: i64,
}

impl File {
    pub(super) fn open(path: Option<&Path>, nudges: Arc<Nudges>) -> Result<Self, Error> {
        let connection = match path {
            None => rusqlite::Connection::open_in_memory().map(Connection::Sqlite).map_err(SqlError::from),
            Some(path) => connect(path),
        }
        .map_err(failed("open"))?;
        migrations::migrate(&connection)?;
        let (identity, heads) = log::heads(&connection).map_err(failed("read where its logs stand"))?;
        nudges.begin(identity, heads);
        let readers = path.map(|path| {
            let path = path.to_owned();
            Pool::new(move || connect(&path))
        });
        let version = data_version(&connection).map_err(failed("read its version"))?;
        Ok(Self { writer: Mutex::new(Writer { connection, version }), readers, nudges })
    }

    pub(super) fn read<T>(&self, read: impl FnOnce(&Connection) -> sql::Result<T>) -> sql::Result<T> {
        match &self.readers {
            Some(readers) => readers.lend(|connection| snapshot(connection, read)),
            None => snapshot(&lock(&self.writer).connection, read),
        }
    }

    pub(super) fn write<T>(&self, write: impl FnOnce(&mut Write<'_>) -> sql::Result<T>) -> sql::Result<T> {
        let mut writer = lock(&self.writer);
        let Writer { connection, version } = &mut *writer;
        let mut scope = Write::new(connection.begin(Purpose::Write)?, None);
        let value = write(&mut scope)?;
        scope.settle()?;
        let now = data_version(&scope)?;
        let (transaction, mut word) = scope.end();
        if now != *version {
            // Another process wrote, so any log may have moved.
            word.moved = log::heads(&transaction)?.1;
        }
        transaction.commit()?;
        *version = now;
        self.nudges.hear(word);
        Ok(value)
    }

    pub(super) fn tell(&self, word: Word) {
        self.nudges.hear(word);
    }

    pub(super) fn notice_other_writers(&self) -> sql::Result<()> {
        let writer = lock(&self.writer);
        let changed = data_version(&writer.connection)? != writer.version;
        drop(writer);
        if changed { self.write(|_| Ok(())) } else { Ok(()) }
    }

    pub(super) fn connections(&self) -> (u64, u64) {
        self.readers.as_ref().map_or((0, 0), Pool::standing)
    }
}

fn connect(path: &Path) -> sql::Result<Connection> {
    let connection = rusqlite::Connection::open(path)?;
    connection.busy_timeout(Duration::from_secs(10))?;
    connection.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON; PRAGMA mmap_size = 268435456;",
    )?;
    Ok(Connection::Sqlite(connection))
}

fn data_version(connection: &Connection) -> sql::Result<i64> {
    connection.query_row("PRAGMA data_version", (), |row| row.get(0))
}
