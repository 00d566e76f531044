//! Links that lead into the app, from a toast, a tray, a second start or from outside: shown in the window, if they are
//! what they seem.

use crate::window::Frame;
use std::sync::Arc;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

/// Where links are handed in; cheap to clone.
#[derive(Clone, Debug)]
pub(crate) struct Links(UnboundedSender<String>);

impl Links {
    pub(crate) fn new() -> (Self, UnboundedReceiver<String>) {
        let (sender, receiver) = unbounded_channel();
        (Self(sender), receiver)
    }

    /// Has the window show where `link` leads; an empty one only brings it to the front.
    pub(crate) fn open(&self, link: String) {
        // Without a window nobody is left to show it to.
        self.0.send(link).ok();
    }
}

/// Shows what links lead to, as long as somebody may hand one in.
pub(crate) async fn follow(frame: Arc<Frame>, mut links: UnboundedReceiver<String>) {
    while let Some(link) = links.recv().await {
        let screen = engine::screen(&link);
        if screen.is_none() && !link.is_empty() {
            // Not the link itself, which may say something about somebody.
            tracing::warn!("a link that is none of the app's was refused");
        }
        if let Err(error) = frame.show(screen.as_deref()) {
            tracing::error!(%error, "the window did not show what a link leads to");
        }
    }
}
