//! The different titles in their order: which of many that begin alike has its turn to be shown, and which begin as typed
//! but for one slip.

use std::ops::Range;

/// The different titles, as normal text.
#[derive(Clone, Debug, Default)]
pub(super) struct Titles {
    text: String,
    /// Sorted by their text.
    titles: Vec<Title>,
    /// Of each document, after how many letters its title has its turn.
    turns: Vec<u8>,
}

#[derive(Clone, Copy, Debug)]
struct Title {
    document: u32,
    /// Where it ends in the text.
    end: u32,
    /// How many letters it has, and with how many it begins like the one before.
    length: u16,
    shared: u16,
}

/// A title that begins nearly as typed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Near {
    pub(super) document: u32,
    /// How many letters of it were typed.
    pub(super) letters: usize,
    /// The share of it that was typed.
    pub(super) share: f32,
}

/// Of many titles that begin alike so many have their turn after each letter, beside the shortest: those that were not
/// shown yet, because whoever types on has seen the others.
const EACH: usize = 2;
/// So many that begin alike are shown anyway.
const FEW: usize = 3;
/// After more letters nobody has a turn any more.
const LONGEST: usize = 60;
/// Another document before has the same title.
const AGAIN: u8 = u8::MAX;
/// Most letters that are tried in the place of one.
const MOST_LETTERS: usize = 256;

impl Titles {
    /// Of sorted titles, each with its document.
    pub(super) fn new<'a>(documents: usize, sorted: impl Iterator<Item = (&'a str, u32)>) -> Self {
        let mut all = Self { turns: vec![0; documents], ..Self::default() };
        for (text, document) in sorted {
            let before = all.titles.len().checked_sub(1).map_or("", |last| all.get(last));
            if before == text && !all.titles.is_empty() {
                all.turns[document as usize] = AGAIN;
                continue;
            }
            let shared = before.chars().zip(text.chars()).take_while(|(one, other)| one == other).count();
            let count = |letters: usize| letters.min(usize::from(u16::MAX)) as u16;
            let (length, shared) = (count(text.chars().count()), count(shared));
            all.text.push_str(text);
            all.titles.push(Title { document, end: all.text.len() as u32, length, shared });
        }
        all.take_turns();
        all
    }

    /// Whether a document has its turn after more than `before` and up to `letters` letters.
    pub(super) fn has_turn(&self, document: u32, before: usize, letters: usize) -> bool {
        let turn = self.turns[document as usize];
        turn != AGAIN && (before + 1..=letters).contains(&usize::from(turn))
    }

    /// Whether a document before has the same title.
    pub(super) fn is_again(&self, document: u32) -> bool {
        self.turns[document as usize] == AGAIN
    }

    /// The titles that go on like this but for one slip: a letter too many, too few, another one, or two swapped; where
    /// several keys write a syllable, the same of syllables.
    pub(super) fn nearly(&self, typed: &str) -> Vec<Near> {
        let mut found = Vec::new();
        self.slip(typed, one_key, &mut found);
        if typed.contains(is_hangul) {
            self.slip(typed, one_syllable, &mut found);
        }
        found.sort_unstable_by_key(|(title, letters)| (*title, std::cmp::Reverse(*letters)));
        found.dedup_by_key(|(title, _)| *title);
        let near = |(title, letters): (usize, usize)| {
            let Title { document, length, .. } = self.titles[title];
            Near { document, letters, share: letters as f32 / f32::from(length.max(1)) }
        };
        found.into_iter().map(near).collect()
    }

    pub(super) fn size(&self) -> usize {
        self.text.len() + self.titles.len() * size_of::<Title>() + self.turns.len()
    }

    fn take_turns(&mut self) {
        for letters in 1..=LONGEST {
            let mut any = false;
            for alike in self.titles.chunk_by(|_, next| usize::from(next.shared) >= letters) {
                if alike.len() <= FEW {
                    continue;
                }
                any = true;
                let shortest = alike.iter().min_by_key(|title| title.length).map(|title| title.document);
                let waiting =
                    |title: &&Title| self.turns[title.document as usize] == 0 && Some(title.document) != shortest;
                let mut waiting: Vec<&Title> = alike.iter().filter(waiting).collect();
                waiting.sort_by_key(|title| title.length);
                for title in waiting.into_iter().take(EACH) {
                    self.turns[title.document as usize] = letters as u8;
                }
            }
            if !any {
                break;
            }
        }
    }

    fn slip(&self, typed: &str, unit: fn(&str) -> &str, found: &mut Vec<(usize, usize)>) {
        if !has_three(typed, unit) {
            return;
        }
        let mut range = 0..self.titles.len();
        let mut at = 0;
        while at < typed.len() && !range.is_empty() {
            let letter = unit(&typed[at..]);
            let rest = &typed[at + letter.len()..];
            let next = unit(rest);
            self.add(range.clone(), at, rest, found);
            if !next.is_empty() {
                let swapped = self.narrow(self.narrow(range.clone(), at, next), at + next.len(), letter);
                self.add(swapped, at + next.len() + letter.len(), &rest[next.len()..], found);
            }
            let mut other = range.clone();
            for _ in 0..MOST_LETTERS {
                let Some(own) = other.clone().next().map(|title| unit(&self.get(title)[at..])) else { break };
                let same =
                    if own.is_empty() { other.start..other.start + 1 } else { self.narrow(other.clone(), at, own) };
                if !own.is_empty() && own != letter {
                    self.add(same.clone(), at + own.len(), rest, found);
                    self.add(same.clone(), at + own.len(), &typed[at..], found);
                }
                other.start = same.end;
            }
            range = self.narrow(range, at, letter);
            at += letter.len();
        }
    }

    /// Of titles that share the first `at` bytes, those that go on like this there.
    fn narrow(&self, range: Range<usize>, at: usize, typed: &str) -> Range<usize> {
        let tail = |title: usize| &self.get(title).as_bytes()[at..];
        let start = first(range.clone(), |title| tail(title) < typed.as_bytes());
        start..first(start..range.end, |title| tail(title).starts_with(typed.as_bytes()))
    }

    fn add(&self, range: Range<usize>, at: usize, rest: &str, to: &mut Vec<(usize, usize)>) {
        let found = self.narrow(range, at, rest);
        if let Some(title) = found.clone().next() {
            let letters = self.get(title)[..at + rest.len()].chars().count();
            to.extend(found.map(|title| (title, letters)));
        }
    }

    fn get(&self, title: usize) -> &str {
        let start = title.checked_sub(1).map_or(0, |before| self.titles[before].end);
        &self.text[start as usize..self.titles[title].end as usize]
    }
}

