//! Debian packages, downloaded with apt and unpacked without being installed.

use anyhow::{Context, Result, ensure};
use std::{fs, path::Path, path::PathBuf, process::Command};
use tempfile::TempDir;

/// The files of a package in a folder of their own, which goes when it is let go.
///
/// # Errors
/// This is no Debian, the package is unknown, or there is no network and no earlier download in `cache`.
pub(super) fn unpack(package: &str, cache: &Path) -> Result<TempDir> {
    let folder = TempDir::new_in(cache)?;
    unpack_into(package, cache, folder.path())?;
    Ok(folder)
}

/// Puts the files of a package into a folder.
///
/// # Errors
/// As [`unpack`].
pub(super) fn unpack_into(package: &str, cache: &Path, folder: &Path) -> Result<()> {
    let archive = download(package, cache)?;
    run(Command::new("dpkg-deb").arg("-x").arg(archive).arg(folder))
}

/// The names of all packages that begin so.
///
/// # Errors
/// There is no apt here.
pub(super) fn named(start: &str) -> Result<Vec<String>> {
    let output = Command::new("apt-cache").args(["pkgnames", start]).output().context("running apt-cache")?;
    let mut names: Vec<String> = String::from_utf8(output.stdout)?.lines().map(str::to_owned).collect();
    names.sort();
    Ok(names)
}

fn download(package: &str, cache: &Path) -> Result<PathBuf> {
    let folder = cache.join("packages");
    fs::create_dir_all(&folder)?;
    if let Some(archive) = archive(package, &folder)? {
        return Ok(archive);
    }
    run(Command::new("apt-get").args(["download", package]).current_dir(&folder))?;
    archive(package, &folder)?.with_context(|| format!("apt brought no {package}"))
}

fn archive(package: &str, folder: &Path) -> Result<Option<PathBuf>> {
    let start = format!("{package}_");
    let mut files = fs::read_dir(folder)?.flatten();
    let found = files.find(|file| file.file_name().to_string_lossy().starts_with(&start));
    Ok(found.map(|file| file.path()))
}

fn run(command: &mut Command) -> Result<()> {
    let output = command.output().with_context(|| format!("running {command:?}"))?;
    ensure!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
    Ok(())
}
