//! Promises about the stream of server-sent events.

use super::{
    asking::{Subject, ask},
    logs,
};
use anyhow::{Context, Result, bail, ensure};
use reqwest::{Response, StatusCode};
use serde_json::Value;
use std::{
    collections::BTreeMap,
    time::{Duration, Instant},
};
use store_api::{
    problem::ProblemCode,
    routes::{self, CUSTOMER_LOG, KEEP_ALIVE_SECONDS},
    stream::{CHANGED, Changed},
};
use tokio::time::timeout;

/// How long a stream is listened to for what should come at once.
const SOON: Duration = Duration::from_secs(5);
/// How long a stream is listened to for what should not come.
const A_WHILE: Duration = Duration::from_secs(1);

pub(super) async fn a_stream_begins_with_where_each_help_log_stands(subject: &Subject) -> Result<()> {
    let mut stream = open(subject, None, None).await?;
    let told = stream.heads(subject.store().await?.languages.len()).await?;
    for language in &subject.store().await?.languages {
        let cursor = told.get(&routes::help_log(language)).with_context(|| format!("{language} is not told"))?;
        let path = routes::help_changes(language);
        let (page, _) = subject.page(logs::help(&path), Some(cursor)).await?;
        ensure!(!page.reset && page.entries.is_empty(), "{language}: the cursor told is not where the log stands");
        ensure!(page.next == *cursor, "{language}: reading to the end gives another cursor than the one told");
    }
    ensure!(!told.contains_key(CUSTOMER_LOG), "the customer's log was told to nobody in particular");
    Ok(())
}

pub(super) async fn a_stream_resumes_where_it_ended(subject: &Subject) -> Result<()> {
    let mut stream = open(subject, None, None).await?;
    stream.heads(subject.store().await?.languages.len()).await?;
    let id = stream.id.clone().context("the events have no id")?;
    let mut again = open(subject, None, Some(&id)).await?;
    match timeout(A_WHILE, again.changed()).await {
        Err(_) => Ok(()),
        Ok(event) => bail!("told again: {:?}", event?),
    }
}

pub(super) async fn an_unknown_event_id_is_told_everything(subject: &Subject) -> Result<()> {
    let count = subject.store().await?.languages.len();
    let mut stream = open(subject, None, Some("no id of yours")).await?;
    stream.heads(count).await.map(drop)
}

pub(super) async fn a_silent_stream_says_that_it_lives(subject: &Subject) -> Result<()> {
    let mut stream = open(subject, None, None).await?;
    let limit = Duration::from_secs(KEEP_ALIVE_SECONDS + 3);
    let begun = Instant::now();
    let comment = async {
        loop {
            // One at the beginning says nothing about what happens in silence.
            if stream.line().await?.starts_with(':') && begun.elapsed() > SOON {
                return Ok::<_, anyhow::Error>(());
            }
        }
    };
    timeout(limit, comment).await.context("there was no comment in time")?
}

pub(super) async fn a_customer_hears_of_their_own_log(subject: &Subject) -> Result<()> {
    let token = subject.token().await?;
    let mut stream = open(subject, Some(token), None).await?;
    let told = stream.heads(subject.store().await?.languages.len() + 1).await?;
    let cursor = told.get(CUSTOMER_LOG).context("the customer's log is not told")?;
    let (page, _) = subject.page(logs::customer(subject).await?, Some(cursor)).await?;
    ensure!(!page.reset && page.entries.is_empty(), "the cursor told is not where the log stands");
    Ok(())
}

pub(super) async fn a_bad_token_opens_no_stream(subject: &Subject) -> Result<()> {
    let answer = ask(subject.get(routes::STREAM).bearer_auth("nobody-ever-had-this-token")).await?;
    answer.is_problem(StatusCode::UNAUTHORIZED, ProblemCode::Unauthorized)
}

/// An open stream.
pub(super) struct Stream {
    response: Response,
    buffer: Vec<u8>,
    /// Of the last event.
    pub(super) id: Option<String>,
}

pub(super) async fn open(subject: &Subject, token: Option<&str>, last: Option<&str>) -> Result<Stream> {
    let mut request = subject.get(routes::STREAM).header("accept", "text/event-stream");
    if let Some(token) = token {
        request = request.bearer_auth(token);
    }
    if let Some(last) = last {
        request = request.header("last-event-id", last);
    }
    let response = timeout(SOON, request.send()).await.context("the stream did not open")??;
    ensure!(response.status() == StatusCode::OK, "the stream answered {}", response.status());
    let header = |name| response.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    ensure!(header("content-type").starts_with("text/event-stream"), "its type is {}", header("content-type"));
    ensure!(header("cache-control").contains("no-"), "the stream may be cached");
    Ok(Stream { response, buffer: Vec::new(), id: None })
}

impl Stream {
    /// The next event, soon.
    pub(super) async fn soon(&mut self) -> Result<Changed> {
        timeout(SOON, self.changed()).await.context("nothing was told in time")?
    }

    /// Whether the server ends the stream soon.
    pub(super) async fn ends(&mut self) -> bool {
        let end = async { while self.line().await.is_ok() {} };
        timeout(SOON, end).await.is_ok()
    }

    /// The first `count` events, as logs and cursors.
    async fn heads(&mut self, count: usize) -> Result<BTreeMap<String, String>> {
        let mut heads = BTreeMap::new();
        while heads.len() < count {
            let Changed { log, cursor } =
                self.soon().await.with_context(|| format!("{} of {count} logs were told", heads.len()))?;
            heads.insert(log, cursor);
        }
        Ok(heads)
    }

    pub(super) async fn changed(&mut self) -> Result<Changed> {
        let (mut name, mut data) = (String::new(), String::new());
        loop {
            let line = self.line().await?;
            if line.is_empty() && !data.is_empty() {
                ensure!(name == CHANGED, "an event is named {name:?}");
                let fields: Value = serde_json::from_str(&data)?;
                let fields: Vec<_> = fields.as_object().context("the data is no object")?.keys().collect();
                ensure!(fields == ["cursor", "log"], "the data has the fields {fields:?}");
                return Ok(serde_json::from_str(&data)?);
            }
            let (field, value) = line.split_once(':').unwrap_or((&line, ""));
            let value = value.strip_prefix(' ').unwrap_or(value);
            match field {
                "event" => value.clone_into(&mut name),
                "data" => data.push_str(value),
                "id" => self.id = Some(value.to_owned()),
                _ => {}
            }
        }
    }

    async fn line(&mut self) -> Result<String> {
        loop {
            if let Some(end) = self.buffer.iter().position(|byte| *byte == b'\n') {
                let line: Vec<u8> = self.buffer.drain(..=end).collect();
                return Ok(String::from_utf8(line)?.trim_end_matches(['\r', '\n']).to_owned());
            }
            let chunk = self.response.chunk().await?.context("the stream ended")?;
            self.buffer.extend_from_slice(&chunk);
        }
    }
}
