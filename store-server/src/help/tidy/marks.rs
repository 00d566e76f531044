//! Places inside a page that links can lead to.

use super::Writer;
use scraper::ElementRef;

/// Where a fragment of the page now leads: the heading it stands under, or the top.
pub(in super::super) type Mark = Option<String>;

/// A link inside the help centre.
#[derive(Debug, PartialEq, Eq)]
pub(in super::super) struct Reference {
    /// The other article; `None` on the same page.
    pub(in super::super) id: Option<String>,
    pub(in super::super) fragment: Option<String>,
    pub(in super::super) line: Option<usize>,
}

impl Writer<'_, '_, '_> {
    /// Remembers what an element is called until it is known what stands there.
    pub(super) fn mark(&mut self, element: ElementRef<'_>) {
        self.pending.extend(names(element));
    }

    /// What waits stands under the present heading.
    pub(super) fn settle_marks(&mut self) {
        for name in self.pending.drain(..) {
            self.body.marks.entry(name).or_insert_with(|| self.section.clone());
        }
    }
}

pub(super) fn names(element: ElementRef<'_>) -> impl Iterator<Item = String> + '_ {
    let name = element.attr("name").filter(|_| element.value().name() == "a");
    [element.attr("id"), name].into_iter().flatten().filter(|name| !name.is_empty()).map(str::to_owned)
}
