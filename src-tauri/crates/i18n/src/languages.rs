//! The 22 languages, in the store's order, and how a missing one is replaced.

use fluent_langneg::{LanguageIdentifier, NegotiationStrategy, negotiate_languages};

/// A language the app speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Language {
    /// BCP 47 tag.
    pub tag: &'static str,
    /// Its name in itself.
    pub name: &'static str,
    /// What a reader of it most likely reads next best, before English.
    nearest: &'static [&'static str],
}

/// Every language of the app; English, from which all others fall back, first.
pub const LANGUAGES: &[Language] = &[
    Language { tag: "en", name: "English", nearest: &[] },
    Language { tag: "fr", name: "Français", nearest: &[] },
    Language { tag: "es", name: "Español", nearest: &["pt"] },
    Language { tag: "de", name: "Deutsch", nearest: &[] },
    Language { tag: "it", name: "Italiano", nearest: &[] },
    Language { tag: "pt", name: "Português", nearest: &["es"] },
    Language { tag: "ja", name: "日本語", nearest: &[] },
    Language { tag: "ru", name: "Русский", nearest: &[] },
    Language { tag: "nl", name: "Nederlands", nearest: &[] },
    Language { tag: "nb", name: "Norsk", nearest: &["da", "sv"] },
    Language { tag: "da", name: "Dansk", nearest: &["nb", "sv"] },
    Language { tag: "sv", name: "Svenska", nearest: &["nb", "da"] },
    Language { tag: "ko", name: "한국어", nearest: &[] },
    Language { tag: "fi", name: "Suomi", nearest: &[] },
    Language { tag: "he", name: "עברית", nearest: &[] },
    Language { tag: "tr", name: "Türkçe", nearest: &[] },
    Language { tag: "pl", name: "Polski", nearest: &[] },
    Language { tag: "cs", name: "Čeština", nearest: &[] },
    Language { tag: "el", name: "Ελληνικά", nearest: &[] },
    Language { tag: "hr", name: "Hrvatski", nearest: &[] },
    Language { tag: "ro", name: "Română", nearest: &[] },
    Language { tag: "hu", name: "Magyar", nearest: &[] },
];

/// The first of `wanted` (BCP 47 tags, most wanted first) that the app speaks, else English.
///
/// Norwegian in any of its tags (`no`, `nb`, `nn`) is `nb`.
pub fn negotiate(wanted: &[String]) -> &'static str {
    let requested: Vec<LanguageIdentifier> = wanted
        .iter()
        .map(|tag| tag.replace("_", "-"))
        .map(|tag| if is_norwegian(&tag) { "nb".to_owned() } else { tag })
        .filter_map(|tag| tag.split('.').next().and_then(|tag| tag.parse().ok()))
        .collect();
    let available: Vec<LanguageIdentifier> = LANGUAGES.iter().filter_map(|l| l.tag.parse().ok()).collect();
    let best = negotiate_languages(&requested, &available, None, NegotiationStrategy::Lookup);
    best.first()
        .and_then(|id| LANGUAGES.iter().find(|l| l.tag == id.language.as_str()))
        .map_or("en", |language| language.tag)
}

/// `language` itself, then what its readers read next best, then `last` (the store's main language), then English.
pub fn fallbacks(language: &str, last: &str) -> Vec<String> {
    let nearest = LANGUAGES.iter().find(|l| l.tag == language).map_or(&[] as &[&str], |l| l.nearest);
    let mut chain: Vec<String> = Vec::new();
    for tag in std::iter::once(language).chain(nearest.iter().copied()).chain([last, "en"]) {
        if !chain.iter().any(|have| have == tag) {
            chain.push(tag.to_owned());
        }
    }
    chain
}

/// Whether text in `language` (any BCP 47 tag) runs from right to left.
pub fn is_right_to_left(language: &str) -> bool {
    let primary = language.split(['-', '_']).next().unwrap_or_default();
    matches!(primary, "he" | "iw" | "ar" | "fa" | "ur" | "yi" | "ps" | "ckb" | "dv" | "ug" | "sd")
}

fn is_norwegian(tag: &str) -> bool {
    matches!(tag.split(['-', '.']).next(), Some("no" | "nn" | "nb"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn negotiated(wanted: &[&str]) -> &'static str {
        negotiate(&wanted.iter().map(|tag| (*tag).to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn the_first_language_that_is_spoken_wins() {
        for (wanted, spoken) in [
            (vec!["de-AT", "en"], "de"),
            (vec!["pt-BR"], "pt"),
            (vec!["no"], "nb"),
            (vec!["nn-NO"], "nb"),
            (vec!["he-IL"], "he"),
            (vec!["is", "da-DK"], "da"),
            (vec!["ja_JP.UTF-8"], "ja"),
            (vec!["C"], "en"),
            (vec![], "en"),
        ] {
            assert_eq!(negotiated(&wanted), spoken, "{wanted:?}");
        }
    }

    #[test]
    fn fallbacks_name_each_language_once_and_end_in_english() {
        assert_eq!(fallbacks("nb", "en"), ["nb", "da", "sv", "en"]);
        assert_eq!(fallbacks("en", "en"), ["en"]);
        assert_eq!(fallbacks("ja", "de"), ["ja", "de", "en"]);
    }
}
