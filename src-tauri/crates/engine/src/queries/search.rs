//! One box over everything: help, orders, requests, notices and settings.

use super::{
    context::Context,
    help::{self, TextView},
    notices::{self, NoticeRowView},
    orders::{self, OrderRowView},
    record,
    requests::RequestRowView,
};
use crate::{
    Error,
    finding::{Candidate, Own, Shelves, Thing},
};
use ::search::{Fit, Marks, Piece, highlight, passage};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use store_api::{
    LanguageTag,
    order::{Order, OrderLine},
};
use ts_rs::TS;

/// What is looked for.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SearchArgs {
    pub text: String,
    /// Most articles; at most 50. Of everything else at most ten each.
    pub limit: u32,
}

/// What was found.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SearchView {
    /// Where the best answer stands, so that it is shown first.
    pub best: SearchGroup,
    pub orders: Vec<OrderRowView>,
    pub requests: Vec<RequestRowView>,
    pub notices: Vec<NoticeRowView>,
    pub settings: Vec<SettingHitView>,
    /// The reader's language first, best first.
    pub articles: Vec<ArticleHitView>,
    /// What was probably meant, as it would be typed; the articles are already those of it when there were none else.
    pub corrected: Option<String>,
}

/// A part of what was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SearchGroup {
    /// Orders, requests, notices and settings.
    Own,
    Articles,
}

/// A part of the settings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct SettingHitView {
    /// Its name in addresses: `words`, `look`, `account`, `notices`, `running`, `help`, `storage`, `privacy`, `about`.
    pub id: String,
}

/// An article that fits.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ArticleHitView {
    pub id: String,
    pub title: TextView,
    /// The title, cut into parts that match and parts that do not.
    pub marked_title: Vec<PassageView>,
    pub summary: String,
    pub category_title: TextView,
}

/// A piece of a passage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct PassageView {
    pub text: String,
    pub hit: bool,
}

/// Of which articles the best passages are wanted: those that can be seen, after the list is.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct PassagesArgs {
    pub text: String,
    /// At most 50.
    pub articles: Vec<ArticleRefArgs>,
}

/// An article in a language.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ArticleRefArgs {
    pub id: String,
    pub language: LanguageTag,
}

/// A passage of each article, in the order asked; empty where the article is not (or no longer) here.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PassagesView {
    pub passages: Vec<Vec<PassageView>>,
}

/// What is being asked, to be answered before it is sent.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct AnswersArgs {
    /// What stands in the form.
    pub text: String,
    /// What its topic's articles are known by, and where the order stands: `return_replace`, `shipped`.
    pub about: Vec<String>,
}

/// What may answer it.
#[derive(Clone, Debug, Serialize, TS)]
pub struct AnswersView {
    /// At most three, best first.
    pub articles: Vec<ArticleHitView>,
}

/// What the customer opened of what was found, and stayed with.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ChosenArgs {
    pub text: String,
    pub article: ArticleRefArgs,
}

const MOST_ARTICLES: u32 = 50;
const MOST_OWN: usize = 10;
/// Of the answers offered beside a form.
const MOST_ANSWERS: usize = 3;
/// An article about the topic stands above one that fits the words so much better.
const ABOUT: f32 = 1.5;

