//! What the cache promises: pages with their cursors, and copies that are proved and swapped whole.

mod shared;

use db::{Applied, Change, Databases, OrderFilter, OrderSort, Role, Row};
use shared::{apply, checksum, digest, open, order_json, page, put_order, shown};
use store_api::Timestamp;
use tempfile::TempDir;

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
    let log = databases.cache.log("customer").expect("the log");
    assert_eq!((log.role, log.cursor), (Role::Building, None), "it is already being read anew");
    assert_eq!(shown(&databases), ["N-1"]);
}

#[test]
fn a_page_that_comes_after_its_log_was_forgotten_is_not_stored() {
    let folder = TempDir::new().expect("a folder");
    let mut databases = open(&folder);
    let log = databases.cache.log("customer").expect("the log");
    databases.cache.forget("customer").expect("forgotten");
    databases.cache.log("customer").expect("the log of the next customer");
    let late = page(vec![put_order("1", "shipped")], "c1", checksum(&[("1", "shipped")]));
    assert_eq!(databases.cache.apply(&log, &late, Timestamp::UNIX_EPOCH).expect("an answer"), Applied::Gone);
    assert_eq!(databases.cache.restart(&log).expect("an answer"), None);
    assert!(shown(&databases).is_empty());
}

#[test]
fn damage_that_a_kill_left_unproved_is_found_with_the_next_page() {
    let folder = TempDir::new().expect("a folder");
    let mut databases = open(&folder);
    apply(&mut databases, &page(vec![put_order("1", "shipped")], "c1", checksum(&[("1", "shipped")])));
    apply(&mut databases, &page(vec![put_order("2", "shipped")], "c2", None));
    assert_eq!(apply(&mut databases, &page(vec![], "c3", checksum(&[("1", "shipped")]))), Applied::Damaged);
}

#[test]
fn an_entry_that_cannot_be_read_counts_once_and_is_shown_by_a_version_that_can() {
    let folder = TempDir::new().expect("a folder");
    let mut databases = open(&folder);
    let unread = |status: &str| Change::Put {
        kind: "order".to_owned(),
        id: "1".to_owned(),
        digest: digest("1", status),
        row: Row::Other { body: order_json("1", status) },
    };
    let whole = |status: &str| checksum(&[("1", status)]);
    apply(&mut databases, &page(vec![put_order("1", "processing")], "c1", whole("processing")));
    assert_eq!(apply(&mut databases, &page(vec![unread("shipped")], "c2", whole("shipped"))), Applied::Whole);
    assert!(shown(&databases).is_empty());

    databases.cache.reread(|_, _, body| Row::Other { body: body.to_owned() }).expect("still unreadable");
    assert!(shown(&databases).is_empty());
    let read = |log: &str, kind: &str, body: &str| {
        assert_eq!((log, kind, body), ("customer", "order", order_json("1", "shipped").as_str()));
        let Change::Put { row, .. } = put_order("1", "shipped") else { unreachable!("a put") };
        row
    };
    databases.cache.reread(read).expect("read at last");
    assert_eq!(shown(&databases), ["N-1"]);

    assert_eq!(apply(&mut databases, &page(vec![unread("delivered")], "c3", whole("delivered"))), Applied::Whole);
    let removed = Change::Remove { kind: "order".into(), id: "1".into() };
    assert_eq!(apply(&mut databases, &page(vec![removed], "c4", checksum(&[]))), Applied::Whole);
}

