//! Killing the app at random moments of a first sync, as often as it takes, and judging what it has in the end.

use super::{
    Chance, Tally,
    copy::{self, Findings},
    process::App,
};
use crate::{
    app::{self, Ending},
    reading::{self, Reading},
};
use anyhow::{Context, Result, bail};
use std::{
    fs, io,
    path::Path,
    time::{Duration, Instant},
};
use store_server::{Options, Running, Server};
use tempfile::TempDir;

/// The demo shop's customer with 5,000 orders.
const EMAIL: &str = "many@larkspur.example";
const PASSWORD: &str = "demo";
/// Kills in a run, at the most.
const MOST_KILLS: u64 = 3;
/// After one kill in this many, the app finds its access token expired, so that it is killed while renewing it too.
const EXPIRING: u64 = 3;
/// Longer than a first sync takes on any machine.
const PATIENCE: Duration = Duration::from_secs(120);

/// What all runs share.
struct Scene {
    store: Running,
    /// What the store has, to be found in the end.
    readings: [Reading; 2],
    /// How long a first sync takes that nobody disturbs.
    span: Duration,
    /// Sessions that ended because the app was killed between being given a new token and keeping it.
    lost_sessions: u32,
}

/// Kills a first sync in each of `runs` runs, at moments that `seed` chooses.
///
/// # Errors
/// The runs cannot be made at all; what goes wrong in one is counted.
pub async fn sync(runs: u32, seed: u64, mut say: impl FnMut(&str)) -> Result<Tally> {
    let mut scene = Scene::prepare().await?;
    let orders = scene.readings[0].entries.len();
    say(&format!("seed {seed}; undisturbed, {orders} orders take {} ms", scene.span.as_millis()));
    let mut tally = Tally { runs, ..Tally::default() };
    for number in 1..=runs {
        let mut story = Vec::new();
        let mut chance = Chance::seeded(seed.wrapping_add(u64::from(number)));
        let findings = scene
            .run(&mut chance, &mut story)
            .await
            .unwrap_or_else(|error| Findings { incomplete: vec![format!("{error:#}")], ..Findings::default() });
        tally.incomplete += u32::from(!findings.incomplete.is_empty());
        tally.doubled += u32::from(!findings.doubled.is_empty());
        say(&format!("run {number}: {}: {}", story.join("; "), verdict(&findings)));
    }
    say(&format!("sessions lost by a kill while a token was renewed: {}", scene.lost_sessions));
    Ok(tally)
}

impl Scene {
    async fn prepare() -> Result<Self> {
        let store = Server::start(Options::demo()).await?;
        let folder = TempDir::new()?;
        app::sign_in(folder.path(), &store.url(), EMAIL, PASSWORD).await?;
        empty_cache(folder.path())?;
        let readings = reading::read_both(folder.path(), &store.url()).await?;
        let begun = Instant::now();
        let mut app = App::start("app", folder.path(), &[&store.url()])?;
        if app.run_for(PATIENCE).await? != Some(Ending::Whole) {
            bail!("even undisturbed, the first sync does not end");
        }
        let scene = Self { store, readings, span: begun.elapsed(), lost_sessions: 0 };
        let findings = copy::judge(folder.path(), &scene.readings, 0)?;
        if !findings.incomplete.is_empty() || !findings.doubled.is_empty() {
            bail!("even undisturbed, the copy is wrong: {}", verdict(&findings));
        }
        Ok(scene)
    }

    /// One first sync with its kills; the story tells what was done to it.
    async fn run(&mut self, chance: &mut Chance, story: &mut Vec<String>) -> Result<Findings> {
        let lost_before = self.lost_sessions;
        let mut folder = self.newcomer().await?;
        let mut kills = 1 + chance.below(MOST_KILLS);
        while kills > 0 {
            let moment = chance.within(self.span);
            let begun = Instant::now();
            match self.start(folder.path(), moment, story).await? {
                Some(Ending::Whole) if story.is_empty() => {
                    // Faster than it was before: a run without a kill is none.
                    self.span = begun.elapsed();
                    folder = self.newcomer().await?;
                    continue;
                }
                Some(Ending::Whole) => break,
                _ => kills -= 1,
            }
            if chance.below(EXPIRING) == 0 {
                self.store.faults().expire_access_tokens()?;
                story.push("its token expires".to_owned());
            }
        }
        let begun = Instant::now();
        while self.start(folder.path(), PATIENCE, story).await? != Some(Ending::Whole) {
            if begun.elapsed() > PATIENCE {
                bail!("it never ended");
            }
        }
        copy::judge(folder.path(), &self.readings, self.lost_sessions - lost_before)
    }

    /// Starts the app, and kills it at `moment` unless it ended before. Somebody who is signed out signs in again.
    async fn start(&mut self, folder: &Path, moment: Duration, story: &mut Vec<String>) -> Result<Option<Ending>> {
        let mut app = App::start("app", folder, &[&self.store.url()])?;
        let ending = app.run_for(moment).await?;
        match ending {
            Some(Ending::Whole) => {}
            Some(Ending::SignedOut) => {
                self.lost_sessions += 1;
                story.push("signs in again".to_owned());
                self.sign_in(folder).await?;
            }
            None => {
                let stored = app.words().await.pop();
                let stored = stored.map_or_else(String::new, |words| format!(" ({words})"));
                story.push(format!("killed at {} ms{stored}", moment.as_millis()));
            }
        }
        Ok(ending)
    }

    /// A folder in which somebody is signed in, and nothing else is.
    async fn newcomer(&self) -> Result<TempDir> {
        let folder = TempDir::new()?;
        self.sign_in(folder.path()).await?;
        empty_cache(folder.path())?;
        Ok(folder)
    }

    async fn sign_in(&self, folder: &Path) -> Result<()> {
        app::sign_in(folder, &self.store.url(), EMAIL, PASSWORD).await.context("signing in")
    }
}

/// Takes away what is stored of the store, so that the first start begins with making its database.
fn empty_cache(folder: &Path) -> Result<()> {
    for name in ["cache.db", "cache.db-wal", "cache.db-shm"] {
        match fs::remove_file(folder.join(name)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error.into()),
            _ => {}
        }
    }
    Ok(())
}

/// Everything wrong, or the first of it.
fn verdict(findings: &Findings) -> String {
    let named = |what: &str, all: &[String]| match all {
        [] => None,
        [only] => Some(format!("{what}: {only}")),
        [first, rest @ ..] => Some(format!("{what}: {first}, and {} more", rest.len())),
    };
    let words: Vec<_> = [named("incomplete", &findings.incomplete), named("doubled", &findings.doubled)]
        .into_iter()
        .flatten()
        .collect();
    if words.is_empty() { "whole".to_owned() } else { words.join("; ") }
}
