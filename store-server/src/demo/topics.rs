//! The store's word on what a customer can ask about an order now.

use super::calendar::{days, hours, midnight};
use store_api::{
    Timestamp,
    order::{HelpTopic, Order, OrderStatus, PaymentState, ShipmentState, TopicState},
};

/// How long after delivery something can be returned or reported.
const RETURN_WINDOW_HOURS: i64 = 30 * 24;

/// Every topic once, in the order in which pages show them.
pub fn help_topics(order: &Order, now: Timestamp) -> Vec<TopicState> {
    let facts = Facts::of(order, now);
    HelpTopic::KNOWN.iter().map(|topic| facts.topic(topic.clone())).collect()
}

/// Whether a topic is open, and if not why.
enum Gate {
    Open { until: Option<Timestamp> },
    Closed { reason: &'static str, from: Option<Timestamp> },
}

const OPEN: Gate = Gate::Open { until: None };

fn closed(reason: &'static str) -> Gate {
    Gate::Closed { reason, from: None }
}

struct Facts<'a> {
    order: &'a Order,
    now: Timestamp,
    /// Nothing is left to ship.
    shipped: bool,
    /// Some of it is out of the house.
    shipping: bool,
    delivered: bool,
    /// When the last parcel was delivered, if all were.
    delivered_at: Option<Timestamp>,
}

impl<'a> Facts<'a> {
    fn of(order: &'a Order, now: Timestamp) -> Self {
        let state = &order.axes.shipment;
        let delivered = *state == ShipmentState::Delivered;
        let shipping = !matches!(state, ShipmentState::NotShipped);
        Self {
            order,
            now,
            shipped: matches!(order.status, OrderStatus::Shipped | OrderStatus::Delivered),
            shipping,
            delivered,
            delivered_at: order.shipments.iter().filter_map(|parcel| parcel.delivered_at).max().filter(|_| delivered),
        }
    }

    fn topic(&self, topic: HelpTopic) -> TopicState {
        let gate = match topic {
            HelpTopic::ChangeAddress => self.change_address(),
            HelpTopic::PaymentIssue => self.payment_issue(),
            HelpTopic::OrderProgress => self.order_progress(),
            HelpTopic::PackageNotReceived => self.package_not_received(),
            HelpTopic::CustomsDuty => self.customs_duty(),
            HelpTopic::ReturnReplace | HelpTopic::ItemProblem => self.goods(),
            HelpTopic::CancelOrder => self.cancel(),
            HelpTopic::Contact | HelpTopic::Unknown(_) => OPEN,
        };
        match gate {
            Gate::Open { until } => TopicState { topic, available: true, until, from: None, reason: None, at: None },
            Gate::Closed { reason, from } => {
                TopicState { topic, available: false, until: None, from, reason: Some(reason.into()), at: None }
            }
        }
    }

    /// From placing until it ships.
    fn change_address(&self) -> Gate {
        match self.order.status {
            OrderStatus::AwaitingPayment => closed("not_placed"),
            OrderStatus::Cancelled => closed("cancelled"),
            _ if self.shipped => closed("already_shipped"),
            _ => OPEN,
        }
    }

    /// Paid, or tried to, and no confirmation yet; or a refund that may not have come.
    fn payment_issue(&self) -> Gate {
        match self.order.axes.payment {
            PaymentState::Paid => closed("payment_confirmed"),
            PaymentState::Awaiting if self.order.status == OrderStatus::Cancelled => closed("cancelled"),
            _ => OPEN,
        }
    }

    /// Not shipped by the estimated ship date.
    fn order_progress(&self) -> Gate {
        match (&self.order.status, self.order.estimated_ship_date) {
            (OrderStatus::AwaitingPayment, _) => closed("not_placed"),
            (OrderStatus::Cancelled, _) => closed("cancelled"),
            _ if self.shipped => closed("already_shipped"),
            (_, None) => closed("no_ship_date"),
            (_, Some(day)) => self.opens(midnight(days(day, 1)), "before_ship_date"),
        }
    }

    /// Shipped and not delivered by the estimated delivery.
    fn package_not_received(&self) -> Gate {
        let from = self.order.estimated_delivery.map(|window| midnight(days(window.to, 1)));
        match self.order.status {
            OrderStatus::AwaitingPayment => closed("not_placed"),
            OrderStatus::Cancelled => closed("cancelled"),
            _ if self.delivered => closed("already_delivered"),
            _ if !self.shipping => Gate::Closed { reason: "not_shipped", from },
            _ => from.map_or(OPEN, |from| self.opens(from, "before_delivery_date")),
        }
    }

    /// From payment until it ships.
    fn customs_duty(&self) -> Gate {
        match self.order.status {
            OrderStatus::AwaitingPayment => closed("not_paid"),
            OrderStatus::Cancelled => closed("cancelled"),
            _ if self.shipped => closed("already_shipped"),
            _ => OPEN,
        }
    }

    /// From shipping on, within the return window after delivery.
    fn goods(&self) -> Gate {
        let until = self.delivered_at.map(|at| hours(at, RETURN_WINDOW_HOURS));
        match self.order.status {
            OrderStatus::Cancelled => closed("cancelled"),
            _ if !self.shipping => closed("not_shipped"),
            _ if until.is_some_and(|until| until <= self.now) => closed("return_window_over"),
            _ => Gate::Open { until },
        }
    }

    /// Any time before it ships.
    fn cancel(&self) -> Gate {
        match self.order.status {
            OrderStatus::Cancelled => closed("already_cancelled"),
            _ if self.shipped => closed("already_shipped"),
            _ => OPEN,
        }
    }

    fn opens(&self, from: Timestamp, reason: &'static str) -> Gate {
        if from <= self.now { OPEN } else { Gate::Closed { reason, from: Some(from) } }
    }
}
