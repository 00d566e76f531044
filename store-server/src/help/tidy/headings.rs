//! Headings, and the ids by which links and the table of contents reach them.

use super::{
    super::{
        elements::{Child, DEEPEST, Dialect, children},
        page,
    },
    Writer,
    marks::names,
};
use scraper::ElementRef;

impl Writer<'_, '_, '_> {
    pub(super) fn heading(&mut self, element: ElementRef<'_>, level: u8) {
        let words = children(element, self.page.dialect);
        let text = plain(&words, self.page.dialect, 0);
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let first = level == 1 && self.body.heading.is_none() && self.body.headings.is_empty();
        if first && self.page.title.is_none_or(|title| alike(title, &text)) {
            self.body.heading = page::words(&text);
            self.pending.extend(names(element));
            self.pending.extend(element.descendent_elements().flat_map(names));
            self.section = None;
            return self.settle_marks();
        }
        if text.is_empty() {
            return self.mark(element);
        }
        let id = self.free_id(names(element).next().unwrap_or_else(|| slug(&text)));
        self.section = Some(id.clone());
        self.pending.extend(names(element));
        self.settle_marks();
        self.body.marks.insert(id.clone(), Some(id.clone()));
        let level = self.level(level);
        let mut open = format!("<h{level} id=\"");
        super::push_escaped(&mut open, &id);
        open.push_str("\">");
        self.body.headings.push(id);
        // What stands out anyway needs no bold print.
        self.open.push("strong");
        self.wrapped(&open, &format!("</h{level}>"), |it| it.inline(&words));
        self.open.pop();
    }

    /// The outline without gaps, so that a page that begins with `h3` does not.
    fn level(&mut self, level: u8) -> u8 {
        while self.levels.last().is_some_and(|(had, _)| *had >= level) {
            self.levels.pop();
        }
        let now = self.levels.last().map_or(2, |(_, has)| (has + 1).min(4));
        self.levels.push((level, now));
        now
    }

    fn free_id(&self, wanted: String) -> String {
        let taken = |id: &String| self.body.headings.contains(id);
        if !taken(&wanted) {
            return wanted;
        }
        (2..).map(|number| format!("{wanted}-{number}")).find(|id| !taken(id)).unwrap_or(wanted)
    }
}

/// An id in the language of the heading: letters and digits of any script, hyphens between words.
pub(super) fn slug(text: &str) -> String {
    let mut slug = String::with_capacity(text.len());
    for c in text.chars().flat_map(char::to_lowercase) {
        if c.is_alphanumeric() {
            slug.push(c);
        } else if !is_mark(c) && !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    let slug = slug.trim_end_matches('-');
    if slug.is_empty() { "section".to_owned() } else { slug.to_owned() }
}

/// Accents and vowel points that stand on their own do not part words, nor apostrophes.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{591}'..='\u{5C7}' | '\'' | '’')
}

/// The text of a heading, of variants only the one that fits.
fn plain(words: &[Child<'_>], dialect: Dialect<'_>, depth: usize) -> String {
    let parts = words.iter().map(|word| match word {
        Child::Text(text) => (*text).to_owned(),
        Child::Element(_) if depth == DEEPEST => String::new(),
        Child::Element(element) => plain(&children(*element, dialect), dialect, depth + 1),
    });
    parts.collect()
}

/// Whether a heading says what the title says, perhaps with more or fewer words around it.
fn alike(title: &str, heading: &str) -> bool {
    let (title, heading) = (title.to_lowercase(), heading.to_lowercase());
    title.contains(&heading) || heading.contains(&title)
}

#[cfg(test)]
mod tests {
    use super::slug;

    #[test]
    fn an_id_keeps_the_letters_of_its_language() {
        assert_eq!(slug("Wo ist mein Päckchen?"), "wo-ist-mein-päckchen");
        assert_eq!(slug("注文の状態"), "注文の状態");
        assert_eq!(slug("Couldn’t pay – what now?"), "couldnt-pay-what-now");
        assert_eq!(slug("…"), "section");
    }
}
