//! Takes apart words that are glued together of words that also stand alone.

use super::{
    lists::Lists,
    vocabulary::{Vocabulary, letters},
};
use std::ops::Range;

/// What a part is worth of the whole.
pub(super) const PART: f32 = 0.45;
/// The shortest part, in letters.
const SHORTEST: usize = 4;
/// What may stand between two parts.
const LINKS: [&str; 6] = ["", "s", "es", "n", "en", "er"];

/// The parts of the words of a vocabulary, as (part, word, worth).
pub(super) fn forms(vocabulary: &Vocabulary, postings: &Lists) -> Vec<(u32, u32, u8)> {
    let mut forms = Vec::new();
    for number in 0..vocabulary.len() as u32 {
        if usize::from(vocabulary.length(number)) < 2 * SHORTEST || postings.raw(number).is_empty() {
            continue;
        }
        let Some(parts) = split(vocabulary.get(number), |part| frequency(vocabulary, postings, part)) else { continue };
        for part in parts {
            if let Some(part) = vocabulary.find(part) {
                forms.push((part, number, (PART * 255.0) as u8));
            }
        }
    }
    forms
}

/// In how many documents a word stands.
pub(super) fn frequency(vocabulary: &Vocabulary, postings: &Lists, word: &str) -> usize {
    vocabulary.find(word).map_or(0, |number| postings.raw(number).len())
}

/// Among more words than this every usual part of a compound stands alone somewhere, and is found as [`forms`] has it.
const FEW: usize = 40_000;

/// The words that end with a word that never stands alone.
pub(super) fn ending(vocabulary: &Vocabulary, postings: &Lists, word: &str) -> Vec<u32> {
    let (groups, length) = letters(word.chars());
    if usize::from(length) < SHORTEST || vocabulary.len() > FEW {
        return Vec::new();
    }
    let longer = vocabulary.having(groups, length + SHORTEST as u8 - 1);
    let ending = longer.filter(|(number, other)| other.ends_with(word) && !postings.raw(*number).is_empty());
    ending.map(|(number, _)| number).collect()
}

/// The two parts of a word that are best known by themselves, if they are better known than the word.
pub(super) fn split(word: &str, frequency: impl Fn(&str) -> usize) -> Option<[&str; 2]> {
    let places: Vec<usize> = word.char_indices().map(|(at, _)| at).collect();
    let whole = frequency(word) as f32;
    let mut best: Option<(f32, [&str; 2])> = None;
    for &at in places.get(SHORTEST..=places.len().checked_sub(SHORTEST)?)? {
        let second = &word[at..];
        let second_frequency = frequency(second);
        if second_frequency < 2 {
            continue;
        }
        for first in firsts(&word[..at]) {
            let score = (frequency(first) as f32 * second_frequency as f32).sqrt();
            if score > whole.max(1.5) && best.is_none_or(|(highest, _)| score > highest) {
                best = Some((score, [first, second]));
            }
        }
    }
    best.map(|(_, parts)| parts)
}

/// What may be the first part when this stands before the second.
fn firsts(before: &str) -> impl Iterator<Item = &str> {
    let without = LINKS.iter().filter_map(|link| before.strip_suffix(link));
    without.filter(|first| first.chars().count() >= SHORTEST)
}

/// The two known words that a word typed without a space is made of, the more even the better.
pub(super) fn run_on(word: &str, known: impl Fn(&str) -> bool) -> Option<[Range<usize>; 2]> {
    let places: Vec<usize> = word.char_indices().map(|(at, _)| at).skip(2).collect();
    let places = &places[..places.len().saturating_sub(1)];
    let middle = word.len() / 2;
    let splits = places.iter().copied().filter(|&at| known(&word[..at]) && known(&word[at..]));
    splits.min_by_key(|at| at.abs_diff(middle)).map(|at| [0..at, at..word.len()])
}
