//! Turns a store's HTML into [`CleanHtml`]: safe to show, with its headings and its text. The only code that knows HTML.

mod clean;
mod write;

pub use clean::clean;

/// HTML that only [`clean`] makes: no scripts, styles, forms, frames or anything that loads from outside.
///
/// Links go to `https:`, `http:`, `mailto:`, `tel:`, `article:ID#fragment` or a fragment; pictures are
/// `<img data-media="SHA256">` without a source. All ids begin with `s-`, so that content never names an element of the app.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CleanHtml {
    html: String,
    text: String,
    headings: Vec<Heading>,
}

impl CleanHtml {
    /// The markup.
    pub fn as_str(&self) -> &str {
        &self.html
    }

    /// The words without the markup, blocks separated by line feeds.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Every heading, in the order of the text; each has an id in the markup.
    pub fn headings(&self) -> &[Heading] {
        &self.headings
    }
}

/// A heading of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// 2 to 6.
    pub level: u8,
    /// The id of its element.
    pub id: String,
    pub text: String,
}
