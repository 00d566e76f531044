//! The app as a customer has it on a desk: its folders after a first sync, a display, and what it and all that it starts take.

use super::stock::Stock;
use crate::app::{self, KEY};
use anyhow::{Context, Result, ensure};
use serde_json::Value;
use std::{
    env, fs,
    os::unix::process::CommandExt,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};
use tempfile::TempDir;

/// The system counts a process's time in hundredths of a second.
const TICKS: f64 = 100.0;

/// A program and all that it starts, in a process group of its own.
#[derive(Debug)]
pub(super) struct Program {
    child: Child,
}

impl Program {
    pub(super) fn start(command: &mut Command) -> Result<Self> {
        let child = command.process_group(0).stdin(Stdio::null()).spawn();
        Ok(Self { child: child.with_context(|| format!("starting {command:?}"))? })
    }

    /// The proportional set size of the group, in MiB.
    pub(super) fn memory(&self) -> Result<f64> {
        self.memory_of("")
    }

    /// The same of those that run a program whose name begins so.
    pub(super) fn memory_of(&self, name: &str) -> Result<f64> {
        let mut sum = 0;
        for process in self.running(name)? {
            // One that ends meanwhile has no size.
            let Ok(rollup) = fs::read_to_string(process.join("smaps_rollup")) else { continue };
            let size = rollup.lines().find_map(|line| line.strip_prefix("Pss:")?.trim().strip_suffix(" kB"));
            sum += size.context("no set size")?.trim().parse::<u64>()?;
        }
        ensure!(sum > 0, "the program has ended");
        Ok(sum as f64 / 1024.0)
    }

    /// The processor's time of those of the group that run, in seconds.
    pub(super) fn processor_time(&self) -> Result<f64> {
        let times = self.processes()?.into_iter().filter_map(|process| {
            let stat = fs::read_to_string(process.join("stat")).ok()?;
            // Behind the name, which may hold anything, these are the 12th and 13th field.
            let mut fields = stat.rsplit_once(") ")?.1.split(' ').skip(11);
            let mut ticks = || fields.next()?.parse::<f64>().ok();
            Some((ticks()? + ticks()?) / TICKS)
        });
        Ok(times.sum())
    }

    /// Where the system tells of those that run a program whose name begins so.
    pub(super) fn running(&self, name: &str) -> Result<Vec<PathBuf>> {
        let is = |process: &PathBuf| fs::read_to_string(process.join("comm")).is_ok_and(|told| told.starts_with(name));
        Ok(self.processes()?.into_iter().filter(is).collect())
    }

    /// What the system calls it.
    pub(super) fn id(&self) -> u32 {
        self.child.id()
    }

    pub(super) fn end(&mut self) {
        // The shell's own kill: not every Linux has the program.
        let group = format!("kill -s KILL -- -{}", self.child.id());
        Command::new("sh").args(["-c", &group]).status().ok();
        self.child.wait().ok();
    }

    /// Where the system tells of the group's processes.
    fn processes(&self) -> Result<Vec<PathBuf>> {
        let group = self.child.id().to_string();
        let ours =
            |stat: &str| stat.rsplit_once(") ").and_then(|(_, rest)| rest.split(' ').nth(2)) == Some(group.as_str());
        let all = fs::read_dir("/proc")?.flatten().map(|entry| entry.path());
        Ok(all.filter(|path| fs::read_to_string(path.join("stat")).is_ok_and(|stat| ours(&stat))).collect())
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
pub(super) fn app() -> Result<PathBuf> {
    let named = env::var_os("DOORSTEP_APP").map(PathBuf::from);
    let path = named.map_or_else(|| env::current_exe().map(|ours| ours.with_file_name("doorstep")), Ok)?;
    ensure!(path.exists(), "the app was not built: {} is not there", path.display());
    Ok(path)
}

/// Folders as they are after a first sync, with settings chosen, and a key in a file, so that no keychain has a part in
/// this.
pub(super) fn home(stock: &Stock, settings: Value) -> Result<TempDir> {
    let home = stock.newcomer()?;
    let (path, url) = (home.path().to_owned(), stock.store.url());
    let syncing = stock.app.spawn(async move {
        let engine = app::restart(&path, &url)?;
        let running = engine.clone();
        let running = tokio::spawn(async move { running.run().await });
        app::read_everything(&engine, |_| {}).await?;
        let chosen = engine.call("settings_change", settings).await;
        running.abort();
        running.await.ok();
        chosen.map(drop).map_err(|error| anyhow::anyhow!("choosing settings: {error:?}"))
    });
    stock.app.block_on(syncing)??;
    fs::write(home.path().join("key"), KEY.iter().map(|byte| format!("{byte:02x}")).collect::<String>())?;
    fs::write(home.path().join("key-place"), "file")?;
    Ok(home)
}

/// A program on this display, with these folders and no session bus.
pub(super) fn command(program: &Path, display: &str, home: &Path) -> Command {
    let mut command = Command::new(program);
    for (name, folder) in [("XDG_CONFIG_HOME", "config"), ("XDG_CACHE_HOME", "cache"), ("XDG_DATA_HOME", "data")] {
        command.env(name, home.join(folder));
    }
    command
        .env("DOORSTEP_DATA", home)
        .env("DISPLAY", display)
        .env("DBUS_SESSION_BUS_ADDRESS", format!("unix:path={}", home.join("no-bus").display()))
        .env("LANGUAGE", "en")
        .env("LC_ALL", "C.UTF-8")
        .env("GDK_BACKEND", "x11")
        .env("NO_AT_BRIDGE", "1")
        .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
        .env_remove("WAYLAND_DISPLAY");
    command
}
