//! MiniSearch, which is what a web page would take off the shelf, in Node.

use anyhow::{Context, Result, ensure};
use std::{fs, path::Path, process::Command};

const SCRIPT: &str = include_str!("minisearch_job.mjs");
const PACKAGE: &str = "minisearch@7.2.0";

/// What runs it.
///
/// # Errors
/// There is no Node, or no network and no earlier download.
pub(super) fn command(cache: &Path) -> Result<Command> {
    let folder = cache.join("minisearch");
    if !folder.join("node_modules/minisearch").exists() {
        fs::create_dir_all(&folder)?;
        let mut npm = Command::new("npm");
        npm.args(["install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix"]).arg(&folder).arg(PACKAGE);
        let output = npm.output().context("running npm")?;
        ensure!(output.status.success(), "{npm:?}: {}", String::from_utf8_lossy(&output.stderr));
    }
    let script = folder.join("minisearch_job.mjs");
    fs::write(&script, SCRIPT)?;
    let mut command = Command::new("node");
    command.arg("--max-old-space-size=8192").arg(script);
    Ok(command)
}
