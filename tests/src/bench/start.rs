//! From the start of the process to what is seen in the window, and the memory of everything that takes.

use super::{
    row::Row,
    screen::{Screen, Sight},
    stock::Stock,
    work::{median, milliseconds},
};
use crate::app::{self, KEY};
use anyhow::{Context, Result, ensure};
use serde_json::json;
use std::{
    env, fs,
    os::unix::process::CommandExt,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::Duration,
};
use tempfile::TempDir;

const TRIES: usize = 5;
const BARE: &str = "a bare WebKitGTK window with a short page";
const ROWS: [(&str, &str); 3] = [
    ("start of the process to the first sight of its page", "ms"),
    ("start of the process to nearly all of the first screen", "ms"),
    ("memory of all its processes", "MiB"),
];

pub(super) fn measure() -> Result<Vec<Row>> {
    let attempt = app().and_then(|app| Ok((app, Screen::open()?, bare()?)));
    let (app, screen, bare) = match attempt {
        Ok(all) => all,
        Err(error) => return Ok(ROWS.map(|(what, unit)| Row::unmeasured(what, unit, format!("{error:#}"))).into()),
    };
    // The demo's own help: so much is what a customer usually has.
    let stock = Stock::with_articles(0)?;
    let home = home(&stock)?;
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for turn in 0..=TRIES {
        let shown = look(&screen, command(&app, &screen, home.path()).env("DOORSTEP_STORE", stock.store.url()))?;
        let other = look(&screen, &mut command(&bare.path().join("bare"), &screen, home.path()))?;
        // The first turn only brings the files into memory.
        if turn > 0 {
            ours.push(shown);
            theirs.push(other);
        }
    }
    Ok(table(&ours, &theirs))
}

/// What a window showed when, and what it took.
struct Look {
    sight: Sight,
    memory: f64,
}

/// What is told of several looks.
type Figure<'a> = &'a dyn Fn(&[Look]) -> f64;

fn table(ours: &[Look], theirs: &[Look]) -> Vec<Row> {
    let time =
        |looks: &[Look], of: fn(&Sight) -> Duration| milliseconds(median(looks.iter().map(|look| of(&look.sight))));
    let memory = |looks: &[Look]| {
        let mut sizes: Vec<_> = looks.iter().map(|look| look.memory).collect();
        sizes.sort_by(f64::total_cmp);
        sizes[sizes.len() / 2]
    };
    let values: [Figure<'_>; 3] =
        [&|looks| time(looks, |sight| sight.first), &|looks| time(looks, |sight| sight.useful), &memory];
    let notes =
        ["the middle of 5, files in memory", "signed in, 5,000 orders stored, the store up", "proportional set size"];
    let rows = ROWS.into_iter().zip(values).zip(notes);
    rows.map(|(((what, unit), value), note)| Row::new(what, unit, value(ours)).beside(BARE, value(theirs)).note(note))
        .collect()
}

/// Starts a program, looks at the screen until it is still, and ends it.
fn look(screen: &Screen, command: &mut Command) -> Result<Look> {
    let (mut program, sight) = screen.watch(|| Program::start(command))?;
    let memory = program.memory();
    program.end();
    Ok(Look { sight, memory: memory? })
}

/// A program and all that it starts, in a process group of its own.
struct Program {
    child: Child,
}

impl Program {
    fn start(command: &mut Command) -> Result<Self> {
        let child = command.process_group(0).stdin(Stdio::null()).spawn();
        Ok(Self { child: child.with_context(|| format!("starting {command:?}"))? })
    }

    /// The proportional set size of the group, in MiB.
    fn memory(&self) -> Result<f64> {
        let group = self.child.id().to_string();
        let ours =
            |stat: &str| stat.rsplit_once(") ").and_then(|(_, rest)| rest.split(' ').nth(2)) == Some(group.as_str());
        let mut sum = 0;
        for process in fs::read_dir("/proc")?.flatten() {
            let read = |name: &str| fs::read_to_string(process.path().join(name));
            if read("stat").is_ok_and(|stat| ours(&stat)) {
                let rollup = read("smaps_rollup")?;
                let size = rollup.lines().find_map(|line| line.strip_prefix("Pss:")?.trim().strip_suffix(" kB"));
                sum += size.context("no set size")?.trim().parse::<u64>()?;
            }
        }
        ensure!(sum > 0, "the program has ended");
        Ok(sum as f64 / 1024.0)
    }

    fn end(&mut self) {
        // The shell's own kill: not every Linux has the program.
        let group = format!("kill -s KILL -- -{}", self.child.id());
        Command::new("sh").args(["-c", &group]).status().ok();
        self.child.wait().ok();
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        if matches!(self.child.try_wait(), Ok(None)) {
            self.end();
        }
    }
}

/// The app that `DOORSTEP_APP` names, or the one that was built beside us.
fn app() -> Result<PathBuf> {
    let named = env::var_os("DOORSTEP_APP").map(PathBuf::from);
    let path = named.map_or_else(|| env::current_exe().map(|ours| ours.with_file_name("doorstep")), Ok)?;
    ensure!(path.exists(), "the app was not built: {} is not there", path.display());
    Ok(path)
}

/// A program with nothing but a window, made of a few lines of C.
fn bare() -> Result<TempDir> {
    let folder = TempDir::new()?;
    fs::write(folder.path().join("bare.c"), include_str!("bare.c"))?;
    let compile = "cc -O2 bare.c -o bare $(pkg-config --cflags --libs webkit2gtk-4.1)";
    let status = Command::new("sh").args(["-c", compile]).current_dir(folder.path()).status()?;
    ensure!(status.success(), "the bare window could not be compiled");
    Ok(folder)
}

/// Folders as they are after a first sync, and a key in a file, so that no keychain has a part in this.
fn home(stock: &Stock) -> Result<TempDir> {
    let home = stock.newcomer()?;
    let (path, url) = (home.path().to_owned(), stock.store.url());
    let syncing = stock.app.spawn(async move {
        let engine = app::restart(&path, &url)?;
        let running = engine.clone();
        let running = tokio::spawn(async move { running.run().await });
        app::read_everything(&engine, |_| {}).await?;
        let welcomed = engine.call("settings_change", json!({ "welcomed": true })).await;
        running.abort();
        running.await.ok();
        welcomed.map(drop).map_err(|error| anyhow::anyhow!("leaving the welcome behind: {error:?}"))
    });
    stock.app.block_on(syncing)??;
    fs::write(home.path().join("key"), KEY.iter().map(|byte| format!("{byte:02x}")).collect::<String>())?;
    fs::write(home.path().join("key-place"), "file")?;
    Ok(home)
}

fn command(program: &Path, screen: &Screen, home: &Path) -> Command {
    let mut command = Command::new(program);
    for (name, folder) in [("XDG_CONFIG_HOME", "config"), ("XDG_CACHE_HOME", "cache"), ("XDG_DATA_HOME", "data")] {
        command.env(name, home.join(folder));
    }
    command
        .env("DOORSTEP_DATA", home)
        .env("DISPLAY", &screen.name)
        .env("DBUS_SESSION_BUS_ADDRESS", format!("unix:path={}", home.join("no-bus").display()))
        .env("LANGUAGE", "en")
        .env("LC_ALL", "C.UTF-8")
        .env("GDK_BACKEND", "x11")
        .env("NO_AT_BRIDGE", "1")
        .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
        .env_remove("WAYLAND_DISPLAY");
    command
}
