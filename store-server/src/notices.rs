//! `PUT /v1/notices/read-until`: up to when a customer has read notices on one device, for the others to know.

use crate::{
    database::{Write, json, sql},
    log,
    problem::Refusal,
    shop::Shop,
    visitor::Visitor,
};
use axum::{
    body::Bytes,
    extract::{State, rejection::BytesRejection},
    http::{StatusCode, header::CACHE_CONTROL},
    response::{IntoResponse, Response},
};
use std::{sync::Arc, time::Instant};
use store_api::{
    Timestamp,
    change::Kind,
    notice::{Notice, ReadUntil},
};

/// Saying it again, or saying less, changes nothing; so it needs no key.
pub(crate) async fn read_until(
    State(shop): State<Arc<Shop>>,
    visitor: Visitor,
    body: Result<Bytes, BytesRejection>,
) -> Result<Response, Refusal> {
    let body = body.map_err(|_| Refusal::of_status(StatusCode::PAYLOAD_TOO_LARGE))?;
    let ReadUntil { until } =
        serde_json::from_slice(&body).map_err(|_| Refusal::bad_request("expected a moment called `until` in JSON"))?;
    shop.limit.take(visitor.sender().who, Instant::now()).map_err(Refusal::too_many_requests)?;
    let now = shop.now();
    shop.write("note what was read", move |write| mark(write, &visitor, until, now)).await?;
    Ok((StatusCode::NO_CONTENT, [(CACHE_CONTROL, "no-store")]).into_response())
}

/// Marks what the visitor sees and what is there now: nobody has read what is told later.
fn mark(write: &mut Write<'_>, visitor: &Visitor, until: Timestamp, now: Timestamp) -> sql::Result<()> {
    for text in log::values(write, visitor.log(), &Kind::Notice)? {
        let mut notice: Notice = json::read(&text)?;
        if notice.read || notice.at > until || !is_seen(write, visitor, &notice)? {
            continue;
        }
        notice.read = true;
        log::put(write, visitor.log(), (&Kind::Notice, &notice.id), &json::write(&notice)?, now)?;
    }
    Ok(())
}

fn is_seen(write: &Write<'_>, visitor: &Visitor, notice: &Notice) -> sql::Result<bool> {
    let Some(order) = visitor.guest_of() else { return Ok(true) };
    Ok(log::guest_of(write, visitor.log(), (&Kind::Notice, &notice.id))?.as_deref() == Some(order))
}
