//! What the two databases promise: pages with their cursors, copies that are swapped whole, and files that survive.

use db::{Applied, Change, Databases, Error, Key, OrderFilter, OrderSort, Page, Reader, Role, Row};
use search::Query;
use sha2::{Digest, Sha256};
use store_api::{Timestamp, change::checksum_line};
use tempfile::TempDir;

const KEY: [u8; 32] = [7; 32];

fn open(folder: &TempDir) -> Databases {
    Databases::open(folder.path(), &Key::new(KEY)).expect("the databases open")
}

fn order_json(id: &str, status: &str) -> String {
    let money = r#"{"amount":100,"currency":"USD"}"#;
    format!(
        r#"{{"id":"{id}","number":"N-{id}","placed_at":"2026-01-01T00:00:00Z","updated_at":"2026-01-02T00:00:00Z","status":"{status}",
        "axes":{{"payment":"paid","order":"open","shipment":"not_shipped","returns":"none"}},"lines":[],"currency":"USD",
        "totals":{{"subtotal":{money},"shipping":{money},"tax":{money},"duties":{money},"discount":{money},"total":{money},"refunded":{money}}}}}"#
    )
}

fn put_order(id: &str, status: &str) -> Change {
    let row = Row::Order {
        status: status.to_owned(),
        placed_at: Timestamp::UNIX_EPOCH,
        changed_at: Timestamp::UNIX_EPOCH,
        settled: status == "delivered",
        words: search::index_text(&format!("N-{id} 1Z999AA10 teapot")),
        body: order_json(id, status),
    };
    Change::Put { kind: "order".to_owned(), id: id.to_owned(), digest: digest(id, status), row }
}

fn digest(id: &str, status: &str) -> String {
    hex(order_json(id, status).as_bytes())
}

fn hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn checksum(orders: &[(&str, &str)]) -> Option<String> {
    let mut lines: Vec<_> = orders.iter().map(|(id, status)| checksum_line("order", id, &digest(id, status))).collect();
    lines.sort();
    Some(hex(lines.concat().as_bytes()))
}

fn page(changes: Vec<Change>, next: &str, checksum: Option<String>) -> Page {
    Page { changes, next: next.to_owned(), more: checksum.is_none(), remaining: None, checksum }
}

fn apply(databases: &mut Databases, page: &Page) -> Applied {
    let log = databases.cache.log("customer").expect("the log");
    databases.cache.apply(&log, page, Timestamp::UNIX_EPOCH).expect("the page is stored")
}

fn numbers(reader: &Reader<'_>, typed: &str) -> Result<Vec<String>, Error> {
    let filter = OrderFilter { status: None, query: Query::new(typed) };
    let window = reader.orders(&filter, OrderSort::OldestFirst, 0, 10)?;
    Ok(window.orders.into_iter().map(|order| order.number).collect())
}

fn shown(databases: &Databases) -> Vec<String> {
    databases.readers.read(|reader| numbers(reader, "")).expect("the orders are read")
}

#[test]
fn a_page_and_its_cursor_are_there_after_a_restart() {
    let folder = TempDir::new().expect("a folder");
    let mut databases = open(&folder);
    assert_eq!(apply(&mut databases, &page(vec![put_order("1", "shipped")], "c1", None)), Applied::More);
    drop(databases);

    let mut databases = open(&folder);
    let log = databases.cache.log("customer").expect("the log");
    assert_eq!((log.cursor.as_deref(), log.whole, log.done), (Some("c1"), false, 1));
    assert_eq!(shown(&databases), ["N-1"], "usable from the first page");

    let last = page(vec![put_order("2", "shipped")], "c2", checksum(&[("1", "shipped"), ("2", "shipped")]));
    assert_eq!(apply(&mut databases, &last), Applied::Whole);
    let removed =
        page(vec![Change::Remove { kind: "order".into(), id: "1".into() }], "c3", checksum(&[("2", "shipped")]));
    assert_eq!(apply(&mut databases, &removed), Applied::Whole);
    assert_eq!(shown(&databases), ["N-2"]);
}

#[test]
fn a_copy_that_is_not_what_the_store_has_is_not_called_whole() {
    let folder = TempDir::new().expect("a folder");
    let mut databases = open(&folder);
    let wrong = page(vec![put_order("1", "shipped")], "c1", checksum(&[("1", "shipped"), ("2", "shipped")]));
    assert_eq!(apply(&mut databases, &wrong), Applied::Damaged);
    assert!(!databases.cache.log("customer").expect("the log").whole);
}

