//! Words that are nearly what was typed.

use super::vocabulary::{Vocabulary, letters};
use std::ops::Range;

/// A word of the vocabulary and how far it is from what was typed, in edits; a swap of neighbours is one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Near {
    pub(super) number: u32,
    pub(super) edits: u8,
}

/// Most edits that are forgiven in a word of so many letters.
pub(super) fn forgiven(length: usize) -> u8 {
    match length {
        0..=2 => 0,
        3..=6 => 1,
        _ => 2,
    }
}

/// The words of `range` within `most` edits of `typed`; of an open word, those that begin so.
pub(super) fn near(vocabulary: &Vocabulary, range: Range<u32>, typed: &[char], open: bool, most: u8) -> Vec<Near> {
    let (groups, length) = letters(typed.iter().copied());
    let mut measure = Measure::new(typed);
    let mut found = Vec::new();
    for number in range {
        let (other, other_length) = vocabulary.letters(number);
        let missing = (groups & !other).count_ones() as u8;
        if missing > most || other_length + most < length {
            continue;
        }
        let extra = (other & !groups).count_ones() as u8;
        if !open && (extra > most || other_length > length + most) {
            continue;
        }
        if let Some(edits) = measure.edits(vocabulary.get(number), open, most) {
            found.push(Near { number, edits });
        }
    }
    found
}

/// Measures how far words are from one that was typed.
struct Measure<'a> {
    typed: &'a [char],
    /// Three rows of the table: two back, one back, now.
    rows: [Vec<u8>; 3],
}

impl<'a> Measure<'a> {
    fn new(typed: &'a [char]) -> Self {
        let row = vec![0; typed.len() + 1];
        Self { typed, rows: [row.clone(), row.clone(), row] }
    }

    /// Edits between what was typed and `word`, or the nearest beginning of it, if not more than `most`.
    fn edits(&mut self, word: &str, open: bool, most: u8) -> Option<u8> {
        let width = self.typed.len();
        for (at, cell) in self.rows[1].iter_mut().enumerate() {
            *cell = at as u8;
        }
        let mut best = if open { self.rows[1][width] } else { u8::MAX };
        let mut before = None;
        for (row, c) in word.chars().enumerate() {
            let least = self.next_row(row as u8 + 1, c, before, most);
            self.rows.rotate_left(1);
            before = Some(c);
            if open {
                best = best.min(self.rows[1][width]);
            }
            if least > most || (open && row > width + usize::from(most)) {
                return (best <= most).then_some(best);
            }
        }
        if !open {
            best = self.rows[1][width];
        }
        (best <= most).then_some(best)
    }

    /// Fills the row of one more letter of the word; gives the least of it.
    fn next_row(&mut self, row: u8, c: char, before: Option<char>, most: u8) -> u8 {
        let [two_back, back, now] = &mut self.rows;
        now[0] = row;
        let mut least = row;
        // Outside this band the edits are too many anyway.
        let from = usize::from(row.saturating_sub(most + 1)).max(1);
        let to = (usize::from(row) + usize::from(most)).min(self.typed.len());
        if from > 1 {
            now[from - 1] = u8::MAX / 2;
        }
        for at in from..=to {
            let typed = self.typed[at - 1];
            let mut cell = back[at - 1] + u8::from(typed != c);
            cell = cell.min(now[at - 1] + 1);
            cell = cell.min(back[at] + 1);
            if at > 1 && before == Some(typed) && self.typed[at - 2] == c {
                cell = cell.min(two_back[at - 2] + 1);
            }
            now[at] = cell;
            least = least.min(cell);
        }
        for cell in now.iter_mut().skip(to + 1) {
            *cell = u8::MAX / 2;
        }
        least
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edits(typed: &str, word: &str, open: bool) -> Option<u8> {
        let typed: Vec<char> = typed.chars().collect();
        Measure::new(&typed).edits(word, open, 2)
    }

    #[test]
    fn an_edit_is_a_letter_more_less_or_other_or_two_swapped() {
        for (typed, word, expected) in [
            ("refund", "refund", Some(0)),
            ("refnud", "refund", Some(1)),
            ("refun", "refund", Some(1)),
            ("refuund", "refund", Some(1)),
            ("rafund", "refund", Some(1)),
            ("erfunf", "refund", Some(2)),
            ("ab", "refund", None),
            ("посылак", "посылка", Some(1)),
        ] {
            assert_eq!(edits(typed, word, false), expected, "{typed} {word}");
        }
    }

    #[test]
    fn an_open_word_is_measured_against_the_beginning() {
        assert_eq!(edits("canc", "cancellation", true), Some(0));
        assert_eq!(edits("cnac", "cancellation", true), Some(1));
        assert_eq!(edits("cancelaltoin", "cancellation", true), Some(2));
        assert_eq!(edits("xyzw", "cancellation", true), None);
    }

    #[test]
    fn only_the_near_words_of_the_range_are_found() {
        let vocabulary = Vocabulary::new(["parcel", "parcels", "partial", "refund"]);
        let typed: Vec<char> = "parcle".chars().collect();
        let found = near(&vocabulary, 0..4, &typed, false, 1);
        assert_eq!(found, [Near { number: 0, edits: 1 }]);
        let found = near(&vocabulary, 0..4, &typed, true, 1);
        assert_eq!(found.len(), 2);
    }
}
