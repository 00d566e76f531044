//! `cargo xtask check` and `cargo xtask fmt`: layout and types of everything, without running it.

use anyhow::{Result, bail};

use crate::needs::{self, APP, CORE, STYLE, Tool, UI};
use crate::steps::{Steps, Task};
use crate::{cargo, node, places, systems};

pub(crate) fn run(verbose: bool) -> Result<()> {
    let mut steps = Steps::new(9, verbose);
    needs::provide(&mut steps, &[CORE, UI, APP, STYLE], &[])?;
    node::must_install(&mut steps)?;
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
    failed.extend(systems::check(&mut steps)?);
    if !failed.is_empty() {
        bail!("{} failed", failed.join(", "));
    }
    Ok(())
}

pub(crate) fn format(verbose: bool) -> Result<()> {
    let mut steps = Steps::new(4, verbose);
    needs::provide(&mut steps, &[UI, &[Tool::Rustfmt]], &[])?;
    node::must_install(&mut steps)?;
    steps.must(Task {
        title: "laying out the Rust code",
        command: cargo::cargo(&["fmt", "--all"]),
        advice: "mend the syntax error that rustfmt names",
    })?;
    steps.must(Task {
        title: "laying out the user interface",
        command: node::script(&places::ui(), "format"),
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
        command: node::script(&places::ui(), "format:check"),
        advice: "cargo xtask fmt",
    }
}

pub(crate) fn ui_types() -> Task {
    Task {
        title: "types of the user interface",
        command: node::script(&places::ui(), "check"),
        advice: "mend what svelte-check names",
    }
}

pub(crate) fn unit_tests() -> Task {
    Task {
        title: "user interface tests",
        command: node::script(&places::ui(), "test"),
        advice: "mend the tests named above; one alone: npx vitest run NAME, in ui/",
    }
}
