//! The list of notices: the store's and what did not happen, with what has been read.

use super::context::Context;
use crate::{
    Error,
    alerts::{Notice, NoticeKind, alarms},
};
use serde::{Deserialize, Serialize};
use store_api::Sha256Hex;
use ts_rs::TS;

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
pub(crate) fn list(context: &Context<'_>, filter: NoticeFilter) -> Result<NoticesView, Error> {
    let notices = all(context)?;
    let unread = notices.iter().filter(|notice| !notice.read).count() as u32;
    let shown = notices.into_iter().filter(|notice| match filter {
        NoticeFilter::All => true,
        NoticeFilter::Unread => !notice.read,
        NoticeFilter::Wrong => notice.kind.is_wrong(),
    });
    let rows = shown.map(|notice| row(context, notice)).collect::<Result<_, _>>()?;
    Ok(NoticesView { rows, unread })
}

/// How many notices were not read.
pub(crate) fn unread(context: &Context<'_>) -> Result<u32, Error> {
    Ok(all(context)?.iter().filter(|notice| !notice.read).count() as u32)
}

/// Every notice, newest first.
pub(crate) fn all(context: &Context<'_>) -> Result<Vec<Notice>, Error> {
    let read = context.reader.notices_read(&context.owner)?;
    let said = context.reader.notices()?.into_iter().filter_map(|notice| {
        Some(Notice {
            kind: NoticeKind::of(&notice.code)?,
            read: notice.read,
            id: notice.id,
            at: notice.at,
            order_id: notice.order_id,
            request_id: notice.request_id,
            shipment_id: None,
            until: None,
            topic: None,
        })
    });
    let mut notices: Vec<Notice> = said.collect();
    let now = context.zoned();
    for order in context.reader.unsettled_orders()? {
        notices.extend(alarms::of_order(&order, &context.verdicts(&order), &now));
    }
    let store = context.store.as_ref();
    notices.extend(context.reader.requests()?.iter().filter_map(|request| alarms::of_request(request, store, &now)));
    for notice in &mut notices {
        notice.read |= read.contains(&notice.id);
    }
    notices.sort_by(|a, b| (b.at, &a.id).cmp(&(a.at, &b.id)));
    Ok(notices)
}

fn row(context: &Context<'_>, notice: Notice) -> Result<NoticeRowView, Error> {
    let order = notice.order_id.as_deref().map(|id| context.reader.order(id)).transpose()?.flatten();
    let line = order.as_ref().and_then(|order| order.lines.first());
    Ok(NoticeRowView {
        order_number: order.as_ref().map(|order| order.number.clone()),
        title: line.map(|line| line.title.clone()),
        image: line.and_then(|line| line.image.clone()),
        muted: notice.order_id.as_ref().is_some_and(|id| context.settings.notices.muted.contains(id)),
        notice,
    })
}
