//! Somebody between the suite and a store who changes what is asked or told, as a store would that keeps a promise badly.

use anyhow::Result;
use axum::{
    Router,
    body::{Body, Bytes},
    extract::{DefaultBodyLimit, State},
    http::{
        HeaderMap, HeaderValue, Method, StatusCode, Uri,
        header::{AUTHORIZATION, CONNECTION, CONTENT_LENGTH, HOST, TRANSFER_ENCODING},
    },
    response::{IntoResponse, Response},
};
use reqwest::Client;
use serde_json::Value;
use std::{
    net::Ipv4Addr,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
};
use store_api::routes;
use tokio::{net::TcpListener, task::JoinHandle};

/// What is changed.
#[derive(Clone, Copy)]
pub(crate) enum Meddling {
    Asked(fn(&mut Asked)),
    Told(fn(&Asked, &mut Told)),
}

/// What goes to the store.
pub(crate) struct Asked {
    pub(crate) method: Method,
    pub(crate) path: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
    /// How many requests came before.
    pub(crate) number: usize,
    /// Whose token came first, and who wrote last.
    pub(crate) first: Option<HeaderValue>,
    pub(crate) writer: Option<HeaderValue>,
}

/// What comes from the store.
pub(crate) struct Told {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

/// Ends when it is dropped.
pub(crate) struct Meddler {
    pub(crate) url: String,
    serving: JoinHandle<()>,
}

struct Between {
    store: String,
    meddling: Meddling,
    client: Client,
    count: AtomicUsize,
    first: Mutex<Option<HeaderValue>>,
    writer: Mutex<Option<HeaderValue>>,
}

impl Meddler {
    /// Stands before the store at an address.
    pub(crate) async fn before(store: &str, meddling: Meddling) -> Result<Self> {
        let between = Between {
            store: store.to_owned(),
            meddling,
            client: Client::builder().no_gzip().no_brotli().no_zstd().build()?,
            count: AtomicUsize::new(0),
            first: Mutex::default(),
            writer: Mutex::default(),
        };
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let url = format!("http://{}", listener.local_addr()?);
        let router = Router::new().fallback(pass).layer(DefaultBodyLimit::disable()).with_state(Arc::new(between));
        let serving = tokio::spawn(async move { axum::serve(listener, router).await.expect("it serves") });
        Ok(Self { url, serving })
    }
}

impl Drop for Meddler {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

async fn pass(
    State(between): State<Arc<Between>>,
    uri: Uri,
    method: Method,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let mut asked = between.asked(uri, method, headers, body);
    if let Meddling::Asked(meddle) = between.meddling {
        meddle(&mut asked);
    }
    match between.carry(asked).await {
        Ok(response) => response,
        Err(error) => (StatusCode::BAD_GATEWAY, error.to_string()).into_response(),
    }
}

impl Between {
    fn asked(&self, uri: Uri, method: Method, mut headers: HeaderMap, body: Bytes) -> Asked {
        for name in [HOST, CONTENT_LENGTH, TRANSFER_ENCODING, CONNECTION] {
            headers.remove(name);
        }
        let token = headers.get(AUTHORIZATION).cloned();
        let mut first = self.first.lock().unwrap_or_else(PoisonError::into_inner);
        let mut writer = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        *first = first.take().or(token.clone());
        if method == Method::POST && uri.path() == routes::REQUESTS {
            *writer = token;
        }
        Asked {
            path: uri.to_string(),
            method,
            headers,
            body: body.to_vec(),
            number: self.count.fetch_add(1, Ordering::Relaxed),
            first: first.clone(),
            writer: writer.clone(),
        }
    }

    async fn carry(&self, asked: Asked) -> Result<Response> {
        let request = self.client.request(asked.method.clone(), format!("{}{}", self.store, asked.path));
        let response = request.headers(asked.headers.clone()).body(asked.body.clone()).send().await?;
        let (status, mut headers) = (response.status(), response.headers().clone());
        for name in [CONTENT_LENGTH, TRANSFER_ENCODING, CONNECTION] {
            headers.remove(name);
        }
        if asked.path.starts_with(routes::STREAM) {
            return Ok((status, headers, Body::from_stream(response.bytes_stream())).into_response());
        }
        let mut told = Told { status, headers, body: response.bytes().await?.to_vec() };
        if let Meddling::Told(meddle) = self.meddling {
            meddle(&asked, &mut told);
        }
        Ok((told.status, told.headers, told.body).into_response())
    }
}

impl Asked {
    pub(crate) fn is_write(&self) -> bool {
        self.method != Method::GET
    }

    pub(crate) fn replace(&mut self, old: &str, new: &str) {
        self.body = String::from_utf8_lossy(&self.body).replace(old, new).into_bytes();
    }
}

impl Told {
    pub(crate) fn replace(&mut self, old: &str, new: &str) {
        if let Ok(text) = std::str::from_utf8(&self.body) {
            self.body = text.replace(old, new).into_bytes();
        }
    }

    /// Changes a body that is JSON.
    pub(crate) fn change(&mut self, change: impl FnOnce(&mut Value)) {
        if let Ok(mut value) = serde_json::from_slice(&self.body) {
            change(&mut value);
            self.body = value.to_string().into_bytes();
        }
    }
}
