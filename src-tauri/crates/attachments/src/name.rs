//! File names that are safe to show and to save, and that end as the file's type does.

use crate::kind::Kind;

const LONGEST: usize = 120;

/// Endings that are taken off when they do not fit.
const KNOWN: [&str; 12] = ["jpg", "jpeg", "jpe", "jfif", "png", "webp", "heic", "heif", "hif", "avif", "gif", "pdf"];

pub(crate) fn fitting(name: &str, kind: Kind) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let shown: String = last.chars().filter(|c| !is_unsafe(*c)).collect();
    let mut stem = shown.trim_end_matches(is_lost);
    let mut ending = None;
    while let Some((before, last)) = stem.rsplit_once('.').filter(|(_, last)| is_one_of(&KNOWN, last)) {
        ending.get_or_insert(last.to_ascii_lowercase());
        stem = before.trim_end_matches(is_lost);
    }
    let ending = ending.filter(|ending| is_one_of(kind.endings(), ending));
    let ending = ending.as_deref().unwrap_or(kind.endings()[0]);
    let short: String = stem.trim_start_matches(is_lost).chars().take(LONGEST - 1 - ending.len()).collect();
    let stem = match short.trim_end_matches(is_lost) {
        "" if kind == Kind::Pdf => "document",
        "" => "photo",
        stem => stem,
    };
    format!("{stem}.{ending}")
}

/// At the beginning a dot hides a file; at the end some systems lose it, as they do spaces.
fn is_lost(c: char) -> bool {
    c == '.' || c.is_whitespace()
}

fn is_one_of(endings: &[&str], ending: &str) -> bool {
    endings.iter().any(|known| known.eq_ignore_ascii_case(ending))
}

/// Characters no file name needs: control characters, those that some systems forbid, and those that turn or hide text,
/// with which `gpj.exe` can be made to look like `exe.jpg`. Joiners stay: emoji and Persian are written with them.
fn is_unsafe(c: char) -> bool {
    let turns = matches!(c, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    let hides = matches!(c, '\u{00AD}' | '\u{200B}' | '\u{2028}' | '\u{2029}' | '\u{2060}' | '\u{FEFF}');
    turns || hides || c.is_control() || matches!(c, '<' | '>' | ':' | '"' | '|' | '?' | '*')
}
