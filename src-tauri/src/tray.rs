//! The app beside the clock, for as long as it goes on without its window: how much is unread, the way back, the end.

use crate::window::Frame;
use engine::{Changed, Engine, Tag};
use i18n::Messages;
use std::{sync::Arc, time::Duration};
use tauri::{
    include_image,
    menu::{MenuBuilder, MenuItem, MenuItemBuilder},
    tray::{MouseButton, MouseButtonState, TrayIcon, TrayIconBuilder, TrayIconEvent},
};
use tokio::{
    sync::broadcast::{Receiver, error::RecvError},
    time::timeout,
};

const OPEN: &str = "open";
const UNREAD: &str = "unread";
const QUIT: &str = "quit";
const NOTICES: &str = "#/notices";

/// A panel that is started with the session, or anew, may come so much later than the app.
const GRACE: Duration = Duration::from_secs(15);

/// What stands beside the clock.
struct Tray {
    /// Goes from the screen when it is dropped.
    _icon: TrayIcon,
    items: [MenuItem<tauri::Wry>; 3],
}

/// What it says.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Words([String; 3]);

/// Shows the tray wherever there is a place for it, as long as there is no window or the customer wants to close it.
pub(crate) async fn follow(frame: Arc<Frame>, engine: Engine) {
    let (mut changes, mut panel, mut windowless) = (engine.changed(), frame.panel.clone(), frame.windowless());
    let (mut shown, mut said) = (None, None);
    loop {
        let alone = *windowless.borrow_and_update();
        let wanted = if panel.is_there() { words(&engine, alone).await } else { None };
        if wanted.is_none() {
            shown = None;
        } else if wanted != said || shown.is_none() {
            shown = say(&frame, shown, wanted.as_ref());
        }
        said = wanted;
        tokio::select! {
            goes_on = is_touched(&mut changes) => if !goes_on { return },
            () = panel.changed() => engine.desktop_changed(),
            _ = windowless.changed() => {}
        }
    }
}

/// Opens the window when there is none, and nothing beside the clock from which it could be opened.
pub(crate) async fn stay_within_reach(frame: Arc<Frame>) {
    let (mut panel, mut windowless) = (frame.panel.clone(), frame.windowless());
    while windowless.wait_for(|windowless| *windowless).await.is_ok() {
        panel.becomes(false).await;
        let reached = async {
            tokio::select! {
                () = panel.becomes(true) => {}
                _ = windowless.wait_for(|windowless| !windowless) => {}
            }
        };
        if timeout(GRACE, reached).await.is_err() {
            tracing::info!("there is no place beside the clock, so the window opens");
            frame.show_soon(None);
            // Until it is there.
            windowless.wait_for(|windowless| !windowless).await.ok();
        }
    }
}

/// Waits until what the tray says may have changed; false when nothing will any more.
async fn is_touched(changes: &mut Receiver<Changed>) -> bool {
    loop {
        match changes.recv().await {
            Ok(Changed { tags })
                if !tags.iter().any(|tag| [Tag::Settings, Tag::Notices, Tag::Orders].contains(tag)) => {}
            Ok(_) | Err(RecvError::Lagged(_)) => return true,
            Err(RecvError::Closed) => return false,
        }
    }
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

/// None when no tray is wanted: without a window it always is.
async fn words(engine: &Engine, windowless: bool) -> Option<Words> {
    let app = engine.call("app_read", ().into()).await.ok()?;
    if !windowless && app["settings"]["background"] != true {
        return None;
    }
    let badges = engine.call("badges_read", ().into()).await.ok()?;
    let messages = Messages::new(app["language"].as_str()?);
    let count = badges["notices"].as_u64().unwrap_or_default().to_string();
    let unread = messages.say("system-tray-unread", &[("count", &count)]);
    Some(Words([messages.say("system-tray-open", &[]), unread, messages.say("system-tray-quit", &[])]))
}
