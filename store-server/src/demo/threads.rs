//! What the demo's customer has asked, and what the shop has told them.

use super::{
    calendar::hours,
    conversations::{CONVERSATIONS, Conversation},
};
use std::collections::BTreeMap;
use store_api::{
    Timestamp,
    notice::{Notice, NoticeCode},
    order::{Address, Order},
    request::{Author, LineReason, Message, Rating, Request, RequestLine, RequestState},
};

/// Older notices are gone.
const NOTICE_HOURS: i64 = 24 * 21;
/// Older ones were read.
const UNREAD_HOURS: i64 = 30;
/// How long an ended request can be opened again.
const REOPEN_HOURS: i64 = 24 * 30;

/// The requests about orders, by their names; oldest first.
pub(super) fn requests(orders: &BTreeMap<&str, &Order>, now: Timestamp) -> Vec<Request> {
    let known = CONVERSATIONS.iter().filter_map(|conversation| Some((conversation, orders.get(conversation.about)?)));
    let mut requests: Vec<Request> = known.map(|(conversation, order)| request(conversation, order, now)).collect();
    requests.sort_by_key(|request| request.created_at);
    requests
}

fn request(conversation: &Conversation, order: &Order, now: Timestamp) -> Request {
    let Conversation { topic, state, details, messages, .. } = conversation;
    let id = format!("req-{}", order.id.trim_start_matches("ord-"));
    let messages = messages.iter().enumerate().map(|(place, (author, ago, text))| Message {
        id: format!("{id}-m{}", place + 1),
        author: author.clone(),
        at: hours(now, -ago),
        text: (*text).to_owned(),
        attachments: Vec::new(),
    });
    let messages: Vec<Message> = messages.collect();
    let last = messages.last().map_or(now, |message| message.at);
    let ended = matches!(state, RequestState::Done | RequestState::Refused | RequestState::Withdrawn);
    let address = order.shipping_address.clone();
    Request {
        topic: topic.clone(),
        order_id: Some(order.id.clone()),
        state: state.clone(),
        created_at: messages.first().map_or(now, |message| message.at),
        updated_at: last,
        shipment_id: order.shipments.first().filter(|_| details.parcel).map(|parcel| parcel.id.clone()),
        lines: details.goods.iter().filter_map(|goods| line(order, goods)).collect(),
        wish: details.wish.clone(),
        address: details.street.and_then(|street| Some(Address { lines: vec![street.to_owned()], ..address? })),
        messages,
        reopen_until: ended.then(|| hours(last, REOPEN_HOURS)),
        rating: details.rating.map(|(stars, text)| Rating { stars, text: text.to_owned() }),
        id,
    }
}

fn line(order: &Order, (place, quantity, reason): &(usize, u32, LineReason)) -> Option<RequestLine> {
    let line_id = order.lines.get(*place)?.id.clone();
    Some(RequestLine { line_id, quantity: *quantity, reason: reason.clone() })
}

/// What the shop has told about orders and requests lately; oldest first.
pub(super) fn notices(orders: &[Order], requests: &[Request], now: Timestamp) -> Vec<Notice> {
    let of_orders = orders.iter().flat_map(|order| {
        let told = crate::news::told(order).into_iter();
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
