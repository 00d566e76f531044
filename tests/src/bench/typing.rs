//! Typing in the app's real window: from a key to the results of it on the screen, beside a key that does nothing.

use super::{
    desktop::{app, home},
    driver::Driver,
    row::Row,
    screen::Screen,
    stock::Stock,
    work,
};
use anyhow::{Context, Result, ensure};
use fantoccini::Client;
use serde::Deserialize;
use serde_json::{Value, json};
use std::{
    path::Path,
    time::{Duration, Instant},
};

/// As customers type them: half words, slips, a whole question.
const TYPED: [&str; 40] = [
    "where is my parcel",
    "cancel an order",
    "cancle my ordr",
    "return a gift",
    "refund not arrived",
    "chnage the address",
    "pay by invoice",
    "customs duties",
    "delivery failed",
    "damaged item",
    "exchange for another size",
    "track a package",
    "voucher does not work",
    "create an account",
    "delete my account",
    "forgot password",
    "pickup point",
    "wrong item received",
    "order confirmation",
    "shipping costs",
    "missing parts",
    "warranty repair",
    "newsletter unsubscribe",
    "contact support",
    "change my e-mail",
    "size chart",
    "gift card balance",
    "delivery to another country",
    "order number",
    "parcel is lost",
    "return label",
    "how long does it take",
    "made to order dress",
    "money back",
    "wrong colour",
    "broken on arrival",
    "carrier phone number",
    "pay in another currency",
    "cancel a return",
    "store credit",
];
const EMPTY: usize = 200;
/// What the results of a key may take beyond a key that does nothing: a frame.
const FRAME: f64 = 16.0;
const PATIENCE: Duration = Duration::from_secs(30);
/// How often is looked.
const GLANCE: Duration = Duration::from_millis(50);
const WHAT: &str = "a key until its results are painted";

/// Types into the app with the demo's help, and with 5,000 articles.
pub(super) fn measure() -> Result<Vec<Row>> {
    let (app, screen) = match app().and_then(|app| Ok((app, Screen::open()?))) {
        Ok(both) => both,
        Err(error) => return Ok(vec![Row::unmeasured(WHAT, "ms", format!("{error:#}"))]),
    };
    let mut rows = type_into(&Stock::with_articles(0)?, "the demo's help", &app, &screen)?;
    rows.extend(type_into(&Stock::open()?, "5,000 articles", &app, &screen)?);
    Ok(rows)
}

/// What one key took, in the page's milliseconds.
#[derive(Clone, Copy, Debug, Deserialize)]
struct Key {
    pressed: f64,
    empty: bool,
    /// It changed nothing that is looked for.
    #[serde(default)]
    silent: bool,
    #[serde(default)]
    asked: f64,
    #[serde(default)]
    answered: f64,
    painted: f64,
}

fn type_into(stock: &Stock, what: &str, app: &Path, screen: &Screen) -> Result<Vec<Row>> {
    let home = home(stock, json!({ "welcomed": true }))?;
    let driver = Driver::start(stock, screen, home.path())?;
    work::runtime("driver")?.block_on(async {
        let client = driver.open(app, "doorstep://orders").await?;
        let keys = press(&client).await;
        client.close().await?;
        rows(what, &keys?)
    })
}

async fn press(client: &Client) -> Result<Vec<Key>> {
    let begun = Instant::now();
    while client.execute_async(READY, vec![]).await? != Value::Bool(true) {
        ensure!(begun.elapsed() < PATIENCE, "there is no help in the window");
        tokio::time::sleep(GLANCE).await;
    }
    client.execute(include_str!("typing.js"), vec![]).await?;
    // The first search reads the index.
    type_text(client, "warm").await?;
    client.execute("keys.length = 0", vec![]).await?;
    for text in TYPED {
        type_text(client, text).await?;
    }
    client.execute("nothing.focus()", vec![]).await?;
    for _ in 0..EMPTY {
        press_key(client, "x").await?;
    }
    Ok(serde_json::from_value(client.execute("return keys", vec![]).await?)?)
}

async fn type_text(client: &Client, text: &str) -> Result<()> {
    client.execute(CLEAR, vec![]).await?;
    for letter in text.chars() {
        press_key(client, &letter.to_string()).await?;
    }
    Ok(())
}

/// Presses a key where the cursor is, and waits until what it brings about is painted.
async fn press_key(client: &Client, key: &str) -> Result<()> {
    let before = client.execute("return keys.length", vec![]).await?;
    client.active_element().await?.send_keys(key).await?;
    let painted = client.execute_async(PAINTED, vec![before]);
    tokio::time::timeout(PATIENCE, painted).await.with_context(|| format!("{key:?} brought nothing"))??;
    Ok(())
}

/// The rows of what was measured with this much help.
fn rows(what: &str, keys: &[Key]) -> Result<Vec<Row>> {
    let (empty, full): (Vec<&Key>, Vec<&Key>) = keys.iter().filter(|key| !key.silent).partition(|key| key.empty);
    ensure!(!empty.is_empty() && full.len() >= 500, "{} keys were seen, {} empty ones", full.len(), empty.len());
    let of = |keys: &[&Key], percent: usize, time: fn(&Key) -> f64| {
        let mut times: Vec<f64> = keys.iter().map(|key| time(key)).collect();
        times.sort_by(f64::total_cmp);
        times[(times.len() * percent).div_ceil(100).saturating_sub(1)]
    };
    let took = |key: &Key| key.painted - key.pressed;
    let row = |percent: usize| {
        Row::new(format!("{WHAT}, {what}, p{percent}"), "ms", of(&full, percent, took))
            .beside("a key that does nothing", of(&empty, percent, took))
    };
    let above = of(&full, 99, took) - of(&empty, 99, took);
    let part = |name: &str, percent, time: fn(&Key) -> f64| {
        Row::new(format!("{name}, {what}, p{percent}"), "ms", of(&full, percent, time))
    };
    Ok(vec![
        row(50).note(format!("of {} keys; {} in a field that nobody listens to", full.len(), empty.len())),
        row(99),
        Row::new(format!("above a key that does nothing, {what}, p99"), "ms", above).at_most(FRAME),
        part("of it until the app is asked", 99, |key| key.asked - key.pressed),
        part("until it has answered", 50, |key| key.answered - key.asked),
        part("until it has answered", 99, |key| key.answered - key.asked),
        part("until that is painted", 99, |key| key.painted - key.answered),
    ])
}

/// Help is there, and nothing of the first screen is still to come.
const READY: &str = "const [done] = arguments;
    __TAURI_INTERNALS__.invoke('call', { name: 'search_find', args: { text: 'parcel', limit: 1 } }).then(
        ({ articles }) => done(articles.length > 0 && document.querySelector('.skeleton, [aria-busy=\"true\"]') === null),
        () => done(false));";

const CLEAR: &str = "const box = document.querySelector(\"header [role='search'] input\");
    box.focus();
    box.value = '';
    box.dispatchEvent(new Event('input', { bubbles: true }));";

const PAINTED: &str = "const [before, done] = arguments;
    window.wake = () => { if (keys.length > before) { window.wake = undefined; done(); } };
    wake();";
