//! The engines that are compared, and what each of them does in a process of its own: build an index, and answer.

use super::{
    doorstep, fts5,
    pages::{Page, read_lines, write_lines},
    peer::{Answer, Built, Found, Job},
};
use crate::bench::work::{begin, microseconds};
use anyhow::{Result, bail};
use std::{fs, path::Path, time::Duration};

/// An index that is open.
pub(super) trait Engine {
    /// The ids of what is found for what was typed so far, best first.
    fn find(&mut self, typed: &str, limit: usize) -> Result<Vec<String>>;

    /// What it says that it holds in memory, in bytes, if it says so.
    fn size(&self) -> Option<usize> {
        None
    }
}

/// Our own, and those that are Rust; the others are scripts.
pub(super) const NATIVE: [&str; 7] =
    ["doorstep", "fts5", "fts5-column", "fts5-or", "fts5-trigram", "tantivy", "tantivy-fuzzy"];

/// Builds an index of the job's pages, or opens it and answers the job's queries; what came of it is left in its folder.
///
/// # Errors
/// There is no such engine in this build, or the job's folder is not as the benchmark makes it.
pub fn work(engine: &str, task: &str, folder: &Path) -> Result<()> {
    let job = Job::read(folder)?;
    match task {
        "build" => {
            let pages: Vec<Page> = read_lines(&job.pages)?;
            let spent = processor_time();
            build(engine, &job.language, &pages, &folder.join("index"))?;
            Built { build_s: (processor_time() - spent).as_secs_f64() }.write(folder)
        }
        "find" => answer(engine, &job, folder),
        _ => bail!("{task} is neither build nor find"),
    }
}

fn answer(engine: &str, job: &Job, folder: &Path) -> Result<()> {
    let queries: Vec<String> = read_lines(&job.queries)?;
    let before = resident();
    let mut engine = open(engine, &job.language, &folder.join("index"))?;
    let (mut answers, mut spent) = (Vec::new(), Duration::ZERO);
    for typed in &queries {
        let cost = begin();
        let ids = engine.find(typed, 10)?;
        let time = cost().own();
        answers.push(Answer { us: microseconds(time), ids });
        spent += time;
        if spent.as_secs_f64() > job.seconds {
            break;
        }
    }
    let grown = resident().saturating_sub(before);
    write_lines(&folder.join("answers.jsonl"), &answers)?;
    Found { rss_mb: grown as f64 / 1e6, index_mb: engine.size().map(|bytes| bytes as f64 / 1e6) }.write(folder)
}

fn build(engine: &str, language: &str, pages: &[Page], index: &Path) -> Result<()> {
    match engine {
        "doorstep" => Ok(fs::write(index.join("index"), doorstep::build(language, pages).save())?),
        #[cfg(feature = "peers")]
        "tantivy" | "tantivy-fuzzy" => super::tantivy::build(language, pages, index),
        _ => fts5::build(fts5::Kind::named(engine)?, pages, index),
    }
}

#[cfg_attr(not(feature = "peers"), expect(unused_variables, reason = "only a peer asks for the language"))]
fn open(engine: &str, language: &str, index: &Path) -> Result<Box<dyn Engine>> {
    Ok(match engine {
        "doorstep" => Box::new(doorstep::open(&fs::read(index.join("index"))?)?),
        #[cfg(feature = "peers")]
        "tantivy" | "tantivy-fuzzy" => Box::new(super::tantivy::open(language, engine == "tantivy-fuzzy", index)?),
        _ => Box::new(fts5::open(fts5::Kind::named(engine)?, index)?),
    })
}

/// Of all threads of this process: some engines build with several.
#[cfg(unix)]
fn processor_time() -> Duration {
    rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime).try_into().unwrap_or_default()
}

#[cfg(not(unix))]
fn processor_time() -> Duration {
    Duration::ZERO
}

/// The memory of this process that is in use, in bytes; none where the system does not tell.
fn resident() -> usize {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kilobytes = line.and_then(|line| line.trim().trim_end_matches("kB").trim().parse::<usize>().ok());
    kilobytes.unwrap_or_default() * 1024
}
