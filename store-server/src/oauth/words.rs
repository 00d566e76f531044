//! The sentences of the sign-in page, in the customer's language.

use crate::language;
use include_dir::{Dir, include_dir};
use serde::Deserialize;
use std::{collections::BTreeMap, sync::LazyLock};

/// One language's sentences. `{store}` stands for the store's name.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Words {
    pub(super) title: String,
    /// What the app will see.
    pub(super) why: String,
    pub(super) email: String,
    pub(super) password: String,
    pub(super) sign_in: String,
    /// The e-mail address or the password is not right; never which of them.
    pub(super) wrong: String,
    pub(super) slow_down: String,
    /// The right password, but the e-mail address was never confirmed at the shop.
    pub(super) unconfirmed: String,
    /// The shop asks for more than an e-mail address and a password.
    pub(super) second_factor: String,
    /// Why a code is asked for, and where it is found.
    pub(super) code_why: String,
    pub(super) code: String,
    pub(super) code_wrong: String,
    /// The time for the code is over, or there were too many tries.
    pub(super) code_late: String,
    pub(super) unreachable: String,
    /// The shop ended the sign-in, which is not the customer's fault.
    pub(super) again: String,
    /// The address the browser came with is not one that an app made.
    pub(super) broken: String,
}

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");

static LANGUAGES: LazyLock<BTreeMap<&str, Words>> = LazyLock::new(|| {
    let read = |file: &'static include_dir::File<'_>| {
        let tag = file.path().file_stem()?.to_str()?;
        Some((tag, serde_json::from_slice(file.contents()).ok()?))
    };
    FILES.files().filter_map(read).collect()
});

/// Language, direction and sentences for somebody who wants `wanted`, best first.
pub(super) fn choose<'a>(wanted: impl Iterator<Item = &'a str>) -> (&'static str, &'static str, &'static Words) {
    let (tag, words) = wanted
        .filter_map(|wanted| LANGUAGES.get_key_value(language::primary(wanted).as_str()))
        .next()
        .or_else(|| LANGUAGES.get_key_value("en"))
        .expect("the English sentences are built in, as a test proves");
    (tag, if *tag == "he" { "rtl" } else { "ltr" }, words)
}

/// The tags of an `Accept-Language` header, best first.
pub(super) fn accepted(header: &str) -> Vec<&str> {
    let mut tags: Vec<(f32, &str)> = header
        .split(',')
        .filter_map(|part| {
            let (tag, rest) = part.split_once(';').unwrap_or((part, ""));
            let quality = rest.trim().strip_prefix("q=").map_or(Some(1.0), |q| q.trim().parse().ok())?;
            Some((quality, tag.trim()))
        })
        .collect();
    tags.sort_by(|a, b| b.0.total_cmp(&a.0));
    tags.into_iter().map(|(_, tag)| tag).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_holds_every_sentence() {
        assert_eq!(LANGUAGES.len(), FILES.files().count());
        assert!(LANGUAGES.contains_key("en"));
        for (tag, words) in LANGUAGES.iter() {
            assert!(words.title.contains("{store}"), "{tag}: the title names the store");
        }
    }

    #[test]
    fn the_best_language_that_exists_is_chosen() {
        let choose = |header| choose(accepted(header).into_iter()).0;
        assert_eq!(choose("de-AT,en;q=0.8"), "de");
        assert_eq!(choose("en;q=0.1, iw"), "he");
        assert_eq!(choose("xx, ja;q=0.5"), "ja");
        assert_eq!(choose("xx"), "en");
        assert_eq!(choose(""), "en");
    }
}
