//! How well documents fit what was typed.

mod complete;

use super::{
    champions::MANY,
    handles::Handles,
    likeness::Profile,
    lists::{code, number},
    plan::{Meaning, Plan, Word},
    segment::{Segment, impact},
    typos,
};
use complete::{NEARLY, START, START_SHARE};

/// A document of a segment that fits.
#[derive(Clone, Copy, Debug)]
pub(super) struct Match {
    pub(super) segment: usize,
    pub(super) document: u32,
    pub(super) score: f32,
    /// How many words were found in it.
    pub(super) words: u32,
}

/// What is counted up per document of a segment; kept from one search to the next.
#[derive(Debug, Default)]
pub(super) struct Tally {
    scores: Vec<f32>,
    /// A bit for each word found.
    words: Vec<u32>,
    touched: Vec<u32>,
    /// Those that are looked at more closely, with their scores.
    candidates: Vec<(f32, u32)>,
    /// Of the word at hand.
    worths: Vec<f32>,
    having: Vec<u32>,
    /// How many have the word itself.
    same: usize,
}

/// Documents that are looked at more closely.
const CANDIDATES: usize = 64;
/// With so few handles all of them are compared.
const FEW_HANDLES: usize = 1_000;
const BEGINNING: f32 = 0.6;
const WHOLE_WORD: f32 = 0.3;
/// What handles that are like what was typed say.
const LIKENESS: f32 = 0.4;
/// What is less like it and has none of the words is no answer, unless no document has any.
const LEAST_LIKENESS: f32 = 0.02;
const FAVOUR: f32 = 0.02;

/// The best documents, best first. `lives` says whether a document is still part of the index.
pub(super) fn rank(
    plan: &Plan,
    segments: &[&Segment],
    lives: &dyn Fn(usize, u32) -> bool,
    tallies: &mut Vec<Tally>,
    limit: usize,
) -> Vec<Match> {
    tallies.resize_with(segments.len().max(tallies.len()), Tally::default);
    let count: usize = segments.iter().map(|segment| segment.len()).sum();
    for (tally, segment) in tallies.iter_mut().zip(segments) {
        tally.begin(segment.len());
    }
    let total = count_words(plan, segments, tallies, count);
    let every_word = u32::MAX >> (32 - plan.words.len().max(1));
    let fits = plan.is_known && tallies.iter().take(segments.len()).any(|tally| tally.fits(every_word));
    let completed =
        tallies.iter_mut().zip(segments).map(|(tally, segment)| tally.complete(plan, segment, total.max(1.0), fits));
    let completed = completed.fold(false, |any, completed| any | completed);
    let typed: Option<Vec<char>> = (!completed).then(|| plan.whole.chars().collect());
    let least = if total > 0.0 { LEAST_LIKENESS } else { 0.0 };
    let mut matches = Vec::new();
    for (at, (tally, segment)) in tallies.iter_mut().zip(segments).enumerate() {
        let profile = segment.handles.likenesses.profile(&plan.content);
        let closer = Closer { handles: &segment.handles, profile, typed: typed.as_deref(), total: total.max(1.0) };
        let all = (segment.handles.count() <= FEW_HANDLES).then_some(segment.len());
        tally.choose(limit.max(CANDIDATES), all);
        for &(score, document) in &tally.candidates {
            let words = (tally.words[document as usize] & every_word).count_ones();
            let likeness = closer.likeness(document);
            if (words > 0 || likeness > least) && lives(at, document) {
                let score = score + LIKENESS * closer.total * likeness + closer.completion(document);
                matches.push(Match { segment: at, document, score, words });
            }
        }
        tally.clear();
    }
    order(matches, plan, segments, limit)
}

/// What is looked at only in documents that may be among the best of a segment.
struct Closer<'a> {
    handles: &'a Handles,
    profile: Profile,
    /// What was typed, if no title goes on like that.
    typed: Option<&'a [char]>,
    total: f32,
}

impl Closer<'_> {
    /// How like the handles of a document what was typed is: the best two of them, and half of a third.
    fn likeness(&self, document: u32) -> f32 {
        let mut best = [0.0_f32; 3];
        for handle in self.handles.of(document as usize) {
            let mut likeness = self.handles.likenesses.likeness(handle, &self.profile);
            for place in &mut best {
                if likeness > *place {
                    std::mem::swap(place, &mut likeness);
                }
            }
        }
        let [first, second, third] = best;
        let all = first + second + third / 2.0;
        all * all
    }

    /// What it says that a title begins nearly like what was typed.
    fn completion(&self, document: u32) -> f32 {
        let title = self.handles.title(document as usize);
        match self.typed {
            Some(typed) if typos::begins_nearly(title, typed) => {
                let share = typed.len() as f32 / title.chars().count().max(1) as f32;
                self.total * NEARLY * (START + START_SHARE * share)
            }
            _ => 0.0,
        }
    }
}

