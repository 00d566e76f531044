//! What did not happen: a pure rule over orders, requests, the store's policy and the time.

use super::{Notice, NoticeKind};
use jiff::{SignedDuration, Zoned};
use store_api::{
    Date, Timestamp,
    order::{HelpTopic, Order, OrderStatus},
    request::{Author, Request, RequestState},
    shipment::{Milestone, Shipment},
    store::Store,
};
use topics::{Gate, Verdict};

/// A tracked parcel of which nothing was heard for this many days is worth a word.
pub const SILENT_DAYS: i64 = 10;
/// So long before a parcel goes back.
const PICKUP_NOTICE: SignedDuration = SignedDuration::from_hours(48);
/// So long before nothing can be sent back any more.
const RETURN_NOTICE: SignedDuration = SignedDuration::from_hours(3 * 24);
/// So long before an order is dropped for want of its payment.
const PAYMENT_NOTICE: SignedDuration = SignedDuration::from_hours(24);
/// A store that does not say how long it takes is given this long to answer.
const ANSWER_HOURS: u32 = 48;

/// What has not happened with `order` by `now`; `verdicts` are those of its help topics.
pub fn of_order(order: &Order, verdicts: &[Verdict], now: &Zoned) -> Vec<Notice> {
    let mut alarms: Vec<Notice> = order.shipments.iter().flat_map(|parcel| of_parcel(order, parcel, now)).collect();
    alarms.extend(late_to_ship(order, now));
    alarms.extend(late_to_arrive(order, now));
    alarms.extend(return_window(order, verdicts));
    alarms.extend(payment(order));
    alarms.retain(|alarm| alarm.at <= now.timestamp());
    alarms
}

/// That the store has not answered `request` for twice as long as it usually takes.
pub fn of_request(request: &Request, store: Option<&Store>, now: &Zoned) -> Option<Notice> {
    if !matches!(request.state, RequestState::Received | RequestState::InReview) {
        return None;
    }
    let last = request.messages.last().filter(|message| message.author == Author::Customer);
    let asked = last.map_or(request.created_at, |message| message.at);
    let hours = store.and_then(|store| store.support.as_ref()?.answer_hours).unwrap_or(ANSWER_HOURS);
    let at = asked.checked_add(SignedDuration::from_hours(i64::from(hours) * 2)).ok()?;
    let answered = request.messages.last().is_some_and(|message| message.author != Author::Customer);
    let alarm = Notice {
        request_id: Some(request.id.clone()),
        order_id: request.order_id.clone(),
        ..alarm(NoticeKind::RequestUnanswered, &request.id, at, None)
    };
    (!answered && at <= now.timestamp()).then_some(alarm)
}

fn late_to_ship(order: &Order, now: &Zoned) -> Option<Notice> {
    let day = order.estimated_ship_date.filter(|_| order.status == OrderStatus::Processing)?;
    let at = after(day, now)?;
    Some(about(
        order,
        alarm(NoticeKind::ShipDatePassed, &format!("{}/{day}", order.id), at, Some(HelpTopic::OrderProgress)),
    ))
}

fn late_to_arrive(order: &Order, now: &Zoned) -> Option<Notice> {
    let day = order.estimated_delivery.filter(|_| order.status == OrderStatus::Shipped)?.to;
    let at = after(day, now)?;
    let topic = Some(HelpTopic::PackageNotReceived);
    Some(about(order, alarm(NoticeKind::DeliveryWindowPassed, &format!("{}/{day}", order.id), at, topic)))
}

fn of_parcel(order: &Order, parcel: &Shipment, now: &Zoned) -> Option<Notice> {
    let of = |kind, at, topic| {
        let id = format!("{}/{}/{at}", order.id, parcel.id);
        Notice { shipment_id: Some(parcel.id.clone()), ..about(order, alarm(kind, &id, at, Some(topic))) }
    };
    match parcel.milestone {
        Milestone::Delivered | Milestone::Returned | Milestone::Returning | Milestone::Expired => None,
        Milestone::AvailableForPickup => {
            let deadline = parcel.pickup_point.as_ref()?.deadline.filter(|deadline| *deadline > now.timestamp())?;
            let at = deadline.checked_sub(PICKUP_NOTICE).ok()?;
            Some(Notice { until: Some(deadline), ..of(NoticeKind::PickupDeadlineNear, at, HelpTopic::Contact) })
        }
        _ if !parcel.tracked => None,
        _ => {
            let heard = parcel.events.last().map_or(parcel.shipped_at, |event| event.time.approximate_instant());
            let at = heard.checked_add(SignedDuration::from_hours(24 * SILENT_DAYS)).ok()?;
            Some(of(NoticeKind::NoScan, at, HelpTopic::PackageNotReceived))
        }
    }
}

fn return_window(order: &Order, verdicts: &[Verdict]) -> Option<Notice> {
    let verdict = verdicts.iter().find(|verdict| verdict.topic == HelpTopic::ReturnReplace)?;
    let Gate::Open { until: Some(until) } = verdict.gate else { return None };
    let at = until.checked_sub(RETURN_NOTICE).ok()?;
    let alarm =
        alarm(NoticeKind::ReturnWindowEnding, &format!("{}/{until}", order.id), at, Some(HelpTopic::ReturnReplace));
    Some(Notice { until: Some(until), ..about(order, alarm) })
}

fn payment(order: &Order) -> Option<Notice> {
    let due = order.payment_due_at.filter(|_| order.status == OrderStatus::AwaitingPayment)?;
    let at = due.checked_sub(PAYMENT_NOTICE).ok()?;
    let alarm = alarm(NoticeKind::PaymentDue, &format!("{}/{due}", order.id), at, Some(HelpTopic::PaymentIssue));
    Some(Notice { until: Some(due), ..about(order, alarm) })
}

/// The first moment after a day, where the customer is.
fn after(day: Date, now: &Zoned) -> Option<Timestamp> {
    Some(day.tomorrow().ok()?.to_zoned(now.time_zone().clone()).ok()?.timestamp())
}

fn about(order: &Order, alarm: Notice) -> Notice {
    Notice { order_id: Some(order.id.clone()), ..alarm }
}

fn alarm(kind: NoticeKind, id: &str, at: Timestamp, topic: Option<HelpTopic>) -> Notice {
    Notice {
        id: format!("alarm/{kind:?}/{id}"),
        kind,
        at,
        order_id: None,
        request_id: None,
        shipment_id: None,
        until: None,
        topic,
        read: false,
    }
}
