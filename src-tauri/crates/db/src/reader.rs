//! Reading: a snapshot over both databases, for as long as one query takes.

use crate::{Key, Result, open};
use rusqlite::Connection;
use std::{
    ops::Deref,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
};

/// Where readers come from; cheap to clone, usable from any thread.
#[derive(Clone, Debug)]
pub struct Readers {
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    folder: PathBuf,
    key: Key,
    idle: Mutex<Vec<Connection>>,
}

/// One snapshot; everything read through it belongs together. Its methods stand with the tables they read.
#[derive(Debug)]
pub struct Reader<'a> {
    connection: &'a Connection,
}

impl Deref for Reader<'_> {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        self.connection
    }
}

impl Readers {
    pub(crate) fn new(folder: &Path, key: Key) -> Self {
        Self { shared: Arc::new(Shared { folder: folder.to_owned(), key, idle: Mutex::default() }) }
    }

    /// The folder of the databases.
    pub fn folder(&self) -> &Path {
        &self.shared.folder
    }

    /// Has the cache made anew at the next start, because bytes of it have gone bad.
    ///
    /// # Errors
    /// The folder cannot be written.
    pub fn distrust(&self) -> Result<()> {
        let marker = open::distrusted(&self.shared.folder.join("cache.db"));
        std::fs::write(&marker, []).map_err(|error| crate::Error::File(marker, error))
    }

    /// Runs one query on a snapshot of its own.
    ///
    /// # Errors
    /// What `query` returns, or the database cannot be opened.
    pub fn read<T, E: From<crate::Error>>(&self, query: impl FnOnce(&Reader<'_>) -> ResultOf<T, E>) -> ResultOf<T, E> {
        let connection = self.take().map_err(E::from)?;
        let result = snapshot(&connection, query);
        self.idle().push(connection);
        result
    }

    fn take(&self) -> Result<Connection> {
        match self.idle().pop() {
            Some(connection) => Ok(connection),
            None => self.connect(),
        }
    }

    fn idle(&self) -> std::sync::MutexGuard<'_, Vec<Connection>> {
        self.shared.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn connect(&self) -> Result<Connection> {
        let connection = Connection::open(self.shared.folder.join("cache.db"))?;
        open::unlock(&connection, "main", &self.shared.key)?;
        open::attach(&connection, &self.shared.folder.join("local.db"), "local", &self.shared.key)?;
        connection.pragma_update(None, "query_only", true)?;
        connection.pragma_update(None, "cache_size", -8_000)?;
        connection.busy_timeout(std::time::Duration::from_secs(5))?;
        connection.set_prepared_statement_cache_capacity(64);
        Ok(connection)
    }
}

type ResultOf<T, E> = std::result::Result<T, E>;

fn snapshot<T, E: From<crate::Error>>(
    connection: &Connection,
    query: impl FnOnce(&Reader<'_>) -> ResultOf<T, E>,
) -> ResultOf<T, E> {
    let transaction = connection.unchecked_transaction().map_err(crate::Error::from)?;
    let result = query(&Reader { connection: &transaction });
    transaction.finish().map_err(crate::Error::from)?;
    result
}
