//! Where the parcels of an order are, as far as it decides what a customer can ask: arrived, awaited, missing, going back.

use crate::facts::{Facts, later};
use store_api::{
    Timestamp,
    order::{OrderLine, OrderStatus, ShipmentState, TopicReason},
    shipment::{Milestone, Shipment, SubMilestone},
};

/// Where a parcel is; what a customer would ask about first comes first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Whereabouts {
    /// Overdue, lost, or given up by its carrier.
    Missing,
    /// On its way or at a pickup point, and not overdue before a moment.
    Awaited {
        reason: TopicReason,
        overdue: Option<Timestamp>,
    },
    /// Refused, on its way back, or back.
    GoesBack {
        since: Option<Timestamp>,
    },
    Arrived,
}

impl Facts<'_> {
    /// The whereabouts of the parcel to ask about first, among those that have not arrived.
    pub(crate) fn outstanding(&self) -> Option<Whereabouts> {
        if self.order.shipments.is_empty() {
            return Some(self.on_its_way()).filter(|_| !self.is_delivered());
        }
        let places = self.order.shipments.iter().map(|parcel| self.whereabouts(parcel));
        let urgency = |place: &Whereabouts| match place {
            Whereabouts::Missing => (0, None),
            Whereabouts::Awaited { overdue, .. } => (1, Some(overdue.unwrap_or(Timestamp::MAX))),
            Whereabouts::GoesBack { .. } => (2, None),
            Whereabouts::Arrived => (3, None),
        };
        places.min_by_key(urgency).filter(|place| *place != Whereabouts::Arrived)
    }

    /// What a parcel itself tells counts more than what the order tells of all.
    pub(crate) fn whereabouts(&self, parcel: &Shipment) -> Whereabouts {
        if parcel.milestone == Milestone::Delivered || parcel.delivered_at.is_some() {
            return Whereabouts::Arrived;
        }
        match (&parcel.milestone, &parcel.sub_milestone) {
            (milestone, sub) if goes_back(milestone, sub.as_ref()) => {
                let mut events = parcel.events.iter();
                let turned = events.find(|event| goes_back(&event.milestone, event.sub_milestone.as_ref()));
                let since = turned.filter(|event| event.time.offset.is_some());
                Whereabouts::GoesBack { since: since.map(|event| event.time.approximate_instant()) }
            }
            (_, Some(SubMilestone::Lost)) => Whereabouts::Missing,
            _ if self.is_delivered() => Whereabouts::Arrived,
            (Milestone::Expired, _) => Whereabouts::Missing,
            (Milestone::AvailableForPickup, _) => {
                let deadline = parcel.pickup_point.as_ref().and_then(|point| point.deadline);
                self.awaited(TopicReason::ReadyForPickup, deadline.or(self.promised()))
            }
            _ => self.on_its_way(),
        }
    }

    /// A parcel of which only the promised delivery is known. Where no day was promised, none can be waited for.
    fn on_its_way(&self) -> Whereabouts {
        self.promised().map_or(Whereabouts::Missing, |at| self.awaited(TopicReason::BeforeDeliveryDate, Some(at)))
    }

    fn awaited(&self, reason: TopicReason, overdue: Option<Timestamp>) -> Whereabouts {
        match overdue {
            Some(at) if at <= self.now() => Whereabouts::Missing,
            _ => Whereabouts::Awaited { reason, overdue },
        }
    }

    /// When the last promised day of delivery is over.
    fn promised(&self) -> Option<Timestamp> {
        self.order.estimated_delivery.map(|window| self.after(window.to))
    }

    /// Whether the order says of itself that everything was delivered.
    pub(crate) fn is_delivered(&self) -> bool {
        self.order.status == OrderStatus::Delivered || self.order.axes.shipment == ShipmentState::Delivered
    }

    /// When the last parcel arrived.
    pub(crate) fn delivered_at(&self) -> Option<Timestamp> {
        self.arrival(self.order.shipments.iter())
    }

    /// When a window of `days` ends that begins with the delivery of the last parcel that carried some of `line`; none
    /// while that is still to come, or where nobody knows when it was.
    pub(crate) fn window_of(&self, line: &OrderLine, days: u16) -> Option<Timestamp> {
        let carries = |parcel: &&Shipment| {
            parcel.lines.is_empty() || parcel.lines.iter().any(|it| it.line_id == line.id && it.quantity > 0)
        };
        self.window_after(self.order.shipments.iter().filter(carries).collect(), days)
    }

    /// The same for an order that does not say what is in it.
    pub(crate) fn window_of_all(&self, days: u16) -> Option<Timestamp> {
        self.window_after(self.order.shipments.iter().collect(), days)
    }

    fn window_after(&self, parcels: Vec<&Shipment>, days: u16) -> Option<Timestamp> {
        let arrived = parcels.iter().all(|parcel| self.whereabouts(parcel) == Whereabouts::Arrived);
        let told = !parcels.is_empty() || self.is_delivered();
        self.arrival(parcels.into_iter()).filter(|_| arrived && told).map(|at| later(at, days))
    }

    fn arrival<'p>(&self, parcels: impl Iterator<Item = &'p Shipment>) -> Option<Timestamp> {
        let last = parcels.filter_map(|parcel| parcel.delivered_at).max();
        last.or_else(|| self.reached(|status, _| *status == OrderStatus::Delivered))
    }
}

fn goes_back(milestone: &Milestone, sub: Option<&SubMilestone>) -> bool {
    matches!(milestone, Milestone::Returning | Milestone::Returned) || sub == Some(&SubMilestone::Refused)
}
