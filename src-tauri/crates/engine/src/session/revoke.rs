//! Sessions that have ended here and of which the store is still to be told.

use super::tokens::{give_up, keep_secret, secret};
use crate::{Error, Inner};
use std::{
    sync::atomic::{AtomicBool, Ordering},
    time::Duration,
};

/// Under this name their tokens stand in the keychain, as a JSON list.
const TO_REVOKE: &str = "to-revoke";
/// So long a customer waits for it; the rest is done later.
const PATIENCE: Duration = Duration::from_secs(5);

/// What is known about them without asking the keychain.
#[derive(Debug)]
pub(super) struct Revocations {
    /// There may be some.
    waiting: AtomicBool,
    /// Held while the list is changed.
    list: tokio::sync::Mutex<()>,
}

impl Default for Revocations {
    fn default() -> Self {
        Self { waiting: AtomicBool::new(true), list: tokio::sync::Mutex::default() }
    }
}

/// Tells the store about sessions that ended while it could not be reached.
pub(crate) async fn revoke_waiting(engine: &Inner) {
    let waiting = &engine.session.revocations.waiting;
    if !waiting.swap(false, Ordering::Relaxed) {
        return;
    }
    let mut held = engine.session.tokens.lock().await;
    if !engine.session.is_somebody() {
        // The app ended in the middle of signing out, or the keychain did not let go.
        give_up(engine, &mut held).await;
    }
    drop(held);
    let told = async {
        for token in list(engine).await? {
            match engine.client.revoke(&token).await {
                Err(error) if is_passing(&error) => waiting.store(true, Ordering::Relaxed),
                _ => change(engine, |list| list.retain(|other| *other != token)).await?,
            }
        }
        Ok::<_, Error>(())
    };
    if let Err(error) = told.await {
        waiting.store(true, Ordering::Relaxed);
        tracing::warn!(%error, "the keychain did not say what is left to revoke");
    }
}

/// The same, but not for longer than a customer waits.
pub(super) async fn soon(engine: &Inner) {
    if tokio::time::timeout(PATIENCE, revoke_waiting(engine)).await.is_err() {
        engine.session.revocations.waiting.store(true, Ordering::Relaxed);
    }
}

/// Has `token` revoked, at some time.
pub(super) async fn owe(engine: &Inner, token: String) -> Result<(), Error> {
    change(engine, |list| list.push(token)).await?;
    engine.session.revocations.waiting.store(true, Ordering::Relaxed);
    Ok(())
}

/// Whether telling the store once more may help.
fn is_passing(error: &store_client::Error) -> bool {
    match error {
        store_client::Error::Problem { problem, .. } => problem.status >= 500 || problem.status == 429,
        store_client::Error::Unreachable(_) | store_client::Error::Broken(_) | store_client::Error::Malformed(_) => {
            true
        }
        store_client::Error::Unauthorized | store_client::Error::Denied(_) => false,
    }
}

async fn change(engine: &Inner, change: impl FnOnce(&mut Vec<String>)) -> Result<(), Error> {
    let _alone = engine.session.revocations.list.lock().await;
    let mut tokens = list(engine).await?;
    change(&mut tokens);
    let json = serde_json::to_string(&tokens).map_err(db::Error::from)?;
    keep_secret(engine, TO_REVOKE, (!tokens.is_empty()).then_some(json)).await
}

async fn list(engine: &Inner) -> Result<Vec<String>, Error> {
    let json = secret(engine, TO_REVOKE).await?;
    Ok(json.and_then(|json| serde_json::from_str(&json).ok()).unwrap_or_default())
}
