//! An index of documents in one language, held in memory.

use crate::{
    Marks,
    analysis::{Analyser, Token},
};
use std::collections::{BTreeMap, HashSet};

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
    documents: BTreeMap<String, Entry>,
}

#[derive(Clone, Debug)]
struct Entry {
    digest: u64,
    favour: f32,
    title: Vec<Word>,
    rest: Vec<Word>,
}

#[derive(Clone, Debug)]
struct Word {
    surface: String,
    stem: String,
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

impl Index {
    /// An index of these documents.
    pub fn build<'a>(language: &str, documents: impl IntoIterator<Item = Document<'a>>) -> Self {
        Self { language: language.to_owned(), documents: BTreeMap::new() }.update(documents, &[])
    }

    /// What is in it: id and digest of each document.
    pub fn contents(&self) -> impl Iterator<Item = (&str, u64)> {
        self.documents.iter().map(|(id, entry)| (id.as_str(), entry.digest))
    }

    /// Another one with these documents put in (or replaced) and those ids taken out.
    pub fn update<'a>(&self, put: impl IntoIterator<Item = Document<'a>>, removed: &[&str]) -> Self {
        let analyser = Analyser::of(&self.language);
        let words = |text: &str| -> Vec<Word> {
            let word = |token: Token| Word { surface: token.surface, stem: token.stem };
            analyser.tokens(text).into_iter().map(word).collect()
        };
        let mut documents = self.documents.clone();
        documents.retain(|id, _| !removed.contains(&id.as_str()));
        for document in put {
            let handles = document.keywords.iter().chain(document.questions).map(String::as_str);
            let rest: Vec<&str> = handles.chain([document.headings, document.body]).collect();
            let entry = Entry {
                digest: document.digest,
                favour: document.favour,
                title: words(document.title),
                rest: words(&rest.join("\n")),
            };
            documents.insert(document.id.to_owned(), entry);
        }
        Self { language: self.language.clone(), documents }
    }

    /// For storage.
    pub fn save(&self) -> Vec<u8> {
        Vec::new()
    }

    /// What was saved.
    ///
    /// # Errors
    /// It is damaged or of another version: build anew.
    pub fn load(_bytes: &[u8]) -> Result<Self, Damaged> {
        Err(Damaged)
    }

    /// Best first; the last word is open while nothing follows it.
    pub fn find(&self, typed: &str, limit: usize) -> Found {
        let marks = Marks::new(&self.language, typed);
        let mut hits: Vec<Hit> = self.documents.iter().filter_map(|(id, entry)| hit(id, entry, &marks)).collect();
        hits.sort_by(|a, b| b.score.total_cmp(&a.score));
        hits.truncate(limit);
        Found { hits, corrected: None, marks }
    }

    /// The language it was built for.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// How many documents it holds.
    pub fn len(&self) -> usize {
        self.documents.len()
    }

    /// Whether it holds none.
    pub fn is_empty(&self) -> bool {
        self.documents.is_empty()
    }

    /// Bytes of memory it holds, about.
    pub fn size(&self) -> usize {
        let words = self.documents.values().flat_map(|entry| entry.title.iter().chain(&entry.rest));
        words.map(|word| word.surface.len() + word.stem.len() + size_of::<Word>()).sum()
    }
}

fn hit(id: &str, entry: &Entry, marks: &Marks) -> Option<Hit> {
    let found = |words: &[Word]| -> HashSet<usize> {
        words.iter().filter_map(|word| marks.which(&word.surface, &word.stem)).collect()
    };
    let (title, rest) = (found(&entry.title), found(&entry.rest));
    let matched = title.union(&rest).count();
    let fit = match matched {
        0 => return None,
        some if some == marks.len() => Fit::All,
        some if some * 2 > marks.len() => Fit::Most,
        _ => Fit::Any,
    };
    let score = (title.len() * 3 + rest.len()) as f32 + entry.favour * 0.1;
    Some(Hit { id: id.to_owned(), score, fit })
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
        let index = index.update([document("a", "Boxes", "")], &["b"]);
        assert_eq!(ids(&index, "parcels"), [""; 0]);
        assert_eq!(ids(&index, "boxes"), ["a"]);
        assert_eq!(index.contents().collect::<Vec<_>>(), [("a", 1)]);
    }
}
