//! Where requests went, for the agents' page.

use crate::database::sql::{self, Connection, Row};
use store_api::Timestamp;

/// The way of one request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Trail {
    pub(crate) desk: String,
    /// The desk's own id of it; none before it is there.
    pub(crate) id: Option<String>,
    /// What is not there: why, and when it is tried again by itself, if it is.
    pub(crate) missing: Vec<(Option<String>, Option<Timestamp>)>,
    /// Who answered there, when, and what of the answer the customer does not see.
    pub(crate) heard: Vec<(Timestamp, String, Option<String>)>,
}

const PLACE: &str = "SELECT desk, id FROM desk_place WHERE request = ?1";
const MISSING: &str =
    "SELECT why, due FROM handing WHERE request = ?1 AND (due IS NOT NULL OR why IS NOT NULL) ORDER BY number";
const HEARD: &str = "SELECT at, by_whom, note FROM heard WHERE request = ?1 ORDER BY at";

/// The way of a request that went to a desk.
pub(crate) fn trail(connection: &Connection, request: &str) -> sql::Result<Option<Trail>> {
    let place = connection.optional(PLACE, [request], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let Some((desk, id)) = place else { return Ok(None) };
    let moment = |row: &Row<'_>, column| -> sql::Result<Option<Timestamp>> {
        Ok(row.get::<Option<i64>>(column)?.and_then(|at| Timestamp::from_second(at).ok()))
    };
    let missing = connection.query_map(MISSING, [request], |row| Ok((row.get(0)?, moment(row, 1)?)))?;
    let heard = connection
        .query_map(HEARD, [request], |row| Ok((moment(row, 0)?.unwrap_or_default(), row.get(1)?, row.get(2)?)))?;
    Ok(Some(Trail { desk, id, missing, heard }))
}
