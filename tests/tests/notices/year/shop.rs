//! The shop of the year: orders that are placed, go their ways as in the demo shop, and sometimes stall.

use jiff::{SignedDuration, Timestamp, Zoned};
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};
use store_api::{
    EventTime,
    notice::{Notice, NoticeCode},
    order::{Order, OrderStatus, PaymentState, StatusChange},
    request::{Request, RequestState},
    shipment::{Milestone, TrackingEvent},
    store::Store,
};
use store_server::demo;

pub(super) struct Shop {
    pub(super) store: Store,
    pub(super) notices: Vec<Notice>,
    pub(super) requests: Vec<Request>,
    known: BTreeMap<String, Order>,
    /// What is going to happen, and to which order.
    ahead: BTreeSet<(Timestamp, usize, Event)>,
    chance: Chance,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Event {
    Placed,
    Moves,
    Asked,
    Answered,
}

impl Shop {
    pub(super) fn new(begin: &Zoned, orders: usize) -> Self {
        let mut chance = Chance(0x5EED);
        let hour = |hours: u64| begin.timestamp() + SignedDuration::from_hours(hours as i64);
        let placed = (0..orders).map(|number| {
            let day = number as u64 * 350 / orders as u64 + chance.below(5);
            (hour(24 * day + 8 + chance.below(15)), number, Event::Placed)
        });
        let ahead = placed.collect();
        let store = demo::store(begin.timestamp());
        Self { store, notices: Vec::new(), requests: Vec::new(), known: BTreeMap::new(), ahead, chance }
    }

    pub(super) fn orders(&self) -> impl Iterator<Item = &Order> {
        self.known.values()
    }

    /// The orders of which there may be an alarm.
    pub(super) fn watched(&self, now: Timestamp) -> Vec<Order> {
        let recent = now - SignedDuration::from_hours(24 * 44);
        let open = |order: &&Order| !engine::journey::is_settled(order) || order.updated_at > recent;
        self.orders().filter(open).cloned().collect()
    }

    /// Lets everything happen that happens by `now`.
    pub(super) fn until(&mut self, now: Timestamp) {
        while let Some((at, number, event)) = self.ahead.first().copied().filter(|(at, ..)| *at <= now) {
            self.ahead.pop_first();
            match event {
                Event::Placed => self.place(number, at),
                Event::Moves => self.move_on(number, at),
                Event::Asked => self.ask(number, at),
                Event::Answered => self.answer(number, at),
            }
        }
    }

    fn place(&mut self, number: usize, at: Timestamp) {
        let fresh = |order: &Order| {
            let open =
                matches!(order.axes.payment, PaymentState::Awaiting | PaymentState::Authorized | PaymentState::Paid);
            let placed = matches!(order.status, OrderStatus::AwaitingPayment | OrderStatus::Processing);
            let today = at.duration_since(order.placed_at) < SignedDuration::from_hours(24);
            placed && open && today && order.shipments.is_empty()
        };
        let mut templates = demo::customer("year@example.com", "en", at).orders;
        templates.retain(fresh);
        let mut order = templates.swap_remove(self.chance.below(templates.len() as u64) as usize);
        order.id = id(number);
        order.number = format!("LK-{}", 1001 + number);
        let bare = Order { history: Vec::new(), ..order.clone() };
        self.put(&bare, order, at);
        self.later(number, Event::Moves, at, 3, 30);
        if self.chance.one_in(4) {
            self.later(number, Event::Asked, at, 24, 24 * 20);
        }
    }

    fn move_on(&mut self, number: usize, at: Timestamp) {
        let before = self.known[&id(number)].clone();
        let Some(after) = self.step(&before, at) else { return };
        let waits = after.shipments.iter().find_map(|parcel| parcel.pickup_point.as_ref()?.deadline);
        let over = after.status == OrderStatus::Cancelled || after.totals.refunded.amount > 0;
        let arrived = after.status == OrderStatus::Delivered;
        self.put(&before, after, at);
        match waits {
            _ if over => {}
            // Fetched some time before it goes back.
            Some(deadline) => self.later(number, Event::Moves, deadline - SignedDuration::from_hours(30), 1, 28),
            None if arrived => {
                if self.chance.one_in(6) {
                    self.later(number, Event::Moves, at, 24 * 3, 24 * 12);
                }
            }
            None if self.chance.one_in(14) => self.later(number, Event::Moves, at, 24 * 9, 24 * 16),
            None => self.later(number, Event::Moves, at, 4, 40),
        }
    }

