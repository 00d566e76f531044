//! Orders that take the next steps of their lives.

use super::{
    super::{advance, calendar::hours, help_topics},
    demo, now, parcels,
};
use store_api::{
    Timestamp,
    order::{HelpTopic, OrderStatus, PaymentState},
    shipment::{Milestone, SubMilestone},
};

#[test]
fn every_order_that_can_move_ends_delivered_or_back_at_the_store() {
    for order in demo().orders {
        let mut order = order;
        order.help_topics = help_topics(&order, order.updated_at);
        for step in 0.. {
            assert!(step < 60, "{} goes round in circles", order.number);
            let moment = order.updated_at + jiff::SignedDuration::from_mins(7);
            let Some(next) = advance(&order, moment) else { break };
            assert!(next.updated_at >= order.updated_at && next.history.len() >= order.history.len());
            assert_ne!(next, order);
            order = next;
        }
        let stuck = order.shipments.iter().any(|parcel| {
            !parcel.tracked
                || matches!(parcel.milestone, Milestone::Returned | Milestone::Expired)
                || parcel.sub_milestone == Some(SubMilestone::Lost)
        });
        let unpaid = order.axes.payment == PaymentState::Failed;
        let ended = matches!(order.status, OrderStatus::Delivered | OrderStatus::Cancelled);
        assert!(ended || stuck || unpaid, "{} {}", order.number, order.status);
        assert_eq!(help_topics(&order, order.updated_at), order.help_topics);
    }
}

#[test]
fn a_step_never_happens_before_the_last_one() {
    let orders = demo().orders;
    let order = orders.iter().find(|order| order.shipments.iter().any(|it| it.milestone == Milestone::OutForDelivery));
    let order = order.expect("an order out for delivery");
    let next = advance(order, Timestamp::UNIX_EPOCH).expect("a step");
    assert_eq!(next.updated_at, order.updated_at);
    let times: Vec<Timestamp> = next.shipments[0].events.iter().map(|it| it.time.approximate_instant()).collect();
    assert!(times.is_sorted());
}

#[test]
fn an_order_that_ships_late_is_promised_anew() {
    let orders = demo().orders;
    let late = orders
        .iter()
        .find(|order| order.help_topics.iter().any(|state| state.topic == HelpTopic::OrderProgress && state.available));
    let late = late.expect("a late order");
    let shipped = advance(late, now()).expect("it ships");
    assert_eq!(shipped.status, OrderStatus::Shipped);
    assert_eq!(shipped.estimated_delivery_history.len(), late.estimated_delivery_history.len() + 1);
    assert!(shipped.estimated_delivery.expect("a window").to > late.estimated_delivery.expect("a window").to);
}

#[test]
fn a_parcel_that_is_out_for_delivery_went_out_today() {
    for hour in 0..24 {
        let now = hours(now(), hour);
        let orders = super::super::customer("demo@larkspur.example", "en", now).orders;
        let out = parcels(&orders).filter(|parcel| parcel.milestone == Milestone::OutForDelivery);
        let since = out.filter_map(|parcel| parcel.events.last()).map(|event| event.time.approximate_instant()).max();
        assert!(since.is_some_and(|since| hours(since, 14) > now), "{now} {since:?}");
    }
}
