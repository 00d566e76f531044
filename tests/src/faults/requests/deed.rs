//! What a customer does in an app that may be killed at any moment: told before it is done, and after.

use serde::{Deserialize, Serialize};

/// Something that a customer does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Deed {
    /// Files a request or a reply with words that nothing else has, maybe with a file.
    Say {
        text: String,
        file: Option<String>,
    },
    /// Takes it back again.
    TakeBack {
        text: String,
    },
    /// Throws it away.
    Discard {
        text: String,
    },
    Withdraw {
        request: String,
    },
    Rate {
        request: String,
    },
    Vote {
        helpful: bool,
    },
}

/// A line of the app's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Word {
    /// From here on the customer can do something.
    Ready,
    Begun(Deed),
    /// The customer was told that it is done.
    Done(Deed),
    /// The customer was told that it is not.
    Refused(Deed),
}

impl Word {
    /// What a line says; one that was cut off by a kill says nothing.
    pub(super) fn read(line: &str) -> Option<Self> {
        serde_json::from_str(line).ok()
    }

    pub(super) fn line(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}
