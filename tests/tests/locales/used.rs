//! Every message that the code says exists, and every message that exists is said.

use crate::{
    ftl::{Locale, Message, locales, sample},
    literals::{HOLE, Placed, Token, code, rust, script, texts},
    tree::{Offence, Page, none, pages, root, under},
};
use std::collections::BTreeSet;

#[test]
fn every_message_the_code_says_exists_and_gets_its_variables() {
    let english = locales().remove(0);
    let offences = sources()
        .into_iter()
        .flat_map(|page| calls(&page).into_iter().flat_map(|call| unknown(&english, &page, &call)).collect::<Vec<_>>());
    none("A message is written in locales/en before the code says it, and gets the variables it uses.", offences);
}

#[test]
fn every_message_that_exists_is_said_somewhere() {
    let bindings = "ui/src/host/bindings/api.ts";
    let codes = std::fs::read_to_string(root().join(bindings)).expect("the bindings, made by `cargo test -p engine`");
    let pages = sources().into_iter().chain([Page::new(bindings, &codes)]);
    let written = pages.flat_map(|page| written(&page)).collect();
    none("A message nobody says goes.", unsaid(&locales().remove(0), &written));
}

/// The code that speaks: the user interface, and the Rust that ships in the app.
fn sources() -> Vec<Page> {
    let all = under(pages(&[".ts", ".svelte", ".rs"]), &["ui/src/", "src-tauri/"]);
    all.into_iter().map(|page| if is_rust(&page) { page.shipped() } else { page }).collect()
}

fn is_rust(page: &Page) -> bool {
    page.path.ends_with(".rs")
}

fn tokens(page: &Page) -> Vec<Placed> {
    if is_rust(page) { rust(&page.text) } else { script(&page.text) }
}

/// The strings of a page, as patterns. Where ids are put together from families (`${family}-title`), the families are
/// what functions are called with first.
fn written(page: &Page) -> Vec<String> {
    let tokens = tokens(page);
    let mut written: Vec<String> = texts(&tokens).map(|(_, text)| pattern(page, text)).collect();
    if written.iter().any(|text| text.starts_with(&format!("{HOLE}-")) && is_id(text)) {
        let calls = tokens.windows(2).enumerate().filter(|(_, pair)| pair[0].token == Token::Mark('('));
        let others = calls.filter(|(at, _)| !speaks(page, &name_before(&tokens[..*at])));
        let firsts = others.filter_map(|(_, pair)| texts(&pair[1..]).next());
        written.extend(firsts.filter(|(_, text)| is_id(text)).map(|(_, family)| format!("{family}-{HOLE}")));
    }
    written
}

/// A string as a pattern of ids: holes where the program fills something in.
fn pattern(page: &Page, text: &str) -> String {
    if !is_rust(page) {
        return text.to_owned();
    }
    let mut parts = text.split('{');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |whole, part| whole + &HOLE.to_string() + part.split_once('}').map_or(part, |(_, rest)| rest))
}

/// `t(…)`, `tOr(…)` or `say(…)` with ids that are known before the program runs.
#[derive(Clone, Debug)]
struct Call {
    line: usize,
    /// The id, or the ids of which one is chosen.
    ids: Vec<String>,
    /// The names of the variables that it hands over, if they can be read off.
    variables: Option<BTreeSet<String>>,
}

fn calls(page: &Page) -> Vec<Call> {
    let tokens = tokens(page);
    let opens = (0..tokens.len()).filter(|at| tokens[*at].token == Token::Mark('('));
    let named = opens.map(|at| (at, name_before(&tokens[..at])));
    named.filter(|(_, name)| speaks(page, name)).filter_map(|(at, name)| call(page, &name, &tokens[at + 1..])).collect()
}

fn speaks(page: &Page, name: &str) -> bool {
    if is_rust(page) { name.ends_with(".say") } else { matches!(name, "t" | "tOr") }
}

