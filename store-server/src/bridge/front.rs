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
    sources::{Changes, Credentials, Customer, Proof, Session, ShopSource, SignIn, Trouble},
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
            front.ask(account);
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

    /// Asks about an account as soon as possible.
    pub(crate) fn ask(&self, account: i64) {
        lock(&self.agenda).ask(account);
        self.wake.notify_one();
    }

    /// Asks about everybody whose app is open.
    pub(crate) fn ask_all(&self, shop: &Shop) {
        lock(&self.agenda).ask_all(|log| shop.nudges.is_heard(log));
        self.wake.notify_one();
    }

    /// Somebody came to look.
    pub(crate) fn look(&self, account: i64) {
        if lock(&self.agenda).look(account, Instant::now()) {
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
        if let Err(error) = front.gather(&shop).await {
            tracing::error!(error = &error as &dyn std::error::Error, "nobody is followed");
        }
        let mut calls = JoinSet::new();
        loop {
            let Turn { due, next } = lock(&front.agenda).turn(Instant::now(), |log| shop.nudges.is_heard(log));
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
                () = tokio::time::sleep(wait) => {}
            }
            while calls.try_join_next().is_some() {}
        }
    }

    /// Follows everybody who was signed in before a restart, spread over a period so that the shop is not overrun.
    async fn gather(&self, shop: &Arc<Shop>) -> Result<(), Error> {
        let followed = shop.read("find who is signed in", sessions::followed).await?;
        let (mut agenda, now) = (lock(&self.agenda), Instant::now());
        let (period, count) = (agenda.period(), u32::try_from(followed.len()).unwrap_or(u32::MAX).max(1));
        for (place, (account, log)) in (0_u32..).zip(followed) {
            let last = now.checked_sub(period / count * (place % count));
            agenda.follow(account, log, last.unwrap_or(now));
        }
        Ok(())
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
        // As many as somebody has machines; each turn ends one sign-in or answers.
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
                    Ok(changes) => {
                        self.put(shop, account, changes).await?;
                        return Ok(true);
                    }
                    Err(Trouble::SignInAgain) => family,
                    Err(trouble) => return Err(Stop::Trouble(trouble)),
                },
            };
            let now = shop.now();
            let log = shop.write("end a sign-in", move |write| sessions::end(write, family, now)).await?;
            log.into_iter().for_each(|log| shop.nudges.end_customer(log));
        }
    }

    async fn put(&self, shop: &Arc<Shop>, account: i64, changes: Changes) -> Result<(), Error> {
        let now = shop.now();
        let renewed = changes.renewed.as_ref().map(|session| self.seal.close(account, &session.secret)).transpose()?;
        let put = move |write: &mut Write<'_>| {
            if let Some(sealed) = &renewed {
                sessions::renew(write, account, sealed)?;
            }
            arrival::put(write, account, &changes, now)
        };
        let moved = shop.write("put what the shop said", put).await?;
        tracing::debug!(moved, "the shop was read");
        Ok(())
    }

    pub(super) fn follows(&self, account: i64) -> bool {
        lock(&self.agenda).follows(account)
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
