//! What a shop said becomes steps of the customer's log, and notices of what is worth telling.

use crate::{
    account,
    database::{
        Write, json,
        sql::{self, params},
    },
    log, news,
    sources::Changes,
    store,
};
use jiff::tz::TimeZone;
use store_api::{Timestamp, change::Kind, notice::Notice, order::Order, store::ServicePolicy};
use topics::{Verdict, rules};

const NOTE: &str = "INSERT INTO shop_order (account, id, fingerprint) VALUES (?1, ?2, ?3)
    ON CONFLICT (account, id) DO UPDATE SET fingerprint = excluded.fingerprint";
const FORGET: &str = "DELETE FROM shop_order WHERE account = ?1 AND id = ?2";
const READ_BEFORE: &str = "SELECT shop_read IS NOT NULL FROM account WHERE id = ?1";
const READ: &str = "UPDATE account SET shop_read = ?2 WHERE id = ?1 AND shop_read IS NULL";

/// Puts what differs, and takes out what is missing if the answer proved that it is gone. What was there at the first
/// reading is no news. Returns how many nouns moved.
pub(crate) fn put(write: &mut Write<'_>, account: i64, changes: &Changes, now: Timestamp) -> sql::Result<usize> {
    let Some(account) = account::by_id(write, account)? else { return Ok(0) };
    let read_before: bool = write.query_row(READ_BEFORE, [account.id], |row| row.get(0))?;
    let mut moved = 0;
    let policy = store::policy(write)?;
    for change in &changes.changed {
        let order = &with_topics(&change.order, &policy, now);
        let before: Option<Order> = match log::value(write, account.log, (&Kind::Order, &order.id))? {
            Some(text) => Some(json::read(&text)?),
            None => None,
        };
        moved += usize::from(account::put_order(write, &account, (order, &json::write(order)?), now)?);
        let news = match &before {
            Some(before) => news::news(before, order),
            None if read_before => news::first_news(order),
            None => Vec::new(),
        };
        for notice in &news {
            moved += usize::from(tell(write, account.log, notice, now)?);
        }
        write.execute(NOTE, params![account.id, order.id, change.fingerprint])?;
    }
    let gone = if changes.proved { changes.missing.as_slice() } else { &[] };
    for id in gone {
        moved += usize::from(account::remove_order(write, &account, id, now)?);
        write.execute(FORGET, params![account.id, id])?;
    }
    if changes.proved {
        write.execute(READ, params![account.id, now.as_second()])?;
    }
    Ok(moved)
}

/// A shop says nothing about what can be asked, so the rule that the app knows too speaks for it. Days begin and end in
/// UTC.
fn with_topics(order: &Order, policy: &ServicePolicy, now: Timestamp) -> Order {
    let verdicts = rules(order, policy, &now.to_zoned(TimeZone::UTC));
    Order { help_topics: verdicts.iter().map(Verdict::state).collect(), ..order.clone() }
}

/// A notice that was told already is not told again, also if the customer has read it since.
fn tell(write: &mut Write<'_>, log: i64, notice: &Notice, now: Timestamp) -> sql::Result<bool> {
    if log::value(write, log, (&Kind::Notice, &notice.id))?.is_some() {
        return Ok(false);
    }
    log::put(write, log, (&Kind::Notice, &notice.id), &json::write(notice)?, now)
}
