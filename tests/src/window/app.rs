//! The app started without a driver: with or without its window, as the system sees it.

use super::{
    Desk, PATIENCE,
    process::{Process, named},
};
use anyhow::{Context, Result, ensure};
use std::{
    fs,
    process::Command,
    thread,
    time::{Duration, Instant},
};
use tempfile::TempDir;

/// The system cuts names to fifteen letters.
const WEB_VIEW: &str = "WebKitWebProces";
const GLANCE: Duration = Duration::from_millis(30);

/// A running app.
#[derive(Debug)]
pub struct Running {
    process: Process,
}

impl Running {
    /// Starts it.
    ///
    /// # Errors
    /// It cannot be started.
    pub fn start(desk: &Desk, arguments: &[&str]) -> Result<Self> {
        Ok(Self { process: Process::start(desk.bare()?.args(arguments))? })
    }

    /// Waits until there is a web view, or none any more.
    ///
    /// # Errors
    /// It never came to that.
    pub fn has_web_view(&self, wanted: bool) -> Result<()> {
        let id = self.process.child.id();
        wait(|| Ok(named(id, WEB_VIEW).is_empty() != wanted)).with_context(|| format!("a web view: {wanted}"))
    }

    /// Closes the window, as a window manager does.
    ///
    /// # Errors
    /// There is none, or no C compiler.
    pub fn close_window(&self) -> Result<()> {
        close_window(self.process.child.id())
    }

    /// Waits until it has ended by itself.
    ///
    /// # Errors
    /// It goes on.
    pub fn ended(mut self) -> Result<()> {
        wait(|| Ok(self.process.child.try_wait()?.is_some()))
    }
}

/// Closes the window of a process, as a window manager does; a few lines of C, because nothing that is everywhere does it.
pub(super) fn close_window(id: u32) -> Result<()> {
    let folder = TempDir::new()?;
    fs::write(folder.path().join("close.c"), include_str!("close.c"))?;
    let compiled = Command::new("cc").args(["close.c", "-o", "close", "-lX11"]).current_dir(folder.path()).status()?;
    ensure!(compiled.success(), "close.c could not be compiled");
    let close = || Ok(Command::new(folder.path().join("close")).arg(id.to_string()).status()?.success());
    wait(close).context("closing the window")
}

fn wait(mut ask: impl FnMut() -> Result<bool>) -> Result<()> {
    let begun = Instant::now();
    while !ask()? {
        ensure!(begun.elapsed() < PATIENCE, "waited for {} seconds", PATIENCE.as_secs());
        thread::sleep(GLANCE);
    }
    Ok(())
}
