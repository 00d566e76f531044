//! A database on a PostgreSQL, which several processes share.
//!
//! One write happens at a time, in all of them together: each begins by locking the row that counts steps. So the order
//! of steps is the order of commits, no reader can miss one between two others, and whoever wrote has seen everything
//! that was written before. Word of a write is sent inside its transaction; this process hears its own like that of the
//! others.

use super::{
    Word, Write, failed,
    listening::{CHANNEL, Listening},
    lock, migrations,
    pool::Pool,
    snapshot,
    sql::{self, Address, Connection, Purpose, params, postgres::Session},
};
use crate::{error::Error, nudges::Nudges};
use std::sync::{Arc, Mutex};

pub(super) struct Shared {
    pool: Pool,
    /// Taken before the lock that all processes share, so that only one connection of each waits for that.
    turn: Mutex<()>,
    listening: Listening,
}

const BEGIN: &str = "SELECT step FROM counter FOR UPDATE";
const TELL: &str = "SELECT pg_notify(?1, ?2)";

impl Shared {
    pub(super) fn open(address: &Address, nudges: Arc<Nudges>) -> Result<Self, Error> {
        let opened = address.clone();
        let pool = Pool::new(move || Session::open(&opened).map(Connection::Postgres));
        pool.lend(|connection| Ok(migrations::migrate(connection))).map_err(failed("be reached"))??;
        let listening = Listening::begin(address, nudges).map_err(failed("be listened to"))?;
        Ok(Self { pool, turn: Mutex::default(), listening })
    }

    pub(super) fn read<T>(&self, read: impl FnOnce(&Connection) -> sql::Result<T>) -> sql::Result<T> {
        self.pool.lend(|connection| snapshot(connection, read))
    }

    pub(super) fn write<T>(&self, write: impl FnOnce(&mut Write<'_>) -> sql::Result<T>) -> sql::Result<T> {
        let _turn = lock(&self.turn);
        self.pool.lend(|connection| {
            let transaction = connection.begin(Purpose::Write)?;
            let newest = transaction.query_row(BEGIN, (), |row| row.get(0))?;
            let mut scope = Write::new(transaction, Some(newest));
            let value = write(&mut scope)?;
            scope.settle()?;
            let (transaction, word) = scope.end();
            if !word.is_empty() {
                tell(&transaction, &word)?;
            }
            transaction.commit()?;
            Ok(value)
        })
    }

    pub(super) fn tell(&self, word: &Word) -> sql::Result<()> {
        self.pool.lend(|connection| tell(connection, word))
    }

    pub(super) fn leads(&self) -> bool {
        self.listening.leads()
    }

    pub(super) fn connections(&self) -> (u64, u64) {
        self.pool.standing()
    }
}

fn tell(connection: &Connection, word: &Word) -> sql::Result<()> {
    connection.query_row(TELL, params![CHANNEL, word.text()?], |_| Ok(()))
}
