//! The forms of a Hebrew word: without what is put in front of it, without endings, without vowel letters.

use super::{fold::fold, forms::Forms};

/// And, the, in, to, from, that, as: written in one with the word behind them.
pub(super) const PROCLITICS: [char; 7] = ['ו', 'ה', 'ב', 'ל', 'מ', 'ש', 'כ'];
/// Folded, longest first.
const ENDINGS: [&str; 12] = ["ויות", "יות", "ותי", "ימ", "ות", "ית", "תי", "נו", "כמ", "ה", "ת", "י"];
const FEWEST_LETTERS: usize = 3;
/// What a word is worth without one, two and three proclitics.
const BARE: [f32; 3] = [0.8, 0.55, 0.45];
/// What the consonants are worth: one word is often written with and without vowel letters.
const CONSONANTS: f32 = 0.4;

pub(super) fn forms(text: &str) -> Forms {
    let surface: String = fold(text).chars().filter(|c| c.is_alphanumeric()).collect();
    let mut forms = Forms { stem: without_ending(&surface), surface, variants: Vec::new() };
    forms.add_beginning(4);
    let mut bare = forms.surface.clone();
    for worth in BARE {
        let Some(rest) = bare.strip_prefix(PROCLITICS).filter(|rest| rest.chars().count() >= FEWEST_LETTERS) else {
            break;
        };
        bare = rest.to_owned();
        forms.add(bare.clone(), worth);
        forms.add(without_ending(&bare), worth * 0.9);
    }
    let consonants = consonants(&forms.surface);
    if consonants.chars().count() >= FEWEST_LETTERS {
        forms.add(consonants, CONSONANTS);
    }
    forms
}

fn without_ending(word: &str) -> String {
    let bare = |ending: &&str| word.strip_suffix(*ending).filter(|bare| bare.chars().count() >= FEWEST_LETTERS);
    ENDINGS.iter().find_map(bare).unwrap_or(word).to_owned()
}

fn consonants(word: &str) -> String {
    word.chars().enumerate().filter(|(at, c)| *at == 0 || !matches!(c, 'ו' | 'י')).map(|(_, c)| c).collect()
}
