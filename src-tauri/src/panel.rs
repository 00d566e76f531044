//! The place on the desktop for apps without a window, beside the clock: whether there is one, and when that changes.

use std::{future::pending, io};
use tokio::sync::watch;

/// What is known of it; cheap to clone.
#[derive(Clone, Debug)]
pub(crate) struct Panel(watch::Receiver<bool>);

impl Panel {
    /// Begins to look, on a thread of its own where that takes time. Until it has looked, there is none.
    ///
    /// # Errors
    /// There can be no thread.
    pub(crate) fn watch() -> io::Result<Self> {
        system::watch().map(Self)
    }

    /// Whether there is one at this moment.
    pub(crate) fn is_there(&self) -> bool {
        *self.0.borrow()
    }

    /// Waits until there is one, or none, as wanted.
    pub(crate) async fn becomes(&mut self, wanted: bool) {
        if self.0.wait_for(|there| *there == wanted).await.is_err() {
            pending().await
        }
    }

    /// Waits until it has come or gone.
    pub(crate) async fn changed(&mut self) {
        if self.0.changed().await.is_err() {
            pending().await
        }
    }
}

#[cfg(all(unix, not(target_os = "macos")))]
mod system {
    //! Somebody on the session bus who keeps a list of such apps, and somebody who shows that list.

    use std::{io, thread};
    use tokio::sync::watch;
    use zbus::{
        MatchRule,
        blocking::{Connection, MessageIterator, fdo::DBusProxy},
        message::Type,
        zvariant::Value,
    };

    const WATCHER: &str = "org.kde.StatusNotifierWatcher";
    const PATH: &str = "/StatusNotifierWatcher";
    const PROPERTIES: &str = "org.freedesktop.DBus.Properties";

    pub(super) fn watch() -> io::Result<watch::Receiver<bool>> {
        let (told, seen) = watch::channel(false);
        let look = move || {
            if let Err(error) = follow(&told) {
                tracing::info!(%error, "this desktop cannot be asked for a place beside the clock");
            }
            told.send_replace(false);
        };
        thread::Builder::new().name("panel".to_owned()).spawn(look)?;
        Ok(seen)
    }

    /// Ends with the bus.
    fn follow(told: &watch::Sender<bool>) -> zbus::Result<()> {
        let bus = Connection::session()?;
        let daemon = DBusProxy::new(&bus)?;
        let signal = || MatchRule::builder().msg_type(Type::Signal);
        let messages = MessageIterator::from(&bus);
        daemon.add_match_rule(signal().member("NameOwnerChanged")?.arg(0, WATCHER)?.build())?;
        for member in ["StatusNotifierHostRegistered", "StatusNotifierHostUnregistered"] {
            daemon.add_match_rule(signal().interface(WATCHER)?.member(member)?.build())?;
        }
        look(&bus, &daemon, told)?;
        for message in messages {
            if message?.message_type() == Type::Signal {
                look(&bus, &daemon, told)?;
            }
        }
        Ok(())
    }

    fn look(bus: &Connection, daemon: &DBusProxy<'_>, told: &watch::Sender<bool>) -> zbus::Result<()> {
        let there = daemon.name_has_owner(WATCHER.try_into()?)? && is_shown(bus);
        told.send_if_modified(|before| std::mem::replace(before, there) != there);
        Ok(())
    }

    /// Whoever keeps a list and does not tell whether it is shown is taken to show it.
    fn is_shown(bus: &Connection) -> bool {
        let asked = (WATCHER, "IsStatusNotifierHostRegistered");
        let answer = bus.call_method(Some(WATCHER), PATH, Some(PROPERTIES), "Get", &asked);
        let said = answer.ok().and_then(|answer| bool::try_from(answer.body().deserialize::<Value<'_>>().ok()?).ok());
        said.unwrap_or(true)
    }
}

#[cfg(not(all(unix, not(target_os = "macos"))))]
mod system {
    //! A part of the system, and always there.

    use std::io;
    use tokio::sync::watch;

    pub(super) fn watch() -> io::Result<watch::Receiver<bool>> {
        Ok(watch::channel(true).1)
    }
}
