//! Articles as the pages of a folder of help: sections are its categories, and links lead to each other's files.

use super::{
    Seen, Shelf,
    article::{Article, Section},
};
use crate::{
    help::File,
    page::escape,
    sources::markup::{self, relink, text},
};
use reqwest::Url;
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};

/// Where articles stand whose section is not told.
const NO_SECTION: &str = "help";
/// Sections within sections, at the most.
const DEEPEST: usize = 8;

/// The whole help centre, in files.
pub(super) fn files(seen: &Seen, site: &Url) -> Vec<File> {
    let mut files: Vec<File> = seen.pictures.values().cloned().collect();
    for (locale, shelf) in &seen.shelves {
        let names = seen.shelves.get(&seen.main).unwrap_or(shelf);
        files.extend(sections(locale, shelf, names));
        for (rank, article) in ranked(shelf) {
            files.extend(page(article, rank, &Room { seen, site, locale }));
        }
    }
    files
}

/// The addresses of the pictures that articles show and the help centre has.
pub(super) fn pictures(shelves: &BTreeMap<String, Shelf>, site: &Url) -> Vec<Url> {
    let articles = shelves.values().flat_map(|shelf| shelf.articles.values());
    let addresses = articles.flat_map(|article| {
        let base = article.address(site);
        let written = markup::pictures(article.body.as_deref().unwrap_or_default());
        // Those of others are theirs to show: the app loads nothing from outside.
        let urls = written.into_iter().filter_map(|address| base.join(&address).ok());
        urls.filter(|url| [site, &base].iter().any(|ours| ours.origin() == url.origin())).collect::<Vec<_>>()
    });
    addresses.collect::<BTreeSet<_>>().into_iter().collect()
}

/// What an article's links are seen from.
#[derive(Clone, Copy)]
struct Room<'a> {
    seen: &'a Seen,
    site: &'a Url,
    locale: &'a str,
}

/// The sections that articles stand in, in the order of their categories.
fn sections(locale: &str, shelf: &Shelf, names: &Shelf) -> Vec<File> {
    let used: BTreeSet<u64> = shelf.articles.values().filter_map(|article| article.section_id).collect();
    let find = |id: u64| [shelf, names].iter().find_map(|shelf| shelf.sections.iter().find(|it| it.id == id));
    let mut found: Vec<&Section> = used.into_iter().filter_map(find).collect();
    found.sort_by_key(|section| path(section, shelf));
    let twice = |section: &Section| found.iter().filter(|other| other.name == section.name).count() > 1;
    let file = |(index, section): (usize, &&Section)| {
        let above = above(section, shelf).or_else(|| above(section, names)).filter(|_| twice(section));
        let title = above.map_or_else(|| section.name.clone(), |above| format!("{above}: {}", section.name));
        let description = text(section.description.as_deref().unwrap_or_default());
        let bytes = format!("---\ntitle: {}\norder: {}\n---\n{description}\n", json!(title), index + 1).into_bytes();
        let path = format!("{locale}/{}/_category.md", section.id);
        File { path, bytes: bytes.into(), modified: None }
    };
    found.iter().enumerate().map(file).collect()
}

/// Where a section stands: its category's place, then those of the sections around it, then its own.
fn path(section: &Section, shelf: &Shelf) -> Vec<(i64, u64)> {
    let mut places = vec![(section.position, section.id)];
    let mut inner = section;
    while let Some(outer) = shelf.sections.iter().find(|outer| Some(outer.id) == inner.parent_section_id) {
        if places.len() == DEEPEST {
            break;
        }
        places.push((outer.position, outer.id));
        inner = outer;
    }
    let category = shelf.categories.iter().find(|category| Some(category.id) == inner.category_id);
    places.push(category.map_or((i64::MAX, 0), |category| (category.position, category.id)));
    places.reverse();
    places
}

/// What the section or category around a section is called.
fn above<'a>(section: &Section, shelf: &'a Shelf) -> Option<&'a str> {
    let outer = shelf.sections.iter().find(|outer| Some(outer.id) == section.parent_section_id);
    let category = || shelf.categories.iter().find(|category| Some(category.id) == section.category_id);
    outer.map(|outer| outer.name.as_str()).or_else(|| category().map(|category| category.name.as_str()))
}

/// Articles with their places in their sections, from 1: those that are promoted come first.
fn ranked(shelf: &Shelf) -> Vec<(usize, &Article)> {
    let mut articles: Vec<&Article> = shelf.articles.values().collect();
    articles.sort_by_key(|article| (article.section_id, !article.promoted, article.position, article.id));
    let mut last = (None, 0);
    let place = |article: &'_ Article| {
        let before = if last.0 == Some(article.section_id) { last.1 } else { 0 };
        last = (Some(article.section_id), before + 1);
        before + 1
    };
    let places: Vec<usize> = articles.iter().copied().map(place).collect();
    places.into_iter().zip(articles).collect()
}

/// An article as a page; none, if there is nothing in it.
fn page(article: &Article, rank: usize, room: &Room<'_>) -> Option<File> {
    let body = article.body.as_deref().filter(|body| !text(body).is_empty())?;
    let base = article.address(room.site);
    let content = relink(body, |address| {
        if address.starts_with('#') {
            return None;
        }
        let url = base.join(address).ok()?;
        if let Some(picture) = room.seen.pictures.get(&url) {
            return Some(format!("../../{}", picture.path));
        }
        Some(linked(&url, &base, room).unwrap_or_else(|| url.to_string()))
    });
    let head = json!({ "order": rank, "keywords": article.label_names, "updated": updated(article, room).to_string() });
    let page = format!(
        "---\n{head}\n---\n<!doctype html><html><head><title>{}</title></head><body><main>{content}</main></body></html>",
        escape(&article.title)
    );
    let path = place(room.locale, article);
    Some(File { path, bytes: page.into_bytes().into(), modified: Some(article.edited()) })
}

fn place(locale: &str, article: &Article) -> String {
    let section = article.section_id.map_or_else(|| NO_SECTION.to_owned(), |id| id.to_string());
    format!("{locale}/{section}/{}.html", article.id)
}

/// The file of the article that an address of the help centre names: `/hc/LOCALE/articles/ID-words`, with or without the
/// locale and the words.
fn linked(url: &Url, base: &Url, room: &Room<'_>) -> Option<String> {
    if ![room.site, base].iter().any(|ours| ours.origin() == url.origin()) {
        return None;
    }
    let rest = url.path().strip_prefix("/hc/")?;
    let (_, named) = rest.split_once("articles/").filter(|(before, _)| before.matches('/').count() <= 1)?;
    let id: u64 = named.split(|c: char| !c.is_ascii_digit()).next()?.parse().ok()?;
    let here = room.seen.shelves.get(room.locale).into_iter().chain(room.seen.shelves.values());
    let article = here.filter_map(|shelf| shelf.articles.get(&id)).next()?;
    let fragment = url.fragment().map(|fragment| format!("#{fragment}")).unwrap_or_default();
    Some(format!("../../{}{fragment}", place(room.locale, article)))
}

/// When its text was edited. One that is marked as behind is no newer than what it is a translation of.
fn updated(article: &Article, room: &Room<'_>) -> store_api::Timestamp {
    let source = room.seen.shelves.get(&article.source_locale.to_ascii_lowercase());
    let source = source.and_then(|shelf| shelf.articles.get(&article.id)).filter(|_| article.is_outdated());
    let before = source.and_then(|source| source.edited().checked_sub(jiff::SignedDuration::from_secs(1)).ok());
    before.map_or(article.edited(), |before| before.min(article.edited()))
}
