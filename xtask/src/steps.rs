//! What a person sees of a run: a heading for each step, that it lives, how long it took, and what to do when it fails.

use std::fs;
use std::io::{IsTerminal, Write, stdout};
use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result, bail};

use crate::places;
use crate::watch::{Finished, Sign, watch};

/// How much of a failed program's output is shown.
const LAST_LINES: usize = 60;

/// One program to run as a step.
#[derive(Debug)]
pub(crate) struct Task {
    pub title: &'static str,
    pub command: Command,
    /// What to do when it fails.
    pub advice: &'static str,
}

/// The numbered steps of one command.
#[derive(Debug)]
pub(crate) struct Steps {
    total: usize,
    begun: usize,
    current: String,
    verbose: bool,
}

impl Steps {
    pub(crate) fn new(total: usize, verbose: bool) -> Self {
        Self { total, begun: 0, current: String::new(), verbose }
    }

    /// Begins a step, unless it is the one that has begun already.
    pub(crate) fn begin(&mut self, title: &str) {
        if self.current == title {
            return;
        }
        title.clone_into(&mut self.current);
        self.begun += 1;
        println!("── step {}/{} · {title}", self.begun, self.total);
    }

    pub(crate) fn say(&self, text: &str) {
        println!("   {text}");
    }

    pub(crate) fn skip(&mut self, title: &str, reason: &str) {
        self.begin(title);
        self.say(&format!("skipped: {reason}"));
    }

    /// Runs a step that the rest depends on.
    pub(crate) fn must(&mut self, task: Task) -> Result<()> {
        let title = task.title;
        if !self.run(task)?.ok {
            bail!("{title} failed");
        }
        Ok(())
    }

    /// Runs a step, and shows the end of its output and its advice if it fails.
    pub(crate) fn run(&mut self, mut task: Task) -> Result<Finished> {
        self.begin(task.title);
        let finished = self.quietly(task.title, &mut task.command)?;
        if finished.ok {
            self.say(&format!("done in {}", clock(finished.took)));
        } else {
            self.show_end(&finished);
            self.say(&format!(
                "failed after {} · the whole output: {}",
                clock(finished.took),
                log(task.title).display()
            ));
            self.say(&format!("what to do: {}", task.advice));
        }
        Ok(finished)
    }

    /// Runs a program with a sign of life instead of its output, which goes to a log file.
    pub(crate) fn quietly(&mut self, name: &str, command: &mut Command) -> Result<Finished> {
        let sign = match (self.verbose, stdout().is_terminal()) {
            (true, _) => Sign::EveryLine,
            (false, true) => Sign::LastLine,
            (false, false) => Sign::Dots,
        };
        let finished = watch(command, sign).with_context(|| format!("{:?} could not be run", command.get_program()))?;
        keep(name, &finished)?;
        Ok(finished)
    }

    /// Runs a program whose output is the result: nothing is printed after it.
    pub(crate) fn show(&mut self, mut task: Task) -> Result<()> {
        self.begin(task.title);
        stdout().flush()?;
        let status =
            task.command.status().with_context(|| format!("{:?} could not be run", task.command.get_program()))?;
        if !status.success() {
            bail!("{} failed ({status}). What to do: {}", task.title, task.advice);
        }
        Ok(())
    }

    pub(crate) fn show_end(&self, finished: &Finished) {
        // With --verbose every line was already shown.
        let from = match self.verbose {
            true => finished.lines.len(),
            false => finished.lines.len().saturating_sub(LAST_LINES),
        };
        for line in &finished.lines[from..] {
            println!("   │ {line}");
        }
    }
}

/// A duration as a person says it: `3.2s`, `1m 12s`.
pub(crate) fn clock(time: Duration) -> String {
    match time.as_secs() {
        0..10 => format!("{:.1}s", time.as_secs_f64()),
        seconds @ 10..60 => format!("{seconds}s"),
        seconds => format!("{}m {:02}s", seconds / 60, seconds % 60),
    }
}

fn keep(name: &str, finished: &Finished) -> Result<()> {
    let log = log(name);
    if let Some(folder) = log.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(&log, finished.lines.join("\n") + "\n").with_context(|| format!("writing {}", log.display()))
}

fn log(name: &str) -> PathBuf {
    let name: String = name.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    places::target().join("xtask").join(format!("{name}.log"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_read_as_people_say_them() {
        for (millis, expected) in
            [(40, "0.0s"), (3_240, "3.2s"), (12_900, "12s"), (72_000, "1m 12s"), (1_507_000, "25m 07s")]
        {
            assert_eq!(clock(Duration::from_millis(millis)), expected);
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_step_that_fails_says_so_and_a_program_that_is_not_there_is_named() {
        let mut steps = Steps::new(1, false);
        let task = |program: &str| Task {
            title: "xtask's own test of a step",
            command: Command::new(program),
            advice: "nothing",
        };
        assert!(steps.run(task("false")).is_ok_and(|finished| !finished.ok));
        let error = steps.run(task("no-such-program")).map(|_| ()).map_err(|e| e.to_string());
        assert!(error.is_err_and(|text| text.contains("no-such-program")));
    }
}
