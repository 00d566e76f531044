//! Who may depend on whom: the crates of the house, and which of them opens the door to which outside world.

use crate::tree::{Offence, Page, none, pages, root};
use serde_json::Value;
use std::{path::Path, process::Command};

/// Each crate with its folder and the own crates it may depend on. A new pair is the one change that needs a reason in
/// its commit message.
const HOUSE: &[(&str, &str, &[&str])] = &[
    ("store-api", "src-tauri/crates/store-api", &[]),
    ("attachments", "src-tauri/crates/attachments", &[]),
    ("html", "src-tauri/crates/html", &[]),
    ("search", "src-tauri/crates/search", &[]),
    ("i18n", "src-tauri/crates/i18n", &[]),
    ("store-client", "src-tauri/crates/store-client", &["store-api"]),
    ("topics", "src-tauri/crates/topics", &["store-api"]),
    ("db", "src-tauri/crates/db", &["html", "store-api"]),
    (
        "engine",
        "src-tauri/crates/engine",
        &["attachments", "db", "html", "i18n", "search", "store-api", "store-client", "topics"],
    ),
    ("doorstep", "src-tauri", &["engine", "i18n"]),
    ("store-server", "store-server", &["html", "search", "store-api", "topics"]),
    ("xtask", "xtask", &[]),
    (
        "tests",
        "tests",
        &[
            "attachments",
            "db",
            "engine",
            "html",
            "i18n",
            "search",
            "store-api",
            "store-client",
            "store-server",
            "topics",
        ],
    ),
];

/// The doors: crates from outside (`*` for any ending) and who may use them.
const DOORS: &[(&str, &[&str])] = &[
    // HTTP as a client; `tests` speaks to servers as a stranger would, and so do the server's own tests.
    ("reqwest", &["store-client", "store-server", "tests"]),
    ("rustls*", &["store-client", "store-server", "tests"]),
    ("tokio-rustls", &["store-server"]),
    ("hyper*", &["tests"]),
    ("ureq", &[]),
    // HTTP as a server: the other end, and the bridge under the browser tests.
    ("axum*", &["store-server", "tests"]),
    ("tower*", &["store-server", "tests"]),
    // Mail: what a store's people are sent and answer; `tests` writes such answers.
    ("lettre", &["store-server", "tests"]),
    ("async-imap", &["store-server"]),
    ("mail-parser", &["store-server", "tests"]),
    // SQL: the app's two databases, and the store's own.
    ("rusqlite", &["db", "store-server", "tests"]),
    ("tokio-postgres", &["store-server", "tests"]),
    ("sqlx*", &[]),
    ("diesel*", &[]),
    // Search is our own; what it is measured beside.
    ("tantivy*", &["tests"]),
    // HTML. The store's importer takes a merchant's manual apart before `html` cleans it.
    ("ammonia", &["html"]),
    ("scraper", &["html", "store-server", "tests"]),
    ("html5ever", &[]),
    // Formats of pictures.
    ("image*", &["attachments"]),
    ("moxcms", &["attachments"]),
    ("png", &[]),
    ("zune-*", &[]),
    // Fluent; `tests` reads the locales as text.
    ("fluent-syntax", &["tests"]),
    ("fluent*", &["i18n"]),
    ("intl-memoizer", &["i18n"]),
    ("unic-langid", &["i18n"]),
    // The window and the machine around it.
    ("tauri*", &["doorstep"]),
    ("wry", &[]),
    ("keyring*", &["doorstep"]),
    ("opener", &["doorstep", "tests"]),
    ("directories", &["doorstep", "store-server", "tests", "xtask"]),
    ("notify-rust", &["doorstep"]),
    ("windows*", &["doorstep"]),
    ("objc2*", &["doorstep"]),
    ("block2", &["doorstep"]),
    ("zbus", &["doorstep", "tests"]),
];

/// Waiting and chance have no place where words, HTML, text and tables are worked out.
const PURE: &[&str] = &["store-api", "attachments", "html", "search", "i18n", "topics", "db"];
const IMPURE: &[&str] = &["tokio*", "futures*", "async-*", "getrandom", "rand", "uuid", "directories"];

#[derive(Clone, Debug)]
struct Crate {
    name: String,
    manifest: String,
    /// The names of what it depends on, for whatever purpose.
    needs: Vec<String>,
}

#[test]
fn our_crates_depend_only_on_those_they_may() {
    let offences = crates().iter().flat_map(wrong_turns).collect::<Vec<_>>();
    none("The rooms of the house are connected as `HOUSE` says, and no other way.", offences);
}

#[test]
fn each_outside_world_has_one_door() {
    let offences = crates().iter().flat_map(wrong_doors).collect::<Vec<_>>();
    none("Only one crate knows each outside world (`DOORS`); ask it instead.", offences);
}

#[test]
fn what_only_works_things_out_neither_waits_nor_throws_dice() {
    let offences = crates()
        .into_iter()
        .filter(|member| PURE.contains(&member.name.as_str()))
        .flat_map(|member| impurities(&member));
    none("These crates take what they need as arguments.", offences.collect::<Vec<_>>());
}

#[test]
fn every_crate_has_its_place_in_the_house_and_lies_in_a_folder_of_its_name() {
    let offences = crates().into_iter().filter_map(|member| {
        let folder = member.manifest.trim_end_matches("/Cargo.toml");
        let known = HOUSE.iter().any(|(name, place, _)| *name == member.name && *place == folder);
        (!known).then(|| offence(&member, "name", format!("`HOUSE` has no crate {} in {folder}", member.name)))
    });
    none("Each crate stands in `HOUSE`, in the folder it lies in.", offences);
    let misplaced = HOUSE.iter().filter(|(name, folder, _)| !folder.ends_with(name) && *name != "doorstep");
    assert_eq!(misplaced.count(), 0, "a folder is named after its crate; only the shell is named after the app");
}

