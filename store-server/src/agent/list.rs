//! What agents read: requests of all customers with their orders, and how articles did.

use crate::{
    database::json,
    votes::{self, Votes},
};
use rusqlite::{Connection, OptionalExtension, Row};
use store_api::{order::Order, request::Request};

/// A request, whose it is, and the order that it is about.
#[derive(Clone, Debug)]
pub(super) struct Filed {
    pub(super) account: i64,
    pub(super) log: i64,
    pub(super) email: String,
    pub(super) request: Request,
    pub(super) order: Option<Order>,
}

impl Filed {
    /// Where its page is.
    pub(super) fn path(&self) -> String {
        let mut url = url::Url::parse("agent:/agent/requests").map_err(drop);
        if let Ok(url) = &mut url
            && let Ok(mut path) = url.path_segments_mut()
        {
            path.push(&self.account.to_string()).push(&self.request.id);
        }
        url.map_or_else(|()| super::HOME.to_owned(), |url| url.path().to_owned())
    }
}

const NEWEST: &str = "SELECT account.id, account.log, email, entry.value, about.value
    FROM entry JOIN account ON account.log = entry.log
    LEFT JOIN entry AS about ON about.log = entry.log AND about.kind = 'order'
        AND about.id = json_extract(entry.value, '$.order_id')
    WHERE entry.kind = 'request' AND entry.value IS NOT NULL
    ORDER BY json_extract(entry.value, '$.created_at') DESC LIMIT 200";

/// The requests that were filed last.
pub(super) fn newest(connection: &Connection) -> rusqlite::Result<Vec<Filed>> {
    connection.prepare_cached(NEWEST)?.query_map([], filed)?.collect()
}

const ONE: &str = "SELECT account.id, account.log, email, entry.value, about.value
    FROM entry JOIN account ON account.log = entry.log
    LEFT JOIN entry AS about ON about.log = entry.log AND about.kind = 'order'
        AND about.id = json_extract(entry.value, '$.order_id')
    WHERE account.id = ?1 AND entry.kind = 'request' AND entry.id = ?2 AND entry.value IS NOT NULL";

pub(super) fn one(connection: &Connection, account: i64, id: &str) -> rusqlite::Result<Option<Filed>> {
    connection.prepare_cached(ONE)?.query_row((account, id), filed).optional()
}

fn filed(row: &Row<'_>) -> rusqlite::Result<Filed> {
    let order = row.get_ref(4)?.as_str_or_null()?.map(json::read).transpose()?;
    let request = json::read(row.get_ref(3)?.as_str()?)?;
    Ok(Filed { account: row.get(0)?, log: row.get(1)?, email: row.get(2)?, request, order })
}

const VOTED: &str =
    "SELECT language, article FROM vote GROUP BY language, article ORDER BY sum(1 - helpful) DESC, 1, 2";

/// The articles that somebody voted on, with the votes; those that helped least first.
pub(super) fn votes(connection: &Connection) -> rusqlite::Result<Vec<(String, String, Votes)>> {
    let mut statement = connection.prepare_cached(VOTED)?;
    let articles = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let articles = articles.collect::<rusqlite::Result<Vec<(String, String)>>>()?;
    let count = |(language, article): (String, String)| {
        let votes = votes::of(connection, &language, &article)?;
        Ok((language, article, votes))
    };
    articles.into_iter().map(count).collect()
}
