//! Toasts of a Linux desktop: the Desktop Notifications Specification 1.2 over the session bus.

use crate::links::Links;
use engine::Toast;
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    thread,
};
use zbus::{
    MatchRule,
    blocking::{Connection, MessageIterator},
    message::{Message, Type},
    zvariant::Value,
};

const SERVICE: &str = "org.freedesktop.Notifications";
const PATH: &str = "/org/freedesktop/Notifications";
/// The action of a click on the toast itself.
const CLICK: &str = "default";
/// As long as the desktop likes.
const USUAL_TIME: i32 = -1;

/// The notification server of this session, if there is one.
#[derive(Debug)]
pub(super) struct Surface {
    app: String,
    identifier: String,
    links: Links,
    bus: Option<Connection>,
    shown: Arc<Mutex<Shown>>,
}

/// What stands on the surface.
#[derive(Debug, Default)]
struct Shown {
    /// The server's number of each tag.
    numbers: HashMap<String, u32>,
    /// Where a click on each number leads.
    links: HashMap<u32, String>,
}

impl Surface {
    pub(super) fn new(app: &str, identifier: &str, links: Links) -> Self {
        Self { app: app.to_owned(), identifier: identifier.to_owned(), links, bus: None, shown: Arc::default() }
    }

    /// Shows a toast in the place of an earlier one of its tag.
    ///
    /// # Errors
    /// There is no session bus, or nobody on it shows toasts. The next toast tries again.
    pub(super) fn show(&mut self, toast: &Toast) -> zbus::Result<()> {
        let outcome = self.try_to_show(toast);
        if outcome.is_err() {
            self.bus = None;
        }
        outcome
    }

    fn try_to_show(&mut self, toast: &Toast) -> zbus::Result<()> {
        let bus = match &self.bus {
            Some(bus) => bus.clone(),
            None => self.bus.insert(self.connect()?).clone(),
        };
        let earlier = lock(&self.shown).numbers.get(&toast.tag).copied().unwrap_or_default();
        let body = escaped(&toast.body);
        let actions = [CLICK, toast.action.as_str()];
        let urgency: u8 = if toast.urgent { 2 } else { 1 };
        let hints = HashMap::from([
            ("urgency", Value::from(urgency)),
            ("desktop-entry", Value::from(self.identifier.as_str())),
            ("category", Value::from("transfer")),
        ]);
        let notice = (self.app.as_str(), earlier, "", toast.title.as_str(), body, &actions[..], hints, USUAL_TIME);
        let number: u32 =
            bus.call_method(Some(SERVICE), PATH, Some(SERVICE), "Notify", &notice)?.body().deserialize()?;
        let mut shown = lock(&self.shown);
        shown.numbers.insert(toast.tag.clone(), number);
        shown.links.insert(number, toast.link.clone());
        Ok(())
    }

    /// Connects, and listens to what becomes of toasts for as long as the connection stands.
    fn connect(&self) -> zbus::Result<Connection> {
        let bus = Connection::session()?;
        let rule = MatchRule::builder().msg_type(Type::Signal).interface(SERVICE)?.path(PATH)?.build();
        let signals = MessageIterator::for_match_rule(rule, &bus, None)?;
        let (shown, links) = (self.shown.clone(), self.links.clone());
        let listen = move || {
            for signal in signals.map_while(Result::ok) {
                if let Some(link) = clicked(&signal, &shown) {
                    links.open(link);
                }
            }
        };
        thread::Builder::new().name("toast clicks".to_owned()).spawn(listen)?;
        Ok(bus)
    }
}

/// Where a signal leads, if it is a click; one that closes a toast is noted.
fn clicked(signal: &Message, shown: &Mutex<Shown>) -> Option<String> {
    let header = signal.header();
    match header.member()?.as_str() {
        "ActionInvoked" => {
            let (number, _action): (u32, String) = signal.body().deserialize().ok()?;
            lock(shown).links.get(&number).cloned()
        }
        "NotificationClosed" => {
            let (number, _reason): (u32, u32) = signal.body().deserialize().ok()?;
            let mut shown = lock(shown);
            shown.links.remove(&number);
            shown.numbers.retain(|_, other| *other != number);
            None
        }
        _ => None,
    }
}

/// A body is markup on desktops that understand it.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn lock(shown: &Mutex<Shown>) -> MutexGuard<'_, Shown> {
    shown.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_body_is_text_and_no_markup() {
        assert_eq!(escaped("Hat & <b>Scarf</b>"), "Hat &amp; &lt;b&gt;Scarf&lt;/b&gt;");
    }
}
