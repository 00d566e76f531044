//! The words of a toast, in the customer's language.

use super::{Notice, plan::Toasts};
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
        urgent: notice.wrong,
    })
}

fn summary(context: &Context<'_>, messages: &Messages, notices: &[Notice]) -> Result<Toast, Error> {
    let count = notices.len().to_string();
    // What is wrong is named first; otherwise the newest.
    let mut notices: Vec<&Notice> = notices.iter().collect();
    notices.sort_by_key(|notice| !notice.wrong);
    let named = notices.iter().take(NAMED).map(|notice| title(context, messages, notice));
    Ok(Toast {
        tag: "summary".to_owned(),
        title: messages.say("system-notice-summary", &[("count", &count)]),
        body: named.collect::<Result<Vec<_>, _>>()?.join("\n"),
        link: link::NOTICES.to_owned(),
        action: messages.say("system-notice-open", &[]),
        urgent: notices.iter().any(|notice| notice.wrong),
    })
}

/// What happened, in a few words; also the title of a calendar entry.
pub(crate) fn title(context: &Context<'_>, messages: &Messages, notice: &Notice) -> Result<String, Error> {
    let number = order(context, notice)?.map(|order| order.number).or_else(|| notice.order_id.clone());
    let number = number.unwrap_or_default();
    Ok(messages.say(&format!("system-notice-{}", notice.kind.word()), &[("order", &number)]))
}

/// The second line.
pub(crate) fn text(context: &Context<'_>, messages: &Messages, notice: &Notice) -> Result<String, Error> {
    let order = order(context, notice)?;
    let goods =
        order.as_ref().and_then(|order| order.lines.first()).map(|line| line.title.as_str()).unwrap_or_default();
    Ok(messages.say(&format!("system-notice-{}-text", notice.kind.word()), &[("goods", goods)]))
}

fn order(context: &Context<'_>, notice: &Notice) -> Result<Option<store_api::order::Order>, Error> {
    Ok(notice.order_id.as_deref().map(|id| context.reader.order(id)).transpose()?.flatten())
}
