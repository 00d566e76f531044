//! Links that lead into the app, from a toast, a tray, a second start or from outside: shown in the window, if they are
//! what they seem.

use crate::window::Frame;
use std::sync::Arc;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

/// In place of a link: no window is to open, as when the system starts the app by itself.
pub(crate) const WITHOUT_WINDOW: &str = "--background";

/// The scheme of the engine's own links.
const OURS: &str = "doorstep";

/// Where links are handed in; cheap to clone.
#[derive(Clone, Debug)]
pub(crate) struct Links(UnboundedSender<String>);

/// The scheme that a merchant gave the app's links, so that two stores' apps on one machine have links of their own.
#[derive(Clone, Debug)]
pub(crate) struct Scheme(String);

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

impl Scheme {
    pub(crate) fn new(name: &str) -> Self {
        Self(name.to_owned())
    }

    /// A link of the engine's, as the system is to know it.
    pub(crate) fn outward(&self, link: &str) -> String {
        self.said_otherwise(link, OURS, &self.0).unwrap_or_else(|| link.to_owned())
    }

    /// A link from outside, as the engine knows it; none if it is not the app's.
    fn inward(&self, link: &str) -> Option<String> {
        self.said_otherwise(link, &self.0, OURS)
    }

    fn said_otherwise(&self, link: &str, from: &str, to: &str) -> Option<String> {
        let (scheme, rest) = link.split_once(':')?;
        scheme.eq_ignore_ascii_case(from).then(|| format!("{to}:{rest}"))
    }
}

/// Shows what links lead to, as long as somebody may hand one in.
pub(crate) async fn follow(frame: Arc<Frame>, scheme: Scheme, mut links: UnboundedReceiver<String>) {
    while let Some(link) = links.recv().await {
        if link == WITHOUT_WINDOW {
            frame.wait_to_be_asked_for();
            continue;
        }
        let screen = scheme.inward(&link).and_then(|link| engine::screen(&link));
        if screen.is_none() && !link.is_empty() {
            // Not the link itself, which may say something about somebody.
            tracing::warn!("a link that is none of the app's was refused");
        }
        if let Err(error) = frame.show(screen.as_deref()) {
            tracing::error!(%error, "the window did not show what a link leads to");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stores_app_has_links_of_its_own() {
        let scheme = Scheme::new("larkspur");
        assert_eq!(scheme.outward("doorstep://orders/1"), "larkspur://orders/1");
        assert_eq!(scheme.inward("Larkspur://orders/1").as_deref(), Some("doorstep://orders/1"));
        for other in ["doorstep://orders/1", "larkspurs://orders/1", "orders/1", ""] {
            assert_eq!(scheme.inward(other), None, "{other}");
        }
    }
}
