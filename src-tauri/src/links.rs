//! Links that lead into the app, from a toast or from outside: shown in the window, if they are what they seem.

use tauri::{Url, WebviewWindow};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

/// Where links are handed in; cheap to clone.
#[derive(Clone, Debug)]
pub(crate) struct Links(UnboundedSender<String>);

impl Links {
    pub(crate) fn new() -> (Self, UnboundedReceiver<String>) {
        let (sender, receiver) = unbounded_channel();
        (Self(sender), receiver)
    }

    /// Has the window show where `link` leads.
    pub(crate) fn open(&self, link: String) {
        // Without a window nobody is left to show it to.
        self.0.send(link).ok();
    }
}

/// Shows what links lead to, as long as somebody may hand one in.
pub(crate) async fn follow(window: WebviewWindow, home: Url, mut links: UnboundedReceiver<String>) {
    while let Some(link) = links.recv().await {
        match engine::screen(&link) {
            Some(screen) => {
                if let Err(error) = show(&window, &home, &screen) {
                    tracing::error!(%error, "the window did not show what a link leads to");
                }
            }
            // Not the link itself, which may say something about somebody.
            None => tracing::warn!("a link that is none of the app's was refused"),
        }
    }
}

fn show(window: &WebviewWindow, home: &Url, screen: &str) -> tauri::Result<()> {
    let mut address = home.clone();
    address.set_fragment(Some(screen.trim_start_matches('#')));
    window.navigate(address)?;
    window.unminimize()?;
    window.show()?;
    window.set_focus()
}
