//! The code that only another system compiles, looked through here as far as that goes: types, but no linking and no run.

use std::fs;
use std::path::Path;

use anyhow::Result;

use crate::needs::{answer, program};
use crate::steps::{Steps, Task};
use crate::{cargo, places};

/// A system the app runs on.
struct System<'a> {
    title: &'static str,
    target: &'a str,
    /// This is one, so the compiler has seen its code anyway.
    here: bool,
    /// What its build scripts run besides the C compiler.
    tool: Option<&'static str>,
}

const SYSTEMS: [System<'static>; 2] = [
    System {
        title: "types on Windows",
        target: "x86_64-pc-windows-gnu",
        here: cfg!(windows),
        tool: Some("x86_64-w64-mingw32-windres"),
    },
    System { title: "types on macOS", target: "aarch64-apple-darwin", here: cfg!(target_os = "macos"), tool: None },
];

/// Takes the place of the C compiler, because what is written in C is not what is looked at.
const NOTHING: &str = "true";

/// Looks the other systems' code through. Returns the titles of what failed; says what cannot be looked at here.
pub(crate) fn check(steps: &mut Steps) -> Result<Vec<&'static str>> {
    let mut failed = Vec::new();
    for system in SYSTEMS.iter().filter(|system| !system.here) {
        match system.obstacle() {
            Some(reason) => steps.skip(system.title, &format!("{reason}; the workflow does it on the system itself")),
            None if steps.run(system.task())?.ok => {}
            None => failed.push(system.title),
        }
    }
    Ok(failed)
}

impl System<'_> {
    fn obstacle(&self) -> Option<String> {
        let library = answer("rustc", &["--print", "target-libdir", "--target", self.target]);
        if !library.is_some_and(|folder| has_std(Path::new(folder.trim()))) {
            return Some(format!("no Rust for {0} (rustup target add {0})", self.target));
        }
        let lacking = [Some(NOTHING), self.tool].into_iter().flatten().find(|name| program(name).is_none());
        lacking.map(|name| format!("no {name}"))
    }

    fn task(&self) -> Task {
        let mut command = cargo::cargo(&["check", "--workspace", "--all-targets", "--target", self.target]);
        for name in ["CC", "CXX", "AR"] {
            command.env(format!("{name}_{}", self.target.replace('-', "_")), NOTHING);
        }
        // Where the C compiler's part of a Mac would be; any folder will do.
        command.env("SDKROOT", places::root());
        Task { title: self.title, command, advice: "mend what the compiler names" }
    }
}

fn has_std(folder: &Path) -> bool {
    let is_std = |name: &str| name.starts_with("libstd-");
    fs::read_dir(folder).is_ok_and(|files| files.flatten().any(|file| file.file_name().to_str().is_some_and(is_std)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_looked_at_is_said_with_what_would_help() {
        let system = |target, tool| System { title: "none", target, here: false, tool };
        let obstacle = system("no-such-system", None).obstacle();
        assert!(obstacle.is_some_and(|reason| reason.contains("rustup target add no-such-system")));
        let here = answer("rustc", &["--print", "host-tuple"]).unwrap_or_default().trim().to_owned();
        let obstacle = system(&here, Some("no-such-program")).obstacle();
        assert!(obstacle.is_some_and(|reason| reason.contains("no-such-program") || reason.contains("true")));
    }
}
