//! What keeps the app from starting, the page that says so, and what the customer wants done about it.

use crate::{
    keychain::Answer,
    page::{self, Page},
};
use std::sync::{Arc, Mutex, PoisonError, mpsc};
use tauri::{
    Runtime, UriSchemeContext, Url,
    http::{Request, Response},
};
use tokio::sync::watch;

/// The scheme of the page's address.
pub(crate) const SCHEME: &str = "trouble";

/// Why the app cannot start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Trouble {
    /// Another instance works in the folder.
    AlreadyOpen,
    /// A first start, and the keychain does not answer yet.
    KeychainSlow,
    /// The key is in the keychain, which does not give it.
    KeychainSilent,
    /// The key is not where it was.
    KeyLost,
    /// The folder cannot be read or written, or holds data of a newer version.
    FolderUnusable,
}

/// What the customer chose on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wish {
    Again,
    /// Go on without the key that does not come.
    Afresh,
}

/// What whoever opens the engine waits for.
#[derive(Debug)]
pub(crate) enum Event {
    Keychain(Answer),
    Wish(Wish),
}

/// What is shown, and the way back to whoever waits.
#[derive(Debug)]
pub(crate) struct Troubles {
    brand: String,
    shown: watch::Sender<Option<Trouble>>,
    events: Mutex<mpsc::Sender<Event>>,
}

impl Troubles {
    pub(crate) fn new(brand: String) -> (Self, mpsc::Receiver<Event>) {
        let (events, receiver) = mpsc::channel();
        (Self { brand, shown: watch::Sender::new(None), events: Mutex::new(events) }, receiver)
    }

    pub(crate) fn show(&self, trouble: Trouble) {
        self.shown.send_if_modified(|shown| shown.replace(trouble) != Some(trouble));
    }

    pub(crate) fn clear(&self) {
        self.shown.send_if_modified(|shown| shown.take().is_some());
    }

    /// What is shown at the moment.
    pub(crate) fn shown(&self) -> Option<Trouble> {
        *self.shown.borrow()
    }

    /// What is shown, from now on.
    pub(crate) fn watch(&self) -> watch::Receiver<Option<Trouble>> {
        self.shown.subscribe()
    }

    pub(crate) fn events(&self) -> mpsc::Sender<Event> {
        self.events.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// The address of the page.
pub(crate) fn address() -> Url {
    page::address(SCHEME)
}

/// What a link on the page stands for: a wish, or none to quit.
pub(crate) fn chosen(path: &str) -> Option<Option<Wish>> {
    match path.trim_start_matches('/') {
        "again" => Some(Some(Wish::Again)),
        "afresh" => Some(Some(Wish::Afresh)),
        "quit" => Some(None),
        _ => None,
    }
}

/// Answers requests for the page.
pub(crate) fn handler<R: Runtime>(
    troubles: Arc<Troubles>,
) -> impl Fn(UriSchemeContext<'_, R>, Request<Vec<u8>>) -> Response<Vec<u8>> + Send + Sync + 'static {
    move |_, _| page::answer(troubles.shown().map_or_else(String::new, |trouble| write(trouble, &troubles.brand)))
}

/// The page, in the system's language: the customer's own choice is among what cannot be read.
fn write(trouble: Trouble, brand: &str) -> String {
    let language = i18n::negotiate(&sys_locale::get_locales().collect::<Vec<_>>());
    let name = trouble.name();
    let choice = |(path, id): &(&'static str, &str)| (*path, format!("system-trouble-{id}"));
    let (title, text) = (format!("system-{name}-title"), format!("system-{name}-text"));
    let page = Page { title: &title, text: &text, choices: trouble.choices().iter().map(choice).collect() };
    page::write(&page, language, brand)
}

impl Trouble {
    /// As in the ids of its sentences.
    fn name(self) -> &'static str {
        match self {
            Self::AlreadyOpen => "already-open",
            Self::KeychainSlow => "keychain-slow",
            Self::KeychainSilent => "keychain-silent",
            Self::KeyLost => "key-lost",
            Self::FolderUnusable => "folder-unusable",
        }
    }

    /// Paths and the ids of their sentences, the best first.
    fn choices(self) -> &'static [(&'static str, &'static str)] {
        const AGAIN: (&str, &str) = ("again", "again");
        const AFRESH: (&str, &str) = ("afresh", "afresh");
        const QUIT: (&str, &str) = ("quit", "quit");
        match self {
            Self::KeychainSlow => &[("afresh", "without-keychain"), QUIT],
            Self::KeychainSilent | Self::KeyLost => &[AGAIN, AFRESH, QUIT],
            Self::AlreadyOpen | Self::FolderUnusable => &[AGAIN, QUIT],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [Trouble; 5] = [
        Trouble::AlreadyOpen,
        Trouble::KeychainSlow,
        Trouble::KeychainSilent,
        Trouble::KeyLost,
        Trouble::FolderUnusable,
    ];

    #[test]
    fn every_trouble_has_its_words_and_links_that_are_understood() {
        for trouble in ALL {
            let page = write(trouble, "A & B");
            assert!(!page.contains(">system-"), "a sentence is missing: {page}");
            for place in ["{language}", "{direction}", "{title}", "{text}", "{links}"] {
                assert!(!page.contains(place), "{place} was not filled");
            }
            for (path, _) in trouble.choices() {
                assert!(chosen(&format!("/{path}")).is_some(), "{path}");
            }
        }
    }

    #[test]
    fn a_trouble_is_told_once_and_its_end_too() {
        let (troubles, _events) = Troubles::new("Doorstep".to_owned());
        let mut shown = troubles.watch();
        troubles.show(Trouble::KeyLost);
        assert!(shown.has_changed().is_ok_and(|changed| changed));
        assert_eq!(*shown.borrow_and_update(), Some(Trouble::KeyLost));
        troubles.show(Trouble::KeyLost);
        assert!(shown.has_changed().is_ok_and(|changed| !changed));
        troubles.clear();
        assert_eq!(*shown.borrow_and_update(), None);
    }
}
