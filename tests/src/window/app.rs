//! The app started without a driver: with or without its window, as the system sees it.

use super::{
    Desk, PATIENCE,
    process::{Process, named},
    screen::close_windows,
};
use anyhow::{Context, Result, ensure};
use std::{
    fs,
    path::PathBuf,
    thread,
    time::{Duration, Instant},
};

/// The system cuts names to fifteen letters.
const WEB_VIEW: &str = "WebKitWebProces";
const GLANCE: Duration = Duration::from_millis(30);

/// A running app.
#[derive(Debug)]
pub struct Running {
    process: Process,
    log: Option<PathBuf>,
}

impl Running {
    /// Starts it.
    ///
    /// # Errors
    /// It cannot be started.
    pub fn start(desk: &Desk, arguments: &[&str]) -> Result<Self> {
        Ok(Self { process: Process::start(desk.bare()?.args(arguments))?, log: desk.log() })
    }

    /// Waits until there is a web view, or none any more.
    ///
    /// # Errors
    /// It never came to that.
    pub fn has_web_view(&self, wanted: bool) -> Result<()> {
        self.explain(has_web_view(self.process.child.id(), wanted))
    }

    /// Whether there is a web view at this moment.
    pub fn shows_something(&self) -> bool {
        !named(self.process.child.id(), WEB_VIEW).is_empty()
    }

    /// Closes the window, as a window manager does.
    ///
    /// # Errors
    /// There is none, or no display.
    pub fn close_window(&self) -> Result<()> {
        self.explain(close_window(self.process.child.id()))
    }

    /// Waits until it has ended by itself.
    ///
    /// # Errors
    /// It goes on.
    pub fn ended(mut self) -> Result<()> {
        let outcome = wait(|| Ok(self.process.child.try_wait()?.is_some())).context("waiting for its end");
        self.explain(outcome)
    }

    /// Says what the app said.
    fn explain<T>(&self, outcome: Result<T>) -> Result<T> {
        let said = || self.log.as_ref().and_then(|log| fs::read_to_string(log).ok()).unwrap_or_default();
        outcome.with_context(|| format!("the app said: {}", said()))
    }
}

/// Waits until a process or one below it has a web view, or none has any more.
pub(super) fn has_web_view(id: u32, wanted: bool) -> Result<()> {
    wait(|| Ok(named(id, WEB_VIEW).is_empty() != wanted)).with_context(|| format!("waiting for a web view: {wanted}"))
}

/// Closes the window of a process, as a window manager does, as soon as there is one.
pub(super) fn close_window(id: u32) -> Result<()> {
    wait(|| close_windows(None, id)).context("closing the window")
}

fn wait(mut ask: impl FnMut() -> Result<bool>) -> Result<()> {
    let begun = Instant::now();
    while !ask()? {
        ensure!(begun.elapsed() < PATIENCE, "waited for {} seconds", PATIENCE.as_secs());
        thread::sleep(GLANCE);
    }
    Ok(())
}
