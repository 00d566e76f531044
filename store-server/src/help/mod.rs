//! Help content as a merchant keeps it: a folder of Markdown or HTML pages and pictures, read into articles.

mod anchors;
mod articles;
mod complaint;
mod contents;
mod elements;
mod findable;
mod folder;
mod front_matter;
mod languages;
mod links;
mod manual;
mod markdown;
mod page;
mod pictures;
mod sniff;
mod source;
mod tidy;

#[cfg(test)]
mod tests;

pub use complaint::{Complaint, Severity};
pub use pictures::Picture;
pub use source::File;
pub(crate) use {
    languages::{LANGUAGES, language},
    links::decode,
    source::embedded,
};

use std::path::Path;
use store_api::{
    LanguageTag, Sha256Hex,
    help::{Article, Category},
};

/// What was read, and what was wrong with it. A faulty file never spoils the others.
#[derive(Debug, Default)]
pub struct Reading {
    pub centre: Centre,
    /// In the order of files and lines.
    pub complaints: Vec<Complaint>,
}

/// A whole help centre.
#[derive(Debug, Default)]
pub struct Centre {
    /// By tag.
    pub languages: Vec<Language>,
    /// Every picture that some article shows, once, sorted by hash.
    pub media: Vec<Picture>,
}

/// The help centre in one language.
#[derive(Debug, Default)]
pub struct Language {
    pub tag: LanguageTag,
    /// By position.
    pub categories: Vec<Category>,
    /// By category and position.
    pub articles: Vec<Article>,
    /// Hashes of the pictures that these articles show, sorted.
    pub pictures: Vec<Sha256Hex>,
}

/// Why a folder could not be read at all.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("reading {path}")]
    Unreadable { path: String, source: std::io::Error },
    #[error("{path} holds no help content: expected <language>/<category>/<article>.md")]
    NothingFound { path: String },
}

/// Reads a folder of help content.
///
/// Two layouts are recognised: `<language>/<category>/<article>.md` (or `.html`), and that of a manual in HTML,
/// `<language>/text/<module>/…/<page>.html` with its pictures in a shared `media`.
///
/// # Errors
/// The folder cannot be read, or holds nothing that looks like help. What is wrong with single files is in
/// [`Reading::complaints`].
pub fn read(dir: &Path) -> Result<Reading, Error> {
    let files = source::files(dir)?;
    let reading = read_files(&files);
    if reading.centre.languages.is_empty() && reading.complaints.is_empty() {
        return Err(Error::NothingFound { path: dir.display().to_string() });
    }
    Ok(reading)
}

/// Reads help content out of files in memory.
pub fn read_files(files: &[File]) -> Reading {
    let mut reading = match manual::root(files) {
        Some(root) => manual::read(files, root),
        None => folder::read(files),
    };
    reading.complaints.sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
    reading
}
