//! The passage of a text that fits a query best, with what matches marked.

use crate::{
    Query,
    tokens::{fold, is_unspaced},
};

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
    // Of equally good lines the first, which `max_by_key` would not give.
    let best = text.lines().rev().max_by_key(|line| terms_in(line, query));
    best.map(|line| mark(&cut(line, query), query)).unwrap_or_default()
}

/// Cuts `line` into what matches and everything between.
fn mark(line: &str, query: &Query) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    for (text, term) in parts(line, query) {
        match pieces.last_mut() {
            Some(last) if last.hit == term.is_some() => last.text.push_str(text),
            _ => pieces.push(Piece { text: text.to_owned(), hit: term.is_some() }),
        }
    }
    pieces
}

fn cut(line: &str, query: &Query) -> String {
    let length = line.chars().count();
    if length <= LENGTH {
        return line.to_owned();
    }
    let unmatched = parts(line, query).into_iter().take_while(|(_, term)| term.is_none());
    let before: usize = unmatched.map(|(text, _)| text.chars().count()).sum();
    let first = if before == length { 0 } else { word_start(line, before.saturating_sub(LENGTH / 4), before) };
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

/// How many of the query's terms stand in `line`.
fn terms_in(line: &str, query: &Query) -> usize {
    let found: std::collections::HashSet<usize> = parts(line, query).into_iter().filter_map(|(_, term)| term).collect();
    found.len()
}

/// Words, characters of scripts without spaces, and what stands between them, each with the index of the term that it
/// matches; nothing is left out.
fn parts<'a>(line: &'a str, query: &Query) -> Vec<(&'a str, Option<usize>)> {
    let mut parts = Vec::new();
    let mut rest = line;
    while let Some(first) = rest.chars().next() {
        let same = |c: char| c.is_alphanumeric() == first.is_alphanumeric() && is_unspaced(c) == is_unspaced(first);
        let (run, after) = rest.split_at(rest.find(|c| !same(c)).unwrap_or(rest.len()));
        rest = after;
        match (first.is_alphanumeric(), is_unspaced(first)) {
            (false, _) => parts.push((run, None)),
            (true, false) => parts.push((run, word_term(&fold(run), query))),
            (true, true) => parts.extend(characters(run, query)),
        }
    }
    parts
}

fn word_term(word: &str, query: &Query) -> Option<usize> {
    query.terms.iter().position(|term| word == term.text || (term.open && word.starts_with(&term.text)))
}

/// Every character of a run without spaces; it matches with the one before it, the one behind it, or alone.
fn characters<'a>(run: &'a str, query: &Query) -> Vec<(&'a str, Option<usize>)> {
    let texts: Vec<&str> = run.char_indices().map(|(at, c)| &run[at..at + c.len_utf8()]).collect();
    let term = |from: usize, to: usize| {
        let text = fold(&texts.get(from..=to)?.concat());
        query.terms.iter().position(|term| term.text == text)
    };
    let matching = |at: usize| {
        let before = at.checked_sub(1).and_then(|before| term(before, at));
        before.or_else(|| term(at, at + 1)).or_else(|| term(at, at))
    };
    texts.iter().enumerate().map(|(at, text)| (*text, matching(at))).collect()
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
    fn in_a_script_without_spaces_only_what_was_typed_is_marked() {
        assert_eq!(shown("左には垂直の改ページを挿入できます。", "改ページ"), "左には垂直の[改ページ]を挿入できます。");
        assert_eq!(shown("배송 상태를 확인하세요", "배송"), "[배송] 상태를 확인하세요");
        assert_eq!(shown("小包", "小"), "[小]包");
    }

    #[test]
    fn a_long_line_is_cut_around_its_first_hit() {
        let shown = shown(&format!("{} customs {}", "word ".repeat(80), "more ".repeat(80)), "customs");
        assert!(shown.contains("[customs]") && shown.starts_with("… ") && shown.ends_with('…'), "{shown}");
        assert!(shown.chars().count() < 180);
        assert!(!shown.starts_with("… ord"), "no word is cut: {shown}");
    }
}
