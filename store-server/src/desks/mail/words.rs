//! The sentences of the mails to a store's people, in the language they work in.

use crate::language;
use include_dir::{Dir, include_dir};
use serde::Deserialize;
use std::{collections::BTreeMap, sync::LazyLock};

/// One language's sentences. `{customer}` stands for the customer's name.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Words {
    /// Stands in the line that an answer is written above.
    pub(super) above: String,
    pub(super) filed: String,
    pub(super) said: String,
    pub(super) reopened: String,
    pub(super) withdrawn: String,
    pub(super) rated: String,
    /// Somebody answered elsewhere.
    pub(super) answered: String,
    pub(super) topic: String,
    pub(super) order: String,
    pub(super) goods: String,
    pub(super) wish: String,
    pub(super) address: String,
    pub(super) customer: String,
    pub(super) store: String,
    /// What the customer wants to be answered in.
    pub(super) language: String,
    pub(super) files: String,
    /// Not all files went with the mail.
    pub(super) too_large: String,
    /// Above what was said before.
    pub(super) earlier: String,
    /// How an answer gets to the customer; the words for states come below it.
    pub(super) how: String,
    /// What the words of the protocol are called, and what those do that an answer may hold.
    terms: BTreeMap<String, String>,
}

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales/mail");

static LANGUAGES: LazyLock<BTreeMap<&str, Words>> = LazyLock::new(|| {
    let read = |file: &'static include_dir::File<'_>| {
        let tag = file.path().file_stem()?.to_str()?;
        Some((tag, serde_json::from_slice(file.contents()).ok()?))
    };
    FILES.files().filter_map(read).collect()
});

impl Words {
    /// Those of a language, or the English ones.
    pub(super) fn of(language: &str) -> &'static Self {
        let found = LANGUAGES.get(language::primary(language).as_str()).or_else(|| LANGUAGES.get("en"));
        found.expect("the English sentences are built in, as a test proves")
    }

    /// What a word of the protocol is called; one that has no name stands for itself.
    pub(super) fn term<'a>(&'a self, word: &'a str) -> &'a str {
        self.terms.get(word).map_or(word, String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::{super::letter::DIRECTIONS, *};
    use std::collections::BTreeSet;
    use store_api::{
        order::HelpTopic,
        request::{LineReason, Wish},
    };

    #[test]
    fn every_language_of_the_app_has_every_sentence() {
        let known: BTreeSet<&str> = LANGUAGES.keys().copied().collect();
        assert_eq!(known, BTreeSet::from(crate::help::LANGUAGES));
        let goods = LineReason::KNOWN.iter().map(LineReason::as_str).chain(Wish::KNOWN.iter().map(Wish::as_str));
        let named: Vec<&str> = HelpTopic::KNOWN.iter().map(HelpTopic::as_str).chain(goods).collect();
        for (tag, words) in LANGUAGES.iter() {
            for word in named.iter().copied().chain(DIRECTIONS.map(|(word, _)| word)) {
                assert!(words.terms.contains_key(word), "{tag}: {word}");
            }
            for sentence in [&words.filed, &words.said, &words.reopened, &words.withdrawn, &words.rated] {
                assert!(sentence.contains("{customer}"), "{tag}: {sentence}");
            }
        }
        assert_eq!(Words::of("no-NO").how, Words::of("nb").how);
        assert_eq!(Words::of("xx").how, Words::of("en").how);
    }
}
