//! Xapian through its own Python, from Debian's packages, without being installed.

use super::packages;
use anyhow::{Context, Result};
use std::{fs, path::Path, process::Command};

const SCRIPT: &str = include_str!("xapian_job.py");

/// What runs it.
///
/// # Errors
/// This is no Debian, or there is no network and no earlier download.
pub(super) fn command(cache: &Path) -> Result<Command> {
    let folder = cache.join("xapian");
    if !folder.exists() {
        let unfinished = tempfile::TempDir::new_in(cache)?;
        for package in ["python3-xapian", "libxapian30"] {
            packages::unpack_into(package, cache, unfinished.path())?;
        }
        fs::rename(unfinished.keep(), &folder)?;
    }
    let script = cache.join("xapian_job.py");
    fs::write(&script, SCRIPT)?;
    let libraries = fs::read_dir(folder.join("usr/lib"))?.flatten().map(|entry| entry.path());
    let libraries = libraries.filter(|path| path.to_string_lossy().ends_with("linux-gnu"));
    let mut command = Command::new("/usr/bin/python3");
    command.env("PYTHONPATH", folder.join("usr/lib/python3/dist-packages"));
    command.env("LD_LIBRARY_PATH", libraries.last().context("the library's folder")?);
    command.arg(script);
    Ok(command)
}
