//! A connection to the database, and what can be asked of it.

use super::{
    Result, Row, SqlError,
    values::{Params, Value},
};
use rusqlite::{
    ToSql,
    types::{ToSqlOutput, ValueRef},
};
use std::ops::ControlFlow;

/// A connection, used by one thread at a time. Statements are prepared once and kept.
#[derive(Debug)]
pub(crate) struct Connection(rusqlite::Connection);

/// What a transaction is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// To see everything as it is at one moment.
    Read,
    /// To be the one that writes.
    Write,
}

/// Ends without a trace unless it is committed.
#[derive(Debug)]
pub(crate) struct Transaction<'c> {
    connection: &'c Connection,
    open: bool,
}

impl Connection {
    pub(crate) fn sqlite(connection: rusqlite::Connection) -> Self {
        Self(connection)
    }

    /// Does what a statement says; how many rows it was done to.
    pub(crate) fn execute(&self, sql: &str, params: impl Params) -> Result<usize> {
        let values = params.values();
        Ok(self.0.prepare_cached(sql)?.execute(bound(&values))?)
    }

    /// The one row that a statement finds, or the first.
    pub(crate) fn query_row<T>(
        &self,
        sql: &str,
        params: impl Params,
        read: impl FnOnce(&Row<'_>) -> Result<T>,
    ) -> Result<T> {
        self.optional(sql, params, read)?.ok_or(SqlError::NoRow)
    }

    /// Like [`query_row`](Self::query_row), where there may be none.
    pub(crate) fn optional<T>(
        &self,
        sql: &str,
        params: impl Params,
        read: impl FnOnce(&Row<'_>) -> Result<T>,
    ) -> Result<Option<T>> {
        let (mut found, mut read) = (None, Some(read));
        self.each(sql, params, |row| {
            if let Some(read) = read.take() {
                found = Some(read(row)?);
            }
            Ok(ControlFlow::Break(()))
        })?;
        Ok(found)
    }

    /// Every row that a statement finds.
    pub(crate) fn query_map<T>(
        &self,
        sql: &str,
        params: impl Params,
        mut read: impl FnMut(&Row<'_>) -> Result<T>,
    ) -> Result<Vec<T>> {
        let mut found = Vec::new();
        self.each(sql, params, |row| {
            found.push(read(row)?);
            Ok(ControlFlow::Continue(()))
        })?;
        Ok(found)
    }

    /// Walks along the rows that a statement finds, until it is told to break off.
    pub(crate) fn each(
        &self,
        sql: &str,
        params: impl Params,
        mut visit: impl FnMut(&Row<'_>) -> Result<ControlFlow<()>>,
    ) -> Result<()> {
        let values = params.values();
        let mut statement = self.0.prepare_cached(sql)?;
        let mut rows = statement.query(bound(&values))?;
        while let Some(row) = rows.next()? {
            if visit(&Row(row))?.is_break() {
                break;
            }
        }
        Ok(())
    }

    /// Runs several statements without parameters.
    pub(crate) fn batch(&self, sql: &str) -> Result<()> {
        Ok(self.0.execute_batch(sql)?)
    }

    pub(crate) fn begin(&self, purpose: Purpose) -> Result<Transaction<'_>> {
        self.batch(match purpose {
            Purpose::Read => "BEGIN",
            Purpose::Write => "BEGIN IMMEDIATE",
        })?;
        Ok(Transaction { connection: self, open: true })
    }
}

impl Transaction<'_> {
    pub(crate) fn commit(mut self) -> Result<()> {
        self.connection.batch("COMMIT")?;
        self.open = false;
        Ok(())
    }
}

impl Drop for Transaction<'_> {
    fn drop(&mut self) {
        // Where even this fails, the connection is gone, and the transaction with it.
        if self.open && self.connection.batch("ROLLBACK").is_err() {
            tracing::debug!("a transaction ended with its connection");
        }
    }
}

impl std::ops::Deref for Transaction<'_> {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        self.connection
    }
}

impl ToSql for Value<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match *self {
            Self::Null(_) => ValueRef::Null,
            Self::Integer(number) => ValueRef::Integer(number),
            Self::Text(text) => ValueRef::Text(text.as_bytes()),
            Self::Bytes(bytes) => ValueRef::Blob(bytes),
        }))
    }
}

fn bound<'v>(values: &'v [Value<'v>]) -> impl rusqlite::Params + 'v {
    rusqlite::params_from_iter(values)
}
