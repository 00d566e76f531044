//! Which help topics apply to an order now, until when, and if not why: one pure rule for the app and for the store.
//!
//! The app asks [`verdicts`], which hears what the store said beside what the clock has brought since. A store asks
//! [`rules`], whose answer is what it says. Both are functions of the order, the store's policy and a moment with the
//! time zone of whoever asks: a promised day is over when it is over there.

mod facts;
mod gates;
mod nearest;
mod parcels;
mod word;

#[cfg(test)]
mod tests;

use facts::Facts;
use jiff::Zoned;
use serde::Serialize;
use store_api::{
    Timestamp,
    order::{HelpTopic, Order, TopicReason, TopicState},
    store::ServicePolicy,
};

/// What holds for one topic of an order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Verdict {
    pub topic: HelpTopic,
    pub gate: Gate,
    /// For a closed topic: the open ones that come nearest to what the customer wanted, best first, one or two.
    pub nearest: Vec<HelpTopic>,
    /// For an open topic: what it is about, when that is less than the whole order or ends on different days.
    pub lines: Vec<LineScope>,
    pub said_by: SaidBy,
}

/// Whether a topic applies.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum Gate {
    Open {
        /// The first moment at which it no longer applies; none where an event ends it and not the clock.
        #[cfg_attr(feature = "ts", ts(type = "string | null"))]
        until: Option<Timestamp>,
    },
    Closed {
        reason: TopicReason,
        /// When what closed it happened, where that is known.
        #[cfg_attr(feature = "ts", ts(type = "string | null"))]
        at: Option<Timestamp>,
        /// When it opens, if nothing else happens; none where an event opens it and not the clock.
        #[cfg_attr(feature = "ts", ts(type = "string | null"))]
        from: Option<Timestamp>,
    },
}

/// How much of an order line a topic is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct LineScope {
    pub line_id: String,
    pub quantity: u32,
    /// When the topic ends for this line.
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub until: Option<Timestamp>,
}

/// Whose verdict it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum SaidBy {
    /// The rule's, from the order, the policy and the clock.
    Rule,
    /// The store's, in the order's `help_topics`.
    Store,
}

/// What holds for every known topic of `order` at `now`, each once, in the order in which pages show them: the store's
/// word, unless the clock has brought something newer.
pub fn verdicts(order: &Order, policy: &ServicePolicy, now: &Zoned) -> Vec<Verdict> {
    let mut verdicts = gates::verdicts(&Facts::of(order, policy, now));
    word::hear(&mut verdicts, order, policy, now);
    nearest::point(&mut verdicts);
    verdicts
}

/// The rule alone, without the store's word: what a store says.
pub fn rules(order: &Order, policy: &ServicePolicy, now: &Zoned) -> Vec<Verdict> {
    let mut verdicts = gates::verdicts(&Facts::of(order, policy, now));
    nearest::point(&mut verdicts);
    verdicts
}

impl Verdict {
    pub fn is_open(&self) -> bool {
        self.gate.is_open()
    }

    /// As a store says it.
    pub fn state(&self) -> TopicState {
        let topic = self.topic.clone();
        match &self.gate {
            Gate::Open { until } => {
                TopicState { topic, available: true, until: *until, from: None, reason: None, at: None }
            }
            Gate::Closed { reason, at, from } => {
                TopicState { topic, available: false, until: None, from: *from, reason: Some(reason.clone()), at: *at }
            }
        }
    }
}

impl Gate {
    pub fn is_open(&self) -> bool {
        matches!(self, Self::Open { .. })
    }

    /// For an open one: when it closes.
    pub fn until(&self) -> Option<Timestamp> {
        match self {
            Self::Open { until } => *until,
            Self::Closed { .. } => None,
        }
    }
}
