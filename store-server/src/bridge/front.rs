//! The shop behind this server: signing in there, and asking it about each customer who has.

use super::{
    agenda::{Agenda, Rhythm, Turn},
    arrival,
    seal::Seal,
    sessions,
};
use crate::{
    database::{Write, lock},
    error::Error,
    shop::Shop,
    sources::{Changes, Credentials, Customer, Known, Proof, Session, ShopSource, SignIn, Trouble},
    visitor::Visitor,
};
use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};
use tokio::{sync::Notify, task::JoinSet};

/// How long a sign-in waits for the customer's orders; what takes longer arrives by itself.
const FIRST_LOOK: Duration = Duration::from_secs(8);
/// How often whoever leads looks for sign-ins at other processes.
const GATHER_EVERY: Duration = Duration::from_secs(60);

#[derive(Debug)]
pub(crate) struct Front {
    source: Box<dyn ShopSource>,
    seal: Seal,
    agenda: Mutex<Agenda>,
    wake: Notify,
    tally: Tally,
    /// What webhooks are signed with; without it none is taken.
    pub(super) hook_secret: Option<String>,
}

/// What has happened since the start.
#[derive(Debug, Default)]
struct Tally {
    reads: AtomicU64,
    failures: AtomicU64,
    webhooks: AtomicU64,
}

/// How it stands with the shop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Standing {
    /// Customers whom the shop is asked about.
    pub(crate) followed: u64,
    pub(crate) reads: u64,
    pub(crate) failures: u64,
    pub(crate) webhooks: u64,
    /// Whether it is left alone for a while, because it failed.
    pub(crate) paused: bool,
}

/// Somebody whom the shop let in.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) session: Session,
    pub(crate) customer: Customer,
}

impl Front {
    pub(crate) fn new(source: Box<dyn ShopSource>, seal: Seal, rhythm: Rhythm, hook_secret: Option<String>) -> Self {
        Self {
            source,
            seal,
            agenda: Mutex::new(Agenda::new(rhythm)),
            wake: Notify::new(),
            tally: Tally::default(),
            hook_secret,
        }
    }

    /// Whether the shop is there and is what the settings say.
    pub(crate) async fn probe(&self) -> Result<(), Trouble> {
        self.source.probe().await
    }

    pub(crate) async fn sign_in(&self, who: &Credentials) -> SignIn {
        self.source.sign_in(who).await
    }

    /// Goes on with a sign-in that asked for a code.
    pub(crate) async fn prove(&self, proof: &Proof) -> SignIn {
        self.source.prove(proof).await
    }

    pub(crate) fn seal(&self) -> &Seal {
        &self.seal
    }

    /// Reads a new customer's orders before the app asks for them, if that is soon enough.
    pub(crate) async fn begin(shop: &Arc<Shop>, account: i64, log: i64) {
        let Some(front) = &shop.front else { return };
        lock(&front.agenda).follow(account, log, Instant::now());
        let reading = front.read(shop, account);
        if tokio::time::timeout(FIRST_LOOK, reading).await.is_err() {
            front.ask(account, log);
        }
    }

    pub(crate) fn standing(&self) -> Standing {
        let (followed, paused) = lock(&self.agenda).standing(Instant::now());
        let count = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        let Tally { reads, failures, webhooks } = &self.tally;
        let (reads, failures, webhooks) = (count(reads), count(failures), count(webhooks));
        Standing { followed, reads, failures, webhooks, paused }
    }

    /// Counts a webhook that was signed.
    pub(super) fn heard(&self) {
        self.tally.webhooks.fetch_add(1, Ordering::Relaxed);
    }

    /// Asks about an account as soon as possible, also if its sign-in was at another process.
    pub(crate) fn ask(&self, account: i64, log: i64) {
        let mut agenda = lock(&self.agenda);
        agenda.follow(account, log, Instant::now());
        agenda.ask(account);
        drop(agenda);
        self.wake.notify_one();
    }

    /// Somebody came to look.
    pub(crate) fn look(&self, visitor: &Visitor) {
        // Guests see what was read for the customer.
        if visitor.guest_of().is_none() && lock(&self.agenda).look(visitor.account(), visitor.log(), Instant::now()) {
            self.wake.notify_one();
        }
    }

    /// Ends the session at the shop of a sign-in that has ended here; nobody waits for it.
    pub(crate) fn sign_out(shop: &Arc<Shop>, session: Session) {
        let shop = Arc::clone(shop);
        tokio::spawn(async move {
            if let Some(front) = &shop.front {
                front.source.sign_out(&session).await;
            }
        });
    }

