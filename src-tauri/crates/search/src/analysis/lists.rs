//! The words that every question has, and those that mean about the same: `words/<language>/`.

use super::Analyser;
use std::collections::{HashMap, HashSet};

macro_rules! texts {
    ($($code:literal)*) => {
        &[$((
            $code,
            include_str!(concat!("../../words/", $code, "/stop.txt")),
            include_str!(concat!("../../words/", $code, "/synonyms.txt")),
        )),*]
    };
}

/// Language, stop words, synonyms.
const TEXTS: &[(&str, &str, &str)] = texts!("en");

/// The lists of one language, folded and stemmed as its texts are.
#[derive(Debug, Default)]
pub(super) struct Lists {
    pub(super) stop: HashSet<String>,
    /// By stem, or by the stems of two words with a space between.
    pub(super) synonyms: HashMap<String, Vec<String>>,
}

impl Lists {
    /// `analyser` has no lists yet.
    pub(super) fn of(code: &str, analyser: &Analyser) -> Self {
        let Some((_, stop, groups)) = TEXTS.iter().find(|(language, ..)| *language == code) else {
            return Self::default();
        };
        let stop = analyser.tokens(stop).into_iter().map(|token| token.surface).collect();
        let mut synonyms: HashMap<String, Vec<String>> = HashMap::new();
        for group in groups.lines() {
            let members: Vec<String> = group.split(',').map(|member| stems(member, analyser)).collect();
            for member in &members {
                let others = members.iter().filter(|other| *other != member && !other.contains(' '));
                let known = synonyms.entry(member.clone()).or_default();
                known.extend(others.cloned());
                known.sort();
                known.dedup();
            }
        }
        Self { stop, synonyms }
    }
}

fn stems(words: &str, analyser: &Analyser) -> String {
    let stems: Vec<String> = analyser.tokens(words).into_iter().map(|token| token.stem).collect();
    stems.join(" ")
}
