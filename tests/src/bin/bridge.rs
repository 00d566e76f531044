//! The real UI on the real engine in any browser: the table of commands over HTTP, with a demo store behind it.
//!
//! Prints `bridge on http://127.0.0.1:PORT` when it is ready. `POST /store/stop` takes the store away.

use anyhow::{Context, Result};
use axum::{
    Json, Router,
    extract::{DefaultBodyLimit, Path, State},
    http::{StatusCode, header},
    response::{
        Html, IntoResponse, Response,
        sse::{Event, KeepAlive, Sse},
    },
    routing::{get, post},
};
use clap::Parser;
use jiff::Timestamp;
use serde_json::Value;
use std::{convert::Infallible, path::PathBuf, sync::Arc};
use store_server::{Options, Running, Server};
use tests::device::{Device, Machine};
use tokio::sync::Mutex;
use tokio_stream::{Stream, StreamExt, wrappers::BroadcastStream};
use tower_http::services::ServeDir;

/// How the bridge is started.
#[derive(Debug, Parser)]
struct Arguments {
    /// 0 takes a free one.
    #[arg(long, default_value_t = 0)]
    port: u16,
    /// The built UI.
    #[arg(long, default_value = "ui/dist")]
    page: PathBuf,
    /// The clocks of the store and the engine stand still at this time.
    #[arg(long)]
    at: Option<Timestamp>,
    /// Who signs in at the start; nobody, if absent. The demo's passwords are all `demo`.
    #[arg(long)]
    customer: Option<String>,
    /// The store behind it; a demo store of its own, if absent.
    #[arg(long)]
    store: Option<String>,
}

struct Bridge {
    device: Device,
    store: Mutex<Option<Running>>,
    page: PathBuf,
}

#[tokio::main]
async fn main() -> Result<()> {
    let arguments = Arguments::parse();
    let at = arguments.at;
    let mut options = Options::demo();
    if let Some(at) = at {
        options.clock = Arc::new(move || at);
    }
    let store = match &arguments.store {
        Some(_) => None,
        None => Some(Server::start(options).await?),
    };
    let store_url = arguments.store.clone().or(store.as_ref().map(Running::url)).unwrap_or_default();
    let mut device = Device::with(&store_url, at.map_or_else(Machine::default, Machine::at))?;
    device.start();
    if let Some(customer) = &arguments.customer {
        device.sign_in(customer, "demo").await?;
    }
    device.wait_until_synced().await?;
    let page = arguments.page.clone();
    let bridge = Arc::new(Bridge { device, store: Mutex::new(store), page });
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", arguments.port)).await?;
    println!("bridge on http://{}", listener.local_addr()?);
    axum::serve(listener, router(bridge)).await.context("the bridge ended")
}

fn router(bridge: Arc<Bridge>) -> Router {
    let files = ServeDir::new(&bridge.page).append_index_html_on_directories(false);
    Router::new()
        .route("/", get(page))
        // A photo comes with a call.
        .route("/call/{name}", post(call).layer(DefaultBodyLimit::disable()))
        .route("/events", get(events))
        .route("/media/{sha256}", get(media))
        .route("/store/stop", post(stop_store))
        .fallback_service(files)
        .with_state(bridge)
}

/// The page of the app, marked so that it looks for the bridge.
async fn page(State(bridge): State<Arc<Bridge>>) -> Response {
    match tokio::fs::read_to_string(bridge.page.join("index.html")).await {
        Ok(page) => {
            let mark = "<head><meta name=\"doorstep-host\" content=\"bridge\" />";
            Html(page.replacen("<head>", mark, 1)).into_response()
        }
        Err(error) => (StatusCode::NOT_FOUND, format!("the UI has not been built: {error}")).into_response(),
    }
}

async fn call(State(bridge): State<Arc<Bridge>>, Path(name): Path<String>, Json(args): Json<Value>) -> Response {
    match bridge.device.engine.call(&name, args).await {
        Ok(answer) => Json(answer).into_response(),
        Err(error) => (StatusCode::UNPROCESSABLE_ENTITY, Json(error)).into_response(),
    }
}

async fn events(State(bridge): State<Arc<Bridge>>) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let changes = BroadcastStream::new(bridge.device.engine.changed());
    let events = changes.filter_map(|change| Event::default().event("changed").json_data(change.ok()?).ok().map(Ok));
    Sse::new(events).keep_alive(KeepAlive::default())
}

async fn media(State(bridge): State<Arc<Bridge>>, Path(sha256): Path<String>) -> Response {
    match bridge.device.engine.picture(&sha256).await {
        Ok(Some(picture)) => ([(header::CONTENT_TYPE, picture.content_type)], picture.bytes).into_response(),
        Ok(None) => StatusCode::NOT_FOUND.into_response(),
        Err(error) => (StatusCode::INTERNAL_SERVER_ERROR, error.to_string()).into_response(),
    }
}

async fn stop_store(State(bridge): State<Arc<Bridge>>) -> StatusCode {
    if let Some(store) = bridge.store.lock().await.take() {
        store.stop().await;
    }
    StatusCode::NO_CONTENT
}
