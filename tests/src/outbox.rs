//! What stands in an app's outbox, by the table itself, past the app's own code.

use crate::app::KEY;
use anyhow::Result;
use rusqlite::Connection;
use serde_json::Value;
use std::path::Path;

/// Something that has not been sent, or of which the app does not know what became.
#[derive(Clone, Debug)]
pub struct Left {
    pub key: String,
    /// `waiting`, `sending`, `answered` or `stuck`.
    pub state: String,
    /// It may be at the store.
    pub exposed: bool,
    /// What is to be said.
    pub body: Value,
    /// Why it is stuck, or the store's answer.
    pub detail: Option<Value>,
}

const LEFT: &str = "SELECT key, state, exposed, body, detail FROM intents ORDER BY id";

/// Everything in the outbox under `folder`, in the order of filing.
///
/// # Errors
/// The database cannot be read.
pub fn left(folder: &Path) -> Result<Vec<Left>> {
    let local = Connection::open(folder.join("local.db"))?;
    let key: String = KEY.iter().map(|byte| format!("{byte:02x}")).collect();
    local.pragma_update(None, "key", format!("x'{key}'"))?;
    let mut statement = local.prepare(LEFT)?;
    let mut rows = statement.query([])?;
    let mut left = Vec::new();
    while let Some(row) = rows.next()? {
        let detail: Option<String> = row.get(4)?;
        left.push(Left {
            key: row.get(0)?,
            state: row.get(1)?,
            exposed: row.get(2)?,
            body: serde_json::from_str(&row.get::<_, String>(3)?)?,
            detail: detail.map(|detail| serde_json::from_str(&detail)).transpose()?,
        });
    }
    Ok(left)
}

impl Left {
    /// The words to be said.
    pub fn text(&self) -> &str {
        let said = ["request", "message", "rating", "vote"].iter().find_map(|part| self.body[*part]["text"].as_str());
        said.unwrap_or_default()
    }
}
