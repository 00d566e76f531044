//! Help out of a file, for a machine that the network seldom reaches.

use super::pull;
use crate::{
    Error, Inner, Tag,
    queries::app::{ImportArgs, ImportedView, SettingsArgs},
    settings,
};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use db::{Applied, Log};
use i18n::LANGUAGES;
use store_api::{change::ChangePage, routes::help_log};

/// Reads a help pack in the place of what is here of its language, and keeps that language from now on. The store says
/// at the next connection what has changed since, or that it never was its help.
pub(crate) async fn import(engine: &Inner, args: ImportArgs) -> Result<ImportedView, Error> {
    let unpack = move || {
        store_client::unpack(&STANDARD.decode(args.base64).map_err(|_| Error::NoPack)?).map_err(|_| Error::NoPack)
    };
    let pack = tokio::task::spawn_blocking(unpack).await.map_err(|_| Error::NoPack)??;
    let language = pack.language;
    if !LANGUAGES.iter().any(|known| known.tag == language) {
        return Err(Error::NoPack);
    }
    keep(engine, &language)?;
    let name = help_log(&language);
    let (log, is_first) = {
        let mut cache = engine.cache.lock().await;
        let log = cache.log(&name)?;
        match log.cursor {
            None => (log, true),
            Some(_) => (cache.restart(&log)?.ok_or(Error::NoPack)?, false),
        }
    };
    if !read(engine, &log, pack.pages).await? {
        // What was begun beside the old copy goes with the next reading; without an old one, nothing is to be left of it.
        if is_first {
            super::forget(engine, &name).await?;
        }
        return Err(Error::NoPack);
    }
    engine.tell(&[Tag::Help]);
    engine.sync.wake();
    let articles = engine.readers.read(|reader| reader.help_size(&language))?.articles;
    Ok(ImportedView { language, articles })
}

/// Whether the pages are a whole copy of the log.
async fn read(engine: &Inner, log: &Log, pages: Vec<ChangePage>) -> Result<bool, Error> {
    for page in pages {
        match pull::store(engine, log, page).await {
            Ok(Applied::More | Applied::Whole) => {}
            Ok(Applied::Damaged | Applied::Gone) | Err(Error::Store(_)) => return Ok(false),
            Err(error) => return Err(error),
        }
    }
    Ok(true)
}

fn keep(engine: &Inner, language: &str) -> Result<(), Error> {
    let mut kept = engine.query(|context| Ok(context.settings.help_languages.clone()))?;
    if !kept.iter().any(|other| other == language) {
        kept.push(language.to_owned());
        settings::change(engine, SettingsArgs { help_languages: Some(kept), ..SettingsArgs::default() })?;
    }
    Ok(())
}
