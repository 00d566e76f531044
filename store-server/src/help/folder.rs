//! The layout a merchant edits: `<language>/<category>/<article>.md`, with `_category.md` beside the articles.

use super::{
    Reading,
    articles::{self, Draft, Leaf},
    complaint::{Complaint, Complaints},
    elements::Dialect,
    front_matter::{self, Wanted},
    languages,
    links::{Layout, Shelf},
    markdown, page,
    source::File,
};
use scraper::Html;
use std::collections::{BTreeMap, BTreeSet};
use store_api::help::Category;

const CATEGORY: &str = "_category.md";

/// Reads the whole folder.
pub(super) fn read(files: &[File]) -> Reading {
    let shelf = Shelf::new(Layout::Folder, files, "");
    let folders: BTreeSet<&str> = files.iter().filter_map(|file| Some(file.path.split_once('/')?.0)).collect();
    let chosen = languages::choose(folders.iter().copied());
    let mut complaints = Vec::new();
    for folder in folders.iter().filter(|folder| !chosen.values().any(|chosen| chosen == *folder)) {
        let pages = files.iter().any(|file| file.path.starts_with(&format!("{folder}/")) && is_page(&file.path));
        if pages {
            complain(folder, &mut complaints, |about| about.error(None, languages::complaint(folder, &chosen)));
        }
    }
    let leaves = leaves(files, &chosen, &mut complaints);
    let (mut drafts, of_drafts) = articles::draft_all(&leaves, &shelf);
    complaints.extend(of_drafts);
    let mut categories = BTreeMap::new();
    for (language, folder) in &chosen {
        let mut shelves = read_categories(files, folder, &mut complaints);
        name_missing(&mut shelves, &drafts, language, folder, &mut complaints);
        arrange(&mut drafts, language, &mut complaints);
        categories.insert(*language, shelves);
    }
    articles::gather(drafts, categories, &shelf, complaints)
}

fn is_page(path: &str) -> bool {
    [".md", ".html", ".htm"].iter().any(|extension| path.ends_with(extension))
}

fn complain<'a>(file: &'a str, complaints: &mut Vec<Complaint>, what: impl FnOnce(&mut Complaints<'a>)) {
    let mut about = Complaints::about(file);
    what(&mut about);
    complaints.append(&mut about.list);
}

/// The files that are articles, each id once.
fn leaves<'a>(
    files: &'a [File],
    chosen: &BTreeMap<&'static str, &str>,
    complaints: &mut Vec<Complaint>,
) -> Vec<Leaf<'a>> {
    let mut taken = BTreeSet::new();
    let mut leaves = Vec::new();
    for file in files.iter().filter(|file| is_page(&file.path)) {
        let Some((folder, inside)) = file.path.split_once('/') else { continue };
        let Some((language, _)) = chosen.iter().find(|(_, chosen)| **chosen == folder) else { continue };
        let Some(id) = Layout::Folder.id(&file.path) else {
            if !inside.ends_with(&format!("/{CATEGORY}")) {
                let text = "the file is left out: articles lie in <language>/<category>/<article>.md";
                complain(&file.path, complaints, |about| about.error(None, text));
            }
            continue;
        };
        if taken.insert((folder, id)) {
            leaves.push(Leaf { file, path: &file.path, language, dialect: Dialect::Page });
        } else {
            let text = "the file is left out: another one with this name is the same article";
            complain(&file.path, complaints, |about| about.error(None, text));
        }
    }
    leaves
}

fn read_categories(files: &[File], folder: &str, complaints: &mut Vec<Complaint>) -> Vec<Category> {
    let own = files.iter().filter_map(|file| {
        let id = file.path.strip_prefix(folder)?.strip_prefix('/')?.strip_suffix(CATEGORY)?.strip_suffix('/')?;
        (!id.contains('/')).then_some((file, id))
    });
    let mut asked: Vec<(Option<u32>, Category, &str)> = Vec::new();
    for (file, id) in own {
        let mut about = Complaints::about(&file.path);
        if let Some(text) = articles::text(file, &mut about) {
            let matter = front_matter::read(text, Wanted::Block, &mut about);
            let body = Html::parse_fragment(&markdown::to_html(text, matter.body_at, &mut about));
            let summary = page::words(&body.root_element().text().collect::<String>());
            if matter.title.is_none() {
                about.warning(Some(1), "the title is missing, the category is called like its folder");
            }
            let category = Category {
                id: id.to_owned(),
                title: matter.title.unwrap_or_else(|| humane(id)),
                summary: matter.summary.or(summary).unwrap_or_default(),
                position: 0,
            };
            asked.push((matter.order, category, &file.path));
        }
        complaints.append(&mut about.list);
    }
    let orders: Vec<_> = asked.iter().map(|(order, category, file)| (*order, category.id.as_str(), *file)).collect();
    let positions = positions(&orders, complaints);
    let place = |((_, category, _), position)| Category { position, ..category };
    asked.into_iter().zip(positions).map(place).collect()
}

/// Categories that articles lie in, but nobody described.
fn name_missing(
    categories: &mut Vec<Category>,
    drafts: &[Draft<'_>],
    language: &str,
    folder: &str,
    complaints: &mut Vec<Complaint>,
) {
    let own = drafts.iter().filter(|draft| draft.leaf.language == language);
    let used: BTreeSet<&str> = own.map(|draft| draft.article.category.as_str()).collect();
    for id in used {
        if categories.iter().any(|category| category.id == id) {
            continue;
        }
        let text = "the file is missing; the category is called like its folder and stands last";
        let file = format!("{folder}/{id}/{CATEGORY}");
        complain(&file, complaints, |about| about.warning(None, text));
        let position = categories.iter().map(|category| category.position).max().unwrap_or(0) + 1;
        categories.push(Category { id: id.to_owned(), title: humane(id), summary: String::new(), position });
    }
}

/// A title out of a folder's name.
fn humane(id: &str) -> String {
    let words = id.replace(['-', '_'], " ");
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or(words)
}

fn arrange(drafts: &mut [Draft<'_>], language: &str, complaints: &mut Vec<Complaint>) {
    let mut by_category: BTreeMap<String, Vec<&mut Draft<'_>>> = BTreeMap::new();
    for draft in drafts.iter_mut().filter(|draft| draft.leaf.language == language) {
        by_category.entry(draft.article.category.clone()).or_default().push(draft);
    }
    for drafts in by_category.values_mut() {
        drafts.sort_by_key(|draft| draft.leaf.path);
        let orders: Vec<_> =
            drafts.iter().map(|draft| (draft.order, draft.article.id.as_str(), draft.leaf.path)).collect();
        for (position, draft) in positions(&orders, complaints).into_iter().zip(drafts.iter_mut()) {
            draft.article.position = position;
        }
    }
}

/// What asks for a place has it; the rest follow in their order (of names).
fn positions(asked: &[(Option<u32>, &str, &str)], complaints: &mut Vec<Complaint>) -> Vec<u32> {
    let mut taken: BTreeMap<u32, &str> = BTreeMap::new();
    for (order, id, file) in asked {
        let Some(order) = order else { continue };
        if let Some(other) = taken.get(order) {
            let text = format!("order {order} is also that of {other}; the two stand in the order of their names");
            complain(file, complaints, |about| about.warning(None, text));
        }
        taken.entry(*order).or_insert(id);
    }
    let mut last = taken.last_key_value().map_or(0, |(order, _)| *order);
    let mut next = || {
        last += 1;
        last
    };
    asked.iter().map(|(order, ..)| order.unwrap_or_else(&mut next)).collect()
}
