//! Words on the system's own surface, and where a click on them leads.

#[cfg(all(unix, not(target_os = "macos")))]
mod linux;
#[cfg(target_os = "macos")]
mod macos;
#[cfg(windows)]
mod windows;

use crate::links::Links;
use engine::{HostError, Toast};
use std::sync::mpsc::{Receiver, Sender, channel};

#[cfg(all(unix, not(target_os = "macos")))]
use linux::Surface;
#[cfg(target_os = "macos")]
pub(crate) use macos::Clicks;
#[cfg(target_os = "macos")]
use macos::Surface;
#[cfg(windows)]
use windows::Surface;

/// Shows toasts on a thread of its own, because whoever shows them may take its time.
#[derive(Debug)]
pub(crate) struct Toasts(Sender<Toast>);

impl Toasts {
    /// `app` is the name a merchant gave the app, `identifier` what the system knows it by.
    pub(crate) fn start(app: &str, identifier: &str, links: Links) -> std::io::Result<Self> {
        let (sender, toasts) = channel();
        let (app, identifier) = (app.to_owned(), identifier.to_owned());
        std::thread::Builder::new()
            .name("toasts".to_owned())
            .spawn(move || show_all(&app, &identifier, links, toasts))?;
        Ok(Self(sender))
    }

    pub(crate) fn show(&self, toast: &Toast) -> Result<(), HostError> {
        self.0.send(toast.clone()).map_err(|_| HostError("toasts are not shown any more".to_owned()))
    }
}

fn show_all(app: &str, identifier: &str, links: Links, toasts: Receiver<Toast>) {
    let mut surface = Surface::new(app, identifier, links);
    for toast in toasts {
        if let Err(error) = surface.show(&toast) {
            tracing::info!(%error, "nothing on this desktop showed a toast; the notice is in the app");
        }
    }
}
