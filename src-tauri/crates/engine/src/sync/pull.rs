//! Reading one log to its end: the next page is fetched while the last one is being stored.

use super::prepare::prepare;
use crate::{Error, Inner, Tag, session};
use db::{Applied, Log, Page};
use store_api::{change::ChangePage, routes::CUSTOMER_LOG};
use store_client::Error as StoreError;

/// Reads `name` from where it stands to its end.
///
/// # Errors
/// What the network or the store did; pages before that are stored, and the next attempt goes on behind them.
pub(super) async fn pull(engine: &Inner, name: &str) -> Result<(), Error> {
    let mut log = engine.cache.lock().await.log(name)?;
    let mut fetched = fetch(engine, name, log.cursor.as_deref()).await?;
    let mut restarted = false;
    loop {
        if fetched.reset {
            if std::mem::replace(&mut restarted, true) {
                return Err(StoreError::Malformed("a log that is reset at its beginning".to_owned()).into());
            }
            log = restart(engine, name).await?;
            fetched = fetch(engine, name, None).await?;
            continue;
        }
        let (next, more) = (fetched.next.clone(), fetched.more);
        if more && Some(&next) == log.cursor.as_ref() {
            return Err(StoreError::Malformed("a log that does not go on".to_owned()).into());
        }
        let ahead = async {
            match more {
                true => fetch(engine, name, Some(&next)).await.map(Some),
                false => Ok(None),
            }
        };
        let (stored, following) = tokio::join!(store(engine, &log, fetched), ahead);
        if stored? == Applied::Damaged {
            restart(engine, name).await?;
            return Err(StoreError::Malformed("a copy that is not what the store has".to_owned()).into());
        }
        let Some(following) = following? else { return Ok(()) };
        log.cursor = Some(next);
        fetched = following;
    }
}

async fn restart(engine: &Inner, name: &str) -> Result<Log, Error> {
    let mut cache = engine.cache.lock().await;
    cache.restart(name)?;
    Ok(cache.log(name)?)
}

async fn store(engine: &Inner, log: &Log, fetched: ChangePage) -> Result<Applied, Error> {
    let language = log.name.strip_prefix("help/").unwrap_or_default().to_owned();
    let page: Page = tokio::task::spawn_blocking(move || prepare(fetched, &language))
        .await
        .map_err(|error| StoreError::Malformed(format!("a page could not be read: {error}")))??;
    let touched = !page.changes.is_empty();
    let applied = engine.cache.lock().await.apply(log, &page, engine.host.now())?;
    let tags: &[Tag] = match (touched, log.name == CUSTOMER_LOG) {
        (false, _) => &[Tag::Sync],
        (true, true) => &[Tag::Orders, Tag::Requests, Tag::Sync],
        (true, false) => &[Tag::Help, Tag::Sync],
    };
    engine.tell(tags);
    Ok(applied)
}

async fn fetch(engine: &Inner, name: &str, after: Option<&str>) -> Result<ChangePage, Error> {
    if let Some(language) = name.strip_prefix("help/") {
        return Ok(engine.client.help_changes(language, after).await?);
    }
    let token = session::access_token(engine, None).await?.ok_or(StoreError::Unauthorized)?;
    match engine.client.changes(&token, after).await {
        Err(StoreError::Unauthorized) => {
            let token = session::access_token(engine, Some(&token)).await?.ok_or(StoreError::Unauthorized)?;
            Ok(engine.client.changes(&token, after).await?)
        }
        other => Ok(other?),
    }
}
