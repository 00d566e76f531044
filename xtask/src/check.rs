//! `cargo xtask check` and `cargo xtask fmt`: layout and types of everything, without running it.

use anyhow::{Result, bail};

use crate::needs::{self, APP, CORE, STYLE, Tool, UI};
use crate::steps::{Steps, Task};
use crate::{cargo, node, places};

pub(crate) fn run(verbose: bool) -> Result<()> {
    let mut steps = Steps::new(7, verbose);
    needs::provide(&mut steps, &[CORE, UI, APP, STYLE], &[])?;
    install(&mut steps)?;
    let mut failed = Vec::new();
    for task in [rust_layout(), ui_layout(), ui_types()] {
        let title = task.title;
        if !steps.run(task)?.ok {
            failed.push(title);
        }
    }
    // The app's code contains the built user interface, so it cannot be looked through without.
    if !node::build(&mut steps)? || !steps.run(cargo::clippy())?.ok {
        failed.push("clippy");
    }
    if !failed.is_empty() {
        bail!("{} failed", failed.join(", "));
    }
    Ok(())
}

pub(crate) fn format(verbose: bool) -> Result<()> {
    let mut steps = Steps::new(4, verbose);
    needs::provide(&mut steps, &[UI, &[Tool::Rustfmt]], &[])?;
    install(&mut steps)?;
    steps.must(Task {
        title: "laying out the Rust code",
        command: cargo::cargo(&["fmt", "--all"]),
        advice: "mend the syntax error that rustfmt names",
    })?;
    steps.must(Task {
        title: "laying out the user interface",
        command: node::npx(&places::ui(), &["prettier", "--log-level", "warn", "--write", "."]),
        advice: "mend the syntax error that Prettier names",
    })
}

pub(crate) fn rust_layout() -> Task {
    Task {
        title: "layout of the Rust code",
        command: cargo::cargo(&["fmt", "--all", "--check"]),
        advice: "cargo xtask fmt",
    }
}

pub(crate) fn ui_layout() -> Task {
    Task {
        title: "layout of the user interface",
        command: node::npx(&places::ui(), &["prettier", "--check", "."]),
        advice: "cargo xtask fmt",
    }
}

pub(crate) fn ui_types() -> Task {
    Task {
        title: "types of the user interface",
        command: node::npx(&places::ui(), &["svelte-check", "--tsconfig", "./tsconfig.json"]),
        advice: "mend what svelte-check names",
    }
}

pub(crate) fn unit_tests() -> Task {
    let mut command = node::npm(&places::ui());
    command.arg("test");
    Task {
        title: "user interface tests",
        command,
        advice: "mend the tests named above; one alone: npx vitest run NAME, in ui/",
    }
}

pub(crate) fn install(steps: &mut Steps) -> Result<()> {
    if !node::install(steps, "the user interface's packages", &places::ui())? {
        bail!("the user interface's packages could not be installed");
    }
    Ok(())
}