    fn step(&mut self, before: &Order, at: Timestamp) -> Option<Order> {
        if before.status == OrderStatus::AwaitingPayment && before.payment_due_at.is_some_and(|due| due <= at) {
            return Some(cancelled(before, at));
        }
        if before.status == OrderStatus::AwaitingPayment && self.chance.one_in(2) {
            // Forgotten, until it is nearly too late or quite.
            return Some(Order { updated_at: at, ..before.clone() });
        }
        if before.status == OrderStatus::Delivered {
            return Some(refunded(before, at));
        }
        let after = demo::advance(before, at)?;
        let out = |order: &Order| order.shipments.iter().any(|parcel| parcel.milestone == Milestone::OutForDelivery);
        if out(&after) && self.chance.one_in(5) { Some(at_a_kiosk(after, at)) } else { Some(after) }
    }

    fn put(&mut self, before: &Order, order: Order, at: Timestamp) {
        // What is told of the past is told now.
        let news = demo::news(before, &order).into_iter().map(|notice| Notice { at: notice.at.min(at), ..notice });
        self.notices.extend(news);
        self.known.insert(order.id.clone(), order);
    }

    fn ask(&mut self, number: usize, at: Timestamp) {
        let request = json!({
            "id": format!("rq-{}", 1001 + number), "topic": "contact", "order_id": id(number), "state": "received",
            "created_at": at, "updated_at": at,
            "messages": [{ "id": "m1", "author": "customer", "at": at, "text": "Where is it?" }],
        });
        self.requests.push(serde_json::from_value(request).expect("a request"));
        let (from, to) = if self.chance.one_in(3) { (60, 24 * 6) } else { (2, 40) };
        self.later(number, Event::Answered, at, from, to);
    }

    fn answer(&mut self, number: usize, at: Timestamp) {
        let state = if self.chance.one_in(3) { RequestState::WaitingForCustomer } else { RequestState::Done };
        let (order_id, request_id) = (Some(id(number)), Some(format!("rq-{}", 1001 + number)));
        let Some(request) = self.requests.iter_mut().find(|request| Some(&request.id) == request_id.as_ref()) else {
            return;
        };
        let message = json!({ "id": "m2", "author": "store", "at": at, "text": "On its way." });
        request.messages.push(serde_json::from_value(message).expect("a message"));
        (request.state, request.updated_at) = (state, at);
        let id = format!("ntc-{}-m2", request.id);
        self.notices.push(Notice { id, code: NoticeCode::RequestAnswered, at, order_id, request_id, read: false });
    }

    /// After so many hours, at least and at most.
    fn later(&mut self, number: usize, event: Event, at: Timestamp, least: u64, most: u64) {
        let minutes = 60 * least + self.chance.below(60 * (most - least));
        self.ahead.insert((at + SignedDuration::from_mins(minutes as i64), number, event));
    }
}

fn id(number: usize) -> String {
    format!("ord-LK-{}", 1001 + number)
}

fn cancelled(before: &Order, at: Timestamp) -> Order {
    let mut order = Order { updated_at: at, status: OrderStatus::Cancelled, sub_status: None, ..before.clone() };
    order.history.push(StatusChange { status: OrderStatus::Cancelled, sub_status: None, at });
    order.payment_due_at = None;
    order.help_topics = demo::help_topics(&order, at);
    order
}

fn refunded(before: &Order, at: Timestamp) -> Order {
    let mut order = Order { updated_at: at, ..before.clone() };
    order.axes.payment = PaymentState::PartiallyRefunded;
    order.totals.refunded = order.lines[0].unit_price.clone();
    order.help_topics = demo::help_topics(&order, at);
    order
}

/// Nobody was at home; it can be fetched for a week.
fn at_a_kiosk(mut order: Order, at: Timestamp) -> Order {
    let out = order.shipments.iter_mut().filter(|parcel| parcel.milestone == Milestone::OutForDelivery);
    for parcel in out {
        let deadline = at + SignedDuration::from_hours(24 * 7);
        let point = json!({ "name": "Kiosk", "lines": [], "city": "Bonn", "country": "DE", "deadline": deadline });
        parcel.milestone = Milestone::AvailableForPickup;
        parcel.action_required = true;
        parcel.pickup_point = serde_json::from_value(point).ok();
        let time = EventTime::at(at, jiff::tz::Offset::UTC);
        let event = json!({ "time": time, "milestone": "available_for_pickup" });
        parcel.events.extend(serde_json::from_value::<TrackingEvent>(event));
    }
    order
}

/// Numbers that look random and are the same every time (SplitMix64).
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (mixed ^ (mixed >> 31)) % end.max(1)
    }

    fn one_in(&mut self, many: u64) -> bool {
        self.below(many) == 0
    }
}
