//! The sentences of the agents' pages, which are in English.

use serde::Deserialize;
use std::{collections::BTreeMap, sync::LazyLock};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Words {
    pub(super) title: String,
    pub(super) enter: String,
    pub(super) token: String,
    pub(super) token_why: String,
    pub(super) wrong: String,
    pub(super) slow_down: String,
    pub(super) none: String,
    pub(super) filed: String,
    pub(super) customer: String,
    pub(super) order: String,
    pub(super) topic: String,
    pub(super) state: String,
    pub(super) goods: String,
    pub(super) wish: String,
    pub(super) address: String,
    pub(super) rating: String,
    pub(super) thread: String,
    pub(super) from_customer: String,
    pub(super) from_store: String,
    pub(super) answer: String,
    pub(super) text: String,
    pub(super) new_state: String,
    pub(super) send: String,
    pub(super) all: String,
    pub(super) votes: String,
    pub(super) no_votes: String,
    pub(super) article: String,
    pub(super) yes: String,
    pub(super) no: String,
    pub(super) why_not: String,
    pub(super) desk: String,
    /// Not at its desk.
    pub(super) missing: String,
    pub(super) waits: String,
    pub(super) refused: String,
    pub(super) again_at: String,
    pub(super) try_again: String,
    pub(super) heard: String,
    /// Files that a reply held and the customer does not see.
    pub(super) left_out: String,
    /// A reply that the customer wrote.
    pub(super) own_words: String,
    /// A desk does not answer.
    pub(super) trouble: String,
    /// What the words of the protocol are called.
    terms: BTreeMap<String, String>,
}

pub(super) static WORDS: LazyLock<Words> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../locales/agent/en.json")).expect("the embedded words are read by a test")
});

/// What a word of the protocol is called; one that has no name stands for itself.
pub(super) fn term(word: &str) -> &str {
    WORDS.terms.get(word).map_or(word, String::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;
    use store_api::{
        order::HelpTopic,
        request::{LineReason, RequestState, Wish},
        write::VoteReason,
    };

    #[test]
    fn every_word_of_the_protocol_has_a_name() {
        let states = RequestState::KNOWN.iter().map(RequestState::as_str);
        let topics = HelpTopic::KNOWN.iter().map(HelpTopic::as_str);
        let goods = LineReason::KNOWN.iter().map(LineReason::as_str).chain(Wish::KNOWN.iter().map(Wish::as_str));
        let votes = VoteReason::KNOWN.iter().map(VoteReason::as_str);
        for word in states.chain(topics).chain(goods).chain(votes) {
            assert!(WORDS.terms.contains_key(word), "{word}");
        }
    }
}
