//! What a benchmark leaves: fields for target/bench/NAME.json, and a text to read.

use super::row::{Row, table};
use anyhow::Result;
use serde::Serialize;
use serde_json::{Map, Value};

/// What was measured.
#[derive(Clone, Debug, Default)]
pub struct Report {
    pub fields: Map<String, Value>,
    pub text: String,
}

impl Report {
    /// The same with one more field.
    ///
    /// # Errors
    /// The value is no JSON.
    pub(super) fn with(mut self, name: &str, value: &impl Serialize) -> Result<Self> {
        self.fields.insert(name.to_owned(), serde_json::to_value(value)?);
        Ok(self)
    }

    #[must_use]
    pub(super) fn saying(self, text: String) -> Self {
        Self { text, ..self }
    }

    /// Rows as a table.
    ///
    /// # Errors
    /// A row is no JSON.
    pub(super) fn of(rows: &[Row]) -> Result<Self> {
        Ok(Self::default().with("rows", &rows)?.saying(table(rows)))
    }
}
