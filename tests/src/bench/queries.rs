//! What the screens ask for, on 5,000 orders and 5,000 articles.

use super::{
    row::Row,
    stock::Stock,
    work::{self, Cost, microseconds, percentile},
};
use crate::app::{self, KEY};
use anyhow::{Context, Result, ensure};
use engine::Engine;
use rusqlite::{Connection, types::Value as Column};
use serde_json::{Value, json};
use std::{path::Path, time::Duration};

const TRIES: usize = 300;
/// Slower than this at the 99th percentile, and a key press is seen to wait.
const LIMIT: f64 = 5000.0;

/// A question of a screen, and a SELECT of the rows that its answer is made of.
struct Question {
    what: &'static str,
    command: &'static str,
    args: Value,
    select: &'static str,
    values: Vec<Column>,
}

const LIST: &str = "SELECT body FROM orders WHERE copy = (SELECT id FROM copies WHERE log = 'customer' AND live = 1)
    ORDER BY placed_at DESC, id DESC LIMIT ?1 OFFSET ?2";
const FOUND: &str = "SELECT body FROM orders WHERE copy = (SELECT id FROM copies WHERE log = 'customer' AND live = 1)
    AND status = ?1 AND instr(lower(body), ?2)
    ORDER BY placed_at DESC, id DESC LIMIT 100";
/// One that stands in many orders.
const WORD: &str = "SELECT lower(substr(title, 1, instr(title || ' ', ' ') - 1))
    FROM (SELECT json_extract(body, '$.lines[0].title') AS title FROM orders WHERE status = 'delivered' LIMIT 1)";
const UNSETTLED: &str =
    "SELECT body FROM orders WHERE copy = (SELECT id FROM copies WHERE log = 'customer' AND live = 1)
    AND settled = 0 ORDER BY placed_at DESC";
/// Of which there may be an alarm.
const WATCHED: &str = "SELECT body FROM orders WHERE copy = (SELECT id FROM copies WHERE log = 'customer' AND live = 1)
    AND (settled = 0 OR status = 'delivered' AND changed_at > (SELECT max(changed_at) FROM orders) - 44 * 86400000)";
const ORDER: &str = "SELECT body FROM orders WHERE copy = (SELECT id FROM copies WHERE log = 'customer' AND live = 1)
    AND id = ?1";
const ARTICLE: &str = "SELECT title, summary, html, headings FROM articles
    WHERE copy = (SELECT id FROM copies WHERE log = 'help/en' AND live = 1) AND id = ?1";
const SHELVES: &str = "SELECT id, category, title, summary FROM articles
    WHERE copy = (SELECT id FROM copies WHERE log = 'help/en' AND live = 1) ORDER BY category, position, id";

pub(super) fn measure() -> Result<Vec<Row>> {
    let stock = Stock::open()?;
    let folder = stock.newcomer()?;
    let (path, url) = (folder.path().to_owned(), stock.store.url());
    let opening = stock.app.spawn(async move {
        let engine = app::restart(&path, &url)?;
        let running = engine.clone();
        let running = tokio::spawn(async move { running.run().await });
        app::read_everything(&engine, |_| {}).await?;
        running.abort();
        running.await.ok();
        anyhow::Ok(engine)
    });
    let engine = stock.app.block_on(opening)??;
    let bare = open(folder.path())?;
    let questions = questions(&bare)?;
    let rows = questions.iter().map(|question| {
        let asked = stock.app.block_on(ask(&engine, question))?;
        Ok(rows(question, &asked, &select(&bare, question)?))
    });
    Ok(rows.collect::<Result<Vec<_>>>()?.concat())
}

fn questions(bare: &Connection) -> Result<Vec<Question>> {
    let list = |what, offset: u32| Question {
        what,
        command: "orders_list",
        args: json!({ "offset": offset, "limit": 100 }),
        select: LIST,
        values: vec![100.into(), offset.into()],
    };
    let order: String = bare.query_row("SELECT id FROM orders LIMIT 1 OFFSET 2500", [], |row| row.get(0))?;
    let word: String = bare.query_row(WORD, [], |row| row.get(0))?;
    let article: String = bare.query_row("SELECT id FROM articles LIMIT 1 OFFSET 2500", [], |row| row.get(0))?;
    let one = |what, command, id: String, select| Question {
        what,
        command,
        args: json!({ "id": id }),
        select,
        values: vec![id.into()],
    };
    let all = |what, command, select| Question { what, command, args: Value::Null, select, values: Vec::new() };
    Ok(vec![
        list("order list, first 100", 0),
        list("order list, 100 from 4,000", 4000),
        Question {
            what: "order list, delivered, with a word",
            command: "orders_list",
            args: json!({ "text": word, "filter": "delivered", "limit": 100 }),
            select: FOUND,
            values: vec!["delivered".to_owned().into(), word.clone().into()],
        },
        all("home", "home_read", UNSETTLED),
        all("badges", "badges_read", WATCHED),
        Question { args: json!({}), ..all("notices", "notices_list", WATCHED) },
        one("one order", "order_read", order, ORDER),
        one("one article", "article_read", article, ARTICLE),
        all("help home", "help_read", SHELVES),
    ])
}

/// Polled on the thread that asks, where a query is answered without waiting for anything.
async fn ask(engine: &Engine, question: &Question) -> Result<Vec<Cost>> {
    let mut costs = Vec::new();
    for _ in 0..TRIES {
        let cost = work::begin();
        let answer = engine.call(question.command, question.args.clone()).await;
        costs.push(cost());
        answer.map_err(|error| anyhow::anyhow!("{}: {error:?}", question.command))?;
    }
    Ok(costs)
}

/// Reads the rows as they are, without looking into them.
fn select(bare: &Connection, question: &Question) -> Result<Vec<Cost>> {
    let mut statement = bare.prepare(question.select)?;
    let mut costs = Vec::new();
    for _ in 0..TRIES {
        let cost = work::begin();
        let mut rows = statement.query(rusqlite::params_from_iter(&question.values))?;
        let mut bytes = 0;
        while let Some(row) = rows.next()? {
            bytes += row.get_ref(0)?.as_str()?.to_owned().len();
        }
        costs.push(cost());
        ensure!(bytes > 0, "{} selects nothing", question.what);
    }
    Ok(costs)
}

fn rows(question: &Question, asked: &[Cost], selected: &[Cost]) -> Vec<Row> {
    let time = |costs: &[Cost], percent, of: fn(&Cost) -> Duration| {
        microseconds(percentile(&work::sorted(costs.iter().map(of)), percent))
    };
    let row = |percent| {
        Row::new(format!("{}: p{percent}", question.what), "µs", time(asked, percent, Cost::own))
            .beside("a bare SELECT of the rows", time(selected, percent, Cost::own))
            .note(format!("{:.0} µs with what else the machine did", time(asked, percent, |cost| cost.wall)))
    };
    vec![row(50), row(99).at_most(LIMIT)]
}

fn open(folder: &Path) -> Result<Connection> {
    let connection = Connection::open(folder.join("cache.db")).context("opening the cache")?;
    let key: String = KEY.iter().map(|byte| format!("{byte:02x}")).collect();
    connection.pragma_update(None, "key", format!("x'{key}'"))?;
    connection.pragma_update(None, "query_only", true)?;
    Ok(connection)
}
