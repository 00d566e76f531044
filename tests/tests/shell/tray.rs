//! The app without its window: asked for once, small, and back at once.

use super::wait_until;
use anyhow::{Context, Result, ensure};
use i18n::Messages;
use serde_json::{Value, json};
use tests::window::{Bus, Desk, Keychain, Running, Shop, Tray, Window};

#[tokio::test]
async fn closing_the_window_asks_once_and_without_a_window_there_is_no_web_view_until_it_comes_back() -> Result<()> {
    let shop = Shop::open()?;
    let bus = Bus::start()?;
    let tray = bus.tray()?;
    let desk = Desk::new(&shop.url, Keychain::Absent)?.on(&bus);
    let window = Window::open(&desk).await?;
    offers_a_tray(&window, true).await?;
    window.press_close()?;
    window.read("system-close-text").await?;
    ensure!(tray.menu().is_none(), "it is in the tray before anybody wanted it");
    // The answer ends the very page that is asked whether it was pressed.
    let pressed = window.press("system-close-stay").await;
    is_in(&tray).await.with_context(|| format!("the answer was pressed: {pressed:?}"))?;
    drop(window);

    let app = Running::start(&desk, &[])?;
    app.has_web_view(true)?;
    is_in(&tray).await?;
    app.close_window()?;
    app.has_web_view(false)?;
    desk.start("doorstep://orders")?;
    app.has_web_view(true)?;
    app.close_window()?;
    app.has_web_view(false)?;
    tray.choose(&words("system-tray-open"))?;
    app.has_web_view(true)?;
    tray.choose(&words("system-tray-quit"))?;
    app.ended()
}

#[tokio::test]
async fn where_there_is_no_tray_closing_the_window_is_the_end_and_settings_say_so() -> Result<()> {
    let shop = Shop::open()?;
    let bus = Bus::start()?;
    let desk = Desk::new(&shop.url, Keychain::Absent)?.on(&bus);
    let window = Window::open(&desk).await?;
    // Chosen on another day, when there was one.
    window.call("settings_change", json!({ "background": true })).await?;
    window.go("#/settings").await?;
    window.read("settings-background-no-tray").await?;
    window.close().await?;
    let app = Running::start(&desk, &[])?;
    app.has_web_view(true)?;
    app.close_window()?;
    app.ended()
}

#[tokio::test]
async fn a_tray_that_comes_later_is_used_and_when_it_goes_the_window_comes_back() -> Result<()> {
    let shop = Shop::open()?;
    let bus = Bus::start()?;
    let desk = Desk::new(&shop.url, Keychain::Absent)?.on(&bus);
    let window = Window::open(&desk).await?;
    window.call("settings_change", json!({ "background": true })).await?;
    offers_a_tray(&window, false).await?;
    let tray = bus.tray()?;
    is_in(&tray).await?;
    window.go("#/settings").await?;
    window.read("settings-background").await?;
    window.press_close()?;
    window.vanishes()?;
    drop(tray);
    window.comes_back().await?;
    let tray = bus.tray()?;
    is_in(&tray).await?;
    window.close().await
}

/// Waits until the app says that there is a tray, or none.
pub(crate) async fn offers_a_tray(window: &Window, wanted: bool) -> Result<()> {
    let offered = "__TAURI_INTERNALS__.invoke('call', { name: 'desktop_read', args: null })
        .then((desktop) => desktop.tray === arguments[0])";
    window.becomes(offered, Value::from(wanted)).await.map(drop)
}

/// Waits until the app is in the tray, in English.
pub(crate) async fn is_in(tray: &Tray) -> Result<()> {
    let open = words("system-tray-open");
    wait_until(|| tray.says(&open)).await.with_context(|| format!("the tray has {:?}", tray.menu()))
}

fn words(id: &str) -> String {
    Messages::new("en").say(id, &[])
}
