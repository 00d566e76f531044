//! A session bus of a test's own, with a bare notification server on it: it keeps what it is shown, and clicks.

use super::process::Process;
use anyhow::{Context, Result};
use std::{
    collections::HashMap,
    io::{BufRead, BufReader, Write},
    process::{Command, Stdio},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};
use tempfile::NamedTempFile;
use zbus::{blocking::Connection, blocking::connection::Builder, interface, zvariant::OwnedValue};

const SERVICE: &str = "org.freedesktop.Notifications";
const PATH: &str = "/org/freedesktop/Notifications";

/// A bus that starts nothing of the machine's by itself: a keyring that nobody has unlocked would wait for a person.
const SETTINGS: &str = r#"<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>"#;

/// A session bus; it ends with its test.
#[derive(Debug)]
pub struct Bus {
    pub address: String,
    _daemon: Process,
    _settings: NamedTempFile,
}

/// What was shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    pub number: u32,
    pub title: String,
    pub body: String,
    /// Keys and labels in turn.
    pub actions: Vec<String>,
}

/// A notification server on a bus.
#[derive(Debug)]
pub struct Surface {
    bus: Connection,
    shown: Arc<Mutex<Vec<Shown>>>,
}

struct Server(Arc<Mutex<Vec<Shown>>>);

impl Bus {
    /// Starts one.
    ///
    /// # Errors
    /// There is no `dbus-daemon`.
    pub fn start() -> Result<Self> {
        let mut settings = NamedTempFile::new()?;
        settings.write_all(SETTINGS.as_bytes())?;
        let mut command = Command::new("dbus-daemon");
        command.arg("--config-file").arg(settings.path());
        command.args(["--nofork", "--nosyslog", "--print-address=1"]).stdout(Stdio::piped());
        let mut daemon = Process::start(&mut command)?;
        let output = daemon.child.stdout.take().context("its output is ours")?;
        let mut address = String::new();
        BufReader::new(output).read_line(&mut address)?;
        Ok(Self { address: address.trim().to_owned(), _daemon: daemon, _settings: settings })
    }

    /// Puts a notification server on it.
    ///
    /// # Errors
    /// The bus refuses.
    pub fn surface(&self) -> Result<Surface> {
        let shown = Arc::default();
        let server = Server(Arc::clone(&shown));
        let bus = Builder::address(self.address.as_str())?.name(SERVICE)?.serve_at(PATH, server)?.build()?;
        Ok(Surface { bus, shown })
    }
}

impl Surface {
    /// What was shown so far.
    pub fn shown(&self) -> Vec<Shown> {
        lock(&self.shown).clone()
    }

    /// Clicks on what was shown.
    ///
    /// # Errors
    /// The bus refuses.
    pub fn click(&self, number: u32) -> Result<()> {
        Ok(self.bus.emit_signal(None::<&str>, PATH, SERVICE, "ActionInvoked", &(number, "default"))?)
    }
}

#[interface(name = "org.freedesktop.Notifications")]
impl Server {
    #[allow(clippy::too_many_arguments, reason = "the specification's")]
    fn notify(
        &self,
        _app: &str,
        replaces: u32,
        _icon: &str,
        title: String,
        body: String,
        actions: Vec<String>,
        _hints: HashMap<String, OwnedValue>,
        _time: i32,
    ) -> u32 {
        let mut shown = lock(&self.0);
        let number = if replaces == 0 { shown.len() as u32 + 1 } else { replaces };
        shown.push(Shown { number, title, body, actions });
        number
    }

    fn close_notification(&self, _number: u32) {}

    fn get_capabilities(&self) -> Vec<&str> {
        vec!["body", "actions"]
    }

    fn get_server_information(&self) -> (&str, &str, &str, &str) {
        ("bare", "tests", "1", "1.2")
    }
}

fn lock(shown: &Mutex<Vec<Shown>>) -> MutexGuard<'_, Vec<Shown>> {
    shown.lock().unwrap_or_else(PoisonError::into_inner)
}
