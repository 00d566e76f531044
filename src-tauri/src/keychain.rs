//! The system's keychain. It may wait for a prompt that nobody sees, so it is asked on a thread of its own; on one only,
//! because some keychains do not show one thread at once what another has kept.

mod parts;

use keyring_core::{CredentialStore, Entry, Error};
use std::{
    io,
    sync::{Arc, mpsc},
    thread,
    time::Duration,
};

/// How many units of UTF-16 an entry takes, if there is a limit: Windows keeps 2560 bytes.
const LONGEST: Option<usize> = if cfg!(windows) { Some(1280) } else { None };

/// The entries of one app and one folder.
#[derive(Clone, Debug)]
pub(crate) struct Keychain {
    asked: mpsc::Sender<Asked>,
}

/// A question on its way.
struct Asked {
    name: String,
    question: Question,
    hear: Box<dyn FnOnce(Answer) + Send>,
}

/// What is asked of the entry called `name`.
#[derive(Clone, Debug)]
pub(crate) enum Question {
    Read,
    Keep(String),
    Forget,
}

/// What the keychain says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Answer {
    Secret(String),
    /// It is there and open, and has no such entry.
    Nothing,
    /// It is locked, or the user refused.
    Refused(String),
    /// There is none, or it is broken.
    Absent(String),
}

impl Keychain {
    /// The entries called `service` in the keychain.
    ///
    /// # Errors
    /// There can be no thread.
    pub(crate) fn new(service: String) -> io::Result<Self> {
        let (asked, questions) = mpsc::channel::<Asked>();
        let work = move || {
            for Asked { name, question, hear } in questions {
                hear(answer(&service, &name, &question));
            }
        };
        thread::Builder::new().name("keychain".to_owned()).spawn(work)?;
        Ok(Self { asked })
    }

    /// Asks, and hands the answer to `hear` whenever it comes, which may be never.
    pub(crate) fn ask(&self, name: &str, question: Question, hear: impl FnOnce(Answer) + Send + 'static) {
        let asked = Asked { name: name.to_owned(), question, hear: Box::new(hear) };
        if self.asked.send(asked).is_err() {
            tracing::error!("the thread that asks the keychain has ended");
        }
    }

    /// Asks and waits for the answer, but not for ever.
    pub(crate) fn ask_within(&self, patience: Duration, name: &str, question: Question) -> Option<Answer> {
        let (sender, receiver) = mpsc::channel();
        // Nobody listens any more once patience has run out.
        self.ask(name, question, move |answer| drop(sender.send(answer)));
        receiver.recv_timeout(patience).ok()
    }
}

fn answer(service: &str, name: &str, question: &Question) -> Answer {
    let open = |name: &str| entry(service, name);
    let outcome = match question {
        Question::Read => parts::read(&open, name).map(Answer::Secret),
        Question::Keep(value) => parts::keep(&open, name, value, LONGEST).map(|()| Answer::Nothing),
        Question::Forget => parts::forget(&open, name, LONGEST).map(|()| Answer::Nothing),
    };
    match outcome {
        Ok(answer) => answer,
        Err(Error::NoEntry) => Answer::Nothing,
        Err(error @ Error::NoStorageAccess(_)) => Answer::Refused(error.to_string()),
        // Its other words may quote the secret.
        Err(Error::BadEncoding(_) | Error::BadDataFormat(..)) => Answer::Absent("the entry is not text".to_owned()),
        Err(error) => Answer::Absent(error.to_string()),
    }
}

/// Opened anew for each question: a keychain that was not there a moment ago may be there now.
fn entry(service: &str, name: &str) -> keyring_core::Result<Entry> {
    #[cfg(target_os = "macos")]
    let store: Arc<CredentialStore> = apple_native_keyring_store::keychain::Store::new()?;
    #[cfg(windows)]
    let store: Arc<CredentialStore> = windows_native_keyring_store::Store::new()?;
    #[cfg(all(unix, not(target_os = "macos")))]
    let store: Arc<CredentialStore> = zbus_secret_service_keyring_store::Store::new()?;
    store.build(service, name, None)
}
