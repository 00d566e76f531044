//! Customers' sessions at the shop, one for each sign-in: kept, found, and ended together with the sign-in.
//!
//! They are kept because orders go on moving when the customer has long closed the browser, and because a restart of
//! this server would sign everybody out otherwise. They are kept sealed.

use super::seal::Seal;
use crate::{
    account,
    database::{
        Write,
        sql::{self, Connection, params},
    },
    log,
    sources::{Customer, Known, Session},
};
use store_api::Timestamp;

/// A session that stands, as far as is known.
#[derive(Debug)]
pub(crate) struct Standing {
    /// The sign-in it came with.
    pub(crate) family: i64,
    pub(crate) session: Session,
}

const BY_CUSTOMER: &str = "SELECT id FROM account WHERE customer = ?1";
const FREE_EMAIL: &str = "UPDATE account SET email = 'formerly/' || id
    WHERE email = ?1 AND (customer IS NULL OR customer <> ?2) RETURNING id";
const UPDATE: &str = "UPDATE account SET email = ?2, name = ?3, language = ?4 WHERE id = ?1";
const INSERT: &str = "INSERT INTO account (email, name, language, log, customer) VALUES (?1, ?2, ?3, ?4, ?5)
    RETURNING id";

/// The account of somebody whom the shop knows: by its own id, because an e-mail address may be somebody else's by now.
pub(crate) fn account(write: &mut Write<'_>, customer: &Customer, language: &str) -> sql::Result<i64> {
    let email = account::comparable_email(&customer.email);
    write.optional(FREE_EMAIL, params![email, customer.id], |_| Ok(()))?;
    let known: Option<i64> = write.optional(BY_CUSTOMER, [&customer.id], |row| row.get(0))?;
    if let Some(id) = known {
        write.execute(UPDATE, params![id, email, customer.name, language])?;
        return Ok(id);
    }
    let number: i64 = write.query_row("SELECT coalesce(max(id), 0) + 1 FROM account", (), |row| row.get(0))?;
    let log = log::ensure(write, &format!("account/{number}"))?;
    write.query_row(INSERT, params![email, customer.name, language, log, customer.id], |row| row.get(0))
}

const KEEP: &str = "INSERT INTO shop_session (family, account, sealed, language, browser) VALUES (?1, ?2, ?3, ?4, ?5)";

pub(crate) fn keep(
    write: &mut Write<'_>,
    (family, account): (i64, i64),
    (sealed, language): (&[u8], &str),
    browser: [u8; 32],
) -> sql::Result<()> {
    write.execute(KEEP, params![family, account, sealed, language, browser])?;
    write.execute("DELETE FROM shop_ended WHERE browser = ?1", [browser])?;
    Ok(())
}

const NEWEST: &str =
    "SELECT family, sealed, language FROM shop_session WHERE account = ?1 ORDER BY family DESC LIMIT 1";

/// The newest session of an account; the family alone, if it cannot be read with this key.
pub(crate) fn newest(connection: &Connection, seal: &Seal, account: i64) -> sql::Result<Option<Result<Standing, i64>>> {
    let row: Option<(i64, Vec<u8>, String)> =
        connection.optional(NEWEST, [account], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    Ok(row.map(|(family, sealed, language)| match seal.open(account, &sealed) {
        Some(secret) => Ok(Standing { family, session: Session { secret, language } }),
        None => Err(family),
    }))
}

const OF_TOKEN: &str = "SELECT shop_session.account, sealed, language FROM token
    JOIN shop_session ON shop_session.family = token.family WHERE hash = ?1";

/// The session of the sign-in that a token came of.
pub(crate) fn of_token(connection: &Connection, seal: &Seal, hash: [u8; 32]) -> sql::Result<Option<Session>> {
    let row: Option<(i64, Vec<u8>, String)> =
        connection.optional(OF_TOKEN, [hash], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    Ok(row.and_then(|(account, sealed, language)| Some(Session { secret: seal.open(account, &sealed)?, language })))
}

/// Keeps what the shop renewed, for each sign-in of an account: what was renewed for one of them outlasts what the others
/// came with, and opens the same orders.
pub(crate) fn renew(write: &mut Write<'_>, account: i64, sealed: &[u8]) -> sql::Result<()> {
    write.execute("UPDATE shop_session SET sealed = ?2 WHERE account = ?1", params![account, sealed])?;
    Ok(())
}

const REMEMBER: &str = "INSERT INTO shop_ended (browser, at)
    SELECT browser, ?2 FROM shop_session WHERE family = ?1 ON CONFLICT (browser) DO UPDATE SET at = excluded.at";

/// Ends a sign-in whose session the shop has ended, and the customer's streams.
pub(crate) fn end(write: &mut Write<'_>, family: i64, now: Timestamp) -> sql::Result<()> {
    write.execute(REMEMBER, params![family, now.as_second()])?;
    let log = "SELECT log FROM account JOIN family ON family.account = account.id WHERE family.id = ?1";
    if let Some(log) = write.optional(log, [family], |row| row.get(0))? {
        write.end_streams(log);
    }
    write.execute("DELETE FROM family WHERE id = ?1", [family])?;
    Ok(())
}

/// Whether the shop ended the last sign-in by this browser.
pub(crate) fn was_ended(connection: &Connection, browser: [u8; 32]) -> sql::Result<bool> {
    Ok(connection.optional("SELECT 1 FROM shop_ended WHERE browser = ?1", [browser], |_| Ok(()))?.is_some())
}

/// Drops what nobody will ask about any more.
pub(crate) fn forget_ended(write: &mut Write<'_>, before: Timestamp) -> sql::Result<()> {
    write.execute("DELETE FROM shop_ended WHERE at < ?1", [before.as_second()])?;
    Ok(())
}

/// Accounts with a session, each with its log.
pub(crate) fn followed(connection: &Connection) -> sql::Result<Vec<(i64, i64)>> {
    let all = "SELECT DISTINCT account, log FROM shop_session JOIN account ON account.id = shop_session.account";
    connection.query_map(all, (), |row| Ok((row.get(0)?, row.get(1)?)))
}

/// What every order of an account looked like last.
pub(crate) fn known(connection: &Connection, account: i64) -> sql::Result<Known> {
    let all = "SELECT id, fingerprint FROM shop_order WHERE account = ?1";
    Ok(connection.query_map(all, [account], |row| Ok((row.get(0)?, row.get(1)?)))?.into_iter().collect())
}

const BY_ORDER: &str = "SELECT account.id, log FROM shop_order JOIN account ON account.id = shop_order.account
    WHERE shop_order.id = ?1 AND EXISTS (SELECT 1 FROM shop_session WHERE shop_session.account = shop_order.account)";
const BY_EMAIL: &str = "SELECT id, log FROM account WHERE email = ?1
    AND EXISTS (SELECT 1 FROM shop_session WHERE shop_session.account = account.id)";

/// The accounts, each with its log, that some orders and e-mail addresses belong to; strangers are passed over, and whoever
/// is not signed in.
pub(crate) fn owners(connection: &Connection, orders: &[String], emails: &[String]) -> sql::Result<Vec<(i64, i64)>> {
    let mut owners: Vec<(i64, i64)> = Vec::new();
    for order in orders {
        owners.extend(connection.optional(BY_ORDER, [order], |row| Ok((row.get(0)?, row.get(1)?)))?);
    }
    for email in emails {
        let email = account::comparable_email(email);
        owners.extend(connection.optional(BY_EMAIL, [email], |row| Ok((row.get(0)?, row.get(1)?)))?);
    }
    owners.sort_unstable();
    owners.dedup();
    Ok(owners)
}
