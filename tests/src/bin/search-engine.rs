//! One engine of the search benchmark at work on one job, in a process of its own: `search-engine ENGINE build|find FOLDER`.

use anyhow::Result;
use clap::Parser;
use std::path::PathBuf;

/// Builds an index, or opens it and answers queries; what a job is says `tests::bench`.
#[derive(Debug, Parser)]
struct Args {
    /// For example `doorstep` or `tantivy`
    engine: String,
    /// `build` or `find`
    task: String,
    /// The job's folder
    folder: PathBuf,
}

fn main() -> Result<()> {
    let args = Args::parse();
    tests::bench::search_work(&args.engine, &args.task, &args.folder)
}
