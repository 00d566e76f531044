//! The app in its real window, driven as a person would drive it. WebKitWebDriver stands between, so this is for Linux.

mod app;
mod bus;
mod customer;
mod desk;
mod dunst;
mod process;
mod screen;
mod shop;
mod tray;

pub use app::Running;
pub use bus::{Bus, Shown, Surface};
pub use customer::{ARTICLE, Screen};
pub use desk::{Desk, Keychain};
pub use dunst::Dunst;
pub use screen::{close_windows, photograph_screen};
pub use shop::Shop;
pub use tray::Tray;

use anyhow::{Context, Result, bail, ensure};
use fantoccini::{Client, ClientBuilder, Locator, elements::Element};
use hyper_util::client::legacy::connect::HttpConnector;
use i18n::Messages;
use process::{Process, free_port, named};
use serde_json::{Map, Value, json};
use std::{
    fs,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};
use tokio::net::TcpStream;

/// Longer than anything takes here; a wait that reaches it is a failure.
const PATIENCE: Duration = Duration::from_secs(60);
/// How often is looked whether what is waited for has come.
const GLANCE: Duration = Duration::from_millis(30);

/// An open window, in English at first.
#[derive(Debug)]
pub struct Window {
    client: Client,
    messages: Messages,
    /// The driver, and through it the app.
    process: Process,
    log: Option<PathBuf>,
}

impl Window {
    /// Starts the app at `desk`, and waits until its window shows something.
    ///
    /// # Errors
    /// The driver or the app does not start.
    pub async fn open(desk: &Desk) -> Result<Self> {
        Self::open_at(desk, &[]).await
    }

    /// Starts the app at `desk` with these arguments, and waits until its window shows something.
    ///
    /// # Errors
    /// The driver or the app does not start.
    pub async fn open_at(desk: &Desk, arguments: &[&str]) -> Result<Self> {
        let port = free_port()?;
        let process = Process::start(desk.command("WebKitWebDriver").arg(format!("--port={port}")))?;
        wait(|| async move { Ok(TcpStream::connect(("127.0.0.1", port)).await.ok()) })
            .await
            .context("WebKitWebDriver")?;
        let mut capabilities = Map::new();
        capabilities.insert("webkitgtk:browserOptions".to_owned(), json!({ "binary": desk.app, "args": arguments }));
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities)
            .connect(&format!("http://127.0.0.1:{port}"))
            .await
            .context("opening the window")?;
        let window = Self { client, messages: Messages::new("en"), process, log: desk.log() };
        window.see("h1").await?;
        Ok(window)
    }

    /// Ends the app, and waits until nothing of it is left.
    ///
    /// # Errors
    /// The driver refuses.
    pub async fn close(mut self) -> Result<()> {
        self.client.close().await.context("closing the window")?;
        self.process.end();
        Ok(())
    }

    /// Presses the window's own button for closing it.
    ///
    /// # Errors
    /// There is none, or no display.
    pub fn press_close(&self) -> Result<()> {
        let app = named(self.process.child.id(), "doorstep");
        app::close_window(*app.first().context("the app is not there")?)
    }

    /// Waits until the app goes on without a web view.
    ///
    /// # Errors
    /// It never did.
    pub fn vanishes(&self) -> Result<()> {
        app::has_web_view(self.process.child.id(), false)
    }

    /// Waits until there is a window again after it had vanished, and looks at that one.
    ///
    /// # Errors
    /// There never was.
    pub async fn comes_back(&self) -> Result<()> {
        let look = || async {
            let Some(handle) = self.client.windows().await.unwrap_or_default().pop() else { return Ok(None) };
            Ok(self.client.switch_to_window(handle).await.ok())
        };
        wait(look).await.context("waiting for another window")?;
        self.see("h1").await.map(drop)
    }

    /// Runs a command of the engine's table, past the user interface.
    ///
    /// # Errors
    /// The command's own.
    pub async fn call(&self, name: &str, args: Value) -> Result<Value> {
        let outcome = self.client.execute_async(CALL, vec![json!(name), args]).await?;
        match outcome.get("error") {
            Some(error) => bail!("{name}: {error}"),
            None => Ok(outcome["answer"].clone()),
        }
    }

    /// Goes to a screen by its address, for instance `#/orders`.
    ///
    /// # Errors
    /// The driver refuses.
    pub async fn go(&self, address: &str) -> Result<()> {
        self.run("location.hash = arguments[0]", json!(address)).await.map(drop)
    }

    /// Waits until an element is in sight.
    ///
    /// # Errors
    /// It never was.
    pub async fn see(&self, css: &str) -> Result<Element> {
        let look = || async {
            let found = self.client.find(Locator::Css(css)).await.ok();
            Ok(match found {
                Some(element) => element.is_displayed().await.unwrap_or(false).then_some(element),
                None => None,
            })
        };
        self.explain(wait(look).await, &format!("looking for {css}")).await
    }

    /// The words of the message `id` with its arguments.
    pub fn words(&self, id: &str, arguments: &[(&str, &str)]) -> String {
        self.messages.say(id, arguments)
    }

    /// Waits until the words of the message `id` stand somewhere.
    ///
    /// # Errors
    /// They never did.
    pub async fn read(&self, id: &str) -> Result<()> {
        let words = self.words(id, &[]);
        self.shows(&words).await
    }

    /// Waits until these words stand somewhere.
    ///
    /// # Errors
    /// They never did.
    pub async fn shows(&self, words: &str) -> Result<()> {
        self.becomes("document.body.innerText.includes(arguments[0])", json!(words)).await.map(drop)
    }

    /// Presses the button or link that is called by the message `id`, as soon as there is one.
    ///
    /// # Errors
    /// There never was.
    pub async fn press(&self, id: &str) -> Result<()> {
        let label = self.words(id, &[]);
        self.becomes(PRESS, json!(label)).await.map(drop)
    }

    /// Waits until a script's value is true in the page's sense, and returns it. `argument` is `arguments[0]` there.
    ///
    /// # Errors
    /// It never was, or the script is none.
    pub async fn becomes(&self, script: &str, argument: Value) -> Result<Value> {
        let look = || async {
            let value = self.run(&format!("return {script}"), argument.clone()).await?;
            Ok(Some(value).filter(|value| !matches!(value, Value::Null | Value::Bool(false))))
        };
        self.explain(wait(look).await, &format!("waiting for {script} with {argument}")).await
    }

    /// Waits until nothing of the screen is still to come: no placeholder, no picture, no movement.
    ///
    /// # Errors
    /// Something never came.
    pub async fn settle(&self) -> Result<()> {
        self.run(STIR, Value::Null).await?;
        self.becomes(SETTLED, Value::Null).await.map(drop)
    }

    /// The text of an element, as soon as it is in sight.
    ///
    /// # Errors
    /// It never was.
    pub async fn text(&self, css: &str) -> Result<String> {
        Ok(self.see(css).await?.text().await?)
    }

    /// Makes the page so wide, and the window as high as given.
    ///
    /// # Errors
    /// The driver refuses.
    pub async fn resize(&self, width: u32, height: u32) -> Result<()> {
        self.client.set_window_rect(0, 0, width, height).await?;
        self.becomes("innerWidth === arguments[0]", json!(width)).await.map(drop)
    }

    /// Keeps a picture of what the window shows.
    ///
    /// # Errors
    /// The driver refuses, or the file cannot be written.
    pub async fn photograph(&self, path: &Path) -> Result<()> {
        self.run(STIR, Value::Null).await?;
        let picture = self.client.screenshot().await?;
        fs::write(path, picture).with_context(|| format!("writing {}", path.display()))
    }

    /// What the driver offers besides.
    pub fn client(&self) -> &Client {
        &self.client
    }

    async fn run(&self, script: &str, argument: Value) -> Result<Value> {
        Ok(self.client.execute(script, vec![argument]).await?)
    }

    /// Says what the window showed instead.
    async fn explain<T>(&self, outcome: Result<T>, what: &str) -> Result<T> {
        match outcome {
            Ok(found) => Ok(found),
            Err(error) => {
                let shown = self.run("return `${location}\n${document.body.innerText}`", Value::Null).await;
                let shown = shown.ok().and_then(|text| text.as_str().map(str::to_owned)).unwrap_or_default();
                let said = self.log.as_ref().and_then(|log| fs::read_to_string(log).ok()).unwrap_or_default();
                Err(error.context(format!("{what}; the window shows {shown}\nand the app said {said}")))
            }
        }
    }
}

