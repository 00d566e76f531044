//! Apps that listen and write whatever becomes of the server: they come back, and say again what was not answered.

use crate::house::Visitor;
use anyhow::{Context, Result, ensure};
use reqwest::{Method, StatusCode};
use serde_json::json;
use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};
use store_api::{request::Request, routes};
use tokio::{sync::watch, task::JoinHandle};

const PATIENCE: Duration = Duration::from_secs(30);
const AGAIN: Duration = Duration::from_millis(20);

/// Somebody who listens, and comes back with the last event's id.
pub(crate) struct Listener {
    heard: watch::Receiver<Heard>,
    listening: JoinHandle<()>,
}

#[derive(Debug, Default)]
struct Heard {
    /// Of the customer's log, in order.
    cursors: Vec<String>,
    last_id: Option<String>,
    opened: usize,
    sent_away: bool,
}

impl Listener {
    pub(crate) fn begin(visitor: &Visitor) -> Self {
        let (sender, heard) = watch::channel(Heard::default());
        let visitor = visitor.clone();
        let listening = tokio::spawn(async move {
            while !sender.borrow().sent_away {
                // However it ended, it is opened again.
                let _ = listen(&visitor, &sender).await;
                tokio::time::sleep(AGAIN).await;
            }
        });
        Self { heard, listening }
    }

    /// How often it had to come back.
    pub(crate) fn returned(&self) -> usize {
        self.heard.borrow().opened.saturating_sub(1)
    }

    pub(crate) async fn is_open(&self) -> Result<()> {
        self.until(|heard| heard.opened > 0).await
    }

    pub(crate) async fn is_sent_away(&self) -> Result<()> {
        self.until(|heard| heard.sent_away).await
    }

    /// Waits for the cursor, and looks whether any was told twice.
    pub(crate) async fn hears(&self, cursor: &str) -> Result<()> {
        self.until(|heard| heard.cursors.last().is_some_and(|last| last == cursor)).await?;
        let heard = self.heard.borrow();
        let mut cursors = heard.cursors.clone();
        cursors.sort_unstable();
        cursors.dedup();
        ensure!(cursors.len() == heard.cursors.len(), "an event was told twice: {heard:?}");
        Ok(())
    }

    async fn until(&self, is_so: impl Fn(&Heard) -> bool) -> Result<()> {
        let mut heard = self.heard.clone();
        let waited = tokio::time::timeout(PATIENCE, heard.wait_for(|heard| is_so(heard))).await;
        ensure!(matches!(waited, Ok(Ok(_))), "it did not come to that: {:?}", self.heard.borrow());
        Ok(())
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        self.listening.abort();
    }
}

async fn listen(visitor: &Visitor, heard: &watch::Sender<Heard>) -> Result<()> {
    let last = heard.borrow().last_id.clone();
    let mut stream = visitor.open(last.as_deref()).await?;
    if stream.status() == StatusCode::UNAUTHORIZED {
        heard.send_modify(|heard| heard.sent_away = true);
    }
    ensure!(stream.status().is_success(), "{}", stream.status());
    heard.send_modify(|heard| heard.opened += 1);
    let mut text = String::new();
    while let Some(bytes) = stream.chunk().await? {
        text.push_str(std::str::from_utf8(&bytes)?);
        while let Some((event, rest)) = text.split_once("\n\n") {
            note(event, heard);
            text = rest.to_owned();
        }
    }
    Ok(())
}

fn note(event: &str, heard: &watch::Sender<Heard>) {
    let field = |name: &str| event.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "));
    let Some(id) = field("id") else { return };
    let data: serde_json::Value = field("data").and_then(|data| serde_json::from_str(data).ok()).unwrap_or_default();
    heard.send_modify(|heard| {
        heard.last_id = Some(id.to_owned());
        if data["log"] == "customer" {
            heard.cursors.extend(data["cursor"].as_str().map(str::to_owned));
        }
    });
}

/// Some who add messages to a request, each with a key, until they are told to finish.
pub(crate) struct Writers {
    finish: Arc<AtomicBool>,
    writing: Vec<JoinHandle<Result<Vec<String>>>>,
}

impl Writers {
    pub(crate) fn begin(visitor: &Visitor, request: &Request) -> Self {
        let finish = Arc::new(AtomicBool::new(false));
        let path = routes::request(&request.id, "messages");
        let writer = |number: usize| {
            let (visitor, path, finish) = (visitor.clone(), path.clone(), Arc::clone(&finish));
            tokio::spawn(async move {
                let mut written = Vec::new();
                while !finish.load(Ordering::Relaxed) {
                    let text = format!("{number}-{}", written.len());
                    say(&visitor, &path, &text).await?;
                    written.push(text);
                }
                Ok(written)
            })
        };
        let writing = (0..3).map(writer).collect();
        Self { finish, writing }
    }

    /// Every text that was answered, sorted.
    pub(crate) async fn finish(self) -> Result<Vec<String>> {
        self.finish.store(true, Ordering::Relaxed);
        let mut all = Vec::new();
        for writing in self.writing {
            all.extend(tokio::time::timeout(PATIENCE, writing).await.context("a writer waits for ever")???);
        }
        all.sort_unstable();
        Ok(all)
    }
}

/// Says it with the same key until it is answered.
async fn say(visitor: &Visitor, path: &str, text: &str) -> Result<()> {
    loop {
        let key = format!("key-{text}");
        match visitor.post(path, &key, &json!({ "text": text })).await {
            Ok(answer) if answer.status.is_success() => return answer.accepted().map(drop),
            Ok(answer) => {
                let passing = answer.status.is_server_error() || answer.status == StatusCode::TOO_MANY_REQUESTS;
                ensure!(passing, "{} {}", answer.status, String::from_utf8_lossy(&answer.body));
            }
            Err(_) => {}
        }
        tokio::time::sleep(AGAIN).await;
    }
}

impl Visitor {
    /// A stream, from behind an event on.
    pub(crate) async fn open(&self, last: Option<&str>) -> Result<reqwest::Response> {
        let mut call = self.client.get(format!("{}{}", self.base, routes::STREAM));
        if let Some(token) = &self.token {
            call = call.bearer_auth(token);
        }
        if let Some(last) = last {
            call = call.header("last-event-id", last);
        }
        Ok(call.send().await?)
    }

    /// The same visitor at another address.
    pub(crate) fn at(&self, base: &str) -> Self {
        Self { base: base.to_owned(), ..self.clone() }
    }

    /// Ends the sign-in.
    pub(crate) async fn sign_out(&self) -> Result<StatusCode> {
        let token = self.token.clone().context("a token")?;
        Ok(self.call(Method::POST, "/oauth/revoke", |call| call.form(&[("token", token)])).await?.status)
    }
}
