//! Word of what moved, from the one writer to every open stream.
//!
//! A stream waits on two channels: its customer's log and all help logs together. A channel holds only where things
//! stand, so ten thousand streams cost nothing while nothing happens, and a slow one skips what is outdated.

use crate::{
    database::{Word, lock},
    log::{Epoch, Head},
};
use std::{
    collections::{BTreeMap, HashMap},
    sync::{
        Arc, Mutex, OnceLock,
        atomic::{AtomicI64, AtomicU64, Ordering},
    },
};
use tokio::sync::watch;

/// Where the help logs stand, by name.
pub(crate) type HelpHeads = Arc<BTreeMap<String, Head>>;

#[derive(Debug, Default)]
pub(crate) struct Nudges {
    identity: OnceLock<Epoch>,
    help: watch::Sender<HelpHeads>,
    /// Only of customers whose streams are open.
    customers: Mutex<HashMap<i64, watch::Sender<()>>>,
    /// Every step up to this one was published.
    published: AtomicI64,
    /// Count webhooks that name nobody, at whichever process they came.
    shop_calls: watch::Sender<u64>,
    help_calls: watch::Sender<u64>,
    /// Events that streams were given.
    told: AtomicU64,
    /// Counts how often all streams were told to end.
    endings: watch::Sender<u64>,
}

/// What one stream listens to.
#[derive(Debug)]
pub(crate) struct Ears {
    pub(crate) help: watch::Receiver<HelpHeads>,
    /// Only that the customer's log moved; how far is read from it.
    pub(crate) customer: Option<watch::Receiver<()>>,
    pub(crate) endings: watch::Receiver<u64>,
}

impl Nudges {
    /// Which database speaks, and where its logs stand.
    pub(crate) fn begin(&self, identity: Epoch, heads: Vec<Head>) {
        let _ = self.identity.set(identity);
        self.publish(heads);
    }

    pub(crate) fn identity(&self) -> Epoch {
        self.identity.get().copied().unwrap_or_default()
    }

    /// Takes what was told, in the order of the writes, which streams rely on.
    pub(crate) fn hear(&self, word: Word) {
        self.publish(word.moved);
        word.ended.iter().for_each(|log| self.end_customer(*log));
        if word.look_at_shop {
            self.shop_calls.send_modify(|count| *count += 1);
        }
        if word.look_at_help {
            self.help_calls.send_modify(|count| *count += 1);
        }
    }

    fn publish(&self, heads: Vec<Head>) {
        let newest = heads.iter().map(|head| head.step).max().unwrap_or(0);
        let (help, others): (Vec<_>, Vec<_>) = heads.into_iter().partition(|head| head.name.starts_with("help/"));
        if !help.is_empty() {
            self.help.send_modify(|known| {
                let known = Arc::make_mut(known);
                known.extend(help.into_iter().map(|head| (head.name.clone(), head)));
            });
        }
        // Before the customers' streams hear of it: what they read in their logs they tell once it was published.
        self.published.fetch_max(newest, Ordering::AcqRel);
        let customers = lock(&self.customers);
        for channel in others.iter().filter_map(|head| customers.get(&head.log)) {
            channel.send_replace(());
        }
    }

    pub(crate) fn published(&self) -> i64 {
        self.published.load(Ordering::Acquire)
    }

    /// Listens to the help logs and, with one, to a customer's log.
    pub(crate) fn listen(&self, customer: Option<i64>) -> Ears {
        let customer = customer.map(|log| {
            let mut customers = lock(&self.customers);
            customers.retain(|_, channel| channel.receiver_count() > 0);
            customers.entry(log).or_insert_with(|| watch::Sender::new(())).subscribe()
        });
        Ears { help: self.help.subscribe(), customer, endings: self.endings.subscribe() }
    }

    /// Whether a stream of the customer's is open.
    pub(crate) fn is_heard(&self, log: i64) -> bool {
        lock(&self.customers).get(&log).is_some_and(|channel| channel.receiver_count() > 0)
    }

    /// Ends the streams of one customer; they come back and are asked again who they are.
    fn end_customer(&self, log: i64) {
        lock(&self.customers).remove(&log);
    }

    /// Hears of webhooks that say that everybody's orders may have moved.
    pub(crate) fn shop_calls(&self) -> watch::Receiver<u64> {
        self.shop_calls.subscribe()
    }

    /// Hears of webhooks that say that help was edited.
    pub(crate) fn help_calls(&self) -> watch::Receiver<u64> {
        self.help_calls.subscribe()
    }

    /// Counts events that a stream was given.
    pub(crate) fn count_told(&self, events: usize) {
        self.told.fetch_add(events as u64, Ordering::Relaxed);
    }

    /// How many events streams were given since the start.
    pub(crate) fn told(&self) -> u64 {
        self.told.load(Ordering::Relaxed)
    }

    pub(crate) fn end_all(&self) {
        self.endings.send_modify(|count| *count += 1);
    }

    /// How many streams are open.
    pub(crate) fn open(&self) -> usize {
        self.endings.receiver_count()
    }
}
