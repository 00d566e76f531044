//! One box over articles and orders.

use super::{
    context::Context,
    help::{self, TextView},
    orders::{self, OrderRowView},
};
use crate::Error;
use ::search::{Query, passage};
use db::{ArticleHit, OrderFilter, OrderSort};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What is looked for.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SearchArgs {
    pub text: String,
    /// Most hits of each group; at most 50.
    pub limit: u32,
}

/// What was found.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SearchView {
    pub orders: Vec<OrderRowView>,
    /// The reader's language first, best first.
    pub articles: Vec<ArticleHitView>,
}

/// An article that fits.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ArticleHitView {
    pub id: String,
    pub title: TextView,
    pub category_title: TextView,
    /// The best passage, cut into parts that match and parts that do not.
    pub passage: Vec<PassageView>,
}

/// A piece of a passage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct PassageView {
    pub text: String,
    pub hit: bool,
}

const MOST_HITS: u32 = 50;

/// One box over articles and orders.
pub(crate) fn find(context: &Context<'_>, args: &SearchArgs) -> Result<SearchView, Error> {
    let query = Query::new(&args.text);
    if query.is_empty() {
        return Ok(SearchView { orders: Vec::new(), articles: Vec::new() });
    }
    let limit = args.limit.clamp(1, MOST_HITS);
    let filter = OrderFilter { status: None, query: query.clone() };
    let found = context.reader.orders(&filter, OrderSort::NewestFirst, 0, limit)?;
    let orders = found.orders.iter().map(|order| orders::row(context, order)).collect();
    let languages = context.languages();
    let hits = articles(context, &query, &languages, limit)?;
    let view = |hit: &ArticleHit| article(context, hit, &query, &languages);
    Ok(SearchView { orders, articles: hits.iter().map(view).collect::<Result<_, Error>>()? })
}

/// Hits in the reader's language, then those that only another language has.
fn articles(context: &Context<'_>, query: &Query, languages: &[String], limit: u32) -> Result<Vec<ArticleHit>, Error> {
    let mut hits: Vec<ArticleHit> = Vec::new();
    for language in languages {
        for hit in context.reader.find_articles(query, language, limit)? {
            let in_own = context.reader.article_languages(&hit.link.id)?.contains(&languages[0]);
            if (language == &languages[0] || !in_own) && !hits.iter().any(|other| other.link.id == hit.link.id) {
                hits.push(hit);
            }
        }
    }
    hits.truncate(limit as usize);
    Ok(hits)
}

fn article(
    context: &Context<'_>,
    hit: &ArticleHit,
    query: &Query,
    languages: &[String],
) -> Result<ArticleHitView, Error> {
    let pieces = passage(&hit.text, query).into_iter();
    Ok(ArticleHitView {
        id: hit.link.id.clone(),
        title: TextView::new(&hit.link.title, &hit.link.language),
        category_title: help::category_title(context, &hit.link.category, languages)?,
        passage: pieces.map(|piece| PassageView { text: piece.text, hit: piece.hit }).collect(),
    })
}
