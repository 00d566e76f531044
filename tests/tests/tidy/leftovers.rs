//! What was meant to go before a commit: notes to oneself, switched-off tests, paths of one machine.

use crate::tree::{Offence, Page, none, pages, root};

const SOURCES: &[&str] = &[
    ".rs", ".ts", ".svelte", ".sql", ".js", ".mjs", ".css", ".html", ".ftl", ".toml", ".yml", ".yaml", ".sh", ".json",
    ".md", ".desktop",
];

/// Written in two halves, so that this file is not its own offence.
const LEFTOVERS: &[(&str, &str)] = &[
    ("to", "do!("),
    ("unimpl", "emented!("),
    ("d", "bg!("),
    ("TO", "DO"),
    ("FIX", "ME"),
    ("console", ".log("),
    ("debug", "ger;"),
    ("it", ".skip("),
    ("test", ".skip("),
    ("test", ".fixme("),
    ("describe", ".skip("),
    ("it", ".only("),
    ("test", ".only("),
    ("describe", ".only("),
    ("#[ign", "ore"),
];

/// Its tests have stages of their own in `cargo xtask test`, and are left out where what they take is not there.
const STAGED: &str = "tests/tests/bridge/live/";

#[test]
fn nothing_is_left_undone_or_switched_off() {
    let wanted: Vec<String> = LEFTOVERS.iter().map(|(a, b)| format!("{a}{b}")).collect();
    let is_staged = |offence: &Offence| offence.path.starts_with(STAGED) && wanted.last() == Some(&offence.what);
    let offences = pages(SOURCES).into_iter().flat_map(|page| mentions(&page, &wanted));
    let offences = offences.filter(|offence| !is_staged(offence));
    none("Finish it, or write it down as an issue; a test either runs or goes.", offences);
}

#[test]
fn no_file_knows_the_machine_it_was_written_on() {
    let mut places: Vec<String> =
        [("/ro", "ot/"), ("/wo", "rk/"), ("/Us", "ers/"), ("\\Us", "ers\\")].map(|(a, b)| format!("{a}{b}")).to_vec();
    places.push(root().display().to_string());
    places.extend(std::env::home_dir().map(|home| format!("{}/", home.display())).filter(|home| home.len() > 2));
    let offences = pages(SOURCES).into_iter().flat_map(|page| mentions(&page, &places));
    none("Nothing committed names a path of the machine it was written on.", offences);
}

#[test]
fn lock_files_and_settings_name_no_registry_but_the_public_one() {
    let files = pages(&["Cargo.lock", "package-lock.json", ".npmrc", ".cargo/config.toml"]);
    none("A mirror's address does not belong into the repository.", files.iter().flat_map(registries));
}

fn registries(page: &Page) -> Vec<Offence> {
    let named = page.lines().filter(|(_, line)| {
        let line = line.trim_start();
        let elsewhere =
            line.starts_with("source = \"registry+") && !line.contains("//github.com/rust-lang/crates.io-index");
        let npm =
            line.starts_with(r#""resolved": "http"#) || (line.contains("registry=") && page.path.ends_with(".npmrc"));
        elsewhere || npm || line.starts_with("[source") || line.starts_with("[registr")
    });
    named.map(|(line, text)| page.offence(line, text.trim())).collect()
}

/// Where one of `words` stands by itself, not inside a longer word or path.
fn mentions(page: &Page, words: &[String]) -> Vec<Offence> {
    let alone = |line: &str, word: &str| {
        line.match_indices(word).any(|(at, _)| {
            let before = line[..at].chars().next_back();
            let after = line[at + word.len()..].chars().next();
            let open = word.ends_with(char::is_alphanumeric) && after.is_some_and(char::is_alphanumeric);
            !open && !before.is_some_and(|c| c.is_alphanumeric() || matches!(c, '_' | '.' | '-'))
        })
    };
    let found = page.lines().flat_map(|(line, text)| words.iter().map(move |word| (line, text, word)));
    found.filter(|(_, text, word)| alone(text, word)).map(|(line, _, word)| page.offence(line, word.as_str())).collect()
}

#[test]
fn a_leftover_is_noticed() {
    let lines = |text: &str, word: &str| mentions(&Page::new("a.rs", text), &[word.to_owned()]).len();
    assert_eq!(lines("ok\n    later!()", "later!("), 1);
    assert_eq!(lines("// LATER: more", "LATER"), 1);
    assert_eq!(lines("// TRANSLATER LATERAL", "LATER"), 0);
    assert_eq!(lines("https://a.example/home/x, ../home/x", "/home/"), 0);
    assert_eq!(lines("see /home/x", "/home/"), 1);
}

#[test]
fn a_foreign_registry_is_noticed() {
    let count = |path, text| registries(&Page::new(path, text)).len();
    assert_eq!(count("Cargo.lock", "source = \"registry+https://mirror.example/index\""), 1);
    assert_eq!(count("Cargo.lock", "source = \"registry+https://github.com/rust-lang/crates.io-index\""), 0);
    assert_eq!(count("ui/package-lock.json", "      \"resolved\": \"https://mirror.example/a.tgz\","), 1);
    assert_eq!(count("ui/.npmrc", "registry=https://mirror.example"), 1);
}
