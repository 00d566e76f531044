//! Any page's markup into the plain semantic HTML of an article, with links and pictures that lead somewhere.

use super::{
    complaint::{Complaints, line_at},
    elements::{Child, DEEPEST, Dialect, Role, children, is_inline, role},
    links::{Place, Shelf},
};
use scraper::ElementRef;
use std::collections::{BTreeMap, BTreeSet};
use store_api::Sha256Hex;

mod headings;
mod inline;
mod marks;

pub(super) use marks::{Mark, Reference};

/// An article's text.
#[derive(Debug, Default)]
pub(super) struct Body {
    pub(super) html: String,
    /// Text of the `h1` at the head, if it was left out because the title says it.
    pub(super) heading: Option<String>,
    /// What fragments there were, and the heading each now stands under (`None`: the top).
    pub(super) marks: BTreeMap<String, Mark>,
    /// Ids of the headings, in order.
    pub(super) headings: Vec<String>,
    /// One for each link inside the help centre, in the order of the links.
    pub(super) references: Vec<Reference>,
    pub(super) pictures: BTreeSet<Sha256Hex>,
}

/// What tidying needs to know of the page.
#[derive(Clone, Copy, Debug)]
pub(super) struct Page<'a> {
    pub(super) place: Place<'a>,
    pub(super) dialect: Dialect<'a>,
    pub(super) shelf: &'a Shelf<'a>,
    /// The file as it was written, to find lines in.
    pub(super) source: &'a str,
    /// Known already; a heading that repeats it is left out.
    pub(super) title: Option<&'a str>,
}

/// Writes what is in `main` as an article.
pub(super) fn tidy(main: ElementRef<'_>, page: Page<'_>, complaints: &mut Complaints<'_>) -> Body {
    let mut writer = Writer {
        page,
        complaints,
        body: Body::default(),
        space: false,
        fresh: true,
        open: Vec::new(),
        levels: Vec::new(),
        section: None,
        pending: Vec::new(),
        depth: 0,
        found: 0,
    };
    writer.blocks(main);
    writer.settle_marks();
    writer.body
}

struct Writer<'p, 'c, 'f> {
    page: Page<'p>,
    complaints: &'c mut Complaints<'f>,
    body: Body,
    /// White space was read and not yet written.
    space: bool,
    /// Nothing was written in this block.
    fresh: bool,
    /// Inline tags that are open.
    open: Vec<&'static str>,
    /// The headings under which we are: the level they had, and the one they have now.
    levels: Vec<(u8, u8)>,
    /// The id of the innermost of them.
    section: Option<String>,
    /// Marks that wait for what comes after them.
    pending: Vec<String>,
    depth: usize,
    /// Up to where the source was searched for lines.
    found: usize,
}

