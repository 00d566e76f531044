//! The demo's passing time: at each tick one order of each customer takes the next step of its life, and the
//! customer is told what the shop would tell.

use crate::{
    account,
    database::{
        json,
        sql::{self, Connection},
    },
    demo,
    error::Error,
    log,
    shop::Shop,
};
use std::collections::BTreeMap;
use store_api::{Timestamp, change::Kind, notice::Notice, order::Order};

/// Some orders of each customer; most have come to their end.
const PICK: &str = "SELECT email, value FROM entry JOIN account ON account.log = entry.log WHERE step IN (
    SELECT step FROM (
        SELECT step, row_number() OVER (PARTITION BY log ORDER BY random()) AS place
        FROM entry WHERE kind = 'order' AND digest IS NOT NULL) AS shuffled
    WHERE place <= 40)
    ORDER BY random()";

pub(crate) fn move_on(shop: &Shop) -> Result<(), Error> {
    let now = shop.now();
    let picked = shop.database.read("pick orders", pick)?;
    let mut moved = BTreeMap::new();
    for (email, json) in picked {
        let before: Order = serde_json::from_str(&json)?;
        if !moved.contains_key(&email)
            && let Some(order) = demo::advance(&before, now)
        {
            let news = demo::news(&before, &order);
            moved.insert(email, (order, news));
        }
    }
    moved.iter().try_for_each(|(email, (order, news))| put(shop, email, (order, news), now))
}

fn pick(connection: &Connection) -> sql::Result<Vec<(String, String)>> {
    connection.query_map(PICK, (), |row| Ok((row.get(0)?, row.get(1)?)))
}

/// Puts the order, and tells its customer; a guest is told too.
fn put(shop: &Shop, email: &str, (order, news): (&Order, &[Notice]), now: Timestamp) -> Result<(), Error> {
    let text = serde_json::to_string(order)?;
    shop.database.write("move an order", |write| {
        let Some(account) = account::find(write, email)? else { return Ok(()) };
        account::put_order(write, &account, (order, &text), now)?;
        for notice in news {
            let noun = (&Kind::Notice, notice.id.as_str());
            log::put_for(write, (account.log, Some(&order.id)), noun, &json::write(notice)?, now)?;
        }
        Ok(())
    })
}
