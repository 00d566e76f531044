//! An index of documents in one language, held in memory.

mod build;
mod bytes;
mod champions;
mod compounds;
mod handles;

mod likeness;
mod lists;
mod plan;
mod rank;
mod save;
mod segment;
mod titles;
mod typos;
mod update;
mod vocabulary;

use crate::{Marks, analysis::Analyser};
use plan::Plan;
use rank::{Tally, rank};
use rustc_hash::FxHashSet;
use segment::Segment;
use std::{cell::RefCell, sync::Arc};

/// What is looked for: an article, an order, a setting.
#[derive(Clone, Copy, Debug)]
pub struct Document<'a> {
    pub id: &'a str,
    /// Of the content: an update takes apart only what has another one.
    pub digest: u64,
    pub title: &'a str,
    /// What customers type when they look for this; each phrase is a handle of its own.
    pub keywords: &'a [String],
    pub headings: &'a str,
    pub body: &'a str,
    /// Questions of the past that led here (learnt on this device, or shipped by the store): handles too.
    pub questions: &'a [String],
    /// A small advantage, 0 to 1: position in its shelf, helpful votes; never more than breaks a tie.
    pub favour: f32,
}

/// An index of documents in one language. Immutable; swapped as a whole.
#[derive(Clone, Debug)]
pub struct Index {
    language: String,
    /// The oldest and largest first.
    parts: Vec<Part>,
}

/// A segment and which of its documents have been replaced or taken out since.
#[derive(Clone, Debug)]
struct Part {
    segment: Arc<Segment>,
    gone: FxHashSet<u32>,
}

/// What was found.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// Best first.
    pub hits: Vec<Hit>,
    /// "Did you mean": the whole query as it would be spelled by this index, when a word of it is in no document and a
    /// near one is.
    pub corrected: Option<String>,
    /// What counts as a hit when a text is shown.
    pub marks: Marks,
}

/// A document that was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    pub id: String,
    /// The higher the better; comparable within one answer only.
    pub score: f32,
    pub fit: Fit,
}

/// How much of what was typed was found in a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    All,
    Most,
    Any,
}

/// The bytes are damaged or of another version: build the index anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the stored index is damaged or of another version")]
pub struct Damaged;

thread_local! {
    static TALLIES: RefCell<Vec<Tally>> = const { RefCell::new(Vec::new()) };
}

impl Index {
    /// An index of these documents.
    pub fn build<'a>(language: &str, documents: impl IntoIterator<Item = Document<'a>>) -> Self {
        Self { language: language.to_owned(), parts: Vec::new() }.update(documents, &[])
    }

    /// What is in it: id and digest of each document, so that the caller knows what has changed since it was saved.
    pub fn contents(&self) -> impl Iterator<Item = (&str, u64)> {
        self.parts.iter().flat_map(|part| {
            let living = part.living();
            living.map(|at| (&*part.segment.documents.ids[at], part.segment.documents.digests[at]))
        })
    }

    /// Best first; the last word is open while nothing follows it.
    pub fn find(&self, typed: &str, limit: usize) -> Found {
        let segments: Vec<&Segment> = self.parts.iter().map(|part| &*part.segment).collect();
        let plan = Plan::new(Analyser::of(&self.language), typed, &segments);
        let lives = |part: usize, document: u32| !self.parts[part].gone.contains(&document);
        let matches = TALLIES.with_borrow_mut(|tallies| rank(&plan, &segments, &lives, tallies, limit));
        let hits = matches.into_iter().map(|it| Hit {
            id: segments[it.segment].documents.ids[it.document as usize].to_string(),
            score: it.score,
            fit: fit(it.words as usize, plan.words.len()),
        });
        Found {
            hits: hits.collect(),
            corrected: plan.corrected(typed, &segments),
            marks: plan.marks(&self.language, &segments),
        }
    }

    /// The language it was built for.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// How many documents it holds.
    pub fn len(&self) -> usize {
        self.parts.iter().map(|part| part.segment.len() - part.gone.len()).sum()
    }

    /// Whether it holds none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Bytes of memory it holds, about.
    pub fn size(&self) -> usize {
        self.parts.iter().map(|part| part.segment.size() + part.gone.len() * 8).sum()
    }
}

fn fit(found: usize, all: usize) -> Fit {
    match found {
        _ if found >= all => Fit::All,
        _ if found * 2 > all => Fit::Most,
        _ => Fit::Any,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document<'a>(id: &'a str, title: &'a str, body: &'a str) -> Document<'a> {
        Document { id, digest: 1, title, keywords: &[], headings: "", body, questions: &[], favour: 0.0 }
    }

    fn ids(index: &Index, typed: &str) -> Vec<String> {
        index.find(typed, 10).hits.into_iter().map(|hit| hit.id).collect()
    }

    #[test]
    fn half_a_word_finds_a_title_before_a_body() {
        let refunds = document("refund", "Refunds", "When money comes back.");
        let customs = document("customs", "Customs", "Duties are not a part of refunds.");
        let index = Index::build("en", [customs, refunds]);
        assert_eq!(ids(&index, "refu"), ["refund", "customs"]);
        assert_eq!(index.find("refunds money", 1).hits[0].fit, Fit::All);
    }

    #[test]
    fn an_update_puts_in_and_takes_out() {
        let index = Index::build("en", [document("a", "Parcels", ""), document("b", "Letters", "")]);
        let index = index.update([document("a", "Teapots", "")], &["b"]);
        assert_eq!(ids(&index, "parcels"), [""; 0]);
        assert_eq!(ids(&index, "teapots"), ["a"]);
        assert_eq!(index.contents().collect::<Vec<_>>(), [("a", 1)]);
    }

    #[test]
    fn a_saved_index_finds_the_same_and_a_damaged_one_is_refused() {
        let titles = ["Refunds", "Customs and duties", "Parcel lost", "Paket verloren"].map(str::to_owned);
        let documents = titles.iter().map(|title| document(title, title, "Body of the text, long enough for words."));
        let index = Index::build("en", documents).update([document("new", "New refunds", "")], &["Parcel lost"]);
        let bytes = index.save();
        let loaded = Index::load(&bytes).expect("it is whole");
        assert_eq!(loaded.contents().collect::<Vec<_>>(), index.contents().collect::<Vec<_>>());
        for typed in ["refu", "custms", "parcel", "body words"] {
            assert_eq!(loaded.find(typed, 10).hits, index.find(typed, 10).hits, "{typed}");
        }
        for at in 0..bytes.len() {
            let mut damaged = bytes.clone();
            damaged[at] ^= 0x10;
            assert_eq!(Index::load(&damaged).err(), Some(Damaged), "byte {at}");
            assert!(Index::load(&bytes[..at]).is_err(), "cut at {at}");
        }
    }
}
