//! What a TypeScript or Svelte file imports, and from which place of the user interface.

use crate::{
    literals::{Token, code, script},
    tree::Page,
};

/// `import … from "…"`, in any of its forms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Import {
    pub(crate) line: usize,
    /// A path from the root of the repository, or a package's name.
    pub(crate) from: String,
    /// Only types, which are gone when the program runs.
    pub(crate) types: bool,
}

pub(crate) fn imports(page: &Page) -> Vec<Import> {
    let tokens = script(&page.text);
    let code = code(&tokens);
    let places: Vec<usize> = code.char_indices().map(|(at, _)| at).collect();
    let strings = tokens.iter().zip(places);
    let found = strings.filter_map(|(placed, at)| {
        let Token::Text(text) = &placed.token else { return None };
        let before = code[..at].trim_end();
        let statement = ["from", "import", "import("].iter().any(|end| ends_in_word(before, end));
        let whole = &before[before.rfind("import").max(before.rfind("export"))? + "import".len()..];
        statement.then(|| Import { line: placed.line, from: resolve(&page.path, text), types: only_types(whole) })
    });
    found.collect()
}

fn ends_in_word(code: &str, word: &str) -> bool {
    code.strip_suffix(word)
        .is_some_and(|rest| !rest.ends_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | '$' | '.')))
}

/// Whether `clause`, what stands between `import` and the path, names types only.
fn only_types(clause: &str) -> bool {
    let clause = clause.trim().trim_end_matches("from").trim();
    let names = clause.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
    let each = |names: &str| {
        names.split(',').map(str::trim).filter(|name| !name.is_empty()).all(|name| name.starts_with("type "))
    };
    clause.starts_with("type ") || names.is_some_and(each)
}

fn resolve(from: &str, path: &str) -> String {
    if !path.starts_with('.') {
        return path.to_owned();
    }
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in path.split('?').next().unwrap_or_default().split('/') {
        match part {
            "." => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

#[test]
fn every_form_of_import_is_understood() {
    let source = r#"import type { A } from "../host/api";
import B, {
  type C,
} from './b.svelte';
import "./app.css";
// import x from "no";
const d = (await import("./d")).d;
export { e } from "pkg";
import { type F } from "../f";"#;
    let found = imports(&Page::new("ui/src/state/a.ts", source));
    let found: Vec<_> = found.iter().map(|import| (import.line, import.from.as_str(), import.types)).collect();
    let expected = [
        (1, "ui/src/host/api", true),
        (4, "ui/src/state/b.svelte", false),
        (5, "ui/src/state/app.css", false),
        (7, "ui/src/state/d", false),
        (8, "pkg", false),
        (9, "ui/src/f", true),
    ];
    assert_eq!(found, expected);
}
