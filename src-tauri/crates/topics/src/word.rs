//! The store's word on a topic, held against the rule: it stands unless the clock has brought something newer.
//!
//! A store said its word when it last changed the order. Where the word names its own end, it is kept to that end, and
//! from there on says the opposite. Apart from that the rule tells what the clock has done: if it was of the store's mind
//! when the word was said, and is not now, the rule is newer. If it never was, the store knows something that the rule
//! does not.

use crate::{Gate, SaidBy, Verdict, facts::Facts};
use jiff::Zoned;
use store_api::{
    Timestamp,
    order::{HelpTopic, Order, OrderStatus, TopicReason, TopicState},
    store::ServicePolicy,
};

/// Puts the store's word in place of the rule's wherever it stands. Nobody can close `contact`.
pub(crate) fn hear(verdicts: &mut [Verdict], order: &Order, policy: &ServicePolicy, now: &Zoned) {
    // What the clock does to a status that it does not know, the rule cannot tell.
    let knows = !matches!(order.status, OrderStatus::Unknown(_));
    for verdict in verdicts.iter_mut().filter(|verdict| verdict.topic != HelpTopic::Contact) {
        let Some(word) = order.help_topics.iter().find(|word| word.topic == verdict.topic) else { continue };
        let (word, since) = as_of(word, order.updated_at.min(now.timestamp()), now.timestamp());
        let then = since.to_zoned(now.time_zone().clone());
        let (before, _) = Facts::of(order, policy, &then).ruling(&verdict.topic);
        let outdated = agree(&word, &before) && verdict.is_open() != word.available && !names_its_end(&word);
        if !(knows && outdated) {
            let gate = gate(&word, Some(&verdict.gate).filter(|rule| knows && agree(&word, rule)));
            take(verdict, gate);
        }
    }
}

/// The word as it is to be read at `now`, and since when it is.
fn as_of(word: &TopicState, said_at: Timestamp, now: Timestamp) -> (TopicState, Timestamp) {
    let turn = if word.available { word.until } else { word.from }.filter(|turn| *turn <= now);
    let Some(turn) = turn else { return (word.clone(), said_at) };
    let turned = TopicState {
        topic: word.topic.clone(),
        available: !word.available,
        until: None,
        from: None,
        reason: None,
        at: word.available.then_some(turn),
    };
    (turned, turn.max(said_at))
}

fn names_its_end(word: &TopicState) -> bool {
    if word.available { word.until.is_some() } else { word.from.is_some() }
}

fn agree(word: &TopicState, rule: &Gate) -> bool {
    match rule {
        Gate::Open { .. } => word.available,
        Gate::Closed { reason, .. } => !word.available && word.reason.as_ref().is_none_or(|said| said == reason),
    }
}

/// What the word amounts to. A rule of the same mind fills in what the store left out.
fn gate(word: &TopicState, same: Option<&Gate>) -> Gate {
    if word.available {
        return Gate::Open { until: word.until.or(same.and_then(Gate::until)) };
    }
    let (why, when, opens) = match same {
        Some(Gate::Closed { reason, at, from }) => (reason.clone(), *at, *from),
        _ => (unsaid(word), None, None),
    };
    Gate::Closed { reason: word.reason.clone().unwrap_or(why), at: word.at.or(when), from: word.from.or(opens) }
}

/// Why a topic is closed of which the store does not say why.
fn unsaid(word: &TopicState) -> TopicReason {
    match word.topic {
        HelpTopic::ReturnReplace | HelpTopic::ItemProblem if word.at.is_some() => TopicReason::ReturnWindowOver,
        _ => TopicReason::Unsaid,
    }
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