/// The name at the end of `tokens`, with what it is called on.
fn name_before(tokens: &[Placed]) -> String {
    let marks = tokens.iter().rev().map_while(|placed| match placed.token {
        Token::Mark(mark) if mark.is_alphanumeric() || matches!(mark, '_' | '$' | '.') => Some(mark),
        _ => None,
    });
    marks.collect::<Vec<_>>().into_iter().rev().collect()
}

fn call(page: &Page, name: &str, after: &[Placed]) -> Option<Call> {
    let arguments = arguments(after);
    let first = arguments.first()?;
    let alone = code(first).trim_start().starts_with('"');
    let mut ids: Vec<_> = texts(first).map(|(_, text)| pattern(page, text)).filter(|text| is_id(text)).collect();
    if alone {
        ids.truncate(1);
    } else {
        // What an id is chosen by is a single word or a code with underscores.
        ids.retain(|id| id.contains('-'));
    }
    let given = arguments.get(if name == "tOr" { 2 } else { 1 });
    let variables = given.map_or(Some(BTreeSet::new()), |object| keys(object));
    let variables = variables.filter(|_| alone && !is_rust(page));
    (!ids.is_empty()).then(|| Call { line: first[0].line, ids, variables })
}

/// What stands between commas up to the closing bracket.
fn arguments(tokens: &[Placed]) -> Vec<&[Placed]> {
    let (mut depth, mut start, mut arguments) = (0, 0, vec![]);
    for (at, placed) in tokens.iter().enumerate() {
        match placed.token {
            Token::Mark('(' | '[' | '{') => depth += 1,
            Token::Mark(')' | ']' | '}') if depth > 0 => depth -= 1,
            Token::Mark(',' | ')' | ']' | '}') if depth == 0 => {
                arguments.push(&tokens[start..at]);
                start = at + 1;
                if placed.token != Token::Mark(',') {
                    break;
                }
            }
            _ => {}
        }
    }
    arguments.retain(|argument| !code(argument).trim().is_empty());
    arguments
}

/// The keys of `{ store: app.name, ago }`; none if there is more to it than that.
fn keys(object: &[Placed]) -> Option<BTreeSet<String>> {
    let open = object.iter().position(|placed| placed.token == Token::Mark('{'))?;
    let plain = code(&object[..open]).trim().is_empty() && !code(object).contains("...");
    let parts = arguments(&object[open + 1..]).into_iter().map(code);
    plain.then(|| parts.map(|part| part.split(':').next().unwrap_or_default().trim().to_owned()).collect())
}

fn is_id(text: &str) -> bool {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | HOLE);
    text.contains(|c: char| c.is_ascii_lowercase()) && text.chars().all(plain)
}

fn unknown(english: &Locale, page: &Page, call: &Call) -> Vec<Offence> {
    let exists = |id: &String| english.messages.iter().any(|message| fits(id, &message.id, &|_| true));
    let missing = call.ids.iter().filter(|id| !exists(id));
    let mut offences: Vec<_> =
        missing.map(|id| page.offence(call.line, format!("there is no message {}", id.replace(HOLE, "…")))).collect();
    let message = call.ids.first().and_then(|id| english.find(id));
    if let (Some(message), Some(given)) = (message, &call.variables) {
        let differ = |what: &str, names: Vec<&String>| {
            (!names.is_empty()).then(|| page.offence(call.line, format!("{}: {what} {names:?}", message.id)))
        };
        offences.extend(differ("is not given", message.variables.difference(given).collect()));
        offences.extend(differ("has no use for", given.difference(&message.variables).collect()));
    }
    offences
}

/// Messages that no string of the code stands for, neither as it is nor put together.
fn unsaid(english: &Locale, written: &BTreeSet<String>) -> Vec<Offence> {
    let said = |message: &&Message| written.contains(&message.id) || known(written, &message.id);
    let unsaid = english.messages.iter().filter(|message| !said(message));
    unsaid.map(|message| message.offence("nobody says it")).collect()
}

