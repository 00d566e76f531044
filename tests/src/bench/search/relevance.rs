//! Whether the right page comes first: every set of questions put to every engine, and titles typed until they are found.

use super::{
    judged::Judged,
    pages::{Manual, Page},
    peer::{Answer, Peer},
    score::Score,
    typing::{Typed, titles},
};
use anyhow::Result;
use serde::Serialize;
use std::{path::Path, sync::Mutex};

pub(super) const ENGINES: [&str; 8] =
    ["doorstep", "fts5", "fts5-or", "fts5-trigram", "tantivy", "tantivy-fuzzy", "xapian", "minisearch"];
pub(super) const TYPED_ENGINES: [&str; 5] = ["doorstep", "fts5", "tantivy", "tantivy-fuzzy", "xapian"];
pub(super) const TYPED_LANGUAGES: [&str; 6] = ["en", "de", "fi", "ja", "ko", "he"];

const TITLES: usize = 150;
/// More than any engine needs for one set, of the processor's time.
const SECONDS: f64 = 600.0;
/// At a time; time does not matter here.
const THREADS: usize = 2;

/// One engine's answers to one set.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Row {
    pub(super) set: &'static str,
    pub(super) language: String,
    pub(super) engine: &'static str,
    pub(super) typos: bool,
    #[serde(flatten)]
    pub(super) score: Score,
    pub(super) questions: usize,
}

/// The share of a title that must be typed until its page is among the first three.
#[derive(Clone, Debug, Serialize)]
pub(super) struct TypedRow {
    pub(super) language: &'static str,
    pub(super) engine: &'static str,
    pub(super) typos: bool,
    pub(super) share: f64,
}

/// Every set to every engine, and what could not be asked.
pub(super) fn measure(engines: &[&'static str], sets: &[Judged], cache: &Path) -> (Vec<Row>, Vec<String>) {
    let work = sets.iter().flat_map(|judged| engines.iter().map(move |engine| (judged, *engine)));
    let done =
        share_out(work, |(judged, engine)| ask(engine, judged, cache).map_err(|error| format!("{engine}: {error:#}")));
    let (mut rows, mut missing) = (Vec::new(), Vec::new());
    for answered in done {
        match answered {
            Ok(own) => rows.extend(own),
            Err(why) => missing.push(why),
        }
    }
    missing.dedup();
    (rows, missing)
}

/// Titles typed until they are found, for each language and engine; without those that failed.
///
/// # Errors
/// A manual cannot be had here.
pub(super) fn type_titles(engines: &[&'static str], cache: &Path) -> Result<Vec<TypedRow>> {
    let mut manuals = Vec::new();
    for language in TYPED_LANGUAGES {
        let manual = if language == "he" { Manual::hebrew() } else { Manual::office(language) };
        manuals.push((language, manual.pages(cache)?));
    }
    let work = manuals.iter().flat_map(|manual| engines.iter().map(move |engine| (manual, *engine)));
    let rows =
        share_out(work, |((language, pages), engine)| type_into(engine, language, pages, cache).unwrap_or_default());
    Ok(rows.into_iter().flatten().collect())
}

fn ask(engine: &'static str, judged: &Judged, cache: &Path) -> Result<Vec<Row>> {
    let language = judged.sets.first().map_or("", |set| &set.language);
    let mut peer = Peer::build(engine, language, &judged.pages, cache)?;
    let mut rows = Vec::new();
    for set in &judged.sets {
        let (answers, _) = peer.find(set.questions.iter().map(|question| question.text.as_str()), SECONDS)?;
        let answered = set.questions.iter().zip(&answers);
        let score = Score::of(answered.map(|(question, answer)| (answer.ids.as_slice(), question.answers.as_slice())));
        let (set, language, typos) = (set.name, set.language.clone(), set.typos);
        rows.push(Row { set, language, engine, typos, score, questions: answers.len() });
    }
    Ok(rows)
}

fn type_into(engine: &'static str, language: &'static str, pages: &[Page], cache: &Path) -> Result<Vec<TypedRow>> {
    let mut peer = Peer::build(engine, language, pages, cache)?;
    let mut row = |typos| -> Result<TypedRow> {
        let titles = titles(pages, TITLES, typos);
        let (answers, _) = peer.find(titles.iter().flat_map(Typed::keys), SECONDS)?;
        let mut rest = answers.as_slice();
        let mut sum = 0.0;
        for title in &titles {
            let (own, after): (&[Answer], _) = rest.split_at(title.keys().count().min(rest.len()));
            sum += title.share(own.iter().map(|answer| answer.ids.as_slice()));
            rest = after;
        }
        Ok(TypedRow { language, engine, typos, share: sum / titles.len().max(1) as f64 })
    };
    Ok(vec![row(false)?, row(true)?])
}

/// Does pieces of work on a few threads; what came of them is in their order.
fn share_out<W: Send, R: Send>(work: impl Iterator<Item = W> + Send, deed: impl Fn(W) -> R + Sync) -> Vec<R> {
    let work = Mutex::new(work.enumerate());
    let next = || work.lock().ok()?.next();
    let worker = || std::iter::from_fn(next).map(|(place, piece)| (place, deed(piece))).collect::<Vec<_>>();
    let mut done = std::thread::scope(|scope| {
        let workers = [(); THREADS].map(|()| scope.spawn(worker));
        workers.into_iter().flat_map(|worker| worker.join().unwrap_or_default()).collect::<Vec<_>>()
    });
    done.sort_by_key(|(place, _)| *place);
    done.into_iter().map(|(_, result)| result).collect()
}
