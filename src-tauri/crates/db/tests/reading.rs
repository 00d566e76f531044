//! Bookmarks and what was read: they outlive the cache, and only what was read goes at sign-out.

mod shared;

use db::{Bookmark, Change, Databases, Page, Place, Row};
use shared::{open, page};
use store_api::Timestamp;
use tempfile::TempDir;

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(second).expect("a time")
}

fn bookmark(article: &str, second: i64) -> Bookmark {
    Bookmark {
        article: article.to_owned(),
        at: at(second),
        language: "en".to_owned(),
        title: format!("About {article}"),
    }
}

fn marked(databases: &Databases) -> Vec<String> {
    let bookmarks = databases.readers.read(|reader| reader.bookmarks()).expect("the bookmarks");
    bookmarks.into_iter().map(|bookmark| bookmark.article).collect()
}

fn read(databases: &Databases) -> Vec<String> {
    let readings = databases.readers.read(|reader| reader.readings()).expect("the readings");
    readings.into_iter().map(|(article, _)| article).collect()
}

#[test]
fn bookmarks_stand_with_the_last_first_and_keep_the_title_they_were_given() {
    let folder = TempDir::new().expect("a folder");
    let databases = open(&folder);
    for mark in [bookmark("a", 1), bookmark("b", 2), Bookmark { title: "Another".to_owned(), ..bookmark("a", 3) }] {
        databases.local.keep_bookmark(&mark).expect("kept");
    }
    assert_eq!(marked(&databases), ["b", "a"]);
    let bookmarks = databases.readers.read(|reader| reader.bookmarks()).expect("the bookmarks");
    assert_eq!(bookmarks[1], bookmark("a", 1));
    assert!(databases.local.remove_bookmark("a").expect("removed"));
    assert!(!databases.local.remove_bookmark("a").expect("nothing to remove"));
    assert!(databases.readers.read(|reader| reader.is_bookmarked("b")).expect("an answer"));
    assert!(!databases.readers.read(|reader| reader.is_bookmarked("a")).expect("an answer"));
}

#[test]
fn what_was_opened_again_comes_first_and_the_place_in_it_stays() {
    let folder = TempDir::new().expect("a folder");
    let databases = open(&folder);
    let place = Place { block: 4, blocks: 9 };
    databases.local.keep_reading("a", at(1)).expect("kept");
    databases.local.keep_place("a", place).expect("kept");
    databases.local.keep_reading("b", at(2)).expect("kept");
    databases.local.keep_reading("a", at(2)).expect("kept in the same moment");
    assert!(!databases.local.keep_place("never opened", place).expect("an answer"));
    assert_eq!(read(&databases), ["a", "b"]);
    let places = |article: &str| databases.readers.read(|reader| reader.place_in(article)).expect("a place");
    assert_eq!((places("a"), places("b"), places("c")), (place, Place::default(), Place::default()));
}

#[test]
fn of_what_was_read_only_the_last_two_hundred_are_kept() {
    let folder = TempDir::new().expect("a folder");
    let databases = open(&folder);
    for second in 0..205 {
        databases.local.keep_reading(&format!("a{second}"), at(second)).expect("kept");
    }
    let kept = read(&databases);
    assert_eq!((kept.len(), kept[0].as_str(), kept[199].as_str()), (200, "a204", "a5"));
}

#[test]
fn whoever_signs_out_leaves_the_bookmarks_and_takes_along_what_was_read() {
    let folder = TempDir::new().expect("a folder");
    let databases = open(&folder);
    databases.local.keep_bookmark(&bookmark("a", 1)).expect("kept");
    databases.local.keep_reading("a", at(1)).expect("kept");
    databases.local.forget_owner("robin", &[]).expect("forgotten");
    assert_eq!((marked(&databases), read(&databases)), (vec!["a".to_owned()], vec![]));
}

#[test]
fn neither_goes_with_the_cache() {
    let folder = TempDir::new().expect("a folder");
    let databases = open(&folder);
    databases.local.keep_bookmark(&bookmark("a", 1)).expect("kept");
    databases.local.keep_reading("a", at(1)).expect("kept");
    drop(databases);
    std::fs::write(folder.path().join("cache.db"), [7; 4096]).expect("a broken cache");
    let databases = open(&folder);
    assert_eq!((marked(&databases), read(&databases)), (vec!["a".to_owned()], vec!["a".to_owned()]));
}

#[test]
fn an_article_tells_in_the_nearest_language_what_it_is_about() {
    let folder = TempDir::new().expect("a folder");
    let mut databases = open(&folder);
    for (language, about) in [("en", vec!["shipped", "contact"]), ("de", vec!["shipped"])] {
        let log = databases.cache.log(&format!("help/{language}")).expect("the log");
        let page = Page { checksum: None, ..page(vec![article(language, &about)], "c1", None) };
        databases.cache.apply(&log, &page, at(1)).expect("stored");
    }
    let chain = |languages: &[&str]| languages.iter().map(|&tag| tag.to_owned()).collect::<Vec<_>>();
    let about = |languages: &[&str]| {
        databases.readers.read(|reader| reader.subjects_of("a", &chain(languages))).expect("what it is about")
    };
    assert_eq!(about(&["de", "en"]), ["shipped"]);
    assert_eq!(about(&["he", "en"]), ["contact", "shipped"]);
    let link = databases.readers.read(|reader| reader.article_link("a", &chain(&["de"]))).expect("a link");
    assert_eq!(link.expect("it is here").title, "About a (de)");
    let updated = databases.readers.read(|reader| reader.article_updated("a", "en")).expect("an answer");
    assert_eq!(updated, Some(at(9)));
}

fn article(language: &str, about: &[&str]) -> Change {
    let row = Row::Article {
        category: "orders".to_owned(),
        position: 1,
        language: language.to_owned(),
        title: format!("About a ({language})"),
        summary: String::new(),
        updated_at: at(9),
        html: html::clean("<p>a</p>"),
        keywords: Vec::new(),
        questions: Vec::new(),
        about: about.iter().map(|&word| word.to_owned()).collect(),
    };
    Change::Put { kind: "article".to_owned(), id: "a".to_owned(), digest: "0".repeat(64), row }
}
