//! The forms of a word in a script without spaces: from the dictionary, by its ideographs, and pairs of characters.

use super::{fold::fold, forms::Forms};

/// A pair, for where the dictionary cuts a query otherwise than the text.
pub(super) const PAIR: f32 = 0.4;
/// One ideograph: what is left of a word of two when the other is mistyped.
const SINGLE: f32 = 0.2;
/// What stands behind a noun of one ideograph too.
const PARTICLES: [&str; 19] = [
    "の", "を", "に", "は", "が", "で", "と", "も", "へ", "や", "か", "から", "まで", "より", "など", "だけ", "です",
    "ので", "には",
];

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

/// Whether `behind` is the ending of a verb of one ideograph, which the dictionary cuts off in most of its forms: 届|かな,
/// 買|った.
pub(super) fn is_inflected(word: &str, behind: &str) -> bool {
    let mut chars = word.chars();
    let verb = chars.next().is_some_and(is_ideograph) && chars.next().is_none();
    verb && !behind.is_empty() && behind.chars().all(is_hiragana) && !PARTICLES.contains(&behind)
}

/// A single character of kana between words is a particle or a piece of an ending.
pub(super) fn is_particle(word: &str) -> bool {
    word.chars().all(is_hiragana) && word.chars().nth(1).is_none()
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

fn is_hiragana(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{3096}')
}

fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{3005}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}
