//! Killing an app whose customer files one thing after the other, while the network and the store do what they like; in
//! the end everything the customer was told is filed is at the store once, or in the outbox with its reason.

mod customer;
mod deed;
mod ledger;
mod shop;

use super::{Chance, process::App};
use crate::{
    app::{self, Ending},
    outbox, reading,
};
use anyhow::{Result, bail};
use customer::Customer;
use engine::Engine;
use ledger::{End, Findings, Ledger};
use shop::{EMAIL, PASSWORD, Shop};
use std::{
    path::Path,
    time::{Duration, Instant},
};
use tempfile::TempDir;
use tokio::task::JoinSet;

/// Runs at the same time: most of each is waiting.
const ABREAST: usize = 4;
/// Lives of an app in a run, at the most.
const MOST_LIVES: u64 = 4;
/// An app that is killed does not live longer than this, once its customer can do something.
const LIFE: Duration = Duration::from_millis(900);
/// After one kill in this many, the app finds its access token expired.
const EXPIRING: u64 = 8;
/// Longer than sending everything takes.
const PATIENCE: Duration = Duration::from_secs(120);

/// What a number of runs came to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Arrivals {
    pub runs: u32,
    /// Things that the customer was told are filed, and that are nowhere.
    pub lost: usize,
    /// Things that are at the store twice, or though they were taken back.
    pub doubled: usize,
    /// Things that stand in an outbox with their reason.
    pub parked: usize,
}

impl Arrivals {
    /// Whether nothing went wrong.
    pub fn is_clean(&self) -> bool {
        (self.lost, self.doubled) == (0, 0)
    }
}

impl std::fmt::Display for Arrivals {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { runs, lost, doubled, parked } = self;
        write!(f, "runs {runs}, lost {lost}, doubled {doubled}, parked {parked}")
    }
}

/// Makes `runs` runs, at moments that `seed` chooses.
///
/// # Errors
/// The runs cannot be made at all; what goes wrong in one is counted.
pub async fn requests(runs: u32, seed: u64, mut say: impl FnMut(&str)) -> Result<Arrivals> {
    say(&format!("seed {seed}"));
    let (mut arrivals, mut arrived) = (Arrivals { runs, ..Arrivals::default() }, 0);
    let mut numbers = 1..=runs;
    let mut under_way = JoinSet::new();
    loop {
        while under_way.len() < ABREAST
            && let Some(number) = numbers.next()
        {
            under_way.spawn(run(number, seed.wrapping_add(u64::from(number))));
        }
        let Some(ended) = under_way.join_next().await else { break };
        let (number, story, findings) = ended?;
        let findings =
            findings.unwrap_or_else(|error| Findings { lost: vec![format!("{error:#}")], ..Findings::default() });
        arrivals.lost += findings.lost.len();
        arrivals.doubled += findings.doubled.len();
        arrivals.parked += findings.parked;
        arrived += findings.arrived;
        say(&format!("run {number}: {story}: {}", verdict(&findings)));
    }
    say(&format!("arrived {arrived}"));
    Ok(arrivals)
}

/// The app in a process of its own: its customer does one thing after the other until it is killed, or with `insist`
/// waits until everything is sent.
///
/// # Errors
/// The app does not answer.
pub async fn live(engine: &Engine, folder: &Path, name: String, insist: bool, say: fn(&str)) -> Result<Ending> {
    let seed = name.bytes().fold(0, |seed: u64, byte| seed.wrapping_mul(257).wrapping_add(byte.into()));
    let customer = Customer { engine, chance: Chance::seeded(seed), name, say };
    if insist {
        return Ok(if customer.insist(folder).await? { Ending::Whole } else { Ending::SignedOut });
    }
    customer.live().await?;
    Ok(Ending::SignedOut)
}

async fn run(number: u32, seed: u64) -> (u32, String, Result<Findings>) {
    let mut story = Vec::new();
    let findings = disturb(&seed.to_string(), &mut Chance::seeded(seed), &mut story).await;
    (number, story.join(", "), findings)
}

async fn disturb(name: &str, chance: &mut Chance, story: &mut Vec<String>) -> Result<Findings> {
    let (shop, folder) = (Shop::open().await?, TempDir::new()?);
    sign_in(&shop, folder.path()).await?;
    let mut ledger = Ledger::default();
    for life in 0..2 + chance.below(MOST_LIVES - 1) {
        let mut app = App::start("customer", folder.path(), &[&shop.wire.url, &format!("{name}-{life}")])?;
        let mut misfortune = chance.clone();
        let ending = tokio::select! {
            ending = fate(&mut app, chance) => ending?,
            trouble = shop.trouble(&mut misfortune) => return trouble.map(|()| Findings::default()),
        };
        ledger.hear(&app.words().await);
        story.push(if ending.is_none() { "killed" } else { "signed out" }.to_owned());
        if ending == Some(Ending::SignedOut) {
            shop.calm_down().await;
            sign_in(&shop, folder.path()).await?;
        } else if chance.below(EXPIRING) == 0 {
            shop.store.faults().expire_access_tokens()?;
            story.push("its token expires".to_owned());
        }
    }
    shop.calm_down().await;
    send_the_rest(&shop, folder.path(), name).await?;
    // Whoever looks at the store has a session of their own.
    let visitor = TempDir::new()?;
    sign_in(&shop, visitor.path()).await?;
    let requests = reading::requests(&reading::token(visitor.path())?, &shop.store.url()).await?;
    let (deeds, votes) = (shop.store.deeds()?, shop.store.votes("en", "help/one")?);
    Ok(ledger.judge(&End { requests, deeds, votes, left: outbox::left(folder.path())? }))
}

/// Lets the app live for a while, sometimes not even until its customer can do something.
async fn fate(app: &mut App, chance: &mut Chance) -> Result<Option<Ending>> {
    let (begun, until_ready) = (Instant::now(), chance.below(4) > 0);
    while until_ready && !app.has_spoken() && begun.elapsed() < PATIENCE {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    app.run_for(chance.within(LIFE)).await
}

async fn send_the_rest(shop: &Shop, folder: &Path, name: &str) -> Result<()> {
    loop {
        let mut app = App::start("customer", folder, &[&shop.wire.url, name, "--insist"])?;
        match app.run_for(PATIENCE).await? {
            Some(Ending::Whole) => return Ok(()),
            Some(Ending::SignedOut) => sign_in(shop, folder).await?,
            None => bail!("it is never all sent: {:?}", outbox::left(folder)?),
        }
    }
}

async fn sign_in(shop: &Shop, folder: &Path) -> Result<()> {
    app::sign_in(folder, &shop.store.url(), EMAIL, PASSWORD).await
}

/// Everything wrong.
fn verdict(findings: &Findings) -> String {
    let Findings { lost, doubled, parked, arrived } = findings;
    let wrong: Vec<_> = lost
        .iter()
        .map(|what| format!("LOST {what}"))
        .chain(doubled.iter().map(|what| format!("DOUBLED {what}")))
        .collect();
    let counts = format!("arrived {arrived}, parked {parked}");
    if wrong.is_empty() { counts } else { format!("{counts}; {}", wrong.join("; ")) }
}
