//! The app beside the clock, for as long as it goes on without its window: how much is unread, the way back, the end.

use crate::window::Frame;
use engine::{Engine, Tag};
use i18n::Messages;
use std::sync::Arc;
use tauri::{
    include_image,
    menu::{MenuBuilder, MenuItem, MenuItemBuilder},
    tray::{MouseButton, MouseButtonState, TrayIcon, TrayIconBuilder, TrayIconEvent},
};
use tokio::sync::broadcast::error::RecvError;

const OPEN: &str = "open";
const UNREAD: &str = "unread";
const QUIT: &str = "quit";
const NOTICES: &str = "#/notices";

/// What stands beside the clock.
struct Tray {
    /// Goes from the screen when it is dropped.
    _icon: TrayIcon,
    items: [MenuItem<tauri::Wry>; 3],
}

/// What it says.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Words([String; 3]);

/// Shows the tray as long as the customer wants the app to go on without its window.
pub(crate) async fn follow(frame: Arc<Frame>, engine: Engine) {
    let mut changes = engine.changed();
    let (mut shown, mut said) = (None, None);
    loop {
        let wanted = words(&engine).await.filter(|_| shown.is_some() || is_possible());
        if wanted.is_none() {
            shown = None;
        } else if wanted != said || shown.is_none() {
            shown = say(&frame, shown, wanted.as_ref());
        }
        said = wanted;
        loop {
            match changes.recv().await {
                Ok(changed)
                    if !changed.tags.iter().any(|tag| [Tag::Settings, Tag::Notices, Tag::Orders].contains(tag)) => {}
                Ok(_) | Err(RecvError::Lagged(_)) => break,
                Err(RecvError::Closed) => return,
            }
        }
    }
}

/// Whether this desktop has a place for it.
#[cfg(all(unix, not(target_os = "macos")))]
pub(crate) fn is_possible() -> bool {
    const WATCHER: &str = "org.kde.StatusNotifierWatcher";
    let ask = || {
        let bus = zbus::blocking::Connection::session()?;
        zbus::blocking::fdo::DBusProxy::new(&bus)?.name_has_owner(WATCHER.try_into()?).map_err(zbus::Error::from)
    };
    // The bus is asked on a thread of its own, because the asking blocks.
    std::thread::spawn(ask).join().is_ok_and(|answer| answer.unwrap_or(false))
}

/// Whether this desktop has a place for it.
#[cfg(not(all(unix, not(target_os = "macos"))))]
pub(crate) fn is_possible() -> bool {
    true
}

fn say(frame: &Arc<Frame>, shown: Option<Tray>, words: Option<&Words>) -> Option<Tray> {
    let Words(words) = words?;
    let outcome = shown.map_or_else(|| make(frame, words), Ok).and_then(|tray| {
        for (item, words) in tray.items.iter().zip(words) {
            item.set_text(words)?;
        }
        Ok(tray)
    });
    outcome.inspect_err(|error| tracing::error!(%error, "the tray did not do as told")).ok()
}

fn make(frame: &Arc<Frame>, [open, unread, quit]: &[String; 3]) -> tauri::Result<Tray> {
    let item = |id: &str, words: &str| MenuItemBuilder::with_id(id, words).build(&frame.app);
    let items = [item(OPEN, open)?, item(UNREAD, unread)?, item(QUIT, quit)?];
    let menu = MenuBuilder::new(&frame.app).item(&items[0]).item(&items[1]).separator().item(&items[2]).build()?;
    let (chosen, clicked) = (frame.clone(), frame.clone());
    let icon = TrayIconBuilder::new()
        .icon(include_image!("../icons/32x32.png"))
        .menu(&menu)
        .show_menu_on_left_click(cfg!(target_os = "macos"))
        .on_menu_event(move |app, event| match event.id().as_ref() {
            OPEN => chosen.show_soon(None),
            UNREAD => chosen.show_soon(Some(NOTICES)),
            QUIT => app.exit(0),
            _ => {}
        })
        .on_tray_icon_event(move |_, event| {
            let up = MouseButtonState::Up;
            if matches!(event, TrayIconEvent::Click { button: MouseButton::Left, button_state, .. } if button_state == up) {
                clicked.show_soon(None);
            }
        })
        .build(&frame.app)?;
    Ok(Tray { _icon: icon, items })
}

/// None when no tray is wanted.
async fn words(engine: &Engine) -> Option<Words> {
    let app = engine.call("app_read", ().into()).await.ok()?;
    if app["settings"]["background"] != true {
        return None;
    }
    let badges = engine.call("badges_read", ().into()).await.ok()?;
    let messages = Messages::new(app["language"].as_str()?);
    let count = badges["notices"].as_u64().unwrap_or_default().to_string();
    let unread = messages.say("system-tray-unread", &[("count", &count)]);
    Some(Words([messages.say("system-tray-open", &[]), unread, messages.say("system-tray-quit", &[])]))
}
