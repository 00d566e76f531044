//! The list of notices: a pure rule over what the store wrote, what did not happen, and what was read.

use super::{Moment, Notice, NoticeKind, alarms};
use std::collections::HashSet;
use store_api::{
    notice::Notice as Said,
    order::Order,
    request::{Request, RequestState},
    store::Store,
};

/// What the list is made of.
#[derive(Clone, Debug)]
pub struct Facts<'a> {
    /// What the store wrote.
    pub said: Vec<Said>,
    /// All orders of which there may be an alarm.
    pub orders: &'a [Order],
    pub requests: &'a [Request],
    pub store: Option<&'a Store>,
    /// Alarms that the customer was told of or has read.
    pub kept: Vec<Notice>,
    /// The ids of what was read on this machine.
    pub read: &'a HashSet<String>,
}

/// Every notice, newest first.
pub fn list(facts: Facts<'_>, moment: &Moment) -> Vec<Notice> {
    let Facts { said, orders, requests, store, kept, read } = facts;
    let policy = store.map(|store| store.service.clone()).unwrap_or_default();
    let mut notices: Vec<Notice> = said.into_iter().filter_map(|said| of_store(said, requests)).collect();
    notices.extend(orders.iter().flat_map(|order| alarms::of_order(order, &policy, moment)));
    notices.extend(requests.iter().filter_map(|request| alarms::of_request(request, store, moment)));
    for notice in &mut notices {
        notice.read |= read.contains(&notice.id);
    }
    let there: HashSet<String> = notices.iter().map(|notice| notice.id.clone()).collect();
    notices.extend(kept.into_iter().filter(|kept| !there.contains(&kept.id)).map(over));
    notices.sort_by(|a, b| (b.at, &a.id).cmp(&(a.at, &b.id)));
    notices
}

fn of_store(said: Said, requests: &[Request]) -> Option<Notice> {
    let kind = NoticeKind::of(&said.code)?;
    let asked = |id: &String| requests.iter().any(|request| request.id == *id && waits(request));
    Some(Notice {
        kind,
        wrong: kind.is_wrong() || kind == NoticeKind::RequestAnswered && said.request_id.as_ref().is_some_and(asked),
        id: said.id,
        at: said.at,
        order_id: said.order_id,
        request_id: said.request_id,
        shipment_id: None,
        until: None,
        topic: None,
        read: said.read,
    })
}

fn waits(request: &Request) -> bool {
    request.state == RequestState::WaitingForCustomer
}

/// An alarm whose reason has gone: it was so, and there is nothing to do about it any more.
fn over(kept: Notice) -> Notice {
    Notice { until: None, topic: None, read: true, wrong: false, ..kept }
}
