//! The demo shop's answers, which come by themselves after a moment. What is due stands in the database, so that a
//! request is answered also when the server was stopped in between, and never twice.

use crate::{
    database::{Write, json, sql},
    demo,
    error::Error,
    log,
    requests::{self, Said, Waiting},
    shop::Shop,
};
use std::time::Duration;
use store_api::{
    Timestamp,
    change::Kind,
    notice::{Notice, NoticeCode},
    order::{Order, OrderStatus},
    request::Request,
};

/// Answers what has waited for so long.
pub(crate) fn give(shop: &Shop) -> Result<(), Error> {
    let Some(patience) = shop.auto_answer else { return Ok(()) };
    let now = shop.now();
    let since = now.checked_sub(patience).unwrap_or(Timestamp::UNIX_EPOCH);
    let due = shop.database.read("look for requests that wait", |connection| requests::waiting(connection, since))?;
    if due.is_empty() {
        return Ok(());
    }
    shop.database.write("answer requests", |write| {
        // Asked again, because the customer may have been faster.
        requests::waiting(write, since)?.iter().try_for_each(|waiting| answer(write, waiting, now))
    })
}

/// How often to look.
pub(crate) fn period(patience: Duration) -> Duration {
    (patience / 4).clamp(Duration::from_millis(50), Duration::from_secs(1))
}

fn answer(write: &mut Write<'_>, waiting: &Waiting, now: Timestamp) -> sql::Result<()> {
    let Waiting { log, request: id, language } = waiting;
    let text = log::value(write, *log, (&Kind::Request, id))?;
    let request: Option<Request> = text.as_deref().map(json::read).transpose()?;
    let order = match request.as_ref().and_then(|request| request.order_id.as_deref()) {
        Some(order) => log::value(write, *log, (&Kind::Order, order))?.as_deref().map(json::read).transpose()?,
        None => None,
    };
    let Some(reply) = request.and_then(|request| demo::reply(&request, order.as_ref(), language, now)) else {
        return requests::answered(write, id, None);
    };
    if let Some(order) = &reply.order {
        put(write, *log, order, now)?;
    }
    requests::answer(write, *log, id, Said::of(reply.text, reply.state), now)?;
    requests::answered(write, id, Some(now))
}

/// Puts the order as it is now, and a notice if it is cancelled.
fn put(write: &mut Write<'_>, log: i64, order: &Order, now: Timestamp) -> sql::Result<()> {
    log::put(write, log, (&Kind::Order, &order.id), &json::write(order)?, now)?;
    if order.status != OrderStatus::Cancelled {
        return Ok(());
    }
    let code = NoticeCode::OrderCancelled;
    let notice = Notice {
        id: format!("ntc-{}-{code}", order.id),
        code,
        at: order.updated_at,
        order_id: Some(order.id.clone()),
        request_id: None,
        read: false,
    };
    log::put_for(write, (log, Some(&order.id)), (&Kind::Notice, &notice.id), &json::write(&notice)?, now).map(drop)
}
