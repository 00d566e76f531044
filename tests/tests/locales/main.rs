//! What can be proved about `locales/`: every language says everything, in its own plurals, and nothing is left in
//! English. A failure lists every offence as `file:line`.

mod english;
mod ftl;
mod plurals;
mod same;
mod used;

#[path = "../tidy/literals.rs"]
#[allow(dead_code, reason = "tidy needs the rest")]
mod literals;
#[path = "../tidy/tree.rs"]
#[allow(dead_code, reason = "tidy needs the rest")]
mod tree;

/// The languages of the app, in the store's order; English, which all others are compared with, first.
const LANGUAGES: [&str; 22] = [
    "en", "fr", "es", "de", "it", "pt", "ja", "ru", "nl", "nb", "da", "sv", "ko", "fi", "he", "tr", "pl", "cs", "el",
    "hr", "ro", "hu",
];
