//! A row that a statement found; columns are counted from 0.

use super::{
    Result, SqlError, postgres, sqlite,
    values::{FromValue, Value},
};

/// A row, while the statement stands at it.
#[derive(Debug)]
pub(crate) enum Row<'a> {
    Sqlite(&'a rusqlite::Row<'a>),
    Postgres(&'a tokio_postgres::Row),
}

impl<'a> Row<'a> {
    /// The value of a column.
    pub(crate) fn get<T: FromValue>(&self, column: usize) -> Result<T> {
        T::from_value(self.value(column)?).ok_or(SqlError::OtherValue(column))
    }

    /// The text of a column, without a copy.
    pub(crate) fn text(&self, column: usize) -> Result<&'a str> {
        self.text_or_null(column)?.ok_or(SqlError::OtherValue(column))
    }

    pub(crate) fn text_or_null(&self, column: usize) -> Result<Option<&'a str>> {
        match self.value(column)? {
            Value::Text(text) => Ok(Some(text)),
            Value::Null(_) => Ok(None),
            _ => Err(SqlError::OtherValue(column)),
        }
    }

    /// The bytes of a column, without a copy.
    pub(crate) fn bytes(&self, column: usize) -> Result<&'a [u8]> {
        match self.value(column)? {
            Value::Bytes(bytes) => Ok(bytes),
            _ => Err(SqlError::OtherValue(column)),
        }
    }

    fn value(&self, column: usize) -> Result<Value<'a>> {
        match *self {
            Self::Sqlite(row) => sqlite::value(row, column),
            Self::Postgres(row) => postgres::value(row, column),
        }
    }
}
