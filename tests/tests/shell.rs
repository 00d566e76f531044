//! The app in its real window, with a real store-server behind it: what a customer does, and finds again without a network.
#![cfg(target_os = "linux")]

#[path = "shell/autostart.rs"]
mod autostart;
#[path = "shell/axe.rs"]
mod axe;
#[path = "shell/keys.rs"]
mod keys;
#[path = "shell/links.rs"]
mod links;
#[path = "shell/requests.rs"]
mod requests;
#[path = "shell/toasts.rs"]
mod toasts;
#[path = "shell/tray.rs"]
mod tray;

use anyhow::{Context, Result, ensure};
use fantoccini::Locator;
use serde_json::{Value, json};
use std::{
    io::ErrorKind,
    net::TcpListener,
    time::{Duration, Instant},
};
use tests::window::{ARTICLE, Desk, Keychain, Shop, Window};

const PICTURE_SHOWN: &str = "[...document.querySelectorAll('.prose img')].some((image) => image.naturalWidth > 0)";

#[tokio::test]
async fn everything_is_still_there_without_the_store_and_after_a_restart() -> Result<()> {
    let shop = Shop::open()?;
    let desk = Desk::new(&shop.url, Keychain::Absent)?;
    let window = Window::open(&desk).await?;
    window.sign_in().await?;
    window.synced("en").await?;

    window.go("#/orders").await?;
    let order = window.becomes(FIRST_ORDER, Value::Null).await?;
    let order = order.as_str().context("a row leads to its order")?;
    window.go(order).await?;
    let title = window.text("main h1").await?;
    window.settle().await?;
    let page = window.text("main").await?;

    speak_hebrew(&window).await?;
    window.go(ARTICLE).await?;
    let article = window.text(".prose").await?;
    ensure!(article.contains("הזמנה"), "this is not Hebrew: {article}");
    window.becomes(PICTURE_SHOWN, Value::Null).await?;
    window.synced("he").await?;
    window.close().await?;

    shop.close();
    let window = Window::open(&desk).await?;
    window.becomes("document.documentElement.dir === 'rtl'", Value::Null).await?;
    window.becomes("document.querySelector('.line.offline') !== null", Value::Null).await?;
    window.go(ARTICLE).await?;
    ensure!(window.text(".prose").await? == article, "the article has changed");
    window.becomes(PICTURE_SHOWN, Value::Null).await?;
    window.call("settings_change", json!({ "language": "en" })).await?;
    window.becomes("document.documentElement.dir === 'ltr'", Value::Null).await?;
    window.read("sync-state-offline").await?;
    window.go(order).await?;
    window.becomes("document.querySelector('main h1')?.innerText === arguments[0]", json!(title)).await?;
    window.settle().await?;
    ensure!(same_facts(&window.text("main").await?, &page), "the order page has changed: {page}");
    window.close().await
}

#[tokio::test]
async fn signing_out_removes_orders_and_keeps_the_help() -> Result<()> {
    let shop = Shop::open()?;
    let desk = Desk::new(&shop.url, Keychain::Absent)?;
    let window = Window::open(&desk).await?;
    window.sign_in().await?;
    window.synced("en").await?;
    let before = window.call("storage_read", Value::Null).await?;
    ensure!(before["orders"].as_u64() > Some(0), "there is nothing to remove: {before}");

    window.go("#/settings").await?;
    window.press("settings-sign-out").await?;
    window.see("dialog[open]").await?;
    window.press("settings-sign-out").await?;
    window.read("settings-account-out").await?;

    let after = window.call("storage_read", Value::Null).await?;
    ensure!(after["orders"] == 0, "orders are left: {after}");
    ensure!(after["help"][0]["articles"] == before["help"][0]["articles"], "help is gone: {after}");
    window.go("#/orders").await?;
    window.settle().await?;
    ensure!(window.client().find(Locator::Css("a[href^='#/orders/']")).await.is_err(), "an order is still listed");
    window.go(ARTICLE).await?;
    window.see(".prose").await?;
    window.close().await
}

#[tokio::test]
async fn the_window_goes_nowhere_else_and_loads_nothing_from_outside() -> Result<()> {
    let shop = Shop::open()?;
    let desk = Desk::new(&shop.url, Keychain::Absent)?;
    let window = Window::open(&desk).await?;
    let outside = TcpListener::bind("127.0.0.1:0")?;
    outside.set_nonblocking(true)?;
    let address = json!(format!("http://{}/", outside.local_addr()?));
    for attempt in [
        "(location.href = arguments[0], true)",
        "open(arguments[0]) === null",
        "fetch(arguments[0], { mode: 'no-cors' }).then(() => false, () => true)",
        "new Promise((done) => { const image = new Image(); image.onerror = () => done(true); image.src = arguments[0] })",
        "(() => { try { eval('1'); return false } catch { return true } })()",
    ] {
        window.becomes(attempt, address.clone()).await.with_context(|| attempt.to_owned())?;
    }
    window.becomes("location.protocol === 'tauri:'", Value::Null).await?;
    window.see("h1").await?;
    let knock = outside.accept().map(|(_, from)| from);
    ensure!(knock.is_err_and(|error| error.kind() == ErrorKind::WouldBlock), "somebody came");
    window.close().await
}

/// Where the first row of the list leads.
const FIRST_ORDER: &str = "document.querySelector(`a[href^='#/orders/']`)?.getAttribute('href')";

async fn speak_hebrew(window: &Window) -> Result<()> {
    const CHOOSE: &str = "(() => {
        const list = [...document.querySelectorAll('select')].find((it) => [...it.options].some((option) => option.value === 'he'));
        if (list) { list.value = 'he'; list.dispatchEvent(new Event('change', { bubbles: true })) }
        return Boolean(list);
    })()";
    window.go("#/settings").await?;
    window.becomes(CHOOSE, Value::Null).await?;
    window.becomes("document.documentElement.dir === 'rtl'", Value::Null).await.map(drop)
}

/// The same words but for those that tell how long ago something was.
fn same_facts(one: &str, other: &str) -> bool {
    let lines = |text: &str| text.lines().filter(|line| !line.contains(" ago")).map(str::to_owned).collect::<Vec<_>>();
    lines(one) == lines(other)
}

/// Waits until something is so, for longer than anything takes here.
async fn wait_until(is_so: impl Fn() -> bool) -> Result<()> {
    const PATIENCE: Duration = Duration::from_secs(60);
    let begun = Instant::now();
    while !is_so() {
        ensure!(begun.elapsed() < PATIENCE, "waited for {} seconds", PATIENCE.as_secs());
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    Ok(())
}
