//! The forms of one word: as typed, as a stem, and weaker ones.

use super::{
    fold::{fold_with, is_hebrew},
    hebrew, japanese, korean,
    language::{Language, Plain},
    split::is_unspaced,
};
use frostem::{Algorithm, Stemmer};

/// What a word is compared by.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Forms {
    pub(super) surface: String,
    pub(super) stem: String,
    /// With what each is worth of a full match.
    pub(super) variants: Vec<(String, f32)>,
}

/// What the first letters are worth: forms that no stemmer brings together often begin alike.
const BEGINNING: f32 = 0.7;
/// What a spelling without the letters of the language is worth.
const PLAIN: f32 = 0.7;
const PLAIN_STEM: f32 = 0.6;

impl Forms {
    /// A word has the forms of its script: a Hebrew name in an English text is a Hebrew word.
    pub(super) fn of(word: &str, language: &Language) -> Self {
        match word.chars().next() {
            Some(c) if is_unspaced(c) => japanese::forms(word),
            Some(c) if korean::is_hangul(c) => korean::forms(word),
            Some(c) if is_hebrew(c) => hebrew::forms(word),
            _ => Self::of_alphabet(word, language),
        }
    }

    /// Adds a weaker form, unless it says nothing new.
    pub(super) fn add(&mut self, form: String, worth: f32) {
        let known = form == self.surface || form == self.stem || self.variants.iter().any(|(text, _)| *text == form);
        if !known && !form.is_empty() {
            self.variants.push((form, worth));
        }
    }

    /// Adds the first `count` letters of a longer word; numbers that begin alike have nothing in common.
    pub(super) fn add_beginning(&mut self, count: usize) {
        let end = self.surface.char_indices().nth(count).map(|(end, _)| end);
        if let Some(end) = end.filter(|_| self.surface.chars().all(char::is_alphabetic)) {
            self.add(self.surface[..end].to_owned(), BEGINNING);
        }
    }

    /// Adds what customers type on a keyboard without the letters of the language.
    pub(super) fn add_plain(&mut self, language: &Language) {
        for letters in language.plain {
            let (surface, stem) = (respell(&self.surface, letters), respell(&self.stem, letters));
            self.add(surface, PLAIN);
            self.add(stem, PLAIN_STEM);
        }
    }

    fn of_alphabet(text: &str, language: &Language) -> Self {
        let lower = lower(text, language);
        let folded = |text: &str| {
            let folded = fold_with(text, language.letters);
            if language.code == "de" { without_e(&folded) } else { folded }
        };
        let surface = folded(&lower.replace('\'', ""));
        if language.apart.contains(&surface.as_str()) {
            return Self { stem: surface.clone(), surface, variants: Vec::new() };
        }
        let stem = match language.stems {
            Some(algorithm) => folded(&stem(&lower, algorithm)),
            None => surface.clone(),
        };
        let mut forms = Self { surface, stem, variants: Vec::new() };
        forms.add_beginning(5);
        forms
    }
}

/// In small letters of the language and without signs inside, except an apostrophe, which stemmers know.
fn lower(text: &str, language: &Language) -> String {
    if text.bytes().all(|byte| byte.is_ascii_alphanumeric()) && language.code != "tr" {
        return text.to_ascii_lowercase();
    }
    let composed: String = unicode_normalization::UnicodeNormalization::nfkc(text).collect();
    let mut lower = String::with_capacity(composed.len());
    for c in composed.chars() {
        match c {
            'I' if language.code == "tr" => lower.push('ı'),
            'İ' => lower.push('i'),
            '’' | '‘' | '\'' | '\u{2bc}' => lower.push('\''),
            c if c.is_alphanumeric() || unicode_normalization::char::is_combining_mark(c) => {
                lower.extend(c.to_lowercase().map(|c| letter(c, language)));
            }
            _ => {}
        }
    }
    lower
}

/// A letter of a neighbour's keyboard as the language has it, which is what its stemmer knows.
fn letter(c: char, language: &Language) -> char {
    language.letters.iter().find(|(from, _)| *from == c).map_or(c, |(_, letter)| *letter)
}

/// Possessives are known to the English stemmer only.
fn stem(lower: &str, algorithm: Algorithm) -> String {
    let stemmer = Stemmer::new(algorithm);
    let stem = if algorithm == Algorithm::English { stemmer.stem(lower).replace('\'', "") } else { String::new() };
    if stem.is_empty() { stemmer.stem(&lower.replace('\'', "")).into_owned() } else { stem }
}

/// ä, ö and ü are typed as a, o and u or as ae, oe and ue: the e goes in all words, so that the beginning of a word
/// stays the beginning of its form.
fn without_e(folded: &str) -> String {
    let mut out = String::with_capacity(folded.len());
    let (mut before, mut last) = ('\0', '\0');
    for c in folded.chars() {
        let umlaut = c == 'e' && (matches!(last, 'a' | 'o') || last == 'u' && !matches!(before, 'a' | 'e' | 'q'));
        if !umlaut {
            out.push(c);
        }
        (before, last) = (last, c);
    }
    out
}

fn respell(text: &str, letters: Plain) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match letters.iter().find(|(letter, _)| *letter == c) {
            Some((_, typed)) => out.push_str(typed),
            None => out.push(c),
        }
    }
    out
}
