//! A write: a transaction that numbers the steps of logs, and keeps in mind whom to tell of what.

use super::{
    sql::{self, Connection, Transaction, params},
    word::Word,
};
use crate::log::{self, Head};
use std::{collections::BTreeMap, ops::Deref};

/// A transaction, the only one that writes now, in this process and in others.
pub(crate) struct Write<'c> {
    transaction: Transaction<'c>,
    /// The newest step of any log, once it was asked for.
    newest: Option<i64>,
    /// The logs that moved, with their newest steps.
    moved: BTreeMap<i64, i64>,
    word: Word,
}

impl<'c> Write<'c> {
    pub(super) fn new(transaction: Transaction<'c>, newest: Option<i64>) -> Self {
        Self { transaction, newest, moved: BTreeMap::new(), word: Word::default() }
    }

    /// The number for the next step of `log`.
    pub(crate) fn step(&mut self, log: i64) -> sql::Result<i64> {
        let newest = match self.newest {
            Some(newest) => newest,
            None => self.query_row("SELECT step FROM counter", (), |row| row.get(0))?,
        };
        self.newest = Some(newest + 1);
        self.moved.insert(log, newest + 1);
        Ok(newest + 1)
    }

    /// Ends the streams of a customer, by the number of their log, once this is written.
    pub(crate) fn end_streams(&mut self, log: i64) {
        self.word.ended.push(log);
    }

    /// Writes down where the counter and the logs stand; done at the end, and before where they stand is asked.
    pub(crate) fn settle(&mut self) -> sql::Result<()> {
        let (Some(newest), false) = (self.newest, self.moved.is_empty()) else { return Ok(()) };
        self.execute("UPDATE counter SET step = ?1", [newest])?;
        let settle = "UPDATE log SET head = ?2 WHERE id = ?1 RETURNING id, name, epoch, head";
        let heads = self.moved.iter().map(|(log, step)| self.query_row(settle, params![*log, *step], log::head_of_row));
        self.word.moved = heads.collect::<sql::Result<Vec<Head>>>()?;
        Ok(())
    }

    /// The transaction, and what is to be told when it is committed.
    pub(super) fn end(self) -> (Transaction<'c>, Word) {
        (self.transaction, self.word)
    }
}

impl Deref for Write<'_> {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        &self.transaction
    }
}
