//! What a page in HTML says about itself, and where its content is.

use super::elements::Dialect;
use scraper::{ElementRef, Html};

/// A page's head.
#[derive(Debug, Default)]
pub(super) struct Head {
    pub(super) title: Option<String>,
    pub(super) keywords: Vec<String>,
    pub(super) summary: Option<String>,
    pub(super) base: Option<String>,
}

/// Reads the head; keywords may also stand in the body, as microdata.
pub(super) fn head(document: &Html) -> Head {
    let mut head = Head::default();
    for element in document.root_element().descendent_elements() {
        match element.value().name() {
            "title" if head.title.is_none() => head.title = words(&element.text().collect::<String>()),
            "base" if head.base.is_none() => head.base = element.attr("href").map(str::to_owned),
            "meta" => head.meta(element),
            _ => {}
        }
    }
    head
}

impl Head {
    fn meta(&mut self, element: ElementRef<'_>) {
        let content = element.attr("content").unwrap_or_default();
        if element.attr("itemprop").is_some_and(|name| name.eq_ignore_ascii_case("keywords")) {
            // An index entry and its sub-entry, parted by a comma: one keyword.
            self.keywords.extend(words(&content.replace(',', ", ")));
        }
        let Some(name) = element.attr("name") else { return };
        if name.eq_ignore_ascii_case("keywords") {
            self.keywords.extend(content.split(',').filter_map(words));
        } else if name.eq_ignore_ascii_case("description") && self.summary.is_none() {
            self.summary = words(content);
        }
    }
}

/// The element that holds the content and, if the page says which it is, nothing else.
pub(super) fn main<'a>(document: &'a Html, dialect: Dialect<'_>) -> ElementRef<'a> {
    let root = document.root_element();
    let rank = |element: &ElementRef<'_>| match (dialect, element.value().name()) {
        (Dialect::Manual { .. }, _) if element.attr("id") == Some("DisplayArea") => 0,
        (_, "main") => 1,
        (_, "article") => 3,
        (_, "body") => 4,
        _ if element.attr("role") == Some("main") => 2,
        _ => 5,
    };
    // Of equals the first.
    root.descendent_elements().min_by_key(rank).unwrap_or(root)
}

/// Text in one line; `None` if there is none.
pub(super) fn words(text: &str) -> Option<String> {
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    (!words.is_empty()).then_some(words)
}
