//! Which of many questions were typed in a hurry: they have a word that is a slip of a common one, or two in one.

use super::judged::Question;
use std::collections::{HashMap, HashSet};

/// A word is common that so many questions have.
const COMMON: usize = 20;
/// A word is rare that no more than so many have.
const RARE: usize = 4;

/// The questions with a rare word that is one edit from a common one, or two common ones without a space between.
pub(super) fn among(questions: &[Question]) -> Vec<Question> {
    let mut counts: HashMap<String, usize> = HashMap::new();
    for question in questions {
        let own: HashSet<String> = words(&question.text).collect();
        own.into_iter().for_each(|word| *counts.entry(word).or_default() += 1);
    }
    let common: HashSet<&str> =
        counts.iter().filter(|(_, count)| **count >= COMMON).map(|(word, _)| word.as_str()).collect();
    let slipped: HashSet<&str> = counts
        .iter()
        .filter(|(word, count)| **count <= RARE && word.len() > 3 && is_slip(word, &common))
        .map(|(word, _)| word.as_str())
        .collect();
    questions
        .iter()
        .filter(|question| words(&question.text).any(|word| slipped.contains(word.as_str())))
        .cloned()
        .collect()
}

fn words(text: &str) -> impl Iterator<Item = String> {
    let words = text.split(|c: char| !c.is_alphabetic() && c != '\'').filter(|word| !word.is_empty());
    words.map(str::to_lowercase)
}

fn is_slip(word: &str, common: &HashSet<&str>) -> bool {
    let ends = word.char_indices().map(|(at, _)| word.split_at(at));
    let mut halves = ends.filter(|(before, _)| !before.is_empty());
    if halves.any(|(before, after)| common.contains(before) && common.contains(after)) {
        return true;
    }
    // Inflected forms differ at the end too, and are no slips.
    let inflected = |other: &&str| word.trim_end_matches(['s', 'd']) == other.trim_end_matches(['s', 'd']);
    common.iter().any(|other| other.len() > 3 && !inflected(other) && is_one_edit(word, other))
}

/// Whether one letter is too many, too few or another one, or two neighbours are swapped.
fn is_one_edit(one: &str, other: &str) -> bool {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let same = one.iter().zip(&other).take_while(|(a, b)| a == b).count();
    let (rest, other_rest) = (&one[same..], &other[same..]);
    match (rest, other_rest) {
        ([_, after @ ..], [_, other_after @ ..]) if after == other_after => true,
        ([_, after @ ..], other_rest) if after == other_rest => true,
        (rest, [_, other_after @ ..]) if rest == other_after => true,
        ([a, b, after @ ..], [c, d, other_after @ ..]) => a == d && b == c && after == other_after,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_with_a_slip_of_a_common_word_is_noisy() {
        let asked = |text: &str| Question { text: text.to_owned(), answers: Vec::new() };
        let mut questions: Vec<_> = (0..COMMON).map(|_| asked("cancel my order now")).collect();
        questions.extend(["cancle my order", "cancelmy order", "cancels my order", "where is the parcel"].map(asked));
        let noisy: Vec<_> = among(&questions).into_iter().map(|question| question.text).collect();
        assert_eq!(noisy, ["cancle my order", "cancelmy order"]);
    }
}
