//! Pages out of the HTML of LibreOffice and PostgreSQL and the Mallard of GNOME: title, index keywords, headings, text.

use super::pages::Page;
use anyhow::{Context, Result};
use scraper::{ElementRef, Html, Node, Selector};
use std::{fs, path::Path};

/// What surrounds the text of a page, or says the same on many.
const ASIDE: [&str; 8] = ["script", "style", "noscript", "header", "aside", "footer", "info", "nav"];

/// Elements that do not end a word.
const INLINE: [&str; 13] = ["a", "b", "i", "em", "strong", "code", "span", "sub", "sup", "tt", "var", "app", "gui"];

/// The pages below a folder, by id; a package that only stands for another one has none.
///
/// # Errors
/// A file cannot be read.
pub(super) fn pages(folder: &Path) -> Result<Vec<Page>> {
    let mut pages = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(dir) = open.pop() {
        for entry in fs::read_dir(&dir).with_context(|| format!("reading {}", dir.display()))? {
            let entry = entry?;
            if entry.file_type()?.is_dir() {
                open.push(entry.path());
                continue;
            }
            let path = entry.path().strip_prefix(folder)?.to_string_lossy().into_owned();
            if let Some(id) = id(&path).filter(|_| entry.file_type().is_ok_and(|kind| kind.is_file())) {
                pages.extend(page(id, &String::from_utf8_lossy(&fs::read(entry.path())?)));
            }
        }
    }
    pages.sort_by(|one, other| one.id.cmp(&other.id));
    Ok(pages)
}

/// The id of the page in a file, if it is one; with the language in it where a package has several.
fn id(path: &str) -> Option<&str> {
    if let Some((_, inside)) = path.split_once("libreoffice/help/") {
        return inside.split_once('/').map(|(_, id)| id).filter(|id| id.starts_with("text/") && id.ends_with(".html"));
    }
    if let Some((_, inside)) = path.split_once("share/help/") {
        return Some(inside).filter(|id| id.ends_with(".page"));
    }
    path.rsplit_once("/html/").map(|(_, id)| id).filter(|id| id.ends_with(".html"))
}

fn page(id: &str, text: &str) -> Option<Page> {
    let document =
        if id.ends_with(".page") { Html::parse_fragment(&mallard(text)) } else { Html::parse_document(text) };
    let all = |what: &str| {
        Selector::parse(what)
            .into_iter()
            .flat_map(|what| document.select(&what).collect::<Vec<_>>())
            .collect::<Vec<_>>()
    };
    let content = all("#DisplayArea").first().copied().unwrap_or_else(|| document.root_element());
    let titles = [all("h1"), all("title")].concat();
    let title = titles.iter().map(|title| words(*title)).find(|title| !title.is_empty())?;
    let keywords = all("meta[itemprop=keywords]").into_iter().filter_map(|meta| meta.attr("content")).map(squeeze);
    let keywords = keywords.filter(|keyword| !keyword.is_empty()).collect();
    let headings = all("h2,h3,h4,h5,h6").into_iter().map(words).collect::<Vec<_>>().join("\n");
    let body = words(content);
    Some(Page {
        id: id.to_owned(),
        body: body.strip_prefix(&title).unwrap_or(&body).trim().to_owned(),
        title,
        keywords,
        questions: Vec::new(),
        headings,
    })
}

/// Mallard with the names of HTML, as far as a search needs them.
fn mallard(text: &str) -> String {
    let (_, content) = text.split_once("</info>").unwrap_or(("", text));
    content
        .replacen("<title", "<h1", 1)
        .replacen("</title>", "</h1>", 1)
        .replace("<title", "<h2")
        .replace("</title>", "</h2>")
}

/// The text of an element, with a space where a block ends.
fn words(element: ElementRef<'_>) -> String {
    let mut text = String::new();
    collect(element, &mut text);
    squeeze(&text)
}

fn collect(element: ElementRef<'_>, text: &mut String) {
    for child in element.children() {
        match (child.value(), ElementRef::wrap(child)) {
            (Node::Text(run), _) => text.push_str(run),
            (_, Some(inner)) if !ASIDE.contains(&inner.value().name()) => {
                let breaks = !INLINE.contains(&inner.value().name());
                text.extend(breaks.then_some(' '));
                collect(inner, text);
                text.extend(breaks.then_some(' '));
            }
            _ => {}
        }
    }
}

fn squeeze(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_its_title_its_index_and_its_text_without_what_surrounds_it() {
        let html = "<html><head><title>Save</title></head><body><header>Help</header><div id=DisplayArea>\
            <meta itemprop=keywords content=\"saving; text\"><h1>Saving  text</h1><p>Press <b>S</b>ave.</p><h2>Then</h2>\
            <p>Close.</p></div></body></html>";
        let page = page("text/a.html", html).expect("a page");
        assert_eq!((page.title.as_str(), page.headings.as_str()), ("Saving text", "Then"));
        assert_eq!((page.body.as_str(), page.keywords), ("Press Save. Then Close.", vec!["saving; text".to_owned()]));
        let mallard =
            "<page><info><title type=link>No</title></info><title>Wi-Fi</title><p>Press <gui>F1</gui>.</p></page>";
        let page = super::page("a.page", mallard).expect("a page");
        assert_eq!((page.title.as_str(), page.body.as_str()), ("Wi-Fi", "Press F1."));
    }

    #[test]
    fn only_what_is_text_of_a_manual_is_a_page() {
        assert_eq!(id("usr/share/libreoffice/help/de/text/sbasic/a.html"), Some("text/sbasic/a.html"));
        assert_eq!(id("usr/share/libreoffice/help/de/noscript.html"), None);
        assert_eq!(id("usr/share/help/he/gnome-help/a.page"), Some("he/gnome-help/a.page"));
        assert_eq!(id("usr/share/doc/postgresql-doc-15/html/sql.html"), Some("sql.html"));
        assert_eq!(id("usr/share/doc/gnome-user-docs/NEWS"), None);
    }
}
