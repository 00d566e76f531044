//! SQL that every engine understands, and what goes in and comes out of it.
//!
//! A query is written once. Its placeholders are `?1`, `?2` and so on; what an `INSERT` gave a new row is asked for by
//! `RETURNING`; flags are 0 and 1. Only schemas are written for each engine by itself.

mod address;
mod connection;
mod failure;
pub(crate) mod postgres;
mod row;
mod sqlite;
mod values;

pub use address::Address;
pub(crate) use connection::{Connection, Purpose, Transaction};
pub use failure::SqlError;
pub(crate) use row::Row;
pub(crate) use values::{ToValue, params};

pub(crate) type Result<T> = std::result::Result<T, SqlError>;
