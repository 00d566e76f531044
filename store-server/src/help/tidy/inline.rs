//! Words, links and pictures inside a block.

use super::{
    super::{
        elements::{Child, DEEPEST, Role, children, role},
        links::{Target, resolve},
    },
    Reference, Writer, push_escaped,
};
use scraper::ElementRef;

impl Writer<'_, '_, '_> {
    pub(super) fn inline(&mut self, words: &[Child<'_>]) {
        if self.depth == DEEPEST {
            return;
        }
        self.depth += 1;
        for word in words {
            match word {
                Child::Text(text) => self.text(text),
                Child::Element(element) => self.inline_element(*element),
            }
        }
        self.depth -= 1;
    }

    fn inline_element(&mut self, element: ElementRef<'_>) {
        let role = role(element, self.page.dialect);
        if role == Role::Skip {
            return;
        }
        self.mark(element);
        let words = children(element, self.page.dialect);
        match role {
            Role::Link => self.link(element, &words),
            Role::Image => self.image(element),
            Role::Break if !self.fresh => {
                self.space = false;
                self.body.html.push_str("<br>");
            }
            Role::Break => {}
            Role::Inline(Some(tag)) if !self.open.contains(&tag) => {
                self.tagged(tag, &format!("<{tag}>"), |it| it.inline(&words));
            }
            Role::Inline(_) => self.inline(&words),
            _ => {
                self.space = true;
                self.inline(&words);
                self.space = true;
            }
        }
    }

    /// Writes words in a tag, or nothing if there are none.
    pub(super) fn tagged(&mut self, tag: &'static str, open: &str, write: impl FnOnce(&mut Self)) -> bool {
        let close = format!("</{tag}>");
        let mergeable = if self.space { matches!(tag, "strong" | "em") } else { tag != "a" };
        if mergeable && self.body.html.ends_with(&close) {
            // Two pieces of one phrase: go on in the tag that was just closed.
            self.body.html.truncate(self.body.html.len() - close.len());
            self.open.push(tag);
            write(self);
            self.open.pop();
            self.body.html.push_str(&close);
            return true;
        }
        let (begin, space) = (self.body.html.len(), self.space);
        self.flush_space();
        self.body.html.push_str(open);
        let inside = self.body.html.len();
        self.open.push(tag);
        write(self);
        self.open.pop();
        if self.body.html.len() == inside {
            self.body.html.truncate(begin);
            self.space |= space;
            return false;
        }
        self.body.html.push_str(&close);
        true
    }

    /// Writes text with each run of white space as one space, and none at the edges of the block.
    pub(super) fn text(&mut self, text: &str) {
        for (index, word) in text.split([' ', '\t', '\n', '\r', '\u{c}']).enumerate() {
            self.space |= index > 0;
            if word.is_empty() {
                continue;
            }
            self.settle_marks();
            self.flush_space();
            self.fresh = false;
            push_escaped(&mut self.body.html, word);
        }
    }

    fn flush_space(&mut self) {
        if self.space && !self.fresh && !self.body.html.ends_with("<br>") {
            self.body.html.push(' ');
        }
        self.space = false;
    }

    fn link(&mut self, element: ElementRef<'_>, words: &[Child<'_>]) {
        let Some(href) = element.attr("href").filter(|_| !self.open.contains(&"a")) else {
            return self.inline(words);
        };
        let (new, inside) = match self.page.shelf.target(self.page.place, href) {
            Target::Outside(url) => (url, None),
            Target::Here(fragment) => (String::from("#"), Some((None, Some(fragment)))),
            Target::Article { id, fragment } => (format!("article:{id}"), Some((Some(id), fragment))),
            Target::Dead(why) => {
                let line = self.line(href);
                self.complaints.warning(line, why);
                return self.inline(words);
            }
        };
        let mut open = String::from("<a href=\"");
        push_escaped(&mut open, &new);
        open.push_str("\">");
        let written = self.tagged("a", &open, |it| it.inline(words));
        if let Some((id, fragment)) = inside.filter(|_| written) {
            let line = fragment.as_ref().and_then(|_| self.line(href));
            self.body.references.push(Reference { id, fragment, line });
        }
    }

    fn image(&mut self, element: ElementRef<'_>) {
        let alt = element.attr("alt").unwrap_or_default();
        let Some(hash) = element.attr("src").and_then(|src| self.picture(src)) else {
            return self.text(alt);
        };
        let (sha256, natural) = hash;
        self.settle_marks();
        self.flush_space();
        self.fresh = false;
        let out = &mut self.body.html;
        out.push_str(&format!("<img src=\"media:{sha256}\" alt=\""));
        push_escaped(out, alt);
        out.push('"');
        for (index, side) in ["width", "height"].into_iter().enumerate() {
            let natural = natural.map(|(width, height)| if index == 0 { width } else { height });
            if let Some(length) = own_size(element, side).or(natural) {
                out.push_str(&format!(" {side}=\"{length}\""));
            }
        }
        out.push('>');
        self.body.pictures.insert(sha256);
    }

    /// Hash and natural size of the picture at `src`, or a complaint.
    fn picture(&mut self, src: &str) -> Option<(String, Option<(u32, u32)>)> {
        let outside = src.starts_with("//") || src.split('/').next().is_some_and(|start| start.contains(':'));
        let path = resolve(self.page.place, src.split(['?', '#']).next()?).filter(|_| !outside);
        let pictures = &self.page.shelf.pictures;
        let found = path.and_then(|path| pictures.get(&path).or_else(|| pictures.get(&without_language(&path)?)));
        let why = match found {
            Some(Ok(media)) => return Some((media.sha256.clone(), media.width.zip(media.height))),
            Some(Err(why)) => format!("the picture {src} {why}"),
            None if outside => "the picture is not in the folder; pictures from elsewhere are left out".to_owned(),
            None => format!("missing picture {src}"),
        };
        let line = self.line(src);
        self.complaints.warning(line, why);
        None
    }
}

/// Manuals keep translated pictures in a folder named for the language, beside the original.
fn without_language(path: &str) -> Option<String> {
    let (folder, name) = path.rsplit_once('/')?;
    let (folder, language) = folder.rsplit_once('/')?;
    super::super::languages::language(language).map(|_| format!("{folder}/{name}"))
}

/// The size that the page gives a picture, in CSS pixels.
fn own_size(element: ElementRef<'_>, side: &str) -> Option<u32> {
    let attribute = element.attr(side).and_then(|length| length.trim_end_matches("px").parse().ok());
    let styled = || {
        let style = element.attr("style")?;
        let declaration = style.split(';').find_map(|it| it.trim().strip_prefix(side)?.trim().strip_prefix(':'))?;
        declaration.trim().strip_suffix("px")?.trim().parse::<f32>().ok().map(|length| length.round() as u32)
    };
    attribute.or_else(styled).filter(|length| *length > 0)
}
