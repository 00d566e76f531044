//! One changed document costs that document: it goes into a new small segment, and small segments grow together.

use super::{
    Document, Index, Part,
    build::build,
    champions::Champions,
    handles::Handles,
    lists::Lists,
    segment::{Documents, Segment, Spellings},
    vocabulary::Vocabulary,
};
use crate::analysis::Analyser;
use rustc_hash::FxHashSet;
use std::sync::Arc;

/// A segment grows together with the next one unless it is that many times as large.
const RATIO: usize = 8;

impl Index {
    /// Another one with these documents put in (or replaced) and those ids taken out; costs what changed, not a rebuild.
    pub fn update<'a>(&self, put: impl IntoIterator<Item = Document<'a>>, removed: &[&str]) -> Self {
        let documents: Vec<Document<'a>> = put.into_iter().collect();
        let replaced: FxHashSet<&str> = documents.iter().map(|it| it.id).chain(removed.iter().copied()).collect();
        let mut parts: Vec<Part> = self.parts.iter().map(|part| part.without(&replaced)).collect();
        if !documents.is_empty() {
            let lengths = parts.first().map(|part| part.segment.lengths);
            let segment = build(Analyser::of(&self.language), &documents, lengths);
            parts.push(Part { segment: Arc::new(segment), gone: FxHashSet::default() });
        }
        Self { language: self.language.clone(), parts: together(parts) }
    }
}

impl Part {
    pub(super) fn living(&self) -> impl Iterator<Item = usize> + '_ {
        (0..self.segment.len()).filter(|at| !self.gone.contains(&(*at as u32)))
    }

    fn without(&self, ids: &FxHashSet<&str>) -> Self {
        let mut part = self.clone();
        let all = &self.segment.documents.ids;
        part.gone.extend((0..all.len()).filter(|at| ids.contains(&*all[*at])).map(|at| at as u32));
        part
    }

    fn count(&self) -> usize {
        self.segment.len() - self.gone.len()
    }
}

/// Merges what is too small to stand beside what comes before it, and what is mostly gone.
fn together(mut parts: Vec<Part>) -> Vec<Part> {
    parts.retain(|part| part.count() > 0);
    let mut kept: Vec<Part> = Vec::new();
    for part in parts {
        kept.push(part);
        while let [.., before, last] = kept.as_slice()
            && last.count() * RATIO > before.count()
        {
            let merged = merge(&[before, last]);
            kept.truncate(kept.len() - 2);
            kept.push(merged);
        }
    }
    let worn = |part: &Part| part.gone.len() * 2 > part.count();
    kept.iter().map(|part| if worn(part) { merge(&[part]) } else { part.clone() }).collect()
}

/// Adds the living documents of a part; the new number of each.
fn take_over(part: &Part, documents: &mut Documents, handles: &mut Handles) -> Vec<Option<u32>> {
    let segment = &part.segment;
    let mut numbers = vec![None; segment.len()];
    for at in part.living() {
        numbers[at] = Some(documents.ids.len() as u32);
        documents.ids.push(segment.documents.ids[at].clone());
        documents.digests.push(segment.documents.digests[at]);
        documents.favours.push(segment.documents.favours[at]);
        handles.copy(&segment.handles, at);
    }
    numbers
}

/// One segment of the living documents of several.
fn merge(parts: &[&Part]) -> Part {
    let mut words: Vec<&str> = parts.iter().flat_map(|part| part.segment.vocabulary.iter()).collect();
    words.sort_unstable();
    words.dedup();
    let vocabulary = Vocabulary::new(words.iter().copied());
    let (mut postings, mut forms, mut spellings) = (Vec::new(), Vec::new(), Vec::new());
    let mut documents = Documents::default();
    let mut handles = Handles::default();
    for part in parts {
        let segment = &part.segment;
        let numbers = take_over(part, &mut documents, &mut handles);
        let places: Vec<u32> = segment.vocabulary.iter().filter_map(|word| vocabulary.find(word)).collect();
        let known = segment.spellings.0.iter().map(|(word, spelling)| (places[*word as usize], spelling.clone()));
        spellings.extend(known);
        for (word, place) in places.iter().enumerate() {
            let living = segment.postings.get(word as u32).filter_map(|(at, code)| Some((numbers[at as usize]?, code)));
            postings.extend(living.map(|(document, code)| (*place, document, code)));
            forms.extend(segment.forms.get(word as u32).map(|(form, code)| (*place, places[form as usize], code)));
        }
    }
    spellings.sort_unstable();
    spellings.dedup_by_key(|(word, _)| *word);
    handles.sort(&documents.favours);
    let postings = Lists::new(vocabulary.len(), postings);
    let forms = Lists::new(vocabulary.len(), forms);
    let champions = Champions::new(&vocabulary, &postings, documents.ids.len());
    let lengths = parts[0].segment.lengths;
    let segment = Segment {
        documents,
        lengths,
        vocabulary,
        postings,
        forms,
        spellings: Spellings(spellings),
        handles,
        champions,
    };
    Part { segment: Arc::new(segment), gone: FxHashSet::default() }
}
