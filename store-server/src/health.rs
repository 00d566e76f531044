//! `GET /health` and `GET /metrics`: whether this server does what it is for, for balancers and Prometheus. Nothing personal.

use crate::{bridge::Desks, database::sql, error::Error, problem::Refusal, shop::Shop};
use axum::{
    Router,
    extract::State,
    http::{StatusCode, header::CONTENT_TYPE},
    response::{IntoResponse, Response},
    routing::get,
};
use std::{fmt::Write, sync::Arc};

/// What Prometheus reads, in its text format.
const TEXT: &str = "text/plain; version=0.0.4; charset=utf-8";

pub(crate) fn routes() -> Router<Arc<Shop>> {
    Router::new().route("/health", get(health)).route("/metrics", get(metrics))
}

/// Well as long as the database answers: customers read their orders also while the shop is away.
async fn health(State(shop): State<Arc<Shop>>) -> Response {
    let read = shop.read("see whether it is there", |connection| connection.query_row("SELECT 1", (), |_| Ok(())));
    let (status, database) = match read.await {
        Ok(()) => (StatusCode::OK, "ok"),
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "failed"),
    };
    let away = shop.front.as_ref().is_some_and(|front| front.standing().paused);
    let shop = if away { "away" } else { "ok" };
    let body = serde_json::json!({ "database": database, "shop": shop }).to_string();
    (status, [(CONTENT_TYPE, "application/json")], body).into_response()
}

async fn metrics(State(shop): State<Arc<Shop>>) -> Result<Response, Refusal> {
    let (accounts, entries, step) = shop.read("count", counts).await.map_err(|error: Error| Refusal::from(error))?;
    let (waiting, failed) = shop.read("count what waits for desks", Desks::counts).await?;
    let mut text = String::new();
    let mut tell = |name: &str, kind: &str, help: &str, value: u64| {
        // Writing into a string cannot fail.
        let _ = writeln!(text, "# HELP doorstep_{name} {help}\n# TYPE doorstep_{name} {kind}\ndoorstep_{name} {value}");
    };
    tell("accounts", "gauge", "Customers who are known.", accounts);
    tell("log_entries", "gauge", "Entries of all change logs.", entries);
    tell("log_steps_total", "counter", "Steps that were ever made in change logs.", step);
    tell("open_streams", "gauge", "Apps that listen.", shop.nudges.open() as u64);
    tell("desk_waiting", "gauge", "What waits to be brought to a desk.", waiting);
    tell("desk_failed", "gauge", "What a desk refused for good, or sent back.", failed);
    tell("nudges_total", "counter", "Events that apps were sent.", shop.nudges.told());
    let database = shop.database.standing();
    tell("database_errors_total", "counter", "What the database refused or did not answer.", database.failures);
    tell("database_connections_busy", "gauge", "Connections to the database at work.", database.busy);
    tell("database_connections_idle", "gauge", "Connections to the database that wait for work.", database.idle);
    tell("leads", "gauge", "Whether this process does what one of several has to do.", u64::from(database.leads));
    if let Some(front) = &shop.front {
        let standing = front.standing();
        tell("shop_followed", "gauge", "Customers whom the shop is asked about.", standing.followed);
        tell("shop_reads_total", "counter", "Answers of the shop about a customer.", standing.reads);
        tell("shop_failures_total", "counter", "Calls to the shop that failed.", standing.failures);
        tell("shop_webhooks_total", "counter", "Signed webhooks that came.", standing.webhooks);
        tell("shop_away", "gauge", "Whether the shop is left alone after a failure.", u64::from(standing.paused));
    }
    Ok(([(CONTENT_TYPE, TEXT)], text).into_response())
}

fn counts(connection: &sql::Connection) -> sql::Result<(u64, u64, u64)> {
    let count = |query| connection.query_row(query, (), |row| row.get::<i64>(0)).map(i64::unsigned_abs);
    Ok((
        count("SELECT count(*) FROM account")?,
        count("SELECT count(*) FROM entry WHERE value IS NOT NULL")?,
        count("SELECT step FROM counter")?,
    ))
}
