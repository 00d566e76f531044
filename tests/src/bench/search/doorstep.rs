//! Doorstep's own index, asked as the app asks it.

use super::{engine::Engine, pages::Page};
use ::search::{Document, Index};
use anyhow::Result;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

/// Builds the index of some pages.
pub(super) fn build(language: &str, pages: &[Page]) -> Index {
    Index::build(language, pages.iter().enumerate().map(|(place, page)| document(page, place, pages.len())))
}

/// The ids of what is found, best first.
pub(super) fn find(index: &Index, typed: &str, limit: usize) -> Vec<String> {
    index.find(typed, limit).hits.into_iter().map(|hit| hit.id).collect()
}

/// The page at a place of its manual.
fn document(page: &Page, place: usize, count: usize) -> Document<'_> {
    let mut digest = DefaultHasher::new();
    (&page.title, &page.body).hash(&mut digest);
    Document {
        id: &page.id,
        digest: digest.finish(),
        title: &page.title,
        keywords: &page.keywords,
        headings: &page.headings,
        body: &page.body,
        questions: &page.questions,
        favour: 1.0 - place as f32 / count as f32,
    }
}

/// Opens a saved index.
pub(super) fn open(saved: &[u8]) -> Result<Open> {
    Ok(Open { index: Index::load(saved)? })
}

/// An index that was loaded.
pub(super) struct Open {
    index: Index,
}

impl Engine for Open {
    fn find(&mut self, typed: &str, limit: usize) -> Result<Vec<String>> {
        Ok(find(&self.index, typed, limit))
    }

    fn size(&self) -> Option<usize> {
        Some(self.index.size())
    }
}
