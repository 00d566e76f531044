//! `cargo xtask bench [NAME]`: measures the app as it ships, beside its limits and its peers.

use std::path::Path;
use std::process::Command;

use anyhow::Result;

use crate::display::Desktop;
use crate::needs::{self, APP, CORE, DESKTOP, DRIVER, UI};
use crate::steps::{Steps, Task};
use crate::{cargo, node, places};

/// Measures one benchmark or all.
///
/// A development build is quick to make, but its numbers only serve to write a benchmark.
pub(crate) fn run(name: Option<&str>, development: bool, verbose: bool) -> Result<()> {
    let profile = if development { "debug" } else { "release" };
    let mut steps = Steps::new(5, verbose);
    needs::provide(&mut steps, &[CORE, UI, APP, DESKTOP], &[DRIVER])?;
    node::must_build(&mut steps)?;
    let programs = ["doorstep", "store-server", "bench"];
    steps.must(cargo::build("building what is measured", profile, &programs))?;

    // Always the same bare display, so that numbers of two machines can be compared.
    let home = places::target().join("bench-home");
    places::start_empty(&home)?;
    let desktop = cfg!(target_os = "linux").then(|| Desktop::start(&home)).transpose()?;
    let mut command = on(desktop.as_ref(), &places::built(profile, "bench"))?;
    command.args(name).current_dir(places::root());
    places::name_programs(&mut command, profile);
    steps.show(Task { title: "measuring", command, advice: "`cargo xtask bench --help` names the benchmarks' options" })
}

fn on(desktop: Option<&Desktop>, program: &Path) -> Result<Command> {
    desktop.map_or_else(|| Ok(Command::new(program)), |desktop| desktop.command(program))
}
