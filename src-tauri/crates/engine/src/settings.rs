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
    let chosen =
        |new: Option<String>, old: Option<String>| new.map_or(old, |new| Some(new).filter(|new| !new.is_empty()));
    let changed = |before: &SettingsView| SettingsView {
        language: chosen(args.language, before.language.clone()),
        currency: chosen(args.currency, before.currency.clone()),
        theme: args.theme.unwrap_or(before.theme),
        text_size: args.text_size.unwrap_or(before.text_size).clamp(*TEXT_SIZES.start(), *TEXT_SIZES.end()),
        help_languages: args.help_languages.unwrap_or_else(|| before.help_languages.clone()),
        pictures_mb: args.pictures_mb.unwrap_or(before.pictures_mb),
        welcomed: args.welcomed.unwrap_or(before.welcomed),
        notices: args.notices.unwrap_or_else(|| before.notices.clone()),
        background: args.background.or(before.background),
    };
    let (before, after) = engine.local.change(SETTINGS, changed)?;
    if after == before {
        return Ok(());
    }
    engine.tell(&[Tag::Settings]);
    if (&after.language, &after.help_languages) != (&before.language, &before.help_languages) {
        engine.sync.wake();
    }
    if after.pictures_mb != before.pictures_mb {
        engine.sync.look_at_pictures();
    }
    Ok(())
}

/// Has the app start with the computer or not; kept by the system alone, where the customer may change it too.
pub(crate) fn change_autostart(engine: &Inner, on: bool) -> Result<(), Error> {
    engine.host.start_with_computer(on)?;
    engine.tell(&[Tag::Settings]);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::expect;

    #[test]
    fn settings_are_kept_in_this_form() {
        let kept = serde_json::to_string(&SettingsView::default()).expect("JSON");
        expect![[
            r#"{"language":null,"currency":null,"theme":"system","text_size":100,"help_languages":[],"pictures_mb":500,"welcomed":false,"notices":{"toasts":true,"off":[],"only_wrong":false,"quiet":null,"digest":null,"muted":[]},"background":null}"#
        ]]
        .assert_eq(&kept);
        assert_eq!(serde_json::from_str::<SettingsView>("{}").expect("readable"), SettingsView::default());
    }
}
