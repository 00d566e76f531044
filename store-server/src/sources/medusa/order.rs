//! An order of the shop's as one of ours: four axes, lines, totals, parcels, history.

use super::{
    answer::{Item, Order as Theirs, Place},
    history, parcel, totals,
};
use crate::sources::noun;
use store_api::{
    delivery::ShippingMethod,
    order::{Address, Axes, LineOption, Order, OrderLine},
    shipment::Shipment,
};

pub(super) fn read(theirs: &Theirs) -> Order {
    let currency = theirs.currency.to_uppercase();
    let number = theirs.display_id.to_string();
    let standing = history::standing(theirs);
    let mut shipments: Vec<Shipment> = theirs.fulfillments.iter().flat_map(parcel::read).collect();
    shipments.sort_by(|one, other| (one.shipped_at, &one.id).cmp(&(other.shipped_at, &other.id)));
    let axes = Axes {
        payment: totals::payment(theirs),
        order: history::contract(theirs, &standing.0),
        shipment: history::shipment(theirs),
        returns: history::returns(theirs),
    };
    Order {
        number: noun::text(theirs.custom_display_id.as_deref()).unwrap_or_else(|| number.clone()),
        // The shop's own id opens the order to everybody who has it.
        id: number,
        placed_at: theirs.created_at,
        updated_at: history::last_moment(theirs),
        history: history::changes(theirs, &standing),
        axes,
        lines: theirs.items.iter().map(|item| line(item, &currency)).collect(),
        totals: totals::totals(theirs, &currency),
        shipping_address: theirs.shipping_address.as_ref().and_then(address),
        shipping_method: shipping_method(theirs, &shipments),
        status: standing.0,
        sub_status: standing.1,
        currency,
        payment_due_at: None,
        processing_time: None,
        estimated_ship_date: None,
        estimated_delivery: None,
        estimated_delivery_history: Vec::new(),
        shipments,
        help_topics: Vec::new(),
    }
}

fn line(item: &Item, currency: &str) -> OrderLine {
    let options = item.variant_option_values.iter().flatten();
    let options: Vec<LineOption> =
        options.map(|(name, value)| LineOption { name: name.clone(), value: value.clone() }).collect();
    OrderLine {
        id: item.id.clone(),
        title: title(item, options.is_empty()),
        options,
        quantity: item.quantity.pieces(),
        unit_price: item.price().money(currency),
        total: totals::line(item, currency),
        image: None,
        made_to_order: false,
        ships_in_24_hours: false,
    }
}

/// The product's, and the variant's behind it where nothing else tells what was chosen.
fn title(item: &Item, with_variant: bool) -> String {
    let product = noun::text(item.product_title.as_deref()).unwrap_or_else(|| item.title.clone());
    let variant = noun::text(item.variant_title.as_deref()).filter(|variant| with_variant && *variant != product);
    // What a variant is called that nobody named.
    let variant = variant.filter(|variant| !variant.to_lowercase().starts_with("default "));
    variant.map_or(product.clone(), |variant| format!("{product}, {variant}"))
}

fn address(place: &Place) -> Option<Address> {
    let said = |text: &Option<String>| noun::text(text.as_deref());
    let name = [&place.first_name, &place.last_name].into_iter().filter_map(said);
    let lines = [&place.company, &place.address_1, &place.address_2];
    Some(Address {
        country: said(&place.country_code)?.to_uppercase(),
        name: name.collect::<Vec<_>>().join(" "),
        lines: lines.into_iter().filter_map(said).collect(),
        city: said(&place.city).unwrap_or_default(),
        region: said(&place.province),
        postal_code: said(&place.postal_code),
        phone: said(&place.phone),
    })
}

fn shipping_method(theirs: &Theirs, shipments: &[Shipment]) -> Option<ShippingMethod> {
    let name = totals::own_methods(theirs).next()?.name.clone();
    Some(noun::shipping_method(name, shipments))
}