#[test]
fn pictures_go_with_what_showed_them() {
    let folder = TempDir::new().expect("a folder");
    let mut databases = open(&folder);
    let log = databases.cache.log("help/en").expect("the log");
    databases.cache.apply(&log, &page(vec![put_media("a")], "c1", None), Timestamp::UNIX_EPOCH).expect("stored");
    for sha256 in ["a", "b"] {
        let picture = db::Picture { content_type: "image/png".to_owned(), bytes: vec![1] };
        databases.cache.keep_picture(sha256, &picture).expect("a picture");
    }
    let here = |databases: &Databases, id: &str| databases.readers.read(|r| r.picture(id)).expect("read").is_some();
    databases.cache.forget("customer").expect("forgotten");
    assert_eq!((here(&databases, "a"), here(&databases, "b")), (true, false));
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

    let log = databases.cache.log("customer").expect("the log");
    databases.cache.restart(&log).expect("a restart").expect("the log is still there");
    assert_eq!(databases.cache.log("customer").expect("the log").role, Role::Building);
    apply(&mut databases, &page(vec![put_order("3", "shipped")], "d1", None));
    assert_eq!(shown(&databases), ["N-1", "N-2"]);
    apply(
        &mut databases,
        &page(vec![put_order("2", "delivered")], "d2", checksum(&[("3", "shipped"), ("2", "delivered")])),
    );
    assert_eq!(shown(&databases), ["N-2", "N-3"]);
}

#[test]
fn orders_are_filtered_by_their_ids_whatever_those_are() {
    let folder = TempDir::new().expect("a folder");
    let mut databases = open(&folder);
    let odd = "it's [1]";
    apply(&mut databases, &page(["17", "18", odd].map(|id| put_order(id, "shipped")).into(), "c1", None));
    let of = |ids: &[&str]| {
        let ids: Vec<String> = ids.iter().map(|id| (*id).to_owned()).collect();
        let filter = OrderFilter { status: None, ids: Some(&ids) };
        let window = databases.readers.read(|r| r.orders(&filter, OrderSort::OldestFirst, 0, 10)).expect("orders");
        window.orders.into_iter().map(|order| order.id).collect::<Vec<_>>()
    };
    assert_eq!(of(&["18", "none"]), ["18"]);
    assert_eq!(of(&[odd]), [odd]);
    assert!(of(&[]).is_empty());
}

#[test]
fn what_an_article_is_found_by_is_kept_as_it_came() {
    let folder = TempDir::new().expect("a folder");
    let mut databases = open(&folder);
    let row = Row::Article {
        category: "c".to_owned(),
        position: 2,
        language: "en".to_owned(),
        title: "Extra fees".to_owned(),
        summary: String::new(),
        updated_at: Timestamp::UNIX_EPOCH,
        html: html::clean("<h2 id=\"a\">At customs</h2><p>Papers</p>"),
        keywords: vec!["import tax".to_owned()],
        questions: vec!["why do I pay twice".to_owned()],
        about: Vec::new(),
    };
    let put = Change::Put { kind: "article".to_owned(), id: "fees".to_owned(), digest: "0".repeat(64), row };
    let log = databases.cache.log("help/en").expect("the log");
    databases.cache.apply(&log, &page(vec![put], "c1", None), Timestamp::UNIX_EPOCH).expect("the page is stored");
    databases.cache.keep_index("help/en", b"bytes").expect("kept");
    let (words, digests) = databases
        .readers
        .read(|r| Ok::<_, db::Error>((r.article_words("en", "fees")?, r.article_digests("en")?)))
        .expect("read");
    let words = words.expect("the article");
    assert_eq!((words.position, words.title.as_str(), words.headings.as_str()), (2, "Extra fees", "At customs"));
    assert_eq!((words.keywords.concat(), words.questions.concat()), ("import tax".into(), "why do I pay twice".into()));
    assert_eq!(digests, [("fees".to_owned(), "0".repeat(64))]);
    let index = |databases: &Databases| databases.readers.read(|r| r.index("help/en")).expect("read");
    assert_eq!(index(&databases).as_deref(), Some(&b"bytes"[..]));
    databases.cache.forget("help/en").expect("forgotten");
    assert_eq!(index(&databases), None, "an index goes with its help");
}

