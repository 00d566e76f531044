//! An order that its customer does not want any more, or what is left of it.

use super::{state, topics};
use store_api::{
    Timestamp,
    order::{Order, OrderStatus, PaymentState},
};

/// Takes back everything that has not shipped, and gives the money for it back.
pub(super) fn cancel(order: &Order, now: Timestamp) -> Order {
    let at = now.max(order.updated_at);
    let mut next = order.clone();
    if order.shipments.is_empty() {
        state::reach(&mut next, OrderStatus::Cancelled, None, at);
        (next.estimated_ship_date, next.estimated_delivery) = (None, None);
        if is_paid(order) {
            next.axes.payment = PaymentState::Refunded;
            next.totals.refunded = next.totals.total.clone();
        }
    } else {
        give_up_rest(&mut next);
    }
    state::settle(&mut next);
    next.updated_at = at;
    next.help_topics = topics::help_topics(&next, at);
    next
}

/// What is on its way stays; the totals go on telling what was charged, and what came back of it.
fn give_up_rest(order: &mut Order) {
    let sent = |order: &Order, line: &str| state::pieces(order, line, |_| true);
    let kept: Vec<u32> = order.lines.iter().map(|line| sent(order, &line.id).min(line.quantity)).collect();
    let mut back = 0;
    for (line, kept) in order.lines.iter_mut().zip(kept) {
        back += line.unit_price.amount * i64::from(line.quantity - kept);
        (line.quantity, line.total.amount) = (kept, line.unit_price.amount * i64::from(kept));
    }
    order.lines.retain(|line| line.quantity > 0);
    if is_paid(order) && back > 0 {
        order.axes.payment = PaymentState::PartiallyRefunded;
        order.totals.refunded.amount = (order.totals.refunded.amount + back).min(order.totals.total.amount);
    }
}

fn is_paid(order: &Order) -> bool {
    matches!(order.axes.payment, PaymentState::Paid | PaymentState::Authorized | PaymentState::PartiallyRefunded)
}
