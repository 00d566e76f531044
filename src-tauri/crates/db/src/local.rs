//! `local.db`: what the customer chose.

use crate::{Reader, Result};
use rusqlite::{Connection, OptionalExtension};
use serde::{Serialize, de::DeserializeOwned};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The one connection that writes `local.db`.
#[derive(Debug)]
pub struct LocalWriter {
    connection: Mutex<Connection>,
}

const READ_SETTING: &str = "SELECT value FROM local.settings WHERE name = ?1";
const READ_OWN_SETTING: &str = "SELECT value FROM settings WHERE name = ?1";
const WRITE_SETTING: &str =
    "INSERT INTO settings (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = excluded.value";

impl Reader<'_> {
    /// The setting called `name`; its default when it was never set, or by a version that understood more.
    ///
    /// # Errors
    /// The database refused.
    pub fn setting<T: DeserializeOwned + Default>(&self, name: &str) -> Result<T> {
        read(self, READ_SETTING, name)
    }
}

impl LocalWriter {
    pub(crate) fn new(connection: Connection) -> Self {
        Self { connection: Mutex::new(connection) }
    }

    /// Keeps `value` under `name`; it is on disk when this returns.
    ///
    /// # Errors
    /// The database refused.
    pub fn set<T: Serialize>(&self, name: &str, value: &T) -> Result<()> {
        write(&self.connection(), name, value)
    }

    /// Makes a new value of the one under `name` (or of its default) and keeps it; nothing else is written in between.
    /// Returns the old and the new.
    ///
    /// # Errors
    /// The database refused.
    pub fn change<T>(&self, name: &str, change: impl FnOnce(&T) -> T) -> Result<(T, T)>
    where
        T: Serialize + DeserializeOwned + Default + PartialEq,
    {
        let connection = self.connection();
        let before: T = read(&connection, READ_OWN_SETTING, name)?;
        let after = change(&before);
        if after != before {
            write(&connection, name, &after)?;
        }
        Ok((before, after))
    }

    /// Runs `change` as one transaction.
    pub(crate) fn transaction<T>(&self, change: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        let mut connection = self.connection();
        let transaction = connection.transaction()?;
        let changed = change(&transaction)?;
        transaction.commit()?;
        Ok(changed)
    }

    /// Runs one statement; whether it changed anything.
    pub(crate) fn execute(&self, statement: &str, values: impl rusqlite::Params) -> Result<bool> {
        Ok(self.connection().prepare_cached(statement)?.execute(values)? > 0)
    }

    /// Runs `change` without waiting for the disk: it outlives the app at once, and a power cut as soon as anything else
    /// is written. For what is found out again when it is lost.
    pub(crate) fn soon<T>(&self, change: impl FnOnce(&mut Connection) -> Result<T>) -> Result<T> {
        let mut connection = self.connection();
        connection.pragma_update(None, "synchronous", "NORMAL")?;
        let changed = change(&mut connection);
        connection.pragma_update(None, "synchronous", "FULL")?;
        changed
    }

    /// Runs one statement [`soon`](Self::soon); whether it changed anything.
    pub(crate) fn execute_soon(&self, statement: &str, values: impl rusqlite::Params) -> Result<bool> {
        self.soon(|connection| Ok(connection.prepare_cached(statement)?.execute(values)? > 0))
    }

    fn connection(&self) -> MutexGuard<'_, Connection> {
        self.connection.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn read<T: DeserializeOwned + Default>(connection: &Connection, statement: &str, name: &str) -> Result<T> {
    let value: Option<String> = connection.prepare_cached(statement)?.query_row([name], |row| row.get(0)).optional()?;
    Ok(value.and_then(|value| serde_json::from_str(&value).ok()).unwrap_or_default())
}

fn write<T: Serialize>(connection: &Connection, name: &str, value: &T) -> Result<()> {
    connection.prepare_cached(WRITE_SETTING)?.execute((name, serde_json::to_string(value)?))?;
    Ok(())
}
