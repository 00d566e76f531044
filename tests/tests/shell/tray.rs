//! The app without its window: asked for once, small, and back at once.

use anyhow::{Result, ensure};
use i18n::Messages;
use std::{
    thread,
    time::{Duration, Instant},
};
use tests::window::{Bus, Desk, Keychain, Running, Shop, Tray, Window};

#[tokio::test]
async fn closing_the_window_asks_once_and_without_a_window_there_is_no_web_view_until_it_comes_back() -> Result<()> {
    let shop = Shop::open()?;
    let bus = Bus::start()?;
    let tray = bus.tray()?;
    let desk = Desk::new(&shop.url, Keychain::Absent)?.on(&bus);
    let window = Window::open(&desk).await?;
    window.press_close()?;
    window.read("system-close-text").await?;
    ensure!(tray.menu().is_none(), "it is in the tray before anybody wanted it");
    // The answer ends the very page that is asked whether it was pressed.
    window.press("system-close-stay").await.ok();
    let (open, quit) = (words("system-tray-open"), words("system-tray-quit"));
    in_tray(&tray, &open)?;
    drop(window);

    let app = Running::start(&desk, &[])?;
    app.has_web_view(true)?;
    in_tray(&tray, &open)?;
    app.close_window()?;
    app.has_web_view(false)?;
    desk.start("doorstep://orders")?;
    app.has_web_view(true)?;
    app.close_window()?;
    app.has_web_view(false)?;
    tray.choose(&open)?;
    app.has_web_view(true)?;
    tray.choose(&quit)?;
    app.ended()
}

#[tokio::test]
async fn where_there_is_no_tray_closing_the_window_is_the_end() -> Result<()> {
    let shop = Shop::open()?;
    let bus = Bus::start()?;
    let app = Running::start(&Desk::new(&shop.url, Keychain::Absent)?.on(&bus), &[])?;
    app.has_web_view(true)?;
    app.close_window()?;
    app.ended()
}

fn words(id: &str) -> String {
    Messages::new("en").say(id, &[])
}

fn in_tray(tray: &Tray, label: &str) -> Result<()> {
    let begun = Instant::now();
    while !tray.menu().is_some_and(|menu| menu.iter().any(|(_, words)| words == label)) {
        ensure!(begun.elapsed() < Duration::from_secs(30), "the tray has {:?}", tray.menu());
        thread::sleep(Duration::from_millis(20));
    }
    Ok(())
}