#[test]
fn versions_stand_in_the_workspace_only() {
    let members = pages(&["Cargo.toml"]).into_iter().filter(|page| page.path != "Cargo.toml");
    none(
        "Versions stand once, in the root Cargo.toml; a crate says `x.workspace = true`.",
        members.flat_map(|page| versions(&page)),
    );
}

fn wrong_turns(member: &Crate) -> Vec<Offence> {
    let allowed = HOUSE.iter().find(|(name, ..)| *name == member.name).map_or(&[] as &[&str], |(.., allowed)| allowed);
    let own = member.needs.iter().filter(|need| HOUSE.iter().any(|(name, ..)| name == need));
    let wrong = own.filter(|need| !allowed.contains(&need.as_str()));
    wrong.map(|need| offence(member, need, format!("{} may not depend on {need}", member.name))).collect()
}

fn wrong_doors(member: &Crate) -> Vec<Offence> {
    let guarded = member.needs.iter().filter_map(|need| {
        let (_, users) = DOORS.iter().find(|(pattern, _)| fits(need, pattern))?;
        (!users.contains(&member.name.as_str())).then_some((need, users))
    });
    guarded
        .map(|(need, users)| offence(member, need, format!("{} uses {need}; only {users:?} may", member.name)))
        .collect()
}

fn impurities(member: &Crate) -> Vec<Offence> {
    let wrong = member.needs.iter().filter(|need| IMPURE.iter().any(|pattern| fits(need, pattern)));
    wrong.map(|need| offence(member, need, format!("{} depends on {need}", member.name))).collect()
}

fn fits(name: &str, pattern: &str) -> bool {
    pattern.strip_suffix('*').map_or(name == pattern, |start| name.starts_with(start))
}

/// An offence in the line of the manifest that begins with `word`.
fn offence(member: &Crate, word: &str, what: String) -> Offence {
    let text = std::fs::read_to_string(root().join(&member.manifest)).unwrap_or_default();
    let said = text.lines().position(|line| line.split(['.', ' ']).next() == Some(word));
    Offence { path: member.manifest.clone(), line: said.map_or(1, |index| index + 1), what }
}

/// What cargo itself reads from the manifests.
fn crates() -> Vec<Crate> {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    let output =
        cargo.args(["metadata", "--no-deps", "--offline", "--format-version", "1"]).current_dir(root()).output();
    let output = output.expect("cargo can be run");
    assert!(output.status.success(), "cargo metadata: {}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).expect("cargo metadata writes JSON");
    let list = |value: &Value, key: &str| value[key].as_array().cloned().unwrap_or_default();
    let word = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    list(&metadata, "packages")
        .iter()
        .map(|package| Crate {
            name: word(&package["name"]),
            manifest: relative(&word(&package["manifest_path"])),
            needs: list(package, "dependencies").iter().map(|need| word(&need["name"])).collect(),
        })
        .collect()
}

fn relative(path: &str) -> String {
    Path::new(path).strip_prefix(root()).unwrap_or(Path::new(path)).to_string_lossy().replace('\\', "/")
}

/// Dependencies of a member's manifest that do not come from the workspace.
fn versions(page: &Page) -> Vec<Offence> {
    let mut section = "";
    let mut offences = vec![];
    for (number, line) in page.lines() {
        if line.starts_with('[') {
            section = line.trim_matches(['[', ']']);
            if section.contains("dependencies.") {
                offences.push(page.offence(number, "write it as one line under its section"));
            }
        } else if section.ends_with("dependencies") && line.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '"')
        {
            let shared = line.contains(".workspace = true") || line.contains("{ workspace = true");
            offences.extend((!shared).then(|| page.offence(number, line)));
        } else if section == "package" && line.starts_with("version =") {
            offences.push(page.offence(number, line));
        }
    }
    offences
}

#[test]
fn a_wrong_dependency_is_noticed() {
    let member = |name: &str, needs: &[&str]| Crate {
        name: name.to_owned(),
        manifest: "none/Cargo.toml".to_owned(),
        needs: needs.iter().map(|need| (*need).to_owned()).collect(),
    };
    assert_eq!(wrong_turns(&member("engine", &["db", "serde"])).len(), 0);
    assert_eq!(wrong_turns(&member("engine", &["doorstep"])).len(), 1);
    assert_eq!(wrong_turns(&member("store-api", &["html", "db"])).len(), 2);
    assert_eq!(wrong_turns(&member("store-server", &["tests"])).len(), 1);
    assert_eq!(wrong_doors(&member("engine", &["tauri-plugin-os", "rusqlite", "fluent-bundle"])).len(), 3);
    assert_eq!(wrong_doors(&member("i18n", &["fluent-bundle", "fluent-syntax"])).len(), 1);
    assert_eq!(impurities(&member("search", &["tokio-stream", "serde"])).len(), 1);
}

#[test]
fn a_version_in_a_crate_is_noticed() {
    let text = r#"[package]
version = "1"
[dependencies]
a.workspace = true
b = { workspace = true, features = ["x"] }
c = "1"
[target.'cfg(unix)'.dependencies]
d = { version = "2" }
[dev-dependencies.e]
[lints]
workspace = true
"#;
    let lines: Vec<_> = versions(&Page::new("a/Cargo.toml", text)).iter().map(|offence| offence.line).collect();
    assert_eq!(lines, [2, 6, 8, 9]);
}
