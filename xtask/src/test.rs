//! `cargo xtask test`: everything that must hold, stage by stage. A failing stage does not stop the others.

mod count;
mod report;

use std::time::{Duration, Instant};

use anyhow::Result;

use crate::display::Desktop;
use crate::live::{self, Real};
use crate::needs::{self, APP, BROWSER, CORE, DATABASE, DESKTOP, DRIVER, Machine, POST, SITE, STYLE, TOASTS, Tool, UI};
use crate::steps::{Steps, Task};
use crate::{cargo, check, faults, node, places};
use count::Tally;
use report::Report;

/// What is disturbed, and how often.
const FAULTS: [(&str, u32); 3] = [("sync", 5), ("requests", 20), ("push", 8)];
const UNBUILT: &str = "what it runs could not be built";
const NO_PACKAGES: &str = "its packages could not be installed";

/// Says whether everything passed.
pub(crate) fn run(fast: bool, verbose: bool) -> Result<bool> {
    let mut run = Run { steps: Steps::new(if fast { 4 } else { 21 }, verbose), report: Report::default() };
    if fast {
        run.core()?;
    } else {
        run.everything()?;
    }
    println!("\n{}", run.report);
    Ok(run.report.total().failed == 0)
}

struct Run {
    steps: Steps,
    report: Report,
}

impl Run {
    fn core(&mut self) -> Result<()> {
        needs::provide(&mut self.steps, &[CORE, UI], &[])?;
        let packages = self.ui_packages();
        self.given(packages, NO_PACKAGES, check::unit_tests(), Tally::Vitest);
        self.stage(cargo::test_core()?, Tally::Rust);
        Ok(())
    }

    fn everything(&mut self) -> Result<()> {
        let machine = needs::provide(
            &mut self.steps,
            &[CORE, UI, APP],
            &[DESKTOP, DRIVER, TOASTS, BROWSER, SITE, POST, DATABASE, STYLE],
        )?;
        self.with(&machine, &[Tool::Rustfmt], check::rust_layout());
        let packages = self.ui_packages();
        self.given(packages, NO_PACKAGES, check::ui_layout(), Tally::One);
        self.given(packages, NO_PACKAGES, check::ui_types(), Tally::One);
        self.given(packages, NO_PACKAGES, check::unit_tests(), Tally::Vitest);
        let ui = self.ui_build(packages);
        let built = self.given(ui, UNBUILT, cargo::build_everything(), Tally::Nothing);
        self.given(built, UNBUILT, cargo::test_everything()?, Tally::Rust);
        self.stage(cargo::test_ourselves(), Tally::Rust);
        for real in live::ALWAYS {
            self.live(real, built, &machine);
        }
        let page_packages = self.page_packages();
        self.shell(built, &machine);
        self.browser(built && page_packages, &machine);
        for (name, runs) in FAULTS {
            self.given(built, UNBUILT, faults::task(name, Some(runs)), Tally::Faults);
        }
        if built {
            // Last, because it compiles everything once more, in its own way.
            self.with(&machine, &[Tool::Clippy], cargo::clippy());
        } else {
            self.skip("clippy", "the compiler has enough to say");
        }
        Ok(())
    }

    fn ui_packages(&mut self) -> bool {
        self.prepare("the user interface's packages", |steps, title| node::install(steps, title, &places::ui()))
    }

    /// For looking at pages: axe-core in the shell tests, and all that the browser tests are made of.
    fn page_packages(&mut self) -> bool {
        let install = |steps: &mut Steps, title| node::install(steps, title, &places::browser_tests());
        self.prepare("the page tests' packages", install)
    }

    fn ui_build(&mut self, packages: bool) -> bool {
        if !packages {
            return self.skip("building the user interface", NO_PACKAGES);
        }
        self.prepare("building the user interface", |steps, _| node::build(steps))
    }

