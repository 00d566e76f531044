//! Disturbing the stream of nudges at random moments while orders change, and counting what the app never saw.

mod scene;

use super::Chance;
use crate::line::Weather;
use anyhow::Result;
use jiff::{SignedDuration, Timestamp};
use scene::Scene;
use std::{
    fmt,
    ops::RangeInclusive,
    sync::{Arc, Mutex, PoisonError},
    time::Instant,
};
use tokio::{
    sync::mpsc::{self, UnboundedSender},
    task::JoinSet,
};

/// Scenes at the same time: most of each run is waiting.
const ABREAST: u32 = 4;

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
    say(&format!("seed {seed}; the clock moves up to 500 times as fast as it is"));
    let numbers = Arc::new(Mutex::new(1..=runs));
    let (ended, mut all) = mpsc::unbounded_channel();
    let mut scenes = JoinSet::new();
    for _ in 0..runs.min(ABREAST) {
        scenes.spawn(play(Arc::clone(&numbers), seed, ended.clone()));
    }
    drop(ended);
    let mut pushed = Pushed { runs, ..Pushed::default() };
    while let Some(run) = all.recv().await {
        pushed.missed += run.missed.len() as u32;
        pushed.doubled += run.doubled.len() as u32;
        say(&run.to_string());
    }
    let mut sign_ins = 0;
    while let Some(scene) = scenes.join_next().await {
        sign_ins += scene??;
    }
    say(&format!(
        "{:.1} s a run; sessions lost while a token was renewed: {sign_ins}",
        begun.elapsed().as_secs_f64() / f64::from(runs.max(1)),
    ));
    Ok(pushed)
}

/// Makes one run after the other in a scene of its own, as long as there are any; how often somebody had to sign in again.
async fn play(numbers: Arc<Mutex<RangeInclusive<u32>>>, seed: u64, ended: UnboundedSender<Run>) -> Result<u32> {
    let mut scene = Scene::prepare().await?;
    let next = || numbers.lock().unwrap_or_else(PoisonError::into_inner).next();
    while let Some(number) = next() {
        let mut chance = Chance::seeded(seed.wrapping_add(u64::from(number)));
        let mut run = Run::new(number);
        if let Err(error) = scene.run(&mut chance, &mut run).await {
            run.missed.push(format!("{error:#}"));
        }
        ended.send(run).ok();
    }
    Ok(scene.sign_ins)
}

/// What happens in a run.
#[derive(Clone, Copy, Debug)]
enum Deed {
    Weather(Weather),
    /// The store's server ends and is started again on the same file and port.
    Restart {
        gently: bool,
    },
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
