//! What has happened to an order, according to its plan.

use super::{
    calendar::{hours, minutes},
    catalogue::{Kind, Product},
    parcel,
    plan::{Life, Plan, ReturnStep, Sent, Twist, processing_time},
    state,
};
use store_api::{
    Timestamp,
    order::{Order, OrderStatus, PaymentState, ReturnState, StatusChange, SubStatus},
    shipment::ShipmentLine,
};

/// Ships the parcels; returns when the last thing happened.
pub(super) fn send(order: &mut Order, plan: &Plan<'_>, parcels: &[Sent<'_>], now: Timestamp) -> Timestamp {
    let mut last = Timestamp::MIN;
    let mut hours_before = 20;
    let mut first = Timestamp::MAX;
    for (place, sent) in parcels.iter().enumerate() {
        let lines = sent.lines.iter().filter_map(|line| order.lines.get(*line));
        let draft = parcel::Draft {
            id: format!("{}-p{}", order.id, place + 1),
            number: plan.number * 10 + place as u64,
            to: plan.to,
            method: plan.method,
            stage: sent.stage,
            quiet: sent.quiet,
            lines: lines.map(|line| ShipmentLine { line_id: line.id.clone(), quantity: line.quantity }).collect(),
        };
        let (parcel, at) = parcel::write(draft, now);
        last = last.max(at);
        if parcel.shipped_at < first {
            first = parcel.shipped_at;
            let goods = sent.lines.iter().filter_map(|line| plan.goods.get(*line));
            hours_before = goods.map(|(product, _)| usual_hours(product)).max().unwrap_or(hours_before);
        }
        order.shipments.push(parcel);
    }
    order.placed_at = minutes(hours(first, -hours_before), -odd_minutes(plan));
    begin(order, hours_before, 3);
    order.axes.payment = PaymentState::Paid;
    last
}

/// What has not shipped; returns when the last thing happened.
pub(super) fn stay(order: &mut Order, plan: &Plan<'_>, life: Life<'_>, now: Timestamp) -> Timestamp {
    let (ago, steps, payment) = match life {
        Life::Unpaid(ago) => (ago, 0, PaymentState::Awaiting),
        Life::Declined(ago) => (ago, 0, PaymentState::Failed),
        Life::Received(ago) => (ago, 1, PaymentState::Authorized),
        Life::Confirmed(ago) => (ago, 2, PaymentState::Paid),
        Life::Packaging(ago) => (ago, 3, PaymentState::Paid),
        Life::Overdue | Life::Sent(_) => (overdue(&plan.goods), 3, PaymentState::Paid),
        Life::Cancelled { after, ago, paid: true } => (24 * (after + ago), 3, PaymentState::Refunded),
        Life::Cancelled { after, ago, paid: false } => (24 * (after + ago), 0, PaymentState::Awaiting),
    };
    order.placed_at = minutes(hours(now, -ago), -odd_minutes(plan));
    let hours_of_it = if let Life::Cancelled { after, .. } = life { 24 * after } else { ago };
    let mut last = begin(order, hours_of_it, steps);
    order.axes.payment = payment;
    if let Life::Cancelled { ago, paid, .. } = life {
        last = hours(now, -24 * ago);
        state::reach(order, OrderStatus::Cancelled, None, last);
        if paid {
            order.totals.refunded = order.totals.total.clone();
        }
    }
    last
}

/// People do not order on the hour.
fn odd_minutes(plan: &Plan<'_>) -> i64 {
    (plan.number % 53) as i64
}

/// The first steps of an order that is so many hours old; returns the moment of the last.
fn begin(order: &mut Order, age: i64, steps: usize) -> Timestamp {
    let age = age * 60;
    let all = [
        (SubStatus::PaymentReceived, (age / 20).min(7)),
        (SubStatus::PaymentConfirmed, (age / 5).min(9 * 60)),
        (SubStatus::Packaging, (age * 2 / 5).min(14 * 60)),
    ];
    order.history.push(StatusChange { status: OrderStatus::AwaitingPayment, sub_status: None, at: order.placed_at });
    let mut last = order.placed_at;
    for (sub, after) in all.into_iter().take(steps) {
        last = minutes(order.placed_at, after);
        state::reach(order, OrderStatus::Processing, Some(sub), last);
    }
    last
}

/// Does what the twist says; returns when that happened.
pub(super) fn twist(order: &mut Order, twist: Twist, now: Timestamp) -> Timestamp {
    let at = match twist {
        Twist::None | Twist::Late(_) => Timestamp::MIN,
        Twist::Moved => hours(now, -30),
        Twist::Return(step, ago) => {
            order.axes.returns = match step {
                ReturnStep::Requested => ReturnState::Requested,
                ReturnStep::InTransit => ReturnState::InTransit,
                ReturnStep::Received => ReturnState::Received,
                ReturnStep::Refunded => ReturnState::Refunded,
            };
            if step == ReturnStep::Refunded {
                order.axes.payment = PaymentState::Refunded;
                order.totals.refunded = order.totals.total.clone();
            }
            hours(now, -ago)
        }
        Twist::PartlyRefunded(ago) => {
            order.axes.payment = PaymentState::PartiallyRefunded;
            if let Some(line) = order.lines.first() {
                order.totals.refunded = line.unit_price.clone();
            }
            hours(now, -ago)
        }
    };
    state::settle(order);
    at
}
/// Hours that preparing a product usually takes.
pub(super) fn usual_hours(product: &Product) -> i64 {
    match product.kind {
        Kind::ShipsIn24Hours => 20,
        _ => 12 * i64::from(product.processing_days.0 + product.processing_days.1) + 9,
    }
}

/// Hours after which goods are a few days late.
pub(super) fn overdue(goods: &[(&Product, u32)]) -> i64 {
    24 * (i64::from(processing_time(goods).max_days) + 6)
}
