//! Pictures, kept and fetched by the hash of their bytes.

use crate::{
    database::{
        Write,
        sql::{self, params},
    },
    etag,
    problem::Refusal,
    shop::Shop,
};
use axum::{
    extract::{Path, State},
    http::{
        HeaderMap,
        header::{CONTENT_SECURITY_POLICY, CONTENT_TYPE, X_CONTENT_TYPE_OPTIONS},
    },
    response::{IntoResponse, Response},
};
use std::sync::Arc;
use store_api::help::Media;

/// A picture opened by itself must not run what somebody drew into it.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
const FOREVER: &str = "public, max-age=31536000, immutable";
const FIND: &str = "SELECT content_type, bytes FROM media WHERE sha256 = ?1";
const PUT: &str = "INSERT INTO media (sha256, content_type, bytes) VALUES (?1, ?2, ?3) ON CONFLICT (sha256) DO NOTHING";

pub(crate) async fn get(
    State(shop): State<Arc<Shop>>,
    Path(sha256): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    let tag = etag::of(&sha256);
    let found: Option<(String, Vec<u8>)> = shop
        .read("read a picture", move |connection| {
            connection.optional(FIND, [sha256], |row| Ok((row.get(0)?, row.get(1)?)))
        })
        .await?;
    let (content_type, bytes) = found.ok_or_else(Refusal::not_found)?;
    Ok(etag::answer(&headers, &tag, FOREVER, || {
        let told = [(X_CONTENT_TYPE_OPTIONS, "nosniff"), (CONTENT_SECURITY_POLICY, POLICY)];
        ([(CONTENT_TYPE, content_type)], told, bytes).into_response()
    }))
}

pub(crate) fn put(write: &mut Write<'_>, media: &Media, bytes: &[u8]) -> sql::Result<()> {
    write.execute(PUT, params![media.sha256, media.content_type, bytes])?;
    Ok(())
}
