//! What the Shop API answers, as far as it is read.

use super::fingerprint::Sketch;
use serde::Deserialize;
use store_api::Timestamp;

#[derive(Debug, Deserialize)]
pub(super) struct Nothing {}

#[derive(Debug, Deserialize)]
pub(super) struct Channel {
    #[serde(rename = "activeChannel")]
    _channel: ChannelCode,
}

#[derive(Debug, Deserialize)]
struct ChannelCode {
    #[serde(rename = "code")]
    _code: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct Entered {
    pub(super) login: Login,
}

#[derive(Debug, Deserialize)]
pub(super) struct Login {
    #[serde(rename = "__typename")]
    pub(super) kind: String,
    #[serde(rename = "errorCode")]
    pub(super) code: Option<String>,
}

/// Nobody, where the session is over.
#[derive(Debug, Deserialize)]
pub(super) struct Account {
    #[serde(rename = "activeCustomer")]
    pub(super) customer: Option<Person>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Person {
    pub(super) id: String,
    #[serde(rename = "emailAddress")]
    pub(super) email: String,
    #[serde(default)]
    pub(super) first_name: String,
    #[serde(default)]
    pub(super) last_name: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct Codes {
    #[serde(rename = "activeCustomer")]
    pub(super) customer: Option<Owner<Sketch>>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Whole {
    #[serde(rename = "activeChannel")]
    pub(super) channel: Option<Prices>,
    #[serde(rename = "activeCustomer")]
    pub(super) customer: Option<Owner<Order>>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Prices {
    pub(super) prices_include_tax: bool,
}

#[derive(Debug, Deserialize)]
pub(super) struct Owner<T> {
    pub(super) orders: List<T>,
}

#[derive(Debug, Deserialize)]
pub(super) struct List<T> {
    #[serde(rename = "totalItems")]
    pub(super) total: usize,
    pub(super) items: Vec<T>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Order {
    pub(super) code: String,
    pub(super) state: String,
    pub(super) updated_at: Timestamp,
    #[serde(rename = "orderPlacedAt")]
    pub(super) placed_at: Option<Timestamp>,
    #[serde(rename = "currencyCode")]
    pub(super) currency: String,
    pub(super) total: i64,
    pub(super) total_with_tax: i64,
    pub(super) shipping_address: Option<Address>,
    #[serde(default)]
    pub(super) surcharges: Vec<Price>,
    pub(super) lines: Vec<Line>,
    #[serde(default)]
    pub(super) shipping_lines: Vec<Shipping>,
    pub(super) payments: Option<Vec<Payment>>,
    /// Null or empty before the first.
    pub(super) fulfillments: Option<Vec<Fulfilment>>,
    #[serde(default)]
    pub(super) history: Items<Entry>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Items<T> {
    pub(super) items: Vec<T>,
}

impl<T> Default for Items<T> {
    fn default() -> Self {
        Self { items: Vec::new() }
    }
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Price {
    pub(super) price: i64,
    pub(super) price_with_tax: i64,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Address {
    pub(super) full_name: Option<String>,
    pub(super) company: Option<String>,
    #[serde(rename = "streetLine1")]
    pub(super) street_line_1: Option<String>,
    #[serde(rename = "streetLine2")]
    pub(super) street_line_2: Option<String>,
    pub(super) city: Option<String>,
    pub(super) province: Option<String>,
    pub(super) postal_code: Option<String>,
    pub(super) country_code: Option<String>,
    pub(super) phone_number: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Line {
    pub(super) id: String,
    pub(super) quantity: u32,
    /// What was ordered, whatever became of it; absent in a lean answer.
    #[serde(rename = "orderPlacedQuantity")]
    pub(super) placed: Option<u32>,
    pub(super) unit_price: i64,
    pub(super) unit_price_with_tax: i64,
    #[serde(rename = "productVariant")]
    pub(super) variant: Variant,
}

#[derive(Debug, Deserialize)]
pub(super) struct Variant {
    pub(super) name: String,
    pub(super) product: Option<Named>,
    #[serde(default)]
    pub(super) options: Vec<Choice>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Named {
    pub(super) name: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct Choice {
    pub(super) name: String,
    pub(super) group: Named,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Shipping {
    #[serde(flatten)]
    pub(super) price: Price,
    #[serde(rename = "shippingMethod")]
    pub(super) method: Option<Named>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Payment {
    pub(super) amount: i64,
    pub(super) state: String,
    #[serde(default)]
    pub(super) refunds: Vec<Refund>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Refund {
    pub(super) total: i64,
    pub(super) state: String,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Fulfilment {
    pub(super) id: String,
    pub(super) state: String,
    /// The only word on who carries it.
    pub(super) method: Option<String>,
    /// May be empty.
    #[serde(rename = "trackingCode")]
    pub(super) tracking: Option<String>,
    pub(super) created_at: Timestamp,
    pub(super) updated_at: Timestamp,
    #[serde(default)]
    pub(super) lines: Vec<Part>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Part {
    #[serde(rename = "orderLineId")]
    pub(super) line: String,
    pub(super) quantity: u32,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Entry {
    pub(super) id: String,
    #[serde(rename = "type")]
    pub(super) kind: String,
    pub(super) created_at: Timestamp,
    /// Without types: ids in it are numbers, which everywhere else are strings.
    #[serde(default)]
    pub(super) data: serde_json::Value,
}
