//! Text to tokens: folded words, and pairs of characters where a script has no spaces.

pub use crate::analysis::fold;

/// The tokens of `text`, separated by spaces, as they are stored in the index.
pub fn index_text(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for token in tokens(text) {
        out.push_str(&token);
        out.push(' ');
    }
    out
}

/// The folded words of `text`; of scripts without spaces, single characters and pairs.
pub(crate) fn tokens(text: &str) -> Vec<String> {
    let folded = fold(text);
    let mut tokens = Vec::new();
    for word in folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
        for run in runs(word) {
            match run {
                Run::Spaced(word) => tokens.push(word.to_owned()),
                Run::Unspaced(text) => tokens.extend(pairs(text)),
            }
        }
    }
    tokens
}

pub(crate) enum Run<'a> {
    Spaced(&'a str),
    Unspaced(&'a str),
}

/// Cuts a word where a script with spaces meets one without.
pub(crate) fn runs(word: &str) -> Vec<Run<'_>> {
    let mut runs = Vec::new();
    let mut start = 0;
    let mut kind = None;
    for (at, c) in word.char_indices() {
        let now = is_unspaced(c);
        if kind.is_some_and(|before| before != now) {
            runs.push(run(&word[start..at], !now));
            start = at;
        }
        kind = Some(now);
    }
    if let Some(kind) = kind {
        runs.push(run(&word[start..], kind));
    }
    runs
}

fn run(text: &str, unspaced: bool) -> Run<'_> {
    if unspaced { Run::Unspaced(text) } else { Run::Spaced(text) }
}

fn pairs(text: &str) -> Vec<String> {
    let chars: Vec<char> = text.chars().collect();
    let singles = chars.iter().map(char::to_string);
    singles.chain(chars.windows(2).map(|pair| pair.iter().collect())).collect()
}

pub(crate) fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ac00}'..='\u{d7a3}' | '\u{20000}'..='\u{3ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scripts_without_spaces_become_characters_and_pairs() {
        assert_eq!(index_text("配送状況 ABC"), "配 送 状 況 配送 送状 状況 abc ");
        assert_eq!(index_text("Order #A-1024"), "order a 1024 ");
    }
}
