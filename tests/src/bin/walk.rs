//! Walks through the real app as a customer would, and keeps pictures of what it saw.

#[cfg(target_os = "linux")]
#[path = "walk/tour.rs"]
mod tour;
#[cfg(target_os = "linux")]
#[path = "walk/visit.rs"]
mod visit;

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
    /// A real shop in which the customer has bought a few things, by the name of its recipe: they buy once more, and it ships
    #[arg(long, conflicts_with = "matrix", requires_all = ["shop_url", "way"])]
    shop: Option<String>,
    /// Where that shop is
    #[arg(long)]
    shop_url: Option<String>,
    /// What its `ship` takes before the number
    #[arg(long)]
    way: Option<String>,
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
