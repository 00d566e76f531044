//! A fulfilment as parcels: one for each label, because each has a number of its own.

use super::answer::{Fulfilment, Label};
use crate::{
    carriers,
    sources::noun::{event, text},
};
use store_api::{
    Timestamp,
    shipment::{Carrier, Milestone, Shipment, ShipmentLine},
};

/// What left the house; what is being packed or was called off is no parcel. Which label is on what is not told, so what
/// is in a fulfilment is told of its first parcel.
pub(super) fn read(fulfilment: &Fulfilment) -> Vec<Shipment> {
    let Some(shipped_at) = fulfilment.shipped_at.or(fulfilment.delivered_at) else { return Vec::new() };
    if fulfilment.canceled_at.is_some() {
        return Vec::new();
    }
    let lines = fulfilment
        .items
        .iter()
        .filter_map(|part| Some(ShipmentLine { line_id: part.line.clone()?, quantity: part.quantity.pieces() }));
    let (first, further) = match fulfilment.labels.split_first() {
        Some((first, further)) => (Some(first), further),
        None => (None, [].as_slice()),
    };
    let first = Shipment { lines: lines.collect(), ..parcel(fulfilment, shipped_at, first) };
    let further = further.iter().enumerate().map(|(index, label)| Shipment {
        id: format!("{}.{}", fulfilment.id, index + 2),
        ..parcel(fulfilment, shipped_at, Some(label))
    });
    std::iter::once(first).chain(further).collect()
}

fn parcel(fulfilment: &Fulfilment, shipped_at: Timestamp, label: Option<&Label>) -> Shipment {
    let number = label.and_then(|label| text(label.tracking_number.as_deref()));
    let told = label.and_then(|label| address(label.tracking_url.as_deref()));
    let found = number.as_deref().and_then(|number| carriers::address("", number));
    let delivered = fulfilment.delivered_at.map(|at| event(at, Milestone::Delivered, "delivered"));
    Shipment {
        id: fulfilment.id.clone(),
        shipped_at,
        carrier: carrier(number.as_deref()),
        last_mile_carrier: None,
        tracked: number.is_some(),
        tracking_url: told.or(found),
        tracking_number: number,
        lines: Vec::new(),
        milestone: if delivered.is_some() { Milestone::Delivered } else { Milestone::InTransit },
        sub_milestone: None,
        action_required: false,
        events: std::iter::once(event(shipped_at, Milestone::InTransit, "shipped")).chain(delivered).collect(),
        pickup_point: None,
        delivered_at: fulfilment.delivered_at,
    }
}

/// The shop says who makes labels, and not who carries what is under them. A number may tell that by itself.
fn carrier(number: Option<&str>) -> Carrier {
    let name = number.and_then(carriers::telling).unwrap_or_default();
    Carrier { id: name.to_lowercase(), name: name.to_owned(), phone: None, email: None, website: None }
}

/// An address that a browser can be sent to. The shop writes `#` where it has none.
fn address(told: Option<&str>) -> Option<String> {
    text(told).filter(|url| url.starts_with("https://") || url.starts_with("http://"))
}
