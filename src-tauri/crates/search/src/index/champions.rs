//! The best documents of short beginnings, which too many words share to look at all of them.

use super::{
    lists::{Lists, code, number},
    segment::impact,
    vocabulary::Vocabulary,
};
use rustc_hash::FxHashMap;
use std::ops::Range;

/// A beginning with more entries than this has champions.
pub(super) const MANY: usize = 6_000;
/// How many there are of each.
const MOST: usize = 400;
/// The longest beginning that may have them, in letters.
const LONGEST: usize = 4;

/// For the ranges of the vocabulary that are too long to be read: their best documents.
#[derive(Clone, Debug, Default)]
pub(super) struct Champions(FxHashMap<(u32, u32), Best>);

/// Documents and what a range is worth in each, 0 to 1.
type Best = Box<[(u32, f32)]>;

impl Champions {
    pub(super) fn new(vocabulary: &Vocabulary, postings: &Lists, documents: usize) -> Self {
        let mut best = vec![0.0; documents];
        let mut champions = FxHashMap::default();
        for letters in 1..=LONGEST {
            for range in beginnings(vocabulary, letters) {
                if postings.raw_of(range.clone()).len() > MANY {
                    champions.insert((range.start, range.end), strongest(range, postings, &mut best));
                }
            }
        }
        Self(champions)
    }

    /// The best documents of a range and what the range is worth in each, 0 to 1.
    pub(super) fn of(&self, range: &Range<u32>) -> Option<&[(u32, f32)]> {
        self.0.get(&(range.start, range.end)).map(|champions| &**champions)
    }

    pub(super) fn size(&self) -> usize {
        self.0.values().map(|champions| champions.len() * 8 + 32).sum()
    }
}

/// The ranges of words with the same first letters.
fn beginnings(vocabulary: &Vocabulary, letters: usize) -> Vec<Range<u32>> {
    let prefix = |word: &str| word.char_indices().nth(letters).map_or(word.len(), |(at, _)| at);
    let mut ranges: Vec<Range<u32>> = Vec::new();
    let mut current: Option<&str> = None;
    for (number, word) in vocabulary.iter().enumerate() {
        let beginning = &word[..prefix(word)];
        match ranges.last_mut() {
            Some(range) if current == Some(beginning) => range.end = number as u32 + 1,
            _ => ranges.push(number as u32..number as u32 + 1),
        }
        current = Some(beginning);
    }
    ranges
}

fn strongest(range: Range<u32>, postings: &Lists, best: &mut [f32]) -> Best {
    let mut touched = Vec::new();
    for word in range {
        for &entry in postings.raw(word) {
            let worth = impact(code(entry));
            let cell = &mut best[number(entry) as usize];
            if *cell == 0.0 {
                touched.push(number(entry));
            }
            *cell = cell.max(worth);
        }
    }
    let mut all: Vec<(u32, f32)> =
        touched.into_iter().map(|document| (document, std::mem::take(&mut best[document as usize]))).collect();
    if all.len() > MOST {
        all.select_nth_unstable_by(MOST, |a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        all.truncate(MOST);
    }
    all.sort_unstable_by_key(|champion| champion.0);
    all.into()
}
