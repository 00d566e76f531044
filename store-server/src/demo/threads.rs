//! What the demo's customer has asked, and what the shop has told them.

use super::calendar::hours;
use std::collections::BTreeMap;
use store_api::{
    Timestamp,
    notice::{Notice, NoticeCode},
    order::{HelpTopic, Order, OrderStatus, SubStatus},
    request::{Author, Message, Request, RequestState},
};

/// Older notices are gone.
const NOTICE_HOURS: i64 = 24 * 21;
/// Older ones were read.
const UNREAD_HOURS: i64 = 30;

/// A request about the order with a name in the scripts: who wrote what, how many hours ago.
struct Thread {
    about: &'static str,
    topic: HelpTopic,
    state: RequestState,
    messages: &'static [(Author, i64, &'static str)],
}

use Author::{Customer, Store};

static THREADS: [Thread; 12] = [
    Thread {
        about: "lost",
        topic: HelpTopic::PackageNotReceived,
        state: RequestState::InReview,
        messages: &[
            (
                Customer,
                60,
                "The tracking says that the parcel cannot be located. The necklace was meant for a birthday next week.",
            ),
            (
                Store,
                41,
                "We are very sorry. The carrier has closed its search, so we are checking whether we can send a new one in time. You will hear from us within two working days.",
            ),
        ],
    },
    Thread {
        about: "damaged",
        topic: HelpTopic::ItemProblem,
        state: RequestState::WaitingForCustomer,
        messages: &[
            (Customer, 40, "The carrier reports damage. There are two vases and six mugs in the parcel."),
            (
                Store,
                22,
                "Thank you for telling us at once. If it is delivered, please photograph the box from outside with its label, and every broken piece. We replace whatever is damaged.",
            ),
        ],
    },
    Thread {
        about: "late-to-ship",
        topic: HelpTopic::OrderProgress,
        state: RequestState::InReview,
        messages: &[
            (
                Customer,
                33,
                "The dress should have shipped by now. The wedding is in five weeks. Is everything all right?",
            ),
            (
                Store,
                30,
                "The lace for the sleeves came late and had to be matched again. The seamstress is finishing the hem. We have moved the delivery date and will send it by the fastest way we have.",
            ),
            (Customer, 12, "Thank you. Please let me know as soon as it leaves."),
        ],
    },
    Thread {
        about: "held-at-customs",
        topic: HelpTopic::Contact,
        state: RequestState::Done,
        messages: &[
            (Customer, 40, "Customs asks for an invoice. Which one do they mean?"),
            (
                Store,
                31,
                "The commercial invoice is in the pouch outside on the parcel. Please give customs your CPF number and the order number; they have everything else.",
            ),
            (Customer, 27, "Found it, thank you."),
        ],
    },
    Thread {
        about: "on-its-way",
        topic: HelpTopic::ChangeAddress,
        state: RequestState::Refused,
        messages: &[
            (Customer, 96, "I shall be away. Can it go to my neighbour at number 11 instead?"),
            (
                Store,
                88,
                "The parcel has already been handed to the carrier, so we cannot change the label any more. The local delivery company named in the tracking can leave it with a neighbour if you tell them.",
            ),
        ],
    },
    Thread {
        about: "return-requested",
        topic: HelpTopic::ReturnReplace,
        state: RequestState::Received,
        messages: &[(
            Customer,
            20,
            "The boots are half a size too small. I should like to send them back and keep the scarf.",
        )],
    },
    Thread {
        about: "return-on-its-way",
        topic: HelpTopic::ReturnReplace,
        state: RequestState::Accepted,
        messages: &[
            (Customer, 130, "The bag is lovely, but the strap is too short for me. It is unused."),
            (
                Store,
                112,
                "You are welcome to return it. Please send it with tracking to Larkspur Returns, Hall 4, and put the order number inside. We post the refund 3 to 10 working days after it has arrived.",
            ),
            (Customer, 30, "It is on its way, number LR417726030GB."),
        ],
    },
    Thread {
        about: "return-refunded",
        topic: HelpTopic::ReturnReplace,
        state: RequestState::Done,
        messages: &[
            (Customer, 470, "Both lamps flicker. I have tried other bulbs."),
            (
                Store,
                450,
                "That is a fault of the socket, and ours to bear. Please send them back with the label we have prepared.",
            ),
            (Store, 70, "Both lamps have arrived, and the full amount including shipping is on its way to your card."),
        ],
    },
    Thread {
        about: "partly-refunded",
        topic: HelpTopic::ItemProblem,
        state: RequestState::Done,
        messages: &[
            (Customer, 190, "One of the four mugs has a crack from the rim to the handle."),
            (Store, 50, "We are sorry. You need not send it back: we have refunded that mug."),
        ],
    },
    Thread {
        about: "cancelled-by-customer",
        topic: HelpTopic::CancelOrder,
        state: RequestState::Done,
        messages: &[
            (Customer, 125, "Please cancel, I have found the same colour at home."),
            (
                Store,
                120,
                "The order is cancelled, and the full amount goes back the way it came within 3 to 10 working days.",
            ),
        ],
    },
    Thread {
        about: "tailoring",
        topic: HelpTopic::Contact,
        state: RequestState::Withdrawn,
        messages: &[(
            Customer,
            74,
            "Could the gown be two centimetres longer? Oh, I see that I have given the length with heels. Never mind.",
        )],
    },
    Thread {
        about: "untracked-and-late",
        topic: HelpTopic::PackageNotReceived,
        state: RequestState::Received,
        messages: &[(Customer, 4, "The letter with the necklace should have been here a week ago.")],
    },
];

