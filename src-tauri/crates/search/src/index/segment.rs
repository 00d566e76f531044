//! A part of an index: some documents with their words, never changed once built.

use super::{champions::Champions, handles::Handles, lists::Lists, vocabulary::Vocabulary};
use std::sync::LazyLock;

/// Some documents with their words.
#[derive(Clone, Debug, Default)]
pub(super) struct Segment {
    pub(super) documents: Documents,
    /// What long and short texts are measured against, in bytes.
    pub(super) lengths: Lengths,
    /// Words as they stand in the documents, their stems, and their weaker forms.
    pub(super) vocabulary: Vocabulary,
    /// Of each word: the documents it stands in, with how strongly as the code.
    pub(super) postings: Lists,
    /// Of each stem or weaker form: the words that it stands for, with its worth as the code.
    pub(super) forms: Lists,
    /// Of the words that are not their own small letters: how they are spelled.
    pub(super) spellings: Spellings,
    pub(super) handles: Handles,
    pub(super) champions: Champions,
}

/// What is known of the documents themselves.
#[derive(Clone, Debug, Default)]
pub(super) struct Documents {
    pub(super) ids: Vec<Box<str>>,
    pub(super) digests: Vec<u64>,
    /// 255 is the highest.
    pub(super) favours: Vec<u8>,
}

/// How words are spelled, sorted by word.
#[derive(Clone, Debug, Default)]
pub(super) struct Spellings(pub(super) Vec<(u32, Box<str>)>);

impl Spellings {
    pub(super) fn of(&self, word: u32) -> Option<&str> {
        let at = self.0.binary_search_by_key(&word, |(word, _)| *word).ok()?;
        Some(&self.0[at].1)
    }

    fn size(&self) -> usize {
        self.0.iter().map(|(_, spelling)| spelling.len() + 24).sum()
    }
}

/// Average bytes of the fields.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Lengths(pub(super) [f32; 5]);

impl Segment {
    pub(super) fn len(&self) -> usize {
        self.documents.ids.len()
    }

    pub(super) fn size(&self) -> usize {
        let ids: usize = self.documents.ids.iter().map(|id| id.len() + 16 + 9).sum();
        let lists = self.postings.size() + self.forms.size() + self.champions.size();
        ids + lists + self.spellings.size() + self.vocabulary.size() + self.handles.size()
    }
}

/// Steps of a code per doubling.
const STEPS: f32 = 20.0;
/// What the lowest code stands for.
const LEAST: f32 = 1.0 / 32.0;
/// Where further occurrences begin to add little.
const SATURATION: f32 = 0.9;

/// How strongly a word stands in a document, on a scale of ratios.
pub(super) fn strength_code(strength: f32) -> u8 {
    ((strength / LEAST).log2() * STEPS).round().clamp(0.0, 255.0) as u8
}

/// What a code is worth in a score, 0 to 1.
pub(super) fn impact(code: u8) -> f32 {
    IMPACTS[usize::from(code)]
}

static IMPACTS: LazyLock<[f32; 256]> = LazyLock::new(|| {
    std::array::from_fn(|code| {
        let strength = LEAST * (code as f32 / STEPS).exp2();
        strength / (strength + SATURATION)
    })
});
