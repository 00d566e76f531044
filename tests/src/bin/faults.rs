//! Kills and disturbs the app again and again, and counts what was lost or doubled.

use anyhow::Result;
use clap::{Parser, Subcommand};
use engine::Engine;
use std::{
    io::Write,
    path::{Path, PathBuf},
    process::ExitCode,
    time::SystemTime,
};
use tests::{
    app::{self, Ending},
    faults,
};

/// Kills and disturbs the app again and again, and counts what was lost or doubled.
#[derive(Debug, Parser)]
struct Args {
    #[command(subcommand)]
    disturbance: Disturbance,
}

#[derive(Debug, Subcommand)]
enum Disturbance {
    /// Kills it at random moments of a first sync of 5,000 orders
    Sync {
        #[arg(long, default_value_t = 200)]
        runs: u32,
        /// The seed of an earlier time, to choose the same moments
        #[arg(long)]
        seed: Option<u64>,
    },
    /// Kills it again and again while its customer files requests and everything goes wrong
    Requests {
        #[arg(long, default_value_t = 50)]
        runs: u32,
        /// The seed of an earlier time, to choose the same moments
        #[arg(long)]
        seed: Option<u64>,
    },
    /// Disturbs the stream of nudges while orders change
    Push {
        #[arg(long, default_value_t = 30)]
        runs: u32,
        /// The seed of an earlier time, to choose the same moments
        #[arg(long)]
        seed: Option<u64>,
    },
    /// The app that is disturbed
    #[command(hide = true)]
    App { folder: PathBuf, store_url: String },
    /// The app with a customer
    #[command(hide = true)]
    Customer {
        folder: PathBuf,
        store_url: String,
        name: String,
        #[arg(long)]
        insist: bool,
    },
}

#[tokio::main]
async fn main() -> Result<ExitCode> {
    match Args::parse().disturbance {
        Disturbance::Sync { runs, seed } => {
            let tally = faults::sync(runs, seed.unwrap_or_else(now), say).await?;
            writeln!(std::io::stdout(), "{tally}")?;
            Ok(ExitCode::from(u8::from(!tally.is_clean())))
        }
        Disturbance::Requests { runs, seed } => {
            let arrivals = faults::requests(runs, seed.unwrap_or_else(now), say).await?;
            writeln!(std::io::stdout(), "{arrivals}")?;
            Ok(ExitCode::from(u8::from(!arrivals.is_clean())))
        }
        Disturbance::Push { runs, seed } => {
            let pushed = faults::push(runs, seed.unwrap_or_else(now), say).await?;
            writeln!(std::io::stdout(), "{pushed}")?;
            Ok(ExitCode::from(u8::from(!pushed.is_clean())))
        }
        Disturbance::App { folder, store_url } => {
            let engine = start(&folder, &store_url)?;
            Ok(code(app::read_everything(&engine, say).await?))
        }
        Disturbance::Customer { folder, store_url, name, insist } => {
            let engine = start(&folder, &store_url)?;
            Ok(code(faults::live(&engine, &folder, name, insist, say).await?))
        }
    }
}

/// The app, running.
fn start(folder: &Path, store_url: &str) -> Result<Engine> {
    let engine = app::restart(folder, store_url)?;
    let running = engine.clone();
    tokio::spawn(async move { running.run().await });
    Ok(engine)
}

/// Not `exit`: that takes OpenSSL away under threads which still store something.
fn code(ending: Ending) -> ExitCode {
    ExitCode::from(if ending == Ending::Whole { 0 } else { faults::SIGNED_OUT })
}

fn say(line: &str) {
    // Nobody reads on where nothing can be written to.
    let _ = writeln!(std::io::stdout(), "{line}");
}

fn now() -> u64 {
    SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).map_or(0, |since| since.as_secs())
}
