//! What the app's crates may do inside: where SQL stands, who writes the cache, and what they are given from outside.

use crate::{
    literals::{rust, texts},
    tree::{Offence, Page, none, pages, under},
};

const ENGINE: &str = "src-tauri/crates/engine/src/";
const QUERIES: &str = "src-tauri/crates/engine/src/queries/";
const SYNC: &str = "src-tauri/crates/engine/src/sync/";

#[test]
fn sql_stands_in_the_database_crate_and_the_store_only() {
    let elsewhere = |page: &Page| !page.path.starts_with("src-tauri/crates/db/");
    let files = under(pages(&[".rs"]), &["src-tauri/", "xtask/"]).into_iter().filter(elsewhere);
    none("Only `db` knows SQL; give it a function that answers your question.", files.flat_map(|page| sql(&page)));
}

#[test]
fn queries_neither_wait_nor_write_nor_ask_the_store() {
    let forbidden = ["async ", ".await", "CacheWriter", "LocalWriter", "store_client"];
    let offences = shipped(&[QUERIES]).flat_map(|page| uses(&page, &forbidden));
    none("A query takes a Reader and answers from what is stored, also without a network.", offences);
}

#[test]
fn only_sync_writes_the_cache() {
    let elsewhere = shipped(&[ENGINE]).filter(|page| !page.path.starts_with(SYNC));
    none(
        "A command never writes the cache: `sync` does, and says which tags changed.",
        elsewhere.flat_map(|page| uses(&page, &[".cache.lock()"])),
    );
    let holders = shipped(&["src-tauri/"]).filter(|page| {
        ![SYNC, "src-tauri/crates/db/", "src-tauri/crates/engine/src/lib.rs"]
            .iter()
            .any(|place| page.path.starts_with(place))
    });
    none("Only `sync` is handed a CacheWriter.", holders.flat_map(|page| uses(&page, &["CacheWriter"])));
}

#[test]
fn time_and_chance_are_arguments_below_the_shell() {
    let forbidden = [
        "SystemTime::now(",
        "Instant::now(",
        "Timestamp::now(",
        "Zoned::now(",
        "getrandom::",
        "rand::",
        "Uuid::new",
        "TimeZone::system(",
    ];
    let offences = shipped(&["src-tauri/crates/"]).flat_map(|page| uses(&page, &forbidden));
    none("Below the shell the time, chance and the machine's time zone are arguments; the Host has them.", offences);
}

#[test]
fn what_only_works_things_out_touches_no_machine() {
    let folders = ["store-api", "html", "search", "i18n", "topics", "attachments"]
        .map(|name| format!("src-tauri/crates/{name}/src/"));
    let forbidden = ["std::fs", "std::net", "std::process", "std::env", "std::thread", "std::time::SystemTime"];
    let folders: Vec<_> = folders.iter().map(String::as_str).collect();
    none("These crates do no I/O.", shipped(&folders).flat_map(|page| uses(&page, &forbidden)));
}

#[test]
fn libraries_log_instead_of_printing() {
    let forbidden = ["println!(", "eprintln!(", "print!(", "process::exit("];
    // A build script speaks to cargo, and has no other way.
    let libraries = shipped(&["src-tauri/crates/"]).filter(|page| !page.path.ends_with("/build.rs"));
    none("A library says it with `tracing`, or returns it.", libraries.flat_map(|page| uses(&page, &forbidden)));
}

fn shipped(folders: &[&str]) -> impl Iterator<Item = Page> {
    let tested = |page: &Page| page.path.contains("/tests/") || page.path.ends_with("/tests.rs");
    under(pages(&[".rs"]), folders).into_iter().filter(move |page| !tested(page)).map(|page| page.shipped())
}

/// Lines of code, not of comments, that use one of `forbidden`.
fn uses(page: &Page, forbidden: &[&str]) -> Vec<Offence> {
    let code = page.lines().filter(|(_, line)| !line.trim_start().starts_with("//"));
    let found = code.flat_map(|(number, line)| forbidden.iter().map(move |word| (number, line, *word)));
    found
        .filter(|(_, line, word)| {
            line.match_indices(*word).any(|(at, _)| {
                !line[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_') || word.starts_with('.')
            })
        })
        .map(|(number, _, word)| page.offence(number, word.trim()))
        .collect()
}

fn sql(page: &Page) -> Vec<Offence> {
    let verbs = [
        "SELECT ",
        "INSERT ",
        "UPDATE ",
        "DELETE FROM ",
        "CREATE ",
        "DROP ",
        "ALTER ",
        "PRAGMA ",
        "WITH RECURSIVE ",
        "ATTACH ",
    ];
    let tokens = rust(&page.text);
    let found = texts(&tokens).filter(|(_, text)| verbs.iter().any(|verb| text.trim_start().starts_with(verb)));
    found
        .map(|(line, text)| page.offence(line, text.split_whitespace().take(4).collect::<Vec<_>>().join(" ")))
        .collect()
}

#[test]
fn sql_outside_the_database_is_noticed() {
    let count = |text| sql(&Page::new("a.rs", text)).len();
    assert_eq!(count("let a = \"\\n  SELECT x FROM y\"; // \"SELECT z\""), 1);
    assert_eq!(count("const A: &str = r\"DELETE FROM b\";"), 1);
    assert_eq!(count("say(\"Please SELECT one\")"), 0);
}

#[test]
fn a_forbidden_use_is_noticed() {
    let count = |text, word| uses(&Page::new("a.rs", text), &[word]).len();
    assert_eq!(count("let a = Instant::now();\n// Instant::now()\n", "Instant::now("), 1);
    assert_eq!(count("engine.cache.lock().await", ".cache.lock()"), 1);
    assert_eq!(count("eprintln!(\"a\")", "println!("), 0);
    assert_eq!(count("strand::new()", "rand::"), 0);
}