    /// Asks the shop about everybody in turn, for ever.
    pub(crate) async fn follow(shop: Arc<Shop>) {
        let Some(front) = &shop.front else { return };
        let (mut calls, mut told, mut gathered) = (JoinSet::new(), shop.nudges.shop_calls(), None);
        loop {
            let leads = shop.database.leads();
            front.gather(&shop, leads, &mut gathered).await;
            let is_heard = |log| shop.nudges.is_heard(log);
            let Turn { due, next } = lock(&front.agenda).turn(Instant::now(), is_heard, leads);
            for account in due {
                let shop = Arc::clone(&shop);
                calls.spawn(async move {
                    if let Some(front) = &shop.front {
                        front.read(&shop, account).await;
                        front.wake.notify_one();
                    }
                });
            }
            let wait = next.map_or(Duration::from_secs(60), |next| next.saturating_duration_since(Instant::now()));
            // Whoever opens an app in the meantime is looked for.
            let wait = wait.min(Duration::from_secs(1)).max(Duration::from_millis(5));
            tokio::select! {
                () = front.wake.notified() => {}
                Ok(()) = told.changed() => lock(&front.agenda).ask_all(is_heard),
                () = tokio::time::sleep(wait) => {}
            }
            while calls.try_join_next().is_some() {}
        }
    }

    /// Follows everybody who is signed in, if that is for this process to do: those of before a restart, and now and then
    /// those who signed in at another process.
    async fn gather(&self, shop: &Arc<Shop>, leads: bool, gathered: &mut Option<Instant>) {
        if !leads {
            *gathered = None;
        } else if gathered.is_none_or(|at| at.elapsed() >= GATHER_EVERY) {
            *gathered = Some(Instant::now());
            match shop.read("find who is signed in", sessions::followed).await {
                Ok(followed) => lock(&self.agenda).follow_all(&followed, Instant::now()),
                Err(error) => tracing::error!(error = &error as &dyn std::error::Error, "nobody is followed"),
            }
        }
    }

    /// Asks the shop about one customer, and writes down what it says.
    async fn read(&self, shop: &Arc<Shop>, account: i64) {
        let outcome = self.try_read(shop, account).await;
        let now = Instant::now();
        let counter = if outcome.is_ok() { &self.tally.reads } else { &self.tally.failures };
        counter.fetch_add(1, Ordering::Relaxed);
        let mut agenda = lock(&self.agenda);
        match outcome {
            Ok(true) => agenda.answered(account, now),
            Ok(false) => agenda.forget(account),
            Err(Stop::Trouble(trouble)) => {
                tracing::warn!(%trouble, "the shop was not read");
                agenda.failed(account, now);
            }
            Err(Stop::Own(error)) => {
                tracing::error!(error = &error as &dyn std::error::Error, "what the shop said was not written down");
                agenda.failed(account, now);
            }
        }
    }

    /// Whether the customer is still signed in.
    async fn try_read(&self, shop: &Arc<Shop>, account: i64) -> Result<bool, Stop> {
        // As many as somebody has machines, and as often as another process was faster; each turn ends one sign-in or answers.
        loop {
            let asked = Arc::clone(shop);
            let found = shop.read("find a session", move |connection| {
                let Some(front) = &asked.front else { return Ok(None) };
                let Some(standing) = sessions::newest(connection, &front.seal, account)? else { return Ok(None) };
                Ok(Some((standing, sessions::known(connection, account)?)))
            });
            let Some((standing, known)) = found.await? else { return Ok(false) };
            let family = match standing {
                // Closed with another key: nobody can use it any more.
                Err(family) => family,
                Ok(sessions::Standing { family, session }) => match self.source.changes(&session, &known).await {
                    Ok(changes) => match self.put(shop, account, changes, known).await? {
                        true => return Ok(true),
                        false => continue,
                    },
                    Err(Trouble::SignInAgain) => family,
                    Err(trouble) => return Err(Stop::Trouble(trouble)),
                },
            };
            let now = shop.now();
            shop.write("end a sign-in", move |write| sessions::end(write, family, now)).await?;
        }
    }

    /// Whether it was put. It was not if another process has put something since: this answer may be older than that.
    async fn put(&self, shop: &Arc<Shop>, account: i64, changes: Changes, known: Known) -> Result<bool, Error> {
        let now = shop.now();
        let renewed = changes.renewed.as_ref().map(|session| self.seal.close(account, &session.secret)).transpose()?;
        let put = move |write: &mut Write<'_>| {
            if let Some(sealed) = &renewed {
                sessions::renew(write, account, sealed)?;
            }
            if sessions::known(write, account)? != known {
                return Ok(None);
            }
            arrival::put(write, account, &changes, now).map(Some)
        };
        let moved = shop.write("put what the shop said", put).await?;
        tracing::debug!(moved, "the shop was read");
        Ok(moved.is_some())
    }
}

enum Stop {
    Trouble(Trouble),
    Own(Error),
}

impl From<Error> for Stop {
    fn from(error: Error) -> Self {
        Self::Own(error)
    }
}
