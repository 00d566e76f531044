//! The index of one language's help: from what was saved, brought up to date, or made anew.

use super::words::{self, Words};
use crate::{Error, Inner, sync};
use db::{Learnt, Readers};
use search::{Found, Index};
use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};
use store_api::routes::help_log;

/// What can be found in the help of one language.
#[derive(Debug)]
pub(crate) struct Help {
    index: Index,
    ids: HashSet<String>,
}

/// When this part of an index changed, it is saved again; until then what changed is found out anew at the next start.
const WORTH_SAVING: usize = 20;
/// The advantage of the first of a shelf.
const FIRST: f32 = 0.5;

impl Help {
    /// Best first.
    pub(crate) fn find(&self, typed: &str, limit: usize) -> Found {
        self.index.find(typed, limit)
    }

    /// Whether this language has an article.
    pub(crate) fn has(&self, article: &str) -> bool {
        self.ids.contains(article)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.ids.is_empty()
    }
}

/// The index as it has to be now.
pub(super) async fn renew(engine: &Inner, language: &str, before: Option<Arc<Help>>) -> Result<Help, Error> {
    let (readers, owner, language) = (engine.readers.clone(), engine.session.owner(), language.to_owned());
    let log = help_log(&language);
    let work = move || bring_up_to_date(&readers, &language, &owner, before);
    let (help, saved) = tokio::task::spawn_blocking(work).await.map_err(|_| Error::Absent)??;
    if let Some(bytes) = saved {
        sync::keep_index(engine, &log, &bytes).await?;
    }
    Ok(help)
}

/// Makes the index of every language that has none yet.
pub(super) async fn make_missing(engine: &Inner) -> Result<(), Error> {
    let logs = engine.readers.read(|reader| reader.logs())?;
    let languages = logs.iter().filter(|log| log.whole).filter_map(|log| log.name.strip_prefix("help/"));
    for language in languages {
        if !engine.readers.read(|reader| reader.has_index(&help_log(language)))? {
            super::help(engine, language).await?;
        }
    }
    Ok(())
}

/// The index, and its bytes if they are worth saving.
fn bring_up_to_date(
    readers: &Readers,
    language: &str,
    owner: &str,
    before: Option<Arc<Help>>,
) -> Result<(Help, Option<Vec<u8>>), Error> {
    readers.read(|reader| {
        let saved = match before {
            Some(_) => None,
            None => reader.index(&help_log(language))?.and_then(|bytes| Index::load(&bytes).ok()),
        };
        let learnt = by_article(reader.learnt(owner, language)?);
        let wanted: Vec<(String, u64)> = reader
            .article_digests(language)?
            .into_iter()
            .map(|(id, digest)| {
                let questions = learnt.get(&id).into_iter().flatten().map(String::as_str);
                let digest = words::digest(std::iter::once(digest.as_str()).chain(questions));
                (id, digest)
            })
            .collect();
        let read = |id: &str, digest: u64| {
            let article = reader.article_words(language, id)?;
            let own = learnt.get(id).cloned().unwrap_or_default();
            Ok(article.map(|article| words(article, digest, own)))
        };
        let held = before.as_deref().map(|help| &help.index).or(saved.as_ref());
        let was_there = held.is_some();
        let (index, changed) = words::renew(held, language, &wanted, read)?;
        let worth_saving = !wanted.is_empty() && (!was_there || changed * WORTH_SAVING > wanted.len());
        let bytes = worth_saving.then(|| index.save());
        let ids = wanted.into_iter().map(|(id, _)| id).collect();
        Ok((Help { index, ids }, bytes))
    })
}

fn words(article: db::ArticleWords, digest: u64, own: Vec<String>) -> Words {
    let mut questions = article.questions;
    questions.extend(own);
    Words {
        id: article.id,
        digest,
        title: article.title,
        keywords: article.keywords,
        questions,
        headings: article.headings,
        body: article.text,
        favour: FIRST / article.position.max(1) as f32,
    }
}

fn by_article(learnt: Vec<Learnt>) -> HashMap<String, Vec<String>> {
    let mut by_article: HashMap<String, Vec<String>> = HashMap::new();
    for Learnt { article, question } in learnt {
        by_article.entry(article).or_default().push(question);
    }
    by_article
}
