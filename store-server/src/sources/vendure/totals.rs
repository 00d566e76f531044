//! The money of an order: integers of the shop's, in minor units; where it is; and what it comes to.

use super::answer::{Line, Order, Payment, Price};
use crate::sources::money::from_integer;
use store_api::{
    Money,
    order::{PaymentState, Totals},
};

/// How the shop counts.
#[derive(Clone, Copy, Debug)]
pub(super) struct Purse<'a> {
    pub(super) currency: &'a str,
    /// Digits behind the point.
    pub(super) places: u32,
    /// Whether prices are shown with the tax in them.
    pub(super) gross: bool,
}

impl Purse<'_> {
    pub(super) fn money(self, amount: i64) -> Money {
        from_integer(amount, self.places, self.currency)
    }

    fn shown(self, price: Price) -> i64 {
        if self.gross { price.price_with_tax } else { price.price }
    }

    pub(super) fn unit(self, line: &Line) -> i64 {
        self.shown(Price { price: line.unit_price, price_with_tax: line.unit_price_with_tax })
    }
}

/// How many of a line the customer is shown. A cancelled order counts nothing any more, but once held what was ordered.
pub(super) fn quantity(line: &Line, cancelled: bool) -> u32 {
    if cancelled { line.placed.unwrap_or(line.quantity) } else { line.quantity }
}

/// Totals that add up; what a cancelled order once came to is what was paid for it.
pub(super) fn totals(order: &Order, purse: Purse<'_>, cancelled: bool) -> Totals {
    let lines = order.lines.iter().map(|line| purse.unit(line) * i64::from(quantity(line, cancelled)));
    let surcharges = order.surcharges.iter().map(|price| purse.shown(*price));
    let subtotal: i64 = lines.chain(surcharges).sum();
    let shipping: i64 = order.shipping_lines.iter().map(|line| purse.shown(line.price)).sum();
    let paid = payments(order).filter(|payment| is_money(payment)).map(|payment| payment.amount).sum();
    let total = if cancelled && order.total_with_tax == 0 { paid } else { order.total_with_tax };
    let tax = match (purse.gross, cancelled && order.total_with_tax == 0) {
        (true, _) => 0,
        (false, true) => (total - subtotal - shipping).max(0),
        (false, false) => order.total_with_tax - order.total,
    };
    let refunds = payments(order).flat_map(|payment| &payment.refunds).filter(|refund| refund.state == "Settled");
    Totals {
        subtotal: purse.money(subtotal),
        shipping: purse.money(shipping),
        tax: purse.money(tax),
        duties: purse.money(0),
        discount: purse.money((subtotal + shipping + tax - total).max(0)),
        total: purse.money(total),
        refunded: purse.money(refunds.map(|refund| refund.total).sum()),
    }
}

/// Where the money is; a state of the shop's own is told in its own word.
pub(super) fn payment(order: &Order, totals: &Totals) -> PaymentState {
    let any = |state: &str| payments(order).any(|payment| payment.state == state);
    if totals.refunded.amount > 0 {
        let all = totals.refunded.amount >= totals.total.amount;
        return if all { PaymentState::Refunded } else { PaymentState::PartiallyRefunded };
    }
    match order.state.as_str() {
        "ArrangingPayment" | "ArrangingAdditionalPayment" => PaymentState::Awaiting,
        _ if any("Settled") && !any("Authorized") => PaymentState::Paid,
        _ if any("Authorized") => PaymentState::Authorized,
        _ if totals.total.amount == 0 => PaymentState::Paid,
        _ => match payments(order).last().map(|payment| payment.state.as_str()) {
            None | Some("Created" | "Cancelled") => PaymentState::Awaiting,
            Some("Declined" | "Error") => PaymentState::Failed,
            Some(own) => PaymentState::Unknown(own.to_owned()),
        },
    }
}

fn payments(order: &Order) -> impl Iterator<Item = &Payment> {
    order.payments.iter().flatten()
}

fn is_money(payment: &Payment) -> bool {
    matches!(payment.state.as_str(), "Settled" | "Authorized")
}
