//! `cargo xtask faults NAME`: kills and disturbs again and again, and counts what was lost or doubled.

use std::process::Command;

use anyhow::Result;

use crate::needs::{self, CORE};
use crate::steps::{Steps, Task};
use crate::{cargo, places};

pub(crate) fn run(name: &str, runs: Option<u32>, verbose: bool) -> Result<()> {
    let mut steps = Steps::new(3, verbose);
    needs::provide(&mut steps, &[CORE], &[])?;
    let title = "building the store-server and the faults";
    steps.must(cargo::build(title, "debug", &["store-server", "faults"]))?;
    steps.show(task(name, runs))
}

pub(crate) fn task(name: &str, runs: Option<u32>) -> Task {
    let mut command = Command::new(places::built("debug", "faults"));
    command.arg(name).current_dir(places::root());
    if let Some(runs) = runs {
        command.args(["--runs", &runs.to_string()]);
    }
    places::name_programs(&mut command, "debug");
    let title = match name {
        "push" => "faults of push",
        "requests" => "faults of requests",
        _ => "faults of sync",
    };
    Task { title, command, advice: "the lines above name the run and its seed" }
}
