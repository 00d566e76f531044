//! The demo's passing time: at each tick one order or two take the next step of their lives.

use crate::{account, database::Database, demo, error::Error, secret, shop::Shop};
use rusqlite::Connection;
use store_api::{Timestamp, order::Order};

/// How many orders are looked at for one that can move.
const TRIES: usize = 40;
const PICK: &str = "SELECT account.email, entry.value FROM entry JOIN account ON account.log = entry.log
    WHERE entry.kind = 'order' AND entry.value IS NOT NULL ORDER BY random() LIMIT ?1";

pub(crate) fn move_on(shop: &Shop) -> Result<(), Error> {
    let now = shop.now();
    let [coin] = secret::random::<1>()?;
    let most = 1 + usize::from(coin & 1);
    let picked = shop.database.read("pick orders", pick)?;
    let moved = picked.iter().filter_map(|(email, order)| Some((email, demo::advance(order, now)?))).take(most);
    for (email, order) in moved {
        put(&shop.database, email, &order, now)?;
    }
    Ok(())
}

fn pick(connection: &Connection) -> rusqlite::Result<Vec<(String, Order)>> {
    let mut pick = connection.prepare_cached(PICK)?;
    let rows =
        pick.query_map([TRIES as i64], |row| Ok((row.get(0)?, serde_json::from_str(row.get_ref(1)?.as_str()?).ok())))?;
    let rows = rows.collect::<rusqlite::Result<Vec<(String, Option<Order>)>>>()?;
    Ok(rows.into_iter().filter_map(|(email, order)| Some((email, order?))).collect())
}

fn put(database: &Database, email: &str, order: &Order, now: Timestamp) -> Result<(), Error> {
    let json = serde_json::to_string(order)?;
    database.write("move an order", |write| {
        if let Some(account) = account::find(write, email)? {
            account::put_order(write, &account, (order, &json), now)?;
        }
        Ok(())
    })
}
