//! Help as a Zendesk help centre keeps it, read by its Help Center API.
//!
//! There is no list of what was taken back, and the incremental export leaves that out: each look goes through all lists,
//! and what is missing there is asked for by itself before it is called gone.

mod api;
mod article;
mod file;
mod page;
mod signature;

use super::{Answer, HelpSource, Trouble, Whole};
use crate::{
    help::{self, File},
    publication::Missing,
};
use article::{Article, Category, Locales, Section};
use reqwest::{StatusCode, Url};
use std::collections::{BTreeMap, btree_map::Entry};
use tokio::sync::Mutex;

pub(crate) use api::Api;
pub use api::ZendeskToken;
pub(crate) use signature::is_signed;

/// Which account's help centre.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ZendeskHelpSettings {
    /// Where the account is, `https://….zendesk.com`.
    pub url: Url,
    /// Who reads; nobody in particular, if absent: then only what everybody may read is there.
    pub token: Option<ZendeskToken>,
}

#[derive(Debug)]
pub(crate) struct Zendesk {
    api: Api,
    seen: Mutex<Seen>,
}

/// The help centre as it was when it was last read.
#[derive(Debug, Default)]
struct Seen {
    shelves: BTreeMap<String, Shelf>,
    /// Which of the locales is the main one.
    main: String,
    /// Pictures that articles show, by their address.
    pictures: BTreeMap<Url, File>,
}

/// One locale of it.
#[derive(Debug, Default, PartialEq, Eq)]
struct Shelf {
    categories: Vec<Category>,
    sections: Vec<Section>,
    articles: BTreeMap<u64, Article>,
}

impl Zendesk {
    /// # Errors
    /// TLS cannot be set up on this machine.
    pub(crate) fn new(settings: ZendeskHelpSettings) -> Result<Self, Trouble> {
        Ok(Self { api: Api::new(settings.url, settings.token)?, seen: Mutex::default() })
    }

    async fn look(&self) -> Result<Option<Whole>, Trouble> {
        let mut seen = self.seen.lock().await;
        let locales = self.locales().await?;
        let mut shelves = BTreeMap::new();
        for locale in chosen(&locales) {
            let shelf = self.shelf(&locale, seen.shelves.get(&locale)).await?;
            shelves.insert(locale, shelf);
        }
        let main = locales.default_locale.to_ascii_lowercase();
        if (&shelves, &main) == (&seen.shelves, &seen.main) {
            return Ok(None);
        }
        (seen.shelves, seen.main) = (shelves, main);
        let files = self.files(&mut seen).await;
        // What is missing was asked for by itself.
        Ok(Some(Whole { reading: help::read_files(&files), missing: Missing::Remove }))
    }

    async fn locales(&self) -> Result<Locales, Trouble> {
        let path = "api/v2/help_center/locales.json";
        self.api.read(&self.api.get(path, &[]).await?, path)
    }

    async fn shelf(&self, locale: &str, before: Option<&Shelf>) -> Result<Shelf, Trouble> {
        let path = |name: &str| format!("api/v2/help_center/{locale}/{name}.json");
        let categories = self.api.all(&path("categories"), "categories", &[]).await?;
        let sections = self.api.all(&path("sections"), "sections", &[]).await?;
        // In an order that no edit changes, so that nothing moves behind the cursor.
        let order = [("sort_by", "created_at"), ("sort_order", "asc")];
        let listed: Vec<Article> = self.api.all(&path("articles"), "articles", &order).await?;
        let mut articles: BTreeMap<u64, Article> = listed.into_iter().map(|article| (article.id, article)).collect();
        for id in before.into_iter().flat_map(|before| before.articles.keys()) {
            if let Entry::Vacant(place) = articles.entry(*id)
                && let Some(article) = self.article(locale, *id).await?
            {
                place.insert(article);
            }
        }
        articles.retain(|_, article| article.is_public_in(locale));
        Ok(Shelf { categories, sections, articles })
    }

    /// An article that a list does not have; none, if it is really gone.
    async fn article(&self, locale: &str, id: u64) -> Result<Option<Article>, Trouble> {
        #[derive(serde::Deserialize)]
        struct One {
            article: Article,
        }
        let path = format!("api/v2/help_center/{locale}/articles/{id}.json");
        let reply = self.api.get(&path, &[]).await?;
        match reply.status {
            StatusCode::NOT_FOUND | StatusCode::GONE | StatusCode::FORBIDDEN | StatusCode::UNAUTHORIZED => Ok(None),
            _ => self.api.read(&reply, &path).map(|One { article }| Some(article)),
        }
    }

    /// The articles as a folder of help.
    async fn files(&self, seen: &mut Seen) -> Vec<File> {
        let addresses: Vec<Url> = page::pictures(&seen.shelves, &self.api.site);
        for address in addresses {
            if let Entry::Vacant(place) = seen.pictures.entry(address)
                && let Some(picture) = self.api.picture(place.key()).await
            {
                place.insert(picture);
            }
        }
        page::files(seen, &self.api.site)
    }
}

/// One locale for each language that the app speaks: the main one, or the first.
fn chosen(locales: &Locales) -> Vec<String> {
    let mut chosen: BTreeMap<&'static str, String> = BTreeMap::new();
    for locale in [&locales.default_locale].into_iter().chain(&locales.locales) {
        if let Some(language) = help::language(locale) {
            chosen.entry(language).or_insert_with(|| locale.to_ascii_lowercase());
        }
    }
    chosen.into_values().collect()
}

impl HelpSource for Zendesk {
    fn read(&self) -> Answer<'_, Result<Option<Whole>, Trouble>> {
        Box::pin(self.look())
    }
}
