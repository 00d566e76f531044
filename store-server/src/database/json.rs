//! Nouns as the JSON text that the database keeps.

use rusqlite::{Error, types::Type};
use serde::{Serialize, de::DeserializeOwned};

pub(crate) fn read<T: DeserializeOwned>(text: &str) -> rusqlite::Result<T> {
    serde_json::from_str(text).map_err(|error| Error::FromSqlConversionFailure(0, Type::Text, Box::new(error)))
}

pub(crate) fn write(value: &impl Serialize) -> rusqlite::Result<String> {
    serde_json::to_string(value).map_err(|error| Error::ToSqlConversionFailure(Box::new(error)))
}
