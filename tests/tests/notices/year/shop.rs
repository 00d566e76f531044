//! The shop of the year: orders that go their ways by a seeded chance, and sometimes stall.

use super::chance::Chance;
use crate::things;
use jiff::{SignedDuration, Timestamp, ToSpan, tz::Offset};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use store_api::{
    EventTime,
    notice::{Notice, NoticeCode},
    order::{Order, OrderState, OrderStatus, PaymentState, ShipmentState, StatusChange, SubStatus},
    request::{Request, RequestState},
    shipment::{Milestone, Shipment},
};
use store_server::demo;

const GOODS: [&str; 8] = [
    "Linen apron",
    "Walnut bookend",
    "Copper kettle",
    "Wool blanket",
    "Oak stool",
    "Enamel mug",
    "Brass desk lamp",
    "Felt slippers",
];

/// What the store says.
#[derive(Clone, Debug)]
pub(crate) enum News {
    Order(Box<Order>),
    Request(Box<Request>),
    Notice(Notice),
}

pub(crate) struct Shop {
    pub(crate) orders: BTreeMap<usize, Order>,
    pub(crate) requests: BTreeMap<usize, Request>,
    /// What is going to happen, and to which order.
    ahead: BTreeSet<(Timestamp, usize, Step)>,
    said: Vec<News>,
    chance: Chance,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Step {
    Placed,
    Paid,
    Dropped,
    Sent,
    Scanned,
    Delayed,
    AtTheDoor,
    AtTheKiosk,
    Arrived,
    Refunded,
    Asked,
    Answered,
}

impl Shop {
    /// So many orders, spread over a year from `begin` on.
    pub(crate) fn new(begin: Timestamp, orders: usize) -> Self {
        let mut chance = Chance::new(0x5EED);
        let placed = (0..orders).map(|number| {
            let hours = 24 * (number as u64 * 350 / orders as u64 + chance.below(5)) + 7 + chance.below(16);
            (begin + minutes(60 * hours + chance.below(60)), number, Step::Placed)
        });
        let ahead = placed.collect();
        Self { orders: BTreeMap::new(), requests: BTreeMap::new(), ahead, said: Vec::new(), chance }
    }

    /// When something happens next.
    pub(crate) fn next_at(&self) -> Option<Timestamp> {
        self.ahead.first().map(|(at, ..)| *at)
    }

    /// Lets everything happen that happens by `now`.
    pub(crate) fn run(&mut self, now: Timestamp) {
        while let Some((at, number, step)) = self.ahead.first().copied().filter(|(at, ..)| *at <= now) {
            self.ahead.pop_first();
            match step {
                Step::Placed => self.place(number, at),
                Step::Asked => self.ask(number, at),
                Step::Answered => self.answer(number, at),
                step => self.go_on(number, at, step),
            }
        }
    }

    /// What was said since this was called last.
    pub(crate) fn take_said(&mut self) -> Vec<News> {
        std::mem::take(&mut self.said)
    }

    fn place(&mut self, number: usize, at: Timestamp) {
        let goods = GOODS[self.chance.below(GOODS.len() as u64) as usize];
        let in_days = |days: i64| at.to_zoned(jiff::tz::TimeZone::UTC).date() + days.days();
        let mut order = things::order(json!({
            "id": format!("LK-{}", 1001 + number), "number": format!("LK-{}", 1001 + number), "placed_at": at,
            "estimated_ship_date": in_days(2), "estimated_delivery": { "from": in_days(4), "to": in_days(6) },
        }));
        order.lines[0].title = goods.to_owned();
        if self.chance.one_in(6) {
            (order.status, order.sub_status) = (OrderStatus::AwaitingPayment, None);
            order.axes.payment = PaymentState::Awaiting;
            order.payment_due_at = Some(at + minutes(60 * 72));
            let paid = self.chance.one_in(2);
            if paid {
                self.later(number, Step::Paid, at, 20, 71)
            } else {
                self.later(number, Step::Dropped, at, 72, 73)
            }
            self.say(None, order, at);
        } else {
            self.pay(order.clone(), order, number, at);
        }
        if self.chance.one_in(4) {
            self.later(number, Step::Asked, at, 24, 24 * 12);
        }
    }

