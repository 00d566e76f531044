//! Help out of a file, for a machine that the network seldom reaches.

use super::pull;
use crate::{
    Error, Inner, Tag,
    queries::app::{ImportArgs, ImportedView, SettingsArgs},
    settings,
};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use db::Applied;
use i18n::LANGUAGES;
use store_api::routes::help_log;

/// Reads a help pack in the place of what is here of its language, and keeps that language from now on. The store says
/// at the next connection what has changed since, or that it never was its help.
pub(crate) async fn import(engine: &Inner, args: ImportArgs) -> Result<ImportedView, Error> {
    let read = move || store_client::unpack(&STANDARD.decode(args.base64).map_err(|_| Error::NoPack)?).map_err(|_| Error::NoPack);
    let pack = tokio::task::spawn_blocking(read).await.map_err(|_| Error::NoPack)??;
    let language = pack.language;
    if !LANGUAGES.iter().any(|known| known.tag == language) {
        return Err(Error::NoPack);
    }
    keep(engine, &language)?;
    let name = help_log(&language);
    let log = {
        let mut cache = engine.cache.lock().await;
        let log = cache.log(&name)?;
        match log.cursor {
            None => log,
            Some(_) => cache.restart(&log)?.ok_or(Error::NoPack)?,
        }
    };
    for page in pack.pages {
        match pull::store(engine, &log, page).await? {
            Applied::More | Applied::Whole => {}
            Applied::Damaged | Applied::Gone => return Err(Error::NoPack),
        }
    }
    engine.tell(&[Tag::Help]);
    engine.sync.wake();
    let articles = engine.readers.read(|reader| reader.help_size(&language))?.articles;
    Ok(ImportedView { language, articles })
}

fn keep(engine: &Inner, language: &str) -> Result<(), Error> {
    let mut kept = engine.query(|context| Ok(context.settings.help_languages.clone()))?;
    if !kept.iter().any(|other| other == language) {
        kept.push(language.to_owned());
        settings::change(engine, SettingsArgs { help_languages: Some(kept), ..SettingsArgs::default() })?;
    }
    Ok(())
}
