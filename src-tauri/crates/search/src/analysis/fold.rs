//! One form for what readers type in different ways.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Folds what readers type in different ways into one form: case, accents, ß, ı, kana, niqqud, geresh, and the letters
/// that look different at the end of a Greek or Hebrew word, which is not the end while it is being typed.
pub(crate) fn fold(text: &str) -> String {
    fold_with(text, &[])
}

/// The same, with letters that a language counts as its own, each with the form it takes.
pub(super) fn fold_with(text: &str, letters: &[(char, char)]) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut out = String::with_capacity(text.len());
    let mut chars = text.nfkc().flat_map(char::to_lowercase).peekable();
    while let Some(c) = chars.next() {
        if let Some((_, letter)) = letters.iter().find(|(from, _)| *from == c) {
            out.push(*letter);
            continue;
        }
        match c {
            '\u{5f3}' | '\u{5f4}' | '\'' | '’' | '"' | '”'
                if out.ends_with(is_hebrew) && chars.peek().copied().is_some_and(is_hebrew) => {}
            c => fold_char(c, &mut out),
        }
    }
    out
}

fn fold_char(c: char, out: &mut String) {
    match c {
        'a'..='z' | '0'..='9' | 'а'..='я' => out.push(c),
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
        '\u{ac00}'..='\u{d7a3}' | 'ぁ'..='ゖ' => out.push(c),
        c => out.extend(std::iter::once(c).nfd().filter(|c| !is_combining_mark(*c))),
    }
}

pub(super) fn is_hebrew(c: char) -> bool {
    matches!(c, '\u{5d0}'..='\u{5ea}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_in_different_ways_becomes_one_form() {
        for (text, folded) in [
            ("Straße", "strasse"),
            ("Größe", "grosse"),
            ("İADE Iadesı", "iade iadesi"),
            ("Ψάχνω πελάτης", "ψαχνω πελατησ"),
            ("ещё мой", "еще мой"),
            ("שָׁלוֹם", "שלומ"),
            ("צ׳ק", "צק"),
            ("パーセル", "ぱーせる"),
            ("ﾊﾟｰｾﾙ", "ぱーせる"),
            ("Łódź", "lodz"),
            ("배송", "배송"),
            ("O'Neill", "o'neill"),
        ] {
            assert_eq!(fold(text), folded, "{text}");
        }
    }

    #[test]
    fn letters_of_a_language_stay() {
        let swedish = [('å', 'å'), ('ä', 'ä'), ('ö', 'ö'), ('ø', 'ö')];
        assert_eq!(fold_with("Återköp på Østergade, café", &swedish), "återköp på östergade, cafe");
        assert_eq!(fold_with("A\u{308}ndra", &swedish), "ändra");
    }
}
