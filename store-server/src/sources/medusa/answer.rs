//! What the Store API answers, as far as it is read.
//!
//! An order's `id` is not: whoever has it can read the order without signing in, so it goes nowhere from here.

use crate::sources::decimal::Decimal;
use serde::Deserialize;
use std::collections::BTreeMap;
use store_api::Timestamp;

/// Everything that an order is read from. What the shop does not show it leaves out without a word.
pub(super) const FIELDS: &str = "id,display_id,custom_display_id,status,payment_status,fulfillment_status,created_at,\
    updated_at,canceled_at,currency_code,total,*items,*items.detail,*shipping_address,*shipping_methods,*fulfillments,\
    *fulfillments.labels,*fulfillments.items,*payment_collections,*payment_collections.payments,*returns,*summary";

/// What comes of a sign-in that is not refused.
#[derive(Debug, Deserialize)]
pub(super) struct Entered {
    pub(super) token: Option<String>,
    /// More than a password is asked for.
    #[serde(default)]
    pub(super) mfa_required: bool,
    /// What to prove it with.
    pub(super) mfa_challenge: Option<Asked>,
    /// The e-mail address was never confirmed.
    #[serde(default)]
    pub(super) verification_required: bool,
    /// Somebody else signs this customer in.
    pub(super) location: Option<String>,
}

/// What the shop asks for a code with.
#[derive(Debug, Deserialize)]
pub(super) struct Asked {
    pub(super) id: String,
    /// `totp`, `recovery_code`, or what else a shop has.
    #[serde(default)]
    pub(super) methods: Vec<String>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Account {
    pub(super) customer: Person,
}

#[derive(Debug, Deserialize)]
pub(super) struct Person {
    pub(super) id: String,
    pub(super) email: String,
    pub(super) first_name: Option<String>,
    pub(super) last_name: Option<String>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Orders {
    pub(super) orders: Vec<Order>,
    pub(super) count: usize,
}

#[derive(Debug, Deserialize)]
pub(super) struct Order {
    /// What the customer knows it by, and staff.
    pub(super) display_id: u64,
    pub(super) custom_display_id: Option<String>,
    pub(super) status: String,
    #[serde(default)]
    pub(super) payment_status: String,
    #[serde(default)]
    pub(super) fulfillment_status: String,
    pub(super) created_at: Timestamp,
    pub(super) updated_at: Timestamp,
    pub(super) canceled_at: Option<Timestamp>,
    #[serde(rename = "currency_code")]
    pub(super) currency: String,
    pub(super) total: Decimal,
    pub(super) items: Vec<Item>,
    pub(super) shipping_address: Option<Place>,
    #[serde(default)]
    pub(super) shipping_methods: Vec<Method>,
    #[serde(default)]
    pub(super) fulfillments: Vec<Fulfilment>,
    #[serde(default)]
    pub(super) payment_collections: Vec<Collection>,
    /// Shown only by shops that allow it.
    pub(super) returns: Option<Vec<Return>>,
    pub(super) summary: Option<Summary>,
}

/// A number as the shop keeps it, where the one beside it may have lost digits.
#[derive(Clone, Copy, Debug, Deserialize)]
pub(super) struct Raw {
    pub(super) value: Decimal,
}

#[derive(Debug, Deserialize)]
pub(super) struct Item {
    pub(super) id: String,
    pub(super) title: String,
    pub(super) product_title: Option<String>,
    pub(super) variant_title: Option<String>,
    /// By the names of what was chosen from.
    pub(super) variant_option_values: Option<BTreeMap<String, String>>,
    #[serde(default)]
    pub(super) is_tax_inclusive: bool,
    pub(super) unit_price: Decimal,
    pub(super) raw_unit_price: Option<Raw>,
    pub(super) quantity: Decimal,
    #[serde(default)]
    pub(super) discount_total: Decimal,
    #[serde(default)]
    pub(super) discount_subtotal: Decimal,
    pub(super) detail: Option<Detail>,
}

/// What became of a line.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Detail {
    pub(super) shipped_quantity: Decimal,
    pub(super) return_requested_quantity: Decimal,
    pub(super) return_received_quantity: Decimal,
}

#[derive(Debug, Deserialize)]
pub(super) struct Place {
    pub(super) first_name: Option<String>,
    pub(super) last_name: Option<String>,
    pub(super) company: Option<String>,
    pub(super) address_1: Option<String>,
    pub(super) address_2: Option<String>,
    pub(super) city: Option<String>,
    pub(super) province: Option<String>,
    pub(super) postal_code: Option<String>,
    pub(super) country_code: Option<String>,
    pub(super) phone: Option<String>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Method {
    pub(super) name: String,
    pub(super) amount: Decimal,
    #[serde(default)]
    pub(super) discount_total: Decimal,
    #[serde(default)]
    pub(super) discount_subtotal: Decimal,
    pub(super) detail: Option<Occasion>,
}

/// What a shipping method was added for later.
#[derive(Debug, Deserialize)]
pub(super) struct Occasion {
    return_id: Option<String>,
    exchange_id: Option<String>,
    claim_id: Option<String>,
}

impl Occasion {
    pub(super) fn is_later(&self) -> bool {
        self.return_id.is_some() || self.exchange_id.is_some() || self.claim_id.is_some()
    }
}

#[derive(Debug, Deserialize)]
pub(super) struct Fulfilment {
    pub(super) id: String,
    pub(super) packed_at: Option<Timestamp>,
    pub(super) shipped_at: Option<Timestamp>,
    pub(super) delivered_at: Option<Timestamp>,
    pub(super) canceled_at: Option<Timestamp>,
    pub(super) updated_at: Timestamp,
    /// Shown only by shops that allow it, as the items.
    #[serde(default)]
    pub(super) labels: Vec<Label>,
    #[serde(default)]
    pub(super) items: Vec<Part>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Label {
    pub(super) tracking_number: Option<String>,
    /// `#` where there is none.
    pub(super) tracking_url: Option<String>,
}

/// Its title is the variant's: lines are told apart by their ids.
#[derive(Debug, Deserialize)]
pub(super) struct Part {
    #[serde(rename = "line_item_id")]
    pub(super) line: Option<String>,
    pub(super) quantity: Decimal,
}

#[derive(Debug, Deserialize)]
pub(super) struct Collection {
    #[serde(default)]
    pub(super) payments: Vec<Payment>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Payment {
    pub(super) captured_at: Option<Timestamp>,
    pub(super) canceled_at: Option<Timestamp>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Return {
    pub(super) status: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct Summary {
    paid_total: Decimal,
    raw_paid_total: Option<Raw>,
    refunded_total: Decimal,
    raw_refunded_total: Option<Raw>,
}

impl Summary {
    pub(super) fn paid(&self) -> Decimal {
        self.raw_paid_total.map_or(self.paid_total, |raw| raw.value)
    }

    pub(super) fn refunded(&self) -> Decimal {
        self.raw_refunded_total.map_or(self.refunded_total, |raw| raw.value)
    }
}

impl Item {
    pub(super) fn price(&self) -> Decimal {
        self.raw_unit_price.map_or(self.unit_price, |raw| raw.value)
    }
}
