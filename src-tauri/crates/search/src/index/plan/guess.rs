//! What may be meant by a word that no document has: near spellings, parts of a compound, words without a space between.

use super::{
    super::{
        compounds,
        segment::Segment,
        typos::{self, Near},
        vocabulary::Vocabulary,
    },
    Meaning, SYNONYM, Word, add,
};
use crate::analysis::Analyser;

/// A way to find near spellings.
type Search = fn(&Vocabulary, &[char], bool) -> Vec<Near>;

/// Longer words are not taken for misspelled ones.
const LONGEST: usize = 40;
/// Most spellings that a word may stand for.
const SPELLINGS: usize = 12;
/// How many of them are read for their stems.
const READ: usize = 4;

/// What near spellings are worth of the word.
const ONE_EDIT: f32 = 0.85;
const TWO_EDITS: f32 = 0.6;
const RUN_ON: f32 = 0.6;

impl Word {
    /// Whether it is a word that means something else too, so that it is spelled right.
    pub(super) fn is_meant(&self, analyser: &Analyser) -> bool {
        analyser.synonyms(&self.token.stem).next().is_some()
    }

    /// What may be meant by a word that no document has.
    pub(super) fn guess(&mut self, analyser: &Analyser, segments: &[&Segment]) {
        let typed: Vec<char> = self.token.surface.chars().collect();
        if typed.len() > LONGEST || typed.iter().any(|c| c.is_numeric()) {
            return;
        }
        if analyser.has_compounds() && self.ends_others(segments) {
            return;
        }
        let right = self.is_meant(analyser);
        for near in [typos::near as Search, typos::near_but_first].into_iter().filter(|_| !right) {
            for (meaning, segment) in self.meanings.iter_mut().zip(segments) {
                respell(analyser, segment, near(&segment.vocabulary, &typed, self.open), meaning);
            }
            if self.meanings.iter().any(|meaning| meaning.nearest.is_some()) {
                break;
            }
        }
        for (meaning, segment) in self.meanings.iter_mut().zip(segments) {
            take_apart(segment, &self.token.surface, meaning);
        }
    }

    /// Whether it is spelled right, as the last part of other words only.
    fn ends_others(&mut self, segments: &[&Segment]) -> bool {
        let mut found = false;
        for (meaning, segment) in self.meanings.iter_mut().zip(segments) {
            let before = meaning.like.len();
            let ending = compounds::ending(&segment.vocabulary, &segment.postings, &self.token.surface);
            meaning.like.extend(ending.into_iter().map(|number| (number, compounds::PART)));
            found |= meaning.like.len() > before;
        }
        found
    }
}

fn respell(analyser: &Analyser, segment: &Segment, mut near: Vec<Near>, meaning: &mut Meaning) {
    let frequency = |number: u32| segment.postings.raw(number).len();
    near.sort_by_key(|near| (near.edits, std::cmp::Reverse(frequency(near.number)), near.number));
    near.truncate(SPELLINGS);
    for (at, near) in near.iter().enumerate() {
        let worth = if near.edits <= 1 { ONE_EDIT } else { TWO_EDITS };
        meaning.like.push((near.number, worth));
        meaning.like.extend(segment.forms.get(near.number).map(|(word, code)| (word, worth * f32::from(code) / 255.0)));
        if at >= READ {
            continue;
        }
        let token = analyser.read(segment.vocabulary.get(near.number));
        add_worth(segment, &token.stem, worth, &mut meaning.like);
        for synonym in analyser.synonyms(&token.stem) {
            add_worth(segment, synonym, worth * SYNONYM, &mut meaning.like);
        }
    }
    let words = near
        .iter()
        .flat_map(|near| std::iter::once(near.number).chain(segment.forms.get(near.number).map(|form| form.0)));
    meaning.nearest = words.into_iter().find(|number| frequency(*number) > 0);
}

/// As the parts of a compound, or as words typed without a space.
fn take_apart(segment: &Segment, surface: &str, meaning: &mut Meaning) {
    let frequency = |part: &str| compounds::frequency(&segment.vocabulary, &segment.postings, part);
    if let Some(parts) = compounds::split(surface, frequency) {
        for part in parts {
            add(segment, part, compounds::PART, &mut meaning.like);
        }
    } else if let Some(parts) = compounds::run_on(surface, |part| frequency(part) > 0) {
        for part in parts {
            add(segment, &surface[part], RUN_ON, &mut meaning.like);
        }
    }
}

fn add_worth(segment: &Segment, text: &str, worth: f32, to: &mut Vec<(u32, f32)>) {
    let Some(number) = segment.vocabulary.find(text) else { return };
    if !segment.postings.raw(number).is_empty() {
        to.push((number, worth));
    }
    to.extend(segment.forms.get(number).map(|(word, code)| (word, worth * f32::from(code) / 255.0)));
}
