//! Changes a second through the server's own write path, beside bare inserts into the same kind of database.

use super::super::row::Row;
use crate::{bench::work, postgres::Cluster};
use anyhow::{Context, Result};
use jiff::Timestamp;
use std::{
    path::Path,
    sync::Arc,
    thread,
    time::{Duration, Instant},
};
use store_api::order::Order;
use store_server::{Options, Place, Running, Server, demo};
use tempfile::TempDir;
use tokio_postgres::NoTls;

const EMAIL: &str = "writer@larkspur.example";
/// How long each is measured.
const SPAN: Duration = Duration::from_secs(5);
/// How many write at once, in a second measurement.
const ABREAST: usize = 8;

pub(super) fn measure(cluster: &Cluster) -> Result<Vec<Row>> {
    let order = demo::customer(EMAIL, "en", Timestamp::now()).orders.into_iter().next().context("an order")?;
    let folder = TempDir::new()?;
    let file = Place::File(folder.path().join("store.db"));
    let mut rows = Vec::new();
    for writers in [1, ABREAST] {
        let ours = changes(file.clone(), &order, writers)?;
        let bare = bare_file(&folder.path().join("bare.db"), &order)?;
        rows.push(row("SQLite", writers, ours, ("one connection that inserts the same JSON", bare)));
        let ours = changes(cluster.database()?.parse()?, &order, writers)?;
        let bare = bare_postgres(&cluster.database()?, &order, writers)?;
        let what =
            if writers == 1 { "one connection that inserts the same JSON" } else { "as many connections that do" };
        rows.push(row("PostgreSQL", writers, ours, (what, bare)));
    }
    Ok(rows)
}

fn row(engine: &str, writers: usize, ours: f64, (what, bare): (&str, f64)) -> Row {
    let writers = if writers == 1 { "one writer".to_owned() } else { format!("{writers} writers at once") };
    let note = format!("{:.2} of it; each a transaction with its step, log, order number and nudge", ours / bare);
    Row::new(format!("changes a second, {engine}, {writers}"), "1/s", ours).beside(what, bare).note(note)
}

/// Orders that a running server puts.
fn changes(database: Place, order: &Order, writers: usize) -> Result<f64> {
    let runtime = work::runtime("server")?;
    let options = Options { database, ..Options::default() };
    let server: Arc<Running> = Arc::new(runtime.block_on(Server::start(options))?);
    server.put_customer(EMAIL, None, "Writer", "en")?;
    let begun = Instant::now();
    let writing = (0..writers).map(|writer| {
        let (server, order) = (Arc::clone(&server), order.clone());
        thread::spawn(move || -> Result<usize> {
            let mut done = 0;
            while begun.elapsed() < SPAN {
                let (id, number) = (format!("{writer}-{}", done % 100), format!("W-{writer}-{done}"));
                server.put_order(EMAIL, &Order { id, number, updated_at: Timestamp::now(), ..order.clone() })?;
                done += 1;
            }
            Ok(done)
        })
    });
    let writing: Vec<_> = writing.collect();
    let mut done = 0;
    for writer in writing {
        done += writer.join().map_err(|_| anyhow::anyhow!("a writer panicked"))??;
    }
    Ok(done as f64 / begun.elapsed().as_secs_f64())
}

fn bare_file(path: &Path, order: &Order) -> Result<f64> {
    let json = serde_json::to_string(order)?;
    let connection = rusqlite::Connection::open(path)?;
    connection.execute_batch("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; CREATE TABLE IF NOT EXISTS bare (number INTEGER PRIMARY KEY, value TEXT)")?;
    let mut insert = connection.prepare("INSERT INTO bare (value) VALUES (?1)")?;
    let (begun, mut done) = (Instant::now(), 0_u32);
    while begun.elapsed() < SPAN {
        insert.execute([&json])?;
        done += 1;
    }
    Ok(f64::from(done) / begun.elapsed().as_secs_f64())
}

fn bare_postgres(address: &str, order: &Order, writers: usize) -> Result<f64> {
    let json = serde_json::to_string(order)?;
    work::runtime("bare")?.block_on(async {
        let (client, connection) = tokio_postgres::connect(address, NoTls).await?;
        tokio::spawn(connection);
        let table = "CREATE TABLE bare (number BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, value TEXT)";
        client.batch_execute(table).await?;
        let begun = Instant::now();
        let mut writing = tokio::task::JoinSet::new();
        for _ in 0..writers {
            let (address, json) = (address.to_owned(), json.clone());
            writing.spawn(async move {
                let (client, connection) = tokio_postgres::connect(&address, NoTls).await?;
                tokio::spawn(connection);
                let insert = client.prepare("INSERT INTO bare (value) VALUES ($1)").await?;
                let mut done = 0_u32;
                while begun.elapsed() < SPAN {
                    client.execute(&insert, &[&json]).await?;
                    done += 1;
                }
                Ok::<_, tokio_postgres::Error>(done)
            });
        }
        let mut done = 0;
        for written in writing.join_all().await {
            done += written?;
        }
        Ok(f64::from(done) / begun.elapsed().as_secs_f64())
    })
}