/// Whether `id` can be put together from what is `written`: what fills a hole is a word or code written elsewhere. A
/// pattern that begins with a hole goes on from another: `${family}-title`.
fn known(written: &BTreeSet<String>, id: &str) -> bool {
    let value = |value: &str| written.contains(value) || written.contains(&value.replace('-', "_"));
    let ids = written
        .iter()
        .filter(|text| text.contains('-') && text.chars().all(|c| c == '-' || c == HOLE || is_id(&c.to_string())));
    ids.into_iter().any(|pattern| match pattern.strip_prefix(HOLE) {
        None => fits(pattern, id, &value),
        Some(rest) => id
            .match_indices('-')
            .any(|(at, _)| rest.starts_with('-') && fits(rest, &id[at..], &value) && known(written, &id[..at])),
    })
}

/// Whether `id` is `pattern` with something that is a `value` in each of its holes.
fn fits(pattern: &str, id: &str, value: &dyn Fn(&str) -> bool) -> bool {
    let Some((before, after)) = pattern.split_once(HOLE) else { return pattern == id };
    let ends = |rest: &str| (1..=rest.len()).any(|at| value(&rest[..at]) && fits(after, &rest[at..], value));
    id.strip_prefix(before).is_some_and(ends)
}

#[test]
fn a_message_that_does_not_exist_or_lacks_a_variable_is_noticed() {
    let english = sample("en", "nav-home = Home\nsync-ago = { $ago }\nlink-web-title = Web\n");
    let found = |path, source| {
        let page = Page::new(path, source);
        calls(&page)
            .iter()
            .flat_map(|call| unknown(&english, &page, call))
            .map(|offence| offence.what)
            .collect::<Vec<_>>()
    };
    assert_eq!(found("A.svelte", "{t(\"nav-home\")} {t('nav-hoem')}"), ["there is no message nav-hoem"]);
    assert_eq!(
        found("A.svelte", "{t(`link-${kind}-title`)} {t(`link-${kind}-text`)}"),
        ["there is no message link-…-text"]
    );
    assert_eq!(found("a.ts", "t(a === \"b\" ? \"nav-home\" : \"nav-away\")"), ["there is no message nav-away"]);
    assert_eq!(found("a.ts", "t(\"sync-ago\", { ago: say(x, { y }) }); t(\n  \"sync-ago\", { ago },\n)"), [""; 0]);
    assert_eq!(
        found("a.ts", "t(\"sync-ago\"); t(\"nav-home\", { b: 1 })"),
        ["sync-ago: is not given [\"ago\"]", "nav-home: has no use for [\"b\"]"]
    );
    assert_eq!(
        found("a.ts", "at(\"nav-x\"); list.at(\"nav-y\"); t(id); tOr(\"nav-z\", \"\")"),
        ["there is no message nav-z"]
    );
    assert_eq!(found("a.rs", "messages.say(\"nav-away\", &[]); essay(\"nav-b\")"), ["there is no message nav-away"]);
}

#[test]
fn a_message_that_nobody_says_is_noticed() {
    let english =
        sample("en", "a-b = 1\nstate-in-use = 2\nstate-in-use-why = 3\nfamily-x-why = 4\nstray-d = 5\nstate-zzz = 6\n");
    let strings =
        ["a-b", "state-\u{fffc}", "in_use", "family-x", "\u{fffc}-why", "stray", "stray-d-e"].map(str::to_owned);
    let lines: Vec<_> = unsaid(&english, &BTreeSet::from(strings)).iter().map(|offence| offence.line).collect();
    assert_eq!(lines, [5, 6]);
    let families = written(&Page::new("a.ts", "say(words(\"state\", x)); const a = `${family}-title`;"));
    assert_eq!(
        families.iter().filter(|text| text.starts_with("state")).collect::<Vec<_>>(),
        ["state", "state-\u{fffc}"]
    );
}
