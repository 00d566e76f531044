//! Whether an order is open for what somebody asks about it: the rule that the app knows too, at this moment.

use jiff::tz::TimeZone;
use store_api::{
    Timestamp,
    order::{HelpTopic, Order, TopicReason},
    request::RequestLine,
    store::ServicePolicy,
    write::{NewRequest, Refusal, RefusalCode},
};
use topics::{Gate, Verdict, rules};

/// Checks topic and lines against the order as it stands now. The shop's days begin and end in UTC.
pub(crate) fn admit(new: &NewRequest, order: &Order, policy: &ServicePolicy, now: Timestamp) -> Result<(), Refusal> {
    let verdicts = rules(order, policy, &now.to_zoned(TimeZone::UTC));
    let Some(verdict) = verdicts.iter().find(|verdict| verdict.topic == new.topic) else { return Ok(()) };
    if let Gate::Closed { reason, at, .. } = &verdict.gate {
        let nearest = verdict.nearest.first().cloned();
        return Err(Refusal { code: RefusalCode::TopicClosed, reason: Some(reason.clone()), at: *at, nearest });
    }
    let Some(line) = new.lines.iter().find(|asked| !is_eligible(asked, &new.lines, verdict, order)) else {
        return Ok(());
    };
    let made_to_order = new.topic == HelpTopic::ReturnReplace
        && !policy.made_to_order_returns
        && order.lines.iter().any(|known| known.id == line.line_id && known.made_to_order);
    Err(Refusal {
        code: RefusalCode::LineNotEligible,
        reason: made_to_order.then_some(TopicReason::MadeToOrder),
        at: None,
        nearest: instead(&new.topic, &verdicts),
    })
}

/// Whether so much of the line, over all entries that name it, is what the topic is about.
fn is_eligible(line: &RequestLine, asked: &[RequestLine], verdict: &Verdict, order: &Order) -> bool {
    let of_line = asked.iter().filter(|other| other.line_id == line.line_id);
    let wanted = of_line.fold(0, |sum: u32, other| sum.saturating_add(other.quantity));
    let scope = if verdict.lines.is_empty() {
        order.lines.iter().find(|known| known.id == line.line_id).map(|known| known.quantity)
    } else {
        verdict.lines.iter().find(|known| known.line_id == line.line_id).map(|known| known.quantity)
    };
    scope.is_some_and(|scope| wanted <= scope)
}

/// What is open for goods that the topic is not about.
fn instead(topic: &HelpTopic, verdicts: &[Verdict]) -> Option<HelpTopic> {
    let open = |wanted: &&HelpTopic| verdicts.iter().any(|verdict| verdict.topic == **wanted && verdict.is_open());
    [HelpTopic::ItemProblem, HelpTopic::Contact].iter().filter(|other| *other != topic).find(open).cloned()
}
