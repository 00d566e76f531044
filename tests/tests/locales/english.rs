//! Nothing is left in English.

use crate::{
    ftl::{GAP, Locale, Message, sample, translations},
    same::pairs,
    tree::{Offence, none},
};

/// Languages that are not written in Latin letters.
const OTHER_LETTERS: &[&str] = &["ja", "ru", "ko", "he", "el"];

/// Names and signs that are the same everywhere.
const NAMES: &[&str] = &["Doorstep"];

/// Messages that say what is printed on a key: many keyboards have Latin letters there.
const KEYS: &str = "key-";

/// English words that no text in other letters has a use for.
const FUNCTION_WORDS: &[&str] = &[
    "all", "an", "and", "are", "at", "be", "by", "can", "for", "from", "has", "have", "if", "in", "is", "it", "no",
    "not", "of", "on", "one", "or", "our", "please", "that", "the", "there", "this", "to", "was", "we", "when", "will",
    "with", "you", "your",
];

/// Those of them that are not words of any of our languages.
const ENGLISH_ONLY: &[&str] = &["the", "this", "with", "you", "your"];

#[test]
fn no_message_is_left_as_it_is_in_english() {
    let offences = translations().into_iter().flat_map(|(english, other)| pairs(&english, &other, untranslated));
    none("A line of two words or more is not the same as in English.", offences);
}

#[test]
fn no_english_word_is_left_in_a_translation() {
    none("No English word is left.", translations().into_iter().flat_map(|(_, other)| english_words(&other)));
}

fn untranslated(english: &Message, other: &Message) -> Vec<Offence> {
    let same = other.texts.iter().filter(|text| words(text).count() > 1 && english.texts.contains(text));
    same.filter(|text| !NAMES.contains(&text.as_str()))
        .map(|text| other.offence(format!("“{}” is English", shown(text))))
        .collect()
}

fn english_words(locale: &Locale) -> Vec<Offence> {
    let foreign = OTHER_LETTERS.contains(&locale.language.as_str());
    let telling = if foreign { FUNCTION_WORDS } else { ENGLISH_ONLY };
    let mut offences = vec![];
    for message in locale.messages.iter().filter(|message| !message.id.starts_with(KEYS)) {
        for text in message.texts.iter().filter(|text| !NAMES.contains(&text.as_str())) {
            let left: Vec<_> = words(text).filter(|word| telling.contains(&word.to_lowercase().as_str())).collect();
            let all_latin =
                foreign && words(text).next().is_some() && !text.chars().any(|c| c.is_alphabetic() && !is_latin(c));
            if !left.is_empty() {
                offences.push(message.offence(format!("“{}” in “{}”", left.join(", "), shown(text))));
            } else if all_latin {
                offences.push(message.offence(format!("“{}” has no letter of its language", shown(text))));
            }
        }
    }
    offences
}

fn shown(text: &str) -> String {
    text.replace(GAP, "…")
}

/// Runs of two Latin letters or more, apostrophes and addresses left alone.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let pieces = text.split_whitespace().filter(|piece| !piece.contains('@') && !piece.contains("://"));
    pieces.flat_map(|piece| piece.split(|c: char| !is_latin(c))).filter(|word| word.chars().count() > 1)
}

fn is_latin(c: char) -> bool {
    c.is_alphabetic() && (c.is_ascii() || matches!(c, '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}'))
}

#[test]
fn an_untranslated_line_is_noticed() {
    let english = sample(
        "en",
        "a = Try again
b = Website
c = { $n ->
    [one] { $n } more order
   *[other] { $n } more orders
}
d = { $x } × 2
",
    );
    let other = sample(
        "de",
        "a = Try again
b = Website
c = { $n ->
    [one] { $n } Bestellung
   *[other] { $n } more orders
}
d = { $x } × 2
",
    );
    let lines: Vec<_> = pairs(&english, &other, untranslated).iter().map(|offence| offence.line).collect();
    assert_eq!(lines, [1, 3]);
}

#[test]
fn an_english_word_in_other_letters_is_noticed() {
    let found = |language, text| english_words(&sample(language, text)).len();
    assert_eq!(found("ru", "a = Откройте the страницу\n"), 1);
    assert_eq!(found("ja", "a = Home\n"), 1);
    assert_eq!(found("ja", "key-home = Home\n"), 0);
    assert_eq!(found("ja", "a = { $n }：PDF を開く\n"), 0);
    assert_eq!(found("he", "a = name@for.example כתובת\n"), 0);
    assert_eq!(found("da", "a = Et hus for alle i by\n"), 0);
    assert_eq!(found("da", "a = Open the hus\n"), 1);
}