    fn live(&mut self, real: Real, built: bool, machine: &Machine) {
        if !built {
            self.skip(real.title(), UNBUILT);
        } else if let Some(reason) = machine.lacks(real.needs()) {
            self.skip(real.title(), &reason);
        } else if self.prepare(real.packages(), |steps, _| real.install(steps)) {
            self.stage(real.test(true), Tally::Rust);
        } else {
            self.skip(real.title(), NO_PACKAGES);
        }
    }

    fn shell(&mut self, built: bool, machine: &Machine) {
        const TITLE: &str = "shell tests";
        if !built {
            self.skip(TITLE, UNBUILT);
            return;
        }
        if let Some(reason) = machine.lacks(&[DESKTOP, DRIVER].concat()) {
            self.skip(TITLE, &reason);
            return;
        }
        let home = places::target().join("shell-home");
        let desktop = match places::start_empty(&home).and_then(|()| Desktop::start(&home)) {
            Ok(desktop) => desktop,
            Err(error) => return self.broken(TITLE, &error),
        };
        match desktop.command(cargo::cargo_itself()) {
            Ok(mut command) => {
                command.args(cargo::shell_tests()).current_dir(places::root());
                places::name_programs(&mut command, "debug");
                let advice =
                    "mend the tests named above; one alone, on a display: cargo test -p tests --test shell NAME";
                self.stage(Task { title: TITLE, command, advice }, Tally::Rust);
            }
            Err(error) => self.broken(TITLE, &error),
        }
    }

    fn browser(&mut self, built: bool, machine: &Machine) {
        const TITLE: &str = "browser tests";
        let reason = machine.lacks(BROWSER);
        if let Some(reason) = reason.as_deref().or((!built).then_some(UNBUILT)) {
            self.skip(TITLE, reason);
            return;
        }
        let mut command = node::npx(&places::browser_tests(), &["playwright", "test"]);
        places::name_programs(&mut command, "debug");
        if let Some(chromium) = needs::chromium() {
            command.env("DOORSTEP_CHROMIUM", chromium);
        }
        let advice = "look at tests/browser/test-results; changed on purpose? npx playwright test --update-snapshots";
        self.stage(Task { title: TITLE, command, advice }, Tally::Playwright);
    }

    /// Runs a stage if what it builds on is there.
    fn given(&mut self, there: bool, reason: &str, task: Task, tally: Tally) -> bool {
        if there { self.stage(task, tally) } else { self.skip(task.title, reason) }
    }

    /// Runs a check if the machine has what it needs.
    fn with(&mut self, machine: &Machine, tools: &[Tool], task: Task) -> bool {
        match machine.lacks(tools) {
            Some(reason) => self.skip(task.title, &reason),
            None => self.stage(task, Tally::One),
        }
    }

    fn stage(&mut self, task: Task, tally: Tally) -> bool {
        let title = task.title;
        match self.steps.run(task) {
            Ok(finished) => {
                live::measured(&finished.lines).for_each(|line| self.steps.say(line));
                let count = tally.count(finished.ok, &finished.lines);
                self.report.ran(title, count, finished.took);
                finished.ok
            }
            Err(error) => {
                self.broken(title, &error);
                false
            }
        }
    }

    fn prepare(&mut self, title: &'static str, work: impl FnOnce(&mut Steps, &'static str) -> Result<bool>) -> bool {
        let begun = Instant::now();
        match work(&mut self.steps, title) {
            Ok(ok) => {
                let count = Tally::Nothing.count(ok, &[]);
                self.report.ran(title, count, begun.elapsed());
                ok
            }
            Err(error) => {
                self.broken(title, &error);
                false
            }
        }
    }

    fn skip(&mut self, title: &'static str, reason: &str) -> bool {
        self.steps.skip(title, reason);
        self.report.skipped(title, reason);
        false
    }

    /// A stage that could not even begin.
    fn broken(&mut self, title: &'static str, error: &anyhow::Error) {
        self.steps.begin(title);
        self.steps.say(&format!("failed: {error:#}"));
        let count = Tally::Nothing.count(false, &[]);
        self.report.ran(title, count, Duration::ZERO);
    }
}
