//! Every language has the same files, messages, attributes and variables as English.

use crate::{
    LANGUAGES,
    ftl::{Locale, Message, locales, sample, translations},
    tree::{Offence, Page, none, pages, root},
};
use std::collections::{BTreeMap, BTreeSet};

#[test]
fn every_language_has_a_folder_with_the_same_files_and_messages_as_english() {
    let all = locales();
    let missing = all.iter().filter(|locale| locale.files.is_empty());
    let folders =
        missing.map(|locale| offence(&format!("locales/{}", locale.language), "there are no .ftl files".to_owned()));
    let messages = translations().into_iter().flat_map(|(english, other)| differences(&english, &other));
    none("Every language says everything that English says, in a file of the same name.", folders.chain(messages));
}

#[test]
fn no_folder_is_there_for_a_language_the_app_does_not_speak() {
    let tag = |page: &Page| page.path.split('/').nth(1).unwrap_or_default().to_owned();
    let stray = pages(&[".ftl"]).into_iter().filter(|page| !LANGUAGES.contains(&tag(page).as_str()));
    none(
        "`locales/` has the 22 languages and nothing else.",
        stray.map(|page| page.offence(1, "no language of the app")),
    );
    let listed =
        std::fs::read_to_string(root().join("src-tauri/crates/i18n/src/languages.rs")).expect("the list of i18n");
    let tags = listed.split("tag: \"").skip(1).filter_map(|rest| rest.split('"').next());
    assert_eq!(tags.collect::<Vec<_>>(), LANGUAGES, "the crate i18n and this test list the same languages");
}

#[test]
fn every_file_is_understood_by_the_parser() {
    none("Fluent understands every line.", locales().into_iter().flat_map(|locale| locale.junk));
}

#[test]
fn an_id_stands_once_in_a_language_and_has_something_to_say() {
    none(
        "All files of a language share one bundle: an id stands once, and has a value.",
        locales().iter().flat_map(doubles),
    );
}

#[test]
fn every_language_uses_the_variables_that_english_uses() {
    let offences = translations().into_iter().flat_map(|(english, other)| pairs(&english, &other, stray_variables));
    none("A message uses the same variables in every language.", offences);
}

#[test]
fn braces_hold_a_variable_or_a_choice_and_nothing_else() {
    let odd = |message: &Message| message.odd.iter().map(|odd| message.offence(odd)).collect::<Vec<_>>();
    let offences = locales().into_iter().flat_map(|locale| locale.messages.iter().flat_map(odd).collect::<Vec<_>>());
    none("Only `{ $x }` and choices on `$x`: numbers and dates come ready from the caller.", offences);
}

/// What `check` finds between each message and its English original.
pub(crate) fn pairs<F>(english: &Locale, other: &Locale, check: F) -> Vec<Offence>
where
    F: Fn(&Message, &Message) -> Vec<Offence>,
{
    let both = other.messages.iter().filter_map(|message| Some((english.find(&message.id)?, message)));
    both.flat_map(|(original, message)| check(original, message)).collect()
}

/// One line for each missing file, and for each file with missing or foreign messages.
fn differences(english: &Locale, other: &Locale) -> Vec<Offence> {
    let names =
        |locale: &Locale| locale.files.iter().map(|page| locale.name(&page.path).to_owned()).collect::<BTreeSet<_>>();
    let mut offences = vec![];
    for name in names(english).union(&names(other)) {
        let (there, here) = (ids(english, name), ids(other, name));
        let path = format!("locales/{}/{name}", other.language);
        if !names(other).contains(name) {
            offences.push(offence(&path, "is missing".to_owned()));
            continue;
        }
        let (missing, foreign) = (list(there.difference(&here)), list(here.difference(&there)));
        offences.extend((!missing.is_empty()).then(|| offence(&path, format!("lacks {missing}"))));
        offences
            .extend((!foreign.is_empty()).then(|| offence(&path, format!("has what English lacks there: {foreign}"))));
    }
    offences
}

/// The ids in the file `name`, attributes as `id.attribute`.
fn ids(locale: &Locale, name: &str) -> BTreeSet<String> {
    let here = locale.messages.iter().filter(|message| locale.name(&message.path) == name);
    here.flat_map(|message| {
        let attributes = message.attributes.iter().map(|attribute| format!("{}.{attribute}", message.id));
        std::iter::once(message.id.clone()).chain(attributes)
    })
    .collect()
}

fn doubles(locale: &Locale) -> Vec<Offence> {
    let mut seen: BTreeMap<&str, &Message> = BTreeMap::new();
    let mut offences = vec![];
    for message in &locale.messages {
        if let Some(first) = seen.insert(&message.id, message) {
            offences.push(message.offence(format!("stands in {}:{} already", first.path, first.line)));
        }
        offences.extend((!message.has_value).then(|| message.offence("has no value, and only values are shown")));
    }
    offences
}

fn stray_variables(english: &Message, other: &Message) -> Vec<Offence> {
    let missing = list(english.variables.difference(&other.variables));
    let stray = list(other.variables.difference(&english.variables));
    let said = [("does not say $", missing), ("says what it is not given: $", stray)];
    said.iter()
        .filter(|(_, names)| !names.is_empty())
        .map(|(what, names)| other.offence(format!("{what}{names}")))
        .collect()
}

fn list<'a>(words: impl Iterator<Item = &'a String>) -> String {
    words.map(String::as_str).collect::<Vec<_>>().join(", ")
}

fn offence(path: &str, what: String) -> Offence {
    Offence { path: path.to_owned(), line: 1, what }
}

#[test]
fn a_missing_and_a_foreign_message_are_noticed() {
    let english = sample("en", "a = A\nb = B\n    .title = T\nc = C\n");
    assert_eq!(differences(&english, &english), []);
    let other = sample("de", "a = A\nb = B\nd = D\n");
    let found: Vec<_> = differences(&english, &other).into_iter().map(|offence| offence.what).collect();
    assert_eq!(found, ["lacks b.title, c", "has what English lacks there: d"]);
    let mut without_file = other;
    without_file.files.clear();
    assert_eq!(differences(&english, &without_file)[0].what, "is missing");
}

#[test]
fn a_stray_and_a_forgotten_variable_are_noticed() {
    let english = sample("en", "a = Hi { $name }\nb = { $n ->\n    [one] x\n   *[other] { $n } y\n}\n");
    let other = sample("de", "a = Hallo { $nmae }\nb = { $n } y\n");
    let found = pairs(&english, &other, stray_variables);
    assert_eq!(
        found.iter().map(ToString::to_string).collect::<Vec<_>>(),
        ["locales/de/app.ftl:1: a: does not say $name", "locales/de/app.ftl:1: a: says what it is not given: $nmae",]
    );
}

#[test]
fn junk_doubles_and_odd_braces_are_noticed() {
    let locale = sample(
        "de",
        "a = A
wrong
b = { \"x\" }{ a }{ NUMBER($n) }
a = Z
c =
    .title = T
-brand = B
d = { $n ->
    [one] x
}
",
    );
    let junk: BTreeSet<_> = locale.junk.iter().map(|offence| offence.line).collect();
    assert_eq!(junk, BTreeSet::from([2, 7, 10]));
    assert_eq!(doubles(&locale).iter().map(|offence| offence.line).collect::<Vec<_>>(), [4, 5]);
    assert_eq!(locale.messages[1].odd, ["a string in braces", "a reference to another message", "a function"]);
}
