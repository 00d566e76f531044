//! A real WordPress: Debian's, unpacked and not installed, with a database of its own.

use super::{
    folder,
    real::{Real, recipe},
};
use anyhow::{Result, ensure};
use tempfile::TempDir;

/// What the addresses of a site look like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Addresses {
    Pretty,
    Plain,
}

/// Starts an empty help centre; it tells `hook`, with that secret, when something was edited.
///
/// # Errors
/// It did not start; what it said is named.
pub fn start(addresses: Addresses, hook: Option<(&str, &str)>) -> Result<Real> {
    ensure!(folder("wordpress").join("site/wp-load.php").exists(), "not there: cargo xtask test --shop wordpress");
    let home = TempDir::new()?;
    let mut command = recipe("wordpress", "site.mjs");
    command.arg(home.path()).env("SITE_ADDRESSES", if addresses == Addresses::Plain { "plain" } else { "pretty" });
    if let Some((url, secret)) = hook {
        command.env("DOORSTEP_HOOK", url).env("DOORSTEP_HOOK_SECRET", secret);
    }
    Real::start("wordpress", command, home)
}
