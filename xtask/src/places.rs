//! Where things are in the checkout.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

/// The checkout's top folder.
pub(crate) fn root() -> PathBuf {
    let package =
        env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    package.parent().map_or(package.clone(), Path::to_path_buf)
}

pub(crate) fn ui() -> PathBuf {
    root().join("ui")
}

pub(crate) fn browser_tests() -> PathBuf {
    root().join("tests").join("browser")
}

/// Cargo's target folder, wherever it was told to put it: we run from there.
pub(crate) fn target() -> PathBuf {
    let ours = env::current_exe().unwrap_or_default();
    let profile = ours.ancestors().find(|folder| folder.ends_with("debug") || folder.ends_with("release"));
    profile.and_then(Path::parent).map_or_else(|| root().join("target"), Path::to_path_buf)
}

/// A program that Cargo built.
pub(crate) fn built(profile: &str, name: &str) -> PathBuf {
    target().join(profile).join(format!("{name}{}", env::consts::EXE_SUFFIX))
}

/// Tells a program where the others of the same build are.
pub(crate) fn name_programs(command: &mut Command, profile: &str) {
    for (variable, name) in
        [("DOORSTEP_APP", "doorstep"), ("DOORSTEP_STORE_SERVER", "store-server"), ("DOORSTEP_BRIDGE", "bridge")]
    {
        command.env(variable, built(profile, name));
    }
}

pub(crate) fn start_empty(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("emptying {}", folder.display()))?;
    }
    fs::create_dir_all(folder).with_context(|| format!("creating {}", folder.display()))
}