/// Counts up all words; gives how much those that were found say together.
fn count_words(plan: &Plan, segments: &[&Segment], tallies: &mut [Tally], count: usize) -> f32 {
    let mut total = 0.0;
    for (bit, word) in plan.words.iter().enumerate() {
        for ((tally, segment), meaning) in tallies.iter_mut().zip(segments).zip(&word.meanings) {
            tally.take(word, meaning, segment);
        }
        let having: usize = tallies.iter().take(segments.len()).map(|tally| tally.same).sum();
        let rarity = word.weight * rarity(count, having);
        total += if having > 0 { rarity } else { 0.0 };
        for tally in tallies.iter_mut().take(segments.len()) {
            tally.add(rarity, 1 << bit);
        }
    }
    total
}

/// How much a word says that so many of all documents have.
fn rarity(count: usize, having: usize) -> f32 {
    let (count, having) = (count as f32, having as f32);
    (1.0 + (count - having + 0.5) / (having + 0.5)).ln()
}

fn order(mut matches: Vec<Match>, plan: &Plan, segments: &[&Segment], limit: usize) -> Vec<Match> {
    let best = matches.iter().map(|it| it.score).fold(0.0, f32::max);
    for it in &mut matches {
        let segment = segments[it.segment];
        it.score += best * FAVOUR * f32::from(segment.documents.favours[it.document as usize]) / 255.0;
        if segment.handles.title(it.document as usize) == plan.whole && !segment.handles.titles.is_again(it.document) {
            it.score += best;
        }
    }
    let key = |it: &Match| (it.segment, it.document);
    matches.sort_unstable_by(|a, b| b.score.total_cmp(&a.score).then(key(a).cmp(&key(b))));
    matches.truncate(limit);
    matches
}

impl Tally {
    fn begin(&mut self, documents: usize) {
        if self.scores.len() < documents {
            self.scores.resize(documents, 0.0);
            self.words.resize(documents, 0);
            self.worths.resize(documents, 0.0);
        }
    }

    /// Counts where a word stands, by what it is worth there at most.
    fn take(&mut self, word: &Word, meaning: &Meaning, segment: &Segment) {
        for (term, worth) in &meaning.same {
            self.read(segment.postings.raw(*term), *worth);
        }
        self.same = self.having.len();
        let known = self.same > 0;
        if let Some(range) = meaning.beginning.clone() {
            let entries = segment.postings.raw_of(range.clone());
            match segment.champions.of(&range) {
                Some(champions) => {
                    for &(document, worth) in champions {
                        self.put(document, worth * BEGINNING);
                    }
                    self.same = if known { self.same } else { entries.len().min(segment.len()) };
                }
                None if entries.len() <= MANY => {
                    let length = word.token.surface.chars().count() as f32;
                    for term in range {
                        let share = length / f32::from(segment.vocabulary.length(term).max(1));
                        self.read(segment.postings.raw(term), BEGINNING + WHOLE_WORD * share);
                    }
                }
                None => self.read(entries, BEGINNING),
            }
        }
        for (term, worth) in &meaning.like {
            self.read(segment.postings.raw(*term), *worth);
        }
        if self.same == 0 {
            self.same = self.having.len();
        }
    }

    fn read(&mut self, entries: &[u32], worth: f32) {
        for &entry in entries {
            self.put(number(entry), worth * impact(code(entry)));
        }
    }

    fn put(&mut self, document: u32, worth: f32) {
        let cell = &mut self.worths[document as usize];
        if *cell == 0.0 {
            self.having.push(document);
        }
        *cell = cell.max(worth);
    }

    /// Adds the word at hand to the scores.
    fn add(&mut self, rarity: f32, bit: u32) {
        for document in self.having.drain(..) {
            let at = document as usize;
            if self.words[at] == 0 {
                self.touched.push(document);
            }
            self.words[at] |= bit;
            self.scores[at] += rarity * std::mem::take(&mut self.worths[at]);
        }
    }

    /// Chooses the documents with the highest scores; all, if that many are given.
    fn choose(&mut self, most: usize, all: Option<usize>) {
        let (touched, scores) = (&self.touched, &self.scores);
        let of = |document: u32| (scores[document as usize], document);
        self.candidates.clear();
        match all {
            Some(all) => self.candidates.extend((0..all as u32).map(of)),
            None => self.candidates.extend(touched.iter().map(|document| of(*document))),
        }
        if all.is_none() && self.candidates.len() > most {
            self.candidates.select_nth_unstable_by(most, |a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
            self.candidates.truncate(most);
        }
    }

    fn clear(&mut self) {
        for document in self.touched.drain(..) {
            self.scores[document as usize] = 0.0;
            self.words[document as usize] = 0;
        }
    }
}
