//! The ways through the app: one as a customer goes, and one that leaves nothing out.

use crate::{Args, visit::Customer};
use anyhow::{Context, Result};
use fantoccini::actions::{InputSource, MouseActions, PointerAction};
use serde_json::json;
use std::{
    fs,
    io::{Write, stdout},
    path::{Path, PathBuf},
};
use tests::window::{ARTICLE, Desk, Dunst, Screen, Window, photograph_screen};

const LANGUAGES: [&str; 4] = ["en", "de", "ja", "he"];
const MORE_LANGUAGES: [&str; 3] = ["ko", "fi", "el"];
const THEMES: [&str; 2] = ["light", "dark"];
/// Widths of the page, and a height for each.
const SIZES: [(u32, u32); 3] = [(480, 1400), (1024, 1100), (1600, 1000)];

pub(crate) struct Album {
    folder: PathBuf,
}

pub(crate) async fn walk(args: Args) -> Result<()> {
    fs::create_dir_all(&args.out).with_context(|| format!("making {}", args.out.display()))?;
    let album = Album { folder: args.out };
    let customer = args.shop.zip(args.shop_url).zip(args.way).map(|((shop, url), way)| Customer::new(shop, url, way));
    let surface = customer.as_ref().map(|_| Dunst::here()).transpose()?.flatten();
    let window = Window::open(&Desk::here(args.app, &args.store)?).await?;
    window.call("settings_change", json!({ "language": "en", "theme": "light" })).await?;
    if args.matrix {
        let more: &[&str] = if args.all { &MORE_LANGUAGES } else { &[] };
        see_everything(&window, &album, &[&LANGUAGES, more].concat()).await?;
    } else if let Some(customer) = customer {
        customer.visit(&window, &album, surface.as_ref()).await?;
    } else {
        stroll(&window, &album).await?;
    }
    window.close().await
}

/// As a customer goes who opens the app for the first time.
async fn stroll(window: &Window, album: &Album) -> Result<()> {
    window.resize(1100, 820).await?;
    album.keep(window, "01-welcome").await?;
    enter(window).await?;
    for (at, (name, address)) in window.screens().await?.into_iter().enumerate() {
        window.go(&address).await?;
        album.keep(window, &format!("{:02}-{name}", at + 2)).await?;
    }
    window.speak("he").await?;
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
    window.speak("en").await?;
    enter(window).await?;
    let inside = window.screens().await?;
    see(window, album, languages, &inside).await
}

async fn see(window: &Window, album: &Album, languages: &[&str], screens: &[Screen]) -> Result<()> {
    for language in languages {
        window.speak(language).await?;
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
    pub(crate) async fn keep(&self, window: &Window, name: &str) -> Result<()> {
        let path: &Path = &self.folder.join(format!("{name}.png"));
        // What lies under the pointer since the last press looks different.
        let aside = PointerAction::MoveTo { duration: None, x: 0.0, y: 0.0 };
        window.client().perform_actions(MouseActions::new("mouse".to_owned()).then(aside)).await?;
        window.settle().await.with_context(|| name.to_owned())?;
        window.photograph(path).await?;
        writeln!(stdout(), "{}", path.display())?;
        Ok(())
    }

    /// Photographs the whole screen, toasts and all.
    pub(crate) fn keep_screen(&self, name: &str) -> Result<()> {
        let path = self.folder.join(format!("{name}.png"));
        photograph_screen(&path)?;
        writeln!(stdout(), "{}", path.display())?;
        Ok(())
    }
}

pub(crate) async fn enter(window: &Window) -> Result<()> {
    window.go("#/welcome").await?;
    window.sign_in().await?;
    window.press("app-close").await?;
    window.synced("en").await
}
