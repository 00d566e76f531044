//! Links into the app, and starting it twice: there is one window, and it shows what was asked for.

use super::ARTICLE;
use anyhow::Result;
use serde_json::json;
use std::fs;
use tests::window::{Desk, Keychain, Shop, Window};

const AT: &str = "location.hash === arguments[0]";

#[tokio::test]
async fn a_link_opens_its_screen_from_a_cold_start_and_in_the_window_that_is_open() -> Result<()> {
    let shop = Shop::open()?;
    let desk = Desk::new(&shop.url, Keychain::Absent)?;
    let window = Window::open_at(&desk, &["doorstep://orders"]).await?;
    window.becomes(AT, json!("#/orders")).await?;
    desk.start("doorstep://help/orders%2Fcheck-order-status")?;
    window.becomes(AT, json!(ARTICLE)).await?;
    for other in ["", "https://elsewhere.example/", "doorstep://settings/../../secret", "javascript:document.title"] {
        desk.start(other)?;
    }
    desk.start("doorstep://open")?;
    window.becomes(AT, json!("#/")).await?;
    window.close().await
}

#[tokio::test]
async fn a_second_instance_that_cannot_reach_the_first_says_that_it_is_open() -> Result<()> {
    let shop = Shop::open()?;
    let desk = Desk::new(&shop.url, Keychain::Absent)?;
    let first = Window::open(&desk).await?;
    fs::remove_file(desk.data("door")?)?;
    let second = Window::open(&desk).await?;
    second.read("system-already-open-text").await?;
    second.close().await?;
    first.see("nav").await?;
    first.close().await
}
