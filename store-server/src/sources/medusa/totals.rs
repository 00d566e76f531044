//! The money of an order: decimals in major units, with more digits than the currency has, that move after a return.

use super::answer::{Item, Method, Order};
use crate::sources::decimal::Decimal;
use store_api::{
    Money,
    order::{PaymentState, Totals},
};

/// What was ordered and what it cost then: it adds up, and a return moves none of it but what is refunded.
pub(super) fn totals(order: &Order, currency: &str) -> Totals {
    let money = |amount: Decimal| amount.money(currency);
    let gross = is_gross(order);
    let subtotal: i64 = order.items.iter().map(|item| line(item, currency).amount).sum();
    let methods = own_methods(order).map(|method| method.amount);
    let shipping = money(methods.sum());
    let total = money(order.total).amount.max(paid(order, currency).amount);
    let told = discount(order, gross).money(currency).amount;
    // Tax is told line by line in fractions of the smallest coin: what is left over when all else is counted is its sum.
    let rest = total - subtotal - shipping.amount + told;
    let of = |amount: i64| Money::new(amount, currency);
    Totals {
        subtotal: of(subtotal),
        shipping,
        tax: of(rest.max(0)),
        duties: of(0),
        discount: of(told + (-rest).max(0)),
        total: of(total),
        refunded: money(order.summary.as_ref().map(|summary| summary.refunded()).unwrap_or_default()),
    }
}

/// What all of a line costs.
pub(super) fn line(item: &Item, currency: &str) -> Money {
    item.price().times(item.quantity).money(currency)
}

/// How it went to the customer; how it came back is listed beside it.
pub(super) fn own_methods(order: &Order) -> impl Iterator<Item = &Method> {
    order.shipping_methods.iter().filter(|method| !method.detail.as_ref().is_some_and(|detail| detail.is_later()))
}

/// The total falls when something comes back, and to nothing when the order is called off. What was paid stays.
fn paid(order: &Order, currency: &str) -> Money {
    order.summary.as_ref().map(|summary| summary.paid()).unwrap_or_default().money(currency)
}

fn is_gross(order: &Order) -> bool {
    order.items.iter().all(|item| item.is_tax_inclusive)
}

/// With the tax in it, if prices have it in them too.
fn discount(order: &Order, gross: bool) -> Decimal {
    let items = order.items.iter().map(|item| if gross { item.discount_total } else { item.discount_subtotal });
    let methods = own_methods(order);
    let methods = methods.map(|method| if gross { method.discount_total } else { method.discount_subtotal });
    items.chain(methods).sum()
}

/// Where the money is; a state of the shop's own is told in its own word.
pub(super) fn payment(order: &Order) -> PaymentState {
    match order.payment_status.as_str() {
        "" | "not_paid" | "awaiting" | "requires_action" | "partially_authorized" | "canceled" => {
            PaymentState::Awaiting
        }
        "authorized" | "partially_captured" => PaymentState::Authorized,
        "captured" => PaymentState::Paid,
        "partially_refunded" => PaymentState::PartiallyRefunded,
        "refunded" => PaymentState::Refunded,
        own => PaymentState::Unknown(own.to_owned()),
    }
}
