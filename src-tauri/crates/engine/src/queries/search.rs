//! One box over articles and orders.

use super::{help::TextView, orders::OrderRowView};
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
