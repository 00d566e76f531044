//! Search beside FTS5, tantivy, Xapian and MiniSearch: the same pages, the same keys, the same questions, in one run.

mod doorstep;
mod engine;
mod extract;
mod fts5;
mod goals;
mod judged;
mod messages;
mod minisearch;
mod noisy;
mod packages;
mod pages;
mod peer;
mod relevance;
mod score;
mod speed;
mod tables;
#[cfg(feature = "peers")]
mod tantivy;
mod typing;
mod typo;
mod xapian;

pub use engine::work;

use super::report::Report;
use anyhow::{Context, Result};
use std::{
    env, fs,
    path::{Path, PathBuf},
};

/// Where questions of customers are, if not beside the checkout.
const DATA: &str = "DOORSTEP_SEARCH_DATA";
const BESIDE: &str = "../shared/data/search";
/// Names what is measured if not everything is: engines, languages, numbers of pages, `support`, `typed`.
const ONLY: &str = "DOORSTEP_SEARCH_ONLY";

const SIZES: [&str; 3] = ["1000", "10000", "100000"];
const QUICK: &str = "doorstep 1000 10000 support typed en de fi ja tr";

/// Everything that was measured.
#[derive(Debug, Default)]
struct Measured {
    speed: Vec<speed::Row>,
    relevance: Vec<relevance::Row>,
    typed: Vec<relevance::TypedRow>,
    /// What could not be measured, and why.
    missing: Vec<String>,
}

/// Measures every engine; if `quick`, only ours, in fewer languages and over fewer pages.
pub(super) fn measure(quick: bool) -> Result<Report> {
    let cache = cache()?;
    let only = env::var(ONLY).ok().or_else(|| quick.then(|| QUICK.to_owned()));
    let only: Option<Vec<&str>> = only.as_ref().map(|only| only.split_whitespace().collect());
    let wanted = |word: &str| only.as_ref().is_none_or(|only| only.contains(&word));
    let anyone = only.iter().flatten().all(|word| !relevance::ENGINES.contains(word) && !speed::ENGINES.contains(word));
    let among =
        |engines: &[&'static str]| engines.iter().copied().filter(|name| anyone || wanted(name)).collect::<Vec<_>>();
    let data = env::var_os(DATA).map_or_else(|| PathBuf::from(BESIDE), PathBuf::from);
    let data = Some(data.as_path()).filter(|data| data.exists());
    let mut measured = Measured::default();
    if data.is_none() {
        measured.missing.push(format!("questions of customers: not in {BESIDE}, and {DATA} names no other folder"));
    }
    let sets = judged::sets(data, &cache, wanted)?;
    let (answered, unanswered) = relevance::measure(&among(&relevance::ENGINES), &sets, &cache);
    measured.relevance = answered;
    if wanted("typed") {
        measured.typed = relevance::type_titles(&among(&relevance::TYPED_ENGINES), &cache)?;
    }
    let sizes = SIZES.into_iter().filter(|size| wanted(size)).filter_map(|size| size.parse().ok());
    let (rows, unmeasured) = speed::measure(&among(&speed::ENGINES), sizes, &cache)?;
    measured.speed = rows;
    measured.missing.extend(unanswered.into_iter().chain(unmeasured));
    report(&measured)
}

fn report(measured: &Measured) -> Result<Report> {
    let goals = goals::of(measured);
    let text = tables::text(measured, &goals);
    Ok(Report::default()
        .with("rows", &measured.speed)?
        .with("relevance", &measured.relevance)?
        .with("typed", &measured.typed)?
        .with("goals", &goals)?
        .with("missing", &measured.missing)?
        .saying(text))
}

/// Packages and pages are kept in Cargo's target folder, outside of the checkout's own files.
fn cache() -> Result<PathBuf> {
    let ours = env::current_exe()?;
    let target = ours.parent().and_then(Path::parent).context("where we run from")?;
    let cache = target.join("search-bench");
    fs::create_dir_all(&cache).with_context(|| format!("creating {}", cache.display()))?;
    Ok(cache)
}
