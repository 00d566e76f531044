//! A notification server that people have, on a bus of a test's own: dunst.

use super::{Bus, process::Process};
use anyhow::{Context, Result};
use std::{
    collections::HashMap,
    env,
    process::Command,
    thread,
    time::{Duration, Instant},
};
use zbus::{
    blocking::{Connection, Proxy, connection::Builder},
    zvariant::OwnedValue,
};

const SERVICE: &str = "org.freedesktop.Notifications";
const PATH: &str = "/org/freedesktop/Notifications";
/// What its own program for the command line speaks.
const CONTROL: &str = "org.dunstproject.cmd0";
const PATIENCE: Duration = Duration::from_secs(30);

/// A running dunst; it ends with its test.
#[derive(Debug)]
pub struct Dunst {
    bus: Connection,
    _process: Process,
}

impl Bus {
    /// Starts dunst on it; none where it is not installed.
    ///
    /// # Errors
    /// It is, and does not start.
    pub fn dunst(&self) -> Result<Option<Dunst>> {
        Dunst::start(&self.address)
    }
}

impl Dunst {
    /// Starts it on the bus of whoever runs this; none where it is not installed.
    ///
    /// # Errors
    /// It is, and does not start, or there is no bus.
    pub fn here() -> Result<Option<Self>> {
        Self::start(&env::var("DBUS_SESSION_BUS_ADDRESS").context("there is no session bus")?)
    }

    fn start(address: &str) -> Result<Option<Self>> {
        let mut command = Command::new("dunst");
        command.env("DBUS_SESSION_BUS_ADDRESS", address).env_remove("WAYLAND_DISPLAY");
        if Command::new("dunst").arg("--version").output().is_err() {
            return Ok(None);
        }
        let process = Process::start(&mut command)?;
        let bus = Builder::address(address)?.build()?;
        let dunst = Self { bus, _process: process };
        let begun = Instant::now();
        loop {
            match dunst.displayed() {
                Ok(_) => return Ok(Some(dunst)),
                Err(error) if begun.elapsed() > PATIENCE => return Err(error),
                Err(_) => thread::sleep(Duration::from_millis(20)),
            }
        }
    }

    /// How many toasts stand on the screen.
    ///
    /// # Errors
    /// It does not answer.
    pub fn displayed(&self) -> Result<u32> {
        Ok(self.control()?.get_property("displayedLength")?)
    }

    /// Clicks on the topmost.
    ///
    /// # Errors
    /// There is none.
    pub fn click(&self) -> Result<()> {
        Ok(self.control()?.call("NotificationAction", &(0u32,))?)
    }

    /// The titles of those that are gone from the screen, newest first.
    ///
    /// # Errors
    /// It does not answer.
    pub fn history(&self) -> Result<Vec<String>> {
        let gone: Vec<HashMap<String, OwnedValue>> = self.control()?.call("NotificationListHistory", &())?;
        let title = |mut toast: HashMap<String, OwnedValue>| toast.remove("summary")?.try_into().ok();
        Ok(gone.into_iter().filter_map(title).collect())
    }

    fn control(&self) -> zbus::Result<Proxy<'static>> {
        let properties = zbus::proxy::CacheProperties::No;
        zbus::blocking::proxy::Builder::new(&self.bus)
            .destination(SERVICE)?
            .path(PATH)?
            .interface(CONTROL)?
            .cache_properties(properties)
            .build()
    }
}
