//! A shop to measure with: a customer with 5,000 orders, and a help centre of 5,000 articles.

use super::work;
use crate::{app, faults::Chance};
use anyhow::{Context, Result};
use std::{collections::BTreeMap, path::Path};
use store_api::help::{Article, Category};
use store_server::{Options, Place, Running, Server, WriteLimit};
use tempfile::TempDir;
use tokio::runtime::Runtime;

pub(super) const EMAIL: &str = "many@larkspur.example";
const PASSWORD: &str = "demo";
const ARTICLES: usize = 5000;

/// What the threads of the store and of the app are called.
pub(super) const STORE: &str = "store";
pub(super) const APP: &str = "app";

/// A shop that is open, and a runtime for the app.
#[derive(Debug)]
pub(super) struct Stock {
    pub(super) app: Runtime,
    pub(super) store: Running,
    /// After the store, which ends on it.
    pub(super) shop: Runtime,
    _folder: TempDir,
}

impl Stock {
    /// Opens the demo shop with as much help as it has orders.
    pub(super) fn open() -> Result<Self> {
        Self::with_articles(ARTICLES)
    }

    /// Opens it with so many articles; with none, with the demo's own.
    pub(super) fn with_articles(count: usize) -> Result<Self> {
        Self::with(count, Options::demo())
    }

    /// Opens it as it is without more help, where one account may write as fast as `limit` says.
    pub(super) fn with_limit(limit: Option<WriteLimit>) -> Result<Self> {
        Self::with(0, Options { write_limit: limit, ..Options::demo() })
    }

    fn with(count: usize, options: Options) -> Result<Self> {
        let (app, shop, folder) = (work::runtime(APP)?, work::runtime(STORE)?, TempDir::new()?);
        let options = Options { database: Place::File(folder.path().join("store.db")), ..options };
        let starting = shop.spawn(async move { Server::start(options).await });
        let store = shop.block_on(starting)??;
        if count > 0 {
            store.publish(&centre(count)?)?;
        }
        Ok(Self { app, store, shop, _folder: folder })
    }

    /// Signs in, and leaves a folder with nothing else in it.
    pub(super) fn newcomer(&self) -> Result<TempDir> {
        let folder = TempDir::new()?;
        self.sign_in(folder.path())?;
        Ok(folder)
    }

    pub(super) fn sign_in(&self, folder: &Path) -> Result<()> {
        let (folder, url) = (folder.to_owned(), self.store.url());
        self.app.block_on(self.app.spawn(async move { app::sign_in(&folder, &url, EMAIL, PASSWORD).await }))?
    }
}

/// The demo's English help centre again and again, each time in other words.
fn centre(count: usize) -> Result<store_server::help::Centre> {
    let mut centre = store_server::demo::help();
    centre.languages.retain(|language| language.tag == "en");
    let language = centre.languages.first_mut().context("the demo has English help")?;
    let words = vocabulary(&language.articles);
    let mut chance = Chance::seeded(5);
    let mut positions = BTreeMap::new();
    let articles = (0..count).map(|place| {
        let original = &language.articles[place % language.articles.len()];
        let round = place / language.articles.len();
        let position: &mut u32 = positions.entry(original.category.clone()).or_default();
        *position += 1;
        let said = |text: &str, chance: &mut Chance| reworded(text, &words, chance);
        Article {
            id: if round == 0 { original.id.clone() } else { format!("{}-{round}", original.id) },
            position: *position,
            title: said(&original.title, &mut chance),
            summary: said(&original.summary, &mut chance),
            html: said(&original.html, &mut chance),
            ..original.clone()
        }
    });
    language.articles = articles.collect();
    language.categories = shelves(&language.categories, &positions);
    Ok(centre)
}

fn shelves(categories: &[Category], positions: &BTreeMap<String, u32>) -> Vec<Category> {
    categories.iter().filter(|category| positions.contains_key(&category.id)).cloned().collect()
}

/// Every word that stands in the texts.
fn vocabulary(articles: &[Article]) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for article in articles {
        pieces(&article.html, |piece, is_word| words.extend(is_word.then(|| piece.to_owned())));
    }
    words.sort_unstable();
    words.dedup();
    words
}

/// The same markup, with every fourth word another one of the vocabulary.
fn reworded(html: &str, words: &[String], chance: &mut Chance) -> String {
    let mut text = String::with_capacity(html.len());
    pieces(html, |piece, is_word| {
        let other = is_word && chance.below(4) == 0;
        text.push_str(if other { &words[chance.below(words.len() as u64) as usize] } else { piece });
    });
    text
}

/// Cuts HTML into words and what stands between them: tags, entities, spaces, punctuation.
fn pieces(html: &str, mut each: impl FnMut(&str, bool)) {
    let mut rest = html;
    while let Some(first) = rest.chars().next() {
        let until = |end: char| rest.find(end).map_or(rest.len(), |at| at + end.len_utf8());
        let (length, is_word) = match first {
            '<' => (until('>'), false),
            '&' => (until(';'), false),
            first if first.is_alphabetic() => (rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len()), true),
            first => (first.len_utf8(), false),
        };
        let (piece, behind) = rest.split_at(length);
        each(piece, is_word);
        rest = behind;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rewording_leaves_the_markup_as_it_is() {
        let html = "<p class=\"old\">Some old&nbsp;words and many more of them, so that some are changed, <a href=\"article:a/b\">linked</a>.</p>";
        let words = vec!["new".to_owned()];
        let said = reworded(html, &words, &mut Chance::seeded(1));
        let markup = |html: &str| {
            let mut markup = String::new();
            pieces(html, |piece, is_word| markup.push_str(if is_word { "w" } else { piece }));
            markup
        };
        assert_eq!(markup(&said), markup(html));
        assert_ne!(said, html);
    }
}
