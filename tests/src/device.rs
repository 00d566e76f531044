//! A customer's machine without a window: the real engine on a folder of its own, with a clock, a keychain and a browser.

use crate::{browser, clock::Clock};
use anyhow::{Context, Result, bail};
use engine::{Changed, Engine, Host, HostError, Key, KeyPlace, Options, Toast};
use jiff::{Timestamp, tz::TimeZone};
use serde_json::{Value, json};
use std::{
    collections::HashMap,
    path::Path,
    pin::Pin,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};
use tempfile::TempDir;
use tokio::{sync::broadcast, task::JoinHandle};

/// Longer than anything takes here; a wait that reaches it is a failure.
const PATIENCE: Duration = Duration::from_secs(20);

/// A machine. Its folder and keychain outlive [`Device::restart`].
#[derive(Debug)]
pub struct Device {
    pub engine: Engine,
    pub host: Arc<Machine>,
    folder: Arc<TempDir>,
    store_url: String,
    running: Option<JoinHandle<()>>,
}

/// What the engine asks of a machine: here with a keychain in memory and a browser that signs in by itself.
#[derive(Debug, Default)]
pub struct Machine {
    secrets: Mutex<HashMap<String, String>>,
    /// Whom the browser signs in as; nobody at first.
    customer: Mutex<Option<(String, String)>>,
    pub clock: Clock,
    /// The clock stands still at this time.
    stopped_clock: Option<Timestamp>,
    /// The keychain neither gives nor takes anything.
    pub keychain_is_locked: AtomicBool,
    pub opened_links: Mutex<Vec<String>>,
    /// What was shown on the system's own surface.
    pub toasts: Mutex<Vec<Toast>>,
    /// Downloads: names and bytes.
    pub kept_files: Mutex<Vec<(String, Vec<u8>)>>,
}

impl Device {
    /// A machine whose app knows the store at `store_url`; not running yet.
    ///
    /// # Errors
    /// There is no room for its folder.
    pub fn new(store_url: &str) -> Result<Self> {
        Self::with(store_url, Machine::default())
    }

    /// The same on a machine of your own.
    ///
    /// # Errors
    /// There is no room for its folder.
    pub fn with(store_url: &str, machine: Machine) -> Result<Self> {
        let (folder, host) = (Arc::new(TempDir::new()?), Arc::new(machine));
        let engine = open(folder.path(), store_url, &host)?;
        Ok(Self { engine, host, folder, store_url: store_url.to_owned(), running: None })
    }

    /// Lets the app keep its cache fresh.
    pub fn start(&mut self) {
        let engine = self.engine.clone();
        self.running = Some(tokio::spawn(async move { engine.run().await }));
    }

    /// Ends the app and opens it again on the same folder; not running yet.
    ///
    /// # Errors
    /// The databases do not open again.
    pub async fn restart(&mut self) -> Result<()> {
        self.stop().await;
        self.engine = open(self.folder.path(), &self.store_url, &self.host)?;
        Ok(())
    }

    /// Stops keeping the cache fresh.
    pub async fn stop(&mut self) {
        if let Some(running) = self.running.take() {
            running.abort();
            running.await.ok();
        }
    }

    /// Ends the app and opens it again with another store, or another way to the same one; not running yet.
    ///
    /// # Errors
    /// The databases do not open again.
    pub async fn restart_at(&mut self, store_url: &str) -> Result<()> {
        self.store_url = store_url.to_owned();
        self.restart().await
    }

    /// The folder of the databases.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Calls a command; an error is its code.
    ///
    /// # Errors
    /// The code of what went wrong.
    pub async fn call(&self, name: &str, args: Value) -> Result<Value> {
        match self.engine.call(name, args).await {
            Ok(answer) => Ok(answer),
            Err(error) => bail!("{}", serde_json::to_string(&error)?),
        }
    }

    /// Signs in through the store's page.
    ///
    /// # Errors
    /// The store or the app refused.
    pub async fn sign_in(&self, email: &str, password: &str) -> Result<()> {
        *lock(&self.host.customer) = Some((email.to_owned(), password.to_owned()));
        let signing_in = self.call("session_sign_in", Value::Null);
        tokio::time::timeout(PATIENCE, signing_in).await.context("the sign-in never ended")?.map(drop)
    }

