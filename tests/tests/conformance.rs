//! The store-server keeps every promise of the Store API, and a store that does not is found out.

use anyhow::{Result, ensure};
use serde_json::json;
use std::{path::Path, sync::Arc, time::Duration};
use store_api::{auth::OrderLookup, order::Order};
use store_server::{Fault, Options, Running, Server, help};
use tests::conformance::{self, Credentials, Subject};

const EMAIL: &str = "reader@example.com";
const PASSWORD: &str = "a password for tests";
/// More than one page of small orders, and then more than one of big ones.
const ORDERS: usize = 1200;

#[tokio::test(flavor = "multi_thread")]
async fn the_store_server_keeps_every_promise() -> Result<()> {
    let subject = subject().await?;
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

/// A store with a big customer and the demo's help centre.
async fn subject() -> Result<Subject> {
    let options = Options { keep_alive: Duration::from_millis(500), ..Options::default() };
    let server = Server::start(options).await?;
    fill(&server)?;
    let mut subject = Subject::new(&server.url())?;
    subject.account = Some(Credentials { email: EMAIL.to_owned(), password: PASSWORD.to_owned() });
    subject.order = Some(OrderLookup { email: EMAIL.to_owned(), number: "D-7".to_owned() });
    subject.hand = Some(Arc::new(server));
    Ok(subject)
}

fn fill(server: &Running) -> Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../store-server/demo/help");
    server.publish(&help::read(&folder)?.centre)?;
    server.put_customer(EMAIL, Some(PASSWORD), "Reader", "en")?;
    let orders: Result<Vec<Order>> = (0..ORDERS).map(order).collect();
    Ok(server.put_orders(EMAIL, &orders?)?)
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
