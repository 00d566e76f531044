//! Programs that run beside a test and end with it, with all that they have started.

use anyhow::{Context, Result, ensure};
use std::{
    env, fs,
    net::TcpListener,
    path::PathBuf,
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

/// How long a program may take to end when it is asked to.
const GRACE: Duration = Duration::from_secs(5);
const GLANCE: Duration = Duration::from_millis(10);

/// A running program.
#[derive(Debug)]
pub(super) struct Process {
    pub child: Child,
}

impl Process {
    pub(super) fn start(command: &mut Command) -> Result<Self> {
        let child = command.stdin(Stdio::null()).spawn().with_context(|| format!("starting {command:?}"))?;
        Ok(Self { child })
    }

    /// Ends the program and all that it has started, and waits until they are gone.
    pub(super) fn end(&mut self) {
        let ids = family(self.child.id());
        signal("TERM", &ids);
        let begun = Instant::now();
        while begun.elapsed() < GRACE && ids.iter().any(|id| is_running(*id)) {
            self.child.try_wait().ok();
            thread::sleep(GLANCE);
        }
        signal("KILL", &ids);
        self.child.wait().ok();
        while ids.iter().any(|id| is_running(*id)) {
            thread::sleep(GLANCE);
        }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        if matches!(self.child.try_wait(), Ok(None)) {
            self.end();
        }
    }
}

/// Those of a family that run a program of this name, as far as the system tells it.
pub(super) fn named(root: u32, name: &str) -> Vec<u32> {
    let is = |id: &u32| fs::read_to_string(format!("/proc/{id}/comm")).is_ok_and(|told| told.trim() == name);
    family(root).into_iter().filter(|id| is(id) && is_running(*id)).collect()
}

/// A program that `variable` names, or the one of that name built beside us.
pub(super) fn program(variable: &str, name: &str) -> Result<PathBuf> {
    match env::var_os(variable) {
        Some(path) => Ok(path.into()),
        None => sibling(name),
    }
}

/// A program of the same build.
pub(super) fn sibling(name: &str) -> Result<PathBuf> {
    let ours = env::current_exe()?;
    let folder = ours.ancestors().skip(1).find(|folder| !folder.ends_with("deps")).context("where we run from")?;
    let path = folder.join(name);
    ensure!(path.exists(), "{} is not there: build it first", path.display());
    Ok(path)
}

pub(super) fn free_port() -> Result<u16> {
    Ok(TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port())
}

/// A process and everything below it.
fn family(root: u32) -> Vec<u32> {
    let mut ids = vec![root];
    let mut at = 0;
    while let Some(id) = ids.get(at) {
        let threads = fs::read_dir(format!("/proc/{id}/task")).into_iter().flatten().flatten();
        let children = threads.filter_map(|thread| fs::read_to_string(thread.path().join("children")).ok());
        let children: Vec<u32> = children
            .flat_map(|line| line.split_whitespace().filter_map(|id| id.parse().ok()).collect::<Vec<_>>())
            .collect();
        ids.extend(children);
        at += 1;
    }
    ids
}

/// One that has ended and waits to be collected does not run.
fn is_running(id: u32) -> bool {
    let stat = fs::read_to_string(format!("/proc/{id}/stat")).unwrap_or_default();
    stat.rsplit_once(") ").is_some_and(|(_, rest)| !rest.starts_with('Z'))
}

fn signal(name: &str, ids: &[u32]) {
    // The shell's own kill: not every Linux has the program. It fails for those already gone.
    let mut kill = Command::new("sh");
    kill.args(["-c", "kill -s \"$@\" 2>/dev/null", "sh", name]).args(ids.iter().map(u32::to_string));
    kill.status().ok();
}
