//! How soon a notice is on the screen: the store writes it, and the list in the app's real window has drawn it.

use super::{EMAIL, PATIENCE, PAUSE, listen};
use crate::{
    bench::{
        desktop::{app, home},
        driver::Driver,
        row::Row,
        screen::Screen,
        stock::Stock,
        work::{self, milliseconds, percentile, sorted},
    },
    reading,
};
use anyhow::{Context, Result, ensure};
use fantoccini::Client;
use serde_json::json;
use std::{
    sync::mpsc::Receiver,
    time::{Duration, Instant, SystemTime},
};
use store_api::{
    Timestamp,
    notice::{Notice, NoticeCode},
};

const CHANGES: usize = 1000;
/// A customer has so many, and each of them is written again and again, about another order.
const NOTICES: usize = 40;
const WHAT: &str = "a notice is on the screen";

/// Opens the app with 5,000 orders on its list of notices, and writes notices.
pub(super) fn measure() -> Result<Vec<Row>> {
    let (app, screen) = match app().and_then(|app| Ok((app, Screen::open()?))) {
        Ok(both) => both,
        Err(error) => return Ok(vec![Row::unmeasured(WHAT, "ms", format!("{error:#}"))]),
    };
    let stock = Stock::with_articles(0)?;
    let home = home(&stock, json!({ "welcomed": true }))?;
    let bare = listen(stock.store.address(), &reading::token(home.path())?)?;
    let driver = Driver::start(&stock, &screen, home.path())?;
    let runtime = work::runtime("driver")?;
    runtime.block_on(async {
        let client = driver.open(&app, "doorstep://notices").await?;
        client.execute("location.hash = '#/notices'", vec![]).await?;
        let window = Window { client, stock: &stock, bare };
        let rows = window.measure().await;
        window.client.close().await?;
        rows
    })
}

/// The app's window, and a client beside it that only hears.
struct Window<'a> {
    client: Client,
    stock: &'a Stock,
    bare: Receiver<Instant>,
}

impl Window<'_> {
    async fn measure(&self) -> Result<Vec<Row>> {
        let list = json!(["orders_list", { "limit": 200 }]);
        let list = self.client.execute_async(CALL, vec![list]).await?;
        let ids: Vec<&str> =
            list["rows"].as_array().context("orders")?.iter().filter_map(|row| row["id"].as_str()).collect();
        ensure!(ids.len() > NOTICES, "too few orders");
        self.client.execute(LOOK, vec![]).await?;
        let (mut shown, mut told) = (Vec::new(), Vec::new());
        for turn in 0..NOTICES + CHANGES {
            let times = self.change(turn, ids[turn % ids.len()]).await?;
            // The first ones fill the list.
            if turn >= NOTICES {
                shown.push(times.0);
                told.push(times.1);
            }
            tokio::time::sleep(PAUSE).await;
        }
        let (shown, told) = (sorted(shown), sorted(told));
        let row = |percent| {
            Row::new(format!("{WHAT}, p{percent}"), "ms", milliseconds(percentile(&shown, percent)))
                .beside("a bare client hears the same nudge", milliseconds(percentile(&told, percent)))
        };
        let note = format!("of {CHANGES}, each from before the store's write to the end of the frame that shows it");
        Ok(vec![row(50).note(note), row(99).at_most(super::LIMIT)])
    }

    /// How long it took, from before the store wrote a notice, until it was on the screen, and until a client heard.
    async fn change(&self, turn: usize, order: &str) -> Result<(Duration, Duration)> {
        let (id, order_id) = (format!("push-{}", turn % NOTICES), Some(order.to_owned()));
        let at = Timestamp::now();
        let notice = Notice { id, code: NoticeCode::OrderShipped, at, order_id, request_id: None, read: false };
        while self.bare.try_recv().is_ok() {}
        let (begun, clock) = (Instant::now(), SystemTime::now());
        self.stock.store.put_notice(EMAIL, &notice)?;
        let sight = self.client.execute_async(SIGHT, vec![json!(order), json!(at.to_string())]);
        let sight = tokio::time::timeout(PATIENCE, sight).await.context("it never was on the screen")??;
        let sight = Duration::from_secs_f64(sight.as_f64().context("a time")? / 1e3);
        let told = self.bare.recv_timeout(PATIENCE).context("the bare client was told nothing")?;
        Ok((sight.saturating_sub(clock.duration_since(SystemTime::UNIX_EPOCH)?), told - begun))
    }
}

const CALL: &str = "const [[name, args], done] = arguments;
    __TAURI_INTERNALS__.invoke('call', { name, args }).then(done);";

/// Notes when the frame was drawn in which a notice stands for the first time; by the clock on the wall, which is ours too.
const LOOK: &str = "window.sights = new Map();
    window.waiting = () => {};
    const named = (row) => `${row.querySelector('a')?.getAttribute('href')} ${row.querySelector('time')?.dateTime}`;
    new MutationObserver(() => requestAnimationFrame(() => {
        const rows = [...document.querySelectorAll('main li .row')].map(named);
        setTimeout(() => {
            const now = performance.timeOrigin + performance.now();
            for (const row of rows) if (!sights.has(row)) sights.set(row, now);
            waiting();
        });
    })).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });";

const SIGHT: &str = "const [order, at, done] = arguments;
    const name = `#/orders/${order} ${at}`;
    window.waiting = () => { if (sights.has(name)) { window.waiting = () => {}; done(sights.get(name)); } };
    waiting();";
