//! Walks through the real app as a customer would, and keeps pictures of what it saw.

#[cfg(target_os = "linux")]
#[path = "walk/tour.rs"]
mod tour;

use anyhow::Result;
use clap::Parser;
use std::path::PathBuf;

/// Signs in to the demo shop and photographs the app's screens; prints the path of every picture.
#[derive(Debug, Parser)]
struct Args {
    /// The app's program
    #[arg(long)]
    app: PathBuf,
    /// The address of the demo shop
    #[arg(long)]
    store: String,
    /// The folder for the pictures
    #[arg(long)]
    out: PathBuf,
    /// Only what a shop has in which somebody has bought a few things
    #[arg(long, conflicts_with = "matrix")]
    few: bool,
    /// Every screen in light and dark, in several languages and widths
    #[arg(long)]
    matrix: bool,
    /// In more languages
    #[arg(long, requires = "matrix")]
    all: bool,
}

#[cfg(target_os = "linux")]
#[tokio::main]
async fn main() -> Result<()> {
    tour::walk(Args::parse()).await
}

#[cfg(not(target_os = "linux"))]
fn main() -> Result<()> {
    anyhow::bail!("{:?}: only WebKitWebDriver, which is for Linux, can be walked with", Args::parse())
}
