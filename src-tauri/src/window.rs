//! The one window: where it was left, in the colours of the customer's theme, and never anywhere but in the app.

use crate::{
    brand::Brand,
    closing,
    folder::Folder,
    panel::Panel,
    start::Opened,
    trouble::{self, Event, Troubles},
};
use engine::{Engine, Tag};
use std::{path::PathBuf, sync::Arc};
use tauri::{
    App, AppHandle, Manager, Theme, Url, WebviewUrl, WebviewWindow, WebviewWindowBuilder, WindowEvent, Wry,
    async_runtime::spawn,
    plugin::TauriPlugin,
    webview::{Color, NewWindowResponse, PermissionResponse},
};
use tauri_plugin_window_state::StateFlags;
use tokio::sync::{broadcast::error::RecvError, watch};

/// As in tauri.conf.json, and in what capabilities/main.json allows.
const NAME: &str = "main";
/// `--paper` of the user interface, so that nothing flashes before it is there.
const PAPER_LIGHT: Color = Color(0xf8, 0xf4, 0xec, 0xff);
const PAPER_DARK: Color = Color(0x19, 0x15, 0x11, 0xff);

/// Size and place of the window, from one start to the next.
pub(crate) fn remembered() -> TauriPlugin<Wry> {
    let kept = StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED | StateFlags::FULLSCREEN;
    tauri_plugin_window_state::Builder::new().with_state_flags(kept).build()
}

/// What a window is made of, whenever there is to be one.
#[derive(Debug)]
pub(crate) struct Frame {
    pub app: AppHandle,
    pub opened: Arc<Opened>,
    pub panel: Panel,
    brand: Brand,
    folder: PathBuf,
    home: Url,
    troubles: Arc<Troubles>,
    /// The app goes on without its window, which the customer has closed, or which nobody has asked for since the start.
    windowless: watch::Sender<bool>,
}

impl Frame {
    pub(crate) fn new(
        app: &App,
        brand: Brand,
        folder: &Folder,
        opened: Arc<Opened>,
        troubles: Arc<Troubles>,
        panel: Panel,
    ) -> Arc<Self> {
        Arc::new(Self {
            app: app.handle().clone(),
            opened,
            panel,
            brand,
            folder: folder.path.clone(),
            home: home(app),
            troubles,
            windowless: watch::Sender::new(false),
        })
    }

    /// Brings the window to the front, with `screen` in it if one is asked for; makes it if there is none.
    ///
    /// # Errors
    /// The system refuses.
    pub(crate) fn show(self: &Arc<Self>, screen: Option<&str>) -> tauri::Result<()> {
        let Some(window) = self.window() else { return self.make(screen) };
        if let Some(screen) = screen.filter(|_| self.troubles.shown().is_none()) {
            let mut address = self.home.clone();
            address.set_fragment(Some(screen.trim_start_matches('#')));
            window.navigate(address)?;
        }
        window.unminimize()?;
        window.show()?;
        window.set_focus()
    }

    /// The window, if there is one.
    pub(crate) fn window(&self) -> Option<WebviewWindow> {
        self.app.get_webview_window(NAME)
    }

    /// Shows the window from wherever the system may not be kept waiting.
    pub(crate) fn show_soon(self: &Arc<Self>, screen: Option<&'static str>) {
        let frame = self.clone();
        spawn(async move { log_if_failed(frame.show(screen)) });
    }

    /// Ends the window and the web view in it; the engine goes on.
    pub(crate) fn vanish(&self) {
        self.windowless.send_replace(true);
        if let Some(window) = self.window() {
            log_if_failed(window.destroy());
        }
    }

    /// Begins without a window, if there is none yet.
    pub(crate) fn wait_to_be_asked_for(&self) {
        if self.window().is_none() {
            self.windowless.send_replace(true);
        }
    }

    /// Whether the app goes on without its window, now and from now on.
    pub(crate) fn windowless(&self) -> watch::Receiver<bool> {
        self.windowless.subscribe()
    }

    /// Whether the window shows this page.
    pub(crate) fn shows(&self, address: &Url) -> bool {
        self.window().and_then(|window| window.url().ok()).is_some_and(|url| same_place(&url, address))
    }

    /// Has the window, if there is one, show this page.
    pub(crate) fn go(&self, address: Url) {
        if let Some(window) = self.window() {
            log_if_failed(window.navigate(address));
        }
    }

    /// Makes the window, which shows itself once it can look right.
    fn make(self: &Arc<Self>, screen: Option<&str>) -> tauri::Result<()> {
        let mut config = self.app.config().app.windows.first().cloned().ok_or(tauri::Error::WindowNotFound)?;
        if let Some(screen) = screen {
            config.url = WebviewUrl::App(screen.into());
        }
        self.windowless.send_replace(false);
        let frame = self.clone();
        let window = WebviewWindowBuilder::from_config(&self.app, &config)?
            .title(&self.brand.name)
            .data_directory(self.folder.join("webview"))
            .initialization_script(accent(&self.brand))
            .on_navigation(move |url| may_go(&frame, url))
            .on_new_window(|_, _| NewWindowResponse::Deny)
            .on_download(|_, _| false)
            .on_permission_request(|_, _| PermissionResponse::Deny)
            .build()?;
        let frame = self.clone();
        window.on_window_event(move |event| {
            if let WindowEvent::CloseRequested { api, .. } = event {
                api.prevent_close();
                closing::close(frame.clone());
            }
        });
        paint(&window, None);
        if self.troubles.shown().is_some() {
            window.navigate(trouble::address())?;
            // The engine, for which the window waits otherwise, does not come before this is mended.
            window.show()?;
        }
        spawn(appear(window, self.opened.clone()));
        Ok(())
    }
}

/// Follows the customer's choice of light or dark, which the title bar shows too.
pub(crate) async fn follow_theme(frame: Arc<Frame>, engine: Engine) {
    let mut changes = engine.changed();
    loop {
        match changes.recv().await {
            Ok(changed) if !changed.tags.contains(&Tag::Settings) => {}
            Ok(_) | Err(RecvError::Lagged(_)) => {
                let theme = chosen_theme(&engine).await;
                if let Some(window) = frame.window() {
                    paint(&window, theme);
                }
            }
            Err(RecvError::Closed) => return,
        }
    }
}

/// Goes to the page that says what is wrong, and back to the app when it no longer is.
pub(crate) async fn show_troubles(frame: Arc<Frame>) {
    let mut shown = frame.troubles.watch();
    while shown.wait_for(Option::is_some).await.is_ok() {
        log_if_failed(frame.show(None));
        frame.go(trouble::address());
        if shown.changed().await.is_err() {
            return;
        }
        if shown.borrow().is_none() {
            frame.go(frame.home.clone());
        }
    }
}

/// Shows the window as soon as its colour is known: what is drawn on it comes a moment later, and nothing flashes.
async fn appear(window: WebviewWindow, opened: Arc<Opened>) {
    paint(&window, chosen_theme(opened.wait().await).await);
    log_if_failed(window.show());
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
fn may_go(frame: &Arc<Frame>, to: &Url) -> bool {
    if same_place(to, &closing::address()) {
        return !closing::take(frame, to.path());
    }
    if same_place(to, &trouble::address()) {
        match trouble::chosen(to.path()) {
            None => return true,
            Some(Some(wish)) => drop(frame.troubles.events().send(Event::Wish(wish))),
            Some(None) => frame.app.exit(0),
        }
        return false;
    }
    let own = same_place(to, &frame.home);
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
fn home(app: &App) -> Url {
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
