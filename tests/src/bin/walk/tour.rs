//! The ways through the app: one as a customer goes, and one that leaves nothing out.

use crate::Args;
use anyhow::{Context, Result};
use serde_json::{Value, json};
use std::{
    fs,
    io::{Write, stdout},
    path::{Path, PathBuf},
};
use tests::window::{Desk, Window};

const LANGUAGES: [&str; 4] = ["en", "de", "ja", "he"];
const MORE_LANGUAGES: [&str; 3] = ["ko", "fi", "el"];
const THEMES: [&str; 2] = ["light", "dark"];
/// Widths of the page, and a height for each.
const SIZES: [(u32, u32); 3] = [(480, 1400), (1024, 1100), (1600, 1000)];
const ARTICLE: &str = "#/article/orders%2Fcheck-order-status";

/// A screen's name, as in its pictures' names, and its address.
type Screen = (&'static str, String);

struct Album {
    folder: PathBuf,
}

pub(crate) async fn walk(args: Args) -> Result<()> {
    fs::create_dir_all(&args.out).with_context(|| format!("making {}", args.out.display()))?;
    let album = Album { folder: args.out };
    let window = Window::open(&Desk::here(args.app, &args.store)?).await?;
    window.call("settings_change", json!({ "language": "en", "theme": "light" })).await?;
    if args.matrix {
        let more: &[&str] = if args.all { &MORE_LANGUAGES } else { &[] };
        see_everything(&window, &album, &[&LANGUAGES, more].concat()).await?;
    } else {
        stroll(&window, &album).await?;
    }
    window.close().await
}

/// As a customer goes who opens the app for the first time.
async fn stroll(window: &Window, album: &Album) -> Result<()> {
    window.resize(1100, 820).await?;
    album.keep(window, "01-welcome").await?;
    sign_in(window).await?;
    for (at, (name, address)) in screens(window).await?.into_iter().enumerate() {
        window.go(&address).await?;
        album.keep(window, &format!("{:02}-{name}", at + 2)).await?;
    }
    speak(window, "he").await?;
    window.go(ARTICLE).await?;
    album.keep(window, "90-article-in-hebrew").await?;
    window.call("settings_change", json!({ "theme": "dark" })).await?;
    window.go("#/").await?;
    album.keep(window, "91-home-in-hebrew-at-night").await
}

/// Every screen in every language, theme and width.
async fn see_everything(window: &Window, album: &Album, languages: &[&str]) -> Result<()> {
    let outside = [("welcome", "#/welcome".to_owned()), ("look-up", "#/welcome?find=order".to_owned())];
    see(window, album, languages, &outside).await?;
    speak(window, "en").await?;
    sign_in(window).await?;
    let inside = screens(window).await?;
    see(window, album, languages, &inside).await
}

async fn see(window: &Window, album: &Album, languages: &[&str], screens: &[Screen]) -> Result<()> {
    for language in languages {
        speak(window, language).await?;
        for theme in THEMES {
            window.call("settings_change", json!({ "theme": theme })).await?;
            for (width, height) in SIZES {
                window.resize(width, height).await?;
                for (name, address) in screens {
                    window.go(address).await?;
                    album.keep(window, &format!("{name}-{language}-{theme}-{width}")).await?;
                }
            }
        }
    }
    Ok(())
}

impl Album {
    /// Photographs what the window shows as soon as it has settled, and says where the picture is.
    async fn keep(&self, window: &Window, name: &str) -> Result<()> {
        let path: &Path = &self.folder.join(format!("{name}.png"));
        window.settle().await.with_context(|| name.to_owned())?;
        window.photograph(path).await?;
        writeln!(stdout(), "{}", path.display())?;
        Ok(())
    }
}

async fn sign_in(window: &Window) -> Result<()> {
    window.go("#/welcome").await?;
    window.press("session-sign-in").await?;
    window.read("session-signed-in").await?;
    window.press("app-close").await?;
    synced(window).await
}

async fn speak(window: &Window, language: &str) -> Result<()> {
    window.call("settings_change", json!({ "language": language })).await?;
    window.becomes("document.documentElement.lang === arguments[0]", json!(language)).await?;
    synced(window).await
}

/// Waits until the orders and the help in the app's language are here.
async fn synced(window: &Window) -> Result<()> {
    const SYNCED: &str = "(async () => {
        const call = (name) => __TAURI_INTERNALS__.invoke('call', { name, args: null });
        const [sync, storage, app] = await Promise.all(['sync_read', 'storage_read', 'app_read'].map(call));
        const inside = app.session.state !== 'signed_in' || storage.orders > 0;
        const whole = storage.help.some((help) => help.language === app.language && help.whole);
        return sync.state === 'live' && sync.progress.length === 0 && inside && whole;
    })()";
    window.becomes(SYNCED, Value::Null).await.map(drop)
}

/// All screens that have something to show once somebody is signed in.
async fn screens(window: &Window) -> Result<Vec<Screen>> {
    let needing = first_order(window, "attention").await?;
    let travelling = first_order(window, "shipped").await?;
    let delivered = first_order(window, "delivered").await?;
    let prepared = first_order(window, "processing").await?;
    Ok(vec![
        ("home", "#/".to_owned()),
        ("orders", "#/orders".to_owned()),
        ("order-attention", needing),
        ("order-shipped", travelling),
        ("form-return", format!("{delivered}/help/return_replace")),
        ("order-delivered", delivered),
        ("form-address", format!("{prepared}/help/change_address")),
        ("form-contact", "#/contact".to_owned()),
        ("requests", "#/requests".to_owned()),
        ("thread", first_request(window).await?),
        ("help", "#/help".to_owned()),
        ("category", "#/help/shipping".to_owned()),
        ("article", ARTICLE.to_owned()),
        ("search", "#/search?text=silk".to_owned()),
        ("nothing-found", "#/search?text=xylophone".to_owned()),
        ("settings", "#/settings".to_owned()),
    ])
}

/// The request that changed last.
async fn first_request(window: &Window) -> Result<String> {
    let requests = window.call("requests_list", Value::Null).await?;
    let id = requests["rows"][0]["id"].as_str().context("nobody asked anything")?;
    Ok(format!("#/requests/{}", encoded(id)))
}

async fn first_order(window: &Window, filter: &str) -> Result<String> {
    let args = json!({ "text": "", "filter": filter, "sort": "newest_first", "offset": 0, "limit": 1 });
    let orders = window.call("orders_list", args).await?;
    let id = orders["rows"][0]["id"].as_str().with_context(|| format!("no order is {filter}"))?;
    Ok(format!("#/orders/{}", encoded(id)))
}

/// As one step of an address.
fn encoded(id: &str) -> String {
    url::form_urlencoded::byte_serialize(id.as_bytes()).collect()
}
