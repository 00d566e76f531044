//! What every shop's orders become in the same way.

use jiff::tz::Offset;
use store_api::{
    EventTime, Timestamp,
    delivery::ShippingMethod,
    shipment::{Milestone, Shipment, TrackingEvent},
};

/// What the shop itself knows of a parcel's way; `state` is its own word for it.
pub(crate) fn event(at: Timestamp, milestone: Milestone, state: &str) -> TrackingEvent {
    TrackingEvent {
        time: EventTime::at(at, Offset::UTC),
        place: None,
        country: None,
        milestone,
        sub_milestone: None,
        raw_code: Some(state.to_owned()),
        raw_text: None,
        raw_lang: None,
    }
}

/// Whether it is tracked shows only once something is on its way.
pub(crate) fn shipping_method(name: String, shipments: &[Shipment]) -> ShippingMethod {
    ShippingMethod { name, tracked: shipments.is_empty() || shipments.iter().any(|parcel| parcel.tracked) }
}

/// Text that says something.
pub(crate) fn text(text: Option<&str>) -> Option<String> {
    text.map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned)
}
