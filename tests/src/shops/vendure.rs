//! A real Vendure: its packages from the lock file, its database a copy of a filled one.

use super::{
    folder, free_port,
    real::{Real, recipe},
};
use anyhow::{Result, ensure};
use std::{
    path::{Path, PathBuf},
    process::Command,
};
use tempfile::TempDir;

/// Starts a shop whose catalogue is filled and where nobody has bought; it tells `hook`, with that secret, what moves.
///
/// # Errors
/// It did not start; what it said is named.
pub fn start(hook: Option<(&str, &str)>) -> Result<Real> {
    ensure!(
        folder("vendure").join("node_modules/@vendure/core").exists(),
        "not installed: cargo xtask test --shop vendure"
    );
    let home = TempDir::new()?;
    let database = home.path().join("shop.sqljs");
    std::fs::copy(filled()?, &database)?;
    let mut command = shop(&database)?;
    if let Some((url, secret)) = hook {
        command.env("DOORSTEP_HOOK", url).env("DOORSTEP_HOOK_SECRET", secret);
    }
    Real::start("vendure", command, home)
}

/// The database of a shop with a catalogue, made once and copied for every shop.
fn filled() -> Result<PathBuf> {
    let packages = folder("vendure").join("node_modules");
    let database = packages.join(".filled.sqljs");
    if database.exists() {
        return Ok(database);
    }
    let fresh = TempDir::new_in(packages)?;
    let half = fresh.path().join("half.sqljs");
    let output = shop(&half)?.arg("fill").env("SHOP_EMPTY", "1").output()?;
    ensure!(output.status.success(), "the shop was not filled: {}", String::from_utf8_lossy(&output.stderr));
    // In one go, so that whoever comes at the same time sees a whole one or none.
    std::fs::rename(half, &database)?;
    Ok(database)
}

fn shop(database: &Path) -> Result<Command> {
    let mut command = recipe("vendure", "shop.js");
    command.env("PORT", free_port()?.to_string());
    command.env("SHOP_DATABASE", database).env("VENDURE_DISABLE_TELEMETRY", "1");
    Ok(command)
}
