//! What the store says to a request, and the notice that it was said.

use super::thread;
use crate::{
    database::{Write, json, sql},
    log,
};
use store_api::{
    Timestamp,
    change::Kind,
    notice::{Notice, NoticeCode},
    request::{Attachment, Request, RequestState},
};

/// What the store says.
#[derive(Clone, Debug)]
pub(crate) struct Said<'a> {
    /// Empty where only the state moves.
    pub(crate) text: &'a str,
    pub(crate) attachments: Vec<Attachment>,
    /// Where it takes the request.
    pub(crate) state: RequestState,
}

impl<'a> Said<'a> {
    /// Without files.
    pub(crate) fn of(text: &'a str, state: RequestState) -> Self {
        Self { text, attachments: Vec::new(), state }
    }
}

/// Answers a request in a customer's log, if it is there: with a text, by another state, or both.
pub(crate) fn answer(
    write: &mut Write<'_>,
    log: i64,
    id: &str,
    said: Said<'_>,
    now: Timestamp,
) -> sql::Result<Option<Request>> {
    let Some(text_of_request) = log::value(write, log, (&Kind::Request, id))? else { return Ok(None) };
    let request = thread::answer(json::read(&text_of_request)?, said, now);
    log::put(write, log, (&Kind::Request, id), &json::write(&request)?, now)?;
    let guest = log::guest_of(write, log, (&Kind::Request, id))?;
    let notice = notice(&request);
    log::put_for(write, (log, guest.as_deref()), (&Kind::Notice, &notice.id), &json::write(&notice)?, now)?;
    Ok(Some(request))
}

/// One for each answer.
fn notice(request: &Request) -> Notice {
    let place = format!("{}-{}-{}", request.id, request.messages.len(), request.state);
    Notice {
        id: format!("ntc-{place}"),
        code: NoticeCode::RequestAnswered,
        at: request.updated_at,
        order_id: request.order_id.clone(),
        request_id: Some(request.id.clone()),
        read: false,
    }
}
