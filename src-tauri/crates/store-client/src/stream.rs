//! Server-sent events (WHATWG HTML, 9.2), as far as the Store API uses them.

use crate::{Error, Result, StoreClient, http};
use futures_util::{Stream, StreamExt, stream::BoxStream};
use reqwest::{
    Method, StatusCode,
    header::{self, HeaderValue},
};
use store_api::{routes, stream::Changed};

/// Something the stream said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// A log moved; the id is for resuming.
    Changed { id: Option<String>, changed: Changed },
    /// That the connection lives: a comment, or an event that only a newer app knows.
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
    /// The next event; none when the connection has ended. Silence ends nothing here: how long to bear it is the
    /// caller's to say.
    pub async fn next(&mut self) -> Option<Event> {
        self.0.next().await
    }
}

const EVENT_STREAM: &str = "text/event-stream";
/// A longer id is not worth its place in a head; without one the store tells where everything stands.
const LONGEST_ID: usize = 1024;

impl StoreClient {
    /// Opens the stream: help logs for everybody, with a token also the customer's log. None if the store wants no
    /// streams, which it says with a 204.
    ///
    /// # Errors
    /// See [`Error`]; an answer that is not a stream of events is [`Error::Malformed`].
    pub async fn stream(&self, token: Option<&str>, last_event_id: Option<&str>) -> Result<Option<Events>> {
        let mut request = self.request(Method::GET, routes::STREAM, token)?.header(header::ACCEPT, EVENT_STREAM);
        let id = last_event_id.filter(|id| id.len() <= LONGEST_ID);
        // What cannot be sent back was never an id of the store's.
        if let Some(id) = id.and_then(|id| HeaderValue::from_bytes(id.as_bytes()).ok()) {
            request = request.header("Last-Event-ID", id);
        }
        let response = http::send(request).await?;
        if response.status() == StatusCode::NO_CONTENT {
            return Ok(None);
        }
        let content_type = response.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
        if !content_type.is_some_and(|value| value.trim_start().to_ascii_lowercase().starts_with(EVENT_STREAM)) {
            return Err(Error::Malformed(format!("a stream of {}", content_type.unwrap_or("no type"))));
        }
        let parts = response.bytes_stream().map(|part| part.map(|bytes| bytes.to_vec()).ok());
        Ok(Some(Events(events(parts).boxed())))
    }
}

fn events(parts: impl Stream<Item = Option<Vec<u8>>> + Send + 'static) -> impl Stream<Item = Event> + Send {
    let mut lines = Lines::default();
    // A connection that breaks ends the stream, like one that is closed.
    let whole = parts.take_while(|part| std::future::ready(part.is_some()));
    whole.flat_map(move |part| futures_util::stream::iter(lines.push(&part.unwrap_or_default())))
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
        while let Some(end) = self.buffer.iter().position(|byte| *byte == b'\n') {
            let line: Vec<u8> = self.buffer.drain(..=end).collect();
            events.extend(self.line(String::from_utf8_lossy(&line).trim_end_matches(['\n', '\r'])));
        }
        if self.buffer.len() + self.data.len() > LONGEST_EVENT {
            // Of no event that means anything here; what comes next may be one.
            (self.buffer, self.data) = Default::default();
        }
        events
    }

    fn line(&mut self, line: &str) -> Option<Event> {
        if line.is_empty() {
            let (name, data) = (std::mem::take(&mut self.name), std::mem::take(&mut self.data));
            if name == store_api::stream::CHANGED {
                let changed = serde_json::from_str(&data).ok()?;
                return Some(Event::Changed { id: self.id.clone(), changed });
            }
            return (!name.is_empty()).then_some(Event::KeepAlive);
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

    fn nudge(log: &str) -> (String, Event) {
        let text = format!("id: 7\nevent: changed\ndata: {{\"log\":\"{log}\",\ndata: \"cursor\":\"c\"}}\n\n");
        let changed = Changed { log: log.into(), cursor: "c".into() };
        (text, Event::Changed { id: Some("7".into()), changed })
    }

    #[test]
    fn events_arrive_however_the_bytes_are_cut() {
        let (text, changed) = nudge("customer");
        let text = format!(": hello\n\n{text}event: other\ndata: x\n\n\n\nevent: changed\ndata: no JSON\n\n");
        let expected = [Event::KeepAlive, changed, Event::KeepAlive];
        for size in [1, 2, 5, 1000] {
            let mut lines = Lines::default();
            let events: Vec<_> = text.as_bytes().chunks(size).flat_map(|part| lines.push(part)).collect();
            assert_eq!(events, expected, "in pieces of {size}");
        }
    }

    #[test]
    fn what_a_proxy_held_back_for_long_is_not_thrown_away() {
        let (text, changed) = nudge("customer");
        let held = text.repeat(2 * LONGEST_EVENT / text.len());
        let events = Lines::default().push(held.as_bytes());
        assert!(events.len() > 1000 && events.iter().all(|event| *event == changed), "{} events", events.len());
    }

    #[test]
    fn what_never_ends_is_not_kept() {
        let mut lines = Lines::default();
        for _ in 0..10 {
            assert_eq!(lines.push(&[b'x'; LONGEST_EVENT]), []);
        }
        assert!(lines.buffer.len() <= LONGEST_EVENT);
        let (text, changed) = nudge("help/en");
        assert_eq!(lines.push(format!("\n\n{text}").as_bytes()), [changed]);
    }
}
