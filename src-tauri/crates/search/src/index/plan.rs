//! What was typed, as words and what each of them may stand for in a segment.

use super::{
    compounds,
    handles::normal,
    segment::Segment,
    typos::{self, Near},
    vocabulary::Vocabulary,
};
use crate::{
    Marks,
    analysis::{Analyser, Token},
    passage::Mark,
};
use std::ops::Range;

/// What was typed, read for the segments of an index.
pub(super) struct Plan {
    pub(super) words: Vec<Word>,
    /// All of it as normal text, to compare it with titles.
    pub(super) whole: String,
    /// The same without numbers that no document has, to compare it with handles.
    pub(super) content: String,
}

/// A word of what was typed.
pub(super) struct Word {
    pub(super) token: Token,
    /// Still being typed: longer words count as well.
    pub(super) open: bool,
    /// How much it counts beside the others, 0 to 1.
    pub(super) weight: f32,
    /// What it stands for in each segment.
    pub(super) meanings: Vec<Meaning>,
}

/// What a word stands for in a segment.
#[derive(Clone, Debug, Default)]
pub(super) struct Meaning {
    /// The word itself in its forms, and what each is worth.
    pub(super) same: Vec<(u32, f32)>,
    /// The words that begin so, of an open word.
    pub(super) beginning: Option<Range<u32>>,
    /// What may be meant: the nearest spellings, parts, synonyms.
    pub(super) like: Vec<(u32, f32)>,
    /// The nearest spelling where there is none like it.
    pub(super) nearest: Option<u32>,
}

/// A way to find near spellings.
type Search = fn(&Vocabulary, &[char], bool) -> Vec<Near>;

/// Two neighbouring words.
struct Pair {
    letters: String,
    stems: String,
}

/// More words than this do not make an answer better.
const MOST_WORDS: usize = 24;
/// Longer words are not taken for misspelled ones.
const LONGEST: usize = 40;
/// Most spellings that a word may stand for.
const SPELLINGS: usize = 12;
/// How many of them are read for their stems.
const READ: usize = 4;

const SYNONYM: f32 = 0.5;
/// What near spellings are worth of the word.
const ONE_EDIT: f32 = 0.85;
const TWO_EDITS: f32 = 0.6;
const JOINED: f32 = 0.8;
const RUN_ON: f32 = 0.6;
/// Of a beginning that so many words share at most, what else has a part that begins so.
const FEW: usize = 400;
/// What is worth less is not marked in a text.
const MARKED: f32 = 0.35;
/// Most other words that are marked for one.
const MOST_MARKED: usize = 40;

impl Plan {
    pub(super) fn new(analyser: &Analyser, typed: &str, segments: &[&Segment]) -> Self {
        let tokens = analyser.asked(typed);
        let open = typed.chars().next_back().is_some_and(char::is_alphanumeric);
        let whole = normal(tokens.iter().map(|token| (token.range.clone(), token.surface.as_str())));
        let lost = |token: &Token| {
            is_number(&token.surface) && !segments.iter().any(|it| it.vocabulary.find(&token.surface).is_some())
        };
        let kept = tokens.iter().filter(|token| !lost(token));
        let content = normal(kept.map(|token| (token.range.clone(), token.surface.as_str())));
        let pairs = pairs(&tokens);
        let mut words = choose(tokens, open);
        for (word, pairs) in words.iter_mut().map(|(at, word)| (word, &pairs[*at])) {
            word.meanings = segments.iter().map(|segment| mean(word, pairs, analyser, segment)).collect();
        }
        let mut words: Vec<Word> = words.into_iter().map(|(_, word)| word).collect();
        for word in words.iter_mut().filter(|word| !word.is_known()) {
            word.guess(analyser, segments);
        }
        Self { words, whole, content }
    }
}

impl Plan {
    /// What was typed with the nearest spellings of the words that no document has.
    pub(super) fn corrected(&self, typed: &str, segments: &[&Segment]) -> Option<String> {
        let mut corrected = typed.to_owned();
        let mut changed = false;
        for word in self.words.iter().rev() {
            let nearest = word.meanings.iter().zip(segments).find_map(|(it, segment)| Some((it.nearest?, segment)));
            if let Some((nearest, segment)) = nearest {
                let spelling = segment.spellings.of(nearest).unwrap_or_else(|| segment.vocabulary.get(nearest));
                corrected.replace_range(word.token.range.clone(), spelling);
                changed = true;
            }
        }
        changed.then_some(corrected)
    }

