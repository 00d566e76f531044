//! The app, the way and the store that are disturbed, and a clock for all three that moves fast.

use super::{Change, Deed, Run};
use crate::{
    clock::Clock,
    device::{Device, Machine},
    faults::{
        Chance,
        copy::{self, Findings},
    },
    line::{Line, Weather},
    reading,
};
use anyhow::{Context, Result};
use engine::{Host, Tag};
use jiff::SignedDuration;
use serde_json::{Value, json};
use std::{
    sync::Arc,
    time::{Duration, Instant},
};
use store_api::{order::Order, routes::CUSTOMER_LOG};
use store_client::Tokens;
use store_server::{Lifetimes, Options, Place, Running, Server};
use tempfile::TempDir;
use tokio::task::JoinHandle;

const EMAIL: &str = "demo@larkspur.example";
const PASSWORD: &str = "demo";
/// Tokens end when a run wants it, and not by the clock.
const YEAR: Duration = Duration::from_secs(365 * 24 * 60 * 60);
/// Real time between two moves of the clock, and how far it is moved: up to 500 times as fast as it is.
const TICK: Duration = Duration::from_millis(20);
const STEP: Duration = Duration::from_secs(10);
/// A wait that ends later than this says that the machine is busy. Then every hand that an answer goes through is as late,
/// and time goes on more slowly by so many hands: what is late here would be in time by a clock that is not moved.
const PUNCTUAL: Duration = Duration::from_millis(3);
const HANDS: u32 = 10;
/// 25 seconds of the clock that moves.
const KEEP_ALIVE: Duration = Duration::from_millis(50);
/// Of the clock that moves: the longest pause after a failure, twice, and an ordinary question after that.
const BOUND: SignedDuration = SignedDuration::from_mins(15);
const MOST_CHANGES: u64 = 4;
const MOST_DEEDS: u64 = 5;
/// Real time for one deed to have an effect; a few are left on for longer.
const MOMENT: Duration = Duration::from_millis(40);
const LONG: Duration = Duration::from_millis(250);
/// For a port to be free again.
const PATIENCE: Duration = Duration::from_secs(5);
const A_NIGHT: SignedDuration = SignedDuration::from_hours(10);

/// What all runs share.
pub(super) struct Scene {
    device: Device,
    store: Option<Running>,
    options: Options,
    line: Line,
    clock: Clock,
    orders: Vec<Order>,
    /// Sessions that ended because the answer to a renewal was lost.
    pub(super) sign_ins: u32,
    ticking: JoinHandle<()>,
    _folder: TempDir,
}

impl Scene {
    pub(super) async fn prepare() -> Result<Self> {
        let (clock, folder) = (Clock::default(), TempDir::new()?);
        let shown = clock.clone();
        let mut options = Options {
            database: Place::File(folder.path().join("store.db")),
            clock: Arc::new(move || shown.now()),
            lifetimes: Lifetimes { access: YEAR, refresh: 100 * YEAR, ..Lifetimes::default() },
            keep_alive: KEEP_ALIVE,
            ..Options::demo()
        };
        let store = Server::start(options.clone()).await?;
        options.address = store.address();
        let line = Line::open(store.address()).await?;
        let mut device = Device::with(&line.url, Machine::with_clock(clock.clone()))?;
        device.start();
        device.sign_in(EMAIL, PASSWORD).await?;
        device.wait_until_synced().await?;
        let list = device.call("orders_list", json!({ "limit": 200 })).await?;
        let ids = list["rows"].as_array().context("orders")?.iter().filter_map(|row| row["id"].as_str());
        let orders = ids.map(|id| store.order(EMAIL, id)?.context("an order")).collect::<Result<_>>()?;
        let ticking = tokio::spawn(tick(clock.clone()));
        Ok(Self { device, store: Some(store), options, line, clock, orders, sign_ins: 0, ticking, _folder: folder })
    }

    /// Does what chance says while orders change, and looks at what came of it.
    pub(super) async fn run(&mut self, chance: &mut Chance, run: &mut Run) -> Result<()> {
        let mut told = self.device.engine.changed();
        let sign_ins = self.sign_ins;
        for _ in 0..=chance.below(MOST_DEEDS) {
            self.change(chance, run)?;
            tokio::time::sleep(chance.within(MOMENT)).await;
            let deed = Deed::random(chance);
            run.story.push(format!("{deed:?}"));
            self.act(deed).await?;
            self.change(chance, run)?;
            let span = if chance.below(4) == 0 { LONG } else { MOMENT };
            tokio::time::sleep(chance.within(span)).await;
        }
        self.change(chance, run)?;
        self.line.set(Weather::Clear);
        self.see(run).await?;
        self.listen_again(run).await?;
        if sign_ins == self.sign_ins {
            let mut orders_told = 0;
            while let Ok(changed) = told.try_recv() {
                orders_told += usize::from(changed.tags.contains(&Tag::Orders));
            }
            if orders_told > run.changes.len() {
                run.doubled.push(format!("{orders_told} times orders changed for {} changes", run.changes.len()));
            }
        }
        let Findings { incomplete, doubled } = self.judge().await?;
        run.missed.extend(incomplete);
        run.doubled.extend(doubled);
        Ok(())
    }

