//! Questions whose right answers are known: index keywords of manuals, and questions that customers asked.

use super::{
    noisy,
    pages::{Manual, Page, read_lines},
    typo::{alphabet, shuffle, slip},
};
use crate::faults::Chance;
use anyhow::{Result, ensure};
use serde::Deserialize;
use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

/// LibreOffice's manual is read in these; Debian has it in none of the other four.
const LANGUAGES: [&str; 18] =
    ["en", "fr", "es", "de", "it", "pt", "ru", "ja", "ko", "nl", "da", "sv", "fi", "tr", "pl", "cs", "el", "hu"];

/// Questions of one kind.
#[derive(Clone, Debug)]
pub(super) struct Set {
    pub(super) name: &'static str,
    /// BCP 47.
    pub(super) language: String,
    /// Whether each question has a slip in it that its author did not make.
    pub(super) typos: bool,
    pub(super) questions: Vec<Question>,
}

/// One question.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub(super) struct Question {
    #[serde(rename = "q")]
    pub(super) text: String,
    /// The ids of all pages that answer it.
    #[serde(rename = "t")]
    pub(super) answers: Vec<String>,
}

/// Pages, and what is asked about them.
#[derive(Clone, Debug)]
pub(super) struct Judged {
    pub(super) pages: Vec<Page>,
    pub(super) sets: Vec<Set>,
}

/// All that is asked: of `support`, and of the manual in each of the languages, as far as they are `wanted`; questions of
/// customers only if there is `data`.
///
/// # Errors
/// A manual cannot be had here, or a file of questions is something else.
pub(super) fn sets(data: Option<&Path>, cache: &Path, wanted: impl Fn(&str) -> bool) -> Result<Vec<Judged>> {
    let asked = data.filter(|_| wanted("support"));
    let mut sets = asked.map_or_else(|| Ok(Vec::new()), support)?;
    for language in LANGUAGES.into_iter().filter(|language| wanted(language)) {
        sets.push(manual(language, cache)?);
        sets.extend(data.map_or(Ok(None), |data| given(language, data, cache))?);
    }
    Ok(sets)
}

/// So many keywords of a manual are asked for.
const KEYWORDS: usize = 300;
/// A keyword that so many pages share leads nowhere.
const SHARED: usize = 5;
/// So many past questions of each article are learnt in the set `learnt`.
const LEARNT: usize = 10;

/// A manual without its index keywords, and questions made of them: as they are, and each with one slip.
///
/// # Errors
/// The manual cannot be had here.
pub(super) fn manual(language: &str, cache: &Path) -> Result<Judged> {
    let mut pages = Manual::office(language).pages(cache)?;
    ensure!(!pages.is_empty(), "the manual in {language} has no pages");
    let mut answers: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for page in &pages {
        for keyword in &page.keywords {
            answers.entry(spoken(keyword)).or_default().insert(&page.id);
        }
    }
    let own = answers.into_iter().filter(|(keyword, ids)| keyword.chars().count() > 1 && ids.len() <= SHARED);
    let question = |(text, ids): (String, BTreeSet<&str>)| Question {
        text,
        answers: ids.into_iter().map(str::to_owned).collect(),
    };
    let mut questions: Vec<Question> = own.map(question).collect();
    shuffle(&mut questions, &mut Chance::seeded(18));
    questions.truncate(KEYWORDS);
    pages.iter_mut().for_each(|page| page.keywords.clear());
    Ok(Judged { pages, sets: with_slips("keywords", language, questions) })
}

/// The same with the questions of a file in `data`, if it is there: `manual.LANGUAGE.kw.jsonl` and `…kwtypo.jsonl`.
///
/// # Errors
/// The manual cannot be had here, or a file is something else.
pub(super) fn given(language: &str, data: &Path, cache: &Path) -> Result<Option<Judged>> {
    let mut sets = Vec::new();
    for (kind, typos) in [("kw", false), ("kwtypo", true)] {
        let file = data.join(format!("manual.{language}.{kind}.jsonl"));
        if file.exists() {
            sets.push(Set { name: "given", language: language.to_owned(), typos, questions: read_lines(&file)? });
        }
    }
    if sets.is_empty() {
        return Ok(None);
    }
    let mut pages = Manual::office(language).pages(cache)?;
    pages.iter_mut().for_each(|page| page.keywords.clear());
    Ok(Some(Judged { pages, sets }))
}

/// Support articles and what customers asked, from `data`: all of it, the noisy ones among them, and both again after
/// ten past questions of each article were learnt. None if there is no such data.
///
/// # Errors
/// A file is something else.
pub(super) fn support(data: &Path) -> Result<Vec<Judged>> {
    let (articles, questions) = (data.join("support.articles.jsonl"), data.join("support.questions.jsonl"));
    if !articles.exists() || !questions.exists() {
        return Ok(Vec::new());
    }
    let pages: Vec<Page> = read_lines::<Article>(&articles)?.into_iter().map(Article::page).collect();
    let questions: Vec<Question> = read_lines(&questions)?;
    let noisy = noisy::among(&questions);
    let (taught, rest) = learn(&pages, &questions);
    let noisy_rest = rest.iter().filter(|question| noisy.contains(question)).cloned().collect();
    let set = |name, questions| Set { name, language: "en".to_owned(), typos: false, questions };
    Ok(vec![
        Judged { pages, sets: vec![set("support", questions), set("support noisy", noisy)] },
        Judged { pages: taught, sets: vec![set("learnt", rest), set("learnt noisy", noisy_rest)] },
    ])
}

/// As it is in the files: keywords are one text there.
#[derive(Debug, Deserialize)]
struct Article {
    id: String,
    title: String,
    keywords: String,
    body: String,
}

impl Article {
    fn page(self) -> Page {
        let keywords = self.keywords.split(',').map(|keyword| keyword.trim().to_owned()).collect();
        Page {
            id: self.id,
            title: self.title,
            keywords,
            questions: Vec::new(),
            headings: String::new(),
            body: self.body,
        }
    }
}

/// The articles with some of their questions learnt, and the questions that are left to ask.
fn learn(pages: &[Page], questions: &[Question]) -> (Vec<Page>, Vec<Question>) {
    let (mut taught, mut rest) = (pages.to_vec(), Vec::new());
    let mut shuffled = questions.to_vec();
    shuffle(&mut shuffled, &mut Chance::seeded(10));
    for question in shuffled {
        let learner =
            taught.iter_mut().find(|page| question.answers.contains(&page.id) && page.questions.len() < LEARNT);
        match learner {
            Some(page) => page.questions.push(question.text),
            None => rest.push(question),
        }
    }
    (taught, rest)
}

/// An index keyword as somebody would type it: "formats; of cells" is "formats of cells".
fn spoken(keyword: &str) -> String {
    keyword.replace(';', " ").replace(", ", " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

fn with_slips(name: &'static str, language: &str, questions: Vec<Question>) -> Vec<Set> {
    let letters = alphabet(questions.iter().map(|question| question.text.as_str()));
    let mut chance = Chance::seeded(4);
    let slipped =
        |question: &Question| Question { text: slip(&question.text, &letters, &mut chance), ..question.clone() };
    let slipped: Vec<Question> = questions.iter().map(slipped).collect();
    let set = |typos, questions| Set { name, language: language.to_owned(), typos, questions };
    vec![set(false, questions), set(true, slipped)]
}
