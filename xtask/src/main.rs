//! Everything a contributor runs, as `cargo xtask …`: it brings what the machine lacks, builds, and does the thing.

mod bench;
mod cargo;
mod check;
mod children;
mod demo;
mod develop;
mod display;
mod faults;
mod live;
mod needs;
mod node;
mod places;
mod shop;
mod site;
mod steps;
mod store;
mod systems;
mod test;
mod walk;
mod watch;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

#[derive(Debug, Parser)]
#[command(name = "cargo xtask", about = "What a contributor to Doorstep runs")]
struct Args {
    /// Show everything that the steps print, as they print it
    #[arg(short, long, global = true)]
    verbose: bool,
    #[command(subcommand)]
    wish: Wish,
}

#[derive(Debug, Subcommand)]
enum Wish {
    /// Show the app with a demo shop behind it: in a window, or as pictures where there is no display
    Demo {
        /// Move the demo shop's orders forward every so many seconds
        #[arg(long, value_name = "SECONDS")]
        pace: Option<u32>,
        /// A real shop behind it, from npm, instead of the demo's own
        #[arg(long, value_name = "SHOP", conflicts_with = "pace")]
        shop: Option<shop::Kind>,
        /// Begin with what the last demo left in the app, instead of with an empty one
        #[arg(long)]
        keep: bool,
    },
    /// Run everything that must hold
    Test {
        /// Only the Rust core's and the user interface's own tests: no window, no browser
        #[arg(long)]
        fast: bool,
        /// Only what stands behind the bridge for real, against one of them
        #[arg(long, value_name = "SHOP", conflicts_with = "fast")]
        shop: Option<live::Real>,
    },
    /// Check layout and types of everything, without running it; of other systems' code where Rust for them is installed
    Check,
    /// Lay out the Rust code and the user interface
    Fmt,
    /// Start the app in development: its window follows every change to ui/
    Ui {
        /// Move the demo shop's orders forward every so many seconds
        #[arg(long, value_name = "SECONDS")]
        pace: Option<u32>,
    },
    /// Measure the app as it ships; leaves target/bench/NAME.json
    Bench {
        /// One benchmark only
        name: Option<String>,
        /// Measure a development build: quick to make, and only good for writing a benchmark
        #[arg(long)]
        development: bool,
        /// Only what serves to tune, where the benchmark knows that: of `search`, our own engine in five languages
        #[arg(long)]
        quick: bool,
    },
    /// Kill and disturb again and again, and count what was lost or doubled
    Faults {
        /// What to disturb: `sync`, `requests` or `push`
        name: String,
        /// As many as say something, if absent
        #[arg(long)]
        runs: Option<u32>,
    },
    /// Take pictures of every screen into target/screenshots
    Screenshots {
        /// In more languages
        #[arg(long)]
        all: bool,
    },
}

fn main() -> ExitCode {
    let Args { verbose, wish } = Args::parse();
    let result = match wish {
        Wish::Demo { pace, shop, keep } => demo::run(pace, keep, shop, verbose),
        Wish::Test { fast, shop } => {
            match shop.map_or_else(|| test::run(fast, verbose), |real| live::run(real, verbose)) {
                Ok(true) => Ok(()),
                // What was printed last has said it.
                Ok(false) => return ExitCode::FAILURE,
                Err(error) => Err(error),
            }
        }
        Wish::Check => check::run(verbose),
        Wish::Fmt => check::format(verbose),
        Wish::Ui { pace } => develop::run(pace, verbose),
        Wish::Bench { name, development, quick } => bench::run(name.as_deref(), development, quick, verbose),
        Wish::Faults { name, runs } => faults::run(&name, runs, verbose),
        Wish::Screenshots { all } => walk::screenshots(all, verbose),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
