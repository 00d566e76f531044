//! A connection to the database, and what can be asked of it.

use super::{Result, Row, SqlError, postgres::Session, sqlite, values::Params};
use std::ops::ControlFlow;

/// A connection, used by one thread at a time. Statements are prepared once and kept.
#[derive(Debug)]
pub(crate) enum Connection {
    Sqlite(rusqlite::Connection),
    Postgres(Session),
}

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
    /// Does what a statement says; how many rows it was done to.
    pub(crate) fn execute(&self, sql: &str, params: impl Params) -> Result<usize> {
        match self {
            Self::Sqlite(connection) => sqlite::execute(connection, sql, &params.values()),
            Self::Postgres(session) => session.execute(sql, &params.values()),
        }
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
        visit: impl FnMut(&Row<'_>) -> Result<ControlFlow<()>>,
    ) -> Result<()> {
        match self {
            Self::Sqlite(connection) => sqlite::each(connection, sql, &params.values(), visit),
            Self::Postgres(session) => session.each(sql, &params.values(), visit),
        }
    }

    /// Runs several statements without parameters.
    pub(crate) fn batch(&self, sql: &str) -> Result<()> {
        match self {
            Self::Sqlite(connection) => Ok(connection.execute_batch(sql)?),
            Self::Postgres(session) => session.batch(sql).map(drop),
        }
    }

    pub(crate) fn begin(&self, purpose: Purpose) -> Result<Transaction<'_>> {
        match self {
            Self::Sqlite(_) => self.batch(match purpose {
                Purpose::Read => "BEGIN",
                Purpose::Write => "BEGIN IMMEDIATE",
            })?,
            Self::Postgres(session) => {
                session.begin();
                session.post(match purpose {
                    Purpose::Read => "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
                    Purpose::Write => "BEGIN",
                });
            }
        }
        Ok(Transaction { connection: self, open: true })
    }

    /// Whether nothing can be asked of it any more.
    pub(crate) fn is_closed(&self) -> bool {
        match self {
            Self::Sqlite(_) => false,
            Self::Postgres(session) => session.is_closed(),
        }
    }
}

impl Transaction<'_> {
    pub(crate) fn commit(mut self) -> Result<()> {
        match self.connection {
            Connection::Sqlite(_) => self.connection.batch("COMMIT")?,
            Connection::Postgres(session) => session.commit("COMMIT")?,
        }
        self.open = false;
        Ok(())
    }
}

impl Drop for Transaction<'_> {
    fn drop(&mut self) {
        match self.connection {
            _ if !self.open => {}
            Connection::Postgres(session) => session.post("ROLLBACK"),
            // A file can only refuse to undo what was undone already.
            Connection::Sqlite(connection) => drop(connection.execute_batch("ROLLBACK")),
        }
    }
}

impl std::ops::Deref for Transaction<'_> {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        self.connection
    }
}
