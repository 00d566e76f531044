//! Programs that run beside a step and must be gone after it, whatever happens.
//!
//! Ctrl-C reaches them by itself: they stay in the terminal's process group.

use std::collections::HashMap;
use std::ffi::OsStr;
use std::fs;
use std::process::{Child, Command};
use std::thread::sleep;
use std::time::Duration;

use anyhow::{Context, Result};

use crate::needs::program;

const PATIENCE: Duration = Duration::from_secs(3);
const GLANCE: Duration = Duration::from_millis(50);

/// A running program that ends with this value.
#[derive(Debug)]
pub(crate) struct Running {
    pub child: Child,
}

impl Running {
    /// Starts what [`command`] began.
    pub(crate) fn start(command: &mut Command) -> Result<Self> {
        let child = command.spawn().with_context(|| format!("{command:?} could not be started"))?;
        Ok(Self { child })
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        end_tree(&mut self.child);
    }
}

/// Asks a program and all it has started to end, and ends it if it does not.
pub(crate) fn end_tree(child: &mut Child) {
    if !matches!(child.try_wait(), Ok(None)) {
        return;
    }
    let ids = tree(child.id(), &parents());
    signal("TERM", &ids);
    let mut waited = Duration::ZERO;
    while waited < PATIENCE && matches!(child.try_wait(), Ok(None)) {
        sleep(GLANCE);
        waited += GLANCE;
    }
    signal("KILL", &ids);
    // Both fail only if it has already ended.
    let _ = child.kill();
    let _ = child.wait();
}

/// A command that, on Linux, the system ends even if this process is killed outright.
pub(crate) fn command(name: impl AsRef<OsStr>) -> Command {
    match program("setpriv").filter(|_| cfg!(target_os = "linux")) {
        Some(setpriv) => {
            let mut command = Command::new(setpriv);
            command.args(["--pdeathsig", "TERM", "--"]).arg(name);
            command
        }
        None => Command::new(name),
    }
}

#[cfg(windows)]
fn signal(_name: &str, ids: &[u32]) {
    for id in ids {
        // With all it has started, which Windows alone knows here.
        let _ = Command::new("taskkill").args(["/F", "/T", "/PID", &id.to_string()]).output();
    }
}

#[cfg(unix)]
fn signal(name: &str, ids: &[u32]) {
    // The shell's own kill: not every Linux has the program. It fails for those already gone.
    let _ = Command::new("sh").args(["-c", "kill -s \"$@\"", "sh", name]).args(ids.iter().map(u32::to_string)).output();
}

/// `root` and everything below it.
fn tree(root: u32, parents: &HashMap<u32, u32>) -> Vec<u32> {
    let mut found = vec![root];
    let mut at = 0;
    while at < found.len() {
        let parent = found[at];
        found.extend(parents.iter().filter(|&(_, of)| *of == parent).map(|(id, _)| *id));
        at += 1;
    }
    found
}

/// Every process's parent, where the system shows them.
fn parents() -> HashMap<u32, u32> {
    if let Ok(processes) = fs::read_dir("/proc") {
        return processes
            .flatten()
            .filter_map(|entry| {
                let id = entry.file_name().to_str()?.parse().ok()?;
                Some((id, parent(&fs::read_to_string(entry.path().join("stat")).ok()?)?))
            })
            .collect();
    }
    let listed = Command::new("ps").args(["-A", "-o", "pid=,ppid="]).output();
    listed.map_or_else(
        |_| HashMap::new(),
        |output| {
            String::from_utf8_lossy(&output.stdout)
                .lines()
                .filter_map(|line| {
                    let (id, parent) = line.trim().split_once(char::is_whitespace)?;
                    Some((id.parse().ok()?, parent.trim().parse().ok()?))
                })
                .collect()
        },
    )
}

/// The parent in a line of `/proc/PID/stat`: state and parent follow the name, which may itself hold brackets.
/// A process that has ended and waits to be collected (`Z`) is none.
fn parent(stat: &str) -> Option<u32> {
    let mut words = stat.rsplit_once(')')?.1.split_whitespace();
    words.next().filter(|&state| state != "Z")?;
    words.next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tree_is_everything_below_a_process() {
        let parents = HashMap::from([(2, 1), (3, 2), (4, 2), (5, 4), (6, 1)]);
        let mut ids = tree(2, &parents);
        ids.sort_unstable();
        assert_eq!(ids, [2, 3, 4, 5]);
    }

    #[test]
    fn the_parent_is_found_behind_any_name_while_a_process_lives() {
        assert_eq!(parent("71 (a) b (c) S 42 71 71 0"), Some(42));
        assert_eq!(parent("71 (a) Z 42 71 71 0"), None);
        assert_eq!(parent("broken"), None);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn what_a_program_started_ends_with_it() -> Result<()> {
        let mut running = Running::start(command("sh").args(["-c", "sleep 98 & sleep 99 & wait"]))?;
        sleep(Duration::from_millis(300));
        let ids = tree(running.child.id(), &parents());
        assert_eq!(ids.len(), 3, "the shell and its two children");
        assert!(matches!(running.child.try_wait(), Ok(None)));
        drop(running);
        sleep(Duration::from_millis(100));
        let left: Vec<_> = parents().into_keys().filter(|id| ids.contains(id)).collect();
        assert_eq!(left, Vec::<u32>::new());
        Ok(())
    }
}
