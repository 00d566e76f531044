//! The words of a toast, in the customer's language.

use super::{Notice, NoticeKind, plan::Toasts};
use crate::{Error, Toast, link, queries::context::Context};
use i18n::Messages;

/// Named in a summary; the rest is counted.
const NAMED: usize = 3;

/// What to show.
pub(super) fn toasts(context: &Context<'_>, toasts: &Toasts) -> Result<Vec<Toast>, Error> {
    let messages = Messages::new(&context.language);
    match toasts {
        Toasts::Each(notices) => notices.iter().map(|notice| one(context, &messages, notice)).collect(),
        Toasts::Summary(notices) => Ok(vec![summary(context, &messages, notices)?]),
    }
}

fn one(context: &Context<'_>, messages: &Messages, notice: &Notice) -> Result<Toast, Error> {
    Ok(Toast {
        tag: notice.id.clone(),
        title: title(context, messages, notice)?,
        body: text(context, messages, notice)?,
        link: link::of(notice),
        action: messages.say("system-notice-open", &[]),
        urgent: notice.kind.is_wrong(),
    })
}

fn summary(context: &Context<'_>, messages: &Messages, notices: &[Notice]) -> Result<Toast, Error> {
    let count = notices.len().to_string();
    let named = notices.iter().take(NAMED).map(|notice| title(context, messages, notice));
    Ok(Toast {
        tag: "summary".to_owned(),
        title: messages.say("system-notice-summary", &[("count", &count)]),
        body: named.collect::<Result<Vec<_>, _>>()?.join("\n"),
        link: link::NOTICES.to_owned(),
        action: messages.say("system-notice-open", &[]),
        urgent: notices.iter().any(|notice| notice.kind.is_wrong()),
    })
}

/// What happened, in a few words; also the title of a calendar entry.
pub(crate) fn title(context: &Context<'_>, messages: &Messages, notice: &Notice) -> Result<String, Error> {
    let number = order(context, notice)?.map(|order| order.number).unwrap_or_default();
    Ok(messages.say(&format!("system-notice-{}", word(notice.kind)), &[("order", &number)]))
}

fn text(context: &Context<'_>, messages: &Messages, notice: &Notice) -> Result<String, Error> {
    let order = order(context, notice)?;
    let goods =
        order.as_ref().and_then(|order| order.lines.first()).map(|line| line.title.as_str()).unwrap_or_default();
    Ok(messages.say(&format!("system-notice-{}-text", word(notice.kind)), &[("goods", goods)]))
}

fn order(context: &Context<'_>, notice: &Notice) -> Result<Option<store_api::order::Order>, Error> {
    Ok(notice.order_id.as_deref().map(|id| context.reader.order(id)).transpose()?.flatten())
}

/// As it stands in the ids of messages.
fn word(kind: NoticeKind) -> &'static str {
    match kind {
        NoticeKind::OrderConfirmed => "order-confirmed",
        NoticeKind::OrderShipped => "order-shipped",
        NoticeKind::OrderDelivered => "order-delivered",
        NoticeKind::OrderCancelled => "order-cancelled",
        NoticeKind::DeliveryDateMoved => "delivery-date-moved",
        NoticeKind::ActionRequired => "action-required",
        NoticeKind::Refunded => "refunded",
        NoticeKind::RequestAnswered => "request-answered",
        NoticeKind::ShipDatePassed => "ship-date-passed",
        NoticeKind::NoScan => "no-scan",
        NoticeKind::DeliveryWindowPassed => "delivery-window-passed",
        NoticeKind::PickupDeadlineNear => "pickup-deadline-near",
        NoticeKind::ReturnWindowEnding => "return-window-ending",
        NoticeKind::PaymentDue => "payment-due",
        NoticeKind::RequestUnanswered => "request-unanswered",
    }
}
