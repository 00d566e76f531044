//! SQL that every engine understands, and what goes in and comes out of it.
//!
//! A query is written once. Its placeholders are `?1`, `?2` and so on; what an `INSERT` gave a new row is asked for by
//! `RETURNING`; flags are 0 and 1. Only schemas are written for each engine by itself.

mod connection;
mod failure;
mod row;
mod values;

pub(crate) use connection::{Connection, Purpose, Transaction};
pub(crate) use failure::SqlError;
pub(crate) use row::Row;
pub(crate) use values::{ToValue, params};

pub(crate) type Result<T> = std::result::Result<T, SqlError>;
