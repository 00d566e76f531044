//! Files into articles: what both layouts have in common.

use super::{
    Centre, Language, Reading,
    anchors::{self, Index},
    complaint::{Complaint, Complaints},
    elements::Dialect,
    findable,
    front_matter::{self, FrontMatter, Wanted},
    links::{Layout, Place, Shelf},
    markdown, page,
    source::File,
    tidy::{self, Body, Page},
};
use scraper::Html;
use std::{
    collections::{BTreeMap, BTreeSet},
    num::NonZero,
    thread,
};
use store_api::{
    Timestamp,
    help::{Article, Category},
};

/// Longer summaries are cut.
const SUMMARY: usize = 200;

/// A file that becomes an article.
#[derive(Clone, Copy, Debug)]
pub(super) struct Leaf<'a> {
    pub(super) file: &'a File,
    /// Relative to the root of the layout.
    pub(super) path: &'a str,
    pub(super) language: &'static str,
    pub(super) dialect: Dialect<'a>,
}

/// An article whose place and links are still open.
#[derive(Debug)]
pub(super) struct Draft<'a> {
    pub(super) leaf: Leaf<'a>,
    pub(super) article: Article,
    /// The place it asks for.
    pub(super) order: Option<u32>,
    /// Where its questions stand in the file.
    pub(super) questions_line: Option<usize>,
    body: Body,
}

impl Draft<'_> {
    /// Its text, links not settled.
    pub(super) fn html(&self) -> &str {
        &self.body.html
    }
}

/// Reads all files, on all processors.
pub(super) fn draft_all<'a>(leaves: &[Leaf<'a>], shelf: &Shelf<'_>) -> (Vec<Draft<'a>>, Vec<Complaint>) {
    let workers = thread::available_parallelism().map_or(1, NonZero::get);
    let share = leaves.len().div_ceil(workers).max(1);
    let read = &|leaves: &[Leaf<'a>]| {
        let mut complaints = Vec::new();
        let drafts = leaves.iter().filter_map(|leaf| {
            let mut about = Complaints::about(&leaf.file.path);
            let draft = draft(*leaf, shelf, &mut about);
            complaints.append(&mut about.list);
            draft
        });
        (drafts.collect::<Vec<_>>(), complaints)
    };
    thread::scope(|scope| {
        let shares: Vec<_> = leaves.chunks(share).map(|leaves| scope.spawn(move || read(leaves))).collect();
        let mut all = (Vec::new(), Vec::new());
        for share in shares {
            let (drafts, complaints) = share.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
            all.0.extend(drafts);
            all.1.extend(complaints);
        }
        all
    })
}

/// The text of a file, or a complaint.
pub(super) fn text<'a>(file: &'a File, complaints: &mut Complaints<'_>) -> Option<&'a str> {
    match std::str::from_utf8(&file.bytes) {
        Ok(text) => Some(text),
        Err(error) => {
            let before = file.bytes.get(..error.valid_up_to()).unwrap_or_default();
            let line = 1 + before.iter().filter(|byte| **byte == b'\n').count();
            complaints.error(Some(line), "the file is not valid UTF-8; save it as UTF-8");
            None
        }
    }
}

fn draft<'a>(leaf: Leaf<'a>, shelf: &Shelf<'_>, complaints: &mut Complaints<'a>) -> Option<Draft<'a>> {
    let source = text(leaf.file, complaints)?;
    let id = shelf.layout.id(leaf.path)?;
    let markdown = leaf.path.ends_with(".md");
    let manual = matches!(leaf.dialect, Dialect::Manual { .. });
    let matter = front_matter::read(source, if markdown { Wanted::Block } else { Wanted::Nothing }, complaints);
    let (document, head) = if markdown {
        (Html::parse_document(&markdown::to_html(source, matter.body_at, complaints)), page::Head::default())
    } else {
        let document = Html::parse_document(source.get(matter.body_at..).unwrap_or_default());
        let head = page::head(&document);
        (document, head)
    };
    let place = Place { id: &id, path: leaf.path, base: head.base.as_deref() };
    let title = matter.title.as_deref().or(head.title.as_deref()).filter(|_| !manual);
    let page = Page { place, dialect: leaf.dialect, shelf, source, title };
    let body = tidy::tidy(page::main(&document, leaf.dialect), page, complaints);
    if body.html.is_empty() {
        return left_out(manual, None, "there is no text in the file, it is left out", complaints);
    }
    let (order, questions_line) = (matter.order, matter.questions_line);
    let article = describe(leaf, shelf.layout, id, (matter, head), &body, complaints)?;
    Some(Draft { leaf, article, order, questions_line, body })
}

