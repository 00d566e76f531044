//! The Node side of the repository: packages from the lock files, and the built user interface.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use anyhow::{Context, Result, bail};

use crate::places;
use crate::steps::{Steps, Task};

/// A copy of the lock file that the folder beside it was installed from.
const STAMP: &str = "node_modules/.installed-package-lock.json";

/// Brings the user interface to where the app can be built with it.
pub(crate) fn must_build(steps: &mut Steps) -> Result<()> {
    must_install(steps)?;
    if !build(steps)? {
        bail!("building the user interface failed");
    }
    Ok(())
}

pub(crate) fn must_install(steps: &mut Steps) -> Result<()> {
    if !install(steps, "the user interface's packages", &places::ui())? {
        bail!("the user interface's packages could not be installed");
    }
    Ok(())
}

/// Installs a folder's packages exactly as its lock file says, if they are not there yet. Says whether they are now.
pub(crate) fn install(steps: &mut Steps, title: &'static str, folder: &Path) -> Result<bool> {
    install_by("ci", steps, title, folder)
}

/// The same where the lock file leaves out what other systems than the one it was written on take besides.
pub(crate) fn install_for_here(steps: &mut Steps, title: &'static str, folder: &Path) -> Result<bool> {
    install_by("install", steps, title, folder)
}

fn install_by(way: &str, steps: &mut Steps, title: &'static str, folder: &Path) -> Result<bool> {
    let lock = folder.join("package-lock.json");
    let wanted = fs::read(&lock).with_context(|| format!("reading {}", lock.display()))?;
    if fs::read(folder.join(STAMP)).is_ok_and(|stamp| stamp == wanted) {
        steps.skip(title, "they are those of package-lock.json");
        return Ok(true);
    }
    let mut command = npm(folder);
    command.args([way, "--no-audit", "--no-fund"]);
    // The browser tests use the system's Chromium.
    command.env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    let finished = steps.run(Task {
        title,
        command,
        advice: "check the network; if package.json was changed, run `npm install` in that folder first",
    })?;
    if finished.ok {
        let stamp = folder.join(STAMP);
        fs::create_dir_all(folder.join("node_modules"))?;
        fs::write(&stamp, wanted).with_context(|| format!("writing {}", stamp.display()))?;
    }
    Ok(finished.ok)
}

/// Builds the user interface, if a source is newer than what was built. Says whether it is there now.
pub(crate) fn build(steps: &mut Steps) -> Result<bool> {
    const TITLE: &str = "building the user interface";
    let ui = places::ui();
    let built = modified(&ui.join("dist/index.html"));
    let changed = newest(&[ui.clone(), places::root().join("locales")])?;
    if built.is_some_and(|built| built > changed) {
        steps.skip(TITLE, "ui/dist is newer than its sources");
        return Ok(true);
    }
    let finished = steps.run(Task {
        title: TITLE,
        command: script(&ui, "build"),
        advice: "mend what Vite or the Svelte compiler names",
    })?;
    Ok(finished.ok)
}

/// A script of the folder's package.json.
pub(crate) fn script(folder: &Path, name: &str) -> Command {
    let mut command = npm(folder);
    command.args(["run", name]);
    command
}

pub(crate) fn npm(folder: &Path) -> Command {
    node_program("npm", folder)
}

/// A program of the folder's packages, never one from the network.
pub(crate) fn npx(folder: &Path, args: &[&str]) -> Command {
    let mut command = node_program("npx", folder);
    command.arg("--no-install").args(args);
    command
}

fn node_program(name: &str, folder: &Path) -> Command {
    let mut command = Command::new(if cfg!(windows) { format!("{name}.cmd") } else { name.to_owned() });
    command.current_dir(folder).env("CI", "1");
    command
}

fn newest(folders: &[PathBuf]) -> Result<SystemTime> {
    let mut newest = SystemTime::UNIX_EPOCH;
    let mut open: Vec<PathBuf> = folders.to_vec();
    while let Some(folder) = open.pop() {
        let entries = fs::read_dir(&folder).with_context(|| format!("reading {}", folder.display()))?;
        for entry in entries {
            let entry = entry?;
            let kind = entry.file_type()?;
            if kind.is_file() {
                newest = newest.max(entry.metadata()?.modified()?);
            } else if kind.is_dir() && !is_product(&entry.file_name()) {
                open.push(entry.path());
            }
        }
    }
    Ok(newest)
}

fn is_product(name: &OsStr) -> bool {
    name == "node_modules" || name == "dist"
}

fn modified(file: &Path) -> Option<SystemTime> {
    fs::metadata(file).ok()?.modified().ok()
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn a_build_is_as_old_as_its_newest_source_and_not_as_what_was_built_from_it() -> Result<()> {
        let folder = std::env::temp_dir().join(format!("xtask-node-{}", std::process::id()));
        let file = |path: &str, seconds: u64| -> Result<SystemTime> {
            let path = folder.join(path);
            fs::create_dir_all(path.parent().unwrap_or(&folder))?;
            let time = SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
            fs::File::create(path)?.set_modified(time)?;
            Ok(time)
        };
        file("index.html", 1_000)?;
        let source = file("src/features/home.svelte", 2_000)?;
        file("dist/index.html", 3_000)?;
        file("node_modules/vite/index.js", 4_000)?;
        let found = newest(std::slice::from_ref(&folder));
        fs::remove_dir_all(&folder)?;
        assert_eq!(found?, source);
        Ok(())
    }
}
