//! The dates that a customer is promised.

use super::{
    calendar::{day, days, hours, minutes, next_working_day, working_days},
    method::Method,
    plan::{Plan, Twist},
};
use store_api::{
    Date, Timestamp,
    delivery::{DeliveryEstimate, DeliveryWindow},
    order::{Order, OrderStatus},
};

/// The dates that were promised when it was placed, or follow from when it shipped.
pub(super) fn promise(order: &mut Order, plan: &Plan<'_>, now: Timestamp) {
    if order.status == OrderStatus::Cancelled {
        return;
    }
    let ship_day = ship_date(order);
    let shipped =
        order.history.iter().find(|change| change.status == OrderStatus::Shipped).map(|change| day(change.at));
    let window = window(shipped.unwrap_or(ship_day), plan.method);
    order.estimated_ship_date = Some(ship_day);
    order.estimated_delivery = Some(match plan.twist {
        Twist::Late(ago) => DeliveryWindow { from: days(day(now), -ago - 6), to: days(day(now), -ago) },
        _ => window,
    });
    if plan.twist == Twist::Moved {
        let earlier = |back: i64| DeliveryWindow { from: days(window.from, -back), to: days(window.to, -back) };
        let half = (now.as_second() - order.placed_at.as_second()) / 2;
        let middle = minutes(order.placed_at, half / 60);
        order.estimated_delivery_history = vec![
            DeliveryEstimate { given_at: hours(order.placed_at, 9), window: earlier(11) },
            DeliveryEstimate { given_at: middle, window: earlier(5) },
        ];
    }
}

/// The day by which it ought to ship.
fn ship_date(order: &Order) -> Date {
    let longest = order.processing_time.map_or(1, |time| time.max_days.max(1));
    next_working_day(days(day(order.placed_at), i64::from(longest)))
}

/// The days between which a parcel arrives that ships on a day.
pub(super) fn window(shipped: Date, method: Method) -> DeliveryWindow {
    let (from, to) = method.days();
    DeliveryWindow { from: working_days(shipped, from), to: working_days(shipped, to) }
}
