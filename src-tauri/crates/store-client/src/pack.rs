//! Help packs: a whole help log in one file, for the first download and for machines that get it by hand.

use crate::{Error, Result};
use serde::Deserialize;
use std::io::{BufRead, BufReader, Read};
use store_api::{LanguageTag, change::ChangePage, pack::PackHead};

/// A pack, taken apart.
#[derive(Debug)]
pub struct Pack {
    pub language: LanguageTag,
    /// The pages of the log from its beginning, the last with its checksum.
    pub pages: Vec<ChangePage>,
}

/// More than any help centre; a small file that pretends to be this large is no pack.
const LARGEST: u64 = 512 * 1024 * 1024;

/// Takes a pack apart.
///
/// # Errors
/// [`Error::Malformed`] if it is none, or not whole.
pub fn unpack(bytes: &[u8]) -> Result<Pack> {
    let malformed = |error: &dyn std::fmt::Display| Error::Malformed(format!("no help pack: {error}"));
    let decoder = zstd::Decoder::new(bytes).map_err(|error| malformed(&error))?;
    let mut lines = BufReader::new(decoder.take(LARGEST)).lines();
    let head = lines.next().ok_or_else(|| malformed(&"it is empty"))?.map_err(|error| malformed(&error))?;
    let head: PackHead = read(&head)?;
    let mut pages: Vec<ChangePage> = Vec::new();
    for line in lines {
        pages.push(read(&line.map_err(|error| malformed(&error))?)?);
    }
    match pages.last() {
        Some(page) if !page.more && page.checksum.is_some() => Ok(Pack { language: head.language, pages }),
        _ => Err(malformed(&"its end is missing")),
    }
}

fn read<'a, T: Deserialize<'a>>(line: &'a str) -> Result<T> {
    serde_json::from_str(line).map_err(|error| Error::Malformed(format!("no help pack: {error}")))
}
