//! Reading the help: what was marked and read, how far, and what goes with an article besides its text.

use super::{
    context::Context,
    help::{self, ArticleLinkView, TextView},
    orders::{self, OrderRowView},
};
use crate::Error;
use db::ArticleText;
use serde::{Deserialize, Serialize};
use store_api::{
    LanguageTag, Timestamp,
    order::{HelpTopic, Order},
};
use ts_rs::TS;

/// What was marked in the help on this machine, and what was read.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ReadingView {
    /// The last one first.
    pub bookmarks: Vec<BookmarkView>,
    /// The last articles that were opened and are still here, at most eight.
    pub recent: Vec<RecentlyReadView>,
}

/// An article that was marked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct BookmarkView {
    pub id: String,
    pub title: TextView,
    /// None while the article is not on this machine; the title is then the one it was marked with.
    pub category_title: Option<TextView>,
    #[ts(type = "string")]
    pub at: Timestamp,
}

/// An article that was opened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct RecentlyReadView {
    pub id: String,
    pub title: TextView,
    pub category_title: TextView,
    #[ts(type = "string")]
    pub at: Timestamp,
}

/// How far an article was read: which of its blocks (paragraphs, headings, tables, …) stood at the top, counted from 0,
/// and of how many. Both are 0 where it was not begun, or read to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct PlaceView {
    pub block: u32,
    pub blocks: u32,
}

/// How far an article is read.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct PlaceArgs {
    pub id: String,
    pub block: u32,
    pub blocks: u32,
}

/// A mark on an article, or none.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct BookmarkArgs {
    pub id: String,
    pub on: bool,
}

/// The order that a reader of an article is likely to have in mind.
#[derive(Clone, Debug, Serialize, TS)]
pub struct LikelyOrderView {
    /// None where the article fits none of the unsettled orders.
    pub order: Option<OrderRowView>,
    /// What the article is about and can be asked about the order now.
    pub topic: Option<HelpTopic>,
}

/// Why an article may not be right any more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum OutdatedView {
    /// Nobody has changed it for two years.
    Old,
    /// The store has changed it since in its main language.
    Behind {
        language: LanguageTag,
        #[ts(type = "string")]
        updated_at: Timestamp,
    },
}

const MOST_RECENT: usize = 8;
const MOST_RELATED: usize = 4;
/// Of those about the same, so many are looked at for ones in the reader's language.
const MOST_SAME: u32 = 12;
/// More unsettled orders than anybody has in mind.
const MOST_ORDERS: usize = 40;
const OLD_DAYS: i64 = 2 * 365;

/// What was marked in the help on this machine, and what was read.
pub(crate) fn read(context: &Context<'_>) -> Result<ReadingView, Error> {
    let mut recent = Vec::new();
    for (id, at) in context.reader.readings()? {
        let Some((title, category_title)) = names(context, &id)? else { continue };
        recent.push(RecentlyReadView { id, title, category_title, at });
        if recent.len() == MOST_RECENT {
            break;
        }
    }
    Ok(ReadingView { bookmarks: bookmarks(context)?, recent })
}

/// What was marked, the last first.
pub(crate) fn bookmarks(context: &Context<'_>) -> Result<Vec<BookmarkView>, Error> {
    let view = |kept: db::Bookmark| {
        let (title, category_title) = match names(context, &kept.article)? {
            Some((title, category_title)) => (title, Some(category_title)),
            None => (TextView::new(&kept.title, &kept.language), None),
        };
        Ok(BookmarkView { id: kept.article, title, category_title, at: kept.at })
    };
    context.reader.bookmarks()?.into_iter().map(view).collect()
}

/// How far an article was read.
pub(crate) fn place(context: &Context<'_>, id: &str) -> Result<PlaceView, Error> {
    let db::Place { block, blocks } = context.reader.place_in(id)?;
    Ok(PlaceView { block, blocks })
}

/// The newest unsettled order that an article is about, by its status or by what can be asked about it.
pub(crate) fn likely_order(context: &Context<'_>, id: &str) -> Result<LikelyOrderView, Error> {
    let about = context.reader.subjects_of(id, &context.languages())?;
    let orders = if about.is_empty() { Vec::new() } else { context.reader.unsettled_orders()? };
    let fitting = orders.iter().take(MOST_ORDERS).find_map(|order| fit(context, order, &about));
    let (order, topic) = fitting.map_or((None, None), |(order, topic)| (Some(orders::row(context, order)), topic));
    Ok(LikelyOrderView { order, topic })
}

fn fit<'a>(context: &Context<'_>, order: &'a Order, about: &[String]) -> Option<(&'a Order, Option<HelpTopic>)> {
    let open = context.verdicts(order).into_iter().filter(topics::Verdict::is_open);
    let topic = open.map(|verdict| verdict.topic).find(|topic| about.iter().any(|word| word == topic.as_str()));
    let fits = topic.is_some() || about.iter().any(|word| word == order.status.as_str());
    fits.then_some((order, topic))
}

/// Articles about the same, those in the same language first, then others of the same shelf; not those that stand before
/// and after it.
pub(crate) fn related(
    context: &Context<'_>,
    article: &ArticleText,
    shelf: &[db::ArticleLink],
    languages: &[String],
) -> Result<Vec<ArticleLinkView>, Error> {
    let id = &article.link.id;
    let here = shelf.iter().position(|link| link.id == *id);
    let beside = |other: &db::ArticleLink| {
        let place = shelf.iter().position(|link| link.id == other.id);
        here.zip(place).is_some_and(|(here, place)| here.abs_diff(place) <= 1)
    };
    let about = context.reader.subjects_of(id, languages)?;
    let words: Vec<&str> = about.iter().map(String::as_str).collect();
    let same =
        if words.is_empty() { Vec::new() } else { context.reader.articles_about(&words, languages, MOST_SAME)? };
    let (same, foreign): (Vec<_>, Vec<_>) = same.into_iter().partition(|link| link.language == article.link.language);
    let mut related: Vec<ArticleLinkView> = Vec::new();
    for link in same.iter().chain(&foreign).chain(shelf).filter(|link| !beside(link)) {
        if related.len() < MOST_RELATED && related.iter().all(|known| known.id != link.id) {
            related.push(link.into());
        }
    }
    Ok(related)
}

/// Why an article may not be right any more; none if there is no reason to think so.
pub(crate) fn outdated(context: &Context<'_>, article: &ArticleText) -> Result<Option<OutdatedView>, Error> {
    let main = context.main_language();
    let newest =
        if article.link.language == main { None } else { context.reader.article_updated(&article.link.id, main)? };
    if let Some(updated_at) = newest.filter(|newest| *newest > article.updated_at) {
        return Ok(Some(OutdatedView::Behind { language: main.to_owned(), updated_at }));
    }
    let age = context.now.duration_since(article.updated_at);
    Ok((age > jiff::SignedDuration::from_hours(24 * OLD_DAYS)).then_some(OutdatedView::Old))
}

/// The titles of an article and of its shelf; none if it is not on this machine.
fn names(context: &Context<'_>, id: &str) -> Result<Option<(TextView, TextView)>, Error> {
    let languages = context.languages();
    let Some(link) = context.reader.article_link(id, &languages)? else { return Ok(None) };
    let category = help::category_title(context, &link.category, &languages)?;
    Ok(Some((TextView::new(&link.title, &link.language), category)))
}
