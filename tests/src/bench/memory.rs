//! What the app takes while nobody looks at it: memory with its window and without, beside the same app that cannot go
//! without one and beside an idle browser; and the processor's time of an idle hour.

use super::{
    desktop::{Program, app, command, home},
    row::Row,
    screen::Screen,
    stock::Stock,
};
use crate::window::{Bus, Tray, close_windows};
use anyhow::{Result, ensure};
use serde_json::json;
use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
    thread,
    time::{Duration, Instant},
};
use tempfile::TempDir;

/// Memory that changes by less than this part of it in so long a time stays what it is.
const STEADY: f64 = 0.02;
const REST: Duration = Duration::from_secs(10);
/// How long is looked at what the processor does.
const IDLE: Duration = Duration::from_secs(240);
const PATIENCE: Duration = Duration::from_secs(120);
const GLANCE: Duration = Duration::from_millis(100);
/// How often the window comes back and goes again.
const TURNS: usize = 5;
/// The system cuts names to fifteen letters.
const WEB_VIEW: &str = "WebKitWebProces";
const NETWORK: &str = "WebKitNetworkPr";
const BROWSER: &str = "an idle headless Chromium with an empty page";
const STAYS_OPEN: &str = "the same app, told not to go on without its window";
/// Without its web view, the app takes clearly less than half of what it takes with it.
const MOST: f64 = 0.5;

pub(super) fn measure() -> Result<Vec<Row>> {
    let desk = match Desk::new() {
        Ok(desk) => desk,
        Err(error) => return Ok(vec![Row::unmeasured("memory", "MiB", format!("{error:#}"))]),
    };
    let (mut browser, empty) = desk.rested(&mut desk.browser())?;
    browser.end();
    let staying = home(&desk.stock, json!({ "welcomed": true, "background": false }))?;
    let (mut open, whole) = desk.rested(&mut desk.app(staying.path()))?;
    open.end();
    let leaving = home(&desk.stock, json!({ "welcomed": true, "background": true }))?;
    let (tray, shown) = desk.rested(&mut desk.app(leaving.path()))?;
    desk.close(&tray)?;
    let (small, kept) = (settle(&tray)?, tray.memory_of(NETWORK).unwrap_or_default());
    for _ in 0..TURNS {
        desk.reopen(&tray, leaving.path())?;
        desk.close(&tray)?;
    }
    let again = settle(&tray)?;
    let mut rows = vec![
        Row::new("memory with the window on the home screen", "MiB", shown).beside(BROWSER, empty),
        Row::new("memory in the tray, without a web view", "MiB", small)
            .beside(BROWSER, empty)
            .beside(STAYS_OPEN, whole)
            .at_most_times(MOST)
            .note("proportional set size of all its processes; 5,000 orders stored, a stream open"),
        Row::new("of that, WebKit's network process, which never ends", "MiB", kept),
        Row::new(format!("the same after {TURNS} more times open and closed"), "MiB", again)
            .beside("before", small)
            .at_most_times(1.2),
    ];
    rows.extend(desk.idle(&tray, staying.path())?);
    Ok(rows)
}

/// A desktop with a tray, a store, and the programs that are measured on it.
struct Desk {
    stock: Stock,
    screen: Screen,
    bus: Bus,
    tray: Tray,
    app: PathBuf,
    chromium: PathBuf,
    /// The browser's own.
    folder: TempDir,
}

impl Desk {
    fn new() -> Result<Self> {
        let (app, chromium) = (app()?, chromium()?);
        let (bus, folder) = (Bus::start()?, TempDir::new()?);
        let tray = bus.tray()?;
        Ok(Self { stock: Stock::with_articles(0)?, screen: Screen::open()?, bus, tray, app, chromium, folder })
    }

    fn app(&self, home: &Path) -> Command {
        let mut command = command(&self.app, &self.screen.name, home);
        command.env("DOORSTEP_STORE", self.stock.store.url()).env("DBUS_SESSION_BUS_ADDRESS", &self.bus.address);
        command
    }

    fn browser(&self) -> Command {
        let mut command = command(&self.chromium, &self.screen.name, self.folder.path());
        command.args(["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"]);
        command.args(["--disable-component-update", "--remote-debugging-port=0"]);
        command.arg(format!("--user-data-dir={}", self.folder.path().join("browser").display())).arg("about:blank");
        command.stderr(std::process::Stdio::null());
        command
    }

    /// A program that was started and left alone, and the memory it takes then.
    fn rested(&self, command: &mut Command) -> Result<(Program, f64)> {
        let program = Program::start(command)?;
        let memory = settle(&program)?;
        Ok((program, memory))
    }

    /// Closes the window, as a window manager does, and waits until there is no web view.
    fn close(&self, app: &Program) -> Result<()> {
        wait("a window to close", || close_windows(Some(&self.screen.name), app.id()))?;
        wait("the end of the web view", || Ok(app.running(WEB_VIEW)?.is_empty()))?;
        wait("the tray", || Ok(self.tray.menu().is_some()))
    }

    /// Starts the app once more, which brings the window back.
    fn reopen(&self, app: &Program, home: &Path) -> Result<()> {
        ensure!(self.app(home).status()?.success(), "the second start failed");
        wait("the web view", || Ok(!app.running(WEB_VIEW)?.is_empty()))
    }

    /// What the processor does for each while nobody does anything, all in the same time.
    fn idle(&self, tray: &Program, home: &Path) -> Result<[Row; 2]> {
        let (open, _) = self.rested(&mut self.app(home))?;
        let (browser, _) = self.rested(&mut self.browser())?;
        let programs = [tray, &open, &browser];
        let times = || programs.iter().map(|program| program.processor_time()).collect::<Result<Vec<_>>>();
        let before = times()?;
        thread::sleep(IDLE);
        let hours = IDLE.as_secs_f64() / 3600.0;
        let spent: Vec<f64> = times()?.iter().zip(before).map(|(after, before)| (after - before) / hours).collect();
        let row = |what: &str, place: usize| {
            Row::new(format!("the processor's time in an idle hour {what}"), "s", spent[place])
                .beside(BROWSER, spent[2])
        };
        let note =
            format!("taken from {} s with the stream open; the system counts hundredths of seconds", IDLE.as_secs());
        Ok([row("in the tray", 0).note(note), row("with the window open", 1)])
    }
}

/// The browser that `DOORSTEP_CHROMIUM` names, as for the tests that run in it, or the system's.
fn chromium() -> Result<PathBuf> {
    let path = env::var_os("DOORSTEP_CHROMIUM").map_or_else(|| "/usr/bin/chromium".into(), PathBuf::from);
    ensure!(path.exists(), "there is no Chromium at {}", path.display());
    Ok(path)
}

/// The memory of a program as soon as it stays what it is.
fn settle(program: &Program) -> Result<f64> {
    let (begun, mut last) = (Instant::now(), 0.0);
    loop {
        thread::sleep(REST);
        let memory = program.memory()?;
        if (memory - last).abs() < memory * STEADY {
            return Ok(memory);
        }
        ensure!(begun.elapsed() < PATIENCE * 5, "its memory never stays what it is");
        last = memory;
    }
}

fn wait(what: &str, mut ask: impl FnMut() -> Result<bool>) -> Result<()> {
    let begun = Instant::now();
    while !ask()? {
        ensure!(begun.elapsed() < PATIENCE, "waited for {what}");
        thread::sleep(GLANCE);
    }
    Ok(())
}
