//! Connections that are opened as they are needed, and kept.

use super::{
    lock,
    sql::{self, Connection},
};
use std::sync::{
    Mutex,
    atomic::{AtomicU64, Ordering},
};

/// As many as are used at once; how many that can be is settled by whoever asks (`Shop::workers`).
pub(super) struct Pool {
    open: Box<dyn Fn() -> sql::Result<Connection> + Send + Sync>,
    idle: Mutex<Vec<Connection>>,
    lent: AtomicU64,
}

impl Pool {
    pub(super) fn new(open: impl Fn() -> sql::Result<Connection> + Send + Sync + 'static) -> Self {
        Self { open: Box::new(open), idle: Mutex::default(), lent: AtomicU64::new(0) }
    }

    /// Lends a connection that is not known to be broken.
    pub(super) fn lend<T>(&self, work: impl FnOnce(&Connection) -> sql::Result<T>) -> sql::Result<T> {
        let idle = {
            let mut idle = lock(&self.idle);
            // One that broke has most likely not been the only one.
            idle.retain(|connection| !connection.is_closed());
            idle.pop()
        };
        let connection = match idle {
            Some(connection) => connection,
            None => (self.open)()?,
        };
        self.lent.fetch_add(1, Ordering::Relaxed);
        let outcome = work(&connection);
        self.lent.fetch_sub(1, Ordering::Relaxed);
        if !connection.is_closed() {
            lock(&self.idle).push(connection);
        }
        outcome
    }

    /// How many connections are at work, and how many wait for some.
    pub(super) fn standing(&self) -> (u64, u64) {
        (self.lent.load(Ordering::Relaxed), lock(&self.idle).len() as u64)
    }
}

impl std::fmt::Debug for Pool {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Pool").field("standing", &self.standing()).finish()
    }
}
