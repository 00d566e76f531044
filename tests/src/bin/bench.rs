//! Measures the app beside its limits and its peers; prints a table, and leaves target/bench/NAME.json.

use anyhow::{Context, Result, ensure};
use clap::Parser;
use serde_json::json;
use std::{env, fs, io::Write, path::PathBuf, thread::available_parallelism, time::Instant};
use tests::bench::{Benchmark, EVERY};

/// Measures the app beside its limits and its peers.
#[derive(Debug, Parser)]
struct Args {
    /// One benchmark only
    name: Option<String>,
    /// Names the benchmarks, and measures none
    #[arg(long)]
    list: bool,
    /// Only what serves to tune, where a benchmark knows that
    #[arg(long)]
    quick: bool,
}

fn main() -> Result<()> {
    let args = Args::parse();
    let mut out = std::io::stdout();
    let chosen = |benchmark: &&Benchmark| args.name.as_ref().is_none_or(|name| name == benchmark.name);
    let chosen: Vec<_> = EVERY.iter().filter(chosen).collect();
    let names = EVERY.iter().map(|benchmark| benchmark.name).collect::<Vec<_>>().join(", ");
    ensure!(!chosen.is_empty(), "there is no such benchmark; there are {names}");
    for benchmark in chosen {
        writeln!(out, "{}: {}", benchmark.name, benchmark.about)?;
        if !args.list {
            writeln!(
                out,
                "{}",
                measure(benchmark, args.quick).with_context(|| format!("measuring {}", benchmark.name))?
            )?;
        }
    }
    Ok(())
}

fn measure(benchmark: &Benchmark, quick: bool) -> Result<String> {
    let begun = Instant::now();
    let report = (benchmark.measure)(quick)?;
    let file = folder()?.join(format!("{}.json", benchmark.name));
    let mut text = json!({
        "name": benchmark.name,
        "about": benchmark.about,
        "optimized": !cfg!(debug_assertions),
        "cores": available_parallelism().map_or(0, usize::from),
        "load": fs::read_to_string("/proc/loadavg").ok().and_then(|load| load.split(' ').next()?.parse::<f64>().ok()),
        "seconds": begun.elapsed().as_secs(),
    });
    text.as_object_mut().context("a report has fields")?.extend(report.fields);
    fs::write(&file, serde_json::to_string_pretty(&text)?).with_context(|| format!("writing {}", file.display()))?;
    Ok(report.text)
}

/// `target/bench`, wherever Cargo was told to put its target folder.
fn folder() -> Result<PathBuf> {
    let ours = env::current_exe()?;
    let folder = ours.parent().and_then(|profile| profile.parent()).context("where we run from")?.join("bench");
    fs::create_dir_all(&folder).with_context(|| format!("creating {}", folder.display()))?;
    Ok(folder)
}
