//! What can be found: an index of each language's help and one of the customer's own things, in memory while they are
//! used. Whoever changes what is stored makes them stale; the next search brings them up to date.

mod help;
mod own;
mod settings;
mod shelves;
mod words;

pub(crate) use own::{Own, Thing};
pub(crate) use shelves::{Candidate, Shelves};

use crate::{Changed, Error, Inner, Tag};
use db::Learnt;
use help::Help;
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};
use tokio::{select, sync::broadcast::error::RecvError};

/// The indexes.
#[derive(Debug, Default)]
pub(crate) struct Finder {
    held: Mutex<Held>,
    /// One is made or renewed at a time.
    renewing: tokio::sync::Mutex<()>,
}

/// What is in memory.
#[derive(Debug, Default)]
struct Held {
    /// By language.
    help: HashMap<String, Entry<Help>>,
    own: Option<Entry<Own>>,
    /// How often help, and the customer's own things, have changed.
    help_changes: u64,
    own_changes: u64,
    used: bool,
}

#[derive(Debug)]
struct Entry<T> {
    index: Arc<T>,
    /// How often things had changed when it was begun; it is stale when they have changed since.
    of: u64,
}

/// An index that nobody asked for so long leaves the memory.
const IDLE: Duration = Duration::from_secs(10 * 60);
/// Help that goes on changing within this is still being read.
const SETTLED: Duration = Duration::from_secs(2);

impl Finder {
    /// What was changed has to be looked at again before the next answer.
    pub(crate) fn touch(&self, tags: &[Tag]) {
        let mut held = self.held();
        if tags.contains(&Tag::Session) {
            // Nothing of one customer is found by another.
            held.own = None;
            held.help.clear();
        }
        let own = [Tag::Orders, Tag::Requests, Tag::Drafts, Tag::Notices, Tag::Session];
        held.own_changes += u64::from(tags.iter().any(|tag| own.contains(tag)));
        held.help_changes += u64::from(tags.iter().any(|tag| [Tag::Help, Tag::Session].contains(tag)));
    }

    fn held(&self) -> MutexGuard<'_, Held> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn fresh_help(&self, language: &str) -> Option<Arc<Help>> {
        let mut held = self.held();
        held.used = true;
        held.help.get(language).filter(|entry| entry.of == held.help_changes).map(|entry| entry.index.clone())
    }

    fn fresh_own(&self, language: &str) -> Option<Arc<Own>> {
        let mut held = self.held();
        held.used = true;
        let fresh = |own: &&Entry<Own>| own.of == held.own_changes && own.index.language() == language;
        held.own.as_ref().filter(fresh).map(|own| own.index.clone())
    }

    /// Lets go of what was not asked for since the last time.
    fn let_go(&self) {
        let mut held = self.held();
        if !std::mem::take(&mut held.used) {
            held.help.clear();
            held.own = None;
        }
    }
}

/// Notes what answered a question, so that it is found by these words from now on. Nothing of it leaves this machine.
pub(crate) fn learn(engine: &Inner, typed: &str, article: String, language: &str) -> Result<(), Error> {
    let question = typed.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    // A short word may be the beginning of many.
    if !question.contains(' ') && question.chars().count() < LONG_WORD {
        return Ok(());
    }
    let owner = engine.session.hold();
    engine.local.learn(&owner, language, &Learnt { article, question }, engine.host.now())?;
    engine.finder.touch(&[Tag::Help]);
    Ok(())
}

const LONG_WORD: usize = 4;

/// The index of the help in `language`, up to date.
///
/// # Errors
/// The database refused.
async fn help(engine: &Inner, language: &str) -> Result<Arc<Help>, Error> {
    if let Some(index) = engine.finder.fresh_help(language) {
        return Ok(index);
    }
    let _alone = engine.finder.renewing.lock().await;
    if let Some(index) = engine.finder.fresh_help(language) {
        return Ok(index);
    }
    let (before, of) = {
        let held = engine.finder.held();
        (held.help.get(language).map(|entry| entry.index.clone()), held.help_changes)
    };
    let index = Arc::new(help::renew(engine, language, before).await?);
    engine.finder.held().help.insert(language.to_owned(), Entry { index: index.clone(), of });
    Ok(index)
}

/// The index of the customer's own things in the words of their language, up to date.
///
/// # Errors
/// The database refused.
pub(crate) async fn own(engine: &Inner) -> Result<Arc<Own>, Error> {
    let language = &engine.query(|context| Ok(context.language.clone()))?;
    if let Some(index) = engine.finder.fresh_own(language) {
        return Ok(index);
    }
    let _alone = engine.finder.renewing.lock().await;
    if let Some(index) = engine.finder.fresh_own(language) {
        return Ok(index);
    }
    let (before, of) = {
        let held = engine.finder.held();
        (held.own.as_ref().map(|entry| entry.index.clone()), held.own_changes)
    };
    let index = Arc::new(own::renew(engine, language, before).await?);
    engine.finder.held().own = Some(Entry { index: index.clone(), of });
    Ok(index)
}

/// Makes the index of help that has arrived, so that the first search only has to read it; lets go of what is not used.
/// Never ends.
pub(crate) async fn keep(engine: &Inner) {
    let mut changes = engine.changed.subscribe();
    let mut arrived = true;
    loop {
        let pause = if arrived { SETTLED } else { IDLE };
        select! {
            change = changes.recv() => match change {
                Ok(Changed { tags }) => arrived |= tags.contains(&Tag::Help),
                Err(RecvError::Lagged(_)) => arrived = true,
                Err(RecvError::Closed) => return,
            },
            () = engine.host.sleep(pause) => {
                if !std::mem::take(&mut arrived) {
                    engine.finder.let_go();
                } else if let Err(error) = help::make_missing(engine).await {
                    tracing::error!(%error, "help that arrived could not be made ready to be searched");
                }
            }
        }
    }
}
