//! Real pages of help in many languages, read once out of Debian's packages and kept in the target folder.

use super::{extract, messages, packages};
use anyhow::{Context, Result};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use std::{
    fs::{self, File},
    io::{BufRead as _, BufReader, BufWriter, Write as _},
    path::Path,
};

/// One page.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Page {
    /// Unique in its language and manual.
    pub(super) id: String,
    pub(super) title: String,
    /// What its author calls it besides.
    #[serde(default)]
    pub(super) keywords: Vec<String>,
    /// Questions of the past that led here.
    #[serde(default)]
    pub(super) questions: Vec<String>,
    #[serde(default)]
    pub(super) headings: String,
    pub(super) body: String,
}

impl Page {
    /// Keywords and past questions as one text, for engines that know no more than texts.
    pub(super) fn handles(&self) -> String {
        [self.keywords.as_slice(), self.questions.as_slice()].concat().join("\n")
    }
}

/// A manual in one language, or what comes nearest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Manual {
    /// Debian's package, for example `libreoffice-help-de`.
    pub(super) package: String,
}

const HEBREW: &str = "libreoffice-l10n-he";

impl Manual {
    /// LibreOffice's, in a language as Debian names it.
    pub(super) fn office(language: &str) -> Self {
        let language = if language == "en" { "en-us" } else { language };
        Self { package: format!("libreoffice-help-{language}") }
    }

    /// The titles in LibreOffice's menus and dialogs in Hebrew, in which there is no manual.
    pub(super) fn hebrew() -> Self {
        Self { package: HEBREW.to_owned() }
    }

    /// All that Debian has in any language: LibreOffice's, GNOME's, and PostgreSQL's.
    ///
    /// # Errors
    /// There is no apt here.
    pub(super) fn all() -> Result<Vec<Self>> {
        let office = packages::named("libreoffice-help-")?.into_iter().filter(|name| !name.ends_with("-common"));
        let others = ["gnome-user-docs", "postgresql-doc-15"].map(str::to_owned);
        Ok(office.chain(others).map(|package| Self { package }).collect())
    }

    /// Its pages by id, from `cache` or else from the package.
    ///
    /// # Errors
    /// The package cannot be had here, or holds no pages.
    pub(super) fn pages(&self, cache: &Path) -> Result<Vec<Page>> {
        let file = cache.join("pages").join(format!("{}.jsonl", self.package));
        if !file.exists() {
            let unpacked = packages::unpack(&self.package, cache)?;
            let pages = if self.package == HEBREW {
                messages::pages(unpacked.path(), "he", |c| ('א'..='ת').contains(&c))?
            } else {
                extract::pages(unpacked.path())?
            };
            write_lines(&file, &pages)?;
        }
        read_lines(&file)
    }
}

/// Reads a file of one JSON value a line.
///
/// # Errors
/// The file cannot be read, or a line is something else.
pub(super) fn read_lines<T: DeserializeOwned>(file: &Path) -> Result<Vec<T>> {
    let lines = BufReader::new(File::open(file).with_context(|| format!("opening {}", file.display()))?).lines();
    let value = |line: std::io::Result<String>| Ok(serde_json::from_str(&line?)?);
    lines.map(value).collect::<Result<_>>().with_context(|| format!("reading {}", file.display()))
}

/// Writes values as lines of JSON, whole or not at all.
///
/// # Errors
/// The file cannot be written.
pub(super) fn write_lines<T: Serialize>(file: &Path, values: impl IntoIterator<Item = T>) -> Result<()> {
    fs::create_dir_all(file.parent().context("a file lies in a folder")?)?;
    let unfinished = file.with_extension("part");
    let mut out = BufWriter::new(File::create(&unfinished)?);
    for value in values {
        serde_json::to_writer(&mut out, &value)?;
        out.write_all(b"\n")?;
    }
    out.into_inner()?.sync_all()?;
    fs::rename(&unfinished, file).with_context(|| format!("writing {}", file.display()))
}
