//! The forms of a Korean word: the keys it is typed with, without particles and endings, and pairs of syllables.

use super::forms::Forms;
use unicode_normalization::UnicodeNormalization;

const INITIALS: &str = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
const VOWELS: [&str; 21] = [
    "ㅏ", "ㅐ", "ㅑ", "ㅒ", "ㅓ", "ㅔ", "ㅕ", "ㅖ", "ㅗ", "ㅗㅏ", "ㅗㅐ", "ㅗㅣ", "ㅛ", "ㅜ", "ㅜㅓ", "ㅜㅔ", "ㅜㅣ",
    "ㅠ", "ㅡ", "ㅡㅣ", "ㅣ",
];
const FINALS: [&str; 28] = [
    "", "ㄱ", "ㄲ", "ㄱㅅ", "ㄴ", "ㄴㅈ", "ㄴㅎ", "ㄷ", "ㄹ", "ㄹㄱ", "ㄹㅁ", "ㄹㅂ", "ㄹㅅ", "ㄹㅌ", "ㄹㅍ", "ㄹㅎ",
    "ㅁ", "ㅂ", "ㅂㅅ", "ㅅ", "ㅆ", "ㅇ", "ㅈ", "ㅊ", "ㅋ", "ㅌ", "ㅍ", "ㅎ",
];
/// Endings of what is done with a noun, and particles of more than one syllable; longest first.
const ENDINGS: &[&str] = &[
    "하고싶어요",
    "하고싶습니다",
    "하였습니다",
    "되었습니다",
    "시켜주세요",
    "해주세요",
    "했습니다",
    "됐습니다",
    "하겠습니다",
    "받으려면",
    "하려면",
    "하려고",
    "했는데",
    "됐는데",
    "하는데",
    "합니다",
    "됩니다",
    "합니까",
    "됩니까",
    "되나요",
    "하나요",
    "할까요",
    "했어요",
    "됐어요",
    "하세요",
    "되지",
    "하지",
    "해요",
    "돼요",
    "하기",
    "되기",
    "받기",
    "하다",
    "되다",
    "받다",
    "하는",
    "되는",
    "하고",
    "되고",
    "하면",
    "되면",
    "해야",
    "해서",
    "돼서",
    "되어",
    "하여",
    "하게",
    "했던",
    "에서는",
    "에서",
    "에게",
    "한테",
    "으로는",
    "으로",
    "부터",
    "까지",
    "처럼",
    "보다",
    "이나",
    "이란",
    "이라",
    "에는",
    "에도",
    "하자",
    "된",
    "될",
    "할",
    "한",
    "함",
    "됨",
    "해",
];
/// Particles after a consonant and after a vowel.
const AFTER_CONSONANT: &str = "은을이과";
const AFTER_VOWEL: &str = "는를가와";
const AFTER_ANY: &str = "의에도만로들";
/// Two syllables of a longer word, which others write as a word of its own.
const PAIR: f32 = 0.4;

pub(super) fn is_hangul(c: char) -> bool {
    matches!(c, '\u{ac00}'..='\u{d7a3}' | '\u{1100}'..='\u{11ff}' | '\u{3131}'..='\u{318e}')
}

pub(super) fn forms(text: &str) -> Forms {
    let composed: String = text.nfc().flat_map(char::to_lowercase).filter(|c| c.is_alphanumeric()).collect();
    let syllables: Vec<char> = composed.chars().collect();
    let stem = without_endings(&syllables);
    let mut forms = Forms { surface: keys(&syllables), stem: keys(stem), variants: Vec::new() };
    if stem.len() > 2 {
        for pair in stem.windows(2) {
            forms.add(keys(pair), PAIR);
        }
    }
    forms
}

/// The jamo in the order of the keys: a syllable that is not finished is the beginning of the finished one, and a
/// consonant is the same whether it will end its syllable or begin the next.
pub(super) fn keys(text: &[char]) -> String {
    let mut keys = String::with_capacity(text.len() * 9);
    for c in text {
        match syllable(*c) {
            Some((initial, vowel, last)) => {
                keys.extend(INITIALS.chars().nth(initial));
                keys.push_str(VOWELS[vowel]);
                keys.push_str(FINALS[last]);
            }
            None => keys.push_str(&apart(*c)),
        }
    }
    keys
}

