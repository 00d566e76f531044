//! Words that are nearly what was typed.

use super::vocabulary::{HEAD, Vocabulary, letters};

/// A word of the vocabulary and how far it is from what was typed, in edits; a swap of neighbours is one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Near {
    pub(super) number: u32,
    pub(super) edits: u8,
}

/// Most edits that are forgiven in a word of so many letters.
fn forgiven(length: usize, open: bool) -> u8 {
    match length {
        0..=2 => 0,
        3 => u8::from(!open),
        4..=6 => 1,
        _ => 2,
    }
}

/// The words with the same first letter that are near what was typed; of an open word, those that begin so.
pub(super) fn near(vocabulary: &Vocabulary, typed: &[char], open: bool) -> Vec<Near> {
    let most = forgiven(typed.len(), open);
    let Some(first) = typed.first().filter(|_| most > 0) else { return Vec::new() };
    let mut ladder = Ladder::new(typed, open, most);
    let (groups, length) = letters(typed.iter().copied());
    let short = open && typed.len() + usize::from(most) <= HEAD;
    let mut found = Vec::new();
    for number in vocabulary.beginning(first.encode_utf8(&mut [0; 4])) {
        ladder.share(vocabulary.shared(number));
        if ladder.is_dead() {
            continue;
        }
        let (all, head, other_length) = vocabulary.letters(number);
        let other = if short { head } else { all };
        let missing = (groups & !other).count_ones() as u8;
        let extra = if open { 0 } else { (other & !groups).count_ones() as u8 };
        let long = !open && other_length > length + most;
        if missing > most || extra > most || long || other_length + most < length {
            continue;
        }
        if let Some(edits) = ladder.climb(vocabulary.get(number)) {
            found.push(Near { number, edits });
        }
    }
    found
}

/// The words that are near what was typed but for the first letter: another one, none, one too many, or swapped.
pub(super) fn near_but_first(vocabulary: &Vocabulary, typed: &[char], open: bool) -> Vec<Near> {
    let [first, second, rest @ ..] = typed else { return Vec::new() };
    if rest.len() < 3 {
        return Vec::new();
    }
    let rest: String = rest.iter().collect();
    let tail = format!("{second}{rest}");
    let whole = format!("{first}{tail}");
    let fits = |word: &str, end: &str| if open { word.starts_with(end) } else { word == end };
    let (groups, length) = letters(tail.chars());
    let mut found = Vec::new();
    for (number, word) in vocabulary.having(groups, length) {
        let mut behind = word.chars();
        let head = behind.next();
        let swapped = head == Some(*second) && behind.as_str().strip_prefix(*first).is_some_and(|it| fits(it, &rest));
        if swapped || fits(behind.as_str(), &whole) || fits(behind.as_str(), &tail) || fits(word, &tail) {
            found.push(Near { number, edits: 1 });
        }
    }
    found
}

/// Whether a text begins nearly as typed; a text must be more like it than a word.
pub(super) fn begins_nearly(text: &str, typed: &[char]) -> bool {
    let most = forgiven(typed.len() * 2 / 3, true);
    most > 0 && Ladder::new(typed, true, most).climb(text).is_some()
}

/// Measures how far sorted words are from one that was typed, letter by letter; what a word shares with the one before
/// is not measured again.
struct Ladder<'a> {
    typed: &'a [char],
    open: bool,
    most: u8,
    /// A row for each number of letters of the word: edits to each beginning of what was typed.
    rows: Vec<Vec<u8>>,
    word: Vec<char>,
    /// So many rows are those of the word at hand.
    valid: usize,
    /// After so many letters there are too many edits.
    dead: Option<usize>,
}

const TOO_MANY: u8 = u8::MAX / 2;

impl<'a> Ladder<'a> {
    fn new(typed: &'a [char], open: bool, most: u8) -> Self {
        let first = (0..=typed.len()).map(|edits| edits as u8).collect();
        Self { typed, open, most, rows: vec![first], word: Vec::new(), valid: 0, dead: None }
    }

    /// The next word begins with so many letters like the one before.
    fn share(&mut self, letters: u8) {
        let letters = usize::from(letters);
        self.valid = self.valid.min(letters);
        self.dead = self.dead.filter(|dead| *dead <= letters);
    }