    /// Waits until the answer of a command is as `hoped`, looking again whenever something changed.
    ///
    /// # Errors
    /// It never was; the last answer is named.
    pub async fn wait(&self, name: &str, args: Value, hoped: impl Fn(&Value) -> bool) -> Result<Value> {
        let mut changes = self.engine.changed();
        let mut last = Value::Null;
        let waiting = async {
            loop {
                last =
                    self.call(name, args.clone()).await.unwrap_or_else(|error| json!({ "error": error.to_string() }));
                if hoped(&last) {
                    return;
                }
                next(&mut changes).await;
            }
        };
        let outcome = tokio::time::timeout(PATIENCE, waiting).await;
        outcome.with_context(|| format!("{name} never was as hoped; at last it was {last:#}"))?;
        Ok(last)
    }

    /// Waits until everything that is kept has been read to its end.
    ///
    /// # Errors
    /// It never was.
    pub async fn wait_until_synced(&self) -> Result<()> {
        let synced = |sync: &Value| sync["state"] == "live" && !sync["fresh_at"].is_null();
        self.wait("sync_read", Value::Null, synced).await.map(drop)
    }
}

impl Machine {
    /// A machine whose clock stands still at `at`.
    pub fn at(at: Timestamp) -> Self {
        Self { stopped_clock: Some(at), ..Self::default() }
    }

    /// A machine with a clock of your own.
    pub fn with_clock(clock: Clock) -> Self {
        Self { clock, ..Self::default() }
    }

    fn unlocked(&self) -> Result<(), HostError> {
        if self.keychain_is_locked.load(Ordering::Relaxed) { Err(HostError("locked".to_owned())) } else { Ok(()) }
    }
}

impl Drop for Device {
    fn drop(&mut self) {
        if let Some(running) = &self.running {
            running.abort();
        }
    }
}

impl Host for Machine {
    fn now(&self) -> Timestamp {
        self.stopped_clock.unwrap_or_else(|| self.clock.now())
    }

    fn sleep(&self, time: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        let clock = self.clock.clone();
        Box::pin(async move { clock.sleep(time).await })
    }

    fn time_zone(&self) -> TimeZone {
        TimeZone::UTC
    }

    fn random(&self) -> [u8; 64] {
        let mut bytes = [0; 64];
        getrandom::fill(&mut bytes).map_or([0; 64], |()| bytes)
    }

    fn secret(&self, name: &str) -> Result<Option<String>, HostError> {
        self.unlocked()?;
        Ok(lock(&self.secrets).get(name).cloned())
    }

    fn keep_secret(&self, name: &str, value: Option<&str>) -> Result<(), HostError> {
        self.unlocked()?;
        match value {
            Some(value) => lock(&self.secrets).insert(name.to_owned(), value.to_owned()),
            None => lock(&self.secrets).remove(name),
        };
        Ok(())
    }

    fn open_link(&self, url: &str) -> Result<(), HostError> {
        lock(&self.opened_links).push(url.to_owned());
        if let Some((email, password)) = lock(&self.customer).clone().filter(|_| url.contains("code_challenge=")) {
            let url = url.to_owned();
            tokio::spawn(async move {
                if let Err(error) = browser::sign_in(&url, &email, &password).await {
                    eprintln!("the browser could not sign in: {error:#}");
                }
            });
        }
        Ok(())
    }

    fn keep_file(&self, name: &str, bytes: &[u8]) -> Result<String, HostError> {
        lock(&self.kept_files).push((name.to_owned(), bytes.to_vec()));
        Ok(format!("Downloads/{name}"))
    }

    fn show_toast(&self, toast: &Toast) -> Result<(), HostError> {
        lock(&self.toasts).push(toast.clone());
        Ok(())
    }
}

fn open(folder: &Path, store_url: &str, host: &Arc<Machine>) -> Result<Engine> {
    let options = Options {
        folder: folder.to_owned(),
        key: Key::new([42; 32]),
        key_place: KeyPlace::Keychain,
        store_url: store_url.to_owned(),
        brand: "Doorstep".to_owned(),
        system_languages: vec!["en-GB".to_owned()],
        version: env!("CARGO_PKG_VERSION").to_owned(),
    };
    Ok(Engine::open(options, host.clone())?)
}

async fn next(changes: &mut broadcast::Receiver<Changed>) {
    // Having missed some is as good a reason to look again as one more.
    changes.recv().await.ok();
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
