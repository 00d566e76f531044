//! One slip of the finger: a letter too many, too few, another one, or two in the wrong order.

use crate::faults::Chance;

/// The text with one slip in it, at any letter; the letters that come in by mistake are those of `alphabet`.
///
/// A text without letters stays as it is.
pub(super) fn slip(text: &str, alphabet: &[char], chance: &mut Chance) -> String {
    let mut chars: Vec<char> = text.chars().collect();
    let letters: Vec<usize> = (0..chars.len()).filter(|at| chars[*at].is_alphanumeric()).collect();
    if letters.is_empty() || alphabet.is_empty() {
        return text.to_owned();
    }
    // A slip that changes nothing, such as swapping two equal letters, is none.
    for _ in 0..20 {
        let before = chars.clone();
        let at = letters[pick(chance, letters.len())];
        let stranger = alphabet[pick(chance, alphabet.len())];
        match chance.below(4) {
            0 => chars.insert(at, stranger),
            1 if letters.len() > 1 => drop(chars.remove(at)),
            2 if letters.contains(&(at + 1)) => chars.swap(at, at + 1),
            _ => chars[at] = stranger,
        }
        if chars != before {
            break;
        }
    }
    chars.into_iter().collect()
}

/// The letters of some texts, each as often as it is used.
pub(super) fn alphabet<'a>(texts: impl IntoIterator<Item = &'a str>) -> Vec<char> {
    let letters = texts.into_iter().flat_map(str::chars).filter(|c| c.is_alphabetic());
    letters.flat_map(char::to_lowercase).take(20_000).collect()
}

/// A place below `count`.
pub(super) fn pick(chance: &mut Chance, count: usize) -> usize {
    usize::try_from(chance.below(count as u64)).unwrap_or(0)
}

/// Brings values into an order that only the seed knows.
pub(super) fn shuffle<T>(values: &mut [T], chance: &mut Chance) {
    for end in (1..values.len()).rev() {
        values.swap(end, pick(chance, end + 1));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_one_edit_and_the_same_again_from_the_same_seed() {
        let alphabet = alphabet(["Order", "Paket"]);
        for seed in 0..200 {
            let slipped = slip("track order", &alphabet, &mut Chance::seeded(seed));
            assert_ne!(slipped, "track order");
            assert!((10..=12).contains(&slipped.chars().count()), "{slipped}");
            assert_eq!(slipped, slip("track order", &alphabet, &mut Chance::seeded(seed)));
        }
        assert_eq!(slip("?!", &alphabet, &mut Chance::seeded(1)), "?!");
    }
}