#[test]
fn a_question_is_learnt_when_it_was_answered_twice_by_the_same_article() {
    let folder = TempDir::new().expect("a folder");
    let databases = open(&folder);
    let learnt = |owner: &str| databases.readers.read(|r| r.learnt(owner, "en")).expect("read");
    let customs = db::Learnt { article: "fees".to_owned(), question: "why pay twice".to_owned() };
    databases.local.learn("a", "en", &customs, Timestamp::UNIX_EPOCH).expect("noted");
    assert!(learnt("a").is_empty(), "once may be a mistake");
    databases.local.learn("a", "en", &customs, Timestamp::UNIX_EPOCH).expect("noted");
    assert_eq!(learnt("a"), [customs]);
    assert!(learnt("b").is_empty());
    databases.local.forget_owner("a", &[]).expect("forgotten");
    assert!(learnt("a").is_empty());
}

#[test]
fn under_a_limit_stay_the_pictures_of_the_newest_orders_and_of_the_readers_own_language() {
    let folder = TempDir::new().expect("a folder");
    let mut databases = open(&folder);
    for (language, id) in [("help/fi", "foreign"), ("help/en", "own")] {
        let log = databases.cache.log(language).expect("the log");
        let page = page(vec![put_media(id)], "c1", None);
        databases.cache.apply(&log, &page, Timestamp::UNIX_EPOCH).expect("stored");
    }
    apply(&mut databases, &page(vec![put_order_of("1", 1, &["old"]), put_order_of("2", 2, &["new"])], "c1", None));
    let shown = ["foreign", "own", "old", "new"];
    for sha256 in shown {
        let picture = db::Picture { content_type: "image/png".to_owned(), bytes: vec![1; 10] };
        databases.cache.keep_picture(sha256, &picture).expect("kept");
    }
    for (most, goes, stay) in [
        (40, false, &shown[..]),
        (39, true, &shown[1..]),
        (30, false, &shown[1..]),
        (20, true, &shown[2..]),
        (9, true, &[]),
    ] {
        assert_eq!(databases.cache.keep_pictures_under(most, "help/en").expect("a limit"), goes, "{most} bytes");
        let here = |id: &&&str| databases.readers.read(|reader| reader.picture(id)).expect("read").is_some();
        assert_eq!(shown.iter().filter(here).copied().collect::<Vec<_>>(), stay, "{most} bytes");
    }
}

fn put_media(id: &str) -> Change {
    let (sha256, content_type) = (id.to_owned(), "image/png".to_owned());
    let row = Row::Media(store_api::help::Media { sha256, content_type, bytes: 1, width: None, height: None });
    Change::Put { kind: "media".to_owned(), id: id.to_owned(), digest: "0".repeat(64), row }
}

/// An order of some day in 1970 that shows these pictures.
fn put_order_of(id: &str, day: i64, shown: &[&str]) -> Change {
    let mut put = put_order(id, "shipped");
    if let Change::Put { row: Row::Order { placed_at, pictures, .. }, .. } = &mut put {
        *placed_at = Timestamp::from_second(day * 86_400).expect("a time");
        *pictures = shown.iter().map(|sha256| (*sha256).to_owned()).collect();
    }
    put
}

#[test]
fn pictures_of_orders_are_missed_newest_order_first_and_go_with_the_order() {
    let folder = TempDir::new().expect("a folder");
    let mut databases = open(&folder);
    let missing = |databases: &Databases| databases.readers.read(|r| r.missing_pictures("help/en", 9)).expect("read");
    apply(
        &mut databases,
        &page(vec![put_order_of("1", 1, &["old", "both"]), put_order_of("2", 2, &["both", "new"])], "c1", None),
    );
    assert_eq!(missing(&databases), ["both", "new", "old"]);
    let picture = db::Picture { content_type: "image/png".to_owned(), bytes: vec![1] };
    databases.cache.keep_picture("both", &picture).expect("kept");
    assert_eq!(missing(&databases), ["new", "old"]);
    apply(&mut databases, &page(vec![put_order_of("2", 2, &["newer"])], "c2", None));
    assert_eq!(missing(&databases), ["newer", "old"]);
}
