//! Disturbing the stream of nudges at random moments while orders change, and counting what the app never saw.

use super::{
    Chance,
    copy::{self, Findings},
};
use crate::{
    clock::Clock,
    device::{Device, Machine},
    line::{Line, Weather},
    reading,
};
use anyhow::{Context, Result};
use engine::{Host, Tag};
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};
use std::{
    fmt,
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
/// Real time between two moves of the clock, and how far it is moved: 500 times as fast as it is.
const TICK: Duration = Duration::from_millis(20);
const STEP: Duration = Duration::from_secs(10);
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

/// What a number of runs came to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pushed {
    pub runs: u32,
    /// Changes that could not be read in the end, and copies that were not what the store had.
    pub missed: u32,
    /// Changes that were applied again, and rows that stood there twice.
    pub doubled: u32,
}

impl Pushed {
    /// Whether nothing went wrong.
    pub fn is_clean(&self) -> bool {
        (self.missed, self.doubled) == (0, 0)
    }
}

impl fmt::Display for Pushed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "runs {}, missed {}, doubled {}", self.runs, self.missed, self.doubled)
    }
}

/// Disturbs the stream in each of `runs` runs, in ways and at moments that `seed` chooses.
///
/// # Errors
/// The runs cannot be made at all; what goes wrong in one is counted.
pub async fn push(runs: u32, seed: u64, mut say: impl FnMut(&str)) -> Result<Pushed> {
    let begun = Instant::now();
    let mut scene = Scene::prepare().await?;
    say(&format!("seed {seed}; the clock moves 500 times as fast as it is"));
    let mut pushed = Pushed { runs, ..Pushed::default() };
    for number in 1..=runs {
        let mut chance = Chance::seeded(seed.wrapping_add(u64::from(number)));
        let mut run = Run::new(number);
        if let Err(error) = scene.run(&mut chance, &mut run).await {
            run.missed.push(format!("{error:#}"));
        }
        pushed.missed += run.missed.len() as u32;
        pushed.doubled += run.doubled.len() as u32;
        say(&run.to_string());
    }
    say(&format!("{:.1} s a run; sessions lost while a token was renewed: {}", begun.elapsed().as_secs_f64() / f64::from(runs.max(1)), scene.sign_ins));
    Ok(pushed)
}

/// What happens in a run.
#[derive(Clone, Copy, Debug)]
enum Deed {
    Weather(Weather),
    /// The store's server ends and is started again on the same file and port.
    Restart { gently: bool },
    /// The store ends all streams.
    EndStreams,
    /// The store takes no token any more that it gave, and ends all streams.
    ExpireTokens,
    /// The machine sleeps for ten hours, and its connections are dead when it wakes.
    Night,
}

impl Deed {
    fn random(chance: &mut Chance) -> Self {
        const WEATHERS: [Weather; 9] = [
            Weather::Clear,
            Weather::Cut,
            Weather::HalfOpen,
            Weather::Buffering,
            Weather::NoStreams,
            Weather::Portal,
            Weather::Busy,
            Weather::WrongId,
            Weather::Garbage,
        ];
        match chance.below(14) {
            number @ 0..9 => Self::Weather(WEATHERS[number as usize]),
            9 | 10 => Self::Restart { gently: chance.below(2) == 0 },
            11 => Self::EndStreams,
            12 => Self::ExpireTokens,
            _ => Self::Night,
        }
    }
}

/// What all runs share.
struct Scene {
    device: Device,
    store: Option<Running>,
    options: Options,
    line: Line,
    clock: Clock,
    orders: Vec<Order>,
    sign_ins: u32,
    ticking: JoinHandle<()>,
    _folder: TempDir,
}

/// One run: what was done, and what was found.
#[derive(Default)]
struct Run {
    number: u32,
    story: Vec<String>,
    /// Orders that changed, to what, and when.
    changes: Vec<Change>,
    missed: Vec<String>,
    doubled: Vec<String>,
    slowest: SignedDuration,
}

struct Change {
    id: String,
    number: String,
    at: Timestamp,
}

impl Scene {
    async fn prepare() -> Result<Self> {
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

    async fn run(&mut self, chance: &mut Chance, run: &mut Run) -> Result<()> {
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
        tokio::time::sleep(TICK).await;
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

impl Run {
    fn new(number: u32) -> Self {
        Self { number, ..Self::default() }
    }
}

impl fmt::Display for Run {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "run {}: {} changes; {}: ", self.number, self.changes.len(), self.story.join(", "))?;
        for (what, all) in [("missed", &self.missed), ("doubled", &self.doubled)] {
            if !all.is_empty() {
                write!(f, "{what}: {}; ", all.join(", "))?;
            }
        }
        write!(f, "all seen {} s later", self.slowest.as_secs())
    }
}
