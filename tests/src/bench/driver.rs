//! The app's real window, driven through WebKitWebDriver.

use super::{
    desktop::{Program, command},
    screen::Screen,
    stock::Stock,
};
use anyhow::{Context, Result, ensure};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Map, Value, json};
use std::{
    net::TcpListener,
    path::Path,
    thread,
    time::{Duration, Instant},
};

/// Opening the window takes so long at the most.
const OPENING: Duration = Duration::from_secs(60);
/// How often is looked.
const GLANCE: Duration = Duration::from_millis(5);

/// WebKitWebDriver, and through it the app.
#[derive(Debug)]
pub(super) struct Driver {
    _program: Program,
    port: u16,
}

impl Driver {
    /// Starts it for an app whose folders are at `home`.
    ///
    /// # Errors
    /// There is no such program here.
    pub(super) fn start(stock: &Stock, screen: &Screen, home: &Path) -> Result<Self> {
        let port = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port();
        let mut command = command(Path::new("WebKitWebDriver"), &screen.name, home);
        command
            .arg(format!("--port={port}"))
            .env("DOORSTEP_STORE", stock.store.url())
            .env("TAURI_WEBVIEW_AUTOMATION", "true");
        Ok(Self { _program: Program::start(&mut command)?, port })
    }

    /// Opens the app's window, with a link or nothing to go to.
    ///
    /// # Errors
    /// It does not open, or shows nothing.
    pub(super) async fn open(&self, app: &Path, link: &str) -> Result<Client> {
        let options = json!({ "binary": app, "args": [link] });
        let capabilities = Map::from_iter([("webkitgtk:browserOptions".to_owned(), options)]);
        let (begun, address) = (Instant::now(), format!("http://127.0.0.1:{}", self.port));
        let client = loop {
            let attempt =
                ClientBuilder::new(HttpConnector::new()).capabilities(capabilities.clone()).connect(&address).await;
            match attempt {
                Ok(client) => break client,
                Err(error) if begun.elapsed() > OPENING => return Err(error).context("opening the window"),
                Err(_) => thread::sleep(GLANCE),
            }
        };
        while client.execute("return document.querySelector('main h1') !== null", vec![]).await? != Value::Bool(true) {
            ensure!(begun.elapsed() < OPENING, "the window shows nothing");
            tokio::time::sleep(GLANCE).await;
        }
        Ok(client)
    }
}