/// The first of a range for which `before` no longer holds.
fn first(range: Range<usize>, before: impl Fn(usize) -> bool) -> usize {
    let (mut low, mut high) = (range.start, range.end);
    while low < high {
        let middle = low.midpoint(high);
        if before(middle) { low = middle + 1 } else { high = middle }
    }
    low
}

/// What one key writes.
fn one_key(text: &str) -> &str {
    text.chars().next().map_or("", |first| &text[..first.len_utf8()])
}

/// Whether there are at least three of what counts as a letter; less may be anything.
fn has_three(typed: &str, unit: fn(&str) -> &str) -> bool {
    let without_two = (0..2).fold(typed, |rest, _| &rest[unit(rest).len()..]);
    !without_two.is_empty()
}

/// A syllable, as far as several keys write one: a consonant before a vowel begins the next.
fn one_syllable(text: &str) -> &str {
    let mut chars = text.char_indices().peekable();
    if !chars.next().is_some_and(|(_, first)| is_hangul(first)) {
        return one_key(text);
    }
    while let Some((at, c)) = chars.next() {
        let is_next = is_consonant(c) && chars.peek().is_some_and(|(_, next)| is_hangul(*next) && !is_consonant(*next));
        if !is_hangul(c) || is_next {
            return &text[..at];
        }
    }
    text
}

fn is_hangul(c: char) -> bool {
    matches!(c, '\u{3131}'..='\u{3163}')
}

fn is_consonant(c: char) -> bool {
    matches!(c, '\u{3131}'..='\u{314e}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn titles(sorted: &[&str]) -> Titles {
        Titles::new(sorted.len(), sorted.iter().zip(0..).map(|(title, document)| (*title, document)))
    }

    #[test]
    fn who_types_on_is_shown_what_was_not_shown_yet() {
        let all = ["parcel", "parcel damaged", "parcel late", "parcel lost", "parcel opened", "parcel returned", "pay"];
        let titles = titles(&all);
        let turn = |letters| (0..7).filter(|at| titles.has_turn(*at, letters - 1, letters)).collect::<Vec<_>>();
        assert_eq!((turn(1), turn(2), turn(3), turn(4)), (vec![0, 2], vec![3, 4], vec![1, 5], vec![]));
    }

    #[test]
    fn the_same_title_again_is_known_for_it() {
        let titles = titles(&["insert", "insert", "insert row"]);
        assert_eq!([0, 1, 2].map(|document| titles.is_again(document)), [false, true, false]);
    }

    #[test]
    fn a_title_is_found_with_one_slip_anywhere_in_its_beginning() {
        let titles = titles(&["cancel an order", "change an address", "parcel lost", "refund"]);
        for (typed, title) in [
            ("acncel", 0),
            ("ancel", 0),
            ("canccel a", 0),
            ("cancle", 0),
            ("chenge", 1),
            ("parcellost", 2),
            ("refnd", 3),
            ("rfeund", 3),
        ] {
            let found: Vec<u32> = titles.nearly(typed).iter().map(|near| near.document).collect();
            assert_eq!(found, [title], "{typed}");
        }
        assert_eq!(titles.nearly("erfnud"), []);
        assert_eq!(titles.nearly("cancle")[0].letters, 6);
    }

    #[test]
    fn a_syllable_is_one_letter() {
        assert_eq!(one_syllable("ㅍㅐㄱㅅㅡ"), "ㅍㅐㄱ");
        assert_eq!(one_syllable("ㅅㅡ"), "ㅅㅡ");
        let titles = self::titles(&["ㅍㅐㄱㅅㅡㅁㅏㅂㅓㅂㅅㅏ"]);
        assert_eq!(titles.nearly("ㅅㅡㅍㅐㄱㅁㅏ").len(), 1);
    }
}
