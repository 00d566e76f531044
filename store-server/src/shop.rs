//! What every request handler shares: the database, the clock, and what the server was told at its start.

use crate::{
    bridge::{CentreBehind, Desks, Front},
    database::{
        Database, Write,
        sql::{self, Connection},
    },
    error::Error,
    fault,
    guesses::Guesses,
    limit::Limit,
    log::Checksums,
    nudges::Nudges,
    packs::Packs,
    store,
};
use std::{fmt, sync::Arc, time::Duration};
use store_api::{Timestamp, store::Store};
use tokio::sync::Semaphore;

/// Where the time comes from.
pub type Clock = Arc<dyn Fn() -> Timestamp + Send + Sync>;

/// How long what is handed out is good for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lifetimes {
    pub code: Duration,
    pub access: Duration,
    pub refresh: Duration,
    /// A guest's token, which cannot be refreshed.
    pub guest: Duration,
}

impl Default for Lifetimes {
    fn default() -> Self {
        const DAY: Duration = Duration::from_secs(24 * 60 * 60);
        Self { code: Duration::from_secs(60), access: Duration::from_secs(15 * 60), refresh: 90 * DAY, guest: 30 * DAY }
    }
}

pub(crate) struct Shop {
    pub(crate) database: Database,
    pub(crate) nudges: Arc<Nudges>,
    pub(crate) checksums: Checksums,
    pub(crate) packs: Packs,
    /// The shop that this server stands in front of; without one, accounts and orders are its own.
    pub(crate) front: Option<Front>,
    /// The help centre that it stands in front of; without one, help is what was imported.
    pub(crate) centre: Option<CentreBehind>,
    /// Where requests go besides the agents' page.
    pub(crate) desks: Desks,
    pub(crate) guesses: Guesses,
    pub(crate) faults: fault::Queue,
    pub(crate) limit: Limit,
    pub(crate) clock: Clock,
    pub(crate) lifetimes: Lifetimes,
    pub(crate) keep_alive: Duration,
    /// How long a request waits for an answer of the demo shop; for ever, if absent.
    pub(crate) auto_answer: Option<Duration>,
    /// The apps that may ask for sign-ins.
    pub(crate) clients: Vec<String>,
    /// What opens the agents' pages; without it there are none.
    pub(crate) agent: Option<String>,
    /// Where the world reaches this server, without a slash at the end.
    pub(crate) issuer: String,
    /// Whether requests come through a proxy, which tells where they came from.
    pub(crate) behind_proxy: bool,
    /// How much blocking work goes on at once.
    pub(crate) workers: Semaphore,
}

/// Enough to keep every core and the disk busy; more would only hold more pages in memory.
pub(crate) const WORKERS: usize = 16;

impl Shop {
    pub(crate) fn now(&self) -> Timestamp {
        (self.clock)()
    }

    pub(crate) fn seconds(&self) -> i64 {
        self.now().as_second()
    }

    /// Reads the database without holding up other requests.
    pub(crate) async fn read<T: Send + 'static>(
        self: &Arc<Self>,
        attempt: &'static str,
        read: impl FnOnce(&Connection) -> sql::Result<T> + Send + 'static,
    ) -> Result<T, Error> {
        self.work(move |shop| shop.database.read(attempt, read)).await
    }

    pub(crate) async fn write<T: Send + 'static>(
        self: &Arc<Self>,
        attempt: &'static str,
        write: impl FnOnce(&mut Write<'_>) -> sql::Result<T> + Send + 'static,
    ) -> Result<T, Error> {
        self.work(move |shop| shop.database.write(attempt, write)).await
    }

    /// Runs what blocks on a thread for such work.
    pub(crate) async fn work<T: Send + 'static>(self: &Arc<Self>, work: impl FnOnce(&Self) -> T + Send + 'static) -> T {
        // The semaphore is never closed, so waiting for it cannot fail.
        let _turn = self.workers.acquire().await;
        let shop = Arc::clone(self);
        match tokio::task::spawn_blocking(move || work(&shop)).await {
            Ok(value) => value,
            Err(failure) if failure.is_panic() => std::panic::resume_unwind(failure.into_panic()),
            // Only a runtime that is shutting down cancels such work, and then nobody waits for the answer.
            Err(_) => std::future::pending().await,
        }
    }

    pub(crate) async fn store(self: &Arc<Self>) -> Result<Store, Error> {
        self.work(|shop| store::read(&shop.database, shop.now())).await
    }
}

impl fmt::Debug for Shop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Shop").field("issuer", &self.issuer).finish_non_exhaustive()
    }
}
