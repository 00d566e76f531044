//! The sorted words of a segment, so that every beginning of a word is one range of numbers.

use std::ops::Range;

/// How many letters are the beginning of a word.
pub(super) const HEAD: usize = 8;

/// Sorted different texts; the number of one is its place.
#[derive(Clone, Debug, Default)]
pub(super) struct Vocabulary {
    text: String,
    /// Where each ends in `text`.
    ends: Vec<u32>,
    /// Of each: which letters occur, in 32 groups, and how many letters there are.
    letters: Vec<u32>,
    /// The same of the first [`HEAD`] letters.
    heads: Vec<u32>,
    lengths: Vec<u8>,
    /// With how many letters each begins like the one before.
    shared: Vec<u8>,
    /// Where the words of each first byte begin.
    initials: Vec<u32>,
}

impl Vocabulary {
    /// Of sorted different texts.
    pub(super) fn new<'a>(sorted: impl IntoIterator<Item = &'a str>) -> Self {
        let mut vocabulary = Self::default();
        for text in sorted {
            vocabulary.push(text);
        }
        vocabulary.finish()
    }

    /// Adds the next one in order.
    pub(super) fn push(&mut self, text: &str) {
        let before = self.len().checked_sub(1).map_or("", |last| self.get(last as u32));
        let shared = before.chars().zip(text.chars()).take_while(|(a, b)| a == b).count();
        self.shared.push(shared.min(usize::from(u8::MAX)) as u8);
        self.text.push_str(text);
        self.ends.push(self.text.len() as u32);
        let (letters, length) = letters(text.chars());
        self.letters.push(letters);
        self.heads.push(self::letters(text.chars().take(HEAD)).0);
        self.lengths.push(length);
    }

    /// After the last one.
    pub(super) fn finish(mut self) -> Self {
        let first = |at: usize| self.bytes(at).first().copied().unwrap_or_default();
        let mut initials = vec![0; 257];
        for at in 0..self.ends.len() {
            initials[usize::from(first(at)) + 1] = at as u32 + 1;
        }
        for at in 1..initials.len() {
            initials[at] = initials[at].max(initials[at - 1]);
        }
        self.initials = initials;
        self.text.shrink_to_fit();
        self
    }

    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    pub(super) fn get(&self, number: u32) -> &str {
        &self.text[self.start(number as usize)..self.ends[number as usize] as usize]
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &str> {
        (0..self.len() as u32).map(|number| self.get(number))
    }

    pub(super) fn find(&self, text: &str) -> Option<u32> {
        let range = self.initial(text);
        let at = self.first(range.clone(), |word| word < text.as_bytes());
        (at < range.end && self.bytes(at) == text.as_bytes()).then_some(at as u32)
    }

    /// The words that begin so.
    pub(super) fn beginning(&self, prefix: &str) -> Range<u32> {
        let range = self.initial(prefix);
        let prefix = prefix.as_bytes();
        let start = self.first(range.clone(), |word| word < prefix);
        let end = self.first(start..range.end, |word| word < prefix || word.starts_with(prefix));
        start as u32..end as u32
    }

    /// The words of at least so many letters in which letters of all these groups occur.
    pub(super) fn having(&self, groups: u32, length: u8) -> impl Iterator<Item = (u32, &str)> {
        let all = self.letters.iter().zip(&self.lengths).enumerate();
        let having = all.filter(move |(_, (letters, own))| groups & !**letters == 0 && **own >= length);
        having.map(|(at, _)| (at as u32, self.get(at as u32)))
    }

    /// Which letters occur in a word, which at the beginning of it, and how many letters it has.
    pub(super) fn letters(&self, number: u32) -> (u32, u32, u8) {
        let at = number as usize;
        (self.letters[at], self.heads[at], self.lengths[at])
    }

    /// With how many letters a word begins like the one before it.
    pub(super) fn shared(&self, number: u32) -> u8 {
        self.shared[number as usize]
    }

    /// How many letters a word has.
    pub(super) fn length(&self, number: u32) -> u8 {
        self.lengths[number as usize]
    }

    pub(super) fn size(&self) -> usize {
        self.text.len() + self.ends.len() * 14 + self.initials.len() * 4
    }

    fn initial(&self, text: &str) -> Range<usize> {
        match (text.bytes().next(), self.initials.is_empty()) {
            (Some(first), false) => {
                self.initials[usize::from(first)] as usize..self.initials[usize::from(first) + 1] as usize
            }
            _ => 0..self.len(),
        }
    }

    /// The first place in `range` where `before` no longer holds.
    fn first(&self, range: Range<usize>, before: impl Fn(&[u8]) -> bool) -> usize {
        let (mut low, mut high) = (range.start, range.end);
        while low < high {
            let middle = low.midpoint(high);
            if before(self.bytes(middle)) { low = middle + 1 } else { high = middle }
        }
        low
    }

    fn bytes(&self, at: usize) -> &[u8] {
        &self.text.as_bytes()[self.start(at)..self.ends[at] as usize]
    }

    fn start(&self, at: usize) -> usize {
        at.checked_sub(1).map_or(0, |before| self.ends[before] as usize)
    }
}

/// Which letters occur, in 32 groups, and how many letters there are.
pub(super) fn letters(text: impl Iterator<Item = char>) -> (u32, u8) {
    let mut groups = 0;
    let mut length = 0u8;
    for c in text {
        groups |= 1 << ((c as u32).wrapping_mul(0x9E37_79B1) >> 27);
        length = length.saturating_add(1);
    }
    (groups, length)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_beginning_is_one_range() {
        let words = ["a", "par", "parcel", "parcels", "part", "zoll", "ä"];
        let vocabulary = Vocabulary::new(words);
        assert_eq!(vocabulary.beginning("parc"), 2..4);
        assert_eq!(vocabulary.beginning("p"), 1..5);
        assert_eq!(vocabulary.beginning("x"), 5..5);
        assert_eq!(vocabulary.beginning(""), 0..7);
        assert_eq!(vocabulary.find("parcel"), Some(2));
        assert_eq!(vocabulary.find("parce"), None);
        assert_eq!(vocabulary.find("ä"), Some(6));
        assert_eq!(vocabulary.iter().collect::<Vec<_>>(), words);
        assert_eq!(Vocabulary::default().find("a"), None);
    }
}
