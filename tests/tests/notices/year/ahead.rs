//! When something will be noticed that no event tells: found with the rule itself, so that the year need not be walked
//! through minute by minute.

use super::shop::Shop;
use engine::alerts::{Moment, alarms};
use jiff::{SignedDuration, Timestamp, Zoned, tz::TimeZone};
use std::collections::BTreeSet;
use store_api::{
    order::{Order, OrderStatus},
    store::Store,
};

/// The app looks at least so often, and notices then.
const LOOK: i64 = 15 * 60;
/// No alarm comes and goes between two of these.
const STRIDE: SignedDuration = SignedDuration::from_hours(6);
/// Nothing can be sent back for so long.
const WATCHED: SignedDuration = SignedDuration::from_hours(24 * 40);

/// The first look of the app after `now`, and not after `end`, at which there is another alarm, or one less.
pub(crate) fn next_alarm(shop: &Shop, store: &Store, now: &Zoned, end: Timestamp) -> Option<Timestamp> {
    let at = |then: Timestamp| alarms_at(shop, store, then, now.time_zone());
    let (before, mut same) = (at(now.timestamp()), now.timestamp());
    loop {
        let then = (same + STRIDE).min(end);
        if at(then) != before {
            return Some(first(same, then, |then| at(then) != before));
        }
        if then == end {
            return None;
        }
        same = then;
    }
}

/// The first look after `same`, up to `other`, of which `is_other` is true.
fn first(same: Timestamp, other: Timestamp, is_other: impl Fn(Timestamp) -> bool) -> Timestamp {
    let look = |number: i64| Timestamp::from_second(number * LOOK).unwrap_or(other);
    let (mut low, mut high) = (same.as_second() / LOOK, other.as_second().div_euclid(LOOK) + 1);
    while high - low > 1 {
        let middle = low + (high - low) / 2;
        if is_other(look(middle)) { high = middle } else { low = middle }
    }
    look(high)
}

fn alarms_at(shop: &Shop, store: &Store, then: Timestamp, zone: &TimeZone) -> BTreeSet<String> {
    let moment = Moment { now: then.to_zoned(zone.clone()), heard: then };
    let orders = shop.orders.values().filter(|order| is_watched(order, then));
    let of_orders = orders.flat_map(|order| alarms::of_order(order, &store.service, &moment));
    let of_requests = shop.requests.values().filter_map(|request| alarms::of_request(request, Some(store), &moment));
    of_orders.chain(of_requests).map(|alarm| alarm.id).collect()
}

fn is_watched(order: &Order, then: Timestamp) -> bool {
    match order.status {
        OrderStatus::Cancelled => false,
        OrderStatus::Delivered => then.duration_since(order.updated_at) < WATCHED,
        _ => true,
    }
}
