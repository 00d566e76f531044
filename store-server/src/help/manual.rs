//! The layout of an HTML manual, such as LibreOffice's help: pages by module, a table of contents, shared pictures.

use super::{
    Reading,
    articles::{self, Draft, Leaf},
    complaint::Complaints,
    contents::{self, Contents},
    elements::Dialect,
    languages,
    links::{Layout, Shelf},
    source::File,
};
use std::collections::{BTreeMap, BTreeSet};
use store_api::help::Category;

/// What the folder with the languages in it is called from here, if this is such a manual: empty, or ending in a slash.
pub(super) fn root(files: &[File]) -> Option<&str> {
    files.iter().find_map(|file| {
        let (before, after) = file.path.split_once("/text/")?;
        let language = before.rsplit('/').next()?;
        languages::language(language).filter(|_| after.contains('/') && after.ends_with(".html"))?;
        file.path.get(..before.len() - language.len())
    })
}

/// Reads the whole manual.
pub(super) fn read(files: &[File], root: &str) -> Reading {
    let shelf = Shelf::new(Layout::Manual, files, root);
    let inside = files.iter().filter_map(|file| Some((file.path.strip_prefix(root)?, file)));
    let pages = inside.clone().filter(|(path, _)| Layout::Manual.id(path).is_some());
    let folders: BTreeSet<&str> = pages.clone().filter_map(|(path, _)| Some(path.split_once('/')?.0)).collect();
    let chosen = languages::choose(folders.iter().copied());
    let leaves: Vec<Leaf<'_>> = pages
        .filter_map(|(path, file)| {
            let (folder, id) = path.split_once('/')?;
            let language = languages::language(folder)?;
            let dialect = Dialect::Manual { module: Layout::Manual.category(id) };
            (chosen.get(language) == Some(&folder)).then_some(Leaf { file, path, language, dialect })
        })
        .collect();
    let (mut drafts, mut complaints) = articles::draft_all(&leaves, &shelf);
    for folder in folders.iter().filter(|folder| !chosen.values().any(|chosen| chosen == *folder)) {
        let mut about = Complaints::about(folder);
        about.error(None, languages::complaint(folder, &chosen));
        complaints.append(&mut about.list);
    }
    let mut categories = BTreeMap::new();
    for (language, folder) in chosen {
        let path = format!("{root}{folder}/{}", contents::FILE);
        let script = files.iter().find(|file| file.path == path).map(|file| String::from_utf8_lossy(&file.bytes));
        let contents = script.map(|script| Contents::parse(&script)).unwrap_or_default();
        categories.insert(language, arrange(&mut drafts, language, &contents));
    }
    articles::gather(drafts, categories, &shelf, complaints)
}

/// Gives the articles of one language their positions, and names their categories.
fn arrange(drafts: &mut [Draft<'_>], language: &str, contents: &Contents) -> Vec<Category> {
    let mut own: Vec<&mut Draft<'_>> = drafts.iter_mut().filter(|draft| draft.leaf.language == language).collect();
    own.sort_by_key(|draft| (contents.rank(&draft.article.id), draft.leaf.path));
    let mut counts: BTreeMap<String, u32> = BTreeMap::new();
    for draft in own {
        let count = counts.entry(draft.article.category.clone()).or_default();
        *count += 1;
        draft.article.position = *count;
    }
    let mut modules: Vec<(usize, String, String)> = counts
        .into_keys()
        .map(|id| match contents.module(&id) {
            Some((place, title)) => (place, title.to_owned(), id),
            None => (usize::MAX, id.clone(), id),
        })
        .collect();
    modules.sort();
    let positions = 1..;
    let category = |(position, (_, title, id))| Category { id, title, summary: String::new(), position };
    positions.zip(modules).map(category).collect()
}
