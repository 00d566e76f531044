//! What a shop tells a customer about an order: its main steps, and what is out of the ordinary.

use store_api::{
    Timestamp,
    notice::{Notice, NoticeCode},
    order::{Order, OrderStatus, StatusChange, SubStatus},
    shipment::Milestone,
};

/// What is told when an order goes from `before` to `after`, oldest first; each has an id of its own for ever.
pub fn news(before: &Order, after: &Order) -> Vec<Notice> {
    let steps = after.history.iter().skip(before.history.len()).filter_map(step);
    let mut news: Vec<Notice> =
        steps.map(|(code, at)| notice(after, format!("ntc-{}-{code}", after.id), code, at)).collect();
    let at = after.updated_at;
    let again = |code: NoticeCode| notice(after, format!("ntc-{}-{code}-{}", after.id, at.as_second()), code, at);
    news.extend(besides(Some(before), after).into_iter().map(again));
    news
}

/// What is told of an order that was not there before, oldest first.
pub(crate) fn first_news(order: &Order) -> Vec<Notice> {
    let told = told(order).into_iter();
    told.map(|(code, at)| notice(order, format!("ntc-{}-{code}", order.id), code, at)).collect()
}

/// Everything that was worth telling about an order so far.
pub(crate) fn told(order: &Order) -> Vec<(NoticeCode, Timestamp)> {
    let steps = order.history.iter().filter_map(step);
    steps.chain(besides(None, order).into_iter().map(|code| (code, order.updated_at))).collect()
}

/// The main step that a change is.
fn step(change: &StatusChange) -> Option<(NoticeCode, Timestamp)> {
    let code = match (&change.status, &change.sub_status) {
        (OrderStatus::Processing, Some(SubStatus::PaymentConfirmed)) => NoticeCode::OrderConfirmed,
        (OrderStatus::Shipped, _) => NoticeCode::OrderShipped,
        (OrderStatus::Delivered, _) => NoticeCode::OrderDelivered,
        (OrderStatus::Cancelled, _) => NoticeCode::OrderCancelled,
        _ => return None,
    };
    Some((code, change.at))
}

/// What may happen at any step, and more than once.
fn besides(before: Option<&Order>, after: &Order) -> Vec<NoticeCode> {
    let moves = |order: &Order| order.estimated_delivery_history.len();
    let refunded = |order: &Order| order.totals.refunded.amount;
    let waits = before.map(waiting).unwrap_or_default();
    let found = [
        (moves(after) > before.map_or(0, moves), NoticeCode::DeliveryDateMoved),
        (refunded(after) > before.map_or(0, refunded), NoticeCode::Refunded),
        (waiting(after).iter().any(|parcel| !waits.contains(parcel)), NoticeCode::ActionRequired),
    ];
    found.into_iter().filter(|(is_so, _)| *is_so).map(|(_, code)| code).collect()
}

/// The parcels that wait for the customer, each with what it waits at.
fn waiting(order: &Order) -> Vec<(&str, &Milestone)> {
    let waiting = order.shipments.iter().filter(|parcel| parcel.action_required);
    waiting.map(|parcel| (parcel.id.as_str(), &parcel.milestone)).collect()
}

fn notice(order: &Order, id: String, code: NoticeCode, at: Timestamp) -> Notice {
    Notice { id, code, at, order_id: Some(order.id.clone()), request_id: None, read: false }
}
