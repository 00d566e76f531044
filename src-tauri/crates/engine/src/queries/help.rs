//! The help centre: its shelves, and one article in the nearest language that has it.

use super::{
    context::Context,
    reading::{self, OutdatedView},
    requests::VoteView,
};
use crate::Error;
use db::ArticleLink;
use serde::{Deserialize, Serialize};
use store_api::{LanguageTag, Sha256Hex, Timestamp, write::Vote};
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
    /// About the same, in the same language first, then of the same shelf; at most four, without the two above.
    pub related: Vec<ArticleLinkView>,
    /// Why it may not be right any more.
    pub outdated: Option<OutdatedView>,
    /// It was marked on this machine.
    pub bookmarked: bool,
    /// How the customer voted on it, in `title.language`.
    pub vote: Option<VoteView>,
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

/// The help centre's front page.
pub(crate) fn read(context: &Context<'_>) -> Result<HelpView, Error> {
    let languages = context.languages();
    let links = context.reader.article_links(None, &languages)?;
    let categories = context.reader.categories(&languages)?;
    let view = |category: &db::CategoryRow| {
        let articles = links.iter().filter(|link| link.category == category.id).map(ArticleLinkView::from).collect();
        shelf(category, articles)
    };
    let categories = categories.iter().map(view).filter(|category| !category.articles.is_empty()).collect();
    Ok(HelpView { categories, articles: links.len() as u32 })
}

/// One shelf.
pub(crate) fn category(context: &Context<'_>, id: &str) -> Result<CategoryView, Error> {
    let languages = context.languages();
    let categories = context.reader.categories(&languages)?;
    let found = categories.iter().find(|category| category.id == id);
    let found = found.ok_or_else(|| Error::NotFound(format!("category {id}")))?;
    let links = context.reader.article_links(Some(id), &languages)?;
    Ok(shelf(found, links.iter().map(ArticleLinkView::from).collect()))
}

/// One article.
pub(crate) fn article(context: &Context<'_>, args: &ArticleArgs) -> Result<ArticleView, Error> {
    let asked = args.language.clone().unwrap_or_else(|| context.language.clone());
    let languages = i18n::fallbacks(&asked, context.main_language());
    let article = context.reader.article(&args.id, &languages)?;
    let article = article.ok_or_else(|| Error::NotFound(format!("article {}", args.id)))?;
    let shelf = context.reader.article_links(Some(&article.link.category), &languages)?;
    let here = shelf.iter().position(|link| link.id == args.id).unwrap_or_default();
    let title = TextView::new(&article.link.title, &article.link.language);
    Ok(ArticleView {
        id: article.link.id.clone(),
        title,
        summary: article.link.summary.clone(),
        related: reading::related(context, &article, &shelf, &languages)?,
        outdated: reading::outdated(context, &article)?,
        bookmarked: context.reader.is_bookmarked(&args.id)?,
        html: article.html,
        headings: article.headings.into_iter().map(|(level, id, text)| HeadingView { level, id, text }).collect(),
        updated_at: article.updated_at,
        asked_language: asked,
        languages: context.reader.article_languages(&args.id)?,
        category_title: category_title(context, &article.link.category, &languages)?,
        category_id: article.link.category.clone(),
        previous: here.checked_sub(1).and_then(|index| shelf.get(index)).map(ArticleLinkView::from),
        next: shelf.get(here + 1).map(ArticleLinkView::from),
        vote: vote(context, &article.link)?,
        pictures: article.pictures.into_iter().map(PictureView::from).collect(),
    })
}

fn vote(context: &Context<'_>, link: &ArticleLink) -> Result<Option<VoteView>, Error> {
    let vote = context.reader.vote(&link.language, &link.id)?;
    let vote = vote.and_then(|json| serde_json::from_str::<Vote>(&json).ok());
    Ok(vote.map(|vote| VoteView { helpful: vote.helpful, reason: vote.reason, text: vote.text }))
}

/// The title of a shelf in the first of `languages` that has it; its id if none has.
pub(crate) fn category_title(context: &Context<'_>, id: &str, languages: &[String]) -> Result<TextView, Error> {
    let categories = context.reader.categories(languages)?;
    let found = categories.iter().find(|category| category.id == id);
    Ok(found.map_or_else(|| TextView::new(id, "en"), |category| TextView::new(&category.title, &category.language)))
}

fn shelf(category: &db::CategoryRow, articles: Vec<ArticleLinkView>) -> CategoryView {
    CategoryView {
        id: category.id.clone(),
        title: TextView::new(&category.title, &category.language),
        summary: TextView::new(&category.summary, &category.language),
        articles,
    }
}

impl TextView {
    pub(crate) fn new(text: &str, language: &str) -> Self {
        Self { text: text.to_owned(), language: language.to_owned(), direction: Direction::of(language) }
    }
}

impl From<&ArticleLink> for ArticleLinkView {
    fn from(link: &ArticleLink) -> Self {
        Self { id: link.id.clone(), title: TextView::new(&link.title, &link.language), summary: link.summary.clone() }
    }
}

impl From<db::PictureSize> for PictureView {
    fn from(size: db::PictureSize) -> Self {
        Self { sha256: size.sha256, width: size.width, height: size.height }
    }
}
