//! What the rules ask about an order, read so that axes, status, history and parcels may contradict each other.

use crate::LineScope;
use jiff::{SignedDuration, Zoned};
use store_api::{
    Date, Timestamp,
    order::{Order, OrderLine, OrderState, OrderStatus, PaymentState, ShipmentState, SubStatus},
    shipment::Shipment,
    store::ServicePolicy,
};

/// An order, the store's policy, and the moment that is asked about.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Facts<'a> {
    pub(crate) order: &'a Order,
    pub(crate) policy: &'a ServicePolicy,
    zoned: &'a Zoned,
}

impl<'a> Facts<'a> {
    pub(crate) fn of(order: &'a Order, policy: &'a ServicePolicy, zoned: &'a Zoned) -> Self {
        Self { order, policy, zoned }
    }

    pub(crate) fn now(&self) -> Timestamp {
        self.zoned.timestamp()
    }

    /// The first moment after `day` where the customer is.
    pub(crate) fn after(&self, day: Date) -> Timestamp {
        let next = day.tomorrow().and_then(|next| next.to_zoned(self.zoned.time_zone().clone()));
        next.map_or(Timestamp::MAX, |next| next.timestamp())
    }

    pub(crate) fn is_cancelled(&self) -> bool {
        self.order.status == OrderStatus::Cancelled || self.order.axes.order == OrderState::Cancelled
    }

    pub(crate) fn cancelled_at(&self) -> Option<Timestamp> {
        self.reached(|status, _| *status == OrderStatus::Cancelled)
    }

    /// The payment is still to come, and the order not placed before it does. What has left the house was placed.
    pub(crate) fn is_unpaid(&self) -> bool {
        let due = matches!(self.order.axes.payment, PaymentState::Awaiting | PaymentState::Failed);
        match self.order.status {
            _ if self.is_cancelled() || !self.order.shipments.is_empty() => false,
            OrderStatus::AwaitingPayment => true,
            OrderStatus::Unknown(_) => due,
            _ => false,
        }
    }

    /// Everything was paid back: nothing is owed any more by anybody.
    pub(crate) fn is_refunded(&self) -> bool {
        self.order.axes.payment == PaymentState::Refunded
    }

    /// The store has the payment and has checked it.
    pub(crate) fn is_confirmed(&self) -> bool {
        match (&self.order.status, &self.order.sub_status) {
            (OrderStatus::AwaitingPayment, _) | (_, Some(SubStatus::PaymentReceived)) => false,
            (_, Some(SubStatus::PaymentConfirmed | SubStatus::Packaging))
            | (OrderStatus::Shipped | OrderStatus::Delivered, _) => true,
            _ => self.order.axes.payment == PaymentState::Paid,
        }
    }

    pub(crate) fn confirmed_at(&self) -> Option<Timestamp> {
        let later = |status: &OrderStatus, sub: Option<&SubStatus>| {
            matches!(sub, Some(SubStatus::PaymentConfirmed | SubStatus::Packaging))
                || matches!(status, OrderStatus::Shipped | OrderStatus::Delivered)
        };
        let changes = self.order.history.iter().filter(|change| later(&change.status, change.sub_status.as_ref()));
        changes.map(|change| change.at).min()
    }

    /// When refunds will have arrived: the moment of a refund is not told, but it was by the last change.
    pub(crate) fn refund_arrives(&self) -> Timestamp {
        later(self.order.updated_at, self.policy.refund_days)
    }

    /// Some of it has left the house.
    pub(crate) fn has_shipped_some(&self) -> bool {
        let partly =
            matches!(self.order.axes.shipment, ShipmentState::PartiallyShipped | ShipmentState::PartiallyDelivered);
        !self.order.shipments.is_empty() || partly || self.has_shipped_all()
    }

    /// Nothing is left in the house. Parcels count where they say what is in them, and the words of the order elsewhere.
    pub(crate) fn has_shipped_all(&self) -> bool {
        let by_parcels = !self.order.shipments.is_empty() && self.left().is_empty();
        match (&self.order.axes.shipment, &self.order.status) {
            (ShipmentState::Shipped | ShipmentState::Delivered, _) | (_, OrderStatus::Delivered) => true,
            (ShipmentState::PartiallyShipped, _) => by_parcels,
            (_, OrderStatus::Shipped) => true,
            _ => by_parcels,
        }
    }

    /// When the last parcel left.
    pub(crate) fn shipped_at(&self) -> Option<Timestamp> {
        let parcels = self.order.shipments.iter().map(|parcel| parcel.shipped_at).max();
        parcels.or_else(|| self.reached(|status, _| *status == OrderStatus::Shipped))
    }

    /// What is still in the house, going by what is in the parcels.
    pub(crate) fn left(&self) -> Vec<LineScope> {
        let left = |line: &OrderLine| line.quantity.saturating_sub(self.sent(line, |_| true));
        scopes(self.order.lines.iter().map(|line| (line, left(line), None)))
    }

    /// How many pieces of `line` are in the parcels that pass. A parcel that does not say what is in it has everything.
    pub(crate) fn sent(&self, line: &OrderLine, passes: impl Fn(&Shipment) -> bool) -> u32 {
        let parcels = self.order.shipments.iter().filter(|parcel| passes(parcel));
        let pieces = parcels.map(|parcel| match parcel.lines.as_slice() {
            [] => line.quantity,
            lines => {
                let own = lines.iter().filter(|entry| entry.line_id == line.id);
                own.fold(0, |sum: u32, entry| sum.saturating_add(entry.quantity))
            }
        });
        pieces.fold(0, u32::saturating_add).min(line.quantity)
    }

    /// The lines of which something has left the house, and how much. Where no parcel tells, it is everything.
    pub(crate) fn shipped(&self) -> impl Iterator<Item = (&OrderLine, u32)> {
        let untold = self.order.shipments.is_empty() || self.has_shipped_all();
        let amount = move |line: &OrderLine| if untold { line.quantity } else { self.sent(line, |_| true) };
        self.order.lines.iter().map(move |line| (line, amount(line))).filter(|(_, quantity)| *quantity > 0)
    }

    /// `scopes` unless they are the whole order, all of it until the same moment.
    pub(crate) fn less_than_everything(&self, scopes: Vec<LineScope>) -> Vec<LineScope> {
        let until = scopes.first().and_then(|scope| scope.until);
        let whole = |line: &OrderLine| {
            line.quantity == 0
                || scopes.iter().any(|it| it.line_id == line.id && it.quantity == line.quantity && it.until == until)
        };
        if self.order.lines.iter().all(whole) { Vec::new() } else { scopes }
    }

    /// The last time a status was reached.
    pub(crate) fn reached(&self, is: impl Fn(&OrderStatus, Option<&SubStatus>) -> bool) -> Option<Timestamp> {
        let changes = self.order.history.iter().filter(|change| is(&change.status, change.sub_status.as_ref()));
        changes.map(|change| change.at).max()
    }
}

/// So many days of 24 hours after `at`: the same moment for the app and the store, wherever they are.
pub(crate) fn later(at: Timestamp, days: u16) -> Timestamp {
    at.saturating_add(SignedDuration::from_hours(i64::from(days) * 24)).unwrap_or(Timestamp::MAX)
}

/// Lines of which something is meant.
pub(crate) fn scopes<'a>(lines: impl Iterator<Item = (&'a OrderLine, u32, Option<Timestamp>)>) -> Vec<LineScope> {
    let some = lines.filter(|(_, quantity, _)| *quantity > 0);
    some.map(|(line, quantity, until)| LineScope { line_id: line.id.clone(), quantity, until }).collect()
}
