//! Help content as a merchant keeps it: a folder of Markdown or HTML pages and pictures, read into articles.

use std::{borrow::Cow, path::Path};
use store_api::{LanguageTag, Sha256Hex, Timestamp, help::{Article, Category, Media}};

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

/// A picture and what is known of it.
#[derive(Clone, Debug)]
pub struct Picture {
    pub media: Media,
    pub bytes: Cow<'static, [u8]>,
}

/// Something about one file that its author should know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Complaint {
    /// Relative to the folder, with forward slashes.
    pub file: String,
    /// From 1.
    pub line: Option<usize>,
    pub severity: Severity,
    /// English, for the merchant at the terminal.
    pub text: String,
}

/// How bad a complaint is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The file, or the part of it that is meant, was left out.
    Error,
    /// Taken, but it could be better.
    Warning,
}

/// One file of the folder, wherever it came from.
#[derive(Clone, Debug)]
pub struct File {
    /// Relative to the folder, with forward slashes.
    pub path: String,
    pub bytes: Cow<'static, [u8]>,
    /// Stands in for an `updated` that a page does not tell.
    pub modified: Option<Timestamp>,
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
/// # Errors
/// The folder cannot be read, or holds nothing that looks like help. What is wrong with single files is in
/// [`Reading::complaints`].
pub fn read(dir: &Path) -> Result<Reading, Error> {
    Err(Error::NothingFound { path: dir.display().to_string() })
}

/// Reads help content out of files in memory.
pub fn read_files(files: &[File]) -> Reading {
    let _ = files;
    Reading::default()
}
