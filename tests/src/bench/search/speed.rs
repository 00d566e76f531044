//! Titles typed key by key into every engine, over 1,000, 10,000 and 100,000 pages: time of a key, of the build, and room.

use super::{
    pages::{Manual, Page},
    peer::Peer,
    typing::{Typed, titles},
    typo::shuffle,
};
use crate::faults::Chance;
use anyhow::{Result, ensure};
use serde::Serialize;
use std::path::Path;

pub(super) const ENGINES: [&str; 7] =
    ["doorstep", "fts5", "fts5-column", "tantivy", "tantivy-fuzzy", "xapian", "minisearch"];

/// So many titles are typed.
const TITLES: usize = 300;
/// An engine that needs longer than this for its keys is spared the rest: of the processor's time.
const SECONDS: f64 = 60.0;

/// One engine over so many pages.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Row {
    pub(super) engine: &'static str,
    pub(super) docs: usize,
    pub(super) typos: bool,
    pub(super) p50_us: f64,
    pub(super) p99_us: f64,
    pub(super) build_s: f64,
    pub(super) disk_mb: f64,
    pub(super) rss_mb: f64,
    /// What the engine itself says that it holds in memory.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) index_mb: Option<f64>,
    /// So many keys were pressed.
    pub(super) keys: usize,
}

/// Rows of every engine, and why some have none.
///
/// # Errors
/// The pages cannot be had here.
pub(super) fn measure(
    engines: &[&'static str],
    sizes: impl Iterator<Item = usize>,
    cache: &Path,
) -> Result<(Vec<Row>, Vec<String>)> {
    let (mut rows, mut missing) = (Vec::new(), Vec::new());
    for docs in sizes {
        let (language, pages) = corpus(docs, cache)?;
        for engine in engines {
            match rows_of(engine, language, &pages, cache) {
                Ok(own) => rows.extend(own),
                Err(error) => missing.push(format!("{engine} over {docs} pages: {error:#}")),
            }
        }
    }
    Ok((rows, missing))
}

fn rows_of(engine: &'static str, language: &str, pages: &[Page], cache: &Path) -> Result<Vec<Row>> {
    let mut peer = Peer::build(engine, language, pages, cache)?;
    let mut row = |typos| -> Result<Row> {
        let typed = titles(pages, TITLES, typos);
        let (answers, found) = peer.find(typed.iter().flat_map(Typed::keys), SECONDS)?;
        let mut times: Vec<f64> = answers.iter().map(|answer| answer.us).collect();
        times.sort_by(f64::total_cmp);
        let percentile = |percent: usize| times[(times.len() * percent).div_ceil(100).saturating_sub(1)];
        Ok(Row {
            engine,
            docs: pages.len(),
            typos,
            p50_us: percentile(50),
            p99_us: percentile(99),
            build_s: peer.build_s,
            disk_mb: peer.disk_mb,
            rss_mb: found.rss_mb,
            index_mb: found.index_mb,
            keys: times.len(),
        })
    };
    Ok(vec![row(false)?, row(true)?])
}

/// So many pages and the language of their index: up to 2,500 German ones, then other languages that glue words together,
/// then everything there is.
fn corpus(docs: usize, cache: &Path) -> Result<(&'static str, Vec<Page>)> {
    let (language, manuals) = match docs {
        ..=2_500 => ("de", vec![Manual::office("de")]),
        2_501..=10_000 => ("de", ["de", "nl", "sv", "da"].map(Manual::office).to_vec()),
        _ => ("en", Manual::all()?),
    };
    let mut pages = Vec::new();
    for manual in manuals {
        let own = manual.pages(cache)?.into_iter();
        pages.extend(own.map(|page| Page { id: format!("{}/{}", manual.package, page.id), ..page }));
    }
    ensure!(pages.len() >= docs, "there are only {} pages", pages.len());
    shuffle(&mut pages, &mut Chance::seeded(1));
    pages.truncate(docs);
    Ok((language, pages))
}
