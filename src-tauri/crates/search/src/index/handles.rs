//! The short texts a document is taken by: its title, its keywords, the questions that led to it.

use std::ops::Range;

/// The handles of the documents of a segment, as normal text.
#[derive(Clone, Debug, Default)]
pub(super) struct Handles {
    texts: Texts,
    /// Where the handles of each document end.
    ends: Vec<u32>,
    /// Each beginning of a word in a title, as document and byte, sorted by the text from there.
    places: Vec<(u32, u32)>,
    weights: Weights,
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
    /// Adds a handle of the document at hand as normal text, the title first.
    pub(super) fn push(&mut self, text: &str) {
        self.texts.push(text);
    }

    /// Ends the document.
    pub(super) fn end(&mut self) {
        self.ends.push(self.texts.ends.len() as u32);
    }

    /// How many documents there are.
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    /// Adds a document of another one.
    pub(super) fn copy(&mut self, other: &Self, document: usize) {
        for handle in other.of(document) {
            self.push(handle);
        }
        self.end();
    }

    /// Sorts the titles for [`Self::completing`].
    pub(super) fn sort(&mut self) {
        let mut places = Vec::new();
        for document in 0..self.len() {
            let title = self.title(document);
            let starts = title.match_indices(' ').map(|(at, _)| at + 1);
            places.extend(std::iter::once(0).chain(starts).map(|at| (document as u32, at as u32)));
        }
        places.sort_unstable_by(|a, b| self.from(*a).cmp(self.from(*b)).then(a.cmp(b)));
        self.places = places;
        self.weights = Weights::new(&self.texts);
    }

    /// The documents whose title goes on like this from the beginning of a word on, and which byte that is.
    pub(super) fn completing(&self, typed: &str) -> &[(u32, u32)] {
        let start = self.places.partition_point(|place| self.from(*place) < typed);
        let length = self.places[start..].partition_point(|place| self.from(*place).starts_with(typed));
        &self.places[start..start + length]
    }

    pub(super) fn title(&self, document: usize) -> &str {
        self.of(document).next().unwrap_or_default()
    }

    /// How many handles there are of all documents.
    pub(super) fn count(&self) -> usize {
        self.texts.ends.len()
    }

    /// The handles of a document, the title first.
    pub(super) fn of(&self, document: usize) -> impl Iterator<Item = &str> {
        let start = document.checked_sub(1).map_or(0, |before| self.ends[before]);
        (start..self.ends[document]).map(|at| self.texts.get(at as usize))
    }

    pub(super) fn size(&self) -> usize {
        self.texts.size() + self.ends.len() * 4 + self.places.len() * 8
    }

    fn from(&self, (document, at): (u32, u32)) -> &str {
        &self.title(document as usize)[at as usize..]
    }
}

/// The words of a text with single spaces, or nothing where there was nothing.
pub(super) fn normal<'a>(words: impl IntoIterator<Item = (Range<usize>, &'a str)>) -> String {
    let mut text = String::new();
    let mut end = None;
    for (range, word) in words {
        if end.is_some_and(|end| end != range.start) {
            text.push(' ');
        }
        text.push_str(word);
        end = Some(range.end);
    }
    text
}

/// Which groups of three letters a text has, to compare it with many.
pub(super) struct Profile {
    /// A bit for each hash.
    bits: Vec<u64>,
    /// Length as a vector.
    length: f32,
}

const HASHES: u32 = 13;

/// What each group of letters says: the rarer in the handles, the more.
#[derive(Clone, Debug, Default)]
pub(super) struct Weights(Vec<f32>);

impl Weights {
    fn new(handles: &Texts) -> Self {
        let mut counts = vec![0u32; 1 << HASHES];
        for at in 0..handles.ends.len() {
            groups(handles.get(at), |hash| counts[hash as usize] += 1);
        }
        let all = handles.ends.len() as f32;
        let weight = |count: u32| (1.0 + (all + 1.0) / (count as f32 + 0.5)).ln();
        Self(counts.into_iter().map(weight).collect())
    }
}

impl Profile {
    pub(super) fn new(text: &str, handles: &Handles) -> Self {
        let mut profile = Self { bits: vec![0; 1 << (HASHES - 6)], length: 0.0 };
        groups(text, |hash| {
            let (word, bit) = (hash as usize / 64, 1 << (hash % 64));
            if profile.bits[word] & bit == 0 {
                profile.length += handles.weights.0[hash as usize];
            }
            profile.bits[word] |= bit;
        });
        profile.length = profile.length.sqrt();
        profile
    }

    /// How much another text has in common with it, 0 to 1.
    pub(super) fn likeness(&self, other: &str, handles: &Handles) -> f32 {
        let (mut common, mut length) = (0.0, 0.0);
        groups(other, |hash| {
            let weight = handles.weights.0[hash as usize];
            common += (self.bits[hash as usize / 64] >> (hash % 64) & 1) as f32 * weight;
            length += weight;
        });
        if common == 0.0 { 0.0 } else { common / (length.sqrt() * self.length) }
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