    fn is_dead(&self) -> bool {
        self.dead.is_some()
    }

    /// Edits between what was typed and this word, or the nearest beginning of it, if there are not too many.
    fn climb(&mut self, word: &str) -> Option<u8> {
        let width = self.typed.len();
        let highest = width + usize::from(self.most);
        self.word.truncate(self.valid);
        for c in word.chars().skip(self.valid).take(highest + 1 - self.valid.min(highest)) {
            self.word.push(c);
            let least = self.row(self.word.len());
            self.valid = self.word.len();
            if least > self.most {
                self.dead = Some(self.valid);
                break;
            }
        }
        let last = &self.rows[..=self.valid];
        let edits = if self.open {
            last.iter().map(|row| row[width]).min()
        } else {
            last.last().map(|row| row[width]).filter(|_| self.dead.is_none())
        };
        edits.filter(|edits| *edits <= self.most)
    }

    /// Fills the row after so many letters; gives the least of it.
    fn row(&mut self, at: usize) -> u8 {
        let width = self.typed.len();
        if self.rows.len() <= at {
            self.rows.push(vec![TOO_MANY; width + 1]);
        }
        let (before, now) = self.rows.split_at_mut(at);
        let (now, back) = (&mut now[0], &before[at - 1]);
        let c = self.word[at - 1];
        now.fill(TOO_MANY);
        now[0] = at as u8;
        let mut least = now[0];
        let most = usize::from(self.most);
        // Outside this band the edits are too many anyway.
        for place in at.saturating_sub(most).max(1)..=(at + most).min(width) {
            let typed = self.typed[place - 1];
            let mut edits = (back[place - 1] + u8::from(typed != c)).min(now[place - 1] + 1).min(back[place] + 1);
            if place > 1 && at > 1 && self.word[at - 2] == typed && self.typed[place - 2] == c {
                edits = edits.min(before[at - 2][place - 2] + 1);
            }
            now[place] = edits;
            least = least.min(edits);
        }
        least
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edits(typed: &str, word: &str, open: bool) -> Option<u8> {
        let typed: Vec<char> = typed.chars().collect();
        Ladder::new(&typed, open, 2).climb(word)
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
    fn what_a_word_shares_with_the_one_before_is_not_measured_again() {
        let typed: Vec<char> = "parcel".chars().collect();
        let mut ladder = Ladder::new(&typed, false, 2);
        for (shared, word, expected) in [
            (0, "pacel", Some(1)),
            (2, "parasol", None),
            (3, "parcels", Some(1)),
            (4, "parcours", None),
            (2, "pascal", Some(2)),
        ] {
            ladder.share(shared);
            assert_eq!(ladder.climb(word), expected, "{word}");
        }
        ladder.share(0);
        assert_eq!(ladder.climb("zzz"), None);
        assert!(ladder.is_dead());
        ladder.share(3);
        assert!(ladder.is_dead(), "it begins with the same three letters");
    }

    fn found(typed: &str, open: bool, how: fn(&Vocabulary, &[char], bool) -> Vec<Near>) -> Vec<(&'static str, u8)> {
        let words = ["arcel", "parcel", "parcels", "partial", "refund"];
        let typed: Vec<char> = typed.chars().collect();
        let near = how(&Vocabulary::new(words), &typed, open);
        near.iter().map(|near| (words[near.number as usize], near.edits)).collect()
    }

    #[test]
    fn words_with_the_same_first_letter_are_found() {
        assert_eq!(found("parcle", false, near), [("parcel", 1)]);
        assert_eq!(found("parcle", true, near), [("parcel", 1), ("parcels", 1)]);
        assert_eq!(found("refudn", false, near), [("refund", 1)]);
        assert_eq!(found("pa", true, near), []);
    }

    #[test]
    fn the_first_letter_may_be_wrong_if_the_others_are_right() {
        for typed in ["efund", "erfund", "xefund", "rrefund"] {
            assert_eq!(found(typed, false, near_but_first), [("refund", 1)], "{typed}");
        }
        assert_eq!(found("aprce", true, near_but_first), [("parcel", 1), ("parcels", 1)]);
        assert_eq!(found("xefnud", false, near_but_first), []);
    }
}
