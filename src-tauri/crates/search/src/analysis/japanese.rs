//! The forms of a word in a script without spaces: from the dictionary, by its ideographs, and pairs of characters.

use super::{fold::fold, forms::Forms};

/// A pair, for where the dictionary cuts a query otherwise than the text.
pub(super) const PAIR: f32 = 0.4;
/// One ideograph: what is left of a word of two when the other is mistyped.
const SINGLE: f32 = 0.2;

pub(super) fn forms(text: &str) -> Forms {
    let surface = fold(text);
    let mut forms = Forms { stem: stem(&surface), surface, variants: Vec::new() };
    let chars: Vec<char> = forms.surface.chars().collect();
    for pair in chars.windows(2) {
        forms.add(pair.iter().collect(), PAIR);
    }
    for c in chars.iter().filter(|c| is_ideograph(**c)) {
        forms.add(c.to_string(), SINGLE);
    }
    forms
}

/// The last character of a word with the first of the next.
pub(super) fn pair(word: &str, next: char) -> String {
    let (word, next) = (fold(word), fold(next.encode_utf8(&mut [0; 4])));
    word.chars().last().into_iter().chain(next.chars().next()).collect()
}

/// The ideographs of a word that has kana too, which are left out in some spellings and inflected in others (申し込み,
/// 申込み, 申込); a long vowel at the end of a foreign word is optional.
fn stem(surface: &str) -> String {
    let ideographs: String = surface.chars().filter(|c| is_ideograph(*c)).collect();
    match surface.strip_suffix('ー') {
        Some(short) if short.chars().count() > 2 => short.to_owned(),
        _ if ideographs.is_empty() => surface.to_owned(),
        _ => ideographs,
    }
}

fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{3005}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}