const CALL: &str = "const [name, args, done] = arguments;
    __TAURI_INTERNALS__.invoke('call', { name, args }).then((answer) => done({ answer }), (error) => done({ error }))";

const PRESS: &str = "(() => {
    const plain = (text) => text.replace(/\\s+/g, ' ').trim();
    const named = (it) => plain(it.innerText) === arguments[0] || it.getAttribute('aria-label') === arguments[0];
    const open = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document;
    const found = [...open.querySelectorAll('button:not(:disabled), a[href]')].find((it) => named(it) && it.checkVisibility());
    found?.click();
    return Boolean(found);
})()";

/// Two frames on, what has just been asked for has been drawn.
const SETTLED: &str = "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(
    document.querySelector('.skeleton, [aria-busy=\"true\"]') === null
        && [...document.images].every((image) => image.complete)
        && document.getAnimations().every((animation) => animation.playState !== 'running')
        && document.fonts.status === 'loaded'))))";

/// Keeps the page drawing: a window that rests draws no frames, and a photograph waits for the next one.
const STIR: &str = "if (!window.stirring) {
    const speck = document.createElement('div');
    speck.style.cssText = 'position: fixed; inset: 0 auto auto 0; inline-size: 1px; block-size: 1px; z-index: 9';
    document.documentElement.append(speck);
    let on = false;
    window.stirring = setInterval(() => { on = !on; speck.style.background = on ? '#00000001' : '#00000002' }, 16);
}";

/// Asks again and again until there is an answer.
async fn wait<T, F: Future<Output = Result<Option<T>>>>(ask: impl Fn() -> F) -> Result<T> {
    let begun = Instant::now();
    loop {
        if let Some(answer) = ask().await? {
            return Ok(answer);
        }
        ensure!(begun.elapsed() < PATIENCE, "waited for {} seconds", PATIENCE.as_secs());
        tokio::time::sleep(GLANCE).await;
    }
}
