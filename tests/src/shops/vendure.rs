//! A real Vendure for as long as a test needs one: its packages from the lock file, its database a copy of a filled one.

use super::folder;
use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;
use std::{
    fs::File,
    io::{BufRead, BufReader},
    net::TcpListener,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};
use tempfile::TempDir;

const READY: &str = "listening on ";

/// The shop; it ends with this value.
#[derive(Debug)]
pub struct Vendure {
    /// Without a slash at the end.
    pub url: String,
    child: Child,
    _folder: TempDir,
}

/// Why there can be no shop on this machine.
pub fn lacks() -> Option<&'static str> {
    let node = Command::new("node").arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
    if !node.is_ok_and(|status| status.success()) {
        return Some("there is no Node");
    }
    let installed = folder("vendure").join("node_modules/@vendure/core").exists();
    (!installed).then_some("its packages are not installed: `cargo xtask test` does that")
}

impl Vendure {
    /// Starts a shop whose catalogue is filled and where nobody has bought; it tells `hook` what moves.
    ///
    /// # Errors
    /// It did not start; what it said is named.
    pub fn start(hook: Option<(&str, &str)>) -> Result<Self> {
        let folder = TempDir::new()?;
        let database = folder.path().join("shop.sqljs");
        std::fs::copy(filled()?, &database)?;
        let log = folder.path().join("shop.log");
        let port = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port();
        let mut command = node(&["shop.js"], port, &database);
        if let Some((url, secret)) = hook {
            command.env("DOORSTEP_HOOK", url).env("DOORSTEP_HOOK_SECRET", secret);
        }
        let mut child = command.stdout(Stdio::piped()).stderr(File::create(&log)?).spawn()?;
        let output = child.stdout.take().context("its output is ours")?;
        let mut lines = BufReader::new(output).lines().map_while(Result::ok);
        let Some(ready) = lines.find_map(|line| Some(line.split_once(READY)?.1.to_owned())) else {
            child.wait()?;
            bail!("the shop did not start: {}", std::fs::read_to_string(log)?);
        };
        // Read to the end, so that it is never held up by a full pipe.
        std::thread::spawn(move || lines.for_each(drop));
        Ok(Self { url: ready, child, _folder: folder })
    }

    /// Does what `play.mjs` names, and returns what it prints.
    ///
    /// # Errors
    /// The shop refused; what it said is named.
    pub fn play(&self, words: &[&str]) -> Result<Value> {
        let output =
            Command::new("node").current_dir(folder("vendure")).arg("play.mjs").arg(&self.url).args(words).output()?;
        ensure!(output.status.success(), "{words:?}: {}", String::from_utf8_lossy(&output.stderr));
        Ok(serde_json::from_slice(&output.stdout)?)
    }

    /// Captures every step once more, into a folder.
    ///
    /// # Errors
    /// The shop refused; what it said is named.
    pub fn capture(&self, into: &Path) -> Result<()> {
        let output =
            Command::new("node").current_dir(folder("vendure")).arg("capture.mjs").arg(&self.url).arg(into).output()?;
        ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        Ok(())
    }
}

impl Drop for Vendure {
    fn drop(&mut self) {
        // Both fail only if it has already ended.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The database of a shop with a catalogue, made once and copied for every shop.
fn filled() -> Result<PathBuf> {
    let database = folder("vendure").join("node_modules/.filled.sqljs");
    if database.exists() {
        return Ok(database);
    }
    let (port, fresh) = (
        TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port(),
        TempDir::new_in(folder("vendure").join("node_modules"))?,
    );
    let half = fresh.path().join("half.sqljs");
    let output = node(&["shop.js", "fill"], port, &half).env("SHOP_EMPTY", "1").output()?;
    ensure!(output.status.success(), "the shop was not filled: {}", String::from_utf8_lossy(&output.stderr));
    // In one go, so that whoever comes at the same time sees a whole one or none.
    std::fs::rename(half, &database)?;
    Ok(database)
}

fn node(words: &[&str], port: u16, database: &Path) -> Command {
    let mut command = Command::new("node");
    command.current_dir(folder("vendure")).args(words);
    command.env("PORT", port.to_string()).env("SHOP_DATABASE", database).env("VENDURE_DISABLE_TELEMETRY", "1");
    command
}