/// Puts jamo together as an input method does.
pub(super) fn compose(keys: &str) -> String {
    let mut out = String::new();
    let mut rest: Vec<char> = keys.chars().collect();
    while !rest.is_empty() {
        let (syllable, used) = first_syllable(&rest);
        out.push(syllable);
        rest.drain(..used);
    }
    out
}

/// The first syllable of `keys` and how many of them it takes.
fn first_syllable(keys: &[char]) -> (char, usize) {
    let Some(initial) = INITIALS.chars().position(|c| c == keys[0]) else { return (keys[0], 1) };
    let text = |from: usize, count: usize| keys.iter().skip(from).take(count).collect::<String>();
    let find = |table: &[&str], from: usize| {
        (1..=2).rev().filter(|count| from + count <= keys.len()).find_map(|count| {
            let part = text(from, count);
            table.iter().position(|known| *known == part).map(|at| (at, count))
        })
    };
    let Some((vowel, length)) = find(&VOWELS, 1) else { return (keys[0], 1) };
    let is_vowel = |at: usize| keys.get(at).is_some_and(|c| VOWELS.contains(&c.to_string().as_str()));
    let end = 1 + length;
    // The last consonant before a vowel begins the next syllable.
    let last = find(&FINALS, end).and_then(|(last, count)| match (is_vowel(end + count), count) {
        (false, _) => Some((last, count)),
        (true, 2) => FINALS.iter().position(|known| *known == text(end, 1)).map(|at| (at, 1)),
        (true, _) => None,
    });
    let (last, count) = last.unwrap_or((0, 0));
    let code = 0xac00 + ((initial * 21 + vowel) * 28 + last) as u32;
    (char::from_u32(code).unwrap_or(keys[0]), end + count)
}

fn syllable(c: char) -> Option<(usize, usize, usize)> {
    let index = (c as u32).checked_sub(0xac00).filter(|index| *index < 11_172)? as usize;
    Some((index / 588, index % 588 / 28, index % 28))
}

/// A jamo that stands alone; those of two keys are taken apart.
fn apart(c: char) -> String {
    let double = match c {
        'ㅘ' => "ㅗㅏ",
        'ㅙ' => "ㅗㅐ",
        'ㅚ' => "ㅗㅣ",
        'ㅝ' => "ㅜㅓ",
        'ㅞ' => "ㅜㅔ",
        'ㅟ' => "ㅜㅣ",
        'ㅢ' => "ㅡㅣ",
        'ㄳ' => "ㄱㅅ",
        'ㄵ' => "ㄴㅈ",
        'ㄶ' => "ㄴㅎ",
        'ㄺ' => "ㄹㄱ",
        'ㄻ' => "ㄹㅁ",
        'ㄼ' => "ㄹㅂ",
        'ㅄ' => "ㅂㅅ",
        '\u{1100}'..='\u{1112}' => return INITIALS.chars().nth(c as usize - 0x1100).into_iter().collect(),
        c => return c.to_string(),
    };
    double.to_owned()
}

fn without_endings(word: &[char]) -> &[char] {
    let bare = without_particle(word);
    let text: String = bare.iter().collect();
    let fits = |ending: &&&str| text.ends_with(**ending) && bare.len() >= ending.chars().count() + 2;
    let ending = ENDINGS.iter().find(fits).map_or(0, |ending| ending.chars().count());
    &bare[..bare.len() - ending]
}

fn without_particle(word: &[char]) -> &[char] {
    let [rest @ .., before, last] = word else { return word };
    let Some((.., ending)) = syllable(*before) else { return word };
    // After a single syllable only those that end no noun.
    let long = !rest.is_empty();
    let consonant = ending > 0 && AFTER_CONSONANT.contains(*last) && (long || matches!(last, '은' | '을'));
    let vowel = ending == 0 && AFTER_VOWEL.contains(*last) && (long || matches!(last, '는' | '를'));
    let particle = consonant || vowel || long && AFTER_ANY.contains(*last);
    if particle { &word[..word.len() - 1] } else { word }
}
