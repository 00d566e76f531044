//! What a thing is found by, and bringing an index up to date at the cost of what changed.

use crate::Error;
use search::{Document, Index};
use sha2::{Digest, Sha256};
use std::collections::{HashMap, HashSet};

/// What one thing is found by.
#[derive(Debug, Default)]
pub(super) struct Words {
    pub(super) id: String,
    pub(super) digest: u64,
    pub(super) title: String,
    pub(super) keywords: Vec<String>,
    pub(super) questions: Vec<String>,
    pub(super) headings: String,
    pub(super) body: String,
    pub(super) favour: f32,
}

impl Words {
    fn document(&self) -> Document<'_> {
        Document {
            id: &self.id,
            digest: self.digest,
            title: &self.title,
            keywords: &self.keywords,
            headings: &self.headings,
            body: &self.body,
            questions: &self.questions,
            favour: self.favour,
        }
    }
}

/// An index of exactly what is `wanted` (ids and digests), and how much of it is new; `read` is asked for what changed
/// alone.
pub(super) fn renew(
    before: Option<&Index>,
    language: &str,
    wanted: &[(String, u64)],
    mut read: impl FnMut(&str, u64) -> Result<Option<Words>, Error>,
) -> Result<(Index, usize), Error> {
    let held: HashMap<&str, u64> = before.map(|index| index.contents().collect()).unwrap_or_default();
    let changed = wanted.iter().filter(|(id, digest)| held.get(id.as_str()) != Some(digest));
    let words: Vec<Words> =
        changed.filter_map(|(id, digest)| read(id, *digest).transpose()).collect::<Result<_, _>>()?;
    let there: HashSet<&str> = wanted.iter().map(|(id, _)| id.as_str()).collect();
    let removed: Vec<&str> = held.keys().copied().filter(|id| !there.contains(id)).collect();
    let documents = words.iter().map(Words::document);
    let index = match before {
        Some(index) if words.is_empty() && removed.is_empty() => index.clone(),
        Some(index) => index.update(documents, &removed),
        None => Index::build(language, documents),
    };
    Ok((index, words.len() + removed.len()))
}

/// Stands for these texts.
pub(super) fn digest<'a>(texts: impl IntoIterator<Item = &'a str>) -> u64 {
    let mut hasher = Sha256::new();
    for text in texts {
        hasher.update((text.len() as u64).to_le_bytes());
        hasher.update(text);
    }
    let whole: [u8; 32] = hasher.finalize().into();
    let [a, b, c, d, e, f, g, h, ..] = whole;
    u64::from_le_bytes([a, b, c, d, e, f, g, h])
}
