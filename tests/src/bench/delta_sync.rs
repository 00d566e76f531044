//! A sync when nothing is new, and when one order or article of 5,000 has changed.

use super::{
    row::Row,
    stock::{EMAIL, Stock},
    work::{median, milliseconds},
};
use crate::{
    app,
    wire::{Traffic, Wire},
};
use anyhow::{Context, Result};
use engine::Engine;
use jiff::Timestamp;
use serde_json::{Value, json};
use std::time::{Duration, Instant};
use store_api::{help::Article, order::Order};
use tempfile::TempDir;

const TRIES: usize = 20;
const MANY_ARTICLES: usize = 10_000;
/// Nothing more comes after so long a silence.
const SILENCE: Duration = Duration::from_millis(300);
/// The customer's log, one of help, and the store's own document.
const SOURCES: f64 = 3.0;
const BARE: &str = "the same requests by a bare client, one after the other";

pub(super) fn measure() -> Result<Vec<Row>> {
    let stock = Stock::open()?;
    let wire = stock.shop.block_on(Wire::open(stock.store.address()))?;
    let folder = stock.newcomer()?;
    let device = stock.app.block_on(Device::open(folder, wire))?;
    let nothing = (0..TRIES).map(|_| stock.app.block_on(device.ask())).collect::<Result<Vec<_>>>()?;
    let bare = |syncs: &[Sync]| stock.app.block_on(device.repeat(&syncs[0].traffic.requests));
    let mut rows = table("nothing new", &nothing, bare(&nothing)?);
    let requests = rows.pop().map(|requests| requests.at_most(SOURCES));
    rows.extend(requests);
    for (what, changes) in
        [("an order changed", orders(&stock, &device)?), ("an article changed", articles(&stock, &device)?)]
    {
        rows.extend(table(what, &changes, bare(&changes)?));
    }
    rows.extend(findable()?);
    Ok(rows)
}

/// One article of 10,000 gets another title; ends when the app finds it by that.
fn findable() -> Result<Vec<Row>> {
    let stock = Stock::with_articles(MANY_ARTICLES)?;
    let wire = stock.shop.block_on(Wire::open(stock.store.address()))?;
    let device = stock.app.block_on(Device::open(stock.newcomer()?, wire))?;
    let help = store_server::demo::help();
    let english = help.languages.iter().find(|language| language.tag == "en").context("English help")?;
    let article = english.articles.first().context("an article")?;
    // The stream is opened and the index made before.
    stock.app.block_on(device.ask())?;
    stock.app.block_on(device.call("search_find", json!({ "text": "parcel", "limit": 10 })))?;
    let changes = (0..TRIES).map(|turn| {
        let title = format!("Zeppelin{turn} over the lake");
        let article = Article { title: title.clone(), updated_at: Timestamp::now(), ..article.clone() };
        let found = |found: &Value| found["articles"][0]["title"]["text"] == title;
        stock.store.put_article("en", &article)?;
        let asked = json!({ "text": format!("zeppelin{turn}"), "limit": 10 });
        stock.app.block_on(device.see("search_find", asked, found))
    });
    let changes = changes.collect::<Result<Vec<_>>>()?;
    let repeated = stock.app.block_on(device.repeat(&changes[0].traffic.requests))?;
    Ok(table("an article of 10,000 changed, until it is found", &changes, repeated))
}

fn orders(stock: &Stock, device: &Device) -> Result<Vec<Sync>> {
    let list = stock.app.block_on(device.call("orders_list", json!({ "offset": 2000, "limit": 1 })))?;
    let id = list["rows"][0]["id"].as_str().context("an order")?;
    let order = stock.store.order(EMAIL, id)?.context("the store's order")?;
    let changes = (0..TRIES).map(|turn| {
        let order = Order { number: format!("CHANGED-{turn}"), updated_at: Timestamp::now(), ..order.clone() };
        stock.store.put_order(EMAIL, &order)?;
        let changed = |view: &Value| view["order"]["number"] == order.number;
        stock.app.block_on(device.see("order_read", json!({ "id": id }), changed))
    });
    changes.collect()
}

fn articles(stock: &Stock, device: &Device) -> Result<Vec<Sync>> {
    let help = store_server::demo::help();
    let english = help.languages.iter().find(|language| language.tag == "en").context("English help")?;
    let article = english.articles.first().context("an article")?;
    let changes = (0..TRIES).map(|turn| {
        let article = Article { title: format!("Changed {turn}"), updated_at: Timestamp::now(), ..article.clone() };
        stock.store.put_article("en", &article)?;
        let changed = |view: &Value| view["title"]["text"] == article.title;
        stock.app.block_on(device.see("article_read", json!({ "id": article.id }), changed))
    });
    changes.collect()
}

