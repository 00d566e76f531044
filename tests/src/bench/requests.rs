//! From pressing send to the echo on the screen, and sending a queue of 500 to a store that takes them at once and to one
//! that keeps to its limit.

use super::{
    row::Row,
    stock::Stock,
    work::{milliseconds, percentile, processor_time, seconds, sorted},
};
use crate::{
    app::{self, KEY},
    outbox, reading,
};
use anyhow::{Context, Result, bail, ensure};
use engine::Engine;
use rusqlite::Connection;
use serde_json::{Value, json};
use std::{
    path::Path,
    time::{Duration, Instant},
};
use store_api::{routes, write::IDEMPOTENCY_KEY};
use store_server::WriteLimit;
use tempfile::TempDir;
use tokio::task::JoinHandle;

const TRIES: usize = 200;
const QUEUE: usize = 500;
const ORDERS: usize = 100;
const TEXT: &str = "The parcel is said to have been delivered on Tuesday, but nobody here has seen it. My neighbours have \
    not either, and the driver left no card. Could you please ask the carrier where exactly it was handed over, and to whom?";
const INSERT: &str = "one insert of the same size, encrypted and synced to the disk";
const BARE: &str = "the same requests by a bare client, one after the other";

pub(super) fn measure() -> Result<Vec<Row>> {
    let mut rows = echo()?;
    rows.extend(queue("a queue of 500, no limit", None)?);
    let limit = WriteLimit::default();
    let least = (QUEUE as f64 - f64::from(limit.burst)) / limit.per_second;
    let limited = queue("a queue of 500, the store's limit", Some(limit))?;
    rows.extend(limited.into_iter().map(|row| row.beside("what the limit leaves room for", least)));
    Ok(rows)
}

/// How long it takes until what was sent can be read again, with 5,000 orders on the machine and nothing else to do.
fn echo() -> Result<Vec<Row>> {
    let stock = Stock::with_limit(None)?;
    let folder = stock.newcomer()?;
    let (engine, running) = stock.app.block_on(synced(&stock, folder.path()))?;
    let orders = stock.app.block_on(orders(&engine))?;
    let bare = Bare::open(folder.path())?;
    let (mut echoes, mut inserts) = (Vec::new(), Vec::new());
    for turn in 0..TRIES {
        let begun = Instant::now();
        stock.app.block_on(ask(&engine, &orders[turn % ORDERS], turn))?;
        echoes.push(begun.elapsed());
        let begun = Instant::now();
        bare.insert(turn, &orders[turn % ORDERS])?;
        inserts.push(begun.elapsed());
    }
    running.abort();
    let (echoes, inserts) = (sorted(echoes), sorted(inserts));
    let row = |percent| {
        Row::new(format!("echo p{percent}"), "ms", milliseconds(percentile(&echoes, percent)))
            .beside(INSERT, milliseconds(percentile(&inserts, percent)))
    };
    Ok(vec![row(50), row(99)])
}

/// An app that is opened with a queue, until the store has answered it all and the log says so.
fn queue(what: &str, limit: Option<WriteLimit>) -> Result<Vec<Row>> {
    let stock = Stock::with_limit(limit)?;
    let folder = stock.newcomer()?;
    stock.app.block_on(synced(&stock, folder.path()))?.1.abort();
    let engine = app::restart(folder.path(), &stock.store.url())?;
    let orders = stock.app.block_on(orders(&engine))?;
    for turn in 0..QUEUE {
        stock.app.block_on(ask(&engine, &orders[turn % ORDERS], turn))?;
    }
    let bodies: Vec<Value> = outbox::left(folder.path())?.iter().map(|left| left.body["request"].clone()).collect();
    ensure!(bodies.len() == QUEUE, "{} are queued", bodies.len());
    let before = processor_time(super::stock::APP);
    let begun = Instant::now();
    let running = engine.clone();
    stock.app.spawn(async move { running.run().await });
    loop {
        let left = outbox::left(folder.path())?;
        if left.is_empty() {
            break;
        }
        ensure!(left.iter().all(|left| left.state != "stuck"), "something is stuck");
        ensure!(begun.elapsed() < Duration::from_secs(600), "{} are left", left.len());
        std::thread::sleep(Duration::from_millis(20));
    }
    let (confirmed, processor) = (begun.elapsed(), processor_time(super::stock::APP).zip(before));
    ensure!(stock.store.deeds()?.len() == QUEUE, "{} arrived", stock.store.deeds()?.len());
    let bare = stock.app.block_on(repeat(&stock, folder.path(), &bodies))?;
    let rate = |time: Duration| QUEUE as f64 / seconds(time);
    let note = processor.map_or_else(String::new, |(after, before)| {
        format!(
            "{:.0} requests/s, bare {:.0}; {:.2} s of the processor's time",
            rate(confirmed),
            rate(bare),
            seconds(after - before)
        )
    });
    Ok(vec![Row::new(what, "s", seconds(confirmed)).beside(BARE, seconds(bare)).note(note)])
}