    /// What counts as a hit when a text is shown.
    pub(super) fn marks(&self, language: &str, segments: &[&Segment]) -> Marks {
        let words = self.words.iter().map(|word| {
            let like = word.meanings.iter().zip(segments).flat_map(|(meaning, segment)| {
                let like = meaning.like.iter().filter(|(_, worth)| *worth >= MARKED).take(MOST_MARKED);
                like.map(|(number, _)| segment.vocabulary.get(*number).to_owned())
            });
            Mark::new(&word.token, word.open, like.collect())
        });
        Marks::new(language, words.collect())
    }
}

/// The words that count, with their places among all.
fn choose(tokens: Vec<Token>, open: bool) -> Vec<(usize, Word)> {
    let all = tokens.iter().all(|token| token.stop);
    let last = tokens.len().saturating_sub(1);
    let mut words: Vec<(usize, Word)> = Vec::new();
    for (at, token) in tokens.into_iter().enumerate() {
        let open = open && at == last;
        let known = words.iter().any(|(_, word)| word.token.stem == token.stem);
        if (token.stop && !all && !open) || known {
            continue;
        }
        let weight = if token.stop && !all { 0.3 } else { 1.0 };
        words.push((at, Word { token, open, weight, meanings: Vec::new() }));
    }
    let surplus = words.len().saturating_sub(MOST_WORDS);
    words.drain(..surplus);
    words
}

/// For each word, itself and its neighbour before or behind as one: the letters, and the stems.
fn pairs(tokens: &[Token]) -> Vec<Vec<Pair>> {
    let pair = |at: usize| {
        let (first, second) = (tokens.get(at)?, tokens.get(at + 1)?);
        let letters = format!("{}{}", first.surface, second.surface);
        Some(Pair { letters, stems: format!("{} {}", first.stem, second.stem) })
    };
    let with = |at: usize| [at.checked_sub(1).and_then(pair), pair(at)].into_iter().flatten().collect();
    (0..tokens.len()).map(with).collect()
}

fn mean(word: &Word, pairs: &[Pair], analyser: &Analyser, segment: &Segment) -> Meaning {
    let mut meaning = Meaning::default();
    let token = &word.token;
    add(segment, &token.surface, 1.0, &mut meaning.same);
    if token.stem != token.surface {
        add(segment, &token.stem, 0.85, &mut meaning.same);
    }
    for (variant, worth) in &token.variants {
        add(segment, variant, *worth, &mut meaning.like);
    }
    for synonym in analyser.synonyms(&token.stem) {
        add(segment, synonym, SYNONYM, &mut meaning.like);
    }
    for pair in pairs {
        add(segment, &pair.letters, JOINED, &mut meaning.like);
        for synonym in analyser.synonyms(&pair.stems) {
            add(segment, synonym, SYNONYM, &mut meaning.like);
        }
    }
    if word.open {
        let range = segment.vocabulary.beginning(&token.surface);
        if range.len() < FEW {
            for number in range.clone() {
                meaning
                    .like
                    .extend(segment.forms.get(number).map(|(word, code)| (word, f32::from(code) / 255.0 * 0.8)));
            }
        }
        meaning.beginning = Some(range).filter(|range| !range.is_empty());
    }
    meaning
}

/// Whether it is digits only.
pub(super) fn is_number(word: &str) -> bool {
    word.chars().all(char::is_numeric)
}

/// A word and what it is a form of.
fn add(segment: &Segment, text: &str, worth: f32, to: &mut Vec<(u32, f32)>) {
    let Some(number) = segment.vocabulary.find(text) else { return };
    if !segment.postings.raw(number).is_empty() {
        to.push((number, worth));
    }
    to.extend(segment.forms.get(number).map(|(word, code)| (word, worth.min(f32::from(code) / 255.0))));
}

fn add_worth(segment: &Segment, text: &str, worth: f32, to: &mut Vec<(u32, f32)>) {
    let Some(number) = segment.vocabulary.find(text) else { return };
    if !segment.postings.raw(number).is_empty() {
        to.push((number, worth));
    }
    to.extend(segment.forms.get(number).map(|(word, code)| (word, worth * f32::from(code) / 255.0)));
}

impl Word {
    /// Whether some document has it as it is.
    fn is_known(&self) -> bool {
        self.meanings.iter().any(|meaning| !meaning.same.is_empty() || meaning.beginning.is_some())
    }

    /// What may be meant by a word that no document has.
    fn guess(&mut self, analyser: &Analyser, segments: &[&Segment]) {
        let typed: Vec<char> = self.token.surface.chars().collect();
        if typed.len() > LONGEST || typed.iter().any(|c| c.is_numeric()) {
            return;
        }
        if analyser.has_compounds() && self.ends_others(segments) {
            return;
        }
        let right = analyser.synonyms(&self.token.stem).next().is_some();
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
