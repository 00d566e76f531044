//! The help centre: its shelves, and one article in the nearest language that has it.

use serde::{Deserialize, Serialize};
use store_api::{LanguageTag, Sha256Hex, Timestamp};
use ts_rs::TS;

/// The way text runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    Ltr,
    Rtl,
}

impl Direction {
    /// Of a language's script.
    pub fn of(language: &str) -> Self {
        if i18n::is_right_to_left(language) { Self::Rtl } else { Self::Ltr }
    }
}

/// The help centre's front page.
#[derive(Clone, Debug, Serialize, TS)]
pub struct HelpView {
    pub categories: Vec<CategoryView>,
    /// Articles in all.
    pub articles: u32,
}

/// A shelf with its articles.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CategoryView {
    pub id: String,
    pub title: TextView,
    pub summary: TextView,
    /// In the store's order.
    pub articles: Vec<ArticleLinkView>,
}

/// A text with the language it really is in; marked in the page when that is not the reader's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct TextView {
    pub text: String,
    pub language: LanguageTag,
    pub direction: Direction,
}

/// A way to an article.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ArticleLinkView {
    pub id: String,
    pub title: TextView,
    pub summary: String,
}

/// Which article, and in which language if not the reader's own.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ArticleArgs {
    pub id: String,
    #[serde(default)]
    pub language: Option<LanguageTag>,
}

/// An article to read.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ArticleView {
    pub id: String,
    pub title: TextView,
    pub summary: String,
    /// Cleaned. Links to articles are `article:ID#fragment`; pictures are `<img data-media="SHA256">` without a source.
    pub html: String,
    pub headings: Vec<HeadingView>,
    #[ts(type = "string")]
    pub updated_at: Timestamp,
    /// The language that was asked for; another one than `title.language` when the article is missing in it.
    pub asked_language: LanguageTag,
    /// Other languages on this machine that have it.
    pub languages: Vec<LanguageTag>,
    pub category_id: String,
    pub category_title: TextView,
    pub previous: Option<ArticleLinkView>,
    pub next: Option<ArticleLinkView>,
    /// Natural sizes of the pictures, so that nothing jumps when they load.
    pub pictures: Vec<PictureView>,
}

/// A heading of an article.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct HeadingView {
    /// 2 to 6.
    pub level: u8,
    /// The element's id.
    pub id: String,
    pub text: String,
}

/// A picture's natural size.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct PictureView {
    pub sha256: Sha256Hex,
    pub width: Option<u32>,
    pub height: Option<u32>,
}
