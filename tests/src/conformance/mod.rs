//! The promises of the Store API, each kept or not kept by a store at any address.
//!
//! A promise is one async function whose name says it. Promises about things that happen (an order changes, an article
//! is taken out) can only be tried where the suite may change the store: on a `store-server` in the same process. Promises
//! about what a customer writes leave requests behind, and are tried only with leave to do that.

mod answer;
mod asking;
mod attachments;
mod browser;
mod conditional;
mod general;
mod guests;
mod happenings;
mod keys;
mod logs;
mod lookup;
mod media;
mod notices;
mod pen;
mod promises;
mod requests;
mod sign_in;
mod stream;
mod threads;
mod tokens;
mod votes;

pub use asking::{Credentials, Subject};
pub use promises::PROMISES;

use std::{fmt, pin::Pin};
use store_api::store::Feature;

/// Something every store promises.
#[derive(Clone, Copy)]
pub struct Promise {
    pub group: &'static str,
    /// The promise, as a sentence without spaces.
    pub name: &'static str,
    needs: Needs,
    /// The part of the protocol that it belongs to, where a store may leave that out.
    part: Option<fn() -> Feature>,
    try_it: fn(&Subject) -> Trial<'_>,
}

type Trial<'a> = Pin<Box<dyn Future<Output = anyhow::Result<()>> + Send + 'a>>;

/// What has to be known of a store to try a promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Needs {
    Nothing,
    /// Somebody's e-mail address and password.
    Account,
    /// An order's number and e-mail address.
    Order,
    /// Leave to write.
    Leave,
    /// Leave to write, and an account.
    Pen,
    /// Leave to write, and an order's number and e-mail address.
    Guest,
    /// Leave to write and to change the store, and its account.
    Hand,
    /// All that, and a clock that can be set.
    Clock,
}

/// Why a promise was not tried: for want of what the text says.
#[derive(Clone, Copy, Debug)]
struct Untried(&'static str);

/// How a promise fared.
#[derive(Debug)]
pub enum Outcome {
    Kept,
    Broken(anyhow::Error),
    /// For want of what the text says.
    NotTried(&'static str),
}

/// How all promises fared.
#[derive(Debug, Default)]
pub struct Report {
    pub outcomes: Vec<(Promise, Outcome)>,
}

/// Tries every promise whose group or name contains `only`, and tells `heard` as it goes.
pub async fn run(subject: &Subject, only: &str, mut heard: impl FnMut(&Promise, &Outcome)) -> Report {
    let mut report = Report::default();
    for promise in PROMISES.iter().filter(|promise| promise.name.contains(only) || promise.group.contains(only)) {
        let outcome = match promise.try_on(subject).await {
            Ok(()) => Outcome::Kept,
            Err(why) => why.downcast_ref().map(|Untried(what)| Outcome::NotTried(what)).unwrap_or(Outcome::Broken(why)),
        };
        heard(promise, &outcome);
        report.outcomes.push((*promise, outcome));
    }
    report
}

impl Promise {
    async fn try_on(&self, subject: &Subject) -> anyhow::Result<()> {
        if let Some(feature) = self.part {
            subject.has(&feature()).await?;
        }
        subject.lacks(self.needs).map_or(Ok(()), |what| Err(Untried(what)))?;
        (self.try_it)(subject).await
    }
}

impl Report {
    pub fn passed(&self) -> usize {
        self.outcomes.iter().filter(|(_, outcome)| matches!(outcome, Outcome::Kept)).count()
    }

    pub fn failed(&self) -> usize {
        self.outcomes.iter().filter(|(_, outcome)| matches!(outcome, Outcome::Broken(_))).count()
    }

    pub fn not_tried(&self) -> usize {
        self.outcomes.len() - self.passed() - self.failed()
    }
}

impl std::error::Error for Untried {}

impl fmt::Display for Untried {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl fmt::Debug for Promise {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

impl fmt::Display for Promise {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.group, self.name.replace('_', " "))
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Kept => f.write_str("ok"),
            Self::Broken(why) => write!(f, "FAILED: {why:#}"),
            Self::NotTried(what) => write!(f, "not tried, for want of {what}"),
        }
    }
}
