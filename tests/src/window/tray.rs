//! The place beside the clock, on a bus of a test's own: who is there, and what their menus say.

use super::Bus;
use anyhow::{Context, Result};
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};
use zbus::{
    blocking::{Connection, Proxy, connection::Builder},
    interface,
    message::Header,
    zvariant::{OwnedObjectPath, OwnedValue, Structure},
};

const WATCHER: &str = "org.kde.StatusNotifierWatcher";
const ITEM: &str = "org.kde.StatusNotifierItem";
const MENU: &str = "com.canonical.dbusmenu";

/// Where apps are without a window.
#[derive(Debug)]
pub struct Tray {
    bus: Connection,
    items: Items,
}

/// Who is there: the name on the bus, and the path.
type Items = Arc<Mutex<Vec<(String, String)>>>;

/// A menu's entries by their numbers.
type Layout = (u32, (i32, HashMap<String, OwnedValue>, Vec<OwnedValue>));

struct Watcher(Items);

impl Bus {
    /// Puts a place for apps without a window on it.
    ///
    /// # Errors
    /// The bus refuses.
    pub fn tray(&self) -> Result<Tray> {
        let items = Items::default();
        let watcher = Watcher(items.clone());
        let bus =
            Builder::address(self.address.as_str())?.serve_at("/StatusNotifierWatcher", watcher)?.name(WATCHER)?;
        Ok(Tray { bus: bus.build()?, items })
    }
}

impl Tray {
    /// What the menu of the only app there says, with the number of each entry; none if nobody is there.
    pub fn menu(&self) -> Option<Vec<(i32, String)>> {
        let (_, (_, _, entries)) =
            self.proxy().ok()?.call::<_, _, Layout>("GetLayout", &(0, -1, vec!["label"])).ok()?;
        let label = |entry: OwnedValue| {
            let entry: Structure<'_> = entry.try_into().ok()?;
            let (number, mut told): (i32, HashMap<String, OwnedValue>) = (
                entry.fields()[0].try_clone().ok()?.try_into().ok()?,
                entry.fields()[1].try_clone().ok()?.try_into().ok()?,
            );
            Some((number, told.remove("label")?.try_into().ok()?))
        };
        Some(entries.into_iter().filter_map(label).collect())
    }

    /// Whether the menu of the only app there has an entry of these words.
    pub fn says(&self, words: &str) -> bool {
        self.menu().is_some_and(|menu| menu.iter().any(|(_, entry)| entry == words))
    }

    /// Chooses what a menu's entry says.
    ///
    /// # Errors
    /// It is not there.
    pub fn choose(&self, label: &str) -> Result<()> {
        let menu = self.menu().context("nobody is in the tray")?;
        let entry = menu.iter().find(|(_, words)| words == label).with_context(|| format!("{label} in {menu:?}"))?;
        let chosen = (entry.0, "clicked", zbus::zvariant::Value::from(0), 0u32);
        Ok(self.proxy()?.call::<_, _, ()>("Event", &chosen)?)
    }

    fn proxy(&self) -> Result<Proxy<'static>> {
        let items = self.items.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let (name, path) = items.last().cloned().context("nobody is in the tray")?;
        let menu: OwnedObjectPath =
            Proxy::new(&self.bus, name.clone(), path, ITEM)?.get_property("Menu").context("its menu")?;
        Ok(Proxy::new(&self.bus, name, menu, MENU)?)
    }
}

#[interface(name = "org.kde.StatusNotifierWatcher")]
impl Watcher {
    fn register_status_notifier_item(&self, item: &str, #[zbus(header)] header: Header<'_>) {
        let sender = header.sender().map(ToString::to_string).unwrap_or_default();
        let item = match item.starts_with('/') {
            true => (sender, item.to_owned()),
            false => (item.to_owned(), "/StatusNotifierItem".to_owned()),
        };
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(item);
    }

    #[zbus(property)]
    fn is_status_notifier_host_registered(&self) -> bool {
        true
    }

    #[zbus(property)]
    fn protocol_version(&self) -> i32 {
        0
    }
}
