//! The forms of a word in a script without spaces: from the dictionary, by its ideographs, and pairs of characters.

use super::{fold::fold, forms::Forms};

/// A pair, for where the dictionary cuts a query otherwise than the text.
pub(super) const PAIR: f32 = 0.3;
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

/// Whether `behind` belongs to `word`: the ending of a verb of one ideograph, which the dictionary cuts off in most of
/// its forms (届|かな, 買|った), or what some write at the end of a noun (申込|み).
pub(super) fn is_inflected(word: &str, behind: &str) -> bool {
    let ideographs = if word.chars().all(is_ideograph) { word.chars().count() } else { 0 };
    match ideographs {
        0 => false,
        1 => !behind.is_empty() && behind.chars().all(is_hiragana) && !PARTICLES.contains(&behind),
        _ => ["み", "り", "え", "げ", "け"].contains(&behind),
    }
}

/// Where the kana begins that an input method is still to make words of, of a foreign word or a reading: all of it is one
/// word.
pub(super) fn composing(typed: &str) -> Option<usize> {
    let start = typed.trim_end_matches(|c| is_hiragana(c) || c == 'ー').len();
    let kana = &typed[start..];
    let alone = typed[..start].chars().next_back().is_none_or(|before| !before.is_alphanumeric());
    (alone && (2..=8).contains(&kana.chars().count()) && !kana.contains('を')).then_some(start)
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
