//! What the demo shop answers by itself, in every language that it speaks.

use crate::language;
use include_dir::{Dir, include_dir};
use serde::Deserialize;
use std::{collections::BTreeMap, sync::LazyLock};

/// One language's answers.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Words {
    /// The first answer to everything.
    pub(super) received: String,
    pub(super) cancelled: String,
    /// The order shipped before anything could be done.
    pub(super) too_late: String,
    pub(super) address_changed: String,
    pub(super) return_accepted: String,
    pub(super) photos_wanted: String,
    pub(super) problem_solved: String,
    pub(super) payment: String,
    pub(super) progress: String,
    /// The parcel is looked for.
    pub(super) search: String,
    pub(super) customs: String,
    pub(super) contact: String,
}

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales/replies");

static LANGUAGES: LazyLock<BTreeMap<&str, Words>> = LazyLock::new(|| {
    let read = |file: &'static include_dir::File<'_>| {
        let tag = file.path().file_stem()?.to_str()?;
        Some((tag, serde_json::from_slice(file.contents()).ok()?))
    };
    FILES.files().filter_map(read).collect()
});

/// The words of a language, or the English ones.
pub(super) fn of(language: &str) -> &'static Words {
    LANGUAGES
        .get(language::primary(language).as_str())
        .or_else(|| LANGUAGES.get("en"))
        .expect("the English words are built in, as a test proves")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_language_of_the_shop_has_words_of_its_own() {
        let known: BTreeSet<&str> = LANGUAGES.keys().copied().collect();
        assert_eq!(known, BTreeSet::from(crate::help::LANGUAGES));
        let first: BTreeSet<&str> = LANGUAGES.values().map(|words| words.received.as_str()).collect();
        assert_eq!(first.len(), 22);
        assert_eq!(of("no-NO").received, of("nb").received);
        assert_eq!(of("xx").received, of("en").received);
    }
}