/// The requests about orders, by their names; oldest first.
pub(super) fn requests(orders: &BTreeMap<&str, &Order>, now: Timestamp) -> Vec<Request> {
    let known = THREADS.iter().filter_map(|thread| Some((thread, orders.get(thread.about)?)));
    let mut requests: Vec<Request> = known.map(|(thread, order)| request(thread, order, now)).collect();
    requests.sort_by_key(|request| request.created_at);
    requests
}

fn request(thread: &Thread, order: &Order, now: Timestamp) -> Request {
    let id = format!("req-{}", order.id.trim_start_matches("ord-"));
    let messages = thread.messages.iter().enumerate().map(|(place, (author, ago, text))| Message {
        id: format!("{id}-m{}", place + 1),
        author: author.clone(),
        at: hours(now, -ago),
        text: (*text).to_owned(),
        attachments: Vec::new(),
    });
    let messages: Vec<Message> = messages.collect();
    Request {
        topic: thread.topic.clone(),
        order_id: Some(order.id.clone()),
        state: thread.state.clone(),
        created_at: messages.first().map_or(now, |message| message.at),
        updated_at: messages.last().map_or(now, |message| message.at),
        shipment_id: None,
        lines: Vec::new(),
        wish: None,
        address: None,
        messages,
        reopen_until: None,
        rating: None,
        id,
    }
}

/// What the shop has told about orders and requests lately; oldest first.
pub(super) fn notices(orders: &[Order], requests: &[Request], now: Timestamp) -> Vec<Notice> {
    let of_orders = orders.iter().flat_map(|order| {
        let told = told(order).into_iter();
        told.map(|(code, at)| (format!("ntc-{}-{code}", order.id), code, at, Some(order.id.clone()), None))
    });
    let of_requests = requests.iter().filter_map(|request| {
        let answer = request.messages.iter().rev().find(|message| message.author == Author::Store)?;
        let id = format!("ntc-{}", answer.id);
        Some((id, NoticeCode::RequestAnswered, answer.at, request.order_id.clone(), Some(request.id.clone())))
    });
    let notices = of_orders.chain(of_requests).filter(|(_, _, at, ..)| *at > hours(now, -NOTICE_HOURS));
    let notice = |(id, code, at, order_id, request_id)| Notice {
        id,
        code,
        at,
        order_id,
        request_id,
        read: at < hours(now, -UNREAD_HOURS),
    };
    let mut notices: Vec<Notice> = notices.map(notice).collect();
    notices.sort_by_key(|notice| notice.at);
    notices
}

fn told(order: &Order) -> Vec<(NoticeCode, Timestamp)> {
    let mut told: Vec<(NoticeCode, Timestamp)> = order
        .history
        .iter()
        .filter_map(|change| {
            let code = match (&change.status, &change.sub_status) {
                (OrderStatus::Processing, Some(SubStatus::PaymentConfirmed)) => NoticeCode::OrderConfirmed,
                (OrderStatus::Shipped, _) => NoticeCode::OrderShipped,
                (OrderStatus::Delivered, _) => NoticeCode::OrderDelivered,
                (OrderStatus::Cancelled, _) => NoticeCode::OrderCancelled,
                _ => return None,
            };
            Some((code, change.at))
        })
        .collect();
    if !order.estimated_delivery_history.is_empty() {
        told.push((NoticeCode::DeliveryDateMoved, order.updated_at));
    }
    if order.totals.refunded.amount > 0 {
        told.push((NoticeCode::Refunded, order.updated_at));
    }
    if order.shipments.iter().any(|parcel| parcel.action_required) {
        told.push((NoticeCode::ActionRequired, order.updated_at));
    }
    told
}
