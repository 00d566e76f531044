//! The two logs over HTTP: the customer's own, and the help centre of a language.

use crate::{
    etag,
    log::{self, View},
    problem::Refusal,
    shop::Shop,
    visitor::Visitor,
};
use axum::{
    extract::{Path, Query, State, rejection::QueryRejection},
    http::{
        HeaderMap,
        header::{CACHE_CONTROL, CONTENT_TYPE},
    },
    response::{IntoResponse, Response},
};
use serde::Deserialize;
use std::sync::Arc;
use store_api::routes;

#[derive(Deserialize)]
pub(crate) struct Asked {
    /// Empty as well as absent at first.
    #[serde(default)]
    after: String,
}

type Where = Result<Query<Asked>, QueryRejection>;

pub(crate) async fn customer(
    State(shop): State<Arc<Shop>>,
    visitor: Visitor,
    asked: Where,
) -> Result<Response, Refusal> {
    if let Some(front) = &shop.front {
        front.look(&visitor);
    }
    let mut page = page(&shop, visitor.view(), after(asked)?).await?;
    shop.faults.spoil_checksum(routes::CHANGES, &mut page);
    Ok(([(CACHE_CONTROL, "private, no-store"), (CONTENT_TYPE, "application/json")], page).into_response())
}

pub(crate) async fn help(
    State(shop): State<Arc<Shop>>,
    Path(language): Path<String>,
    headers: HeaderMap,
    asked: Where,
) -> Result<Response, Refusal> {
    let after = after(asked)?;
    let name = routes::help_log(&language);
    let found = shop
        .read("find a help log", move |connection| {
            let Some(log) = log::find(connection, &name)? else { return Ok(None) };
            let view = View::whole(log);
            let (_, newest) = view.newest(connection)?;
            Ok(Some((view, newest)))
        })
        .await?;
    let Some((view, newest)) = found else { return Err(Refusal::not_found()) };
    let tag = etag::of(&newest.to_string());
    if etag::has(&headers, &tag) {
        return Ok(etag::answer(&headers, &tag, PUBLIC, Response::default));
    }
    let mut page = page(&shop, view, after).await?;
    shop.faults.spoil_checksum(&routes::help_changes(&language), &mut page);
    Ok(etag::answer(&headers, &tag, PUBLIC, || ([(CONTENT_TYPE, "application/json")], page).into_response()))
}

/// A shared cache may keep the page, and asks whether it still stands: an old empty page would hide what is new.
const PUBLIC: &str = "public, no-cache";

fn after(asked: Where) -> Result<Option<String>, Refusal> {
    let Query(Asked { after }) = asked.map_err(|_| Refusal::bad_request("`after` has to be one cursor"))?;
    Ok(Some(after).filter(|after| !after.is_empty()))
}

async fn page(shop: &Arc<Shop>, view: View, after: Option<String>) -> Result<Vec<u8>, Refusal> {
    let page = shop.work(move |shop| {
        shop.database
            .read("read a page of a log", |connection| view.page(connection, after.as_deref(), &shop.checksums))
    });
    Ok(page.await?.into_json())
}
