//! What tells that an order moved: everything about it that a customer sees and that can be asked for lightly.
//!
//! Its `updatedAt` alone does not: it stays before `orderPlacedAt` while the order ships and arrives.

use super::answer::{Items, List};
use crate::secret::sha256_hex;
use serde::{Deserialize, Serialize};

/// Raised when orders are read in another way than before, so that all are fetched again.
const VERSION: u32 = 1;

/// An order, lightly.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Sketch {
    pub(super) code: String,
    state: String,
    updated_at: String,
    /// Absent for a cart.
    #[serde(rename = "orderPlacedAt")]
    pub(super) placed_at: Option<String>,
    history: List<Id>,
    fulfillments: Option<Vec<Step>>,
    payments: Option<Vec<Step>>,
}

#[derive(Debug, Deserialize)]
struct Id {
    id: String,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
struct Step {
    id: String,
    state: String,
    #[serde(default)]
    updated_at: String,
}

impl Sketch {
    /// Another one for every way in which the order can differ, and for every language it is read in.
    pub(super) fn fingerprint(&self, language: &str) -> String {
        let Self { code: _, state, updated_at, placed_at, history, fulfillments, payments } = self;
        let newest: Vec<&str> = history.items.iter().map(|entry| entry.id.as_str()).collect();
        let all = serde_json::json!([
            VERSION,
            language,
            state,
            updated_at,
            placed_at,
            history.total,
            newest,
            fulfillments,
            payments,
        ]);
        sha256_hex(all.to_string().as_bytes())[..16].to_owned()
    }
}

impl<T> std::ops::Deref for Items<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.items
    }
}
