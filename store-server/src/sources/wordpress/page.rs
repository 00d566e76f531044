//! Posts as the pages of a folder of help, with links that lead to each other's files and to pictures beside them.

use super::{
    WordPressSettings,
    post::{Post, Term},
};
use crate::{
    help::File,
    page::escape,
    sources::markup::{self, relink, text},
};
use reqwest::Url;
use std::collections::{BTreeMap, BTreeSet};

/// Where posts stand that have no topic.
const NO_TOPIC: &str = "help";

/// Where each post lies.
#[derive(Debug)]
pub(super) struct Shelf<'a> {
    site: &'a Url,
    /// Language, category and name of each post.
    places: BTreeMap<u64, (String, String, String)>,
    by_link: BTreeMap<String, u64>,
    topics: &'a BTreeMap<u64, Term>,
}

impl<'a> Shelf<'a> {
    pub(super) fn new(
        settings: &'a WordPressSettings,
        posts: &BTreeMap<u64, Post>,
        topics: &'a BTreeMap<u64, Term>,
        languages: &BTreeMap<u64, Term>,
    ) -> Self {
        let slug =
            |ids: &[u64], terms: &BTreeMap<u64, Term>| ids.iter().find_map(|id| Some(name(&terms.get(id)?.slug)));
        let place = |post: &Post| {
            let language = slug(&post.languages, languages).unwrap_or_else(|| settings.language.clone());
            let topic = slug(&post.topics, topics).unwrap_or_else(|| NO_TOPIC.to_owned());
            (language, topic, name(&post.slug))
        };
        let links = posts.values().filter_map(|post| Some((comparable(post.link.as_ref()?), post.id)));
        Self {
            site: &settings.url,
            places: posts.values().map(|post| (post.id, place(post))).collect(),
            by_link: links.collect(),
            topics,
        }
    }

    /// What the categories are called, in each language that has some.
    pub(super) fn categories(&self) -> Vec<File> {
        let used: BTreeSet<(&str, &str)> =
            self.places.values().map(|(language, topic, _)| (language.as_str(), topic.as_str())).collect();
        let file = |(language, topic): (&str, &str)| {
            let term = self.topics.values().find(|term| name(&term.slug) == topic)?;
            let title = serde_json::Value::from(text(&term.name));
            let bytes = format!("---\ntitle: {title}\n---\n{}\n", text(&term.description)).into_bytes();
            Some(File { path: format!("{language}/{topic}/_category.md"), bytes: bytes.into(), modified: None })
        };
        used.into_iter().filter_map(file).collect()
    }

    /// A post as a page; none, if there is nothing in it.
    pub(super) fn page(&self, id: u64, post: &Post, pictures: &BTreeMap<Url, Option<File>>) -> Option<File> {
        let (language, topic, slug) = self.places.get(&id)?;
        if text(&post.content).is_empty() {
            return None;
        }
        let base = post.link.as_ref().unwrap_or(self.site);
        let content = relink(&post.content, |address| {
            let url = base.join(address).ok()?;
            if let Some(picture) = pictures.get(&url) {
                return Some(
                    picture.as_ref().map_or_else(|| url.to_string(), |picture| format!("../../{}", picture.path)),
                );
            }
            if address.starts_with('#') {
                return None;
            }
            let fragment = url.fragment().map(|fragment| format!("#{fragment}")).unwrap_or_default();
            match self.by_link.get(&comparable(&url)).and_then(|id| self.places.get(id)) {
                Some((language, topic, slug)) => Some(format!("../../{language}/{topic}/{slug}.html{fragment}")),
                None => Some(url.to_string()),
            }
        });
        let (title, summary) = (escape(&text(&post.title)), escape(&text(&post.excerpt)));
        let page = format!(
            "<!doctype html><html><head><title>{title}</title><meta name=\"description\" content=\"{summary}\"></head>\
             <body><main>{content}</main></body></html>"
        );
        let path = format!("{language}/{topic}/{slug}.html");
        Some(File { path, bytes: page.into_bytes().into(), modified: Some(post.modified) })
    }
}

/// The addresses of the pictures that a post shows.
pub(super) fn pictures(post: &Post, site: &Url) -> Vec<Url> {
    let base = post.link.as_ref().unwrap_or(site);
    markup::pictures(&post.content).iter().filter_map(|address| base.join(address).ok()).collect()
}

/// An address of the site, however it is written.
fn comparable(url: &Url) -> String {
    let query = url.query().map(|query| format!("?{query}")).unwrap_or_default();
    format!("{}{}{query}", url.host_str().unwrap_or_default(), url.path().trim_end_matches('/'))
}

/// A slug as the name of a file: letters of other scripts come percent-encoded.
fn name(slug: &str) -> String {
    crate::help::decode(slug).replace(['/', '\\'], "-")
}
