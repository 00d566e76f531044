//! An order of the shop's as one of ours: four axes, lines, totals, parcels, history.

use super::{
    answer::{Address as Place, Entry, Line, Order as Theirs},
    history, parcel,
    totals::{self, Purse},
};
use crate::sources::noun;
use store_api::{
    Timestamp,
    delivery::ShippingMethod,
    order::{
        Address, Axes, LineOption, Order, OrderLine, OrderState, OrderStatus, ReturnState, ShipmentState, SubStatus,
    },
    shipment::{Milestone, Shipment},
};

/// `None` for a cart, which the shop lists among the orders.
pub(super) fn read(theirs: &Theirs, purse: Purse<'_>) -> Option<Order> {
    let placed_at = theirs.placed_at?;
    let entries = history::entries(theirs);
    let state = standing(theirs, &entries);
    let cancelled = state == "Cancelled";
    let parcels = theirs.fulfillments.iter().flatten();
    let shipments: Vec<Shipment> = parcels.filter_map(|parcel| parcel::read(parcel, &entries)).collect();
    let lines: Vec<OrderLine> = theirs.lines.iter().filter_map(|line| self::line(line, purse, cancelled)).collect();
    let totals = totals::totals(theirs, purse, cancelled);
    let shipment = shipment_state(&lines, &shipments);
    let (status, sub_status) = status(&state, &shipment);
    let (payment, order) = (totals::payment(theirs, &totals), order_state(&status));
    let axes = Axes { payment, order, shipment, returns: ReturnState::None };
    Some(Order {
        id: theirs.code.clone(),
        number: theirs.code.clone(),
        placed_at,
        updated_at: last_moment(theirs, &entries).max(placed_at),
        history: history::changes(&entries, (&state, placed_at)),
        shipping_address: theirs.shipping_address.as_ref().and_then(address),
        shipping_method: shipping_method(theirs, &shipments),
        status,
        sub_status,
        axes,
        lines,
        totals,
        currency: theirs.currency.clone(),
        payment_due_at: None,
        processing_time: None,
        estimated_ship_date: None,
        estimated_delivery: None,
        estimated_delivery_history: Vec::new(),
        shipments,
        help_topics: Vec::new(),
    })
}

/// The state that the order is in, or was in before somebody opened it for changes.
fn standing(theirs: &Theirs, entries: &[&Entry]) -> String {
    let before = (theirs.state == "Modifying").then(|| history::before_modifying(entries)).flatten();
    before.unwrap_or_else(|| theirs.state.clone())
}

/// The shop's own `updatedAt` stays behind what happens to the order.
fn last_moment(theirs: &Theirs, entries: &[&Entry]) -> Timestamp {
    let parcels = theirs.fulfillments.iter().flatten().map(|parcel| parcel.updated_at);
    entries.iter().map(|entry| entry.created_at).chain(parcels).fold(theirs.updated_at, Ord::max)
}

fn order_state(status: &OrderStatus) -> OrderState {
    match status {
        OrderStatus::Cancelled => OrderState::Cancelled,
        OrderStatus::Delivered => OrderState::Completed,
        _ => OrderState::Open,
    }
}

/// The shop's word, but what is still in the house has not been shipped: it calls an order partially delivered either way.
fn status(state: &str, shipment: &ShipmentState) -> (OrderStatus, Option<SubStatus>) {
    match history::status(state) {
        (OrderStatus::Shipped, _)
            if matches!(shipment, ShipmentState::PartiallyShipped | ShipmentState::NotShipped)
                && state == "PartiallyDelivered" =>
        {
            (OrderStatus::Processing, Some(SubStatus::Packaging))
        }
        known => known,
    }
}

fn shipment_state(lines: &[OrderLine], shipments: &[Shipment]) -> ShipmentState {
    let sent = |line: &OrderLine| -> u32 {
        let parts = shipments.iter().flat_map(|parcel| &parcel.lines).filter(|part| part.line_id == line.id);
        parts.map(|part| part.quantity).sum()
    };
    // A lean answer does not tell what is in a parcel.
    let told = shipments.iter().any(|parcel| !parcel.lines.is_empty());
    let all_left = !told || lines.iter().all(|line| sent(line) >= line.quantity);
    let delivered = shipments.iter().filter(|parcel| parcel.milestone == Milestone::Delivered).count();
    match (shipments.len(), delivered) {
        (0, _) => ShipmentState::NotShipped,
        (all, delivered) if all == delivered && all_left => ShipmentState::Delivered,
        (_, 0) if all_left => ShipmentState::Shipped,
        (_, 0) => ShipmentState::PartiallyShipped,
        _ => ShipmentState::PartiallyDelivered,
    }
}

/// `None` for one that was taken out of the order.
fn line(line: &Line, purse: Purse<'_>, cancelled: bool) -> Option<OrderLine> {
    let quantity = totals::quantity(line, cancelled);
    let options = line.variant.options.iter();
    let title = line.variant.product.as_ref().filter(|_| !line.variant.options.is_empty());
    (quantity > 0).then(|| OrderLine {
        id: line.id.clone(),
        // The variant's name repeats the options.
        title: title.map_or(&line.variant.name, |product| &product.name).clone(),
        options: options
            .map(|choice| LineOption { name: choice.group.name.clone(), value: choice.name.clone() })
            .collect(),
        quantity,
        unit_price: purse.money(purse.unit(line)),
        total: purse.money(purse.unit(line) * i64::from(quantity)),
        image: None,
        made_to_order: false,
        ships_in_24_hours: false,
    })
}

fn address(place: &Place) -> Option<Address> {
    let said = |text: &Option<String>| noun::text(text.as_deref());
    let lines = [&place.company, &place.street_line_1, &place.street_line_2];
    Some(Address {
        country: said(&place.country_code)?,
        name: said(&place.full_name).unwrap_or_default(),
        lines: lines.into_iter().filter_map(said).collect(),
        city: said(&place.city).unwrap_or_default(),
        region: said(&place.province),
        postal_code: said(&place.postal_code),
        phone: said(&place.phone_number),
    })
}

fn shipping_method(theirs: &Theirs, shipments: &[Shipment]) -> Option<ShippingMethod> {
    let name = theirs.shipping_lines.iter().find_map(|line| line.method.as_ref())?.name.clone();
    Some(noun::shipping_method(name, shipments))
}