/// Sends the same again, under other keys, as fast as the store takes it.
async fn repeat(stock: &Stock, folder: &Path, bodies: &[Value]) -> Result<Duration> {
    let (client, token) = (reqwest::Client::new(), reading::token(folder)?);
    let url = format!("{}{}", stock.store.url(), routes::REQUESTS);
    let begun = Instant::now();
    for (turn, body) in bodies.iter().enumerate() {
        loop {
            let request = client.post(&url).bearer_auth(&token).header(IDEMPOTENCY_KEY, format!("bare-{turn}"));
            let response = request.json(body).send().await?;
            let asked = response.headers().get("retry-after").and_then(|after| after.to_str().ok()?.parse().ok());
            match (response.status().as_u16(), asked) {
                (200, _) => {
                    response.bytes().await?;
                    break;
                }
                (429, Some(wait)) => tokio::time::sleep(Duration::from_secs(wait)).await,
                (status, _) => bail!("the store answered {status}"),
            }
        }
    }
    Ok(begun.elapsed())
}

/// An app that runs and has read everything.
async fn synced(stock: &Stock, folder: &Path) -> Result<(Engine, JoinHandle<()>)> {
    let engine = app::restart(folder, &stock.store.url())?;
    let clone = engine.clone();
    let running = tokio::spawn(async move { clone.run().await });
    app::read_everything(&engine, |_| {}).await?;
    Ok((engine, running))
}

async fn orders(engine: &Engine) -> Result<Vec<Value>> {
    let list = call(engine, "orders_list", json!({ "limit": ORDERS })).await?;
    let rows = list["rows"].as_array().context("rows")?;
    ensure!(rows.len() == ORDERS, "{} orders", rows.len());
    Ok(rows.iter().map(|row| row["id"].clone()).collect())
}

/// Presses send, and reads what the screen shows then.
async fn ask(engine: &Engine, order: &Value, turn: usize) -> Result<()> {
    let subject = json!({ "kind": "order", "order_id": order, "topic": "contact" });
    let form = json!({ "text": format!("{turn}: {TEXT}") });
    let filed = call(engine, "request_send", json!({ "subject": subject, "form": form })).await?;
    let view = call(engine, "request_read", json!({ "id": filed["request_id"] })).await?;
    ensure!(view["messages"][0]["text"].as_str().is_some_and(|text| text.ends_with(TEXT)), "the echo is another");
    Ok(())
}

async fn call(engine: &Engine, name: &str, args: Value) -> Result<Value> {
    engine.call(name, args).await.map_err(|error| anyhow::anyhow!("{name}: {error:?}"))
}

/// A table with the same key and pragmas as the app's, on the same disk.
struct Bare {
    connection: Connection,
    _folder: TempDir,
}

impl Bare {
    fn open(beside: &Path) -> Result<Self> {
        let folder = TempDir::new_in(beside.parent().context("where folders are")?)?;
        let connection = Connection::open(folder.path().join("bare.db"))?;
        let key: String = KEY.iter().map(|byte| format!("{byte:02x}")).collect();
        connection.pragma_update(None, "key", format!("x'{key}'"))?;
        connection.pragma_update(None, "journal_mode", "WAL")?;
        connection.pragma_update(None, "synchronous", "FULL")?;
        connection.execute_batch("CREATE TABLE intents (id INTEGER PRIMARY KEY, key TEXT UNIQUE, body TEXT)")?;
        Ok(Self { connection, _folder: folder })
    }

    fn insert(&self, turn: usize, order: &Value) -> Result<()> {
        let body = json!({ "topic": "contact", "order_id": order, "text": format!("{turn}: {TEXT}") }).to_string();
        let mut insert = self.connection.prepare_cached("INSERT INTO intents (key, body) VALUES (?1, ?2)")?;
        insert.execute((format!("key-{turn}"), body))?;
        Ok(())
    }
}
