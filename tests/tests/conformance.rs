//! The store-server keeps every promise of the Store API, and a store that does not is found out.

#[path = "conformance/badly.rs"]
mod badly;
#[path = "conformance/meddler.rs"]
mod meddler;

use anyhow::{Result, bail, ensure};
use jiff::SignedDuration;
use meddler::Meddler;
use serde_json::{Value, json};
use std::{
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
    time::Duration,
};
use store_api::{
    Timestamp,
    auth::OrderLookup,
    order::Order,
    store::{Feature, Store},
};
use store_server::{Fault, Options, Place, Running, Server, help};
use tests::conformance::{self, Credentials, Outcome, Subject};
#[cfg(unix)]
use tests::postgres::Cluster;

const EMAIL: &str = "reader@example.com";
const PASSWORD: &str = "a password for tests";
/// More than one page of small orders, and then more than one of big ones.
const ORDERS: usize = 1200;

#[tokio::test(flavor = "multi_thread")]
async fn the_store_server_keeps_every_promise() -> Result<()> {
    keeps_every_promise(Place::Memory).await
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn the_store_server_keeps_every_promise_on_a_postgresql() -> Result<()> {
    if !tests::postgres::is_here() {
        return Ok(());
    }
    keeps_every_promise(Cluster::shared()?.database()?.parse()?).await
}

async fn keeps_every_promise(place: Place) -> Result<()> {
    let subject = subject_on(place).await?;
    let report = conformance::run(&subject, "", |promise, outcome| println!("{promise} ... {outcome}")).await;
    ensure!(
        report.failed() == 0 && report.not_tried() == 0,
        "{} failed, {} not tried",
        report.failed(),
        report.not_tried()
    );
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_broken_promise_is_found_out() -> Result<()> {
    let subject = subject().await?;
    let server = subject.hand.clone().expect("the server is in this process");
    for (name, path, fault) in [
        ("a_help_log_proves_a_copy_whole", "/v1/help", Fault::WrongChecksum),
        ("the_customer_log_proves_a_copy_whole", "/v1/changes", Fault::WrongChecksum),
        ("a_help_log_is_paged", "/v1/help", Fault::Garbage),
        ("a_help_log_resumes_anywhere", "/v1/help", Fault::Cut { after: 500 }),
        ("the_store_is_not_sent_twice", "/v1/store", Fault::Drop),
        ("guessing_is_slowed_down", "/v1/order-lookup", Fault::Answer { status: 200, retry_after: None }),
        ("an_unknown_path_is_a_problem", "/v1/no", Fault::Answer { status: 500, retry_after: None }),
        ("discovery_names", "/.well-known", Fault::Answer { status: 404, retry_after: None }),
    ] {
        server.faults().next(100, path, fault);
        let report = conformance::run(&subject, name, |_, _| ()).await;
        server.faults().clear();
        ensure!(report.failed() == 1 && report.passed() == 0, "{name} was not found out");
        let report = conformance::run(&subject, name, |_, _| ()).await;
        ensure!(report.failed() == 0, "{name} is not mended");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_promise_about_writing_that_is_kept_badly_is_found_out() -> Result<()> {
    let mut subject = subject().await?;
    let (store, mut unseen) = (subject.base.clone(), Vec::<&str>::new());
    for (name, meddling) in badly::KEPT_BADLY {
        let meddler = Meddler::before(&store, *meddling).await?;
        subject = subject.at(&meddler.url)?;
        let report = conformance::run(&subject, name, |promise, outcome| println!("{promise} ... {outcome}")).await;
        ensure!(report.outcomes.len() == 1, "{name} is not one promise");
        unseen.extend((report.failed() == 0).then_some(*name));
    }
    ensure!(unseen.is_empty(), "nobody noticed: {unseen:?}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_store_leaves_out_or_does_not_allow_is_not_tried() -> Result<()> {
    let mut subject = subject().await?;
    subject.may_write = false;
    let report = conformance::run(&subject, "votes", |_, _| ()).await;
    ensure!(report.not_tried() == report.outcomes.len(), "articles were voted on without leave");
    subject.may_write = true;
    let hand = subject.hand.as_ref().expect("the server is in this process");
    hand.put_store(&Store { features: Vec::new(), ..store()? })?;
    let base = subject.base.clone();
    subject = subject.at(&base)?;
    for part in ["stream", "look-up", "requests", "attachments", "votes", "notices"] {
        let report = conformance::run(&subject, part, |promise, outcome| println!("{promise} ... {outcome}")).await;
        let of_part = report.outcomes.iter().filter(|(promise, _)| promise.group == part);
        let tried = of_part.filter(|(_, outcome)| !matches!(outcome, Outcome::NotTried(_)));
        ensure!(tried.count() == 0, "{part} was tried on a store without it");
    }
    Ok(())
}

#[tokio::test]
async fn every_promise_about_writing_is_tried_on_a_store_that_keeps_it_badly() {
    let writes = ["requests", "idempotency", "threads", "attachments", "guests", "votes", "notices"];
    let promised = conformance::PROMISES.iter().filter(|promise| writes.contains(&promise.group));
    let untried = promised.filter(|promise| !badly::KEPT_BADLY.iter().any(|(name, _)| promise.name.starts_with(name)));
    assert_eq!(untried.map(|promise| promise.name).collect::<Vec<_>>(), [""; 0]);
}

/// A store with a big customer and the demo's help centre.
async fn subject() -> Result<Subject> {
    subject_on(Place::Memory).await
}

async fn subject_on(database: Place) -> Result<Subject> {
    let ahead = Arc::new(AtomicI64::new(0));
    let clock = Arc::clone(&ahead);
    let options = Options {
        database,
        keep_alive: Duration::from_millis(500),
        clock: Arc::new(move || Timestamp::now() + SignedDuration::from_secs(clock.load(Ordering::SeqCst))),
        ..Options::default()
    };
    let server = Server::start(options).await?;
    fill(&server)?;
    let mut subject = Subject::new(&server.url())?;
    subject.account = Some(Credentials { email: EMAIL.to_owned(), password: PASSWORD.to_owned() });
    subject.order = Some(OrderLookup { email: EMAIL.to_owned(), number: "D-7".to_owned() });
    subject.may_write = true;
    subject.hand = Some(Arc::new(server));
    subject.clock = Some(ahead);
    Ok(subject)
}

fn fill(server: &Running) -> Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../store-server/demo/help");
    server.put_store(&store()?)?;
    server.publish(&help::read(&folder)?.centre)?;
    server.put_customer(EMAIL, Some(PASSWORD), "Reader", "en")?;
    let orders: Result<Vec<Order>> = (0..ORDERS).map(order).collect();
    server.put_orders(EMAIL, &orders?)?;
    Ok(server.put_orders(EMAIL, &[in_the_house()?, delivered()?])?)
}

fn store() -> Result<Store> {
    let features = Feature::KNOWN;
    Ok(serde_json::from_value(json!({
        "name": "Store", "languages": ["en"], "default_language": "en", "features": features,
        "currencies": { "base": "EUR", "rates": { "EUR": "1" }, "day": "2026-01-01" },
    }))?)
}

/// An order that can still be changed and cancelled.
fn in_the_house() -> Result<Order> {
    let open = |topic: &str| json!({ "topic": topic, "available": true });
    with(ORDERS, json!({ "help_topics": [open("change_address"), open("cancel_order"), open("contact")] }))
}

/// An order that arrived, so that only its goods can still be asked about.
fn delivered() -> Result<Order> {
    let (shipped, arrived) = (hours_ago(9 * 24)?, hours_ago(2 * 24)?);
    let shut = |topic: &str| json!({ "topic": topic, "available": false, "reason": "already_shipped", "at": shipped });
    with(
        ORDERS + 1,
        json!({
            "status": "delivered",
            "sub_status": null,
            "axes": { "payment": "paid", "order": "completed", "shipment": "delivered", "returns": "none" },
            "shipments": [{
                "id": "p1", "shipped_at": shipped, "carrier": { "id": "post", "name": "Post" }, "tracked": true,
                "lines": [{ "line_id": "l1", "quantity": 2 }], "milestone": "delivered", "delivered_at": arrived,
            }],
            "help_topics": [
                shut("change_address"), shut("cancel_order"),
                { "topic": "return_replace", "available": true, "until": arrived + SignedDuration::from_hours(30 * 24) },
                { "topic": "contact", "available": true },
            ],
        }),
    )
}

fn hours_ago(hours: i64) -> Result<Timestamp> {
    let then = Timestamp::now() - SignedDuration::from_hours(hours);
    Ok(Timestamp::from_second(then.as_second())?)
}

/// An order of that number, with some fields of another.
fn with(number: usize, fields: Value) -> Result<Order> {
    let (mut order, Value::Object(fields)) = (serde_json::to_value(order(number)?)?, fields) else {
        bail!("fields are an object");
    };
    fields.into_iter().for_each(|(name, value)| order[name] = value);
    Ok(serde_json::from_value(order)?)
}

fn order(number: usize) -> Result<Order> {
    let engraving = "Ἀγαθῇ τύχῃ ".repeat(if number < ORDERS / 2 { 1 } else { 150 });
    let money = |amount: usize| json!({ "amount": amount, "currency": "EUR" });
    Ok(serde_json::from_value(json!({
        "id": format!("o{number}"),
        "number": format!("D-{number}"),
        "placed_at": "2026-01-01T12:00:00Z",
        "updated_at": "2026-01-02T12:00:00Z",
        "status": "processing",
        "sub_status": "packaging",
        "axes": { "payment": "paid", "order": "open", "shipment": "not_shipped", "returns": "none" },
        "lines": [{
            "id": "l1", "title": "Ξύλινο κουτί \"μικρό\"", "quantity": 2,
            "options": [{ "name": "engraving", "value": engraving }],
            "unit_price": money(number), "total": money(2 * number),
        }],
        "totals": {
            "subtotal": money(2 * number), "shipping": money(0), "tax": money(0), "duties": money(0),
            "discount": money(0), "total": money(2 * number), "refunded": money(0),
        },
        "currency": "EUR",
    }))?)
}
