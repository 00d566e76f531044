//! Files that go with messages: declared, sent in parts that can be resumed, and read again by whom they belong to.

mod keep;
mod shape;
mod upload;

pub(crate) use keep::{forget, name_all, put, read_any};
pub(crate) use shape::is_acceptable;

use crate::{database::Write, etag, once::Stop, problem::Refusal, shop::Shop, visitor::Visitor};
use axum::{
    Json, Router,
    body::{Body, BodyDataStream, Bytes},
    extract::{Path, State, rejection::BytesRejection},
    http::{
        HeaderMap, HeaderName,
        header::{
            CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_LENGTH, CONTENT_SECURITY_POLICY, CONTENT_TYPE,
            X_CONTENT_TYPE_OPTIONS,
        },
    },
    response::{IntoResponse, Response},
    routing::{get, post},
};
use futures_util::StreamExt;
use std::{sync::Arc, time::Instant};
use store_api::{
    Timestamp, routes,
    write::{MAX_ATTACHMENT_BYTES, NewAttachment, UPLOAD_OFFSET, Upload},
};

/// What has come is kept in pieces of this size, so that little is lost when a connection breaks.
const PIECE: usize = 256 * 1024;
const FOREVER: &str = "private, max-age=31536000, immutable";
const POLICY: &str = "default-src 'none'; sandbox";

pub(crate) fn routes() -> Router<Arc<Shop>> {
    Router::new().route(routes::ATTACHMENTS, post(declare)).route(routes::ATTACHMENT, get(read).patch(append))
}

async fn declare(
    State(shop): State<Arc<Shop>>,
    visitor: Visitor,
    body: Result<Bytes, BytesRejection>,
) -> Result<Response, Refusal> {
    let body = body.map_err(|broken| Refusal::of_status(broken.status()))?;
    let new: NewAttachment =
        serde_json::from_slice(&body).map_err(|_| Refusal::bad_request("expected what is going to be sent"))?;
    shape::declared(&new)?;
    shop.limit.take(visitor.sender().who, Instant::now()).map_err(Refusal::too_many_requests)?;
    let upload = change(&shop, move |write, now| upload::declare(write, &visitor, &new, now)).await?;
    Ok(told(upload))
}

async fn append(
    State(shop): State<Arc<Shop>>,
    visitor: Result<Visitor, Refusal>,
    Path(sha256): Path<String>,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, Refusal> {
    let mut stream = body.into_data_stream();
    let taken = take(&shop, visitor, sha256, &headers, &mut stream).await;
    if taken.is_err() {
        hear_out(&mut stream).await;
    }
    taken
}

/// Reads on to the end: whoever is still sending would meet a closed connection instead of the reason.
async fn hear_out(stream: &mut BodyDataStream) {
    let mut left = MAX_ATTACHMENT_BYTES;
    while let Some(Ok(bytes)) = stream.next().await {
        left = left.saturating_sub(bytes.len() as u64);
        if left == 0 {
            return;
        }
    }
}

async fn take(
    shop: &Arc<Shop>,
    visitor: Result<Visitor, Refusal>,
    sha256: String,
    headers: &HeaderMap,
    stream: &mut BodyDataStream,
) -> Result<Response, Refusal> {
    let number = |name| headers.get(name)?.to_str().ok()?.parse::<u64>().ok();
    let part = upload::Part { scope: visitor?.scope(), sha256 };
    let begins = number(HeaderName::from_static(UPLOAD_OFFSET))
        .ok_or_else(|| Refusal::bad_request("Upload-Offset says where the body goes on"))?;
    let length = number(CONTENT_LENGTH).unwrap_or(0);
    let opened = part.clone();
    let mut upload = change(shop, move |write, _| upload::open(write, &opened, (begins, length))).await?;
    let mut piece = Vec::new();
    loop {
        let chunk = stream.next().await;
        let going_on = matches!(chunk, Some(Ok(_)));
        if let Some(Ok(bytes)) = &chunk {
            piece.extend_from_slice(bytes);
        }
        if piece.len() >= PIECE || (!going_on && !piece.is_empty()) {
            let (part, bytes, begins) = (part.clone(), std::mem::take(&mut piece), upload.offset);
            upload = change(shop, move |write, now| upload::append(write, &part, begins, &bytes, now)).await?;
        }
        match chunk {
            Some(Ok(_)) => {}
            Some(Err(_)) => return Err(Refusal::bad_request("the part broke off")),
            None => return Ok(told(upload)),
        }
    }
}

async fn read(
    State(shop): State<Arc<Shop>>,
    visitor: Visitor,
    Path(sha256): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let tag = etag::of(&sha256);
    let found = shop.read("read an attachment", move |connection| keep::read(connection, &visitor, &sha256)).await?;
    let (content_type, bytes) = found.ok_or_else(Refusal::not_found)?;
    Ok(etag::answer(&headers, &tag, FOREVER, || shown(content_type, bytes)))
}

/// A file that a browser saves and does not run.
pub(crate) fn shown(content_type: String, bytes: Vec<u8>) -> Response {
    let told =
        [(X_CONTENT_TYPE_OPTIONS, "nosniff"), (CONTENT_SECURITY_POLICY, POLICY), (CONTENT_DISPOSITION, "attachment")];
    ([(CONTENT_TYPE, content_type)], told, bytes).into_response()
}

fn told(upload: Upload) -> Response {
    let offset = (HeaderName::from_static(UPLOAD_OFFSET), upload.offset.to_string());
    ([offset], [(CACHE_CONTROL, "no-store")], Json(upload)).into_response()
}

async fn change<T: Send + 'static>(
    shop: &Arc<Shop>,
    change: impl FnOnce(&mut Write<'_>, Timestamp) -> Result<T, Stop> + Send + 'static,
) -> Result<T, Refusal> {
    let now = shop.now();
    let tried = shop.write("keep an attachment", move |write| match change(write, now) {
        Ok(value) => Ok(Ok(value)),
        Err(Stop::Refused(refusal)) => Ok(Err(refusal)),
        Err(Stop::Broken(error)) => Err(error),
    });
    tried.await?
}