impl Writer<'_, '_, '_> {
    /// Writes the children of an element as blocks; words between them become paragraphs.
    fn blocks(&mut self, parent: ElementRef<'_>) {
        let mut words: Vec<Child<'_>> = Vec::new();
        for child in children(parent, self.page.dialect) {
            match child {
                Child::Element(element) if !is_inline(element, self.page.dialect) => {
                    self.paragraph(&std::mem::take(&mut words));
                    self.block(element);
                }
                word => words.push(word),
            }
        }
        self.paragraph(&words);
    }

    fn block(&mut self, element: ElementRef<'_>) {
        if self.depth == DEEPEST {
            return;
        }
        self.depth += 1;
        let role = role(element, self.page.dialect);
        if !matches!(role, Role::Heading(_)) {
            self.mark(element);
        }
        match role {
            Role::Heading(level) => self.heading(element, level),
            Role::Lead => self.lead(element),
            Role::Preformatted => self.preformatted(element),
            Role::Around(tag) => self.wrapped(&format!("<{tag}>"), &format!("</{tag}>"), |it| it.around(tag, element)),
            Role::List(tag) => self.list(tag, element),
            Role::Cell(tag) => self.cell(tag, element),
            Role::Entries => self.entries(element),
            Role::Row => self.row(element),
            _ => self.blocks(element),
        }
        self.depth -= 1;
    }

    /// Between the rows and cells of a table, and the pairs of a description list, only those count.
    fn around(&mut self, tag: &str, element: ElementRef<'_>) {
        if tag == "blockquote" {
            return self.blocks(element);
        }
        for child in children(element, self.page.dialect) {
            if let Child::Element(child) = child {
                self.block(child);
            }
        }
    }

    fn paragraph(&mut self, words: &[Child<'_>]) {
        self.wrapped("<p>", "</p>", |it| it.inline(words));
    }

    fn lead(&mut self, element: ElementRef<'_>) {
        let words = children(element, self.page.dialect);
        self.wrapped("<p>", "</p>", |it| {
            it.tagged("strong", "<strong>", |it| it.inline(&words));
        });
    }

    fn list(&mut self, tag: &'static str, element: ElementRef<'_>) {
        let first = element.attr("start").and_then(|start| start.parse::<i32>().ok()).filter(|start| *start != 1);
        let open = match first {
            Some(first) if tag == "ol" => format!("<ol start=\"{first}\">"),
            _ => format!("<{tag}>"),
        };
        self.wrapped(&open, &format!("</{tag}>"), |it| {
            for child in children(element, it.page.dialect) {
                match child {
                    Child::Element(entry) if role(entry, it.page.dialect) == Role::Cell("li") => it.block(entry),
                    Child::Element(other) => it.wrapped("<li>", "</li>", |it| it.block(other)),
                    Child::Text(text) => it.wrapped("<li>", "</li>", |it| it.text(text)),
                }
            }
        });
    }

    /// A single paragraph in a cell or list entry is no paragraph.
    fn cell(&mut self, tag: &'static str, element: ElementRef<'_>) {
        let mut open = format!("<{tag}");
        for span in ["colspan", "rowspan"] {
            let count = element.attr(span).and_then(|count| count.trim().parse::<u16>().ok());
            if let Some(count) = count.filter(|count| *count > 1) {
                open.push_str(&format!(" {span}=\"{count}\""));
            }
        }
        open.push('>');
        let begin = self.body.html.len() + open.len();
        self.wrapped(&open, &format!("</{tag}>"), |it| {
            it.blocks(element);
            it.unwrap_paragraph(begin);
        });
        if matches!(tag, "td" | "th") && self.body.html.len() + open.len() == begin {
            // An empty cell still holds its place.
            self.body.html.push_str(&format!("{open}</{tag}>"));
        }
    }

    fn unwrap_paragraph(&mut self, begin: usize) {
        let Some(inside) = self.body.html.get(begin..) else { return };
        if inside.matches("<p>").count() != 1 || !inside.starts_with("<p>") {
            return;
        }
        let mut rest = inside.replacen("<p>", "", 1);
        if let Some(end) = rest.find("</p>") {
            rest.replace_range(end..end + "</p>".len(), "");
        }
        self.body.html.truncate(begin);
        self.body.html.push_str(&rest);
    }

    fn entries(&mut self, element: ElementRef<'_>) {
        let dialect = self.page.dialect;
        let paragraphs = element.descendent_elements().filter(|it| role(*it, dialect) == Role::Paragraph);
        let paragraphs: Vec<_> = paragraphs.map(|it| children(it, dialect)).collect();
        if paragraphs.is_empty() {
            return self.blocks(element);
        }
        self.wrapped("<ul>", "</ul>", |it| {
            for words in &paragraphs {
                it.wrapped("<li>", "</li>", |it| it.inline(words));
            }
        });
    }

    fn row(&mut self, element: ElementRef<'_>) {
        self.wrapped("<p>", "</p>", |it| it.inline(&[Child::Element(element)]));
    }

    fn preformatted(&mut self, element: ElementRef<'_>) {
        let code: String = element.text().collect();
        let code = code.trim_start_matches(['\n', '\r']).trim_end();
        if !code.is_empty() {
            self.settle_marks();
            self.body.html.push_str("<pre><code>");
            push_escaped(&mut self.body.html, code);
            self.body.html.push_str("</code></pre>");
        }
    }

    /// Writes a block, or nothing if nothing is in it.
    fn wrapped(&mut self, open: &str, close: &str, write: impl FnOnce(&mut Self)) {
        let begin = self.body.html.len();
        self.body.html.push_str(open);
        let inside = self.body.html.len();
        (self.fresh, self.space) = (true, false);
        write(self);
        while self.body.html.len() > inside && self.body.html.ends_with("<br>") {
            self.body.html.truncate(self.body.html.len() - "<br>".len());
        }
        if self.body.html.len() == inside {
            self.body.html.truncate(begin);
        } else {
            self.body.html.push_str(close);
        }
        (self.fresh, self.space) = (true, false);
    }

    /// The line where `written` stands in the file, if it can be found.
    fn line(&mut self, written: &str) -> Option<usize> {
        let source = self.page.source;
        let ahead = source.get(self.found..).and_then(|rest| rest.find(written)).map(|at| at + self.found);
        let at = ahead.or_else(|| source.find(written))?;
        self.found = at + written.len();
        Some(line_at(source, at))
    }
}

/// Text with what means something in HTML made harmless, also inside an attribute.
fn push_escaped(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c => out.push(c),
        }
    }
}
