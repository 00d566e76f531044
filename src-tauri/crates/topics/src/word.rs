//! The store's word on a topic, held against the rule: it stands unless the clock has brought something newer.
//!
//! A store said its word when it last changed the order. Where the word names its own end, that end is kept. Where it
//! does not, the rule tells what the clock has done since: if it said then what the store said, and says another thing
//! now, the rule is newer. If it never agreed with the store, the store knows something that the rule does not.

use crate::{Gate, SaidBy, Verdict, facts::Facts};
use jiff::Zoned;
use store_api::{
    Timestamp,
    order::{HelpTopic, Order, OrderStatus, TopicReason, TopicState},
    store::ServicePolicy,
};

/// The reason of a store that closed a topic and gave none.
const UNSAID: &str = "unsaid";

/// Puts the store's word in place of the rule's wherever it stands. Nobody can close `contact`.
pub(crate) fn hear(verdicts: &mut [Verdict], order: &Order, policy: &ServicePolicy, now: &Zoned) {
    let said_at = order.updated_at.min(now.timestamp()).to_zoned(now.time_zone().clone());
    let then = Facts::of(order, policy, &said_at);
    // What the clock does to a status that it does not know, the rule cannot tell.
    let knows = !matches!(order.status, OrderStatus::Unknown(_));
    for verdict in verdicts.iter_mut().filter(|verdict| verdict.topic != HelpTopic::Contact) {
        let Some(word) = order.help_topics.iter().find(|word| word.topic == verdict.topic) else { continue };
        let (before, _) = then.ruling(&verdict.topic);
        if !(knows && is_outdated(word, &before, &verdict.gate)) {
            let gate = spoken(word, Some(&verdict.gate).filter(|_| knows), now.timestamp());
            take(verdict, gate);
        }
    }
}

/// Whether the rule was of the store's mind when the word was said, and has changed its own since.
fn is_outdated(word: &TopicState, before: &Gate, after: &Gate) -> bool {
    let names_its_end = if word.available { word.until } else { word.from }.is_some();
    !names_its_end && agree(word, before) && after.is_open() != word.available
}

fn agree(word: &TopicState, rule: &Gate) -> bool {
    match rule {
        Gate::Open { .. } => word.available,
        Gate::Closed { reason, .. } => !word.available && word.reason.as_ref().is_none_or(|said| said == reason),
    }
}

/// What the word amounts to now. Where the rule is of the same mind, it fills in what the store left out.
fn spoken(word: &TopicState, rule: Option<&Gate>, now: Timestamp) -> Gate {
    let same = rule.filter(|rule| agree(word, rule));
    match (word.available, word.until, word.from) {
        (true, Some(end), _) if end <= now => {
            Gate::Closed { reason: over(&word.topic, rule), at: Some(end), from: None }
        }
        (true, until, _) => Gate::Open { until: until.or(same.and_then(Gate::until)) },
        (false, _, Some(from)) if from <= now => Gate::Open { until: rule.and_then(Gate::until) },
        (false, _, from) => {
            let (why, when, opens) = match same {
                Some(Gate::Closed { reason, at, from }) => (Some(reason.clone()), *at, *from),
                _ => (None, None, None),
            };
            let reason = word.reason.clone().or(why).unwrap_or_else(unsaid);
            Gate::Closed { reason, at: word.at.or(when), from: from.or(opens) }
        }
    }
}

/// Why a topic is closed that a store opened until a moment which has passed.
fn over(topic: &HelpTopic, rule: Option<&Gate>) -> TopicReason {
    match (topic, rule) {
        (_, Some(Gate::Closed { reason, .. })) => reason.clone(),
        (HelpTopic::ReturnReplace | HelpTopic::ItemProblem, _) => TopicReason::ReturnWindowOver,
        _ => unsaid(),
    }
}

fn unsaid() -> TopicReason {
    TopicReason::from(UNSAID)
}

fn take(verdict: &mut Verdict, gate: Gate) {
    match gate {
        Gate::Closed { .. } => verdict.lines.clear(),
        Gate::Open { until: Some(end) } => {
            verdict.lines.iter_mut().for_each(|line| line.until = Some(line.until.map_or(end, |own| own.min(end))));
        }
        Gate::Open { until: None } => {}
    }
    verdict.gate = gate;
    verdict.said_by = SaidBy::Store;
}
