//! The embedded FTL text, and formatting of what Rust itself says.

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, bundle::FluentBundle};
use include_dir::{Dir, include_dir};

static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../../locales");

/// All FTL text of `language`, its files one after the other; empty for a language the app does not speak.
pub fn source(language: &str) -> String {
    let Some(folder) = LOCALES.get_dir(language) else { return String::new() };
    let mut files: Vec<_> = folder.files().filter(|file| file.path().extension().is_some_and(|e| e == "ftl")).collect();
    files.sort_by_key(|file| file.path());
    files.iter().filter_map(|file| file.contents_utf8()).collect::<Vec<_>>().join("\n")
}

/// The sentences of one language, with English behind them; for what Rust itself says (notices, tray, menus).
pub struct Messages {
    bundles: Vec<FluentBundle<FluentResource, intl_memoizer::concurrent::IntlLangMemoizer>>,
}

impl std::fmt::Debug for Messages {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Messages").finish_non_exhaustive()
    }
}

impl Messages {
    /// Reads the sentences of `language`.
    pub fn new(language: &str) -> Self {
        let bundles = crate::fallbacks(language, "en")
            .iter()
            .filter_map(|tag| {
                let mut bundle = FluentBundle::new_concurrent(vec![tag.parse().ok()?]);
                let resource = FluentResource::try_new(source(tag)).unwrap_or_else(|(partial, _)| partial);
                bundle.add_resource_overriding(resource);
                Some(bundle)
            })
            .collect();
        Self { bundles }
    }

    /// The sentence `id` with `arguments`, arguments isolated for bidirectional text; the id itself if nobody wrote it.
    /// An argument called `count` is a number, which plurals go by.
    pub fn say(&self, id: &str, arguments: &[(&str, &str)]) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in arguments {
            match *name {
                "count" => args.set(*name, FluentValue::try_number(value)),
                _ => args.set(*name, *value),
            }
        }
        self.bundles
            .iter()
            .find_map(|bundle| {
                let pattern = bundle.get_message(id)?.value()?;
                Some(bundle.format_pattern(pattern, Some(&args), &mut vec![]).into_owned())
            })
            .unwrap_or_else(|| id.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_sentence_shows_its_id() {
        assert_eq!(Messages::new("fi").say("no-such-sentence", &[]), "no-such-sentence");
    }
}
