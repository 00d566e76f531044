//! What about an order needs the customer, or deserves a second look: a pure rule over the order and the clock.

use crate::journey::{self, StepKey};
use serde::Serialize;
use store_api::{
    Date, Timestamp,
    order::{Order, OrderStatus, PaymentState},
    shipment::{Milestone, Shipment, SubMilestone},
};
use ts_rs::TS;

/// A tracked parcel of which nothing was heard for this many days is worth a look.
pub(crate) const SILENT_DAYS: i64 = 10;

/// One thing to look at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Attention {
    pub code: AttentionCode,
    /// Whether the customer has to act, or only wants to know.
    pub urgency: Urgency,
    /// The parcel it is about.
    pub shipment_id: Option<String>,
    /// Until when there is time to act.
    #[ts(type = "string | null")]
    pub until: Option<Timestamp>,
    /// The day that was promised and has passed.
    #[ts(type = "string | null")]
    pub since: Option<Date>,
}

/// What it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AttentionCode {
    PaymentDue,
    PaymentFailed,
    CustomsAction,
    AddressAction,
    ActionRequired,
    PickupReady,
    AttemptFailed,
    ParcelLost,
    ParcelDamaged,
    ParcelException,
    ParcelReturning,
    HeldAtCustoms,
    LateToShip,
    LateToArrive,
    NoScan,
}

/// How loudly to say it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Urgency {
    /// The customer has to do something.
    Act,
    /// Something is not as promised.
    Watch,
}

/// What to look at in `order`, most urgent first.
pub fn attention(order: &Order, now: Timestamp, today: Date) -> Vec<Attention> {
    let mut found: Vec<Attention> = order.shipments.iter().filter_map(|shipment| parcel(shipment, now)).collect();
    if order.status != OrderStatus::Cancelled && order.axes.payment == PaymentState::Failed {
        found.push(plain(AttentionCode::PaymentFailed, Urgency::Act));
    } else if order.status == OrderStatus::AwaitingPayment {
        found.push(plain(AttentionCode::PaymentDue, Urgency::Act));
    }
    found.extend(late(order, today));
    found.sort_by_key(|attention| attention.urgency);
    found
}

fn late(order: &Order, today: Date) -> Option<Attention> {
    let next = journey::next(order, today).filter(|next| next.late)?;
    let code = match next.key {
        StepKey::Shipped => AttentionCode::LateToShip,
        StepKey::Delivered => AttentionCode::LateToArrive,
        _ => return None,
    };
    Some(Attention { since: next.to, ..plain(code, Urgency::Watch) })
}

fn parcel(shipment: &Shipment, now: Timestamp) -> Option<Attention> {
    use AttentionCode::*;
    let (code, urgency) = match (&shipment.milestone, &shipment.sub_milestone, shipment.action_required) {
        (Milestone::Delivered | Milestone::Returned | Milestone::Expired, _, _) => return None,
        (Milestone::AvailableForPickup, _, _) => (PickupReady, Urgency::Act),
        (_, Some(SubMilestone::Customs), true) => (CustomsAction, Urgency::Act),
        (_, Some(SubMilestone::Address), true) => (AddressAction, Urgency::Act),
        (Milestone::AttemptFailed, _, _) => (AttemptFailed, Urgency::Act),
        (_, _, true) => (ActionRequired, Urgency::Act),
        (_, Some(SubMilestone::Customs), false) => (HeldAtCustoms, Urgency::Watch),
        // What was refused goes back, whether the carrier says so yet or not.
        (Milestone::Returning, _, _) | (Milestone::Exception, Some(SubMilestone::Refused), _) => {
            (ParcelReturning, Urgency::Watch)
        }
        (Milestone::Exception, Some(SubMilestone::Lost), _) => (ParcelLost, Urgency::Watch),
        (Milestone::Exception, Some(SubMilestone::Damaged), _) => (ParcelDamaged, Urgency::Watch),
        (Milestone::Exception, _, _) => (ParcelException, Urgency::Watch),
        _ if is_silent(shipment, now) => (NoScan, Urgency::Watch),
        _ => return None,
    };
    let until = shipment.pickup_point.as_ref().and_then(|point| point.deadline).filter(|_| code == PickupReady);
    Some(Attention { shipment_id: Some(shipment.id.clone()), until, ..plain(code, urgency) })
}

fn is_silent(shipment: &Shipment, now: Timestamp) -> bool {
    let heard = shipment.events.last().map_or(shipment.shipped_at, |event| event.time.approximate_instant());
    shipment.tracked && now.duration_since(heard).as_hours() >= SILENT_DAYS * 24
}

fn plain(code: AttentionCode, urgency: Urgency) -> Attention {
    Attention { code, urgency, shipment_id: None, until: None, since: None }
}
