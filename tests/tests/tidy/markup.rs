//! The words a customer sees come from `locales/`, never from a component's markup.

use crate::{
    literals::{braced, line_of, texts},
    tree::{Offence, Page, none, pages, under},
};

/// Attributes that are shown or read out, besides all that end in `Label`, `Text` or `Title`.
const SPOKEN: &[&str] = &[
    "aria-label",
    "aria-description",
    "aria-placeholder",
    "aria-roledescription",
    "aria-valuetext",
    "alt",
    "caption",
    "detail",
    "heading",
    "hint",
    "label",
    "placeholder",
    "summary",
    "text",
    "title",
];

#[test]
fn no_word_of_the_user_interface_stands_in_a_component() {
    let offences = under(pages(&[".svelte"]), &["ui/src/"]).into_iter().flat_map(|page| words(&page));
    none("What a customer reads or hears comes from locales/, through t().", offences);
}

fn words(page: &Page) -> Vec<Offence> {
    let mut walk = Walk { chars: markup(&page.text), at: 0, found: vec![] };
    walk.text();
    walk.found.into_iter().map(|(line, text)| page.offence(line, format!("“{}”", text.trim()))).collect()
}

/// The component without its scripts, styles and comments; what is left stays in its line.
fn markup(text: &str) -> Vec<char> {
    let mut rest = text;
    let mut kept = String::new();
    let parts = [("<!--", "-->"), ("<script", "</script>"), ("<style", "</style>")];
    while let Some((start, end)) = parts.iter().filter_map(|(open, close)| Some((rest.find(open)?, *close))).min() {
        kept.push_str(&rest[..start]);
        let length = rest[start..].find(end).map_or(rest.len() - start, |at| at + end.len());
        kept.extend(rest[start..start + length].chars().filter(|c| *c == '\n'));
        rest = &rest[start + length..];
    }
    (kept + rest).chars().collect()
}

struct Walk {
    chars: Vec<char>,
    at: usize,
    /// Line and text of what is said in so many words.
    found: Vec<(usize, String)>,
}

impl Walk {
    fn text(&mut self) {
        let (mut run, mut start) = (String::new(), 0);
        while let Some(c) = self.peek() {
            if c == '<' || c == '{' {
                self.say(start, std::mem::take(&mut run));
                if c == '<' { self.tag() } else { self.expression(true) }
            } else {
                if run.trim().is_empty() {
                    start = self.at;
                }
                run.push(c);
                self.at += 1;
            }
        }
        self.say(start, run);
    }

    fn tag(&mut self) {
        self.take_while(|c| !c.is_whitespace() && c != '>');
        while let Some(c) = self.peek() {
            match c {
                '>' => {
                    self.at += 1;
                    return;
                }
                '{' => self.expression(false),
                c if c.is_whitespace() || c == '/' => self.at += 1,
                _ => self.attribute(),
            }
        }
    }

    fn attribute(&mut self) {
        let name = self.take_while(|c| !c.is_whitespace() && !matches!(c, '=' | '>' | '/'));
        if self.peek() != Some('=') {
            return;
        }
        self.at += 1;
        let spoken =
            SPOKEN.contains(&name.as_str()) || ["Label", "Text", "Title"].iter().any(|end| name.ends_with(end));
        match self.peek() {
            Some('{') => self.expression(spoken),
            Some(quote @ ('"' | '\'')) => self.quoted(quote, spoken),
            _ => drop(self.take_while(|c| !c.is_whitespace() && c != '>')),
        }
    }

    fn quoted(&mut self, quote: char, spoken: bool) {
        let (start, mut value) = (self.at, String::new());
        self.at += 1;
        while let Some(c) = self.peek().filter(|c| *c != quote) {
            if c == '{' {
                self.expression(spoken);
            } else {
                value.push(c);
                self.at += 1;
            }
        }
        self.at += 1;
        if spoken {
            self.say(start, value);
        }
    }

    /// What stands in braces; with `spoken`, its result is shown or read out.
    fn expression(&mut self, spoken: bool) {
        let start = self.at + 1;
        let (tokens, end) = braced(&self.chars, start);
        self.at = end;
        let block = matches!(self.chars.get(start), Some('#' | ':' | '/' | '@'));
        if spoken && !block {
            let written = texts(&tokens).filter(|(_, text)| looks_like_words(text));
            self.found.extend(written.map(|(line, text)| (line, text.to_owned())));
        }
    }

    fn say(&mut self, at: usize, text: String) {
        let without_entities = text.split('&').enumerate().map(|(index, part)| match part.split_once(';') {
            Some((_, rest)) if index > 0 => rest,
            _ => part,
        });
        if without_entities.collect::<String>().contains(char::is_alphabetic) {
            self.found.push((line_of(&self.chars, at), text));
        }
    }

    fn peek(&self) -> Option<char> {
        self.chars.get(self.at).copied()
    }

    fn take_while(&mut self, fits: impl Fn(char) -> bool) -> String {
        let taken: String = self.chars[self.at..].iter().copied().take_while(|c| fits(*c)).collect();
        self.at += taken.chars().count();
        taken
    }
}

/// Several words, or one that begins like a sentence; not an id, a code or a number's pattern.
fn looks_like_words(text: &str) -> bool {
    let mut words = text.split_whitespace().filter(|word| word.contains(char::is_alphabetic));
    let first = words.next().unwrap_or_default();
    let mut letters = first.chars();
    let capital = letters.next().is_some_and(char::is_uppercase) && letters.next().is_some_and(char::is_lowercase);
    capital || words.next().is_some()
}

#[test]
fn a_word_in_the_markup_is_noticed() {
    let said = |source| {
        words(&Page::new("A.svelte", source)).iter().map(|o| format!("{} {}", o.line, o.what)).collect::<Vec<_>>()
    };
    assert_eq!(said("<!-- c -->\n<p>\n  Hello <b>there</b>\n</p>"), ["3 “Hello”", "3 “there”"]);
    assert_eq!(said("<a title=\"Go\" class=\"b c\" aria-label='To {x}'>→</a>"), ["1 “Go”", "1 “To”"]);
    assert_eq!(
        said("<B closeLabel=\"Close\" />{late ? \"Too late\" : t(\"order-late\")}"),
        ["1 “Close”", "1 “Too late”"]
    );
    assert_eq!(said("<p>{t(`a-${b}`)} · {c} &nbsp; 1 × 2</p><style>p { content: \"Word\" }</style>"), [""; 0]);
    assert_eq!(
        said(
            "{#if a === \"In Transit\"}<i {...rest} onclick={() => { if (a > b) c(\"d e\"); }}>{@render d()}</i>{/if}"
        ),
        [""; 0]
    );
}
