//! Starting with the computer: kept by the system alone, and without a window until somebody asks for one.

use super::{
    tray::{is_in, offers_a_tray},
    wait_until,
};
use anyhow::{Context, Result, ensure};
use i18n::Messages;
use serde_json::{Value, json};
use std::{fs, path::Path};
use tests::window::{Bus, Desk, Keychain, Running, Shop, Window};

/// Presses the switch, if it is not as wanted yet.
const SWITCH: &str = "(() => {
    const found = document.querySelector('main .start input');
    if (!found || found.checked === arguments[0]) return false;
    found.click();
    return true;
})()";

#[tokio::test]
async fn the_switch_shows_what_the_system_has_and_changes_it() -> Result<()> {
    let shop = Shop::open()?;
    let bus = Bus::start()?;
    let _tray = bus.tray()?;
    let desk = Desk::new(&shop.url, Keychain::Absent)?.on(&bus);
    let window = Window::open(&desk).await?;
    offers_a_tray(&window, true).await?;
    window.go("#/settings").await?;
    let entry = desk.config("autostart/app.doorstep.desktop.desktop")?;
    switch(&window, true).await?;
    wait_until(|| entry.exists()).await.context("the entry")?;
    let text = fs::read_to_string(&entry)?;
    ensure!(text.lines().any(|line| line == command(&text)), "{text}");

    // As a desktop's own settings switch it off.
    fs::write(&entry, format!("{text}Hidden=true\n"))?;
    window.go("#/orders").await?;
    window.becomes("!document.querySelector('main .start input')", Value::Null).await?;
    window.go("#/settings").await?;
    switch(&window, true).await?;
    wait_until(|| fs::read_to_string(&entry).is_ok_and(|now| now == text)).await.context("the entry as it was")?;
    switch(&window, false).await?;
    wait_until(|| !entry.exists()).await.context("the entry is still there")?;
    window.close().await
}

#[tokio::test]
async fn an_app_that_the_system_started_has_no_web_view_until_the_tray_is_asked_for_it() -> Result<()> {
    let shop = Shop::open()?;
    let bus = Bus::start()?;
    let tray = bus.tray()?;
    let desk = Desk::new(&shop.url, Keychain::Absent)?.on(&bus);
    let app = Running::start(&desk, &["--background"])?;
    is_in(&tray).await?;
    ensure!(!app.shows_something(), "there is a web view");
    // The session starts it once more, which is no reason for a window either.
    desk.start("--background")?;
    ensure!(!app.shows_something(), "there is a web view");
    tray.choose(&Messages::new("en").say("system-tray-open", &[]))?;
    app.has_web_view(true)?;
    tray.choose(&Messages::new("en").say("system-tray-quit", &[]))?;
    app.ended()
}

#[tokio::test]
async fn an_app_that_the_system_started_where_there_is_no_tray_opens_its_window() -> Result<()> {
    let shop = Shop::open()?;
    let bus = Bus::start()?;
    let desk = Desk::new(&shop.url, Keychain::Absent)?.on(&bus);
    let app = Running::start(&desk, &["--background"])?;
    app.has_web_view(true)?;
    app.close_window()?;
    app.ended()
}

#[tokio::test]
async fn what_keeps_an_app_that_the_system_started_from_its_work_is_said_in_a_window() -> Result<()> {
    let shop = Shop::open()?;
    let desk = Desk::new(&shop.url, Keychain::Absent)?;
    let first = Window::open(&desk).await?;
    fs::remove_file(desk.data("door")?)?;
    let second = Running::start(&desk, &["--background"])?;
    second.has_web_view(true)?;
    // Only one that is in sight can be closed.
    second.close_window()?;
    second.ended()?;
    first.close().await
}

async fn switch(window: &Window, on: bool) -> Result<()> {
    window.becomes(SWITCH, json!(on)).await.map(drop)
}

/// The line that starts the program named in an entry.
fn command(entry: &str) -> String {
    let program = entry.split('"').nth(1).filter(|path| Path::new(path).exists()).unwrap_or("nothing that exists");
    format!("Exec=\"{program}\" --background")
}
