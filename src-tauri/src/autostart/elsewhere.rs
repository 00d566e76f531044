//! The entry on Windows, in the user's part of the registry, and on macOS, as an agent of launchd.

use super::{Autostart, WITHOUT_WINDOW};
use auto_launch::{AutoLaunch, Result};
use std::{env, io, path::PathBuf};

pub(super) fn program() -> io::Result<PathBuf> {
    env::current_exe()
}

pub(super) fn is_on(entry: &Autostart) -> Result<bool> {
    launch(entry).is_enabled()
}

pub(super) fn enter(entry: &Autostart) -> Result<()> {
    launch(entry).enable()
}

pub(super) fn remove(entry: &Autostart) -> Result<()> {
    launch(entry).disable()
}

#[cfg(windows)]
fn launch(entry: &Autostart) -> AutoLaunch {
    // A command line, in which a folder's name may have spaces.
    let program = format!("\"{}\"", entry.program.display());
    AutoLaunch::new(&entry.identifier, &program, auto_launch::WindowsEnableMode::CurrentUser, &[WITHOUT_WINDOW])
}

#[cfg(target_os = "macos")]
fn launch(entry: &Autostart) -> AutoLaunch {
    let (name, program) = (&entry.identifier, entry.program.display().to_string());
    let mode = auto_launch::MacOSLaunchMode::LaunchAgent;
    AutoLaunch::new(name, &program, mode, &[WITHOUT_WINDOW], &[&entry.identifier], "")
}
