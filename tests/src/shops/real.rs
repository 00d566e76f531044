//! A real shop or help centre for as long as a test needs one: a program of `tests/shops` that says where it listens.

use super::folder;
use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;
use std::{
    fs::File,
    io::{BufRead, BufReader},
    path::Path,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};
use tempfile::TempDir;

const READY: &str = "listening on ";
/// For those that have more to end than themselves.
const FAREWELL: Duration = Duration::from_secs(5);

/// It ends with this value.
#[derive(Debug)]
pub struct Real {
    /// Without a slash at the end.
    pub url: String,
    /// The folder of its recipe in `tests/shops`.
    kind: &'static str,
    child: Child,
    _home: TempDir,
}

impl Real {
    /// Starts a program of a recipe, whose data lies in `home`, and waits until it listens.
    ///
    /// # Errors
    /// It did not start; what it said is named.
    pub fn start(kind: &'static str, mut command: Command, home: TempDir) -> Result<Self> {
        let log = home.path().join("its.log");
        // It ends when its input does, also when nobody is left to say so.
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(File::create(&log)?);
        let mut child = command.spawn().with_context(|| format!("starting {command:?}"))?;
        let output = child.stdout.take().context("its output is ours")?;
        let mut lines = BufReader::new(output).lines().map_while(Result::ok);
        let Some(url) = lines.find_map(|line| Some(line.split_once(READY)?.1.to_owned())) else {
            child.wait()?;
            bail!("the {kind} did not start: {}", std::fs::read_to_string(log)?);
        };
        // Read to the end, so that it is never held up by a full pipe.
        std::thread::spawn(move || lines.for_each(drop));
        Ok(Self { url, kind, child, _home: home })
    }

    /// Does what `play.mjs` names, and returns what it prints.
    ///
    /// # Errors
    /// It was refused; what was said is named.
    pub fn play(&self, words: &[&str]) -> Result<Value> {
        play(self.kind, &self.url, words)
    }

    /// Captures every step once more, into a folder; `more` is the recipe's own.
    ///
    /// # Errors
    /// It was refused; what was said is named.
    pub fn capture(&self, into: &Path, more: &[&str]) -> Result<()> {
        let output = recipe(self.kind, "capture.mjs").arg(&self.url).arg(into).args(more).output()?;
        ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        Ok(())
    }
}

impl Drop for Real {
    fn drop(&mut self) {
        drop(self.child.stdin.take());
        let begun = Instant::now();
        while begun.elapsed() < FAREWELL && matches!(self.child.try_wait(), Ok(None)) {
            std::thread::sleep(Duration::from_millis(10));
        }
        // Both fail only if it has already ended.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Does what `play.mjs` of a recipe names in a shop that runs anywhere, and returns what it prints.
///
/// # Errors
/// It was refused; what was said is named.
pub fn play(kind: &str, url: &str, words: &[&str]) -> Result<Value> {
    let output = recipe(kind, "play.mjs").arg(url).args(words).output()?;
    ensure!(output.status.success(), "{words:?}: {}", String::from_utf8_lossy(&output.stderr));
    Ok(serde_json::from_slice(&output.stdout)?)
}

/// A program of a recipe, run by Node in its folder.
pub fn recipe(kind: &str, program: &str) -> Command {
    let mut command = Command::new("node");
    command.current_dir(folder(kind)).arg(program);
    command
}
