//! Titles in a language that Debian has no manual in: the words of LibreOffice's own menus and dialogs, from its `.mo` files.

use super::{pages::Page, typo::shuffle};
use crate::faults::Chance;
use anyhow::{Context, Result, ensure};
use std::{collections::BTreeSet, fs, path::Path};

/// As many as a manual has pages.
const TITLES: usize = 2_500;
/// Shorter ones are single words, longer ones sentences.
const LENGTH: std::ops::RangeInclusive<usize> = 8..=60;

/// Pages of nothing but a title, out of an unpacked `libreoffice-l10n-…`; titles have letters of the language's `script`.
///
/// # Errors
/// There are no such files.
pub(super) fn pages(unpacked: &Path, language: &str, script: impl Fn(char) -> bool) -> Result<Vec<Page>> {
    let folder = unpacked.join("usr/lib/libreoffice/program/resource").join(language).join("LC_MESSAGES");
    let mut titles = BTreeSet::new();
    for entry in fs::read_dir(&folder).with_context(|| format!("reading {}", folder.display()))? {
        titles.extend(messages(&fs::read(entry?.path())?).context("a file of messages")?);
    }
    let mut titles: Vec<String> =
        titles.into_iter().filter(|title| is_title(title) && title.contains(&script)).collect();
    ensure!(!titles.is_empty(), "no titles in {}", folder.display());
    shuffle(&mut titles, &mut Chance::seeded(22));
    titles.truncate(TITLES);
    let page = |(place, title): (usize, String)| Page {
        id: place.to_string(),
        title: title.replace(['~', '\u{200f}'], ""),
        keywords: Vec::new(),
        questions: Vec::new(),
        headings: String::new(),
        body: String::new(),
    };
    Ok(titles.into_iter().enumerate().map(page).collect())
}

/// All that a `.mo` file translates into; none if it is something else.
fn messages(file: &[u8]) -> Option<Vec<String>> {
    let number = |at: usize| Some(u32::from_le_bytes(file.get(at..at + 4)?.try_into().ok()?) as usize);
    (number(0)? == 0x9504_12de).then_some(())?;
    let (count, table) = (number(8)?, number(16)?);
    let message = |place: usize| {
        let (length, from) = (number(table + place * 8)?, number(table + place * 8 + 4)?);
        Some(String::from_utf8_lossy(file.get(from..from + length)?).into_owned())
    };
    (0..count).map(message).collect()
}

fn is_title(text: &str) -> bool {
    LENGTH.contains(&text.chars().count()) && text.contains(' ') && !text.contains(['%', '\n', '\0', '$', '<'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_of_messages_gives_what_it_translates_into() {
        let words = [0x9504_12de_u32, 0, 1, 28, 36, 0, 0, 1, 44, 3, 46];
        let mut file: Vec<u8> = words.iter().flat_map(|word| word.to_le_bytes()).collect();
        file.extend(b"a\0abc\0");
        assert_eq!(messages(&file), Some(vec!["abc".to_owned()]));
        assert_eq!(messages(b"something else"), None);
    }
}
