//! A fulfilment as a parcel: what was handed over, to whom, and how far it is.

use super::{
    answer::{Entry, Fulfilment},
    history::fulfilment_reached,
};
use crate::{
    carriers,
    sources::noun::{event, text},
};
use store_api::shipment::{Carrier, Milestone, Shipment, ShipmentLine};

/// What left the house, or is in a state of the shop's own; what is being packed or was called off is no parcel.
pub(super) fn read(fulfilment: &Fulfilment, entries: &[&Entry]) -> Option<Shipment> {
    let milestone = match fulfilment.state.as_str() {
        "Created" | "Pending" | "Cancelled" => return None,
        "Shipped" => Milestone::InTransit,
        "Delivered" => Milestone::Delivered,
        own => Milestone::Unknown(own.to_owned()),
    };
    let reached = |state| fulfilment_reached(entries, &fulfilment.id, state);
    let shipped_at = reached("Shipped").unwrap_or(match milestone {
        Milestone::InTransit => fulfilment.updated_at,
        _ => fulfilment.created_at,
    });
    let delivered_at =
        (milestone == Milestone::Delivered).then(|| reached("Delivered").unwrap_or(fulfilment.updated_at));
    let carrier = carrier(fulfilment.method.as_deref());
    let number = text(fulfilment.tracking.as_deref());
    let tracking_url = number.as_deref().and_then(|number| carriers::address(&carrier.name, number));
    let shipped = event(shipped_at, Milestone::InTransit, "Shipped");
    let delivered = delivered_at.map(|at| event(at, Milestone::Delivered, "Delivered"));
    Some(Shipment {
        id: format!("f{}", fulfilment.id),
        shipped_at,
        carrier,
        last_mile_carrier: None,
        tracked: number.is_some(),
        tracking_url,
        tracking_number: number,
        lines: fulfilment
            .lines
            .iter()
            .map(|part| ShipmentLine { line_id: part.line.clone(), quantity: part.quantity })
            .collect(),
        milestone,
        sub_milestone: None,
        action_required: false,
        events: std::iter::once(shipped).chain(delivered).collect(),
        pickup_point: None,
        delivered_at,
    })
}

/// The shop writes one line of its own choice about who carries a parcel and how.
fn carrier(method: Option<&str>) -> Carrier {
    let name = text(method).unwrap_or_default();
    let words = name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let id = words.map(str::to_lowercase).collect::<Vec<_>>().join("-");
    Carrier { id, name, phone: None, email: None, website: None }
}
