//! How the text of a language becomes words.

use crate::tokens;
use std::ops::Range;

/// How the text of one language becomes words. Data of the program, shared by all threads.
#[derive(Debug)]
pub struct Analyser {
    compounds: bool,
}

/// One word.
#[derive(Clone, Debug, PartialEq)]
pub struct Token {
    /// Where it stands in the text, in bytes.
    pub range: Range<usize>,
    /// Folded as it is typed: what exact and prefix matches compare.
    pub surface: String,
    /// Folded stem; equal to `surface` where there is none.
    pub stem: String,
    /// Weaker forms and what each is worth of a full match, 0 to 1. They depend on the word alone; only in scripts
    /// without spaces may there be pairs with the word behind it.
    pub variants: Vec<(String, f32)>,
    /// A function word, or one that every question has; counts only when nothing else is there.
    pub stop: bool,
}

static PLAIN: Analyser = Analyser { compounds: false };
static GLUED: Analyser = Analyser { compounds: true };

impl Analyser {
    /// Any change of what comes out of it changes this; stored indexes of another version are built anew.
    pub const VERSION: u32 = 1;

    /// Of a BCP 47 language tag; for one of no list: plain Unicode words, folded, no stems.
    pub fn of(language: &str) -> &'static Analyser {
        let primary = language.split('-').next().unwrap_or_default();
        if ["de", "nl", "da", "nb", "sv", "fi", "hu"].contains(&primary) { &GLUED } else { &PLAIN }
    }

    /// The words of a text in their order.
    pub fn tokens(&self, text: &str) -> Vec<Token> {
        let mut tokens = Vec::new();
        let mut at = 0;
        for part in text.split(|c: char| !c.is_alphanumeric()) {
            let range = at..at + part.len();
            at = range.end + text[range.end..].chars().next().map_or(0, char::len_utf8);
            if !part.is_empty() {
                let surface = tokens::fold(part);
                tokens.push(Token { range, stem: surface.clone(), surface, variants: Vec::new(), stop: false });
            }
        }
        tokens
    }

    /// What means about the same as a word, as stems; looked up by stem.
    pub fn synonyms(&self, _stem: &str) -> impl Iterator<Item = &str> {
        std::iter::empty()
    }

    /// What the keys would have typed on the other keyboard layout.
    pub fn other_layout(&self, _typed: &str) -> Option<String> {
        None
    }

    /// Whether words are glued together in it, so that the index takes compounds apart.
    pub fn has_compounds(&self) -> bool {
        self.compounds
    }
}
