//! What did not happen: a pure rule over orders, requests, the store's policy and the time.
//!
//! That nothing happened can only be said up to when the store was heard last. A deadline comes nearer in any case.

use super::{Moment, Notice, NoticeKind};
use crate::{attention::SILENT_DAYS, journey};
use jiff::{SignedDuration, ToSpan, civil::time, tz::TimeZone};
use store_api::{
    Date, Timestamp,
    order::{HelpTopic, Order, OrderStatus, ReturnState},
    request::{Author, Request, RequestState},
    shipment::{Milestone, Shipment},
    store::{ServicePolicy, Store},
};
use topics::{Gate, Verdict};

/// So long before a parcel goes back.
const PICKUP_NOTICE: SignedDuration = SignedDuration::from_hours(48);
/// So long before goods can no longer be sent back.
const RETURN_NOTICE: SignedDuration = SignedDuration::from_hours(3 * 24);
/// So long before an order is dropped for want of its payment, or half of the time there is for it.
const PAYMENT_NOTICE: SignedDuration = SignedDuration::from_hours(24);
/// So long after it was sent nobody is told that it has not arrived.
const SHIPPED_NOTICE: SignedDuration = SignedDuration::from_hours(24);
/// A store that does not say how long it takes is given this long to answer.
const ANSWER_HOURS: u32 = 48;
/// Hours of the day in which there is an alarm; what comes about in the night can wait.
const DAY: (i8, i8) = (8, 21);

/// What has not happened with `order`.
pub fn of_order(order: &Order, policy: &ServicePolicy, moment: &Moment) -> Vec<Notice> {
    let mut alarms: Vec<Notice> = match order.status {
        OrderStatus::Cancelled => Vec::new(),
        OrderStatus::AwaitingPayment => payment(order, moment).into_iter().collect(),
        OrderStatus::Delivered => return_windows(order, policy, moment),
        _ => late(order, moment).into_iter().collect(),
    };
    if order.status != OrderStatus::Cancelled {
        alarms.extend(order.shipments.iter().filter_map(|parcel| of_parcel(order, parcel, moment)));
    }
    alarms.retain(|alarm| is_due(alarm, moment));
    if !alarms.is_empty() {
        let verdicts = topics::verdicts(order, policy, &moment.now);
        alarms.iter_mut().for_each(|alarm| alarm.topic = alarm.topic.take().map(|topic| open(topic, &verdicts)));
    }
    alarms
}

/// That the store has not answered `request` for twice as long as it usually takes.
pub fn of_request(request: &Request, store: Option<&Store>, moment: &Moment) -> Option<Notice> {
    if !matches!(request.state, RequestState::Received | RequestState::InReview) {
        return None;
    }
    let asked = match request.messages.last() {
        None => request.created_at,
        Some(message) => Some(message.at).filter(|_| message.author == Author::Customer)?,
    };
    let hours = store.and_then(|store| store.support.as_ref()?.answer_hours).unwrap_or(ANSWER_HOURS);
    let due = asked.checked_add(SignedDuration::from_hours(i64::from(hours) * 2)).ok()?;
    let alarm = Notice {
        request_id: Some(request.id.clone()),
        order_id: request.order_id.clone(),
        ..alarm(NoticeKind::RequestUnanswered, &[&request.id, &asked.to_string()], by_day(due, moment))
    };
    is_due(&alarm, moment).then_some(alarm)
}

/// The day is over by which the order was to leave, or to arrive.
fn late(order: &Order, moment: &Moment) -> Option<Notice> {
    let fetchable = |parcel: &Shipment| parcel.milestone == Milestone::AvailableForPickup;
    let (kind, day, topic) = match order.status {
        OrderStatus::Processing => (NoticeKind::ShipDatePassed, order.estimated_ship_date?, HelpTopic::OrderProgress),
        // At a pickup point it has arrived, as far as that is the carrier's to do.
        OrderStatus::Shipped if order.shipments.iter().any(fetchable) => return None,
        OrderStatus::Shipped => {
            let day = journey::next(order, moment.now.date())?.to?;
            (NoticeKind::DeliveryWindowPassed, day, HelpTopic::PackageNotReceived)
        }
        _ => return None,
    };
    let over = after(day, moment.now.time_zone())?;
    // Who was just told that it is on its way knows that it is not here.
    let sent = order.shipments.iter().map(|parcel| parcel.shipped_at).max();
    let known = sent.and_then(|sent| sent.checked_add(SHIPPED_NOTICE).ok());
    let at = by_day(known.map_or(over, |known| known.max(over)), moment);
    Some(about(order, topic, alarm(kind, &[&order.id, &day.to_string()], at)))
}

