//! Calls of Cargo, all with the same packages and features: what one step compiled, the next one finds.

use std::env;
use std::ffi::OsString;
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::needs::program;
use crate::places;
use crate::steps::Task;

/// Leaving ourselves out spares Windows from replacing the program that runs.
const WHOLE: [&str; 5] = ["--workspace", "--exclude", "xtask", "--features", "doorstep/custom-protocol"];

const COMPILER: &str = "mend what the compiler names";

/// The test that opens the real window, and needs a display for that.
const SHELL: &str = "shell";

/// The Cargo that runs us.
pub(crate) fn cargo_itself() -> OsString {
    env::var_os("CARGO").unwrap_or_else(|| "cargo".into())
}

pub(crate) fn cargo(args: &[&str]) -> Command {
    let mut command = Command::new(cargo_itself());
    command.current_dir(places::root()).args(args);
    command
}

/// Builds some of the workspace's programs.
pub(crate) fn build(title: &'static str, profile: &str, programs: &[&str]) -> Task {
    let mut command = cargo(&["build"]);
    command.args(WHOLE);
    for name in programs {
        command.args(["--bin", name]);
    }
    // Cargo calls this one `dev`, and only its folder `debug`.
    if profile != "debug" {
        command.args(["--profile", profile]);
    }
    Task { title, command, advice: COMPILER }
}

/// Builds the app whose window shows the development server, and the store-server.
pub(crate) fn build_for_development() -> Task {
    let mut command = cargo(&["build"]);
    command.args(["--workspace", "--exclude", "xtask"]);
    command.args(["--bin", "doorstep", "--bin", "store-server", "--bin", "demo-browser"]);
    Task { title: "building the app and the store-server", command, advice: COMPILER }
}

/// Builds everything that the test steps run.
pub(crate) fn build_everything() -> Task {
    let mut command = cargo(&["build"]);
    command.args(WHOLE).args(["--lib", "--bins", "--tests"]);
    Task { title: "building the app, the store-server and every test", command, advice: COMPILER }
}

/// Every Rust test but the shell's, with nextest if it is there.
pub(crate) fn test_everything() -> Result<Task> {
    test("Rust tests", &WHOLE)
}

/// The tests of what builds without the window's libraries.
pub(crate) fn test_core() -> Result<Task> {
    test("Rust tests of the core", &["--workspace", "--exclude", "doorstep", "--exclude", "xtask"])
}

fn test(title: &'static str, packages: &[&str]) -> Result<Task> {
    let mut command = if program("cargo-nextest").is_some() {
        let mut command = cargo(&["nextest", "run", "--no-fail-fast", "--failure-output", "final"]);
        command.args(["-E", &format!("not binary({SHELL})")]);
        command
    } else {
        let mut command = cargo(&["test", "--no-fail-fast", "--lib", "--bins"]);
        for name in integration_tests()? {
            command.args(["--test", &name]);
        }
        command
    };
    command.args(packages);
    Ok(Task { title, command, advice: "mend the tests named above; one alone: cargo test -p PACKAGE NAME" })
}

/// This program's own tests, which run apart from the rest because it is left out there.
pub(crate) fn test_ourselves() -> Task {
    Task { title: "xtask's own tests", command: cargo(&["test", "--package", "xtask"]), advice: "cargo test -p xtask" }
}

/// The tests of the real window. One window at a time: WebKitWebDriver drives no more.
pub(crate) fn shell_tests() -> Vec<String> {
    let mut words = vec!["test"];
    words.extend(WHOLE);
    words.extend(["--test", SHELL, "--", "--test-threads=1"]);
    words.into_iter().map(str::to_owned).collect()
}

/// Tests that are ignored otherwise, because they take something that is not there on every machine. One at a time, so that
/// what they measure is their own.
pub(crate) fn live_tests(module: &str, whole: bool) -> Command {
    let mut command = cargo(&["test"]);
    command.args(if whole { &WHOLE[..] } else { &["--package", "tests"] });
    command.args(["--test", "bridge", "--", "--ignored", "--nocapture", "--test-threads=1", module]);
    command
}

pub(crate) fn clippy() -> Task {
    let mut command = cargo(&["clippy", "--workspace", "--all-targets"]);
    command.args(["--features", "doorstep/custom-protocol", "--", "-D", "warnings"]);
    Task {
        title: "clippy",
        command,
        advice: "mend what clippy names; it often offers to do it: cargo clippy --fix -p PACKAGE",
    }
}

/// The names of the packages' test targets: Cargo can be told which to run, but not which to leave out.
fn integration_tests() -> Result<Vec<String>> {
    let output = cargo(&["metadata", "--no-deps", "--format-version", "1"])
        .output()
        .context("cargo metadata could not be run")?;
    if !output.status.success() {
        bail!("cargo metadata failed: {}", String::from_utf8_lossy(&output.stderr));
    }
    let metadata = serde_json::from_slice(&output.stdout).context("reading cargo metadata")?;
    Ok(test_targets(&metadata))
}

fn test_targets(metadata: &Value) -> Vec<String> {
    let list = |value: &Value, key: &str| value[key].as_array().cloned().unwrap_or_default();
    list(metadata, "packages")
        .iter()
        .flat_map(|package| list(package, "targets"))
        .filter(|target| list(target, "kind").contains(&Value::from("test")))
        .filter_map(|target| target["name"].as_str().map(str::to_owned))
        .filter(|name| name != SHELL)
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn without_nextest_every_test_target_but_the_shell_is_named() {
        let metadata = json!({"packages": [
            {"targets": [{"name": "engine", "kind": ["lib"]}, {"name": "queries", "kind": ["test"]}]},
            {"targets": [{"name": "shell", "kind": ["test"]}, {"name": "e2e", "kind": ["test"]}]},
        ]});
        assert_eq!(test_targets(&metadata), ["queries", "e2e"]);
    }
}
