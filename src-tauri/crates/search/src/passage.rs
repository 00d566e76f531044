//! The passage of a text that fits a query best, with what matches marked.

use crate::analysis::{Analyser, Token};
use std::collections::HashSet;

/// A piece of a passage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    pub text: String,
    pub hit: bool,
}

/// What counts as a hit when a text is shown. Owns its words, so it outlives the index that gave it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    language: String,
    words: Vec<Mark>,
}

/// A word that was looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Mark {
    surface: String,
    stem: String,
    /// Still being typed: longer words count as well.
    open: bool,
    /// What stands for it in the documents.
    like: Vec<String>,
}

impl Mark {
    pub(crate) fn new(token: &Token, open: bool, like: Vec<String>) -> Self {
        Self { surface: token.surface.clone(), stem: token.stem.clone(), open, like }
    }
}

impl Marks {
    pub(crate) fn new(language: &str, words: Vec<Mark>) -> Self {
        Self { language: language.to_owned(), words }
    }

    /// Of what was typed alone, without what an index knows.
    pub(crate) fn typed(language: &str, typed: &str) -> Self {
        let tokens = Analyser::of(language).tokens(typed);
        let open = typed.ends_with(char::is_alphanumeric);
        let last = tokens.len().saturating_sub(1);
        let words = tokens.iter().enumerate().map(|(at, token)| Mark::new(token, open && at == last, Vec::new()));
        Self::new(language, words.collect())
    }

    /// Which of the words looked for this one is.
    fn which(&self, token: &Token) -> Option<usize> {
        let Token { surface, stem, .. } = token;
        self.words.iter().position(|word| {
            let same = word.surface == *surface || word.stem == *stem || word.like.contains(surface);
            same || word.open && surface.starts_with(&word.surface)
        })
    }
}

/// About this many characters.
const LENGTH: usize = 160;

/// The best passage of a text, with what matches marked.
pub fn passage(text: &str, marks: &Marks) -> Vec<Piece> {
    let analyser = Analyser::of(&marks.language);
    // Of equally good lines the first, which `max_by_key` would not give.
    let best = text.lines().rev().max_by_key(|line| {
        let tokens = analyser.tokens(line);
        let found: HashSet<usize> = tokens.iter().filter_map(|it| marks.which(it)).collect();
        found.len()
    });
    best.map(|line| highlight(&cut(line, marks), marks)).unwrap_or_default()
}

/// A whole line, such as a title, with what matches marked.
pub fn highlight(text: &str, marks: &Marks) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut done = 0;
    let mut push = |text: &str, hit: bool| match pieces.last_mut() {
        _ if text.is_empty() => {}
        Some(last) if last.hit == hit => last.text.push_str(text),
        _ => pieces.push(Piece { text: text.to_owned(), hit }),
    };
    for token in Analyser::of(&marks.language).tokens(text) {
        if token.range.start >= done && marks.which(&token).is_some() {
            push(&text[done..token.range.start], false);
            push(&text[token.range.clone()], true);
            done = token.range.end;
        }
    }
    push(&text[done..], false);
    pieces
}

fn cut(line: &str, marks: &Marks) -> String {
    let length = line.chars().count();
    if length <= LENGTH {
        return line.to_owned();
    }
    let tokens = Analyser::of(&marks.language).tokens(line);
    let hit = tokens.iter().find(|token| marks.which(token).is_some());
    let before = hit.map_or(0, |token| line[..token.range.start].chars().count());
    let first = word_start(line, before.saturating_sub(LENGTH / 4), before);
    let window: String = line.chars().skip(first).take(LENGTH).collect();
    let head = if first > 0 { "… " } else { "" };
    let tail = if first + LENGTH < length { "…" } else { "" };
    format!("{head}{}{tail}", window.trim())
}

/// The first place from `from` on where a word begins, so that no word is cut; `from` in a script without spaces.
fn word_start(line: &str, from: usize, before: usize) -> usize {
    let spaces = line.chars().enumerate().skip(from.saturating_sub(1)).take(before.saturating_sub(from) + 1);
    if from == 0 { 0 } else { spaces.filter(|(_, c)| *c == ' ').map(|(at, _)| at + 1).next().unwrap_or(from) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str, typed: &str) -> String {
        let pieces = passage(text, &Marks::typed("en", typed));
        pieces.iter().map(|piece| if piece.hit { format!("[{}]", piece.text) } else { piece.text.clone() }).collect()
    }

    #[test]
    fn the_best_line_is_shown_with_its_hits() {
        let text = "Orders can be cancelled.\nA parcel at customs waits for duties.";
        assert_eq!(shown(text, "customs dut"), "A parcel at [customs] waits for [duties].");
        assert_eq!(shown(text, "CANCELLED "), "Orders can be [cancelled].");
        assert_eq!(shown("", "x"), "");
    }

    #[test]
    fn a_long_line_is_cut_around_its_first_hit() {
        let shown = shown(&format!("{} customs {}", "word ".repeat(80), "more ".repeat(80)), "customs");
        assert!(shown.contains("[customs]") && shown.starts_with("… ") && shown.ends_with('…'), "{shown}");
        assert!(shown.chars().count() < 180);
        assert!(!shown.starts_with("… ord"), "no word is cut: {shown}");
    }
}
