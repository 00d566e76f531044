//! The help centres that are looked through together: the reader's language, then those that take its place.

use super::help::Help;
use crate::{Error, Inner};
use search::{Analyser, Fit, Marks};
use std::{collections::HashMap, sync::Arc};

/// The help that is looked through, the reader's language first.
#[derive(Debug)]
pub(crate) struct Shelves {
    language: String,
    help: Vec<(String, Arc<Help>)>,
}

/// What fits so much less than the best is not worth reading.
const FAINT: f32 = 0.25;

/// An article that was found in a language.
#[derive(Clone, Debug)]
pub(crate) struct Candidate {
    pub(crate) id: String,
    pub(crate) language: String,
    pub(crate) score: f32,
    pub(crate) fit: Fit,
    pub(crate) marks: Arc<Marks>,
}

impl Shelves {
    pub(crate) async fn open(engine: &Inner) -> Result<Self, Error> {
        let (language, languages) = engine.query(|context| Ok((context.language.clone(), context.languages())))?;
        let mut help = Vec::new();
        for language in languages {
            let index = super::help(engine, &language).await?;
            if !index.is_empty() {
                help.push((language, index));
            }
        }
        Ok(Self { language, help })
    }

    /// Hits in the reader's language, then those that only another language has; and how it would be spelled.
    pub(crate) fn articles(&self, text: &str, limit: usize) -> (Vec<Candidate>, Option<String>) {
        let (mut candidates, mut corrected) = (Vec::new(), None);
        for (place, (language, help)) in self.help.iter().enumerate() {
            let found = help.find(text, limit);
            let marks = Arc::new(found.marks);
            let earlier = &self.help[..place];
            let own = found.hits.into_iter().filter(|hit| !earlier.iter().any(|(_, help)| help.has(&hit.id)));
            candidates.extend(own.map(|hit| Candidate {
                id: hit.id,
                language: language.clone(),
                score: hit.score,
                fit: hit.fit,
                marks: marks.clone(),
            }));
            corrected = corrected.or(found.corrected);
        }
        let best = candidates.iter().map(|candidate| candidate.score).fold(0.0, f32::max);
        candidates.retain(|candidate| candidate.score >= best * FAINT);
        candidates.truncate(limit);
        (candidates, corrected)
    }

    /// The same; of what the keys of another layout would have typed where that fits better.
    pub(crate) fn articles_meant(&self, text: &str, limit: usize) -> (Vec<Candidate>, Option<String>) {
        let (candidates, corrected) = self.articles(text, limit);
        let fit = |candidates: &[Candidate]| candidates.first().map(|candidate| candidate.fit);
        if fit(&candidates) == Some(Fit::All) {
            return (candidates, corrected);
        }
        let other = Analyser::of(&self.language).other_layout(text);
        let meant = other.map(|meant| (self.articles(&meant, limit).0, meant));
        match meant.filter(|(others, _)| fit(others) == Some(Fit::All)) {
            Some((others, meant)) => (others, Some(meant)),
            None => (candidates, corrected),
        }
    }

    /// What counts as a hit in each language.
    pub(crate) fn marks(&self, text: &str) -> HashMap<&str, Marks> {
        self.help.iter().map(|(language, help)| (language.as_str(), help.find(text, 1).marks)).collect()
    }
}
