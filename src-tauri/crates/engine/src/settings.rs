//! Changing what the customer chose.

use crate::{
    Error, Inner, Tag,
    queries::{
        app::{SettingsArgs, SettingsView},
        context::SETTINGS,
    },
};

const TEXT_SIZES: std::ops::RangeInclusive<u16> = 80..=200;

/// Keeps the settings that `args` names; a new language is fetched at once.
pub(crate) fn change(engine: &Inner, args: SettingsArgs) -> Result<(), Error> {
    let before: SettingsView = engine.readers.read(|reader| reader.setting(SETTINGS))?;
    let chosen =
        |new: Option<String>, old: Option<String>| new.map_or(old, |new| Some(new).filter(|new| !new.is_empty()));
    let after = SettingsView {
        language: chosen(args.language, before.language.clone()),
        currency: chosen(args.currency, before.currency.clone()),
        theme: args.theme.unwrap_or(before.theme),
        text_size: args.text_size.unwrap_or(before.text_size).clamp(*TEXT_SIZES.start(), *TEXT_SIZES.end()),
        help_languages: args.help_languages.unwrap_or_else(|| before.help_languages.clone()),
        welcomed: args.welcomed.unwrap_or(before.welcomed),
    };
    if after == before {
        return Ok(());
    }
    engine.local.set(SETTINGS, &after)?;
    engine.tell(&[Tag::Settings]);
    if (&after.language, &after.help_languages) != (&before.language, &before.help_languages) {
        engine.sync.wake();
    }
    Ok(())
}
