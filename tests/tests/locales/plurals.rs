//! Choices on numbers have every plural form of their language.

use crate::{
    ftl::{Locale, Message, Selector, locales, sample, translations},
    same::pairs,
    tree::{Offence, none},
};

/// The cardinal plural categories by Unicode CLDR 48, `common/supplemental/plurals.xml`.
const CATEGORIES: &[(&str, &[&str])] = &[
    ("en", &["one", "other"]),
    ("fr", &["one", "many", "other"]),
    ("es", &["one", "many", "other"]),
    ("de", &["one", "other"]),
    ("it", &["one", "many", "other"]),
    ("pt", &["one", "many", "other"]),
    ("ja", &["other"]),
    ("ru", &["one", "few", "many", "other"]),
    ("nl", &["one", "other"]),
    ("nb", &["one", "other"]),
    ("da", &["one", "other"]),
    ("sv", &["one", "other"]),
    ("ko", &["other"]),
    ("fi", &["one", "other"]),
    ("he", &["one", "two", "other"]),
    ("tr", &["one", "other"]),
    ("pl", &["one", "few", "many", "other"]),
    ("cs", &["one", "few", "many", "other"]),
    ("el", &["one", "other"]),
    ("hr", &["one", "few", "other"]),
    ("ro", &["one", "few", "other"]),
    ("hu", &["one", "other"]),
];

/// Where `one` also stands for 21, 31, …, so that it has to say the number.
const ONE_IS_MANY: &[&str] = &["ru", "hr"];

/// Where a noun stays as it is after any number, so that a sentence may need no choice.
const UNCOUNTED: &[&str] = &["ja", "ko", "tr", "hu"];

const ALL: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

#[test]
fn choices_on_numbers_have_all_plural_forms_of_their_language() {
    none(
        "A choice on a number has the CLDR categories of its language, no fewer and no more.",
        locales().iter().flat_map(incomplete),
    );
}

#[test]
fn what_counts_in_english_counts_in_every_language() {
    let offences = translations().into_iter().flat_map(|(english, other)| {
        let language = other.language.clone();
        pairs(&english, &other, |original, message| miscounted(&language, original, message))
    });
    none("A translation chooses by the same numbers, and says them wherever a form stands for several.", offences);
}

fn incomplete(locale: &Locale) -> Vec<Offence> {
    let wanted = categories(&locale.language);
    let mut offences = vec![];
    for message in &locale.messages {
        for selector in message.selectors.iter().filter(|selector| counts(selector)) {
            let has = |key: &&str| selector.variants.contains_key(*key);
            let missing: Vec<_> = wanted.iter().filter(|key| !has(key)).copied().collect();
            let extra: Vec<_> = ALL.iter().filter(|key| has(key) && !wanted.contains(key)).copied().collect();
            let complain = |what: String| message.offence(format!("${} {what}", selector.variable));
            offences.extend((!missing.is_empty()).then(|| complain(format!("lacks [{}]", missing.join("] [")))));
            offences.extend((!extra.is_empty()).then(|| complain(format!("never is [{}]", extra.join("] [")))));
            offences.extend(
                (selector.default != "other").then(|| complain(format!("falls back to [{}]", selector.default))),
            );
            let exact = wanted.contains(&"one") && has(&"1");
            offences.extend(exact.then(|| complain("says [1] instead of [one]".to_owned())));
        }
    }
    offences
}

fn miscounted(language: &str, english: &Message, other: &Message) -> Vec<Offence> {
    let mut offences = vec![];
    for original in &english.selectors {
        let same = other.selectors.iter().find(|selector| selector.variable == original.variable);
        let Some(selector) = same else {
            let needed = !(counts(original) && UNCOUNTED.contains(&language));
            offences.extend(needed.then(|| other.offence(format!("does not choose by ${}", original.variable))));
            continue;
        };
        offences.extend(if counts(original) {
            let exact = |key: &&String| key.parse::<u64>().is_ok() && !selector.variants.contains_key(*key);
            let lost = original.variants.keys().filter(exact).map(|key| other.offence(format!("lacks [{key}]")));
            lost.chain(
                silent(language, original, selector)
                    .map(|key| other.offence(format!("[{key}] does not say ${}", selector.variable))),
            )
            .collect::<Vec<_>>()
        } else {
            let unknown = selector.variants.keys().filter(|key| !original.variants.contains_key(*key));
            unknown.map(|key| other.offence(format!("[{key}] is no value of ${}", selector.variable))).collect()
        });
    }
    offences
}

/// Forms that stand for several numbers without saying which, though English says it.
fn silent<'s>(language: &str, english: &Selector, other: &'s Selector) -> impl Iterator<Item = &'s str> {
    let said = english.variants.get("other").is_some_and(|said| said.contains(&english.variable));
    let ones = ONE_IS_MANY.contains(&language);
    let several = move |key: &str| matches!(key, "few" | "many" | "other") || (key == "one" && ones);
    let silent = other.variants.iter().filter(move |(key, said)| several(key) && !said.contains(&other.variable));
    silent.filter(move |_| said).map(|(key, _)| key.as_str())
}

/// Whether a choice is by number: all its keys are plural categories or numbers.
fn counts(selector: &Selector) -> bool {
    selector.variants.keys().all(|key| ALL.contains(&key.as_str()) || key.parse::<f64>().is_ok())
}

fn categories(language: &str) -> &'static [&'static str] {
    CATEGORIES.iter().find(|(tag, _)| *tag == language).map_or(&[], |(_, categories)| categories)
}

#[test]
fn a_missing_or_impossible_plural_form_is_noticed() {
    let found = |language, text| {
        incomplete(&sample(language, text)).into_iter().map(|offence| offence.what).collect::<Vec<_>>()
    };
    let two = "a = { $n ->\n    [one] { $n } x\n   *[other] { $n } y\n}\n";
    assert_eq!(found("de", two), [""; 0]);
    assert_eq!(found("pl", two), ["a: $n lacks [few] [many]"]);
    assert_eq!(found("ja", two), ["a: $n never is [one]"]);
    assert_eq!(found("de", "a = { $n ->\n   *[one] x\n    [other] y\n}\n"), ["a: $n falls back to [one]"]);
    assert_eq!(
        found("de", "a = { $n ->\n    [1] x\n   *[other] y\n}\n"),
        ["a: $n lacks [one]", "a: $n says [1] instead of [one]"]
    );
    assert_eq!(found("de", "a = { $state ->\n    [open] x\n   *[closed] y\n}\n"), [""; 0]);
}

#[test]
fn a_lost_count_is_noticed() {
    let english = sample("en", "a = { $n ->\n    [0] none\n    [one] One order\n   *[other] { $n } orders\n}\n");
    let found = |language, text| {
        let found =
            pairs(&english, &sample(language, text), |original, message| miscounted(language, original, message));
        found.into_iter().map(|offence| offence.what).collect::<Vec<_>>()
    };
    assert_eq!(found("de", "a = { $n ->\n    [0] keine\n    [one] Eine\n   *[other] { $n } x\n}\n"), [""; 0]);
    assert_eq!(found("de", "a = { $n } x\n"), ["a: does not choose by $n"]);
    assert_eq!(found("ja", "a = { $n } x\n"), [""; 0]);
    let russian = "a = { $n ->
    [0] x
    [one] Один
    [few] { $n } y
    [many] много
   *[other] { $n } z
}
";
    assert_eq!(found("ru", russian), ["a: [many] does not say $n", "a: [one] does not say $n"]);
    assert_eq!(found("de", "a = { $n ->\n    [one] Eine\n   *[other] { $n } x\n}\n"), ["a: lacks [0]"]);
}
