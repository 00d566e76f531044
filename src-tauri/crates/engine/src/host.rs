//! What the engine asks of whoever runs it: the clock, chance, the keychain, the browser and a place for downloads.

use crate::queries::app::DesktopView;
use std::{fmt, pin::Pin, time::Duration};
use store_api::Timestamp;

/// Whoever runs the engine: the desktop shell, or a test or bridge without a window.
///
/// Calls may block for a moment (a keychain does); the engine makes them off its own tasks where that matters.
pub trait Host: Send + Sync + 'static {
    /// The time.
    fn now(&self) -> Timestamp;

    /// Ends after `time` in which the machine is awake; a sleep of the machine may add to it or not.
    fn sleep(&self, time: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        Box::pin(tokio::time::sleep(time))
    }

    /// The customer's time zone, in which "today" is meant.
    fn time_zone(&self) -> jiff::tz::TimeZone;

    /// Bytes that nobody can guess.
    fn random(&self) -> [u8; 64];

    /// What is kept under `name` in the keychain; never leaves Rust.
    ///
    /// # Errors
    /// The keychain does not answer.
    fn secret(&self, name: &str) -> Result<Option<String>, HostError>;

    /// Keeps `value` under `name`, or forgets what is there when it is `None`.
    ///
    /// # Errors
    /// The keychain does not answer.
    fn keep_secret(&self, name: &str, value: Option<&str>) -> Result<(), HostError>;

    /// Opens a link in the system's browser (or mail program).
    ///
    /// # Errors
    /// There is none.
    fn open_link(&self, url: &str) -> Result<(), HostError>;

    /// Keeps a file where the customer looks for downloads, under `name` or, if that is taken, one like it; tells where.
    ///
    /// # Errors
    /// There is no such place, or no room in it.
    fn keep_file(&self, name: &str, bytes: &[u8]) -> Result<String, HostError>;

    /// Shows a toast. What the customer does with it comes back as its link, by way of the shell.
    ///
    /// # Errors
    /// Nothing on this machine shows toasts.
    fn show_toast(&self, toast: &Toast) -> Result<(), HostError>;

    /// What the desktop offers an app without its window, as it is at this moment; nothing unless there is a desktop.
    fn desktop(&self) -> DesktopView {
        DesktopView::default()
    }

    /// Has the system start the app, without a window, whenever the customer signs in to this computer; or no more.
    ///
    /// # Errors
    /// The system refuses, or there is nothing that could start it.
    fn start_with_computer(&self, _wanted: bool) -> Result<(), HostError> {
        Err(HostError("nothing here starts the app by itself".to_owned()))
    }
}

/// A word from the app on the system's own surface.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Toast {
    /// Takes the place of an earlier one of the same tag.
    pub tag: String,
    /// Plain text, in the customer's language.
    pub title: String,
    pub body: String,
    /// Where a click leads: `doorstep://orders/…`.
    pub link: String,
    /// What the button is called that leads there.
    pub action: String,
    /// Something is wrong, or needs the customer.
    pub urgent: bool,
}

/// What a host could not do, in its own words; for the log, not for the customer.
#[derive(Debug)]
pub struct HostError(pub String);

impl fmt::Display for HostError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for HostError {}