#[test]
fn after_a_reset_the_old_copy_is_shown_until_the_new_one_is_whole() {
    let folder = TempDir::new().expect("a folder");
    let mut databases = open(&folder);
    let old = page(
        vec![put_order("1", "shipped"), put_order("2", "shipped")],
        "c1",
        checksum(&[("1", "shipped"), ("2", "shipped")]),
    );
    apply(&mut databases, &old);

    databases.cache.restart("customer").expect("a restart");
    assert_eq!(databases.cache.log("customer").expect("the log").role, Role::Building);
    apply(&mut databases, &page(vec![put_order("3", "shipped")], "d1", None));
    assert_eq!(shown(&databases), ["N-1", "N-2"]);
    apply(
        &mut databases,
        &page(vec![put_order("2", "delivered")], "d2", checksum(&[("3", "shipped"), ("2", "delivered")])),
    );
    assert_eq!(shown(&databases), ["N-2", "N-3"]);
    assert_eq!(
        databases.readers.read(|r| numbers(r, "teapot")).expect("a search"),
        ["N-2", "N-3"],
        "words of the old copy are gone"
    );
}

#[test]
fn an_order_is_found_by_its_words_and_by_a_tracking_number_in_any_spacing() {
    let folder = TempDir::new().expect("a folder");
    let mut databases = open(&folder);
    apply(&mut databases, &page(vec![put_order("17", "shipped")], "c1", None));
    for typed in ["tea", "N-17", "17 teapot", "1Z 999 AA1", "1z999aa10"] {
        assert_eq!(databases.readers.read(|r| numbers(r, typed)).expect("a search"), ["N-17"], "{typed}");
    }
    assert!(databases.readers.read(|r| numbers(r, "kettle")).expect("a search").is_empty());
}

#[test]
fn the_files_cannot_be_read_without_the_key() {
    let folder = TempDir::new().expect("a folder");
    apply(&mut open(&folder), &page(vec![put_order("1", "shipped")], "c1", None));
    for file in ["cache.db", "local.db"] {
        let bytes = std::fs::read(folder.path().join(file)).expect("the file");
        assert!(!bytes.starts_with(b"SQLite format 3"), "{file} is not encrypted");
    }
}

#[test]
fn with_another_key_the_cache_is_made_anew_and_what_the_customer_said_is_moved_aside() {
    let folder = TempDir::new().expect("a folder");
    let mut databases = open(&folder);
    apply(&mut databases, &page(vec![put_order("1", "shipped")], "c1", None));
    databases.local.set("theme", &"dark").expect("a setting");
    drop(databases);

    let databases = Databases::open(folder.path(), &Key::new([8; 32])).expect("the databases open");
    assert!(shown(&databases).is_empty());
    assert!(databases.moved_aside.expect("it was moved aside").exists());
    let theme: String = databases.readers.read(|r| r.setting("theme")).expect("a setting");
    assert_eq!(theme, "");
}

#[test]
fn a_broken_cache_never_costs_what_the_customer_chose() {
    let folder = TempDir::new().expect("a folder");
    let databases = open(&folder);
    databases.local.set("theme", &"dark").expect("a setting");
    drop(databases);
    std::fs::write(folder.path().join("cache.db"), b"not a database at all, but long enough to be looked at")
        .expect("a file");

    let databases = open(&folder);
    let theme: String = databases.readers.read(|r| r.setting("theme")).expect("a setting");
    assert_eq!(theme, "dark");
    assert!(shown(&databases).is_empty());
}

#[test]
fn an_article_with_the_word_in_its_title_comes_before_those_that_only_mention_it() {
    let folder = TempDir::new().expect("a folder");
    let mut databases = open(&folder);
    let article = |id: &str, title: &str, body: &str| {
        let row = Row::Article {
            category: "c".to_owned(),
            position: 1,
            language: "en".to_owned(),
            title: title.to_owned(),
            summary: String::new(),
            updated_at: Timestamp::UNIX_EPOCH,
            html: html::clean(body),
            words: [search::index_text(title), String::new(), search::index_text(body)],
        };
        Change::Put { kind: "article".to_owned(), id: id.to_owned(), digest: "0".repeat(64), row }
    };
    let long = "word ".repeat(200);
    let changes = vec![
        article("a", "Delete your account", "customs papers"),
        article("b", "Extra fees and customs", &format!("customs {long}")),
        article("c", "Refunds", &format!("paid to customs {long}")),
    ];
    let log = databases.cache.log("help/en").expect("the log");
    databases.cache.apply(&log, &page(changes, "c1", None), Timestamp::UNIX_EPOCH).expect("the page is stored");
    for typed in ["customs", "customs ", "cust"] {
        let hits = databases.readers.read(|r| r.find_articles(&Query::new(typed), "en", 10)).expect("a search");
        assert_eq!(hits.iter().map(|hit| hit.link.id.as_str()).collect::<Vec<_>>(), ["b", "a", "c"], "{typed}");
    }
}
