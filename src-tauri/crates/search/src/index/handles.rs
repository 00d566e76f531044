//! The short texts a document is taken by: its title, its keywords, the questions that led to it.

use super::{likeness::Likenesses, titles::Titles};
use std::ops::Range;

/// The handles of the documents of a segment, as normal text.
#[derive(Clone, Debug, Default)]
pub(super) struct Handles {
    texts: Texts,
    /// Where the handles of each document end.
    ends: Vec<u32>,
    /// Sorted by the text from there.
    places: Vec<Place>,
    pub(super) titles: Titles,
    pub(super) likenesses: Likenesses,
}

/// A beginning of a word in a title.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place {
    pub(super) document: u32,
    /// In bytes.
    pub(super) at: u16,
    /// Of the whole title, in bytes.
    pub(super) length: u16,
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
            self.push(other.get(handle));
        }
        self.end();
    }

    /// Sorts the titles for [`Self::completing`]; of documents with the same title, the one with the highest favour comes
    /// first.
    pub(super) fn sort(&mut self, favours: &[u8]) {
        let mut places = Vec::new();
        for document in 0..self.len() {
            let title = self.title(document);
            let starts = title.match_indices(' ').map(|(at, _)| at + 1).filter_map(|at| u16::try_from(at).ok());
            let length = u16::try_from(title.len()).unwrap_or(u16::MAX);
            places.extend(std::iter::once(0).chain(starts).map(|at| Place { document: document as u32, at, length }));
        }
        let favour = |place: &Place| favours[place.document as usize];
        places.sort_unstable_by(|a, b| {
            self.from(a).cmp(self.from(b)).then_with(|| favour(b).cmp(&favour(a))).then(a.cmp(b))
        });
        let titles = places.iter().filter(|place| place.at == 0).map(|place| place.document);
        self.titles = Titles::new(self.len(), titles.map(|document| (self.title(document as usize), document)));
        self.places = places;
        self.likenesses = Likenesses::new((0..self.count()).map(|at| self.texts.get(at)));
    }

    /// Where a title goes on like this from the beginning of a word on.
    pub(super) fn completing(&self, typed: &str) -> &[Place] {
        let start = self.places.partition_point(|place| self.from(place) < typed);
        let length = self.places[start..].partition_point(|place| self.from(place).starts_with(typed));
        &self.places[start..start + length]
    }

    pub(super) fn title(&self, document: usize) -> &str {
        let title = self.of(document).start;
        if title < self.texts.ends.len() { self.texts.get(title) } else { "" }
    }

    /// How many handles there are of all documents.
    pub(super) fn count(&self) -> usize {
        self.texts.ends.len()
    }

    /// The numbers of the handles of a document, the title first.
    pub(super) fn of(&self, document: usize) -> Range<usize> {
        let start = document.checked_sub(1).map_or(0, |before| self.ends[before]);
        start as usize..self.ends[document] as usize
    }

    pub(super) fn get(&self, handle: usize) -> &str {
        self.texts.get(handle)
    }

    pub(super) fn size(&self) -> usize {
        self.texts.size() + self.ends.len() * 4 + self.places.len() * 8 + self.titles.size() + self.likenesses.size()
    }

    fn from(&self, place: &Place) -> &str {
        &self.title(place.document as usize)[usize::from(place.at)..]
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
