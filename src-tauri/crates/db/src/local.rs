//! `local.db`: what the customer chose.

use crate::{Reader, Result};
use rusqlite::{Connection, OptionalExtension};
use serde::{Serialize, de::DeserializeOwned};
use std::sync::{Mutex, PoisonError};

/// The one connection that writes `local.db`.
#[derive(Debug)]
pub struct LocalWriter {
    connection: Mutex<Connection>,
}

const READ_SETTING: &str = "SELECT value FROM local.settings WHERE name = ?1";
const WRITE_SETTING: &str =
    "INSERT INTO settings (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = excluded.value";

impl Reader<'_> {
    /// The setting called `name`; its default when it was never set.
    ///
    /// # Errors
    /// The database refused, or the stored value is not of this type.
    pub fn setting<T: DeserializeOwned + Default>(&self, name: &str) -> Result<T> {
        let value: Option<String> =
            self.prepare_cached(READ_SETTING)?.query_row([name], |row| row.get(0)).optional()?;
        Ok(value.map_or(Ok(T::default()), |value| serde_json::from_str(&value))?)
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
        let connection = self.connection.lock().unwrap_or_else(PoisonError::into_inner);
        connection.prepare_cached(WRITE_SETTING)?.execute((name, serde_json::to_string(value)?))?;
        Ok(())
    }
}
