//! The settings as things to be found: what each is called, and what else is said about it.

/// A place in the settings: its name in addresses, its title and more words about it, as ids of messages.
pub(super) const SETTINGS: &[(&str, &str, &[&str])] = &[
    ("words", "settings-words", &["settings-language", "settings-currency", "settings-currency-hint"]),
    (
        "look",
        "settings-look",
        &[
            "settings-theme",
            "settings-theme-light",
            "settings-theme-dark",
            "settings-text-size",
            "settings-text-size-hint",
        ],
    ),
    ("account", "settings-account", &["settings-sign-in", "settings-sign-out", "settings-look-up"]),
    (
        "notices",
        "settings-notices",
        &[
            "settings-notices-toasts",
            "settings-notices-only-wrong",
            "settings-notices-quiet",
            "settings-notices-digest",
            "settings-notices-muted",
        ],
    ),
    ("running", "settings-running", &["settings-background", "settings-background-hint"]),
    ("help", "settings-help", &["settings-help-lead", "settings-help-add"]),
    ("storage", "settings-storage", &["settings-storage-cache", "settings-storage-media", "settings-storage-folder"]),
    ("privacy", "settings-privacy", &["settings-privacy-search-title", "settings-privacy-encrypted-title"]),
    ("about", "settings-about", &["settings-about-version", "settings-about-website", "settings-about-hours"]),
];
