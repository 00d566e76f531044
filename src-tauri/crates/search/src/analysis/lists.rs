//! The words that every question has, and those that mean about the same: `words/<language>/`.

use super::Analyser;
use std::collections::{HashMap, HashSet};

macro_rules! texts {
    ($($code:literal)*) => {
        &[$((
            $code,
            include_str!(concat!("../../words/", $code, "/stop.txt")),
            include_str!(concat!("../../words/", $code, "/synonyms.txt")),
        )),*]
    };
}

/// Language, stop words, synonyms.
const TEXTS: &[(&str, &str, &str)] = texts!("en" "de" "fr" "es" "it" "pt" "nl" "da" "sv" "nb" "fi" "ru" "pl" "cs" "hr" "ro" "hu" "el" "tr" "he" "ja" "ko");

/// The lists of one language, folded and stemmed as its texts are.
#[derive(Debug, Default)]
pub(super) struct Lists {
    pub(super) stop: HashSet<String>,
    /// By stem, or by the stems of two words with a space between.
    pub(super) synonyms: HashMap<String, Vec<String>>,
}

impl Lists {
    /// `analyser` has no lists yet.
    pub(super) fn of(code: &str, analyser: &Analyser) -> Self {
        let Some((_, stop, groups)) = TEXTS.iter().find(|(language, ..)| *language == code) else {
            return Self::default();
        };
        let stop = analyser.tokens(stop).into_iter().map(|token| token.surface).collect();
        let mut synonyms: HashMap<String, Vec<String>> = HashMap::new();
        for group in groups.lines() {
            let members: Vec<String> = group.split(',').map(|member| stems(member, analyser)).collect();
            for member in &members {
                let others = members.iter().filter(|other| *other != member && !other.contains(' '));
                let known = synonyms.entry(member.clone()).or_default();
                known.extend(others.cloned());
                known.sort();
                known.dedup();
            }
        }
        Self { stop, synonyms }
    }
}

fn stems(words: &str, analyser: &Analyser) -> String {
    let stems: Vec<String> = analyser.tokens(words).into_iter().map(|token| token.stem).collect();
    stems.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stop_word_is_one_word_as_its_texts_are_read() {
        let mut cut = Vec::new();
        for (code, stop, _) in TEXTS {
            let analyser = Analyser::of(code);
            assert!(stop.split_whitespace().count() > 100, "{code}");
            // The Japanese dictionary cuts endings in its own way; its pieces are in the list.
            let words = stop.split_whitespace().filter(|word| *code != "ja" && analyser.tokens(word).len() != 1);
            cut.extend(words.map(|word| format!("{code} {word}")));
        }
        assert_eq!(cut, [""; 0]);
    }

    #[test]
    fn a_group_has_words_that_differ_and_none_that_every_question_has() {
        let mut wrong = Vec::new();
        for (code, _, groups) in TEXTS {
            let analyser = Analyser::of(code);
            assert!(groups.lines().count() >= 40, "{code}");
            for group in groups.lines() {
                let members: HashSet<String> = group.split(',').map(|member| stems(member, analyser)).collect();
                let said = |member: &str| analyser.tokens(member).iter().all(|token| token.stop);
                let spoiled = group.split(',').filter(|member| said(member));
                wrong.extend(spoiled.map(|member| format!("{code} {member}")));
                wrong.extend((members.len() < 2).then(|| format!("{code} {group}")));
            }
        }
        assert_eq!(wrong, [""; 0]);
    }
}
