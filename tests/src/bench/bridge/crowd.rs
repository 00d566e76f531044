//! Apps that listen at one of several processes, and go to another with the last event's id when theirs ends.

use super::Written;
use anyhow::{Result, bail};
use std::{
    collections::HashMap,
    net::SocketAddr,
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant},
};
use store_api::{order::Order, routes};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    sync::{Semaphore, watch},
};

const PATIENCE: Duration = Duration::from_secs(120);
/// How many are opened at once.
const ABREAST: usize = 200;
/// After how long somebody whose stream ended comes back, at most; each as chance will have it.
const AGAIN: Duration = Duration::from_millis(1000);

#[derive(Clone, Debug)]
pub(super) struct Customer {
    pub(super) email: String,
    pub(super) order: Order,
    pub(super) token: String,
}

pub(super) struct Crowd {
    listeners: Vec<Arc<Listener>>,
    open: watch::Sender<usize>,
    /// Counts events, for whoever waits for one.
    events: watch::Sender<usize>,
}

#[derive(Debug)]
pub(super) struct Listener {
    customer: usize,
    heard: Mutex<Heard>,
}

#[derive(Debug, Default)]
struct Heard {
    /// Of the customer's log, with the moment of each.
    cursors: Vec<(String, Instant)>,
    last_id: Option<String>,
    /// When it came back.
    back: Option<Instant>,
}

impl Crowd {
    pub(super) fn open(count: usize, places: &[SocketAddr], customers: &[Customer]) -> Arc<Self> {
        let listener = |number| Arc::new(Listener { customer: number % customers.len(), heard: Mutex::default() });
        let listeners = (0..count).map(listener).collect();
        let crowd = Arc::new(Self { listeners, open: watch::Sender::default(), events: watch::Sender::default() });
        let turns = Arc::new(Semaphore::new(ABREAST));
        for (number, listener) in crowd.listeners.iter().enumerate() {
            let mut places = places.to_vec();
            // The first half of all customers' streams at one, the second at the other.
            let place = number * places.len() / count;
            places.rotate_left(place);
            let token = customers[listener.customer].token.clone();
            let (crowd, listener, turns) = (Arc::clone(&crowd), Arc::clone(listener), Arc::clone(&turns));
            tokio::spawn(async move { crowd.stay(&listener, places, &token, &turns).await });
        }
        crowd
    }

    /// Listens for ever, at the next place whenever a stream ends.
    async fn stay(&self, listener: &Listener, mut places: Vec<SocketAddr>, token: &str, turns: &Semaphore) {
        loop {
            // However it ended, it is opened again.
            let _ = self.listen(listener, places[0], token, turns).await;
            places.rotate_left(1);
            let share = f64::from(getrandom::u32().unwrap_or(0)) / f64::from(u32::MAX);
            tokio::time::sleep(AGAIN.mul_f64(share)).await;
        }
    }

    async fn listen(&self, listener: &Listener, place: SocketAddr, token: &str, turns: &Semaphore) -> Result<()> {
        let turn = turns.acquire().await?;
        let mut stream = TcpStream::connect(place).await?;
        let last = listener.heard().last_id.clone();
        let resume = last.as_ref().map(|id| format!("last-event-id: {id}\r\n")).unwrap_or_default();
        let path = routes::STREAM;
        let head = format!("GET {path} HTTP/1.1\r\nhost: {place}\r\nauthorization: Bearer {token}\r\n{resume}\r\n");
        stream.write_all(head.as_bytes()).await?;
        let (mut text, mut buffer, mut turn) = (String::new(), [0; 1024], Some(turn));
        loop {
            let length = stream.read(&mut buffer).await?;
            if length == 0 {
                bail!("it ended");
            }
            text.push_str(&String::from_utf8_lossy(&buffer[..length]));
            // The comment that a stream begins with.
            if turn.is_some() && text.contains("\r\n\r\n") {
                drop(turn.take());
                if last.is_some() {
                    listener.heard().back = Some(Instant::now());
                }
                self.open.send_modify(|open| *open += 1);
            }
            while let Some((event, rest)) = text.split_once("\n\n") {
                self.note(listener, event);
                text = rest.to_owned();
            }
        }
    }

    fn note(&self, listener: &Listener, event: &str) {
        let field = |name: &str| event.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "));
        let (Some(id), Some(data)) = (field("id"), field("data")) else { return };
        let Ok(data) = serde_json::from_str::<serde_json::Value>(data) else { return };
        let mut heard = listener.heard();
        heard.last_id = Some(id.to_owned());
        if let ("customer", Some(cursor)) = (data["log"].as_str().unwrap_or_default(), data["cursor"].as_str()) {
            heard.cursors.push((cursor.to_owned(), Instant::now()));
            drop(heard);
            self.events.send_modify(|events| *events += 1);
        }
    }

    pub(super) async fn wait_open(&self, enough: usize) -> usize {
        let mut open = self.open.subscribe();
        tokio::time::timeout(PATIENCE, open.wait_for(|open| *open >= enough)).await.ok();
        *open.borrow()
    }

    /// Waits until everybody heard the newest of their customer's cursors; how many did not.
    pub(super) async fn wait_heard(&self, newest: &[Option<String>]) -> usize {
        let is_missing = |listener: &&Arc<Listener>| match &newest[listener.customer] {
            Some(newest) => listener.heard().cursors.last().is_none_or(|(cursor, _)| cursor != newest),
            None => false,
        };
        let missing = || self.listeners.iter().filter(is_missing).count();
        let begun = Instant::now();
        while missing() > 0 && begun.elapsed() < PATIENCE {
            let mut events = self.events.subscribe();
            events.mark_unchanged();
            // Looked for once more, in case the last one came before.
            tokio::time::timeout(Duration::from_millis(500), events.changed()).await.ok();
        }
        missing()
    }

    /// How long each write took until it was heard, by each listener of its customer; an event stands for all before it.
    pub(super) fn times(&self, written: &[Written], which: impl Fn(&Listener) -> bool) -> Vec<Duration> {
        let mut times = Vec::new();
        for listener in self.listeners.iter().filter(|listener| which(listener)) {
            let mine: Vec<_> = written.iter().filter(|written| written.customer == listener.customer).collect();
            let places: HashMap<&str, usize> =
                mine.iter().enumerate().map(|(place, written)| (written.cursor.as_str(), place)).collect();
            let mut next = 0;
            for (cursor, at) in &listener.heard().cursors {
                let Some(place) = places.get(cursor.as_str()) else { continue };
                for written in mine.iter().take(place + 1).skip(next) {
                    times.push(at.saturating_duration_since(written.begun));
                }
                next = next.max(place + 1);
            }
        }
        times
    }

    pub(super) fn has_moved(listener: &Listener) -> bool {
        listener.heard().back.is_some()
    }

    /// After how long those came back who had to, in order.
    pub(super) fn back_after(&self, moment: Instant) -> Vec<Duration> {
        let back = self.listeners.iter().filter_map(|listener| listener.heard().back);
        super::sorted(back.map(|back| back.saturating_duration_since(moment)))
    }
}

impl Listener {
    fn heard(&self) -> std::sync::MutexGuard<'_, Heard> {
        self.heard.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
