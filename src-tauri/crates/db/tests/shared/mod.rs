//! Pages and orders for the tests of the databases.
#![allow(dead_code, reason = "each test file uses a part")]

use db::{Applied, Change, Databases, Error, Key, OrderFilter, OrderSort, Page, Reader, Row};
use sha2::{Digest, Sha256};
use store_api::{Timestamp, change::checksum_line};
use tempfile::TempDir;

pub(crate) const KEY: [u8; 32] = [7; 32];

pub(crate) fn open(folder: &TempDir) -> Databases {
    Databases::open(folder.path(), &Key::new(KEY)).expect("the databases open")
}

pub(crate) fn order_json(id: &str, status: &str) -> String {
    let money = r#"{"amount":100,"currency":"USD"}"#;
    format!(
        r#"{{"id":"{id}","number":"N-{id}","placed_at":"2026-01-01T00:00:00Z","updated_at":"2026-01-02T00:00:00Z","status":"{status}",
        "axes":{{"payment":"paid","order":"open","shipment":"not_shipped","returns":"none"}},"lines":[],"currency":"USD",
        "totals":{{"subtotal":{money},"shipping":{money},"tax":{money},"duties":{money},"discount":{money},"total":{money},"refunded":{money}}}}}"#
    )
}

pub(crate) fn put_order(id: &str, status: &str) -> Change {
    let row = Row::Order {
        status: status.to_owned(),
        placed_at: Timestamp::UNIX_EPOCH,
        changed_at: Timestamp::UNIX_EPOCH,
        settled: status == "delivered",
        pictures: Vec::new(),
        body: order_json(id, status),
    };
    Change::Put { kind: "order".to_owned(), id: id.to_owned(), digest: digest(id, status), row }
}

pub(crate) fn digest(id: &str, status: &str) -> String {
    hex(order_json(id, status).as_bytes())
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

pub(crate) fn checksum(orders: &[(&str, &str)]) -> Option<String> {
    let mut lines: Vec<_> = orders.iter().map(|(id, status)| checksum_line("order", id, &digest(id, status))).collect();
    lines.sort();
    Some(hex(lines.concat().as_bytes()))
}

pub(crate) fn page(changes: Vec<Change>, next: &str, checksum: Option<String>) -> Page {
    Page { changes, next: next.to_owned(), more: checksum.is_none(), remaining: None, checksum }
}

pub(crate) fn apply(databases: &mut Databases, page: &Page) -> Applied {
    let log = databases.cache.log("customer").expect("the log");
    databases.cache.apply(&log, page, Timestamp::UNIX_EPOCH).expect("the page is stored")
}

pub(crate) fn numbers(reader: &Reader<'_>) -> Result<Vec<String>, Error> {
    let window = reader.orders(&OrderFilter::default(), OrderSort::OldestFirst, 0, 10)?;
    Ok(window.orders.into_iter().map(|order| order.number).collect())
}

pub(crate) fn shown(databases: &Databases) -> Vec<String> {
    databases.readers.read(numbers).expect("the orders are read")
}
