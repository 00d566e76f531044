//! Filling an empty database with the demo shop.

use crate::{
    account::{self, Person},
    database::Database,
    demo,
    error::Error,
    log, media,
    publication::{self, Missing},
    secret, store,
};
use store_api::{Timestamp, change::Kind};

/// Customers who are there already keep what became of their orders; the shop and its help are brought up to date.
pub(crate) fn plant(database: &Database, now: Timestamp) -> Result<(), Error> {
    let shop = demo::store(now);
    let json = serde_json::to_string(&shop)?;
    database.write("describe the store", |write| {
        store::put(write, &shop.languages, &json)?;
        demo::pictures().iter().try_for_each(|picture| media::put(write, &picture.media, &picture.bytes))
    })?;
    publication::publish(database, &demo::help(), Missing::Remove, now)?;
    for customer in demo::customers(now) {
        let known = database.read("look for an account", |connection| account::find(connection, &customer.email))?;
        if known.is_none() {
            enter(database, &customer, now)?;
        }
    }
    Ok(())
}

fn enter(database: &Database, customer: &demo::Customer, now: Timestamp) -> Result<(), Error> {
    let hash = secret::hash_password(&customer.password)?;
    let orders = customer.orders.iter().map(|order| Ok((order, serde_json::to_string(order)?)));
    let orders = orders.collect::<Result<Vec<_>, Error>>()?;
    let mut others = Vec::new();
    for request in &customer.requests {
        others.push((Kind::Request, &request.id, serde_json::to_string(request)?));
    }
    for notice in &customer.notices {
        others.push((Kind::Notice, &notice.id, serde_json::to_string(notice)?));
    }
    database.write("enter a customer", |write| {
        let person = Person {
            email: &customer.email,
            password_hash: Some(&hash),
            name: &customer.name,
            language: &customer.language,
        };
        let account = account::put(write, person)?;
        for (order, json) in &orders {
            account::put_order(write, &account, (order, json), now)?;
        }
        for (kind, id, json) in &others {
            log::put(write, account.log, (kind, id), json, now)?;
        }
        Ok(())
    })
}
