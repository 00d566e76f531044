//! The database, one SQLite file or a PostgreSQL: who may read and write it when, and word to the streams of what a write
//! moved.

mod file;
pub(crate) mod json;
mod listening;
mod migrations;
mod place;
mod pool;
mod shared;
pub(crate) mod sql;
mod word;
mod write;

pub use place::{NoPlace, Place};
pub(crate) use word::Word;
pub(crate) use write::Write;

use crate::{error::Error, nudges::Nudges};
use file::File;
use shared::Shared;
use sql::{Connection, Purpose, SqlError};
use std::sync::{
    Arc, Mutex, MutexGuard, PoisonError,
    atomic::{AtomicU64, Ordering},
};

/// One writer at a time; readers beside it each see one moment.
pub(crate) struct Database {
    engine: Engine,
    failures: AtomicU64,
}

enum Engine {
    File(Box<File>),
    Shared(Shared),
}

/// How it stands with the database.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Standing {
    /// What failed since the start.
    pub(crate) failures: u64,
    /// Connections at work, and those that wait for some.
    pub(crate) busy: u64,
    pub(crate) idle: u64,
    /// Whether this process does what is done once for all.
    pub(crate) leads: bool,
}

impl Database {
    pub(crate) fn open(place: &Place, nudges: Arc<Nudges>) -> Result<Self, Error> {
        let engine = match place {
            Place::Memory => Engine::File(Box::new(File::open(None, nudges)?)),
            Place::File(path) => Engine::File(Box::new(File::open(Some(path), nudges)?)),
            Place::Postgres(address) => Engine::Shared(Shared::open(address, nudges)?),
        };
        Ok(Self { engine, failures: AtomicU64::new(0) })
    }

    /// Runs `read` on a snapshot.
    pub(crate) fn read<T>(
        &self,
        attempt: &'static str,
        read: impl FnOnce(&Connection) -> sql::Result<T>,
    ) -> Result<T, Error> {
        let outcome = match &self.engine {
            Engine::File(file) => file.read(read),
            Engine::Shared(shared) => shared.read(read),
        };
        self.counted(attempt, outcome)
    }

    /// Runs `write` in a transaction, and tells the streams what moved before any later write can.
    pub(crate) fn write<T>(
        &self,
        attempt: &'static str,
        write: impl FnOnce(&mut Write<'_>) -> sql::Result<T>,
    ) -> Result<T, Error> {
        let outcome = match &self.engine {
            Engine::File(file) => file.write(write),
            Engine::Shared(shared) => shared.write(write),
        };
        self.counted(attempt, outcome)
    }

    /// Tells every process on this database something that no write says.
    pub(crate) fn tell(&self, word: Word) -> Result<(), Error> {
        let outcome = match &self.engine {
            Engine::File(file) => {
                file.tell(word);
                Ok(())
            }
            Engine::Shared(shared) => shared.tell(&word),
        };
        self.counted("tell other processes something", outcome)
    }

    /// Tells the streams what another process wrote into the same file, if one did.
    pub(crate) fn notice_other_writers(&self) -> Result<(), Error> {
        match &self.engine {
            Engine::File(file) => self.counted("look for what others wrote", file.notice_other_writers()),
            // They say it themselves.
            Engine::Shared(_) => Ok(()),
        }
    }

    /// Whether what has to be done once, by one of several processes, is for this one to do.
    pub(crate) fn leads(&self) -> bool {
        match &self.engine {
            Engine::File(_) => true,
            Engine::Shared(shared) => shared.leads(),
        }
    }

    pub(crate) fn standing(&self) -> Standing {
        let (busy, idle) = match &self.engine {
            Engine::File(file) => file.connections(),
            Engine::Shared(shared) => shared.connections(),
        };
        Standing { failures: self.failures.load(Ordering::Relaxed), busy, idle, leads: self.leads() }
    }

    fn counted<T>(&self, attempt: &'static str, outcome: sql::Result<T>) -> Result<T, Error> {
        outcome.map_err(|source| {
            self.failures.fetch_add(1, Ordering::Relaxed);
            Error::Database { attempt, source }
        })
    }
}

impl std::fmt::Debug for Database {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Database").finish_non_exhaustive()
    }
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
pub(crate) mod tests;
