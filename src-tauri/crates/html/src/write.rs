//! Writes a cleaned tree: ids that cannot clash with the app's, pictures without a source, and the plain text beside it.

use crate::{CleanHtml, Heading};
use scraper::{ElementRef, Html, Node};
use std::collections::HashSet;

const VOID: &[&str] = &["br", "col", "hr", "img", "wbr"];
const BLOCKS: &[&str] = &[
    "blockquote",
    "br",
    "caption",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "figcaption",
    "figure",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "li",
    "ol",
    "p",
    "pre",
    "summary",
    "table",
    "td",
    "th",
    "tr",
    "ul",
];

#[derive(Default)]
pub(crate) struct Writer {
    html: String,
    text: String,
    headings: Vec<Heading>,
    ids: HashSet<String>,
}

impl Writer {
    pub(crate) fn write(tree: &Html) -> CleanHtml {
        let mut writer = Self::default();
        writer.children(tree.root_element());
        CleanHtml { html: writer.html.trim().to_owned(), text: tidy_lines(&writer.text), headings: writer.headings }
    }

    fn children(&mut self, parent: ElementRef<'_>) {
        for child in parent.children() {
            match child.value() {
                Node::Text(text) => {
                    escape(&mut self.html, text, false);
                    self.text.push_str(text);
                }
                Node::Element(_) => {
                    if let Some(element) = ElementRef::wrap(child) {
                        self.element(element);
                    }
                }
                _ => {}
            }
        }
    }

    fn element(&mut self, element: ElementRef<'_>) {
        let name = match element.value().name() {
            // The title of an article is the only h1 of its page.
            "h1" => "h2",
            name => name,
        };
        if name == "img" && element.attr("src").is_none() {
            return self.missing_picture(element);
        }
        let block = BLOCKS.contains(&name);
        if block {
            self.text.push('\n');
        }
        self.html.push('<');
        self.html.push_str(name);
        let id = self.id(name, element);
        if let Some(id) = &id {
            self.attribute("id", id);
        }
        self.attributes(element);
        self.html.push('>');
        if VOID.contains(&name) {
            return;
        }
        self.children(element);
        self.html.push_str("</");
        self.html.push_str(name);
        self.html.push('>');
        if block {
            self.text.push('\n');
        }
    }

    /// A picture from elsewhere is not loaded; what it shows is still said.
    fn missing_picture(&mut self, element: ElementRef<'_>) {
        if let Some(alt) = element.attr("alt").filter(|alt| !alt.is_empty()) {
            self.html.push_str("<span role=\"img\">");
            escape(&mut self.html, alt, false);
            self.html.push_str("</span>");
        }
    }

    fn attributes(&mut self, element: ElementRef<'_>) {
        for (key, value) in element.value().attrs().filter(|(key, _)| *key != "id") {
            match key {
                "src" => self.attribute("data-media", value.trim_start_matches("media:")),
                "href" => {
                    if let Some(target) = link_target(value) {
                        self.attribute("href", &target);
                    }
                }
                _ => self.attribute(key, value),
            }
        }
    }

    fn attribute(&mut self, key: &str, value: &str) {
        self.html.push(' ');
        self.html.push_str(key);
        self.html.push_str("=\"");
        escape(&mut self.html, value, true);
        self.html.push('"');
    }

    /// The element's own id, prefixed; for a heading without one, an id made of its words.
    fn id(&mut self, name: &str, element: ElementRef<'_>) -> Option<String> {
        let level = heading_level(name);
        let own = element.attr("id").map(|id| id.trim_start_matches("s-").to_owned());
        let text = level.map(|_| element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" "));
        let base = own.or_else(|| text.as_deref().filter(|text| !text.is_empty()).map(slug))?;
        let id = (1..)
            .map(|n| if n == 1 { format!("s-{base}") } else { format!("s-{base}-{n}") })
            .find(|id| !self.ids.contains(id))?;
        self.ids.insert(id.clone());
        if let (Some(level), Some(text)) = (level, text) {
            self.headings.push(Heading { level, id: id.clone(), text });
        }
        Some(id)
    }
}

fn heading_level(name: &str) -> Option<u8> {
    match name.as_bytes() {
        [b'h', digit @ b'2'..=b'6'] => Some(digit - b'0'),
        _ => None,
    }
}

/// Where a link goes, with the fragment as it is called here; relative addresses have no meaning here.
fn link_target(href: &str) -> Option<String> {
    if let Some(fragment) = href.strip_prefix('#') {
        return Some(format!("#s-{}", fragment.trim_start_matches("s-")));
    }
    if href.starts_with("article:") {
        return Some(match href.split_once('#') {
            Some((article, fragment)) => format!("{article}#s-{}", fragment.trim_start_matches("s-")),
            None => href.to_owned(),
        });
    }
    ["http:", "https:", "mailto:", "tel:"].iter().any(|scheme| href.starts_with(scheme)).then(|| href.to_owned())
}

fn slug(text: &str) -> String {
    let words = text.to_lowercase();
    let kept = words.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    kept.collect::<Vec<_>>().join("-")
}

fn escape(out: &mut String, text: &str, attribute: bool) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' if attribute => out.push_str("&quot;"),
            c => out.push(c),
        }
    }
}

fn tidy_lines(text: &str) -> String {
    let lines = text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}
