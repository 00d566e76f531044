//! Larkspur, the demo shop: customers with orders in every state, a catalogue, a help centre, and time that passes.

use crate::help::{Centre, Picture};
use store_api::{
    Timestamp,
    notice::Notice,
    order::{Order, TopicState},
    request::Request,
    store::Store,
};

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
    let _ = now;
    Vec::new()
}

/// The next step in the life of an order, or `None` at its end (or where only the customer can move it).
pub fn advance(order: &Order, now: Timestamp) -> Option<Order> {
    let _ = (order, now);
    None
}

/// What a customer can ask about this order now, every topic once, by the rules of the store.
pub fn help_topics(order: &Order, now: Timestamp) -> Vec<TopicState> {
    let _ = (order, now);
    Vec::new()
}

/// The shop itself.
pub fn store(now: Timestamp) -> Store {
    Store {
        name: "Larkspur".to_owned(),
        languages: Vec::new(),
        default_language: "en".to_owned(),
        currencies: store_api::store::Currencies {
            base: "USD".to_owned(),
            rates: std::collections::BTreeMap::new(),
            day: now.to_zoned(jiff::tz::TimeZone::UTC).date(),
        },
        carriers: Vec::new(),
        support: None,
        features: Vec::new(),
        website: None,
    }
}

/// The pictures of the products that orders show.
pub fn pictures() -> Vec<Picture> {
    Vec::new()
}

/// The shop's help centre.
pub fn help() -> Centre {
    Centre::default()
}
