//! The list of notices: the store's and what did not happen, with what has been read.

use super::context::Context;
use crate::{
    Error,
    alerts::{
        Moment, Notice,
        list::{Facts, list},
    },
};
use db::Role;
use jiff::SignedDuration;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use store_api::{Sha256Hex, Timestamp, routes::CUSTOMER_LOG, store::ServicePolicy};
use ts_rs::TS;

/// A store may let an order be sent back for so many days longer than others.
const SPARE_DAYS: i64 = 14;

/// A part of the notices.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum NoticeFilter {
    #[default]
    All,
    Unread,
    /// Something is wrong, or needs the customer.
    Wrong,
}

/// Which notices to list.
#[derive(Clone, Copy, Debug, Default, Deserialize, TS)]
#[serde(default)]
pub struct NoticesArgs {
    pub filter: NoticeFilter,
}

/// The list.
#[derive(Clone, Debug, Serialize, TS)]
pub struct NoticesView {
    /// Newest first.
    pub rows: Vec<NoticeRowView>,
    /// How many of all are unread.
    pub unread: u32,
}

/// One notice in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct NoticeRowView {
    pub notice: Notice,
    pub order_number: Option<String>,
    /// Title of the order's first line.
    pub title: Option<String>,
    pub image: Option<Sha256Hex>,
    /// Nothing is toasted about this order.
    pub muted: bool,
}

/// Nothing is toasted about an order, or something is again.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct MuteArgs {
    pub id: String,
    pub muted: bool,
}

/// The list.
pub(crate) fn view(context: &Context<'_>, filter: NoticeFilter) -> Result<NoticesView, Error> {
    let notices = all(context)?;
    let unread = notices.iter().filter(|notice| !notice.read).count() as u32;
    let shown = notices.into_iter().filter(|notice| match filter {
        NoticeFilter::All => true,
        NoticeFilter::Unread => !notice.read,
        NoticeFilter::Wrong => notice.wrong,
    });
    Ok(NoticesView { rows: rows(context, shown.collect())?, unread })
}

/// Some notices by their ids, newest first.
pub(crate) fn found(context: &Context<'_>, ids: &[String]) -> Result<Vec<NoticeRowView>, Error> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    rows(context, all(context)?.into_iter().filter(|notice| ids.contains(&notice.id)).collect())
}

/// How many notices were not read.
pub(crate) fn unread(context: &Context<'_>) -> Result<u32, Error> {
    Ok(all(context)?.iter().filter(|notice| !notice.read).count() as u32)
}

/// Up to when the store was heard; none before the customer's log has been read to its end for the first time.
pub(crate) fn heard(context: &Context<'_>) -> Result<Option<Timestamp>, Error> {
    let logs = context.reader.logs()?;
    let live = logs.into_iter().find(|log| log.name == CUSTOMER_LOG && log.role == Role::Live && log.whole);
    Ok(live.and_then(|log| log.synced_at))
}

/// Every notice, newest first.
pub(crate) fn all(context: &Context<'_>) -> Result<Vec<Notice>, Error> {
    let reader = context.reader;
    let returns = context
        .store
        .as_ref()
        .map(|store| store.service.return_days)
        .unwrap_or_else(|| ServicePolicy::default().return_days);
    let since = context.now.saturating_sub(SignedDuration::from_hours(24 * (i64::from(returns) + SPARE_DAYS)));
    let mut orders = reader.unsettled_orders()?;
    orders.extend(reader.orders_delivered_since(since.unwrap_or(Timestamp::MIN))?);
    let facts = Facts {
        said: reader.notices()?,
        orders: &orders,
        requests: &reader.requests()?,
        store: context.store.as_ref(),
        kept: reader.notices_kept(&context.owner)?,
        read: &reader.notices_read(&context.owner)?,
    };
    let heard = heard(context)?.unwrap_or(Timestamp::MIN);
    Ok(list(facts, &Moment { now: context.zoned(), heard }))
}

/// What a row shows of an order.
#[derive(Clone, Default)]
struct Shown {
    number: Option<String>,
    title: Option<String>,
    image: Option<Sha256Hex>,
}

fn rows(context: &Context<'_>, notices: Vec<Notice>) -> Result<Vec<NoticeRowView>, Error> {
    let mut known: HashMap<String, Shown> = HashMap::new();
    let mut rows = Vec::with_capacity(notices.len());
    for notice in notices {
        let shown = match &notice.order_id {
            None => Shown::default(),
            Some(id) => match known.get(id) {
                Some(shown) => shown.clone(),
                None => known.entry(id.clone()).or_insert(shown(context, id)?).clone(),
            },
        };
        let muted = notice.order_id.as_ref().is_some_and(|id| context.settings.notices.muted.contains(id));
        let Shown { number, title, image } = shown;
        rows.push(NoticeRowView { notice, order_number: number, title, image, muted });
    }
    Ok(rows)
}

fn shown(context: &Context<'_>, order_id: &str) -> Result<Shown, Error> {
    let Some(order) = context.reader.order(order_id)? else { return Ok(Shown::default()) };
    let line = order.lines.into_iter().next();
    let image = line.as_ref().and_then(|line| line.image.clone());
    Ok(Shown { number: Some(order.number), title: line.map(|line| line.title), image })
}
