//! Text to tokens: folded words, and pairs of characters where a script has no spaces.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// The tokens of `text`, separated by spaces, as they are stored in the index.
pub fn index_text(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for token in tokens(text) {
        out.push_str(&token);
        out.push(' ');
    }
    out
}

/// Folds what readers type in different ways into one form: case, accents, ß, ı, kana, niqqud, geresh, and the letters
/// that look different at the end of a Greek or Hebrew word, which is not the end while it is being typed.
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.nfkc().flat_map(char::to_lowercase).peekable();
    while let Some(c) = chars.next() {
        match c {
            '\u{5f3}' | '\u{5f4}' | '\'' | '’' | '"' | '”'
                if out.ends_with(is_hebrew) && chars.peek().copied().is_some_and(is_hebrew) => {}
            'ך' | 'ם' | 'ן' | 'ף' | 'ץ' => out.extend(char::from_u32(c as u32 + 1)),
            'ß' => out.push_str("ss"),
            'æ' => out.push_str("ae"),
            'œ' => out.push_str("oe"),
            'ø' => out.push('o'),
            'đ' => out.push('d'),
            'ł' => out.push('l'),
            'ı' => out.push('i'),
            'ς' => out.push('σ'),
            'ё' => out.push('е'),
            // Katakana to hiragana: an input method shows one before it makes the other.
            'ァ'..='ヶ' => out.extend(char::from_u32(c as u32 - 0x60)),
            'й' | '\u{ac00}'..='\u{d7a3}' | 'ぁ'..='ゖ' => out.push(c),
            c => out.extend(std::iter::once(c).nfd().filter(|c| !is_combining_mark(*c))),
        }
    }
    out
}

fn is_hebrew(c: char) -> bool {
    matches!(c, '\u{5d0}'..='\u{5ea}')
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
    fn each_language_folds_in_its_own_way() {
        for (text, folded) in [
            ("Straße", "strasse"),
            ("Größe", "grosse"),
            ("İADE Iadesı", "iade iadesi"),
            ("Ψάχνω πελάτης", "ψαχνω πελατησ"),
            ("ещё мой", "еще мой"),
            ("שָׁלוֹם", "שלומ"),
            ("パーセル", "ぱーせる"),
            ("ﾊﾟｰｾﾙ", "ぱーせる"),
            ("Łódź", "lodz"),
            ("배송", "배송"),
        ] {
            assert_eq!(fold(text), folded, "{text}");
        }
    }

    #[test]
    fn scripts_without_spaces_become_characters_and_pairs() {
        assert_eq!(index_text("配送状況 ABC"), "配 送 状 況 配送 送状 状況 abc ");
        assert_eq!(index_text("Order #A-1024"), "order a 1024 ");
    }
}
