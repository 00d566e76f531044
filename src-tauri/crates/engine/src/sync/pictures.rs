//! Fetching pictures before anyone asks, and one at once when somebody does.

use crate::{
    Error, Inner, Tag,
    queries::{app::SettingsView, record},
    session,
};
use db::Picture;
use futures_util::{StreamExt, stream};
use store_api::routes::help_log;

/// At one time.
const ABREAST: usize = 4;
const BATCH: u32 = 200;

/// Fetches pictures whenever logs were read; beside the reading, because a change must not wait for pictures.
pub(super) async fn fetch_when_read(engine: &Inner) {
    loop {
        engine.sync.read.notified().await;
        if let Err(error) = keep_under_limit(engine).await {
            tracing::error!(%error, "pictures could not be kept under their limit");
        }
        fetch_missing(engine).await;
    }
}

/// Removes what is needed least where the customer's limit is passed.
async fn keep_under_limit(engine: &Inner) -> Result<(), Error> {
    let (most, first) = engine.query(|context| Ok((most_bytes(&context.settings), help_log(&context.language))))?;
    let Some(most) = most else { return Ok(()) };
    if engine.readers.read(|reader| reader.pictures_size())? <= most {
        return Ok(());
    }
    if engine.cache.lock().await.keep_pictures_under(most, &first)? {
        engine.tell(&[Tag::Sync]);
    }
    Ok(())
}

/// Fetches the pictures of orders and articles that are not here yet.
async fn fetch_missing(engine: &Inner) {
    loop {
        let missing = match missing(engine) {
            Ok(missing) => missing,
            Err(error) => return tracing::error!(%error, "which pictures are missing could not be read"),
        };
        if missing.is_empty() {
            return;
        }
        let fetches: Vec<_> = missing.iter().map(|sha256| fetch(engine, sha256)).collect();
        let mut outcomes = stream::iter(fetches).buffer_unordered(ABREAST);
        while let Some(outcome) = outcomes.next().await {
            match outcome {
                Ok(_) => {}
                Err(Error::Store(error)) if is_final(&error) => {}
                Err(Error::Store(_)) => return,
                Err(error) => return tracing::error!(%error, "pictures could not be kept"),
            }
        }
        engine.tell(&[Tag::Sync]);
    }
}

/// A picture from the cache, else from the store.
pub(crate) async fn read_or_fetch(engine: &Inner, sha256: &str) -> Result<Option<Picture>, Error> {
    if let Some(picture) = engine.readers.read(|reader| reader.picture(sha256))? {
        return Ok(Some(picture));
    }
    if let Some(picture) = engine.readers.read(|reader| reader.file_picture(sha256))? {
        return Ok(Some(picture));
    }
    let shown = match engine.session.is_signed_in() && engine.query(|context| record::is_attached(context, sha256))? {
        true => fetch_attachment(engine, sha256).await,
        false => fetch(engine, sha256).await,
    };
    match shown {
        Ok(picture) => Ok(Some(picture)),
        Err(Error::Store(_)) => Ok(None),
        Err(error) => Err(error),
    }
}

/// None while there is hardly room: what is fetched before anyone asks never pushes out what somebody saw.
fn missing(engine: &Inner) -> Result<Vec<String>, Error> {
    let unavailable = engine.sync.state().missing.clone();
    let limit = BATCH + unavailable.len() as u32;
    let missing = engine.query(|context| {
        let most = most_bytes(&context.settings);
        if most.is_some_and(|most| context.reader.pictures_size().is_ok_and(|size| size >= most / 10 * 9)) {
            return Ok(vec![]);
        }
        Ok(context.reader.missing_pictures(&help_log(&context.language), limit)?)
    })?;
    Ok(missing.into_iter().filter(|sha256| !unavailable.contains(sha256)).collect())
}

/// None for as many as there are.
fn most_bytes(settings: &SettingsView) -> Option<u64> {
    (settings.pictures_mb > 0).then(|| u64::from(settings.pictures_mb) * 1_000_000)
}

async fn fetch(engine: &Inner, sha256: &str) -> Result<Picture, Error> {
    let is_hash = sha256.len() == 64 && sha256.bytes().all(|byte| byte.is_ascii_hexdigit());
    let no_hash = || store_client::Error::Malformed("a picture without a hash".to_owned());
    let answer = if is_hash { engine.client.media(sha256).await } else { Err(no_hash()) };
    match answer {
        Ok((content_type, bytes)) => {
            let picture = Picture { content_type, bytes };
            engine.cache.lock().await.keep_picture(sha256, &picture)?;
            Ok(picture)
        }
        Err(error) => {
            if is_final(&error) {
                engine.sync.state().missing.insert(sha256.to_owned());
            }
            Err(error.into())
        }
    }
}

/// A file of one of the customer's threads.
async fn fetch_attachment(engine: &Inner, sha256: &str) -> Result<Picture, Error> {
    let ask = |token: String| async move { Ok(engine.client.attachment(&token, sha256).await?) };
    let (content_type, bytes) = session::with_token(engine, ask).await?;
    let picture = Picture { content_type, bytes };
    engine.cache.lock().await.keep_picture(sha256, &picture)?;
    Ok(picture)
}

/// Asking again would get the same answer.
fn is_final(error: &store_client::Error) -> bool {
    match error {
        store_client::Error::Problem { problem, .. } => problem.status < 500 && problem.status != 429,
        store_client::Error::Malformed(_) => true,
        _ => false,
    }
}
