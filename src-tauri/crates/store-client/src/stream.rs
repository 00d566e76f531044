//! Server-sent events (WHATWG HTML, 9.2), as far as the Store API uses them.

use crate::{Result, StoreClient, http};
use futures_util::{Stream, StreamExt, stream::BoxStream};
use reqwest::{Method, header};
use store_api::{routes, stream::Changed};

/// Something the stream said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// The connection stands.
    Open,
    /// A log moved; the id is for resuming.
    Changed { id: Option<String>, changed: Changed },
    /// A comment that keeps the connection alive.
    KeepAlive,
}

/// Events until the connection ends.
pub struct Events(BoxStream<'static, Event>);

impl std::fmt::Debug for Events {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Events")
    }
}

impl Events {
    /// The next event; none when the connection has ended.
    pub async fn next(&mut self) -> Option<Event> {
        self.0.next().await
    }
}

impl StoreClient {
    /// Opens the stream: help logs for everybody, with a token also the customer's log.
    ///
    /// # Errors
    /// See [`Error`](crate::Error).
    pub async fn stream(&self, token: Option<&str>, last_event_id: Option<&str>) -> Result<Events> {
        let mut request = self.request(Method::GET, routes::STREAM, token)?.header(header::ACCEPT, "text/event-stream");
        if let Some(id) = last_event_id {
            request = request.header("Last-Event-ID", id);
        }
        let bytes = http::send(request).await?.bytes_stream();
        Ok(Events(events(bytes.map(|part| part.map(|bytes| bytes.to_vec()).ok())).boxed()))
    }
}

fn events(parts: impl Stream<Item = Option<Vec<u8>>> + Send + 'static) -> impl Stream<Item = Event> + Send {
    let opened = futures_util::stream::iter([Event::Open]);
    let mut lines = Lines::default();
    // A connection that breaks ends the stream, like one that is closed.
    let whole = parts.take_while(|part| std::future::ready(part.is_some()));
    let later = whole.flat_map(move |part| futures_util::stream::iter(lines.push(&part.unwrap_or_default())));
    opened.chain(later)
}

/// Many times what a nudge takes.
const LONGEST_EVENT: usize = 64 * 1024;

#[derive(Default)]
struct Lines {
    buffer: Vec<u8>,
    id: Option<String>,
    name: String,
    data: String,
}

impl Lines {
    fn push(&mut self, part: &[u8]) -> Vec<Event> {
        self.buffer.extend_from_slice(part);
        let mut events = Vec::new();
        if self.buffer.len() + self.data.len() > LONGEST_EVENT {
            // Of no event that means anything here; what comes next may be one.
            (self.buffer, self.data) = Default::default();
        }
        while let Some(end) = self.buffer.iter().position(|byte| *byte == b'\n') {
            let line: Vec<u8> = self.buffer.drain(..=end).collect();
            events.extend(self.line(String::from_utf8_lossy(&line).trim_end_matches(['\n', '\r'])));
        }
        events
    }

    fn line(&mut self, line: &str) -> Option<Event> {
        if line.is_empty() {
            let (name, data) = (std::mem::take(&mut self.name), std::mem::take(&mut self.data));
            let changed = (name == store_api::stream::CHANGED).then(|| serde_json::from_str(&data).ok()).flatten()?;
            return Some(Event::Changed { id: self.id.clone(), changed });
        }
        let (field, value) = line.split_once(':').unwrap_or((line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match field {
            "" => return Some(Event::KeepAlive),
            "event" => self.name = value.to_owned(),
            "id" => self.id = Some(value.to_owned()),
            "data" => {
                if !self.data.is_empty() {
                    self.data.push('\n');
                }
                self.data.push_str(value);
            }
            _ => {}
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn events_arrive_however_the_bytes_are_cut() {
        let text = ": hello\n\nid: 7\nevent: changed\ndata: {\"log\":\"customer\",\ndata: \"cursor\":\"c\"}\n\nevent: other\ndata: x\n\n";
        let changed = Changed { log: "customer".into(), cursor: "c".into() };
        let expected = [Event::KeepAlive, Event::Changed { id: Some("7".into()), changed }];
        for size in [1, 2, 5, 1000] {
            let mut lines = Lines::default();
            let events: Vec<_> = text.as_bytes().chunks(size).flat_map(|part| lines.push(part)).collect();
            assert_eq!(events, expected, "in pieces of {size}");
        }
    }
}
