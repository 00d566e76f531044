//! The app without a window, on a folder that outlives its process: the real engine, with its secrets in a file.

use crate::browser;
use anyhow::{Context, Result, bail};
use engine::{Engine, Host, HostError, Key, KeyPlace, Options, Toast};
use jiff::{Timestamp, tz::TimeZone};
use serde_json::Value;
use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

/// The key of every database here; they hold a demo shop.
pub const KEY: [u8; 32] = [42; 32];

/// Longer than a sign-in takes.
const PATIENCE: Duration = Duration::from_secs(30);

/// How reading everything ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    Whole,
    /// The store no longer accepts the session.
    SignedOut,
}

/// Signs in on the store's page, and leaves a folder from which the app has read nothing yet.
///
/// # Errors
/// The store or the app refuses.
pub async fn sign_in(folder: &Path, store_url: &str, email: &str, password: &str) -> Result<()> {
    let customer = Some((email.to_owned(), password.to_owned()));
    let engine = open(folder, store_url, customer)?;
    let signing_in = engine.call("session_sign_in", Value::Null);
    let outcome = tokio::time::timeout(PATIENCE, signing_in).await.context("the sign-in never ended")?;
    if let Err(error) = outcome {
        bail!("signing in: {}", serde_json::to_string(&error)?);
    }
    Ok(())
}

/// Opens the app in `folder`, where somebody has signed in.
///
/// # Errors
/// The databases do not open.
pub fn restart(folder: &Path, store_url: &str) -> Result<Engine> {
    open(folder, store_url, None)
}

/// Waits until an app that runs has read everything; `say` is told how far that is.
///
/// # Errors
/// The app does not answer.
pub async fn read_everything(engine: &Engine, mut say: impl FnMut(&str)) -> Result<Ending> {
    let mut changes = engine.changed();
    loop {
        let sync = ask(engine, "sync_read").await?;
        if sync["state"] == "live" && !sync["fresh_at"].is_null() {
            let session = &ask(engine, "app_read").await?["session"];
            return Ok(if session["state"] == "signed_in" { Ending::Whole } else { Ending::SignedOut });
        }
        say(&progress(&sync));
        // Having missed some is as good a reason to look again as one more.
        changes.recv().await.ok();
    }
}

async fn ask(engine: &Engine, name: &str) -> Result<Value> {
    engine.call(name, Value::Null).await.map_err(|error| anyhow::anyhow!("{name}: {error:?}"))
}

/// `customer 1500, help/en 76`: what is stored of the logs that are being read.
fn progress(sync: &Value) -> String {
    let logs = sync["progress"].as_array().into_iter().flatten();
    let logs = logs.map(|log| format!("{} {}", log["log"].as_str().unwrap_or_default(), log["done"]));
    logs.collect::<Vec<_>>().join(", ")
}

fn open(folder: &Path, store_url: &str, customer: Option<(String, String)>) -> Result<Engine> {
    let options = Options {
        folder: folder.to_owned(),
        key: Key::new(KEY),
        key_place: KeyPlace::Keychain,
        store_url: store_url.to_owned(),
        brand: "Doorstep".to_owned(),
        system_languages: vec!["en-GB".to_owned()],
        version: env!("CARGO_PKG_VERSION").to_owned(),
    };
    let secrets = Mutex::new(folder.join("secrets.json"));
    Ok(Engine::open(options, Arc::new(Machine { secrets, customer }))?)
}

/// What the engine asks of a machine: here with a file for a keychain and a browser that signs in by itself.
#[derive(Debug)]
struct Machine {
    secrets: Mutex<PathBuf>,
    customer: Option<(String, String)>,
}

impl Host for Machine {
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }

    fn time_zone(&self) -> TimeZone {
        TimeZone::UTC
    }

    fn random(&self) -> [u8; 64] {
        let mut bytes = [0; 64];
        getrandom::fill(&mut bytes).map_or([0; 64], |()| bytes)
    }

    fn secret(&self, name: &str) -> Result<Option<String>, HostError> {
        let path = self.secrets.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(read(&path).map_err(failed)?.remove(name))
    }

    fn keep_secret(&self, name: &str, value: Option<&str>) -> Result<(), HostError> {
        let path = self.secrets.lock().unwrap_or_else(PoisonError::into_inner);
        let mut secrets = read(&path).map_err(failed)?;
        match value {
            Some(value) => secrets.insert(name.to_owned(), value.to_owned()),
            None => secrets.remove(name),
        };
        write(&path, &secrets).map_err(failed)
    }

    fn open_link(&self, url: &str) -> Result<(), HostError> {
        let Some((email, password)) = self.customer.clone() else {
            return Err(HostError("nobody sits here".to_owned()));
        };
        let url = url.to_owned();
        tokio::spawn(async move {
            if let Err(error) = browser::sign_in(&url, &email, &password).await {
                eprintln!("the browser could not sign in: {error:#}");
            }
        });
        Ok(())
    }

    fn keep_file(&self, _: &str, _: &[u8]) -> Result<String, HostError> {
        Err(HostError("nobody looks here".to_owned()))
    }

    fn show_toast(&self, _: &Toast) -> Result<(), HostError> {
        Err(HostError("nobody looks here".to_owned()))
    }
}

fn read(path: &Path) -> io::Result<BTreeMap<String, String>> {
    match fs::read(path) {
        Ok(bytes) => Ok(serde_json::from_slice(&bytes)?),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(BTreeMap::new()),
        Err(error) => Err(error),
    }
}

/// Like the app's own file of secrets: after a crash it holds the old or the new text, nothing between.
fn write(path: &Path, secrets: &BTreeMap<String, String>) -> io::Result<()> {
    let fresh = path.with_extension("new");
    fs::write(&fresh, serde_json::to_vec(secrets)?)?;
    fs::rename(fresh, path)
}

fn failed(error: io::Error) -> HostError {
    HostError(error.to_string())
}
