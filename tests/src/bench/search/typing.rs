//! Titles typed key by key: what stands in the box after each key, and how much of it was needed.

use super::{
    pages::Page,
    typo::{alphabet, shuffle, slip},
};
use crate::faults::Chance;
use std::collections::HashMap;

/// A title as somebody types it, with or without a slip.
#[derive(Clone, Debug)]
pub(super) struct Typed {
    pub(super) text: String,
    /// Every page of this title.
    pub(super) answers: Vec<String>,
}

impl Typed {
    /// What stands in the box after each key.
    pub(super) fn keys(&self) -> impl Iterator<Item = &str> {
        let ends = self.text.char_indices().map(|(at, c)| at + c.len_utf8());
        ends.map(|end| &self.text[..end])
    }

    /// The share of the title, from 0 to 1, that must be typed until one of its pages is among the first three of what
    /// was found after each key; all of it where that never happens.
    pub(super) fn share<'a>(&self, found: impl IntoIterator<Item = &'a [String]>) -> f64 {
        let enough = found.into_iter().position(|ids| ids.iter().take(3).any(|id| self.answers.contains(id)));
        enough.map_or(1.0, |keys_before| (keys_before + 1) as f64 / self.keys().count() as f64)
    }
}

/// So many titles, chosen by a seed; with `typos`, each with one slip.
pub(super) fn titles(pages: &[Page], count: usize, typos: bool) -> Vec<Typed> {
    let mut answers: HashMap<&str, Vec<String>> = HashMap::new();
    for page in pages {
        answers.entry(&page.title).or_default().push(page.id.clone());
    }
    let mut titles: Vec<&str> = answers.keys().copied().filter(|title| title.chars().count() > 3).collect();
    titles.sort_unstable();
    shuffle(&mut titles, &mut Chance::seeded(150));
    titles.truncate(count);
    let (letters, mut chance) = (alphabet(titles.iter().copied()), Chance::seeded(7));
    let text = |title: &str, chance: &mut Chance| if typos { slip(title, &letters, chance) } else { title.to_owned() };
    titles.into_iter().map(|title| Typed { text: text(title, &mut chance), answers: answers[title].clone() }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_share_ends_with_the_key_that_finds() {
        let typed = Typed { text: "über".to_owned(), answers: vec!["a".to_owned()] };
        assert_eq!(typed.keys().collect::<Vec<_>>(), ["ü", "üb", "übe", "über"]);
        let (right, wrong) = (["a".to_owned()], ["b".to_owned()]);
        assert_eq!(typed.share([&wrong[..], &right, &wrong, &right]), 0.5);
        assert_eq!(typed.share([&right[..]]), 0.25);
        assert_eq!(typed.share([&wrong[..]; 4]), 1.0);
    }
}
