//! The short texts a document is taken by: its title, its keywords, the questions that led to it.

use crate::analysis::Token;
use std::ops::{Deref, Range};

/// The handles of the documents of a segment, as normal text.
#[derive(Clone, Debug, Default)]
pub(super) struct Handles {
    pub(super) titles: Texts,
    pub(super) handles: Texts,
    /// Where the handles of each document end.
    pub(super) ends: Vec<u32>,
    /// Each beginning of a word in a title, as document and byte, sorted by the text from there.
    places: Vec<(u32, u32)>,
}

/// Many texts in one piece of memory.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Texts {
    pub(super) text: String,
    pub(super) ends: Vec<u32>,
}

impl Texts {
    pub(super) fn push(&mut self, text: &str) {
        self.text.push_str(text);
        self.ends.push(self.text.len() as u32);
    }

    pub(super) fn get(&self, at: usize) -> &str {
        let start = at.checked_sub(1).map_or(0, |before| self.ends[before] as usize);
        &self.text[start..self.ends[at] as usize]
    }

    fn size(&self) -> usize {
        self.text.len() + self.ends.len() * 4
    }
}

impl Handles {
    /// Adds a document with its title as normal text, whole and without what says nothing.
    pub(super) fn push_title(&mut self, whole: &str, content: &str) {
        self.titles.push(whole);
        self.handles.push(content);
    }

    /// Adds another handle of the document.
    pub(super) fn push(&mut self, content: &str) {
        self.handles.push(content);
    }

    /// Ends the document.
    pub(super) fn end(&mut self) {
        self.ends.push(self.handles.ends.len() as u32);
    }

    /// How many documents there are.
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    /// Adds a document of another one.
    pub(super) fn copy(&mut self, other: &Self, document: usize) {
        self.titles.push(other.titles.get(document));
        for handle in other.of(document) {
            self.handles.push(handle);
        }
        self.end();
    }

    /// Sorts the titles for [`Self::completing`].
    pub(super) fn sort(&mut self) {
        let mut places = Vec::new();
        for document in 0..self.titles.ends.len() {
            let title = self.titles.get(document);
            let starts = title.match_indices(' ').map(|(at, _)| at + 1);
            places.extend(std::iter::once(0).chain(starts).map(|at| (document as u32, at as u32)));
        }
        places.sort_unstable_by(|a, b| self.from(*a).cmp(self.from(*b)).then(a.cmp(b)));
        self.places = places;
    }

    /// The documents whose title goes on like this from the beginning of a word on, and which byte that is.
    pub(super) fn completing(&self, typed: &str) -> &[(u32, u32)] {
        let start = self.places.partition_point(|place| self.from(*place) < typed);
        let length = self.places[start..].partition_point(|place| self.from(*place).starts_with(typed));
        &self.places[start..start + length]
    }

    /// The handles of a document, the title first.
    pub(super) fn of(&self, document: usize) -> impl Iterator<Item = &str> {
        let start = document.checked_sub(1).map_or(0, |before| self.ends[before]);
        (start..self.ends[document]).map(|at| self.handles.get(at as usize))
    }

    pub(super) fn size(&self) -> usize {
        self.titles.size() + self.handles.size() + self.ends.len() * 4 + self.places.len() * 8
    }

    fn from(&self, (document, at): (u32, u32)) -> &str {
        &self.titles.get(document as usize)[at as usize..]
    }
}

/// A word of a text, as it goes into the normal form of the text.
pub(super) struct NormalWord<S> {
    pub(super) range: Range<usize>,
    pub(super) surface: S,
    pub(super) stop: bool,
}

impl<'a> NormalWord<&'a str> {
    pub(super) fn of(token: &'a Token) -> Self {
        Self { range: token.range.clone(), surface: &token.surface, stop: token.stop }
    }
}

/// The words of a text with single spaces, or nothing where there was nothing; `all`, or only those that say something.
pub(super) fn normal<S: Deref<Target = str>>(words: &[NormalWord<S>], all: bool) -> String {
    let all = all || words.iter().all(|word| word.stop);
    let mut text = String::new();
    let mut end = None;
    for word in words.iter().filter(|word| all || !word.stop) {
        if end.is_some_and(|end| end != word.range.start) {
            text.push(' ');
        }
        text.push_str(&word.surface);
        end = Some(word.range.end);
    }
    text
}

/// Which groups of three letters a text has, to compare it with many.
pub(super) struct Profile {
    /// A bit for each hash.
    bits: Vec<u64>,
    count: usize,
}

const HASHES: u32 = 13;

impl Profile {
    pub(super) fn new(text: &str) -> Self {
        let mut profile = Self { bits: vec![0; 1 << (HASHES - 6)], count: 0 };
        groups(text, |hash| {
            let (word, bit) = (hash as usize / 64, 1 << (hash % 64));
            profile.count += usize::from(profile.bits[word] & bit == 0);
            profile.bits[word] |= bit;
        });
        profile
    }

    /// How much another text has in common with it, 0 to 1.
    pub(super) fn likeness(&self, other: &str) -> f32 {
        let (mut common, mut count) = (0, 0);
        groups(other, |hash| {
            common += (self.bits[hash as usize / 64] >> (hash % 64) & 1) as usize;
            count += 1;
        });
        if common == 0 { 0.0 } else { common as f32 / ((count * self.count.max(1)) as f32).sqrt() }
    }
}

/// Calls with the hash of each group of three letters; of two where a letter says more.
fn groups(text: &str, mut found: impl FnMut(u32)) {
    let (mut first, mut second) = (0u32, u32::from(' '));
    for c in text.chars().chain([' ']) {
        let c = u32::from(c);
        let group = (if is_dense(second) { 0 } else { first }, second, c);
        if first != 0 || is_dense(second) {
            let mixed = (group.0.wrapping_mul(0x85EB_CA6B) ^ group.1.wrapping_mul(0xC2B2_AE35)) ^ group.2;
            found(mixed.wrapping_mul(0x9E37_79B1) >> (32 - HASHES));
        }
        (first, second) = (second, c);
    }
}

fn is_dense(c: u32) -> bool {
    matches!(c, 0x3040..=0x30FF | 0x3400..=0x9FFF | 0xF900..=0xFAFF | 0xAC00..=0xD7A3 | 0x20000..=0x3FFFF)
}