    fn pay(&mut self, before: Order, mut order: Order, number: usize, at: Timestamp) {
        order.axes.payment = PaymentState::Paid;
        order.payment_due_at = None;
        reach(&mut order, OrderStatus::Processing, Some(SubStatus::PaymentConfirmed), at);
        self.say(Some(&before), order, at);
        match self.chance.below(14) {
            0 => self.later(number, Step::Dropped, at, 10, 60),
            1 | 2 => self.later(number, Step::Sent, at, 24 * 4, 24 * 7),
            _ => self.later(number, Step::Sent, at, 6, 60),
        }
    }

    fn go_on(&mut self, number: usize, at: Timestamp, step: Step) {
        let before = self.orders[&number].clone();
        let mut order = before.clone();
        match step {
            Step::Paid => return self.pay(before, order, number, at),
            Step::Dropped => {
                order.axes.order = OrderState::Cancelled;
                order.payment_due_at = None;
                reach(&mut order, OrderStatus::Cancelled, None, at);
            }
            Step::Sent => {
                order.shipments = vec![parcel(at)];
                order.axes.shipment = ShipmentState::Shipped;
                reach(&mut order, OrderStatus::Shipped, None, at);
                self.travel(number, at);
            }
            Step::Scanned => scan(&mut order, Milestone::InTransit, at),
            Step::Delayed => delay(&mut order, at),
            Step::AtTheDoor => scan(&mut order, Milestone::OutForDelivery, at),
            Step::AtTheKiosk => {
                scan(&mut order, Milestone::AvailableForPickup, at);
                wait_at_a_kiosk(&mut order, at);
            }
            Step::Arrived => {
                scan(&mut order, Milestone::Delivered, at);
                arrive(&mut order, at);
                if self.chance.one_in(6) {
                    self.later(number, Step::Refunded, at, 24 * 3, 24 * 12);
                }
            }
            Step::Refunded => {
                order.axes.payment = PaymentState::PartiallyRefunded;
                order.totals.refunded = order.lines[0].unit_price.clone();
            }
            Step::Placed | Step::Asked | Step::Answered => return,
        }
        self.say(Some(&before), order, at);
    }

    /// The whole way of a parcel is known when it begins.
    fn travel(&mut self, number: usize, at: Timestamp) {
        let mut now = at;
        let mut on = |shop: &mut Self, step: Step, least: u64, most: u64| {
            let minute = 60 * least + shop.chance.below(60 * (most - least));
            now += minutes(minute);
            shop.ahead.insert((now, number, step));
        };
        on(self, Step::Scanned, 10, 30);
        match self.chance.below(10) {
            0 => on(self, Step::Scanned, 24 * 9, 24 * 13),
            1 => on(self, Step::Delayed, 4, 20),
            _ => {}
        }
        on(self, Step::Scanned, 16, 40);
        on(self, Step::AtTheDoor, 10, 40);
        if self.chance.one_in(5) {
            on(self, Step::AtTheKiosk, 2, 8);
            on(self, Step::Arrived, 30, 166);
        } else {
            on(self, Step::Arrived, 1, 9);
        }
    }

    fn say(&mut self, before: Option<&Order>, mut order: Order, at: Timestamp) {
        order.updated_at = at;
        if let Some(before) = before {
            self.said.extend(demo::news(before, &order).into_iter().map(News::Notice));
        }
        self.said.push(News::Order(Box::new(order.clone())));
        let number = order.number.trim_start_matches("LK-").parse::<usize>().map_or(0, |number| number - 1001);
        self.orders.insert(number, order);
    }

