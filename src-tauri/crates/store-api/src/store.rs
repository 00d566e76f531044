//! What is the same for every customer of a store: its name, languages, currencies, carriers and hours.

use crate::{Date, LanguageTag, shipment::Carrier};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The answer of `GET /v1/store`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Store {
    pub name: String,
    /// Languages with a help log, the store's first choice first.
    pub languages: Vec<LanguageTag>,
    /// The language everything exists in.
    pub default_language: LanguageTag,
    pub currencies: Currencies,
    #[serde(default)]
    pub carriers: Vec<Carrier>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub support: Option<Support>,
    #[serde(default)]
    pub service: ServicePolicy,
    /// Features this store has, by name; an absent one is off.
    #[serde(default)]
    pub features: Vec<Feature>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
}

/// The currencies a customer can have prices shown in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Currencies {
    /// ISO 4217 code that the rates are relative to.
    pub base: String,
    /// How much one unit of `base` is in each currency, as a decimal number in a string (exact, no floats on the wire).
    pub rates: BTreeMap<String, String>,
    /// The day the rates are of.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub day: Date,
}

/// When and where people answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Support {
    /// schema.org `openingHours` words, for instance `Mo-Fr 08:00-20:00`.
    #[serde(default)]
    pub opening_hours: Vec<String>,
    /// IANA time zone of those hours.
    pub time_zone: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Within how many hours an answer usually comes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer_hours: Option<u32>,
}

/// How far the store's service goes; the numbers behind the help topics of an order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default)]
pub struct ServicePolicy {
    /// Days after delivery within which goods can be sent back.
    pub return_days: u16,
    /// Days after delivery within which something missing, wrong or damaged can be reported.
    pub item_problem_days: u16,
    /// Whether goods made for one customer are taken back too.
    pub made_to_order_returns: bool,
    /// Hours after the payment within which it is confirmed.
    pub payment_hours: u16,
    /// Days within which a refund arrives.
    pub refund_days: u16,
}

impl Default for ServicePolicy {
    fn default() -> Self {
        Self {
            return_days: 30,
            item_problem_days: 30,
            made_to_order_returns: false,
            payment_hours: 24,
            refund_days: 14,
        }
    }
}

crate::open_words! {
    /// A part of the protocol a store may leave out.
    pub enum Feature {
        Stream = "stream",
        OrderLookup = "order_lookup",
        Requests = "requests",
        Votes = "votes",
        Notices = "notices",
        HelpPacks = "help_packs",
    }
}
