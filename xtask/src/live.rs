//! Tests with a real shop or help centre behind the bridge, each a stage of its own: what it takes is brought, and where that
//! cannot be it is said not to have been tried.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Result, bail};
use clap::ValueEnum;

use crate::needs::{self, CORE, DATABASE, SITE, Tool, UI};
use crate::steps::{Steps, Task};
use crate::{cargo, node, places};

/// What can be had for real.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Real {
    Vendure,
    Wordpress,
    Medusa,
}

/// On every change. A Medusa is larger and slower than both, and is asked for by its name.
pub(crate) const ALWAYS: [Real; 2] = [Real::Vendure, Real::Wordpress];

/// What tests print of how long something took begins so.
const MEASURED: &str = "measured: ";

impl Real {
    pub(crate) fn title(self) -> &'static str {
        match self {
            Self::Vendure => "a real Vendure",
            Self::Wordpress => "a real WordPress",
            Self::Medusa => "a real Medusa",
        }
    }

    /// What bringing it is called.
    pub(crate) fn packages(self) -> &'static str {
        match self {
            Self::Vendure => "the packages of a Vendure",
            Self::Wordpress => "the files of a WordPress",
            Self::Medusa => "the packages of a Medusa",
        }
    }

    pub(crate) fn needs(self) -> &'static [Tool] {
        match self {
            Self::Vendure => UI,
            Self::Wordpress => SITE,
            Self::Medusa => DATABASE,
        }
    }

    /// What it is called in `tests/shops` and among the tests.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Vendure => "vendure",
            Self::Wordpress => "wordpress",
            Self::Medusa => "medusa",
        }
    }

    /// Its recipe.
    pub(crate) fn folder(self) -> PathBuf {
        places::root().join("tests").join("shops").join(self.name())
    }

    /// Brings it into its folder, if it is not there. Says whether it is now.
    pub(crate) fn install(self, steps: &mut Steps) -> Result<bool> {
        match self {
            Self::Vendure => node::install(steps, self.packages(), &self.folder()),
            Self::Medusa => node::install_for_here(steps, self.packages(), &self.folder()),
            Self::Wordpress => {
                if fs::exists(self.folder().join("site/wp-load.php"))? {
                    steps.skip(self.packages(), "they are unpacked already");
                    return Ok(true);
                }
                let mut command = Command::new("node");
                command.args(["site.mjs", "unpack"]).current_dir(self.folder());
                let advice = "check the network; what is fetched is Debian's package `wordpress`";
                Ok(steps.run(Task { title: self.packages(), command, advice })?.ok)
            }
        }
    }

    pub(crate) fn must_install(self, steps: &mut Steps) -> Result<()> {
        if !self.install(steps)? {
            bail!("{} could not be had", self.packages());
        }
        Ok(())
    }

    /// Its tests, of the whole that was built, or of what these tests alone take.
    pub(crate) fn test(self, whole: bool) -> Task {
        let module = format!("live::{}::", self.name());
        let advice = "mend what drifted, or the source; more is said with --verbose";
        Task { title: self.title(), command: cargo::live_tests(&module, whole), advice }
    }
}

/// What a stage's tests measured, line by line.
pub(crate) fn measured(lines: &[String]) -> impl Iterator<Item = &str> {
    lines.iter().filter_map(|line| Some(line.split_once(MEASURED)?.1))
}

/// `cargo xtask test --shop NAME`. What it lacks stops it: it was asked for.
pub(crate) fn run(real: Real, verbose: bool) -> Result<bool> {
    let mut steps = Steps::new(3, verbose);
    needs::provide(&mut steps, &[CORE, UI, real.needs()], &[])?;
    real.must_install(&mut steps)?;
    let finished = steps.run(real.test(false))?;
    measured(&finished.lines).for_each(|line| steps.say(line));
    Ok(finished.ok)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_measured_is_told_wherever_the_tests_name_stands() {
        let lines = ["running 2 tests", "test a ... measured: placed 1s", "measured: shipped 2s", "ok"];
        let lines = lines.map(str::to_owned);
        assert_eq!(measured(&lines).collect::<Vec<_>>(), ["placed 1s", "shipped 2s"]);
    }
}
