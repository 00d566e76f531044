//! What was typed, as words and what each of them may stand for in a segment.

mod guess;

use super::{handles::normal, segment::Segment};
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
    /// What a title has to begin with to go on like that.
    pub(super) start: String,
    /// Every word is in some document.
    pub(super) is_known: bool,
    /// Letters that the last key brought.
    pub(super) last: usize,
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

/// Two neighbouring words.
struct Pair {
    letters: String,
    stems: String,
}

/// More words than this do not make an answer better.
const MOST_WORDS: usize = 24;
const SYNONYM: f32 = 0.5;
const JOINED: f32 = 0.8;
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
        let is_known = words.iter().all(|word| word.is_known() || word.is_meant(analyser));
        for word in words.iter_mut().filter(|word| !word.is_known()) {
            word.guess(analyser, segments);
        }
        let last = typed
            .chars()
            .next_back()
            .map_or(0, |c| analyser.read(c.encode_utf8(&mut [0; 4])).surface.chars().count().max(1));
        let start = if open || whole.is_empty() { whole.clone() } else { format!("{whole} ") };
        Self { is_known, words, start, whole, content, last }
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

impl Word {
    /// Whether some document has it as it is.
    fn is_known(&self) -> bool {
        self.meanings.iter().any(|meaning| !meaning.same.is_empty() || meaning.beginning.is_some())
    }
}
