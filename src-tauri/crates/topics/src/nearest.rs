//! The open topic that comes nearest to a closed one: where a support lead would send the customer next.

use crate::{Gate, Verdict};
use store_api::order::{HelpTopic, TopicReason};

/// How many are named: more would be the list that the customer has just read.
const AT_MOST: usize = 2;

/// Gives every closed topic the open ones that come nearest; `contact` is the last resort, and always there.
pub(crate) fn point(verdicts: &mut [Verdict]) {
    let open: Vec<HelpTopic> =
        verdicts.iter().filter(|verdict| verdict.is_open()).map(|verdict| verdict.topic.clone()).collect();
    for verdict in verdicts {
        verdict.nearest = match &verdict.gate {
            Gate::Open { .. } => Vec::new(),
            Gate::Closed { reason, .. } => {
                let candidates = candidates(&verdict.topic, reason).iter().chain(&[HelpTopic::Contact]);
                candidates.filter(|topic| open.contains(topic)).take(AT_MOST).cloned().collect()
            }
        };
    }
}

fn candidates(topic: &HelpTopic, reason: &TopicReason) -> &'static [HelpTopic] {
    use {HelpTopic::*, TopicReason as Why};
    match (topic, reason) {
        // The goods are no matter any more; the money may be.
        (_, Why::Cancelled | Why::AlreadyCancelled | Why::Refunded | Why::AlreadyReturned) => &[PaymentIssue],
        // An order that is not placed can be dropped and made anew, with what was to be changed.
        (ChangeAddress, Why::NotPlaced) => &[CancelOrder],
        (OrderProgress | PackageNotReceived, Why::NotPlaced) => &[PaymentIssue],
        (ReturnReplace | ItemProblem, Why::NotPlaced | Why::NotShipped) => &[CancelOrder],
        // The address is fixed: ask where the parcel is, or send it back.
        (ChangeAddress, _) => &[PackageNotReceived, ReturnReplace],
        (CancelOrder, _) => &[ReturnReplace, PackageNotReceived],
        (OrderProgress | CustomsDuty, Why::AlreadyShipped) => &[PackageNotReceived],
        (PackageNotReceived, Why::NotShipped) => &[OrderProgress],
        // Back at the store it can be sent again, or paid back.
        (PackageNotReceived, Why::GoesBack) => &[ReturnReplace],
        (PackageNotReceived, Why::AlreadyDelivered) => &[ItemProblem],
        (ReturnReplace, _) => &[ItemProblem],
        (ItemProblem, _) => &[ReturnReplace],
        _ => &[],
    }
}
