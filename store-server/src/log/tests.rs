//! What a log tells, page by page, to readers who come and go.

use super::{Checksums, View, compact, ensure, put, remove};
use crate::database::{Database, Place, tests::on_every_engine};
use std::sync::Arc;
use store_api::{
    Timestamp,
    change::{ChangePage, Kind},
    routes::{MAX_ENTRIES, MAX_PAGE_BYTES},
};

struct Shelf {
    database: Database,
    log: i64,
    checksums: Checksums,
}

impl Shelf {
    fn on(place: &Place) -> Self {
        let database = Database::open(place, Arc::default()).expect("a database");
        let log = database.write("make a log", |write| ensure(write, "account/1")).expect("a log");
        Self { database, log, checksums: Checksums::default() }
    }

    fn put(&self, id: &str, json: &str) -> bool {
        let now = Timestamp::UNIX_EPOCH;
        self.database.write("put", |write| put(write, self.log, (&Kind::Order, id), json, now)).expect("a put")
    }

    fn remove(&self, id: &str) -> bool {
        let now = Timestamp::UNIX_EPOCH;
        self.database.write("remove", |write| remove(write, self.log, (&Kind::Order, id), now)).expect("a remove")
    }

    fn page(&self, view: &View, after: Option<&str>) -> ChangePage {
        let page = self.database.read("read", |connection| view.page(connection, after, &self.checksums));
        let json = page.expect("a page").into_json();
        assert!(json.len() <= MAX_PAGE_BYTES || json.len() > 3 * MAX_PAGE_BYTES, "{} bytes", json.len());
        serde_json::from_slice(&json).expect("a page in JSON")
    }

    fn sizes(&self, view: &View) -> Vec<usize> {
        let mut page = self.page(view, None);
        let mut sizes = vec![page.entries.len()];
        while page.more {
            page = self.page(view, Some(&page.next));
            sizes.push(page.entries.len());
        }
        sizes
    }
}

#[test]
fn a_page_ends_after_500_entries_or_a_mebibyte_and_a_giant_stands_alone() {
    on_every_engine(|place| {
        let shelf = Shelf::on(place);
        let view = View::whole(shelf.log);
        for number in 0..=MAX_ENTRIES {
            shelf.put(&number.to_string(), "{}");
        }
        assert_eq!(shelf.sizes(&view), [500, 1]);

        let half = format!("\"{}\"", "x".repeat(MAX_PAGE_BYTES / 2));
        let giant = format!("\"{}\"", "x".repeat(4 * MAX_PAGE_BYTES));
        for (id, json) in [("half", &half), ("giant", &giant), ("other half", &half)] {
            shelf.put(id, json);
        }
        assert_eq!(shelf.sizes(&view), [500, 2, 1, 1]);
    });
}

#[test]
fn an_empty_log_is_one_whole_page() {
    on_every_engine(|place| {
        let shelf = Shelf::on(place);
        let page = shelf.page(&View::whole(shelf.log), None);
        assert!(page.initial && !page.more && page.entries.is_empty());
        assert_eq!(page.checksum.as_deref(), Some("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
        let again = shelf.page(&View::whole(shelf.log), Some(&page.next));
        assert!(!again.initial && !again.more && !again.reset);
    });
}

#[test]
fn what_has_not_changed_is_no_step() {
    on_every_engine(|place| {
        let shelf = Shelf::on(place);
        assert!(shelf.put("a", "{}"));
        assert!(!shelf.put("a", "{}"));
        assert!(shelf.remove("a"));
        assert!(!shelf.remove("a"));
        assert!(!shelf.remove("b"));
        assert!(shelf.put("a", "{}"));
    });
}

#[test]
fn a_guest_has_a_log_of_one_order() {
    on_every_engine(|place| {
        let shelf = Shelf::on(place);
        shelf.put("mine", r#"{"n":1}"#);
        shelf.put("other", "{}");
        let guest = View { log: shelf.log, only: Some("mine".to_owned()) };
        let first = shelf.page(&guest, None);
        assert_eq!(first.entries.iter().map(|entry| entry.id.as_str()).collect::<Vec<_>>(), ["mine"]);

        shelf.put("other", r#"{"n":2}"#);
        let nothing = shelf.page(&guest, Some(&first.next));
        assert!(nothing.entries.is_empty() && nothing.next == first.next, "another order's step does not show");
        assert_eq!(nothing.checksum, first.checksum);
        assert!(
            shelf.page(&View::whole(shelf.log), Some(&first.next)).reset,
            "a guest's cursor is foreign to the customer"
        );

        shelf.remove("mine");
        let gone = shelf.page(&guest, Some(&first.next));
        assert_eq!(gone.entries.len(), 1);
        assert!(gone.entries[0].value.is_none());
        shelf.database.write("forget", |write| compact(write, Timestamp::MAX)).expect("compacting");
        assert!(shelf.page(&guest, Some(&first.next)).reset);
    });
}

#[test]
fn a_burst_that_missed_a_forgotten_remove_starts_over() {
    on_every_engine(|place| {
        let shelf = Shelf::on(place);
        let view = View::whole(shelf.log);
        for number in 0..=MAX_ENTRIES {
            shelf.put(&number.to_string(), "{}");
        }
        let first = shelf.page(&view, None);
        assert!(first.more);
        shelf.remove("0");
        assert!(!shelf.page(&view, Some(&first.next)).reset);
        shelf.database.write("forget", |write| compact(write, Timestamp::MAX)).expect("compacting");
        assert!(shelf.page(&view, Some(&first.next)).reset, "the reader has what nobody will tell them is gone");
    });
}
