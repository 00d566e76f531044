//! Customers: their accounts, and what stands in their logs.

use crate::{
    database::{
        Write,
        sql::{self, Connection, params},
    },
    log,
};
use store_api::{Timestamp, change::Kind, order::Order};

/// Somebody who bought something.
#[derive(Clone, Debug)]
pub(crate) struct Account {
    pub(crate) id: i64,
    pub(crate) log: i64,
    /// Absent for somebody who cannot sign in.
    pub(crate) password_hash: Option<String>,
}

/// What is told of a new customer.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Person<'a> {
    pub(crate) email: &'a str,
    pub(crate) password_hash: Option<&'a str>,
    pub(crate) name: &'a str,
    pub(crate) language: &'a str,
}

const FIND: &str = "SELECT id, log, password FROM account WHERE email = ?1";

pub(crate) fn find(connection: &Connection, email: &str) -> sql::Result<Option<Account>> {
    connection.optional(FIND, [comparable_email(email)], |row| {
        Ok(Account { id: row.get(0)?, log: row.get(1)?, password_hash: row.get(2)? })
    })
}

pub(crate) fn by_id(connection: &Connection, id: i64) -> sql::Result<Option<Account>> {
    connection.optional("SELECT id, log, password FROM account WHERE id = ?1", [id], |row| {
        Ok(Account { id: row.get(0)?, log: row.get(1)?, password_hash: row.get(2)? })
    })
}

const UPDATE: &str = "UPDATE account SET password = coalesce(?2, password), name = ?3, language = ?4 WHERE id = ?1";
const INSERT: &str =
    "INSERT INTO account (email, password, name, language, log) VALUES (?1, ?2, ?3, ?4, ?5) RETURNING id";

/// Opens an account, or brings the one of that e-mail address up to date.
pub(crate) fn put(write: &mut Write<'_>, person: Person<'_>) -> sql::Result<Account> {
    let Person { email, password_hash, name, language } = person;
    if let Some(known) = find(write, email)? {
        write.execute(UPDATE, params![known.id, password_hash, name, language])?;
        return Ok(Account { password_hash: password_hash.map(str::to_owned).or(known.password_hash), ..known });
    }
    let number: i64 = write.query_row("SELECT coalesce(max(id), 0) + 1 FROM account", (), |row| row.get(0))?;
    let log = log::ensure(write, &format!("account/{number}"))?;
    let email = comparable_email(email);
    let id = write.query_row(INSERT, params![email, password_hash, name, language, log], |row| row.get(0))?;
    Ok(Account { id, log, password_hash: password_hash.map(str::to_owned) })
}

const NUMBER: &str = "INSERT INTO order_number (account, number, id) VALUES (?1, ?2, ?3)
    ON CONFLICT (account, number) DO UPDATE SET id = excluded.id";

/// Puts an order, given with its JSON, and makes it possible to look it up.
pub(crate) fn put_order(
    write: &mut Write<'_>,
    account: &Account,
    (order, json): (&Order, &str),
    now: Timestamp,
) -> sql::Result<bool> {
    let number = comparable_number(&order.number);
    write.execute(NUMBER, params![account.id, number, order.id])?;
    log::put(write, account.log, (&Kind::Order, &order.id), json, now)
}

pub(crate) fn remove_order(write: &mut Write<'_>, account: &Account, id: &str, now: Timestamp) -> sql::Result<bool> {
    write.execute("DELETE FROM order_number WHERE account = ?1 AND id = ?2", params![account.id, id])?;
    log::remove(write, account.log, (&Kind::Order, id), now)
}

const BY_NUMBER: &str = "SELECT account.id, order_number.id
    FROM account JOIN order_number ON order_number.account = account.id
    WHERE account.email = ?1 AND order_number.number = ?2";

/// The account and order that an e-mail address and an order number together name.
pub(crate) fn look_up(connection: &Connection, email: &str, number: &str) -> sql::Result<Option<(i64, String)>> {
    connection
        .optional(BY_NUMBER, [comparable_email(email), comparable_number(number)], |row| Ok((row.get(0)?, row.get(1)?)))
}

pub(crate) fn comparable_email(email: &str) -> String {
    email.trim().to_lowercase()
}

/// People type `#lk 1002-3` for `LK-10023`.
fn comparable_number(number: &str) -> String {
    number.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_uppercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_found_however_it_is_typed() {
        assert_eq!(comparable_number(" #lk 1002-3 "), comparable_number("LK-10023"));
        assert_ne!(comparable_number("LK-10023"), comparable_number("LK-1002"));
    }
}
