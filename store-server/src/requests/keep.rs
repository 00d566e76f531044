//! Requests where they stand: in the customer's log.

use super::Turn;
use crate::{
    bridge,
    database::{
        Write, json,
        sql::{self, Connection, params},
    },
    log,
    once::{Answer, Stop},
    problem::Refusal,
    visitor::Visitor,
};
use store_api::{Timestamp, change::Kind, order::Order, request::Request, write::Outcome};

/// A request that the visitor may see.
pub(super) fn find(connection: &Connection, visitor: &Visitor, id: &str) -> Result<Request, Stop> {
    seen(connection, visitor, (&Kind::Request, id))
}

/// An order that the visitor may see.
pub(super) fn order(connection: &Connection, visitor: &Visitor, id: &str) -> Result<Order, Stop> {
    seen(connection, visitor, (&Kind::Order, id))
}

fn seen<T: serde::de::DeserializeOwned>(
    connection: &Connection,
    visitor: &Visitor,
    noun: (&Kind, &str),
) -> Result<T, Stop> {
    let hidden = match visitor.guest_of() {
        Some(order) => log::guest_of(connection, visitor.log(), noun)?.as_deref() != Some(order),
        None => false,
    };
    let text = if hidden { None } else { log::value(connection, visitor.log(), noun)? };
    Ok(json::read(&text.ok_or_else(Refusal::not_found)?)?)
}

/// Whatever the customer does, it is the store's turn then.
const WAIT: &str = "UPDATE filing SET waits_since = ?2 WHERE request = ?1";
const DEED: &str = "INSERT INTO deed (key, call, request, at) VALUES (?1, ?2, ?3, ?4)";

/// Puts the request as it stands now into the customer's log; the answer tells where.
pub(super) fn accept(
    write: &mut Write<'_>,
    turn: &Turn<'_>,
    request: Request,
    deed: bridge::Deed,
) -> Result<Answer, Stop> {
    let Turn { visitor, sent, now, desks } = *turn;
    let log = (visitor.log(), visitor.guest_of());
    log::put_for(write, log, (&Kind::Request, &request.id), &json::write(&request)?, now)?;
    write.execute(DEED, params![sent.key, sent.call, request.id, now.as_second()])?;
    desks.pass_on(write, visitor.account(), (deed, &request), now)?;
    write.execute(WAIT, params![request.id, now.as_second()])?;
    write.settle()?;
    let (_, cursor) = visitor.view().newest(write)?;
    Ok(Answer::json(&Outcome::Accepted { request: Box::new(request), cursor: cursor.to_string() })?)
}

/// A request that a write made or moved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deed {
    pub key: String,
    /// Method and path.
    pub call: String,
    pub request: String,
}

/// What came of every key, oldest first.
pub(crate) fn deeds(connection: &Connection) -> sql::Result<Vec<Deed>> {
    let all = "SELECT key, call, request FROM deed ORDER BY rowid";
    connection.query_map(all, (), |row| Ok(Deed { key: row.get(0)?, call: row.get(1)?, request: row.get(2)? }))
}

const LANGUAGE: &str = "SELECT language FROM account WHERE id = ?1";
const ENTER: &str = "INSERT INTO filing (account, language) VALUES (?1, ?2) RETURNING number";
const BAPTISE: &str = "UPDATE filing SET request = 'rq-' || number WHERE number = ?1 RETURNING request";

/// The id of a new request, which is to be answered in `language`, or in that of the account.
pub(super) fn enter(write: &mut Write<'_>, visitor: &Visitor, language: Option<String>) -> sql::Result<String> {
    let account = visitor.account();
    let language = match language {
        Some(language) => language,
        None => write.query_row(LANGUAGE, [account], |row| row.get(0))?,
    };
    let number: i64 = write.query_row(ENTER, params![account, language], |row| row.get(0))?;
    write.query_row(BAPTISE, [number], |row| row.get(0))
}

/// A request that the store has not answered since the customer last did something.
#[derive(Clone, Debug)]
pub(crate) struct Waiting {
    pub(crate) log: i64,
    pub(crate) request: String,
    /// The customer wants to be answered in it.
    pub(crate) language: String,
}

const WAITING: &str = "SELECT log, request, filing.language FROM filing JOIN account ON account.id = filing.account
    WHERE waits_since <= ?1 ORDER BY number LIMIT 100";

/// Those that have waited since a moment or longer, oldest first.
pub(crate) fn waiting(connection: &Connection, since: Timestamp) -> sql::Result<Vec<Waiting>> {
    connection.query_map(WAITING, [since.as_second()], |row| {
        Ok(Waiting { log: row.get(0)?, request: row.get(1)?, language: row.get(2)? })
    })
}

/// Notes that the store said something; it goes on with the request from `again` on, if it does.
pub(crate) fn answered(write: &Write<'_>, request: &str, again: Option<Timestamp>) -> sql::Result<()> {
    write.execute(WAIT, params![request, again.map(Timestamp::as_second)])?;
    Ok(())
}
