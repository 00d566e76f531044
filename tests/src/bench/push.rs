//! How soon a change at the store can be read in the app, and what listening costs while nothing happens.

#[cfg(target_os = "linux")]
mod shown;

use super::{
    row::Row,
    stock::{APP, EMAIL, Stock},
    work::{self, microseconds, milliseconds, percentile, seconds, sorted},
};
use crate::{app, reading};
use anyhow::{Context, Result};
use engine::{Changed, Engine, Tag};
use jiff::Timestamp;
use serde_json::{Value, json};
use std::{
    io::{Read, Write},
    net::{SocketAddr, TcpStream},
    path::Path,
    sync::mpsc::{self, Receiver},
    thread,
    time::{Duration, Instant},
};
use store_api::{order::Order, routes};
use tokio::sync::broadcast;

const CHANGES: usize = 1000;
/// Between two changes, so that each comes alone.
const PAUSE: Duration = Duration::from_millis(5);
/// Longer than anything takes.
const PATIENCE: Duration = Duration::from_secs(10);
/// Until what the changes left to do is done, and how long is looked at then.
const REST: Duration = Duration::from_secs(10);
const IDLE: Duration = Duration::from_secs(60);
/// What the customer was promised.
const LIMIT: f64 = 1000.0;

pub(super) fn measure() -> Result<Vec<Row>> {
    let stock = Stock::with_articles(0)?;
    let folder = stock.newcomer()?;
    let engine = stock.app.block_on(open(folder.path(), &stock.store.url()))?;
    let bare = listen(stock.store.address(), &reading::token(folder.path())?)?;
    let list = stock.app.block_on(call(&engine, "orders_list", json!({ "limit": 200 })))?;
    let ids: Vec<_> = list["rows"].as_array().context("orders")?.iter().filter_map(|row| row["id"].as_str()).collect();
    let mut times = Vec::new();
    for turn in 0..CHANGES {
        let order = stock.store.order(EMAIL, ids[turn % ids.len()])?.context("the store's order")?;
        times.push(change(&stock, &engine, &bare, order, turn)?);
        thread::sleep(PAUSE);
    }
    let mut rows = latencies(&times);
    rows.extend(idle());
    #[cfg(target_os = "linux")]
    rows.extend(shown::measure()?);
    Ok(rows)
}

/// How long it took from before the store wrote a change.
struct Times {
    written: Duration,
    told: Duration,
    /// The app had stored it, and said that orders changed.
    stored: Duration,
    readable: Duration,
}

fn change(stock: &Stock, engine: &Engine, bare: &Receiver<Instant>, order: Order, turn: usize) -> Result<Times> {
    let order = Order { number: format!("PUSH-{turn}"), updated_at: Timestamp::now(), ..order };
    let changes = engine.changed();
    while bare.try_recv().is_ok() {}
    let begun = Instant::now();
    stock.store.put_order(EMAIL, &order)?;
    let written = begun.elapsed();
    let stored = stock.app.block_on(async { tokio::time::timeout(PATIENCE, see(engine, changes, &order)).await })??;
    let readable = begun.elapsed();
    let told = bare.recv_timeout(PATIENCE).context("the bare client was told nothing")?;
    Ok(Times { written, told: told - begun, stored: stored - begun, readable })
}

/// Ends when the app said that orders changed, and this one can be read; when it said so.
async fn see(engine: &Engine, mut changes: broadcast::Receiver<Changed>, order: &Order) -> Result<Instant> {
    loop {
        let changed = changes.recv().await?;
        if changed.tags.contains(&Tag::Orders) {
            let said = Instant::now();
            let view = call(engine, "order_read", json!({ "id": order.id })).await?;
            if view["order"]["number"] == *order.number {
                return Ok(said);
            }
        }
    }
}

fn latencies(times: &[Times]) -> Vec<Row> {
    let all = |time: fn(&Times) -> Duration| sorted(times.iter().map(time));
    let (written, told, readable) = (all(|times| times.written), all(|times| times.told), all(|times| times.readable));
    let gap = |between: fn(&Times) -> (Duration, Duration)| {
        let gaps = times.iter().map(between).map(|(from, to)| to.saturating_sub(from));
        milliseconds(percentile(&sorted(gaps), 50))
    };
    let bare = "a bare client hears the same nudge";
    let row = |percent| {
        let value = milliseconds(percentile(&readable, percent));
        Row::new(format!("a change can be read, p{percent}"), "ms", value)
            .beside(bare, milliseconds(percentile(&told, percent)))
    };
    vec![
        row(50)
            .note(format!("of {CHANGES} changes, each from before the store's write to `order_read` after `changed`")),
        row(99).at_most(LIMIT),
        Row::new("the store's own write, p50", "µs", microseconds(percentile(&written, 50))).note("is in both"),
        Row::new("from the nudge until the app has asked and stored, p50", "ms", gap(|it| (it.told, it.stored))),
        Row::new("from there until `order_read` has answered, p50", "ms", gap(|it| (it.stored, it.readable))),
    ]
}

fn idle() -> Vec<Row> {
    thread::sleep(REST);
    let before = (work::processor_time(APP), work::wake_ups(APP));
    thread::sleep(IDLE);
    let after = (work::processor_time(APP), work::wake_ups(APP));
    let hours = IDLE.as_secs_f64() / 3600.0;
    let why = "only Linux tells it for single threads";
    vec![
        match before.0.zip(after.0) {
            Some((before, after)) => {
                Row::new("the processor's time in an idle hour", "s", seconds(after - before) / hours)
                    .note(format!("taken from {} s with the stream open", IDLE.as_secs()))
            }
            None => Row::unmeasured("the processor's time in an idle hour", "s", why),
        },
        match before.1.zip(after.1) {
            Some((before, after)) => {
                Row::new("wake-ups in an idle minute", "", (after - before) as f64 / (hours * 60.0))
                    .note("of all its threads; the store says every 25 seconds that it lives")
            }
            None => Row::unmeasured("wake-ups in an idle minute", "", why),
        },
    ]
}

async fn open(folder: &Path, url: &str) -> Result<Engine> {
    let engine = app::restart(folder, url)?;
    let running = engine.clone();
    tokio::spawn(async move { running.run().await });
    app::read_everything(&engine, |_| {}).await?;
    Ok(engine)
}

/// The moments at which a client that does nothing else hears of the customer's log.
fn listen(store: SocketAddr, token: &str) -> Result<Receiver<Instant>> {
    let mut stream = TcpStream::connect(store)?;
    let path = routes::STREAM;
    let head = format!("GET {path} HTTP/1.1\r\nhost: {store}\r\nauthorization: Bearer {token}\r\n\r\n");
    stream.write_all(head.as_bytes())?;
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        let mut buffer = [0; 4096];
        while let Ok(length @ 1..) = stream.read(&mut buffer) {
            let now = Instant::now();
            let is_nudge = String::from_utf8_lossy(&buffer[..length]).contains(r#""log":"customer""#);
            if is_nudge && sender.send(now).is_err() {
                return;
            }
        }
    });
    receiver.recv_timeout(PATIENCE).context("the bare client was not told where the log stands")?;
    Ok(receiver)
}

async fn call(engine: &Engine, name: &str, args: Value) -> Result<Value> {
    engine.call(name, args).await.map_err(|error| anyhow::anyhow!("{name}: {error:?}"))
}
