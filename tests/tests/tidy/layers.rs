//! The layers of the user interface: who imports whom, and who may speak to the outside.

use crate::{
    imports::{Import, imports},
    literals::{code, script},
    tree::{Offence, Page, none, pages, under},
};

/// Each layer (a folder of `ui/src`; its root is `app`) and those it may import besides itself.
const LAYERS: &[(&str, &[&str])] = &[
    ("app", &["shell", "features", "state", "parts"]),
    ("shell", &["features", "state", "parts", "format"]),
    ("features", &["state", "parts", "format"]),
    ("state", &["host", "format"]),
    ("parts", &[]),
    ("format", &[]),
    ("host", &[]),
];

/// Packages with one door each.
const DOORS: &[(&str, &str)] = &[("@tauri-apps/", "ui/src/host/tauri.ts"), ("@fluent/", "ui/src/state/")];

const BINDINGS: &str = "ui/src/host/bindings/";

#[test]
fn layers_of_the_user_interface_import_downwards_only() {
    let offences =
        sources().flat_map(|page| imports(&page).into_iter().filter_map(move |import| sideways(&page, &import)));
    none("Features never import each other, parts import nothing of ours, only state imports the host.", offences);
}

#[test]
fn only_the_host_speaks_to_the_outside() {
    let rule = "Only `host/` reaches outside; `state/` asks it, and features ask `state/`.";
    none(rule, sources().flat_map(|page| outside(&page)));
}

fn sources() -> impl Iterator<Item = Page> {
    under(pages(&[".ts", ".svelte"]), &["ui/src/"]).into_iter()
}

fn sideways(page: &Page, import: &Import) -> Option<Offence> {
    let complaint = |what: String| Some(page.offence(import.line, what));
    if let Some((package, door)) = DOORS.iter().find(|(package, _)| import.from.starts_with(package)) {
        return if page.path.starts_with(door) { None } else { complaint(format!("only {door} imports {package}*")) };
    }
    let (from, from_part) = layer(&page.path)?;
    let Some((to, to_part)) = layer(&import.from) else {
        let leaves = import.from.starts_with("tests/") || import.from.starts_with("ui/");
        return if leaves { complaint(format!("imports {} from outside ui/src", import.from)) } else { None };
    };
    if from == to {
        let strangers = from == "features" && from_part != to_part;
        return if strangers {
            complaint(format!("the feature {from_part} imports the feature {to_part}"))
        } else {
            None
        };
    }
    let words = import.types && import.from.starts_with(BINDINGS) && from != "parts";
    let allowed = LAYERS.iter().any(|(name, below)| *name == from && below.contains(&to));
    if words || allowed { None } else { complaint(format!("{from} imports {to}: {}", import.from)) }
}

/// The layer of a path, and the feature if it is in one.
fn layer(path: &str) -> Option<(&str, &str)> {
    let mut parts = path.strip_prefix("ui/src/")?.split('/');
    let first = parts.next()?;
    let second = parts.next();
    Some(second.map_or(("app", ""), |second| (first, second)))
}

fn outside(page: &Page) -> Vec<Offence> {
    if page.path.starts_with("ui/src/host/") {
        return vec![];
    }
    let tokens = script(&page.text);
    let code: Vec<char> = code(&tokens).chars().collect();
    let text: String = code.iter().collect();
    let words =
        ["fetch(", "new WebSocket(", "new EventSource(", "new XMLHttpRequest(", "__TAURI", "navigator.sendBeacon("];
    let found = words.iter().flat_map(|word| text.match_indices(word));
    let alone = found.filter(|(at, _)| !text[..*at].ends_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | '.')));
    alone.map(|(at, word)| page.offence(tokens[text[..at].chars().count()].line, word)).collect()
}

#[test]
fn a_step_out_of_the_layers_is_noticed() {
    let offends = |path: &str, source: &str| {
        let page = Page::new(path, source);
        imports(&page).iter().filter_map(|import| sideways(&page, import)).count() == 1
    };
    assert!(!offends("ui/src/features/orders/Orders.svelte", "import A from '../../parts/A.svelte'"));
    assert!(!offends("ui/src/features/orders/Orders.svelte", "import type { A } from '../../host/bindings/api'"));
    assert!(offends("ui/src/features/orders/Orders.svelte", "import { reads } from '../../host/bindings/api'"));
    assert!(offends("ui/src/features/orders/Orders.svelte", "import A from '../help/A.svelte'"));
    assert!(offends("ui/src/parts/A.svelte", "import { t } from '../state/language.svelte'"));
    assert!(offends("ui/src/parts/A.svelte", "import type { A } from '../host/bindings/api'"));
    assert!(offends("ui/src/shell/A.svelte", "import type { A } from '../host/host'"));
    assert!(offends("ui/src/state/a.ts", "import A from '../parts/A.svelte'"));
    assert!(offends("ui/src/host/bridge.ts", "import { invoke } from '@tauri-apps/api/core'"));
    assert!(!offends("ui/src/host/tauri.ts", "import { invoke } from '@tauri-apps/api/core'"));
    assert!(offends("ui/src/host/a.ts", "import a from '../../../tests/fixtures/a'"));
}

#[test]
fn a_way_around_the_host_is_noticed() {
    let count = |source| outside(&Page::new("ui/src/state/a.ts", source)).len();
    assert_eq!(count("// fetch(x)\nawait fetch(\"https://a.example\")"), 1);
    assert_eq!(count("prefetch(x); list.fetch(y)"), 0);
}
