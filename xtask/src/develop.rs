//! `cargo xtask ui`: the app in development, its window showing Vite's server, which follows every change.

use std::fs::{self, File};
use std::net::{TcpStream, ToSocketAddrs};
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::children::{self, Running};
use crate::needs::{self, APP, CORE, UI};
use crate::steps::{Steps, Task};
use crate::store::Store;
use crate::{cargo, display, node, places};

const PATIENCE: Duration = Duration::from_secs(60);
const GLANCE: Duration = Duration::from_millis(100);

pub(crate) fn run(pace: Option<u32>, verbose: bool) -> Result<()> {
    if !display::exists() {
        bail!("there is no display to show the window on. What to do: `cargo xtask demo` draws into a virtual one");
    }
    let mut steps = Steps::new(6, verbose);
    needs::provide(&mut steps, &[CORE, UI, APP], &[])?;
    node::must_install(&mut steps)?;
    steps.must(cargo::build_for_development())?;
    steps.begin("opening the demo shop");
    let store = Store::start("debug", pace)?;
    steps.say(&format!("it is at {}", store.url));
    steps.begin("starting the development server");
    let _server = server()?;
    let mut command = Command::new(places::built("debug", "doorstep"));
    command
        .env("DOORSTEP_STORE", &store.url)
        .env("DOORSTEP_BROWSER", places::built("debug", "demo-browser"))
        .env("DOORSTEP_SIGN_IN", "1")
        .env("DOORSTEP_DATA", places::target().join("ui-home"));
    steps.show(Task { title: "the app: close its window to end", command, advice: "the app's own words stand above" })
}

/// Vite, once it answers where the window will look for it.
fn server() -> Result<Running> {
    let config = places::root().join("src-tauri/tauri.conf.json");
    let text = fs::read(&config).with_context(|| format!("reading {}", config.display()))?;
    let config: Value = serde_json::from_slice(&text).context("reading tauri.conf.json")?;
    let url = config["build"]["devUrl"].as_str().unwrap_or("http://localhost:1420");
    let address = address(url).with_context(|| format!("{url} names no port"))?;

    let log = places::target().join("xtask/vite.log");
    let npm = node::npm(&places::ui());
    let mut vite = children::command(npm.get_program());
    vite.args(["run", "dev"])
        .current_dir(places::ui())
        .stdin(Stdio::null())
        .stdout(File::create(&log)?)
        .stderr(Stdio::inherit());
    let running = Running::start(&mut vite)?;
    let begun = Instant::now();
    while !answers(address) {
        if begun.elapsed() > PATIENCE {
            bail!("Vite does not answer at {url}; it said: {}", log.display());
        }
        sleep(GLANCE);
    }
    Ok(running)
}

/// `localhost:1420` of `http://localhost:1420/`.
fn address(url: &str) -> Option<&str> {
    let address = url.split_once("://")?.1.split('/').next()?;
    address.contains(':').then_some(address)
}

/// Tries every address of the name: Vite listens on one of them, 127.0.0.1 or ::1.
fn answers(address: &str) -> bool {
    address.to_socket_addrs().is_ok_and(|mut found| found.any(|one| TcpStream::connect_timeout(&one, GLANCE).is_ok()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_development_server_is_where_the_window_looks_for_it() {
        assert_eq!(address("http://localhost:1420/"), Some("localhost:1420"));
        assert_eq!(address("http://localhost"), None);
    }
}
