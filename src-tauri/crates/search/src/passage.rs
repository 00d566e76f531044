//! The passage of a text that fits a query best, with what matches marked.

use crate::analysis::{Analyser, Token};
use std::{
    collections::{HashMap, HashSet},
    ops::Range,
};

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
    #[cfg(test)]
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

/// The best passage of a text, with what matches marked: the line, or the part of a long line, with most of the words
/// that are looked for.
pub fn passage(text: &str, marks: &Marks) -> Vec<Piece> {
    let hits = hits(text, marks);
    let mut best: Option<(usize, Range<usize>)> = None;
    let mut end = 0;
    for line in text.split('\n') {
        let start = end + (line.len() - line.trim_start().len());
        let range = start..start + line.trim().len();
        end += line.len() + 1;
        let from = hits.partition_point(|hit| hit.range.start < range.start);
        let to = hits.partition_point(|hit| hit.range.start < range.end);
        let (found, window) = window(text, range, &hits[from..to]);
        if !window.is_empty() && best.as_ref().is_none_or(|(most, _)| found > *most) {
            best = Some((found, window));
        }
    }
    let Some((_, window)) = best else { return Vec::new() };
    let before = text[..window.start].rsplit('\n').next().is_some_and(|part| !part.trim().is_empty());
    let after = text[window.end..].split('\n').next().is_some_and(|part| !part.trim().is_empty());
    let mut pieces = Pieces::default();
    pieces.push(if before { "… " } else { "" }, false);
    pieces.mark(text, window, &hits);
    pieces.push(if after { "…" } else { "" }, false);
    pieces.0
}

/// A whole line, such as a title, with what matches marked.
pub fn highlight(text: &str, marks: &Marks) -> Vec<Piece> {
    let mut pieces = Pieces::default();
    pieces.mark(text, 0..text.len(), &hits(text, marks));
    pieces.0
}

/// A word of a text that is looked for.
struct Hit {
    range: Range<usize>,
    /// Which of the words looked for.
    word: usize,
}

fn hits(text: &str, marks: &Marks) -> Vec<Hit> {
    let analyser = Analyser::of(&marks.language);
    let mut known: HashMap<&str, Option<usize>> = HashMap::new();
    let hits = analyser.words(text).into_iter().filter_map(|word| {
        let found = known.entry(word.text).or_insert_with(|| marks.which(&analyser.read(word.text)));
        found.map(|found| Hit { range: word.range, word: found })
    });
    hits.collect()
}

/// The part of a line that is not too long and has most of the words that are looked for, and how many.
fn window(text: &str, line: Range<usize>, hits: &[Hit]) -> (usize, Range<usize>) {
    let chars: Vec<usize> = text[line.clone()].char_indices().map(|(at, _)| line.start + at).collect();
    if chars.len() <= LENGTH {
        return (different(hits), line);
    }
    let place = |at: usize| chars.partition_point(|char| *char < at);
    let mut best = (0, 0);
    for (at, first) in hits.iter().enumerate() {
        let last = place(first.range.start) + LENGTH - LENGTH / 4;
        let near = hits[at..].partition_point(|hit| place(hit.range.end) <= last);
        let found = different(&hits[at..at + near.max(1)]);
        if found > best.0 {
            best = (found, place(first.range.start));
        }
    }
    let start = word_start(text, &chars, best.1.saturating_sub(LENGTH / 4), best.1);
    let end = chars.get(start + LENGTH).copied().unwrap_or(line.end);
    let cut = &text[chars[start]..end];
    (best.0, chars[start]..chars[start] + cut.trim_end().len())
}

fn different(hits: &[Hit]) -> usize {
    hits.iter().map(|hit| hit.word).collect::<HashSet<_>>().len()
}

/// The first place from `from` on where a word begins, so that no word is cut; `from` in a script without spaces.
fn word_start(text: &str, chars: &[usize], from: usize, before: usize) -> usize {
    let is_space = |at: usize| text[chars[at]..].starts_with(' ');
    if from == 0 { 0 } else { (from..before).find(|at| is_space(*at - 1)).unwrap_or(from) }
}

#[derive(Default)]
struct Pieces(Vec<Piece>);

impl Pieces {
    fn push(&mut self, text: &str, hit: bool) {
        match self.0.last_mut() {
            _ if text.is_empty() => {}
            Some(last) if last.hit == hit => last.text.push_str(text),
            _ => self.0.push(Piece { text: text.to_owned(), hit }),
        }
    }

    fn mark(&mut self, text: &str, part: Range<usize>, hits: &[Hit]) {
        let mut done = part.start;
        for hit in hits.iter().filter(|hit| part.start <= hit.range.start && hit.range.end <= part.end) {
            self.push(&text[done..hit.range.start], false);
            self.push(&text[hit.range.clone()], true);
            done = hit.range.end;
        }
        self.push(&text[done..part.end], false);
    }
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
    fn a_long_line_is_cut_around_most_of_its_hits() {
        let text =
            format!("{}duties {} customs duties {}", "word ".repeat(80), "other ".repeat(60), "more ".repeat(80));
        let shown = shown(&text, "customs duties");
        assert!(shown.contains("[customs] [duties]") && shown.starts_with("… ") && shown.ends_with('…'), "{shown}");
        assert!(shown.chars().count() < 180);
        assert!(!shown.starts_with("… ther"), "no word is cut: {shown}");
    }

    #[test]
    fn what_was_typed_wrong_is_marked_as_it_is_meant() {
        let text = "Refunds take a week.";
        let document = crate::Document {
            id: "a",
            digest: 0,
            title: "Refunds",
            keywords: &[],
            headings: "",
            body: text,
            questions: &[],
            favour: 0.0,
        };
        let found = crate::Index::build("en", [document]).find("refudn ", 1);
        assert_eq!(found.corrected.as_deref(), Some("refunds "));
        let hits = highlight(text, &found.marks).into_iter().filter(|piece| piece.hit);
        assert_eq!(hits.map(|piece| piece.text).collect::<Vec<_>>(), ["Refunds"]);
    }

    #[test]
    fn nothing_of_a_text_is_lost() {
        let text = "Ein Text – mit „Zeichen“, 配送状況 und\tmehr.";
        let pieces = highlight(text, &Marks::typed("de", "text mehr"));
        assert_eq!(pieces.iter().map(|piece| piece.text.as_str()).collect::<String>(), text);
        assert_eq!(pieces.iter().filter(|piece| piece.hit).count(), 2);
    }
}
