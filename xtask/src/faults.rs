//! `cargo xtask faults NAME`: kills and disturbs again and again, and counts what was lost or doubled.

use std::process::Command;

use anyhow::Result;

use crate::needs::{self, CORE};
use crate::steps::{Steps, Task};
use crate::{cargo, places};

pub(crate) fn run(name: &str, runs: u32, verbose: bool) -> Result<()> {
    let mut steps = Steps::new(3, verbose);
    needs::provide(&mut steps, &[CORE], &[])?;
    let title = "building the store-server and the faults";
    steps.must(cargo::build(title, "debug", &["store-server", "faults"]))?;
    steps.show(task(name, runs))
}

pub(crate) fn task(name: &str, runs: u32) -> Task {
    let mut command = Command::new(places::built("debug", "faults"));
    command.args([name, "--runs", &runs.to_string()]).current_dir(places::root());
    places::name_programs(&mut command, "debug");
    Task { title: "faults", command, advice: "the lines above name the run and its seed" }
}
