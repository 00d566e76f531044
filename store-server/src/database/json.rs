//! Nouns as the JSON text that the database keeps.

use super::sql;
use serde::{Serialize, de::DeserializeOwned};

pub(crate) fn read<T: DeserializeOwned>(text: &str) -> sql::Result<T> {
    Ok(serde_json::from_str(text)?)
}

pub(crate) fn write(value: &impl Serialize) -> sql::Result<String> {
    Ok(serde_json::to_string(value)?)
}
