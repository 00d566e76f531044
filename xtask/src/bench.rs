//! `cargo xtask bench [NAME]`: measures the app as it ships, beside its limits and its peers.

use std::process::Command;

use anyhow::Result;

use crate::needs::{self, APP, BROWSER, CORE, DATABASE, DESKTOP, UI};
use crate::steps::{Steps, Task};
use crate::{cargo, node, places};

/// The benchmarks that open the app's window; the others do without the app.
const WINDOW: [&str; 3] = ["start", "memory", "typing"];

/// The one of the user interface in Chromium.
const SMOOTH: &str = "smooth";
/// The one beside other engines of search, which nothing else needs.
const SEARCH: &str = "search";

/// Measures one benchmark or all.
///
/// A development build is quick to make, but its numbers only serve to write a benchmark; `quick` measures only what
/// serves to tune.
pub(crate) fn run(name: Option<&str>, development: bool, quick: bool, verbose: bool) -> Result<()> {
    let (shipped, measured) = if development { ("debug", "debug") } else { ("release", "measured") };
    if name.is_none_or(|name| WINDOW.contains(&name)) {
        let mut steps = Steps::new(6, verbose);
        needs::provide(&mut steps, &[CORE, UI, APP, DESKTOP], &[BROWSER, DATABASE])?;
        node::must_build(&mut steps)?;
        steps.must(cargo::build("building the app as it ships", shipped, &["doorstep"]))?;
        return measure(steps, name, quick, shipped, measured);
    }
    if name == Some(SMOOTH) {
        let mut steps = Steps::new(6, verbose);
        needs::provide(&mut steps, &[CORE, UI, BROWSER], &[])?;
        node::must_build(&mut steps)?;
        return measure(steps, name, quick, shipped, measured);
    }
    let mut steps = Steps::new(3, verbose);
    needs::provide(&mut steps, &[CORE], &[DATABASE])?;
    measure(steps, name, quick, shipped, measured)
}

fn measure(mut steps: Steps, name: Option<&str>, quick: bool, shipped: &str, measured: &str) -> Result<()> {
    let programs = ["bench", "search-engine", "store-server", "bridge"];
    let mut build = cargo::build("building the benchmarks", measured, &programs);
    if name.is_none_or(|name| name == SEARCH) {
        build.command.args(["--features", "tests/peers"]);
    }
    steps.must(build)?;
    if name.is_none_or(|name| name == SMOOTH) {
        node::install(&mut steps, "the page tests' packages", &places::browser_tests())?;
    }
    let mut command = Command::new(places::built(measured, "bench"));
    command.args(name).args(quick.then_some("--quick")).current_dir(places::root());
    places::name_programs(&mut command, shipped);
    command.env("DOORSTEP_BRIDGE", places::built(measured, "bridge"));
    if let Some(chromium) = needs::chromium() {
        command.env("DOORSTEP_CHROMIUM", chromium);
    }
    steps.show(Task { title: "measuring", command, advice: "`cargo xtask bench --help` names the benchmarks' options" })
}
