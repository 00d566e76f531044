//! Writes a cleaned tree: ids that cannot clash with the app's, pictures without a source, and the plain text beside it.

use crate::{CleanHtml, Heading};
use scraper::{ElementRef, Html, Node};
use std::collections::{HashMap, HashSet};

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

/// More of a heading than this is not listed.
const LONGEST_HEADING: usize = 300;

#[derive(Default)]
pub(crate) struct Writer {
    html: String,
    text: String,
    headings: Vec<Heading>,
    ids: HashSet<String>,
    /// Where counting went on for ids that came more than once.
    counts: HashMap<String, usize>,
}

impl Writer {
    pub(crate) fn write(tree: &Html) -> CleanHtml {
        let mut writer = Self::default();
        let root = tree.root_element();
        // Walked without recursion: how deep a text nests is the store's choice, not the stack's.
        let mut under_way = vec![(root, root.children())];
        while let Some((element, children)) = under_way.last_mut() {
            let element = *element;
            match children.next() {
                Some(child) => {
                    if let Node::Text(text) = child.value() {
                        writer.words(text);
                    } else if let Some(child) = ElementRef::wrap(child) {
                        writer.open(child);
                        under_way.push((child, child.children()));
                    }
                }
                None => {
                    under_way.pop();
                    if element != root {
                        writer.close(element);
                    }
                }
            }
        }
        CleanHtml { html: writer.html.trim().to_owned(), text: tidy_lines(&writer.text), headings: writer.headings }
    }

    fn words(&mut self, text: &str) {
        escape(&mut self.html, text, false);
        self.text.push_str(text);
    }

    fn open(&mut self, element: ElementRef<'_>) {
        let name = name(element);
        if name == "img" && element.attr("src").is_none() {
            return self.missing_picture(element);
        }
        if BLOCKS.contains(&name) {
            self.text.push('\n');
        }
        self.html.push('<');
        self.html.push_str(name);
        if let Some(id) = self.id(name, element) {
            self.attribute("id", &id);
        }
        self.attributes(element);
        self.html.push('>');
    }

    fn close(&mut self, element: ElementRef<'_>) {
        let name = name(element);
        if VOID.contains(&name) {
            return;
        }
        self.html.push_str("</");
        self.html.push_str(name);
        self.html.push('>');
        if BLOCKS.contains(&name) {
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
        let text = level.map(|_| heading_text(element));
        let base = own.or_else(|| text.as_deref().filter(|text| !text.is_empty()).map(slug))?;
        let id = self.unused(base);
        if let (Some(level), Some(text)) = (level, text) {
            self.headings.push(Heading { level, id: id.clone(), text });
        }
        Some(id)
    }

    /// `base` with our prefix, and with a number if it is taken.
    fn unused(&mut self, base: String) -> String {
        let count = self.counts.entry(base.clone()).or_default();
        loop {
            *count += 1;
            let id = if *count == 1 { format!("s-{base}") } else { format!("s-{base}-{count}") };
            if self.ids.insert(id.clone()) {
                return id;
            }
        }
    }
}

/// The title of an article is the only h1 of its page.
fn name(element: ElementRef<'_>) -> &str {
    match element.value().name() {
        "h1" => "h2",
        name => name,
    }
}

fn heading_text(element: ElementRef<'_>) -> String {
    let text: String = element.text().flat_map(str::chars).take(LONGEST_HEADING).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
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
