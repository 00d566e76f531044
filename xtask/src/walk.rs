//! Walks through the real app without anybody watching, and keeps pictures of what it saw.

use std::path::Path;

use anyhow::Result;

use crate::display::Desktop;
use crate::needs::{self, APP, CORE, DESKTOP, DRIVER, UI};
use crate::steps::{Steps, Task};
use crate::store::Store;
use crate::{cargo, node, places};

/// `cargo xtask screenshots`: every screen in light and dark, several languages and widths.
pub(crate) fn screenshots(all: bool, verbose: bool) -> Result<()> {
    let mut steps = Steps::new(6, verbose);
    needs::provide(&mut steps, &[CORE, UI, APP, DESKTOP, DRIVER], &[])?;
    node::must_build(&mut steps)?;
    steps.must(cargo::build(
        "building the app and the store-server",
        "debug",
        &["doorstep", "store-server", "demo-browser", "walk"],
    ))?;
    steps.begin("opening the demo shop");
    let store = Store::start("debug", None)?;
    let out = places::target().join("screenshots");
    let home = places::target().join("screenshots-home");
    places::start_empty(&home)?;
    let more: &[&str] = if all { &["--matrix", "--all"] } else { &["--matrix"] };
    steps.show(task("looking at every screen", &Desktop::start(&home)?, &store, &out, more)?)
}

/// Walks on `desktop` and puts the pictures into `out`, whose path is printed for each.
pub(crate) fn task(title: &'static str, desktop: &Desktop, store: &Store, out: &Path, more: &[&str]) -> Result<Task> {
    places::start_empty(out)?;
    let mut command = desktop.command(places::built("debug", "walk"))?;
    command
        .arg("--app")
        .arg(places::built("debug", "doorstep"))
        .args(["--store", &store.url])
        .arg("--out")
        .arg(out)
        .args(more)
        .current_dir(places::root());
    Ok(Task {
        title,
        command,
        advice: "the app's own words stand above; the store-server's are in target/xtask/store-server.log",
    })
}