/// Nobody edits the pages of a manual by hand: the empty ones among them are meant to be.
fn left_out<T>(manual: bool, line: Option<usize>, why: &str, complaints: &mut Complaints<'_>) -> Option<T> {
    if manual {
        complaints.warning(line, why);
    } else {
        complaints.error(line, why);
    }
    None
}

/// The article without its text: what the file says about itself, in front matter before head before body.
fn describe(
    leaf: Leaf<'_>,
    layout: Layout,
    id: String,
    (mut matter, head): (FrontMatter, page::Head),
    body: &Body,
    complaints: &mut Complaints<'_>,
) -> Option<Article> {
    let manual = layout == Layout::Manual;
    // A site adds its own name to the titles of its pages; a manual has short headings and titles for its index.
    let of_page = if manual { head.title.or(body.heading.clone()) } else { body.heading.clone().or(head.title) };
    let Some(title) = matter.title.take().or(of_page) else {
        return left_out(manual, Some(1), "the title is missing, the file is left out", complaints);
    };
    matter.keywords.extend(head.keywords);
    if !manual {
        matter.complain_about_keywords(complaints);
    }
    let summary = matter.summary.take().or(head.summary).or_else(|| first_paragraph(&body.html));
    Some(Article {
        category: layout.category(&id).to_owned(),
        id,
        position: 0,
        title,
        summary: summary.unwrap_or_default(),
        keywords: once(matter.keywords),
        questions: once(matter.questions),
        about: matter.about,
        html: String::new(),
        updated_at: matter.updated.or(leaf.file.modified).unwrap_or(Timestamp::UNIX_EPOCH),
        language: None,
    })
}

/// Each word at its first place only.
fn once(words: Vec<String>) -> Vec<String> {
    let mut seen = BTreeSet::new();
    words.into_iter().filter(|word| seen.insert(word.clone())).collect()
}

/// The text of the first paragraph, cut at a word if it is long.
fn first_paragraph(html: &str) -> Option<String> {
    let inside = html.split_once("<p>")?.1.split_once("</p>")?.0;
    let mut text = String::new();
    for part in inside.split('<') {
        // Behind the first part, each begins with the rest of a tag.
        let words =
            if text.is_empty() && !inside.starts_with('<') { part } else { part.split_once('>').map_or("", |it| it.1) };
        text.push_str(words);
    }
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
    let Some((cut, _)) = text.char_indices().nth(SUMMARY) else { return page::words(&text) };
    let head = text.get(..cut)?;
    let head = head.rsplit_once(' ').map_or(head, |(head, _)| head);
    page::words(&format!("{head}…"))
}

/// Puts drafts on their shelves: links settled, categories and articles in order, with the pictures they show.
pub(super) fn gather(
    drafts: Vec<Draft<'_>>,
    mut categories: BTreeMap<&'static str, Vec<Category>>,
    shelf: &Shelf<'_>,
    mut complaints: Vec<Complaint>,
) -> Reading {
    findable::complain(&drafts, &mut complaints);
    let mut index = Index::new();
    for draft in &drafts {
        index.entry(&draft.article.id).or_default().insert(draft.leaf.language, &draft.body);
    }
    let settled: Vec<String> = drafts
        .iter()
        .map(|draft| {
            let from =
                anchors::From { file: &draft.leaf.file.path, language: draft.leaf.language, id: &draft.article.id };
            anchors::settle(from, &draft.body, &index, &mut complaints)
        })
        .collect();
    let mut languages: BTreeMap<&str, (Language, BTreeSet<String>)> = BTreeMap::new();
    for (draft, html) in drafts.into_iter().zip(settled) {
        let (language, pictures) = languages.entry(draft.leaf.language).or_default();
        language.articles.push(Article { html, ..draft.article });
        pictures.extend(draft.body.pictures);
    }
    let mut shown = BTreeSet::new();
    let languages = languages.into_iter().map(|(tag, (mut language, pictures))| {
        language.tag = tag.to_owned();
        language.categories = categories.remove(tag).unwrap_or_default();
        language.categories.sort_by(|a, b| (a.position, &a.id).cmp(&(b.position, &b.id)));
        language.articles.sort_by(|a, b| (&a.category, a.position, &a.id).cmp(&(&b.category, b.position, &b.id)));
        shown.extend(pictures.iter().cloned());
        language.pictures = pictures.into_iter().collect();
        language
    });
    let languages = languages.collect();
    Reading { centre: Centre { languages, media: shelf.pictures.take(&shown) }, complaints }
}
