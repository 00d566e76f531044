//! The axes and the status of an order, as they follow from its parcels.

use store_api::{
    Timestamp,
    order::{Order, OrderState, OrderStatus, ReturnState, ShipmentState, StatusChange, SubStatus},
    shipment::{Milestone, Shipment},
};

/// Brings axes, status and history in line with the parcels.
pub(super) fn settle(order: &mut Order) {
    order.axes.shipment = shipment_state(order);
    let moving = matches!(order.status, OrderStatus::Processing | OrderStatus::Shipped);
    let everything_left = matches!(
        order.axes.shipment,
        ShipmentState::Shipped | ShipmentState::Delivered | ShipmentState::PartiallyDelivered
    ) && unshipped(order) == 0;
    if moving && everything_left {
        if order.status == OrderStatus::Processing
            && let Some(at) = order.shipments.iter().map(|parcel| parcel.shipped_at).max()
        {
            reach(order, OrderStatus::Shipped, None, at);
        }
        if order.axes.shipment == ShipmentState::Delivered
            && let Some(at) = order.shipments.iter().filter_map(|parcel| parcel.delivered_at).max()
        {
            reach(order, OrderStatus::Delivered, None, at);
        }
    }
    order.axes.order = match order.status {
        OrderStatus::Cancelled => OrderState::Cancelled,
        OrderStatus::Delivered if matches!(order.axes.returns, ReturnState::None | ReturnState::Refunded) => {
            OrderState::Completed
        }
        _ => OrderState::Open,
    };
}

/// Enters a status at a moment.
pub(super) fn reach(order: &mut Order, status: OrderStatus, sub_status: Option<SubStatus>, at: Timestamp) {
    order.status = status.clone();
    order.sub_status = sub_status.clone();
    order.history.push(StatusChange { status, sub_status, at });
}

/// How many pieces of an order line are in parcels that pass.
pub(super) fn pieces(order: &Order, line: &str, passes: impl Fn(&Shipment) -> bool) -> u32 {
    let parcels = order.shipments.iter().filter(|parcel| passes(parcel));
    parcels.flat_map(|parcel| &parcel.lines).filter(|entry| entry.line_id == line).map(|entry| entry.quantity).sum()
}

/// How many pieces are still in the house.
pub(super) fn unshipped(order: &Order) -> u32 {
    order.lines.iter().map(|line| line.quantity.saturating_sub(pieces(order, &line.id, |_| true))).sum()
}

fn shipment_state(order: &Order) -> ShipmentState {
    let is_delivered = |parcel: &Shipment| parcel.milestone == Milestone::Delivered;
    let delivered = order.shipments.iter().filter(|parcel| is_delivered(parcel)).count();
    if order.shipments.is_empty() {
        ShipmentState::NotShipped
    } else if unshipped(order) == 0 && delivered == order.shipments.len() {
        ShipmentState::Delivered
    } else if delivered > 0 {
        ShipmentState::PartiallyDelivered
    } else if unshipped(order) == 0 {
        ShipmentState::Shipped
    } else {
        ShipmentState::PartiallyShipped
    }
}
