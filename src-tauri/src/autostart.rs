//! Starting with the computer: the entry by which the system starts the app when the customer signs in to it. Only the
//! system keeps it, for there the customer may change it too.

#[cfg(all(unix, not(target_os = "macos")))]
#[path = "autostart/linux.rs"]
mod system;
#[cfg(not(all(unix, not(target_os = "macos"))))]
#[path = "autostart/elsewhere.rs"]
mod system;

use crate::{brand::Brand, folder::Folder, links::WITHOUT_WINDOW};
use engine::HostError;
use std::path::PathBuf;

/// The app's entry with the system.
#[derive(Clone, Debug)]
pub(crate) struct Autostart {
    /// What people know the app by.
    #[cfg_attr(any(windows, target_os = "macos"), expect(dead_code, reason = "only Linux's entry says it"))]
    name: String,
    identifier: String,
    program: PathBuf,
}

impl Autostart {
    /// None for an app that works in a folder of its own: it is not the one that is to start.
    pub(crate) fn new(brand: &Brand, folder: &Folder) -> Option<Self> {
        let program = system::program().inspect_err(|error| tracing::warn!(%error, "which program this is")).ok()?;
        let entry = Self { name: brand.name.clone(), identifier: brand.identifier.clone(), program };
        Some(entry).filter(|_| !folder.apart)
    }

    /// Whether the system starts the app.
    ///
    /// # Errors
    /// The system does not tell.
    pub(crate) fn is_on(&self) -> Result<bool, HostError> {
        system::is_on(self).map_err(|error| HostError(format!("reading the entry that starts the app: {error}")))
    }

    /// Has the system start the app, without a window, or not.
    ///
    /// # Errors
    /// The system refuses.
    pub(crate) fn set(&self, on: bool) -> Result<(), HostError> {
        let outcome = if on { system::enter(self) } else { system::remove(self) };
        outcome.map_err(|error| HostError(format!("changing the entry that starts the app: {error}")))
    }
}