/// One sync.
struct Sync {
    took: Duration,
    traffic: Traffic,
}

fn table(what: &str, syncs: &[Sync], bare: Duration) -> Vec<Row> {
    let middle = |count: fn(&Traffic) -> usize| {
        let mut counts: Vec<_> = syncs.iter().map(|sync| count(&sync.traffic)).collect();
        counts.sort_unstable();
        counts[counts.len() / 2] as f64
    };
    let requests = syncs[0].traffic.requests.iter().map(|request| request.split('?').next().unwrap_or_default());
    let requests: Vec<_> = requests.collect();
    vec![
        Row::new(format!("{what}: time"), "ms", milliseconds(median(syncs.iter().map(|sync| sync.took))))
            .beside(BARE, milliseconds(bare)),
        Row::new(format!("{what}: sent"), "B", middle(|traffic| traffic.sent)),
        Row::new(format!("{what}: received"), "B", middle(|traffic| traffic.received)),
        Row::new(format!("{what}: requests"), "", middle(|traffic| traffic.requests.len())).note(requests.join(", ")),
    ]
}

/// An app that runs and has read everything, on a wire that counts.
struct Device {
    engine: Engine,
    wire: Wire,
    folder: TempDir,
}

impl Device {
    async fn open(folder: TempDir, wire: Wire) -> Result<Self> {
        let engine = app::restart(folder.path(), &wire.url)?;
        let running = engine.clone();
        tokio::spawn(async move { running.run().await });
        app::read_everything(&engine, |_| {}).await?;
        let device = Self { engine, wire, folder };
        device.quiet().await;
        Ok(device)
    }

    /// A sync that the customer asks for.
    async fn ask(&self) -> Result<Sync> {
        self.wire.take();
        let (begun, asked) = (Instant::now(), Timestamp::now());
        self.call("sync_now", Value::Null).await?;
        let fresh = |sync: &Value| {
            let at = sync["fresh_at"].as_str().and_then(|at| at.parse::<Timestamp>().ok());
            // What is stored has whole milliseconds.
            sync["state"] == "live" && at.is_some_and(|at| at.as_millisecond() >= asked.as_millisecond())
        };
        self.until("sync_read", Value::Null, fresh).await?;
        self.end(begun).await
    }

    /// A sync that the store's word of a change brings about; ends when the change can be read.
    async fn see(&self, name: &str, args: Value, changed: impl Fn(&Value) -> bool) -> Result<Sync> {
        let begun = Instant::now();
        self.until(name, args, changed).await?;
        self.end(begun).await
    }

    async fn end(&self, begun: Instant) -> Result<Sync> {
        let took = begun.elapsed();
        self.quiet().await;
        Ok(Sync { took, traffic: self.wire.take() })
    }

    async fn until(&self, name: &str, args: Value, hoped: impl Fn(&Value) -> bool) -> Result<()> {
        let mut changes = self.engine.changed();
        while !hoped(&self.call(name, args.clone()).await?) {
            changes.recv().await.ok();
        }
        Ok(())
    }

    async fn quiet(&self) {
        let mut before = None;
        while before != Some(self.wire.size()) {
            before = Some(self.wire.size());
            tokio::time::sleep(SILENCE).await;
        }
    }

    /// The middle time of sending the same requests again, by a client that has a connection already.
    async fn repeat(&self, requests: &[String]) -> Result<Duration> {
        let client = reqwest::Client::new();
        let etag = client.get(format!("{}/v1/store", self.wire.url)).send().await?;
        let etag = etag.headers().get("etag").cloned().context("an entity tag")?;
        let token = crate::reading::token(self.folder.path())?;
        let mut times = Vec::new();
        for _ in 0..TRIES {
            let begun = Instant::now();
            for target in requests.iter().filter_map(|request| request.split(' ').nth(1)) {
                let request = client.get(format!("{}{target}", self.wire.url)).bearer_auth(&token);
                request.header("if-none-match", &etag).send().await?.bytes().await?;
            }
            times.push(begun.elapsed());
        }
        Ok(median(times))
    }

    async fn call(&self, name: &str, args: Value) -> Result<Value> {
        self.engine.call(name, args).await.map_err(|error| anyhow::anyhow!("{name}: {error:?}"))
    }
}
