//! Where the key to what is stored lies: in the keychain, or in a file where there is none, and never in both.

use super::FIRST_ORDER;
use anyhow::{Result, ensure};
use serde_json::Value;
use std::{fs, os::unix::fs::PermissionsExt};
use tests::window::{Desk, Keychain, Shop, Window};

#[tokio::test]
async fn without_a_keychain_the_key_is_in_a_file_for_this_user_alone_and_settings_say_so() -> Result<()> {
    let shop = Shop::open()?;
    let desk = Desk::new(&shop.url, Keychain::Absent)?;
    let window = Window::open(&desk).await?;
    window.sign_in().await?;
    window.go("#/settings").await?;
    window.read("settings-privacy-key-file").await?;
    for name in ["key", "secrets.json"] {
        let mode = fs::metadata(desk.data(name)?)?.permissions().mode();
        ensure!(mode & 0o777 == 0o600, "{name} has mode {mode:o}");
    }
    window.close().await
}

#[tokio::test]
async fn with_a_keychain_there_is_no_key_file_and_the_app_waits_for_it_rather_than_begin_anew() -> Result<()> {
    let shop = Shop::open()?;
    let mut desk = Desk::new(&shop.url, Keychain::Unlocked)?;
    let window = Window::open(&desk).await?;
    window.sign_in().await?;
    window.synced("en").await?;
    window.go("#/settings").await?;
    window.read("settings-privacy-keychain").await?;
    ensure!(!desk.data("key")?.exists() && !desk.data("secrets.json")?.exists(), "there is a file with secrets");
    window.close().await?;

    desk.keychain = Keychain::Absent;
    let window = Window::open(&desk).await?;
    window.read("system-keychain-silent-title").await?;
    ensure!(!desk.data("key")?.exists(), "there is another key");
    window.close().await?;

    desk.keychain = Keychain::Unlocked;
    let window = Window::open(&desk).await?;
    window.go("#/orders").await?;
    window.becomes(FIRST_ORDER, Value::Null).await?;
    window.close().await
}
