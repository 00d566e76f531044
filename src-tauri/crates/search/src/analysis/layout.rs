//! What the keys would have typed on the other layout of a keyboard.

use super::korean;

/// The keys of a Latin layout, lower case, and what they type on the layout of the language.
fn keys(language: &str) -> Option<(&'static str, &'static str)> {
    Some(match language {
        "ru" => ("qwertyuiop[]asdfghjkl;'zxcvbnm,.`", "йцукенгшщзхъфывапролджэячсмитьбюё"),
        "el" => ("wertyuiopasdfghjklzxcvbnm", "ςερτυθιοπασδφγηξκλζχψωβνμ"),
        "he" => ("ertyuiopasdfghjkl;zxcvbnm,.", "קראטוןםפשדגכעיחלךףזסבהנמצתץ"),
        "ko" => {
            ("qwertyuiopasdfghjklzxcvbnmQWERTOP", "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡㅃㅉㄸㄲㅆㅒㅖ")
        }
        _ => return None,
    })
}

/// `typed` as it would be on the other layout; nothing for a language whose layouts share their letters, or when no
/// key would have typed anything else.
pub(super) fn switch(language: &str, typed: &str) -> Option<String> {
    let (latin, native) = keys(language)?;
    let is_native = |c: char| native.contains(lower(c, language)) || korean::is_hangul(c);
    if typed.chars().any(|c| c.is_alphabetic() && is_native(c)) {
        return to_latin(typed, latin, native);
    }
    let swapped: String = typed.chars().map(|c| replace(lower(c, language), latin, native)).collect();
    let swapped = if language == "ko" { korean::compose(&swapped) } else { swapped };
    typed.contains(|c: char| c.is_ascii_alphabetic()).then_some(swapped)
}

fn to_latin(typed: &str, latin: &str, native: &str) -> Option<String> {
    let keys = typed.chars().flat_map(|c| {
        if korean::is_hangul(c) { korean::keys(&[c]).chars().collect() } else { c.to_lowercase().collect::<Vec<_>>() }
    });
    let swapped: String = keys.map(|c| replace(c, native, latin)).collect();
    swapped.contains(|c: char| c.is_ascii_alphanumeric()).then_some(swapped)
}

/// A Korean layout has other letters on some keys with shift.
fn lower(c: char, language: &str) -> char {
    if language == "ko" && "QWERTOP".contains(c) { c } else { c.to_lowercase().next().unwrap_or(c) }
}

fn replace(c: char, from: &str, to: &str) -> char {
    let at = from.chars().position(|key| key == c);
    at.and_then(|at| to.chars().nth(at)).unwrap_or(c)
}
