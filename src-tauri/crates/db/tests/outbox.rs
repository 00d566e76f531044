//! What the customer writes: from a draft into the outbox, and out of it in one of a few ways, each whole or not at all.

mod shared;

use db::{Attempt, Databases, Intent, IntentState, LocalWriter, NewFile, NewIntent};
use shared::open;
use store_api::Timestamp;
use tempfile::TempDir;

const OWNER: &str = "account a@larkspur.example";
const SUBJECT: &str = "order/return_replace/o-1";

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(second).expect("a time")
}

fn photo(local: &LocalWriter, name: &str) {
    let file = NewFile { sha256: name, name, content_type: "image/jpeg", bytes: b"12345", preview: Some(b"1") };
    local.attach(OWNER, SUBJECT, &file, "{}", at(1)).expect("attached");
}

/// A draft with two photos, filed.
fn file(databases: &Databases, key: &str) -> i64 {
    databases.local.keep_draft(OWNER, SUBJECT, "{}", at(0)).expect("kept");
    photo(&databases.local, "one.jpg");
    photo(&databases.local, "two.jpg");
    let new = NewIntent { key, owner: OWNER, lane: "order/o-1", body: "{}", filed_at: at(1), draft: Some(SUBJECT) };
    databases.local.file_intent(&new).expect("filed")
}

fn intents(databases: &Databases) -> Vec<Intent> {
    databases.readers.read(|reader| reader.intents(OWNER)).expect("readable")
}

fn names(databases: &Databases, intent: Option<i64>) -> Vec<String> {
    let files = databases.readers.read(|reader| match intent {
        Some(id) => reader.files_of_intent(id),
        None => reader.files_of_draft(OWNER, SUBJECT),
    });
    files.expect("readable").into_iter().map(|file| file.name).collect()
}

#[test]
fn what_is_filed_takes_its_draft_and_its_files_along() {
    let folder = TempDir::new().expect("a folder");
    let databases = open(&folder);
    let id = file(&databases, "k-1");
    assert!(databases.readers.read(|reader| reader.drafts(OWNER)).expect("readable").is_empty());
    assert_eq!(
        (names(&databases, None).len(), names(&databases, Some(id))),
        (0, vec!["one.jpg".to_owned(), "two.jpg".to_owned()])
    );
    drop(databases);
    assert_eq!(intents(&open(&folder))[0].key, "k-1", "it is on disk");
}

#[test]
fn what_is_on_its_way_is_neither_taken_back_nor_thrown_away() {
    let folder = TempDir::new().expect("a folder");
    let databases = open(&folder);
    let (local, id) = (&databases.local, file(&databases, "k-1"));
    assert!(local.begin_sending(id).expect("begun"));
    assert!(!local.begin_sending(id).expect("not twice"));
    assert!(!local.take_back_intent(id, OWNER, SUBJECT, "{}", at(2)).expect("asked"));
    assert!(!local.discard_intent(id).expect("asked"));
    local.expose_intent(id, at(1)).expect("exposed");
    local.settle_intent(id, &Attempt::Failed { not_before: Some(at(9)), exposed: true }).expect("settled");
    assert!(!local.take_back_intent(id, OWNER, SUBJECT, "{}", at(2)).expect("asked"), "it may be at the store");
    let waiting = &intents(&databases)[0];
    assert_eq!((waiting.state, waiting.tries, waiting.not_before), (IntentState::Waiting, 1, Some(at(9))));
}

#[test]
fn what_is_taken_back_is_a_draft_again_with_its_files() {
    let folder = TempDir::new().expect("a folder");
    let databases = open(&folder);
    let id = file(&databases, "k-1");
    assert!(databases.local.take_back_intent(id, OWNER, SUBJECT, "{\"again\":1}", at(2)).expect("taken back"));
    assert_eq!((intents(&databases).len(), names(&databases, None).len()), (0, 2));
    let draft = databases.readers.read(|reader| reader.draft(OWNER, SUBJECT)).expect("readable").expect("a draft");
    assert_eq!(draft.body, "{\"again\":1}");
}

#[test]
fn after_a_kill_what_was_being_sent_waits_again_and_may_have_arrived() {
    let folder = TempDir::new().expect("a folder");
    let databases = open(&folder);
    let id = file(&databases, "k-1");
    databases.local.begin_sending(id).expect("begun");
    databases.local.expose_intent(id, at(1)).expect("exposed");
    drop(databases);
    let databases = open(&folder);
    databases.local.recover_intents().expect("recovered");
    let waiting = &intents(&databases)[0];
    assert_eq!((waiting.state, waiting.is_exposed(), waiting.key.as_str()), (IntentState::Waiting, true, "k-1"));
}

