//! The orders of somebody who has bought something every other day for eight years.

use super::{
    catalogue::{Product, products},
    course,
    geography::{countries, country},
    method::Method,
    parcel::Stage,
    plan::{self, Life, Plan, ReturnStep, Sent, Twist},
    random::Random,
    steps::ROUTE,
};
use store_api::{Timestamp, order::Order};

const COUNT: u64 = 5000;
const DAYS: u64 = 8 * 365 + 2;
/// Nobody reports what became of older letters.
const UNTRACKED_DAYS: i64 = 45;
/// Carriers forget the details of old parcels.
const REMEMBERED_DAYS: i64 = 400;
const REMEMBERED_EVENTS: usize = 4;

/// Oldest first.
pub(super) fn orders(language: &str, now: Timestamp) -> Vec<Order> {
    let mut random = Random::seeded(0x1A2C_5B17);
    let orders = (0..COUNT).map(|place| {
        let age = (DAYS * (COUNT - 1 - place) / COUNT) as i64;
        order(40_000_000 + place * 1009 + random.below(900), age, &mut random, language, now)
    });
    orders.collect()
}

fn order(number: u64, age: i64, random: &mut Random, language: &str, now: Timestamp) -> Order {
    let goods = goods(random);
    let to = if random.below(10) < 6 { country("US") } else { random.pick(countries()).unwrap_or(country("US")) };
    let method = match random.below(20) {
        0..5 => Method::Express,
        5..9 if age < UNTRACKED_DAYS && goods.iter().all(|(product, _)| product.fits_a_letter()) => Method::Economy,
        _ => Method::Standard,
    };
    let lines: Vec<usize> = (0..goods.len()).collect();
    let journey = age - goods.iter().map(|(product, _)| course::usual_hours(product) / 24 + 1).max().unwrap_or(1);
    let (stage, quiet) = stage(method, journey);
    let all = [Sent { lines: &lines, stage, quiet }];
    let (head, tail) = lines.split_at(1);
    let apart = [Sent { lines: head, ..all[0] }, Sent { lines: tail, stage, quiet: (quiet - 2).max(0) }];
    let done = stage == Stage::At("delivered");
    let life = match age {
        0 => Life::Received(3),
        1 => Life::Confirmed(22),
        _ if age > 6 && random.below(25) == 0 => {
            let after = 1 + random.below(3) as i64;
            Life::Cancelled { after, ago: age - after, paid: random.below(4) > 0 }
        }
        _ if journey < 1 => Life::Packaging(24 * age),
        _ if done && quiet > 4 && !tail.is_empty() && random.below(4) == 0 => Life::Sent(&apart),
        _ => Life::Sent(&all),
    };
    let back = done && quiet > 20 && matches!(life, Life::Sent(_)) && random.below(33) == 0;
    let twist = if back { Twist::Return(ReturnStep::Refunded, 24 * (quiet - 15)) } else { Twist::None };
    let coupon = random.below(9) == 0;
    let plan = Plan { number, language, to, currency: &to.currency, method, goods, coupon, life, twist };
    let mut order = plan::write(&plan, now);
    if quiet > REMEMBERED_DAYS {
        for parcel in &mut order.shipments {
            parcel.events.drain(..parcel.events.len().saturating_sub(REMEMBERED_EVENTS));
        }
    }
    order
}

/// One to three different things.
fn goods(random: &mut Random) -> Vec<(&'static Product, u32)> {
    let mut goods: Vec<(&Product, u32)> = Vec::new();
    for _ in 0..1 + random.below(3) {
        if let Some(product) = random.pick(products())
            && goods.iter().all(|(other, _)| other.id != product.id)
        {
            goods.push((product, if random.below(6) == 0 { 2 } else { 1 }));
        }
    }
    goods
}

/// How far a parcel is so many days after it shipped, and for how many days.
fn stage(method: Method, journey: i64) -> (Stage, i64) {
    if method == Method::Economy {
        return (Stage::Untracked, journey.max(0));
    }
    let day = |step: &super::steps::Step| if method == Method::Express { step.days.1 } else { step.days.0 };
    let reached = ROUTE.iter().rev().find(|step| day(step) <= journey).unwrap_or(&ROUTE[0]);
    (Stage::At(reached.key), (journey - day(reached)).max(0))
}