/// Everything that fits.
pub(crate) fn view(
    context: &Context<'_>,
    shelves: &Shelves,
    own: &Own,
    args: &SearchArgs,
) -> Result<SearchView, Error> {
    let limit = args.limit.clamp(1, MOST_ARTICLES) as usize;
    let (candidates, corrected) = shelves.articles_meant(&args.text, limit);
    let things = own.find(&args.text);
    // Where help can only guess, what the customer has by these very words was meant.
    let guessed = corrected.is_some() && own.knows(&args.text);
    let corrected = corrected.filter(|_| !guessed);
    let all = !guessed && candidates.first().is_some_and(|candidate| candidate.fit == Fit::All);
    let best = if all || things.is_empty() { SearchGroup::Articles } else { SearchGroup::Own };
    let articles = article_views(context, &candidates)?;
    let mut view =
        SearchView { best, orders: vec![], requests: vec![], notices: vec![], settings: vec![], articles, corrected };
    let marks = own.marks(&args.text);
    let (mut requests, mut notices) = (vec![], vec![]);
    for thing in things {
        match thing {
            Thing::Order(id) if view.orders.len() < MOST_OWN => {
                view.orders.extend(context.reader.order(&id)?.map(|order| row(context, &order, &marks)));
            }
            Thing::Request(id) if requests.len() < MOST_OWN => requests.push(id),
            Thing::Notice(id) if notices.len() < MOST_OWN => notices.push(id),
            Thing::Setting(id) => view.settings.push(SettingHitView { id }),
            _ => {}
        }
    }
    view.requests = record::rows(context, &requests)?;
    view.notices = notices::found(context, &notices)?;
    Ok(view)
}

/// The order's row, which names the line that was looked for.
fn row(context: &Context<'_>, order: &Order, marks: &Marks) -> OrderRowView {
    let hits = |line: &OrderLine| highlight(&line.title, marks).iter().filter(|piece| piece.hit).count();
    // The first of those that fit best.
    let lead = order.lines.iter().rev().max_by_key(|line| hits(line));
    orders::row_led_by(context, order, lead)
}

/// The best passages of some articles.
pub(crate) fn passages(context: &Context<'_>, shelves: &Shelves, args: &PassagesArgs) -> Result<PassagesView, Error> {
    let marks = shelves.marks(&args.text);
    let passages = args.articles.iter().take(MOST_ARTICLES as usize).map(|article| {
        let text = context.reader.article_text(&article.language, &article.id)?;
        let marks = marks.get(article.language.as_str());
        Ok(text.zip(marks).map(|(text, marks)| pieces(passage(&text, marks))).unwrap_or_default())
    });
    Ok(PassagesView { passages: passages.collect::<Result<_, Error>>()? })
}

/// Articles that may answer what is being asked.
pub(crate) fn answers(context: &Context<'_>, shelves: &Shelves, args: &AnswersArgs) -> Result<AnswersView, Error> {
    let about: Vec<&str> = args.about.iter().map(String::as_str).collect();
    let about = context.reader.articles_about(&about, &context.languages(), MOST_ARTICLES)?;
    let mut hits = shelves.articles(&args.text, MOST_ARTICLES as usize).0;
    for hit in &mut hits {
        if about.iter().any(|link| link.id == hit.id) {
            hit.score *= ABOUT;
        }
    }
    hits.sort_by(|a, b| b.score.total_cmp(&a.score));
    hits.truncate(MOST_ANSWERS);
    Ok(AnswersView { articles: article_views(context, &hits)? })
}

fn article_views(context: &Context<'_>, candidates: &[Candidate]) -> Result<Vec<ArticleHitView>, Error> {
    let languages = context.languages();
    let mut shelves: HashMap<String, TextView> = HashMap::new();
    let mut views = Vec::with_capacity(candidates.len());
    for candidate in candidates {
        let Some(link) = context.reader.article_link(&candidate.id, std::slice::from_ref(&candidate.language))? else {
            continue;
        };
        let category_title = match shelves.get(&link.category) {
            Some(title) => title.clone(),
            None => {
                let title = help::category_title(context, &link.category, &languages)?;
                shelves.entry(link.category.clone()).or_insert(title).clone()
            }
        };
        views.push(ArticleHitView {
            marked_title: pieces(highlight(&link.title, &candidate.marks)),
            title: TextView::new(&link.title, &link.language),
            summary: link.summary,
            id: link.id,
            category_title,
        });
    }
    Ok(views)
}

fn pieces(pieces: Vec<Piece>) -> Vec<PassageView> {
    pieces.into_iter().map(|piece| PassageView { text: piece.text, hit: piece.hit }).collect()
}
