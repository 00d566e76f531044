//! Reading one log to its end: the next page is fetched while the last one is being stored.

use super::{malformed, prepare::prepare};
use crate::{Error, Inner, Tag, session};
use db::{Applied, Log, Page};
use std::collections::{HashSet, VecDeque};
use store_api::{change::ChangePage, routes::CUSTOMER_LOG, store::Feature};
use store_client::Error as StoreError;

/// More pages than any log has; the next attempt goes on behind them.
const MOST_PAGES: usize = 10_000;

/// Reads `name` from where it stands to its end; [`Applied::Gone`] if it was forgotten on the way.
///
/// A customer's page never gets into another's copy: a session ends before its copy is forgotten, and a copy is made
/// before the token is asked for that it is read with.
///
/// # Errors
/// What the network or the store did; pages before that are stored, and the next attempt goes on behind them.
pub(super) async fn pull(engine: &Inner, name: &str) -> Result<Applied, Error> {
    let Some(mut log) = begin(engine, name).await? else { return Ok(Applied::Gone) };
    let mut packed = packed(engine, &log).await?;
    let mut fetched = match packed.pop_front() {
        Some(page) => page,
        None => fetch(engine, name, log.cursor.as_deref()).await?,
    };
    let (mut restarted, mut seen) = (false, HashSet::new());
    loop {
        if fetched.reset && !std::mem::replace(&mut restarted, true) {
            let Some(fresh) = engine.cache.lock().await.restart(&log)? else { return Ok(Applied::Gone) };
            log = fresh;
            fetched = fetch(engine, name, None).await?;
            continue;
        }
        let next = checked(&fetched, &mut seen)?;
        let more = fetched.more;
        let ahead = async {
            match (more, packed.pop_front()) {
                (false, _) => Ok(None),
                (true, Some(page)) => Ok(Some(page)),
                (true, None) => fetch(engine, name, Some(&next)).await.map(Some),
            }
        };
        let (stored, following) = tokio::join!(store(engine, &log, fetched), ahead);
        match stored? {
            Applied::Damaged => return Err(malformed("a copy that is not what the store has")),
            Applied::Gone => return Ok(Applied::Gone),
            Applied::Whole | Applied::More => {}
        }
        let Some(following) = following? else { return Ok(Applied::Whole) };
        log.cursor = Some(next);
        fetched = following;
    }
}

/// Where reading starts; none if nobody wants the log any more.
async fn begin(engine: &Inner, name: &str) -> Result<Option<Log>, Error> {
    let mut cache = engine.cache.lock().await;
    // Asked under the lock that forgetting takes too, so that what was forgotten does not come back.
    if !super::wanted(engine)?.iter().any(|wanted| wanted == name) {
        return Ok(None);
    }
    Ok(Some(cache.log(name)?))
}

/// The cursor of a page that goes on from those `seen`.
fn checked(page: &ChangePage, seen: &mut HashSet<String>) -> Result<String, Error> {
    if page.reset || page.next.is_empty() {
        return Err(malformed("a page without a cursor"));
    }
    if page.more && (seen.len() == MOST_PAGES || !seen.insert(page.next.clone())) {
        return Err(malformed("a log that does not end"));
    }
    Ok(page.next.clone())
}

pub(super) async fn store(engine: &Inner, log: &Log, fetched: ChangePage) -> Result<Applied, Error> {
    let language = log.name.strip_prefix("help/").unwrap_or_default().to_owned();
    let page: Page = tokio::task::spawn_blocking(move || prepare(fetched, &language))
        .await
        .map_err(|error| StoreError::Malformed(format!("a page could not be read: {error}")))??;
    let touched = !page.changes.is_empty();
    let applied = engine.cache.lock().await.apply(log, &page, engine.host.now())?;
    let tags: &[Tag] = match (touched, log.name == CUSTOMER_LOG) {
        (false, _) => &[Tag::Sync],
        (true, true) => &[Tag::Orders, Tag::Requests, Tag::Notices, Tag::Sync],
        (true, false) => &[Tag::Help, Tag::Sync],
    };
    engine.tell(tags);
    Ok(applied)
}

/// The pages of a help log that is read from its beginning, where the store has them in one file.
async fn packed(engine: &Inner, log: &Log) -> Result<VecDeque<ChangePage>, Error> {
    let Some(language) = log.name.strip_prefix("help/").filter(|_| log.cursor.is_none()) else {
        return Ok(VecDeque::new());
    };
    let store = engine.query(|context| Ok(context.store.clone()))?;
    if !store.is_some_and(|store| store.features.contains(&Feature::HelpPacks)) {
        return Ok(VecDeque::new());
    }
    let bytes = match engine.client.help_pack(language).await {
        Ok(bytes) => bytes,
        // What is in it is to be had page by page as well.
        Err(StoreError::Problem { .. } | StoreError::Malformed(_)) => return Ok(VecDeque::new()),
        Err(error) => return Err(error.into()),
    };
    let unpacked = tokio::task::spawn_blocking(move || store_client::unpack(&bytes)).await;
    Ok(unpacked.ok().and_then(Result::ok).map(|pack| pack.pages.into()).unwrap_or_default())
}

async fn fetch(engine: &Inner, name: &str, after: Option<&str>) -> Result<ChangePage, Error> {
    if let Some(language) = name.strip_prefix("help/") {
        return Ok(engine.client.help_changes(language, after).await?);
    }
    session::with_token(engine, |token| async move { Ok(engine.client.changes(&token, after).await?) }).await
}
