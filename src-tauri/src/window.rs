//! The one window: where it was left, in the colours of the customer's theme, and never anywhere but in the app.

use crate::{
    brand::Brand,
    folder::Folder,
    start::Opened,
    trouble::{self, Event, Troubles},
};
use engine::{Engine, Tag};
use std::sync::Arc;
use tauri::{
    App, AppHandle, Theme, Url, WebviewWindow, WebviewWindowBuilder, Wry,
    async_runtime::spawn,
    plugin::TauriPlugin,
    webview::{Color, NewWindowResponse, PermissionResponse},
};
use tauri_plugin_window_state::StateFlags;
use tokio::sync::broadcast::error::RecvError;

/// `--paper` of the user interface, so that nothing flashes before it is there.
const PAPER_LIGHT: Color = Color(0xf8, 0xf4, 0xec, 0xff);
const PAPER_DARK: Color = Color(0x19, 0x15, 0x11, 0xff);

/// Size and place of the window, from one start to the next.
pub(crate) fn remembered() -> TauriPlugin<Wry> {
    let kept = StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED | StateFlags::FULLSCREEN;
    tauri_plugin_window_state::Builder::new().with_state_flags(kept).build()
}

/// Makes the window, which shows itself once it can look right.
///
/// # Errors
/// The system refuses.
pub(crate) fn open(
    app: &App,
    brand: &Brand,
    folder: &Folder,
    opened: Arc<Opened>,
    troubles: Arc<Troubles>,
) -> anyhow::Result<WebviewWindow> {
    let config = app.config().app.windows.first().ok_or_else(|| anyhow::anyhow!("tauri.conf.json has no window"))?;
    let (handle, home, told) = (app.handle().clone(), home(app), troubles.clone());
    let own = home.clone();
    let window = WebviewWindowBuilder::from_config(app, config)?
        .title(&brand.name)
        .data_directory(folder.path.join("webview"))
        .initialization_script(accent(brand))
        .on_navigation(move |url| may_go(&handle, &own, &told, url))
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false)
        .on_permission_request(|_, _| PermissionResponse::Deny)
        .build()?;
    paint(&window, None);
    spawn(appear(window.clone(), opened));
    spawn(show_troubles(window.clone(), home, troubles));
    Ok(window)
}

/// Follows the customer's choice of light or dark, which the title bar shows too.
pub(crate) async fn follow_theme(window: WebviewWindow, engine: Engine) {
    let mut changes = engine.changed();
    loop {
        match changes.recv().await {
            Ok(changed) if !changed.tags.contains(&Tag::Settings) => {}
            Ok(_) | Err(RecvError::Lagged(_)) => paint(&window, chosen_theme(&engine).await),
            Err(RecvError::Closed) => return,
        }
    }
}

/// Shows the window as soon as its colour is known: what is drawn on it comes a moment later, and nothing flashes.
async fn appear(window: WebviewWindow, opened: Arc<Opened>) {
    paint(&window, chosen_theme(opened.wait().await).await);
    log_if_failed(window.show());
}

/// Goes to the page that says what is wrong, and back to the app when it no longer is.
async fn show_troubles(window: WebviewWindow, home: Url, troubles: Arc<Troubles>) {
    let mut shown = troubles.watch();
    while shown.wait_for(Option::is_some).await.is_ok() {
        log_if_failed(window.navigate(trouble::address()));
        log_if_failed(window.show());
        if shown.changed().await.is_err() {
            return;
        }
        if shown.borrow().is_none() {
            log_if_failed(window.navigate(home.clone()));
        }
    }
}

async fn chosen_theme(engine: &Engine) -> Option<Theme> {
    let app = engine.call("app_read", ().into()).await.ok()?;
    match app["settings"]["theme"].as_str()? {
        "light" => Some(Theme::Light),
        "dark" => Some(Theme::Dark),
        _ => None,
    }
}

/// None follows the system.
fn paint(window: &WebviewWindow, theme: Option<Theme>) {
    log_if_failed(window.set_theme(theme));
    let seen = theme.or_else(|| window.theme().ok());
    let paper = if seen == Some(Theme::Dark) { PAPER_DARK } else { PAPER_LIGHT };
    log_if_failed(window.set_background_color(Some(paper)));
}

/// Only the app's own pages are shown here. A link to elsewhere goes to the system's browser, by a command.
fn may_go(app: &AppHandle, home: &Url, troubles: &Troubles, to: &Url) -> bool {
    let trouble = trouble::address();
    if same_place(to, &trouble) {
        match trouble::chosen(to.path()) {
            None => return true,
            Some(Some(wish)) => drop(troubles.events().send(Event::Wish(wish))),
            Some(None) => app.exit(0),
        }
        return false;
    }
    let own = same_place(to, home);
    if !own {
        tracing::warn!(scheme = to.scheme(), "the window does not go there");
    }
    own
}

/// [`Url::origin`] knows no schemes but the web's.
fn same_place(one: &Url, other: &Url) -> bool {
    (one.scheme(), one.host_str(), one.port()) == (other.scheme(), other.host_str(), other.port())
}

/// Where the user interface comes from.
pub(crate) fn home(app: &App) -> Url {
    let served = app.config().build.dev_url.clone().filter(|_| tauri::is_dev());
    let built_in = if cfg!(windows) { "http://tauri.localhost" } else { "tauri://localhost" };
    served.unwrap_or_else(|| built_in.parse().expect("a constant that is an address"))
}

/// Gives the merchant's colour to the user interface, before it draws anything.
fn accent(brand: &Brand) -> String {
    let colour = serde_json::Value::from(brand.accent.as_str());
    // Some web views run this before there is a document.
    format!(
        "{{
            const paint = () => document.documentElement.style.setProperty('--accent', {colour});
            if (document.documentElement) paint(); else addEventListener('DOMContentLoaded', paint);
        }}"
    )
}

fn log_if_failed(outcome: tauri::Result<()>) {
    if let Err(error) = outcome {
        tracing::error!(%error, "the window did not do as told");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_scheme_host_and_port() -> Result<(), Box<dyn std::error::Error>> {
        let home: Url = "tauri://localhost".parse()?;
        for (url, own) in [
            ("tauri://localhost/index.html#/orders", true),
            ("tauri://elsewhere/", false),
            ("media://localhost/", false),
            ("https://localhost/", false),
            ("about:blank", false),
        ] {
            assert_eq!(same_place(&url.parse()?, &home), own, "{url}");
        }
        Ok(())
    }
}
