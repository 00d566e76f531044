//! What a process tells the others on the same database, and itself.

use crate::log::Head;
use serde::{Deserialize, Serialize};

/// Nothing in it is personal: logs are numbers here.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Word {
    /// Where logs stand that moved.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) moved: Vec<Head>,
    /// So many moved that whoever hears this reads where all of them stand.
    #[serde(skip_serializing_if = "is_false")]
    pub(crate) all_moved: bool,
    /// The logs of customers whose streams end.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) ended: Vec<i64>,
    /// A webhook told that everybody whose app is open is to be looked after.
    #[serde(skip_serializing_if = "is_false")]
    pub(crate) look_at_shop: bool,
    /// A webhook told that help was edited.
    #[serde(skip_serializing_if = "is_false")]
    pub(crate) look_at_help: bool,
}

/// The most that PostgreSQL carries, in bytes.
const LONGEST: usize = 7999;

impl Word {
    pub(crate) fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// As it is sent.
    pub(super) fn text(&self) -> serde_json::Result<String> {
        let text = serde_json::to_string(self)?;
        if text.len() <= LONGEST {
            return Ok(text);
        }
        serde_json::to_string(&Self { moved: Vec::new(), all_moved: true, ..self.clone() })
    }
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
fn is_false(flag: &bool) -> bool {
    !flag
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_that_is_too_long_asks_to_read_everything() {
        let head = |log| Head { log, name: format!("help/{log}"), epoch: [255; 8], step: i64::MAX };
        let short = Word { moved: (0..20).map(head).collect(), ..Word::default() };
        let text = short.text().expect("a text");
        assert_eq!(serde_json::from_str::<Word>(&text).expect("the word"), short);
        let long = Word { moved: (0..200).map(head).collect(), ended: vec![7], ..Word::default() };
        let text = long.text().expect("a text");
        let told = Word { all_moved: true, ended: vec![7], ..Word::default() };
        assert_eq!(serde_json::from_str::<Word>(&text).expect("the word"), told);
    }
}
