//! The table of contents of an HTML manual: what its modules are called, and in which order its pages stand.

use scraper::Html;
use std::collections::BTreeMap;

/// The name of the file, in the folder of each language.
pub(super) const FILE: &str = "contents.js";

/// What the table says.
#[derive(Debug, Default)]
pub(super) struct Contents {
    /// Top-level titles, in order.
    titles: Vec<String>,
    /// For each module, how many pages each title has of it.
    modules: BTreeMap<String, BTreeMap<usize, usize>>,
    /// The place of each page at which it is first named.
    ranks: BTreeMap<String, usize>,
}

impl Contents {
    /// Reads the script: markup in one string literal, in which nested lists of labels lead to pages.
    pub(super) fn parse(script: &str) -> Self {
        let mut contents = Self::default();
        let markup = script.find('\'').and_then(|from| script.get(from + 1..script.rfind('\'')?)).unwrap_or_default();
        let markup = markup.replace("\\\r\n", "").replace("\\\n", "").replace("\\'", "'");
        for element in Html::parse_fragment(&markup).root_element().descendent_elements() {
            match (element.value().name(), element.attr("for"), element.attr("href")) {
                ("label", Some(number), _) if number.len() == 2 => {
                    contents.titles.push(element.text().collect::<String>().trim().to_owned());
                }
                ("a", _, Some(href)) => contents.add(href),
                _ => {}
            }
        }
        contents
    }

    fn add(&mut self, href: &str) {
        let path = href.split(['?', '#']).next().unwrap_or_default();
        let Some((_language, id)) = path.split_once('/') else { return };
        let rank = self.ranks.len();
        self.ranks.entry(id.to_owned()).or_insert(rank);
        if let (Some(module), Some(title)) = (id.split('/').nth(1), self.titles.len().checked_sub(1)) {
            *self.modules.entry(module.to_owned()).or_default().entry(title).or_default() += 1;
        }
    }

    /// Where a page stands; pages that are not named come last.
    pub(super) fn rank(&self, id: &str) -> usize {
        self.ranks.get(id).copied().unwrap_or(usize::MAX)
    }

    /// What a module is called, and its place: the title under which most of its pages stand.
    pub(super) fn module(&self, module: &str) -> Option<(usize, &str)> {
        let (title, _) =
            self.modules.get(module)?.iter().max_by_key(|(title, pages)| (**pages, usize::MAX - **title))?;
        Some((*title, self.titles.get(*title)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_module_is_called_by_the_title_that_has_most_of_its_pages() {
        let contents = Contents::parse(
            "document.getElementById(\"Contents\").innerHTML='\\\n<ul><li><label for=\"01\">Letters</label><ul>\\\n\
             <li><label for=\"0101\">Less</label><ul><li><a href=\"en/text/draw/b.html?DbPAR=X\">B</a></li></ul></li>\\\n\
             <li><a href=\"en/text/write/a.html\">It\\'s A</a></li></ul></li>\\\n\
             <li><label for=\"02\">Pictures</label><ul><li><a href=\"en/text/draw/c.html\">C</a></li>\\\n\
             <li><a href=\"en/text/draw/d.html\">D</a></li></ul></li></ul>';",
        );
        assert_eq!(contents.module("draw"), Some((1, "Pictures")));
        assert_eq!(contents.module("write"), Some((0, "Letters")));
        assert!(contents.rank("text/draw/b.html") < contents.rank("text/write/a.html"));
        assert_eq!(contents.rank("text/draw/z.html"), usize::MAX);
    }
}
