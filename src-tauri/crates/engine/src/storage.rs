//! What is on this machine, and taking some of it away.

use crate::{
    Error, Inner, Tag,
    queries::{
        app::{HelpStorageView, SettingsArgs, StorageView},
        context::Context,
    },
    settings, sync,
};
use store_api::routes::{CUSTOMER_LOG, help_log};

/// What is on this machine.
pub(crate) fn read(engine: &Inner, context: &Context<'_>) -> Result<StorageView, Error> {
    let size = |files: [&str; 2]| {
        let sizes = files.map(|file| engine.options.folder.join(file).metadata().map_or(0, |metadata| metadata.len()));
        sizes.iter().sum::<u64>()
    };
    let mut help = Vec::new();
    for log in context.reader.logs()?.into_iter().filter(|log| log.name != CUSTOMER_LOG && log.role == db::Role::Live) {
        let language = log.name.trim_start_matches("help/").to_owned();
        let size = context.reader.help_size(&language)?;
        help.push(HelpStorageView {
            removable: language != context.language && language != context.main_language(),
            articles: size.articles,
            bytes: size.bytes,
            whole: log.whole,
            synced_at: log.synced_at,
            language,
        });
    }
    Ok(StorageView {
        folder: engine.options.folder.display().to_string(),
        cache_bytes: size(["cache.db", "cache.db-wal"]),
        local_bytes: size(["local.db", "local.db-wal"]),
        media_bytes: context.reader.pictures_size()?,
        orders: context.reader.order_counts()?.iter().map(|(_, count)| count).sum(),
        help,
    })
}

/// Removes one language's help centre; it is not fetched again unless the customer asks for it.
pub(crate) async fn forget_language(engine: &Inner, language: &str) -> Result<(), Error> {
    let kept = engine.query(|context| Ok(context.settings.help_languages.clone()))?;
    let rest: Vec<String> = kept.iter().filter(|kept| *kept != language).cloned().collect();
    settings::change(engine, SettingsArgs { help_languages: Some(rest), ..SettingsArgs::default() })?;
    sync::forget(engine, &help_log(language)).await?;
    engine.tell(&[Tag::Help]);
    Ok(())
}
