//! Where the words of a text begin and end.

use super::{
    fold::is_hebrew,
    japanese,
    language::{Apostrophe, Language},
};
use icu_segmenter::{WordSegmenter, WordSegmenterBorrowed, options::WordBreakInvariantOptions};
use std::{ops::Range, sync::LazyLock};

/// A word as it stands in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Word<'t> {
    /// In bytes.
    pub(crate) range: Range<usize>,
    pub(crate) text: &'t str,
    /// What stands behind it without a space, in a script that has none.
    pub(crate) next: Option<char>,
}

impl Word<'_> {
    /// A weaker form that depends on what stands behind the word, for where the dictionary cuts a query otherwise.
    pub(crate) fn pair(&self) -> Option<(String, f32)> {
        self.next.map(|next| (japanese::pair(self.text, next), japanese::PAIR))
    }
}

/// Knows the words of scripts without spaces from a dictionary.
static DICTIONARY: LazyLock<WordSegmenterBorrowed<'static>> =
    LazyLock::new(|| WordSegmenter::new_auto(WordBreakInvariantOptions::default()));

/// The words of `text` in their order.
pub(super) fn words<'t>(text: &'t str, language: &Language) -> Vec<Word<'t>> {
    let mut words = Vec::with_capacity(text.len() / 6);
    let mut at = 0;
    while let Some(first) = text[at..].chars().next() {
        let alone = is_silent(first) && !is_unspaced(first);
        if !first.is_alphanumeric() || alone {
            at += first.len_utf8();
        } else if is_unspaced(first) {
            let rest = &text[at..];
            let length = rest.find(|c| !is_unspaced(c)).unwrap_or(rest.len());
            from_dictionary(text, at..at + length, &mut words);
            at += length;
        } else {
            let end = end_of_word(text, at, language);
            words.push(Word { range: at..end, text: &text[at..end], next: None });
            at = end + suffix(&text[end..], language);
        }
    }
    words
}

pub(super) fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3005}' | '\u{3040}'..='\u{30fa}' | '\u{30fc}'..='\u{30ff}'
        | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

fn from_dictionary<'t>(text: &'t str, run: Range<usize>, words: &mut Vec<Word<'t>>) {
    let breaks: Vec<usize> = DICTIONARY.segment_str(&text[run.clone()]).collect();
    let mut start = run.start;
    for (at, end) in breaks.iter().enumerate().skip(1).map(|(at, end)| (at, run.start + end)) {
        let behind = breaks.get(at + 1).map_or("", |next| &text[end..run.start + next]);
        let word = &text[start..end];
        if japanese::is_inflected(word, behind) {
            continue;
        }
        if word.contains(char::is_alphanumeric) {
            words.push(Word { range: start..end, text: word, next: text[end..run.end].chars().next() });
        }
        start = end;
    }
}

/// The end of the word that begins at `start` in a script with spaces.
fn end_of_word(text: &str, start: usize, language: &Language) -> usize {
    let mut before = '\0';
    let mut chars = text[start..].char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let after = chars.peek().map(|(_, c)| *c);
        let goes_on = if c.is_alphanumeric() {
            !is_unspaced(c)
        } else {
            is_silent(c) || joins(&text[start..start + at], before, c, after, language)
        };
        if !goes_on {
            return start + at;
        }
        if !is_silent(c) {
            before = c;
        }
    }
    text.len()
}

/// Signs inside a word that are none by themselves: accents and points, soft hyphens, marks of direction, half-width
/// voicing.
fn is_silent(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c)
        || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{ff9e}' | '\u{ff9f}')
}

/// Whether a sign between two letters makes them one word.
fn joins(word: &str, before: char, sign: char, after: Option<char>, language: &Language) -> bool {
    let Some(after) = after.filter(|after| after.is_alphabetic() && before.is_alphabetic()) else { return false };
    match sign {
        '\'' | '’' | '‘' | '"' | '”' | '“' | '\u{5f3}' | '\u{5f4}' if is_hebrew(before) => is_hebrew(after),
        '\'' | '’' | '\u{2bc}' => language.apostrophe == Apostrophe::Joins,
        // e-mail, t-shirt: also written in one word.
        '-' | '\u{2010}' | '\u{2011}' => word.chars().nth(1).is_none() && !is_unspaced(after),
        _ => false,
    }
}

/// The length of an ending that only stands there to inflect a name: PayPal'dan, PDF:n.
fn suffix(rest: &str, language: &Language) -> usize {
    let mut chars = rest.chars();
    let sign = chars.next().filter(|sign| match language.apostrophe {
        Apostrophe::BeforeEnding => matches!(sign, '\'' | '’'),
        _ => language.code == "fi" && *sign == ':',
    });
    let Some(sign) = sign else { return 0 };
    let ending: String = chars.take_while(|c| c.is_alphabetic()).collect();
    if (1..=6).contains(&ending.chars().count()) { sign.len_utf8() + ending.len() } else { 0 }
}
