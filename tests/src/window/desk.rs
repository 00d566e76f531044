//! Somebody's desk: folders of their own, a store, and a keychain or none.

use super::{
    GLANCE, PATIENCE,
    bus::Bus,
    process::{Process, program, sibling},
};
use anyhow::{Context, Result, bail, ensure};
use std::{
    fs::{self, File},
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    process::Command,
    thread,
    time::Instant,
};
use tempfile::TempDir;

/// What the app finds when it asks for a keychain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keychain {
    /// As on the machine that runs this.
    AsItIs,
    /// No session bus, so nothing to ask.
    Absent,
    /// A bus of its own with an unlocked keyring on it.
    Unlocked,
}

/// Where the app is started.
#[derive(Debug)]
pub struct Desk {
    /// None uses the folders of whoever runs this.
    home: Option<TempDir>,
    store_url: String,
    pub keychain: Keychain,
    pub(super) app: PathBuf,
    browser: PathBuf,
    /// The address of a session bus, if it is not the one that `keychain` brings.
    bus: Option<String>,
}

const LOG: &str = "log";
const AUTOMATION: &str = "TAURI_WEBVIEW_AUTOMATION";

/// Unlocks a keyring and waits until it can be asked, then becomes the program given.
const UNLOCK: &str = "printf test | gnome-keyring-daemon --unlock --components=secrets >/dev/null
until dbus-send --session --print-reply --dest=org.freedesktop.DBus / \
    org.freedesktop.DBus.GetNameOwner string:org.freedesktop.secrets >/dev/null 2>&1; do sleep 0.05; done
exec \"$@\"";

impl Desk {
    /// An empty desk, apart from any other.
    ///
    /// # Errors
    /// There is no room for its folders, or the app or the demo's browser was not built.
    pub fn new(store_url: &str, keychain: Keychain) -> Result<Self> {
        let home = TempDir::with_prefix("doorstep-")?;
        for folder in ["data", "config", "cache", "run"] {
            let folder = home.path().join(folder);
            fs::create_dir(&folder)?;
            fs::set_permissions(&folder, fs::Permissions::from_mode(0o700))?;
        }
        Ok(Self { home: Some(home), keychain, ..Self::here(program("DOORSTEP_APP", "doorstep")?, store_url)? })
    }

    /// The desk of whoever runs this.
    ///
    /// # Errors
    /// The demo's browser was not built.
    pub fn here(app: PathBuf, store_url: &str) -> Result<Self> {
        let browser = sibling("demo-browser")?;
        Ok(Self { home: None, store_url: store_url.to_owned(), keychain: Keychain::AsItIs, app, browser, bus: None })
    }

    /// The same desk in a session with this bus.
    pub fn on(self, bus: &Bus) -> Self {
        Self { bus: Some(bus.address.clone()), ..self }
    }

    /// A file or folder of the app's data.
    ///
    /// # Errors
    /// This desk is not apart, or the app has never run here.
    pub fn data(&self, name: &str) -> Result<PathBuf> {
        let data = self.home.as_ref().context("not a desk of its own")?.path().join("data");
        let mut folders = fs::read_dir(&data)?.filter_map(|entry| Some(entry.ok()?.path()));
        let folder = folders.find(|folder| folder.join("lock").exists()).context("the app has never run here")?;
        Ok(folder.join(name))
    }

    /// A file or folder of what programs are told here.
    ///
    /// # Errors
    /// This desk is not apart.
    pub fn config(&self, name: &str) -> Result<PathBuf> {
        Ok(self.home.as_ref().context("not a desk of its own")?.path().join("config").join(name))
    }

    /// Starts the app, maybe once more, and waits until this start has ended.
    ///
    /// # Errors
    /// It does not end, or it fails.
    pub fn start(&self, argument: &str) -> Result<()> {
        let mut started = Process::start(self.bare()?.arg(argument))?;
        let begun = Instant::now();
        while begun.elapsed() < PATIENCE {
            if let Some(status) = started.child.try_wait()? {
                ensure!(status.success(), "the app ended with {status}");
                return Ok(());
            }
            thread::sleep(GLANCE);
        }
        bail!("the app did not end")
    }

    /// The app with this desk around it, and no driver.
    pub(super) fn bare(&self) -> Result<Command> {
        let mut command = self.command(self.app.to_str().context("a path in Unicode")?);
        command.env_remove(AUTOMATION);
        Ok(command)
    }

    /// What the app and the driver have said here.
    pub(super) fn log(&self) -> Option<PathBuf> {
        Some(self.home.as_ref()?.path().join(LOG))
    }

    /// A command with this desk around it.
    pub(super) fn command(&self, program: &str) -> Command {
        let mut command = match self.keychain {
            Keychain::Unlocked => {
                let mut session = Command::new("dbus-run-session");
                session.args(["--", "sh", "-c", UNLOCK, "sh", program]);
                session
            }
            _ => Command::new(program),
        };
        if let Some(home) = &self.home {
            set_apart(&mut command, home.path(), self.keychain);
            let log = File::options().append(true).create(true).open(home.path().join(LOG));
            if let Ok((one, other)) = log.and_then(|log| Ok((log.try_clone()?, log))) {
                command.stdout(one).stderr(other);
            }
        }
        if let Some(bus) = &self.bus {
            command.env("DBUS_SESSION_BUS_ADDRESS", bus);
        }
        command
            .env("DOORSTEP_STORE", &self.store_url)
            .env("DOORSTEP_BROWSER", &self.browser)
            .env(AUTOMATION, "true")
            .env("LANGUAGE", "en")
            .env("LC_ALL", "C.UTF-8")
            .env("GDK_BACKEND", "x11")
            .env("NO_AT_BRIDGE", "1")
            .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
            .env_remove("WAYLAND_DISPLAY");
        command
    }
}

fn set_apart(command: &mut Command, home: &Path, keychain: Keychain) {
    for (name, folder) in [
        ("XDG_DATA_HOME", "data"),
        ("XDG_CONFIG_HOME", "config"),
        ("XDG_CACHE_HOME", "cache"),
        ("XDG_RUNTIME_DIR", "run"),
    ] {
        command.env(name, home.join(folder));
    }
    if keychain == Keychain::Absent {
        command.env("DBUS_SESSION_BUS_ADDRESS", format!("unix:path={}", home.join("run/no-bus").display()));
    }
}
