//! The passage of a text that fits a query best, with what matches marked.

use crate::{Query, tokens::fold};

/// A piece of a passage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    pub text: String,
    pub hit: bool,
}

/// About this many characters.
const LENGTH: usize = 160;

/// The line of `text` with most of the query's terms, cut to a readable length around the first of them.
pub fn passage(text: &str, query: &Query) -> Vec<Piece> {
    let best =
        text.lines().map(|line| (distinct_hits(line, query), line)).fold(None, |best: Option<(usize, &str)>, now| {
            match best {
                Some(best) if best.0 >= now.0 => Some(best),
                _ => Some(now),
            }
        });
    let Some((_, line)) = best else { return Vec::new() };
    mark(&cut(line, query), query)
}

/// Cuts `line` into words that match and everything between.
fn mark(line: &str, query: &Query) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    for (word, text) in words(line) {
        let hit = word && matched(text, query).is_some();
        match pieces.last_mut() {
            Some(last) if last.hit == hit => last.text.push_str(text),
            _ => pieces.push(Piece { text: text.to_owned(), hit }),
        }
    }
    pieces
}

fn cut(line: &str, query: &Query) -> String {
    if line.chars().count() <= LENGTH {
        return line.to_owned();
    }
    let mut before = 0;
    for (word, text) in words(line) {
        if word && matched(text, query).is_some() {
            break;
        }
        before += text.chars().count();
    }
    let first = if before >= line.chars().count() { 0 } else { word_start(line, before.saturating_sub(LENGTH / 4), before) };
    let window: String = line.chars().skip(first).take(LENGTH).collect();
    let head = if first > 0 { "… " } else { "" };
    let tail = if first + LENGTH < line.chars().count() { "…" } else { "" };
    format!("{head}{}{tail}", window.trim())
}

/// The first place from `from` on where a word begins, so that no word is cut; `from` in a script without spaces.
fn word_start(line: &str, from: usize, before: usize) -> usize {
    let spaces = line.chars().enumerate().skip(from.saturating_sub(1)).take(before.saturating_sub(from) + 1);
    if from == 0 { 0 } else { spaces.filter(|(_, c)| *c == ' ').map(|(at, _)| at + 1).next().unwrap_or(from) }
}

fn distinct_hits(line: &str, query: &Query) -> usize {
    let found: std::collections::HashSet<usize> =
        words(line).filter(|(word, _)| *word).filter_map(|(_, text)| matched(text, query)).collect();
    found.len()
}

/// The index of the term that `word` matches.
fn matched(word: &str, query: &Query) -> Option<usize> {
    let folded = fold(word);
    query.terms.iter().position(|term| {
        folded == term.text
            || (term.open && folded.starts_with(&term.text))
            || (!term.text.is_ascii() && folded.contains(&term.text))
    })
}

/// Words and what stands between them, in order; nothing is left out.
fn words(line: &str) -> impl Iterator<Item = (bool, &str)> {
    let mut rest = line;
    std::iter::from_fn(move || {
        let first = rest.chars().next()?.is_alphanumeric();
        let end = rest.find(|c: char| c.is_alphanumeric() != first).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        rest = after;
        Some((first, word))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str, typed: &str) -> String {
        let pieces = passage(text, &Query::new(typed));
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
