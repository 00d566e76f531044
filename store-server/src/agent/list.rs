//! What agents read: requests of all customers with their orders, and how articles did.

use crate::{
    database::{
        json,
        sql::{self, Connection, Row, params},
    },
    votes::{self, Votes},
};
use store_api::{order::Order, request::Request};

/// A request, whose it is, and the order that it is about.
#[derive(Clone, Debug)]
pub(super) struct Filed {
    pub(super) account: i64,
    pub(super) log: i64,
    pub(super) email: String,
    pub(super) request: Request,
    pub(super) order: Option<Order>,
    /// The desk it went to, and whether something of it is not there.
    pub(super) desk: Option<(String, bool)>,
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

const NEWEST: &str = "SELECT account.id, account.log, email, entry.value, about.value, desk_place.desk,
        CASE WHEN EXISTS (SELECT 1 FROM handing WHERE handing.request = entry.id AND why IS NOT NULL) THEN 1 ELSE 0 END
    FROM entry JOIN account ON account.log = entry.log
    LEFT JOIN desk_place ON desk_place.request = entry.id AND desk_place.account = account.id
    LEFT JOIN entry AS about ON about.log = entry.log AND about.kind = 'order'
        AND about.id = json_extract(entry.value, '$.order_id')
    WHERE entry.kind = 'request' AND entry.value IS NOT NULL
    ORDER BY json_extract(entry.value, '$.created_at') DESC LIMIT 200";

/// The requests that were filed last.
pub(super) fn newest(connection: &Connection) -> sql::Result<Vec<Filed>> {
    connection.query_map(NEWEST, (), filed)
}

const ONE: &str = "SELECT account.id, account.log, email, entry.value, about.value, desk_place.desk,
        CASE WHEN EXISTS (SELECT 1 FROM handing WHERE handing.request = entry.id AND why IS NOT NULL) THEN 1 ELSE 0 END
    FROM entry JOIN account ON account.log = entry.log
    LEFT JOIN desk_place ON desk_place.request = entry.id AND desk_place.account = account.id
    LEFT JOIN entry AS about ON about.log = entry.log AND about.kind = 'order'
        AND about.id = json_extract(entry.value, '$.order_id')
    WHERE account.id = ?1 AND entry.kind = 'request' AND entry.id = ?2 AND entry.value IS NOT NULL";

pub(super) fn one(connection: &Connection, account: i64, id: &str) -> sql::Result<Option<Filed>> {
    connection.optional(ONE, params![account, id], filed)
}

fn filed(row: &Row<'_>) -> sql::Result<Filed> {
    let order = row.text_or_null(4)?.map(json::read).transpose()?;
    let request = json::read(row.text(3)?)?;
    let failed: bool = row.get(6)?;
    let desk = row.get::<Option<String>>(5)?.map(|desk| (desk, failed));
    Ok(Filed { account: row.get(0)?, log: row.get(1)?, email: row.get(2)?, request, order, desk })
}

const VOTED: &str =
    "SELECT language, article FROM vote GROUP BY language, article ORDER BY sum(1 - helpful) DESC, 1, 2";

/// The articles that somebody voted on, with the votes; those that helped least first.
pub(super) fn votes(connection: &Connection) -> sql::Result<Vec<(String, String, Votes)>> {
    let articles: Vec<(String, String)> = connection.query_map(VOTED, (), |row| Ok((row.get(0)?, row.get(1)?)))?;
    let count = |(language, article): (String, String)| {
        let votes = votes::of(connection, &language, &article)?;
        Ok((language, article, votes))
    };
    articles.into_iter().map(count).collect()
}
