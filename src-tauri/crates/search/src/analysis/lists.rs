//! The words that every question has, and those that mean about the same: `words/<language>/`.

use super::{Analyser, Token, korean::is_hangul};
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
    /// By stem, or by the stems of two words with a space between: stems, and first letters for forms with other stems.
    synonyms: HashMap<String, Vec<String>>,
    /// Words that have synonyms by their first letters, each with its stem.
    beginnings: HashMap<String, Vec<(String, String)>>,
}

/// Forms of one word differ by this many letters at the end, at most.
const LONGEST_ENDING: usize = 3;
/// So many first letters a form of a longer word has, as [`super::Token::variants`].
const BEGINNING: usize = 5;

impl Lists {
    /// `analyser` has no lists yet.
    pub(super) fn of(code: &str, analyser: &Analyser) -> Self {
        let Some((_, stop, groups)) = TEXTS.iter().find(|(language, ..)| *language == code) else {
            return Self::default();
        };
        let mut lists = Self::default();
        lists.stop.extend(analyser.tokens(stop).into_iter().map(|token| token.surface));
        for group in groups.lines() {
            let members: Vec<Vec<Token>> = group.split(',').map(|member| analyser.tokens(member)).collect();
            lists.add(&members, analyser.has_compounds());
        }
        for synonyms in lists.synonyms.values_mut() {
            synonyms.sort();
            synonyms.dedup();
        }
        lists
    }

    /// What means about the same as the word or the two words of this stem, or as a word of the lists with another stem
    /// that is a form of the same word.
    pub(super) fn synonyms(&self, stem: &str) -> &[String] {
        let known = self.synonyms.get(stem).or_else(|| self.synonyms.get(self.nearest(stem)?));
        known.map_or(&[], Vec::as_slice)
    }

    fn nearest(&self, stem: &str) -> Option<&str> {
        let after = |shared: usize, word: &str| word.chars().count() - shared;
        let close = |word: &str| {
            let shared = word.chars().zip(stem.chars()).take_while(|(one, other)| one == other).count();
            after(shared, word) <= LONGEST_ENDING && after(shared, stem) <= LONGEST_ENDING
        };
        let same = self.beginnings.get(beginning(stem)?)?.iter().find(|(word, _)| close(word));
        same.map(|(_, stem)| stem.as_str())
    }

    /// The first letters of a compound are those of another word.
    fn add(&mut self, members: &[Vec<Token>], compounds: bool) {
        for (at, member) in members.iter().enumerate() {
            let others = members.iter().enumerate().filter(|(other, _)| *other != at).filter_map(|(_, other)| {
                let [word] = other.as_slice() else { return None };
                let short = !compounds || word.surface.chars().count() <= BEGINNING + LONGEST_ENDING;
                let first = beginning(&word.surface).filter(|first| short && *first != word.stem);
                Some([Some(word.stem.clone()), first.map(str::to_owned)])
            });
            let stem = stems(member);
            let others = others.flatten().flatten().filter(|other| *other != stem);
            self.synonyms.entry(stem.clone()).or_default().extend(others);
            if let Some(first) = member.first().filter(|_| member.len() == 1).and_then(|word| beginning(&word.surface))
            {
                self.beginnings.entry(first.to_owned()).or_default().push((member[0].surface.clone(), stem));
            }
        }
    }
}

/// The first letters of a longer word.
fn beginning(word: &str) -> Option<&str> {
    word.char_indices().nth(BEGINNING).map(|(end, _)| &word[..end]).filter(|_| !word.starts_with(is_hangul))
}

fn stems(words: &[Token]) -> String {
    let stems: Vec<&str> = words.iter().map(|token| token.stem.as_str()).collect();
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
                let members: HashSet<String> = group.split(',').map(|member| stems(&analyser.tokens(member))).collect();
                let said = |member: &str| analyser.tokens(member).iter().all(|token| token.stop);
                let spoiled = group.split(',').filter(|member| said(member));
                wrong.extend(spoiled.map(|member| format!("{code} {member}")));
                wrong.extend((members.len() < 2).then(|| format!("{code} {group}")));
            }
        }
        assert_eq!(wrong, [""; 0]);
    }

    #[test]
    fn a_form_of_a_word_with_another_stem_has_its_synonyms() {
        for (code, word, other) in
            [("sv", "fakturan", "kvitto"), ("ro", "facturii", "chitant"), ("he", "הקבלה", "חשבונ")]
        {
            let analyser = Analyser::of(code);
            let stem = &analyser.asked(word)[0].stem;
            let synonyms: Vec<&str> = analyser.synonyms(stem).collect();
            assert!(synonyms.contains(&other), "{code} {word}: {synonyms:?}");
        }
        assert_eq!(Analyser::of("de").synonyms("bester").count(), 0, "begins as Bestellung does");
        assert!(Analyser::of("en").synonyms("money back").any(|stem| stem == "refund"));
    }
}
