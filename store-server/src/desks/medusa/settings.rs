//! How returns are filed in a Medusa.

use reqwest::Url;
use std::{collections::BTreeMap, time::Duration};

/// What a return needs there besides the goods.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MedusaReturns {
    /// Where the shop's Store API is.
    pub url: Url,
    /// The publishable key of the sales channel.
    pub key: String,
    /// The shipping option that goods come back by (`so_…`).
    pub option_id: String,
    /// The stock location that they come back to (`sloc_…`): without one, staff cannot receive them.
    pub location_id: String,
    /// The values of the shop's return reasons, by our words for what is the matter; the others are called alike.
    pub reasons: BTreeMap<String, String>,
    /// How often it is asked where returns stand.
    pub every: Duration,
}
