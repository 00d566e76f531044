//! The words spoken with any store: nouns, requests, errors and changes of the Store API, version 1.
//!
//! Every type here is what stands on the wire, in `snake_case` JSON. Two promises keep an old app working with a newer
//! store: unknown fields are ignored, and a word from a list that has grown since is kept as `Unknown` (see [`open_words`]).
//! Money is integer minor units with an ISO 4217 code, instants are RFC 3339, dates ISO 8601, languages BCP 47 tags,
//! countries ISO 3166-1 alpha-2.

pub mod auth;
pub mod change;
pub mod delivery;
mod event_time;
pub mod help;
pub mod notice;
#[cfg(feature = "openapi")]
pub mod openapi;
pub mod order;
pub mod pack;
pub mod problem;
pub mod request;
pub mod routes;
pub mod shipment;
pub mod store;
pub mod stream;
mod words;
pub mod write;

pub use event_time::EventTime;
pub use jiff::{Timestamp, civil::Date};

use serde::{Deserialize, Serialize};

/// An amount in the minor units of its currency (cents, yen, fils); never a float.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Money {
    /// Minor units: 1299 is 12.99 USD and 1299 JPY.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub amount: i64,
    /// ISO 4217 code.
    pub currency: String,
}

impl Money {
    /// `amount` minor units of `currency`.
    pub fn new(amount: i64, currency: &str) -> Self {
        Self { amount, currency: currency.to_owned() }
    }
}

/// A language as a BCP 47 tag, for instance `nb` or `pt`.
pub type LanguageTag = String;

/// A country as an ISO 3166-1 alpha-2 code, for instance `SE`.
pub type CountryCode = String;

/// The SHA-256 of some bytes, as 64 lower-case hexadecimal digits.
pub type Sha256Hex = String;
