//! The demo's passing time: at each tick one order of each customer takes the next step of its life.

use crate::{account, demo, error::Error, shop::Shop};
use rusqlite::Connection;
use std::collections::BTreeMap;
use store_api::{Timestamp, order::Order};

/// Some orders of each customer; most have come to their end.
const PICK: &str = "SELECT email, value FROM entry JOIN account ON account.log = entry.log WHERE step IN (
    SELECT step FROM (
        SELECT step, row_number() OVER (PARTITION BY log ORDER BY random()) AS place
        FROM entry WHERE kind = 'order' AND digest IS NOT NULL)
    WHERE place <= 40)
    ORDER BY random()";

pub(crate) fn move_on(shop: &Shop) -> Result<(), Error> {
    let now = shop.now();
    let picked = shop.database.read("pick orders", pick)?;
    let mut moved = BTreeMap::new();
    for (email, json) in picked {
        if !moved.contains_key(&email)
            && let Some(order) = demo::advance(&serde_json::from_str(&json)?, now)
        {
            moved.insert(email, order);
        }
    }
    moved.iter().try_for_each(|(email, order)| put(shop, email, order, now))
}

fn pick(connection: &Connection) -> rusqlite::Result<Vec<(String, String)>> {
    connection.prepare_cached(PICK)?.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
}

fn put(shop: &Shop, email: &str, order: &Order, now: Timestamp) -> Result<(), Error> {
    let json = serde_json::to_string(order)?;
    shop.database.write("move an order", |write| {
        if let Some(account) = account::find(write, email)? {
            account::put_order(write, &account, (order, &json), now)?;
        }
        Ok(())
    })
}
