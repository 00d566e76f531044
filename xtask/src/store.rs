//! A store-server with the demo shop, for as long as a command needs one.

use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::process::Stdio;
use std::sync::mpsc::channel;
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result};

use crate::children::{Running, command};
use crate::places;
use crate::shop::Shop;

const PATIENCE: Duration = Duration::from_secs(120);
const READY: &str = "listening on ";
/// Where the demo shop is if it can be, so that an app that was kept finds it again.
const PORT: u16 = 8787;

/// Ends with this value.
#[derive(Debug)]
pub(crate) struct Store {
    pub url: String,
    _running: Running,
}

impl Store {
    /// Starts the demo shop of a build and waits until it answers.
    pub(crate) fn start(profile: &str, pace: Option<u32>) -> Result<Self> {
        let mut words = vec!["--demo".to_owned(), "--port".to_owned(), port().to_string()];
        if let Some(seconds) = pace {
            words.extend(["--pace".to_owned(), seconds.to_string()]);
        }
        Self::told(profile, &words)
    }

    /// Starts the bridge before a shop.
    pub(crate) fn before(profile: &str, shop: &Shop) -> Result<Self> {
        Self::told(profile, &["serve".to_owned(), "--config".to_owned(), shop.config.display().to_string()])
    }

    fn told(profile: &str, words: &[String]) -> Result<Self> {
        let log = places::target().join("xtask/store-server.log");
        fs::create_dir_all(places::target().join("xtask"))?;
        let errors = File::create(&log).with_context(|| format!("creating {}", log.display()))?;
        let mut store = command(places::built(profile, "store-server"));
        store.args(words).current_dir(places::root()).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(errors);
        let mut running = Running::start(&mut store)?;
        let output = running.child.stdout.take().context("its output is ours")?;
        let (sender, receiver) = channel();
        thread::spawn(move || {
            // Read to the end, so that it is never held up by a full pipe.
            for line in BufReader::new(output).lines().map_while(Result::ok) {
                if let Some((_, url)) = line.split_once(READY) {
                    let _ = sender.send(url.trim().to_owned());
                }
            }
        });
        let url = receiver
            .recv_timeout(PATIENCE)
            .with_context(|| format!("the store-server did not say that it listens; it said: {}", log.display()))?;
        Ok(Self { url, _running: running })
    }
}

/// The usual port, or any if that is taken.
fn port() -> u16 {
    TcpListener::bind(("127.0.0.1", PORT)).map_or(0, |_| PORT)
}