fn of_parcel(order: &Order, parcel: &Shipment, moment: &Moment) -> Option<Notice> {
    let heard = parcel.events.last().map_or(parcel.shipped_at, |event| event.time.approximate_instant());
    let alarm = match parcel.milestone {
        Milestone::AvailableForPickup => {
            let deadline = parcel.pickup_point.as_ref()?.deadline?;
            let at = deadline.checked_sub(PICKUP_NOTICE).ok()?.max(heard);
            let alarm = alarm(NoticeKind::PickupDeadlineNear, &[&order.id, &parcel.id, &deadline.to_string()], at);
            about(order, HelpTopic::Contact, before(alarm, deadline, moment)?)
        }
        // What went wrong otherwise is known, and said by the order itself.
        Milestone::Delivered
        | Milestone::AttemptFailed
        | Milestone::Exception
        | Milestone::Returning
        | Milestone::Returned
        | Milestone::Expired => return None,
        _ if !parcel.tracked || parcel.action_required || order.status == OrderStatus::Delivered => return None,
        _ => {
            let at = by_day(heard.checked_add(SignedDuration::from_hours(24 * SILENT_DAYS)).ok()?, moment);
            let alarm = alarm(NoticeKind::NoScan, &[&order.id, &parcel.id, &heard.to_string()], at);
            about(order, HelpTopic::PackageNotReceived, alarm)
        }
    };
    Some(Notice { shipment_id: Some(parcel.id.clone()), ..alarm })
}

/// The next of the ends there are: goods that arrived on different days can be sent back until different days.
fn return_windows(order: &Order, policy: &ServicePolicy, moment: &Moment) -> Vec<Notice> {
    if order.axes.returns != ReturnState::None {
        return Vec::new();
    }
    let verdicts = topics::verdicts(order, policy, &moment.now);
    let Some(Verdict { gate: Gate::Open { until }, lines, .. }) =
        verdicts.into_iter().find(|verdict| verdict.topic == HelpTopic::ReturnReplace)
    else {
        return Vec::new();
    };
    let end = lines.iter().filter_map(|line| line.until).chain(until).min();
    let window = |end: Timestamp| {
        let at = end.checked_sub(RETURN_NOTICE).ok()?;
        let alarm = alarm(NoticeKind::ReturnWindowEnding, &[&order.id, &end.to_string()], at);
        Some(about(order, HelpTopic::ReturnReplace, before(alarm, end, moment)?))
    };
    end.and_then(window).into_iter().collect()
}

fn payment(order: &Order, moment: &Moment) -> Option<Notice> {
    let due = order.payment_due_at?;
    // Who has just ordered, and has an hour for it, knows.
    let notice = PAYMENT_NOTICE.min(due.duration_since(order.placed_at) / 2);
    let at = due.checked_sub(notice).ok()?;
    let alarm = alarm(NoticeKind::PaymentDue, &[&order.id, &due.to_string()], at);
    Some(about(order, HelpTopic::PaymentIssue, before(alarm, due, moment)?))
}

/// With its deadline, unless that is over; by day, unless it is too late then.
fn before(alarm: Notice, deadline: Timestamp, moment: &Moment) -> Option<Notice> {
    let by_day = by_day(alarm.at, moment);
    let at = if by_day + SignedDuration::from_hours(1) < deadline { by_day } else { alarm.at };
    (deadline > moment.now.timestamp()).then_some(Notice { at, until: Some(deadline), ..alarm })
}

fn is_due(alarm: &Notice, moment: &Moment) -> bool {
    let now = moment.now.timestamp();
    alarm.at <= if alarm.until.is_some() { now } else { now.min(moment.heard) }
}

/// The first moment after a day, where the customer is.
fn after(day: Date, zone: &TimeZone) -> Option<Timestamp> {
    Some(day.tomorrow().ok()?.to_zoned(zone.clone()).ok()?.timestamp())
}

/// `at`, or the next morning where the customer is if that is in the night.
fn by_day(at: Timestamp, moment: &Moment) -> Timestamp {
    let local = at.to_zoned(moment.now.time_zone().clone());
    let day = match local.hour() {
        hour if hour < DAY.0 => Ok(local.date()),
        hour if hour < DAY.1 => return at,
        _ => local.date().checked_add(1.day()),
    };
    let morning = day.and_then(|day| day.to_datetime(time(DAY.0, 0, 0, 0)).to_zoned(local.time_zone().clone()));
    morning.map_or(at, |morning| morning.timestamp())
}

/// The topic, or the one that is open and comes nearest.
fn open(topic: HelpTopic, verdicts: &[Verdict]) -> HelpTopic {
    match verdicts.iter().find(|verdict| verdict.topic == topic) {
        Some(verdict) if !verdict.is_open() => verdict.nearest.first().cloned().unwrap_or(HelpTopic::Contact),
        _ => topic,
    }
}

fn about(order: &Order, topic: HelpTopic, alarm: Notice) -> Notice {
    Notice { order_id: Some(order.id.clone()), topic: Some(topic), ..alarm }
}

/// The same reason has the same id, whenever and in whatever time zone it is worked out.
fn alarm(kind: NoticeKind, reason: &[&str], at: Timestamp) -> Notice {
    Notice {
        id: format!("{}{}/{}", Notice::ALARM, kind.word(), reason.join("/")),
        kind,
        at,
        order_id: None,
        request_id: None,
        shipment_id: None,
        until: None,
        topic: None,
        read: false,
        wrong: kind.is_wrong(),
    }
}