    fn ask(&mut self, number: usize, at: Timestamp) {
        let order = &self.orders[&number].id;
        let request = things::request(json!({
            "id": format!("rq-{order}"), "order_id": order, "created_at": at, "updated_at": at,
            "messages": [things::message("customer", &at.to_string())],
        }));
        self.said.push(News::Request(Box::new(request.clone())));
        self.requests.insert(number, request);
        let (least, most) = if self.chance.one_in(2) { (72, 24 * 8) } else { (2, 40) };
        self.later(number, Step::Answered, at, least, most);
    }

    fn answer(&mut self, number: usize, at: Timestamp) {
        let Some(request) = self.requests.get_mut(&number) else { return };
        request.messages.extend(serde_json::from_value(things::message("store", &at.to_string())));
        request.state = if self.chance.one_in(3) { RequestState::WaitingForCustomer } else { RequestState::Done };
        request.updated_at = at;
        self.said.push(News::Notice(Notice {
            id: format!("ntc-{}", request.id),
            code: NoticeCode::RequestAnswered,
            at,
            order_id: request.order_id.clone(),
            request_id: Some(request.id.clone()),
            read: false,
        }));
        self.said.push(News::Request(Box::new(request.clone())));
    }

    /// After so many hours, at least and at most.
    fn later(&mut self, number: usize, step: Step, at: Timestamp, least: u64, most: u64) {
        let minute = 60 * least + self.chance.below(60 * (most - least));
        self.ahead.insert((at + minutes(minute), number, step));
    }
}

fn minutes(minutes: u64) -> SignedDuration {
    SignedDuration::from_mins(i64::try_from(minutes).unwrap_or(i64::MAX))
}

fn reach(order: &mut Order, status: OrderStatus, sub_status: Option<SubStatus>, at: Timestamp) {
    order.history.push(StatusChange { status: status.clone(), sub_status: sub_status.clone(), at });
    (order.status, order.sub_status) = (status, sub_status);
}

fn parcel(at: Timestamp) -> Shipment {
    let parcel = json!({
        "id": "p1", "shipped_at": at, "carrier": { "id": "post", "name": "Post" }, "tracked": true,
        "lines": [{ "line_id": "l1", "quantity": 1 }], "milestone": "info_received",
    });
    read(parcel)
}

fn scan(order: &mut Order, milestone: Milestone, at: Timestamp) {
    let event = json!({ "time": EventTime::at(at, Offset::UTC), "milestone": milestone });
    order.shipments[0].milestone = milestone;
    order.shipments[0].action_required = false;
    order.shipments[0].events.push(read(event));
}

/// Three days later than was said.
fn delay(order: &mut Order, at: Timestamp) {
    let Some(window) = order.estimated_delivery else { return };
    order.estimated_delivery_history.push(read(json!({ "given_at": at, "window": window })));
    order.estimated_delivery = Some(read(json!({ "from": window.from + 3.days(), "to": window.to + 3.days() })));
    scan(order, Milestone::InTransit, at);
}

/// It can be fetched for a week.
fn wait_at_a_kiosk(order: &mut Order, at: Timestamp) {
    let deadline = at + minutes(60 * 24 * 7);
    let point = json!({ "name": "Kiosk", "lines": [], "city": "Bonn", "country": "DE", "deadline": deadline });
    order.shipments[0].pickup_point = Some(read(point));
    order.shipments[0].action_required = true;
}

fn arrive(order: &mut Order, at: Timestamp) {
    order.shipments[0].delivered_at = Some(at);
    order.axes.shipment = ShipmentState::Delivered;
    order.axes.order = OrderState::Completed;
    reach(order, OrderStatus::Delivered, None, at);
}

fn read<T: serde::de::DeserializeOwned>(value: Value) -> T {
    serde_json::from_value(value).unwrap_or_else(|error| panic!("not a part of an order: {error}"))
}
