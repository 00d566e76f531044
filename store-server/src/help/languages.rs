//! Which language a folder's name stands for.

use std::collections::BTreeMap;

/// The languages the app speaks, in the order in which shops list them.
pub(crate) const LANGUAGES: [&str; 22] = [
    "en", "fr", "es", "de", "it", "pt", "ja", "ru", "nl", "nb", "da", "sv", "ko", "fi", "he", "tr", "pl", "cs", "el",
    "hr", "ro", "hu",
];

/// The language meant by a folder's name: `en-US` is `en`, `no` is `nb`.
pub(crate) fn language(folder: &str) -> Option<&'static str> {
    let primary = folder.split(['-', '_']).next()?.to_ascii_lowercase();
    let primary = match primary.as_str() {
        "no" => "nb",
        "iw" => "he",
        other => other,
    };
    LANGUAGES.into_iter().find(|tag| *tag == primary)
}

/// Which folder to read for each language, where several could be meant: the one that is named exactly so.
pub(super) fn choose<'a>(folders: impl Iterator<Item = &'a str>) -> BTreeMap<&'static str, &'a str> {
    let mut chosen: BTreeMap<&'static str, &'a str> = BTreeMap::new();
    for folder in folders {
        let Some(tag) = language(folder) else { continue };
        let held = chosen.entry(tag).or_insert(folder);
        if folder == tag {
            *held = folder;
        }
    }
    chosen
}

/// Why a folder is not among the chosen ones.
pub(super) fn complaint(folder: &str, chosen: &BTreeMap<&'static str, &str>) -> String {
    match language(folder).and_then(|tag| chosen.get(tag)) {
        Some(other) => format!("the folder is left out, because {other} holds the same language"),
        None => format!("\"{folder}\" is not a language: folders are named {}", LANGUAGES.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_of_a_region_is_its_language() {
        assert_eq!(language("en-US"), Some("en"));
        assert_eq!(language("pt_BR"), Some("pt"));
        assert_eq!(language("no"), Some("nb"));
        assert_eq!(language("english"), None);
    }

    #[test]
    fn the_folder_with_the_exact_name_wins() {
        assert_eq!(choose(["pt-BR", "pt", "pt-PT"].into_iter()).get("pt"), Some(&"pt"));
    }
}
