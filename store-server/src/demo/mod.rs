//! Larkspur, the demo shop: customers with orders in every state, a catalogue, a help centre, and time that passes.

mod calendar;
mod cancelling;
mod catalogue;
mod conversations;
mod course;
mod geography;
mod life;
mod many;
mod method;
mod parcel;
mod plan;
mod promise;
mod random;
mod replies;
mod scripts;
mod shop;
mod state;
mod steps;
mod threads;
mod topics;
mod words;

#[cfg(test)]
mod tests;

pub use life::advance;
pub(crate) use replies::reply;
pub use shop::store;
pub use topics::help_topics;

pub use crate::news::news;

use crate::help::{self, Centre, Picture};
use include_dir::{Dir, include_dir};
use std::collections::BTreeMap;
use store_api::{Timestamp, notice::Notice, order::Order, request::Request};

static HELP: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/demo/help");

/// What everybody's password is.
const PASSWORD: &str = "demo";

/// Someone who can sign in to the demo shop.
#[derive(Clone, Debug)]
pub struct Customer {
    pub email: String,
    pub password: String,
    pub name: String,
    /// What titles of order lines are written in.
    pub language: String,
    /// Oldest first.
    pub orders: Vec<Order>,
    pub requests: Vec<Request>,
    pub notices: Vec<Notice>,
}

/// Everybody who has an account, as of `now`.
pub fn customers(now: Timestamp) -> Vec<Customer> {
    let many = many::orders("en", now);
    vec![
        customer("demo@larkspur.example", "en", now),
        account("many@larkspur.example", "Morgan Many", "en", many),
        account("new@larkspur.example", "Nia New", "en", Vec::new()),
    ]
}

/// The customer who has been through everything, with titles in `language`.
pub fn customer(email: &str, language: &str, now: Timestamp) -> Customer {
    let scripts = scripts::SCRIPTS.iter().chain(&scripts::CANCELLED);
    let written = scripts.enumerate().map(|(place, script)| (script.name, write(script, place as u64, language, now)));
    let written: Vec<(&str, Order)> = written.collect();
    let by_name: BTreeMap<&str, &Order> = written.iter().map(|(name, order)| (*name, order)).collect();
    let requests = threads::requests(&by_name, now);
    let mut orders: Vec<Order> = written.into_iter().map(|(_, order)| order).collect();
    orders.sort_by_key(|order| order.placed_at);
    let notices = threads::notices(&orders, &requests, now);
    Customer { requests, notices, ..account(email, "Robin Demo", language, orders) }
}

fn account(email: &str, name: &str, language: &str, orders: Vec<Order>) -> Customer {
    Customer {
        email: email.to_owned(),
        password: PASSWORD.to_owned(),
        name: name.to_owned(),
        language: language.to_owned(),
        orders,
        requests: Vec::new(),
        notices: Vec::new(),
    }
}

fn write(script: &scripts::Script, place: u64, language: &str, now: Timestamp) -> Order {
    let to = if script.to == scripts::WHERE_IT_IS_DAY { geography::awake(now) } else { geography::country(script.to) };
    let goods: Vec<_> = script.goods.iter().map(|(id, quantity)| (catalogue::product(id), *quantity)).collect();
    let age = plan::age(script.life, &goods, script.method);
    let plan = plan::Plan {
        // Later orders have higher numbers, and the same number at any time.
        number: 51_020_000 + (200 - age).unsigned_abs() * 1871 + place * 23,
        language,
        to,
        currency: &to.currency,
        method: script.method,
        goods,
        coupon: script.coupon,
        life: script.life,
        twist: script.twist,
    };
    plan::write(&plan, now)
}

/// The pictures of the products that orders show.
pub fn pictures() -> Vec<Picture> {
    catalogue::pictures()
}

/// The shop's help centre.
pub fn help() -> Centre {
    help::read_files(&help::embedded(&HELP)).centre
}
