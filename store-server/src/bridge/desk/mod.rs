//! The desks that requests go to, in the order in which they are asked whether they take one. Behind the last of them
//! stands the agents' page, which shows everything.
//!
//! What is to be brought is written down in the transaction in which the customer did it, so a crash loses nothing. That
//! it arrives once is the desk's part, which finds what an attempt without an end left behind.

mod handing;
mod hearing;
mod queue;
mod settings;
mod trail;

pub(crate) use hearing::OWN_WORDS;
pub use settings::DeskSettings;
pub(crate) use trail::{Trail, trail};

use crate::{
    database::{
        Write, lock,
        sql::{self, Connection},
    },
    desks::Desk,
    error::Error,
    secret,
    shop::Shop,
    sources::Trouble,
};
use std::{
    fmt,
    sync::{Arc, Mutex},
};
use store_api::{Timestamp, request::Request};
use tokio::{sync::Notify, task::JoinSet};

/// All desks of a store.
#[derive(Debug, Default)]
pub(crate) struct Desks {
    counters: Vec<Counter>,
    /// Letters of the database, which nothing of another store carries.
    store: String,
}

/// A desk, and word of what is to do there.
struct Counter {
    desk: Box<dyn Desk>,
    /// There is something to bring.
    filed: Notify,
    /// Somebody told that there is something to hear.
    told: Notify,
    /// Somebody wants it to be tried at once.
    hurry: Notify,
    /// Why nothing can be brought or heard now.
    troubles: Mutex<[Option<String>; 2]>,
}

/// What happened to a request that people should know of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Deed {
    Filed,
    Said,
    Withdrawn,
    Reopened,
    Rated,
    /// Somebody answered on the agents' page.
    Answered,
    /// Somebody took it to another state there, and said nothing.
    Moved,
}

impl Desks {
    /// Those that the settings name; `store` is what tells this store's database from all others.
    pub(crate) fn open(settings: &[DeskSettings], store: [u8; 8]) -> Result<Self, Error> {
        let store = secret::hex(&store);
        let counters = settings.iter().map(|settings| Ok(Counter::new(settings.open(&store)?)));
        Ok(Self { counters: counters.collect::<Result<_, Error>>()?, store })
    }

    /// Whether each is there and is what the settings say, under the name that it goes by.
    pub(crate) async fn probe(&self) -> Vec<(&'static str, Result<(), Trouble>)> {
        let mut outcomes = Vec::new();
        for counter in &self.counters {
            outcomes.push((counter.desk.name(), counter.desk.probe().await));
        }
        outcomes
    }

    /// Notes that something is to be brought, in the transaction in which it happened.
    pub(crate) fn pass_on(
        &self,
        write: &mut Write<'_>,
        account: i64,
        (deed, request): (Deed, &Request),
        now: Timestamp,
    ) -> sql::Result<()> {
        let desk = match queue::desk_of(write, &request.id)? {
            Some(desk) => desk,
            None if deed == Deed::Filed => {
                let Some(counter) = self.counters.iter().find(|counter| counter.desk.takes(request)) else {
                    return Ok(());
                };
                queue::place(write, account, &request.id, counter.desk.name())?;
                counter.desk.name().to_owned()
            }
            // It was filed before there was a desk for it.
            None => return Ok(()),
        };
        queue::add(write, &desk, deed, request, now)
    }

    /// Begins to bring what was noted, once that is committed.
    pub(crate) fn wake(&self) {
        self.counters.iter().for_each(|counter| counter.filed.notify_one());
    }

    /// Asks a desk for replies as soon as possible.
    #[allow(dead_code, reason = "webhooks want it, and mail does not")]
    pub(crate) fn ask(&self, desk: &str) {
        let known = self.counters.iter().filter(|counter| counter.desk.name() == desk);
        known.for_each(|counter| counter.told.notify_one());
    }

    /// Lets everything of a request that failed be tried once more at once.
    pub(crate) async fn retry(shop: &Arc<Shop>, request: String) -> Result<(), Error> {
        let now = shop.now();
        shop.write("try again", move |write| queue::retry(write, &request, now)).await?;
        for counter in &shop.desks.counters {
            counter.filed.notify_one();
            counter.hurry.notify_one();
        }
        Ok(())
    }

    /// The desks that fail now, each with why.
    pub(crate) fn troubles(&self) -> Vec<(&'static str, String)> {
        let failing = self.counters.iter().flat_map(|counter| {
            let troubles = lock(&counter.troubles).clone();
            troubles.into_iter().flatten().map(|trouble| (counter.desk.name(), trouble))
        });
        failing.collect()
    }

    /// How much waits for a desk, and how much was refused for good.
    pub(crate) fn counts(connection: &Connection) -> sql::Result<(u64, u64)> {
        queue::counts(connection)
    }

    /// Forgets what has long been at its desk.
    pub(crate) fn forget(write: &mut Write<'_>, before: Timestamp) -> sql::Result<()> {
        queue::forget(write, before)
    }

    /// Begins to bring and to hear; it ends with the set.
    pub(crate) fn begin(shop: &Arc<Shop>, chores: &mut JoinSet<()>) {
        for place in 0..shop.desks.counters.len() {
            chores.spawn(handing::follow(Arc::clone(shop), place));
            chores.spawn(hearing::follow(Arc::clone(shop), place));
        }
    }
}

impl Counter {
    fn new(desk: Box<dyn Desk>) -> Self {
        let (filed, told, hurry) = Default::default();
        Self { desk, filed, told, hurry, troubles: Mutex::default() }
    }

    fn brings(&self, trouble: Option<&Trouble>) {
        lock(&self.troubles)[0] = trouble.map(Trouble::to_string);
    }

    fn hears(&self, trouble: Option<&Trouble>) {
        lock(&self.troubles)[1] = trouble.map(Trouble::to_string);
    }
}

impl fmt::Debug for Counter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Counter").field("desk", &self.desk).finish_non_exhaustive()
    }
}

const OWNER: &str = "SELECT account, log FROM desk_place JOIN account ON account.id = account WHERE request = ?1";

/// Whose a request at a desk is: the account and its log.
fn owner(connection: &Connection, request: &str) -> sql::Result<Option<(i64, i64)>> {
    connection.optional(OWNER, [request], |row| Ok((row.get(0)?, row.get(1)?)))
}