    /// Lets a few orders change at the store, each once in a run.
    fn change(&mut self, chance: &mut Chance, run: &mut Run) -> Result<()> {
        let store = self.store.as_ref().context("the store is closed")?;
        for _ in 0..chance.below(MOST_CHANGES) {
            let place = chance.below(self.orders.len() as u64) as usize;
            let order = &mut self.orders[place];
            if run.changes.iter().any(|change| change.id == order.id) {
                continue;
            }
            let at = self.clock.now();
            order.number = format!("RUN-{}-{}", run.number, run.changes.len() + 1);
            order.updated_at = at;
            store.put_order(EMAIL, order)?;
            run.changes.push(Change { id: order.id.clone(), number: order.number.clone(), at });
        }
        Ok(())
    }

    async fn act(&mut self, deed: Deed) -> Result<()> {
        match deed {
            Deed::Weather(weather) => self.line.set(weather),
            Deed::Restart { gently } => {
                let store = self.store.take().context("the store is closed")?;
                if gently {
                    store.stop().await;
                } else {
                    drop(store);
                }
                self.store = Some(open_again(&self.options).await?);
            }
            Deed::EndStreams => self.store.as_ref().context("the store is closed")?.faults().end_streams(),
            Deed::ExpireTokens => {
                let faults = self.store.as_ref().context("the store is closed")?.faults();
                faults.expire_access_tokens()?;
                faults.end_streams();
            }
            Deed::Night => {
                self.line.set(Weather::HalfOpen);
                self.clock.pass(A_NIGHT);
                tokio::time::sleep(TICK).await;
                self.line.set(Weather::Clear);
            }
        }
        Ok(())
    }

    /// Waits until every change can be read; one that cannot in time was missed.
    async fn see(&mut self, run: &mut Run) -> Result<()> {
        let cleared = self.clock.now();
        let mut waiting: Vec<usize> = (0..run.changes.len()).collect();
        let mut changed = self.device.engine.changed();
        loop {
            let mut still = Vec::new();
            for place in waiting {
                let Change { id, number, at } = &run.changes[place];
                match self.device.call("order_read", json!({ "id": id })).await {
                    Ok(view) if view["order"]["number"] == **number => {
                        run.slowest = run.slowest.max(self.clock.now().duration_since((*at).max(cleared)));
                    }
                    _ => still.push(place),
                }
            }
            waiting = still;
            if waiting.is_empty() {
                return Ok(());
            }
            if self.clock.now().duration_since(cleared) > BOUND {
                run.missed.extend(waiting.iter().map(|place| format!("{} was never seen", run.changes[*place].number)));
                return Ok(());
            }
            self.stay_signed_in(run).await?;
            tokio::time::timeout(TICK, changed.recv()).await.ok();
        }
    }

    /// Waits until there is a stream again; where the store wanted none, a night's sleep ends that.
    async fn listen_again(&mut self, run: &mut Run) -> Result<()> {
        if !self.is_listening().await {
            run.story.push("a night without a stream".to_owned());
            self.clock.pass(A_NIGHT);
            if !self.is_listening().await {
                run.missed.push("the stream, which never came back".to_owned());
            }
        }
        Ok(())
    }

    async fn is_listening(&self) -> bool {
        let begun = self.clock.now();
        while self.line.standing() == 0 && self.clock.now().duration_since(begun) < BOUND {
            tokio::time::sleep(TICK).await;
        }
        self.line.standing() > 0
    }

    /// A session ends when the store's answer to a renewal was lost: then the customer signs in again.
    async fn stay_signed_in(&mut self, run: &mut Run) -> Result<()> {
        if self.device.call("app_read", Value::Null).await?["session"]["state"] == "signed_in" {
            return Ok(());
        }
        run.story.push("signs in again".to_owned());
        self.sign_ins += 1;
        self.device.sign_in(EMAIL, PASSWORD).await
    }

    async fn judge(&self) -> Result<Findings> {
        let tokens = self.device.host.secret("tokens")?.context("nobody is signed in")?;
        let tokens: Tokens = serde_json::from_str(&tokens)?;
        let store = self.store.as_ref().context("the store is closed")?.url();
        let customer = reading::read_with(CUSTOMER_LOG, &tokens.access, &store).await?;
        let help = reading::read_with("help/en", "", &store).await?;
        copy::judge(self.device.folder(), &[customer, help], self.sign_ins)
    }
}

impl Drop for Scene {
    fn drop(&mut self) {
        self.ticking.abort();
    }
}

async fn tick(clock: Clock) {
    loop {
        let begun = Instant::now();
        tokio::time::sleep(TICK).await;
        let late = begun.elapsed().saturating_sub(TICK + PUNCTUAL);
        if !late.is_zero() {
            tokio::time::sleep(late * HANDS).await;
        }
        clock.run(STEP);
    }
}

/// The port may be taken for another moment.
async fn open_again(options: &Options) -> Result<Running> {
    let begun = Instant::now();
    loop {
        match Server::start(options.clone()).await {
            Err(_) if begun.elapsed() < PATIENCE => tokio::time::sleep(TICK / 4).await,
            started => return Ok(started?),
        }
    }
}