#[test]
fn what_the_store_answered_goes_with_its_files_and_only_then() {
    let folder = TempDir::new().expect("a folder");
    let databases = open(&folder);
    let (local, id) = (&databases.local, file(&databases, "k-1"));
    local.forget_answered(&[id]).expect("asked");
    assert_eq!(intents(&databases).len(), 1, "nothing was answered");
    local.begin_sending(id).expect("begun");
    local.settle_intent(id, &Attempt::Answered { detail: "{}" }).expect("settled");
    local.forget_answered(&[id]).expect("forgotten");
    let picture = databases.readers.read(|reader| reader.file_picture("one.jpg")).expect("readable");
    assert_eq!((intents(&databases).len(), picture), (0, None));
}

#[test]
fn what_is_sent_again_after_an_answer_has_another_key() {
    let folder = TempDir::new().expect("a folder");
    let databases = open(&folder);
    let (local, id) = (&databases.local, file(&databases, "k-1"));
    assert!(!local.resend_intent(id, Some("k-2"), at(5)).expect("asked"), "it is not stuck");
    local.settle_intent(id, &Attempt::Stuck { detail: "{}", exposed: false }).expect("parked");
    assert!(local.resend_intent(id, Some("k-2"), at(5)).expect("asked"));
    let waiting = &intents(&databases)[0];
    assert_eq!((waiting.key.as_str(), waiting.filed_at, waiting.state), ("k-2", at(5), IntentState::Waiting));
}

#[test]
fn signing_out_leaves_nothing_of_one_customer_and_everything_of_another() {
    let folder = TempDir::new().expect("a folder");
    let databases = open(&folder);
    file(&databases, "k-1");
    databases.local.keep_draft(OWNER, SUBJECT, "{}", at(3)).expect("kept");
    databases.local.keep_draft("account b@larkspur.example", SUBJECT, "{}", at(3)).expect("kept");
    databases.local.forget_owner(OWNER, &[]).expect("forgotten");
    let drafts = |owner: &str| databases.readers.read(|reader| reader.drafts(owner)).expect("readable").len();
    assert_eq!((intents(&databases).len(), drafts(OWNER), drafts("account b@larkspur.example")), (0, 0, 1));
    assert_eq!(databases.readers.read(|reader| reader.file_bytes("one.jpg")).expect("readable"), None);
}

#[test]
fn one_photo_in_two_messages_is_kept_once_and_as_long_as_either_needs_it() {
    let folder = TempDir::new().expect("a folder");
    let databases = open(&folder);
    let id = file(&databases, "k-1");
    databases.local.keep_draft(OWNER, SUBJECT, "{}", at(3)).expect("kept");
    photo(&databases.local, "one.jpg");
    databases.local.discard_intent(id).expect("discarded");
    let bytes = |name: &str| databases.readers.read(|reader| reader.file_bytes(name)).expect("readable");
    assert_eq!((bytes("one.jpg").as_deref(), bytes("two.jpg")), (Some(b"12345".as_slice()), None));
}

#[test]
fn a_draft_in_which_nothing_stands_any_more_lives_as_long_as_its_files() {
    let folder = TempDir::new().expect("a folder");
    let databases = open(&folder);
    let draft = || databases.readers.read(|reader| reader.draft(OWNER, SUBJECT)).expect("read");
    databases.local.keep_draft(OWNER, SUBJECT, "words", at(1)).expect("kept");
    photo(&databases.local, "cup.png");
    assert_eq!(draft().map(|draft| draft.body).as_deref(), Some("words"), "a file leaves the words as they are");
    databases.local.clear_draft(OWNER, SUBJECT, "blank", at(2)).expect("cleared");
    assert_eq!(draft().map(|draft| draft.body).as_deref(), Some("blank"));
    assert_eq!(names(&databases, None), ["cup.png"]);
    databases.local.forget_draft(OWNER, SUBJECT).expect("forgotten");
    photo(&databases.local, "late.png");
    assert_eq!(draft().map(|draft| draft.body).as_deref(), Some("{}"), "a file never stands alone");
    databases.local.forget_draft(OWNER, SUBJECT).expect("forgotten");
    databases.local.keep_draft(OWNER, SUBJECT, "words", at(3)).expect("kept");
    databases.local.clear_draft(OWNER, SUBJECT, "blank", at(4)).expect("cleared");
    assert_eq!(draft(), None);
}
