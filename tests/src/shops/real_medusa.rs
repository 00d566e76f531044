//! A real Medusa: its packages from the lock file, on a PostgreSQL of its own that is a copy of a filled one.

use super::{
    folder,
    real::{Real, recipe},
};
use anyhow::{Result, ensure};
use tempfile::TempDir;

/// What the shop lets customers see.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shows {
    /// As it is installed: no tracking numbers, nothing of what is in a parcel, no returns.
    Stock,
    /// With `middlewares.js`.
    All,
}

/// Starts a shop whose catalogue is filled and where nobody has bought; it tells `hook`, with that secret, what moves.
///
/// # Errors
/// It did not start; what it said is named.
pub fn start(shows: Shows, hook: Option<(&str, &str)>) -> Result<Real> {
    let packages = folder("medusa").join("node_modules/@medusajs/medusa");
    ensure!(packages.exists(), "not installed: cargo xtask test --shop medusa");
    let home = TempDir::new()?;
    let mut command = recipe("medusa", "shop.mjs");
    command.env("SHOP_SHOWS", if shows == Shows::All { "all" } else { "" });
    if let Some((url, secret)) = hook {
        command.env("DOORSTEP_HOOK", url).env("DOORSTEP_HOOK_SECRET", secret);
    }
    Real::start("medusa", command, home)
}
