//! Orders and the requests about them.

use crate::{Reader, Result, Row};
use rusqlite::{Connection, OptionalExtension, types::Value};
use store_api::{Timestamp, order::Order, request::Request};

/// Which orders a window shows.
#[derive(Clone, Debug, Default)]
pub struct OrderFilter<'a> {
    /// Only this main status.
    pub status: Option<&'a str>,
    /// Only these, by their ids.
    pub ids: Option<&'a [String]>,
}

/// How a window is sorted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OrderSort {
    NewestFirst,
    OldestFirst,
    LastChanged,
}

/// A part of a sorted list.
#[derive(Clone, Debug)]
pub struct OrderWindow {
    /// How many orders match in all.
    pub total: u32,
    pub orders: Vec<Order>,
}

const LIVE: &str = "(SELECT id FROM copies WHERE log = 'customer' AND live = 1)";

const WRITE: &str = "INSERT INTO orders (copy, id, digest, status, placed_at, changed_at, settled, body)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
    ON CONFLICT (copy, id) DO UPDATE SET digest = excluded.digest, status = excluded.status, placed_at = excluded.placed_at,
      changed_at = excluded.changed_at, settled = excluded.settled, body = excluded.body
    RETURNING key";
const FORGET_PICTURES: &str = "DELETE FROM order_pictures WHERE order_key = ?1";
const WRITE_PICTURE: &str = "INSERT INTO order_pictures (order_key, sha256) VALUES (?1, ?2) ON CONFLICT DO NOTHING";

pub(crate) fn put(connection: &Connection, copy: i64, id: &str, digest: &str, row: &Row) -> Result<()> {
    let Row::Order { status, placed_at, changed_at, settled, pictures, body } = row else { return Ok(()) };
    let values = (copy, id, digest, status, placed_at.as_millisecond(), changed_at.as_millisecond(), settled, body);
    let key: i64 = connection.prepare_cached(WRITE)?.query_row(values, |row| row.get(0))?;
    connection.prepare_cached(FORGET_PICTURES)?.execute([key])?;
    for sha256 in pictures {
        connection.prepare_cached(WRITE_PICTURE)?.execute((key, sha256))?;
    }
    Ok(())
}

impl Reader<'_> {
    /// One order.
    ///
    /// # Errors
    /// The database refused.
    pub fn order(&self, id: &str) -> Result<Option<Order>> {
        let sql = format!("SELECT body FROM orders WHERE copy = {LIVE} AND id = ?1");
        let body: Option<String> = self.prepare_cached(&sql)?.query_row([id], |row| row.get(0)).optional()?;
        Ok(body.map(|body| serde_json::from_str(&body)).transpose()?)
    }

    /// The part of the sorted list that begins after `offset` orders.
    ///
    /// # Errors
    /// The database refused.
    pub fn orders(&self, filter: &OrderFilter<'_>, sort: OrderSort, offset: u32, limit: u32) -> Result<OrderWindow> {
        let (condition, mut values) = condition(filter);
        let sql = format!("SELECT count(*) FROM orders WHERE {condition}");
        let total = self.prepare_cached(&sql)?.query_row(rusqlite::params_from_iter(&values), |row| row.get(0))?;
        let by = match sort {
            OrderSort::NewestFirst => "placed_at DESC, id DESC",
            OrderSort::OldestFirst => "placed_at, id",
            OrderSort::LastChanged => "changed_at DESC, id DESC",
        };
        values.extend([Value::from(limit), Value::from(offset)]);
        // Bodies are read only of what is shown: what is left out before it is passed over in an index.
        let sql = format!(
            "WITH shown AS MATERIALIZED (SELECT key FROM orders WHERE {condition} ORDER BY {by} LIMIT ? OFFSET ?)
             SELECT body FROM shown CROSS JOIN orders USING (key) ORDER BY {by}"
        );
        Ok(OrderWindow { total, orders: self.bodies(&sql, &values)? })
    }

    /// Orders with something still to happen, newest first.
    ///
    /// # Errors
    /// The database refused.
    pub fn unsettled_orders(&self) -> Result<Vec<Order>> {
        self.bodies(
            &format!("SELECT body FROM orders WHERE copy = {LIVE} AND settled = 0 ORDER BY placed_at DESC"),
            &[],
        )
    }

    /// Settled orders that were delivered and changed since `since`.
    ///
    /// # Errors
    /// The database refused.
    pub fn orders_delivered_since(&self, since: Timestamp) -> Result<Vec<Order>> {
        let sql = format!(
            "SELECT body FROM orders WHERE copy = {LIVE} AND changed_at >= ? AND status = 'delivered' AND settled = 1"
        );
        self.bodies(&sql, &[Value::from(since.as_millisecond())])
    }

    /// Orders that changed since `since`, last changed first; at most `limit`.
    ///
    /// # Errors
    /// The database refused.
    pub fn orders_changed_since(&self, since: Timestamp, limit: u32) -> Result<Vec<Order>> {
        let sql =
            format!("SELECT body FROM orders WHERE copy = {LIVE} AND changed_at >= ? ORDER BY changed_at DESC LIMIT ?");
        self.bodies(&sql, &[Value::from(since.as_millisecond()), Value::from(limit)])
    }

    /// How many orders stand in each main status.
    ///
    /// # Errors
    /// The database refused.
    pub fn order_counts(&self) -> Result<Vec<(String, u32)>> {
        let mut statement =
            self.prepare_cached(&format!("SELECT status, count(*) FROM orders WHERE copy = {LIVE} GROUP BY status"))?;
        Ok(statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<rusqlite::Result<_>>()?)
    }

    /// Requests about an order, last changed first.
    ///
    /// # Errors
    /// The database refused.
    pub fn requests_about(&self, order_id: &str) -> Result<Vec<Request>> {
        let sql = format!("SELECT body FROM requests WHERE copy = {LIVE} AND order_id = ? ORDER BY changed_at DESC");
        self.bodies(&sql, &[Value::from(order_id.to_owned())])
    }

    /// One request.
    ///
    /// # Errors
    /// The database refused.
    pub fn request(&self, id: &str) -> Result<Option<Request>> {
        let sql = format!("SELECT body FROM requests WHERE copy = {LIVE} AND id = ?");
        Ok(self.bodies(&sql, &[Value::from(id.to_owned())])?.pop())
    }

    /// All requests, last changed first.
    ///
    /// # Errors
    /// The database refused.
    pub fn requests(&self) -> Result<Vec<Request>> {
        self.bodies(&format!("SELECT body FROM requests WHERE copy = {LIVE} ORDER BY changed_at DESC"), &[])
    }

    fn bodies<T: serde::de::DeserializeOwned>(&self, sql: &str, values: &[Value]) -> Result<Vec<T>> {
        let mut statement = self.prepare_cached(sql)?;
        let mut rows = statement.query(rusqlite::params_from_iter(values))?;
        let mut nouns = Vec::new();
        while let Some(row) = rows.next()? {
            nouns.push(serde_json::from_str(row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?)?);
        }
        Ok(nouns)
    }
}

fn condition(filter: &OrderFilter<'_>) -> (String, Vec<Value>) {
    let mut condition = format!("copy = {LIVE}");
    let mut values = Vec::new();
    if let Some(status) = filter.status {
        condition.push_str(" AND status = ?");
        values.push(Value::from(status.to_owned()));
    }
    if let Some(ids) = filter.ids {
        condition.push_str(" AND id IN (SELECT value FROM json_each(?))");
        values.push(Value::from(serde_json::json!(ids).to_string()));
    }
    (condition, values)
}
