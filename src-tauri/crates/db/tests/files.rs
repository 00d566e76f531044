//! What the two files promise: encrypted, and each living through what happens to the other or to a disk.

mod shared;

use db::{Databases, Key};
use shared::{apply, numbers, open, page, put_order, shown};
use tempfile::TempDir;

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
fn a_cache_in_which_bytes_went_bad_is_made_anew_at_the_next_start() {
    let folder = TempDir::new().expect("a folder");
    let mut databases = open(&folder);
    apply(&mut databases, &page((0..500).map(|n| put_order(&n.to_string(), "shipped")).collect(), "c1", None));
    drop(databases);
    let path = folder.path().join("cache.db");
    let mut bytes = std::fs::read(&path).expect("the file");
    let half = bytes.len() / 2;
    bytes[half..].fill(7);
    std::fs::write(&path, bytes).expect("written");

    let databases = open(&folder);
    let error = databases.readers.read(numbers).expect_err("bad bytes");
    assert!(error.is_unreadable(), "{error}");
    databases.readers.distrust().expect("a mark");
    drop(databases);
    assert!(shown(&open(&folder)).is_empty());
    assert!(shown(&open(&folder)).is_empty(), "and is kept from then on");
}

#[test]
fn a_choice_of_a_newer_version_never_stands_in_the_way() {
    let folder = TempDir::new().expect("a folder");
    let databases = open(&folder);
    databases.local.set("size", &"enormous").expect("a setting");
    let size: u8 = databases.readers.read(|r| r.setting("size")).expect("a setting");
    assert_eq!(size, 0);
    assert_eq!(databases.local.change("size", |size: &u8| size + 1).expect("a change"), (0, 1));
    assert_eq!(databases.local.change("size", |size: &u8| size + 1).expect("a change"), (1, 2));
}
