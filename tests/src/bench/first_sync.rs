//! The first sync of a customer with 5,000 orders and a help centre of 5,000 articles.

use super::{
    bulk::{Stuff, Work},
    row::Row,
    stock::{APP, STORE, Stock},
    work::{self, Cost, median, milliseconds, seconds},
};
use crate::{
    app::{self, Ending},
    reading,
    wire::{Traffic, Wire},
};
use anyhow::{Result, ensure};
use std::time::{Duration, Instant};
use tempfile::TempDir;

const TRIES: usize = 5;
const ROWS: &str = "the same rows inserted in bulk, HTML already clean, no cleaned";
const CLEANED: &str = "the same with HTML cleaned";
/// How much longer than its peer it may take, network and JSON included.
const LIMIT: f64 = 3.0;

pub(super) fn measure() -> Result<Vec<Row>> {
    let stock = Stock::open()?;
    let traffic = count_traffic(&stock)?;
    let stuff = stuff(&stock)?;
    let mut syncs = Vec::new();
    let (mut rows, mut cleaned) = (Vec::new(), Vec::new());
    for _ in 0..TRIES {
        rows.push(stuff.insert(TempDir::new()?.path(), Work::Rows)?);
        cleaned.push(stuff.insert(TempDir::new()?.path(), Work::RowsAndCleaning)?);
        let folder = stock.newcomer()?;
        syncs.push(sync(&stock, folder, stock.store.url())?);
    }
    Ok(table(&traffic, &syncs, &rows, &cleaned))
}

/// What a first sync took.
struct Sync {
    app: Cost,
    store: Option<Duration>,
    /// Until the first orders could be read.
    first_page: Duration,
}

fn table(traffic: &Traffic, syncs: &[Sync], rows: &[Cost], cleaned: &[Cost]) -> Vec<Row> {
    let wall = |costs: &[Cost]| seconds(median(costs.iter().map(|cost| cost.wall)));
    let processor =
        |costs: &[Cost]| Some(seconds(median(costs.iter().map(|cost| cost.processor).collect::<Option<Vec<_>>>()?)));
    let app: Vec<Cost> = syncs.iter().map(|sync| sync.app).collect();
    let store: Option<Vec<Duration>> = syncs.iter().map(|sync| sync.store).collect();
    let mut table = vec![
        Row::new("time, from opening the app", "s", wall(&app))
            .beside(ROWS, wall(rows))
            .beside(CLEANED, wall(cleaned))
            .at_most_times(LIMIT)
            .note(format!("the middle of {TRIES}")),
    ];
    table.push(match (processor(&app), processor(rows), processor(cleaned)) {
        (Some(app), Some(rows), Some(cleaned)) => Row::new("the processor's time in the app", "s", app)
            .beside(ROWS, rows)
            .beside(CLEANED, cleaned)
            .at_most_times(LIMIT),
        _ => Row::unmeasured("the processor's time in the app", "s", "only Linux tells it for single threads"),
    });
    table.extend(store.map(|store| Row::new("the processor's time in the store", "s", seconds(median(store)))));
    let first_pages = syncs.iter().map(|sync| sync.first_page);
    table.push(Row::new("until the first orders can be read", "ms", milliseconds(median(first_pages))));
    table.push(Row::new("received", "MB", traffic.received as f64 / 1e6).note("compressed, heads included"));
    table.push(Row::new("sent", "kB", traffic.sent as f64 / 1e3));
    table.push(Row::new("requests", "", traffic.requests.len() as f64));
    table
}

fn count_traffic(stock: &Stock) -> Result<Traffic> {
    let wire = stock.shop.block_on(Wire::open(stock.store.address()))?;
    let folder = stock.newcomer()?;
    sync(stock, folder, wire.url.clone())?;
    Ok(wire.take())
}

fn stuff(stock: &Stock) -> Result<Stuff> {
    let folder = stock.newcomer()?;
    let readings = stock.app.block_on(reading::read_both(folder.path(), &stock.store.url()))?;
    Stuff::new(&readings)
}

/// A first sync through `url` by somebody who is signed in.
fn sync(stock: &Stock, folder: TempDir, url: String) -> Result<Sync> {
    let (before_app, before_store) = (work::processor_time(APP), work::processor_time(STORE));
    let reading = stock.app.spawn(async move {
        let begun = Instant::now();
        let engine = app::restart(folder.path(), &url)?;
        let running = engine.clone();
        let running = tokio::spawn(async move { running.run().await });
        let mut first_page = None;
        let ending = app::read_everything(&engine, |progress| {
            if first_page.is_none() && progress.contains("customer") {
                first_page = Some(begun.elapsed());
            }
        });
        let ending = ending.await?;
        let wall = begun.elapsed();
        running.abort();
        running.await.ok();
        ensure!(ending == Ending::Whole, "the session ended");
        Ok((wall, first_page.unwrap_or(wall)))
    });
    let (wall, first_page) = stock.app.block_on(reading)??;
    let spent = |before: Option<Duration>, name| Some(work::processor_time(name)? - before?);
    let app = Cost { wall, processor: spent(before_app, APP) };
    Ok(Sync { app, store: spent(before_store, STORE), first_page })
}
