//! What the engine asks of this machine: the clock, chance, secrets, the browser and downloads.

use crate::{
    autostart::Autostart,
    downloads,
    folder::{self, Lock},
    instance::Door,
    keychain::{Answer, Keychain, Question},
    links::Scheme,
    panel::Panel,
    toasts::Toasts,
};
use engine::{DesktopView, HostError, Toast};
use std::{
    collections::BTreeMap,
    env,
    path::{Path, PathBuf},
    process::Command,
    sync::{Mutex, PoisonError},
    thread,
    time::Duration,
};

/// This machine.
#[derive(Debug)]
pub(crate) struct Machine {
    pub secrets: Secrets,
    pub toasts: Toasts,
    pub scheme: Scheme,
    pub panel: Panel,
    /// None where the app cannot be started by the system.
    pub autostart: Option<Autostart>,
    /// Held for as long as the engine works in the folder.
    pub _held: Option<(Lock, Door)>,
}

/// Where secrets are kept: wherever the key to the databases is.
#[derive(Debug)]
pub(crate) enum Secrets {
    Keychain(Keychain),
    /// A file that only this user can read; the lock keeps writers apart.
    File(Mutex<PathBuf>),
}

/// Longer than any keychain takes that does not wait for its user.
const PATIENCE: Duration = Duration::from_secs(10);

impl engine::Host for Machine {
    fn now(&self) -> jiff::Timestamp {
        jiff::Timestamp::now()
    }

    fn time_zone(&self) -> jiff::tz::TimeZone {
        jiff::tz::TimeZone::system()
    }

    fn random(&self) -> [u8; 64] {
        random()
    }

    fn secret(&self, name: &str) -> Result<Option<String>, HostError> {
        match &self.secrets {
            Secrets::Keychain(keychain) => ask(keychain, name, Question::Read),
            Secrets::File(path) => Ok(read(&path.lock().unwrap_or_else(PoisonError::into_inner))?.remove(name)),
        }
    }

    fn keep_secret(&self, name: &str, value: Option<&str>) -> Result<(), HostError> {
        match &self.secrets {
            Secrets::Keychain(keychain) => {
                let question = value.map_or(Question::Forget, |value| Question::Keep(value.to_owned()));
                ask(keychain, name, question).map(drop)
            }
            Secrets::File(path) => {
                let path = path.lock().unwrap_or_else(PoisonError::into_inner);
                let mut secrets = read(&path)?;
                match value {
                    Some(value) => secrets.insert(name.to_owned(), value.to_owned()),
                    None => secrets.remove(name),
                };
                let text = serde_json::to_string(&secrets).map_err(failed)?;
                folder::keep_private(&path, &text).map_err(failed)
            }
        }
    }

    fn open_link(&self, url: &str) -> Result<(), HostError> {
        match env::var_os("DOORSTEP_BROWSER").filter(|program| !program.is_empty()) {
            Some(program) => {
                let mut browser = Command::new(program).arg(url).spawn().map_err(failed)?;
                thread::spawn(move || browser.wait());
                Ok(())
            }
            None => opener::open(url).map_err(failed),
        }
    }

    fn show_toast(&self, toast: &Toast) -> Result<(), HostError> {
        self.toasts.show(&Toast { link: self.scheme.outward(&toast.link), ..toast.clone() })
    }

    fn desktop(&self) -> DesktopView {
        let told = self.autostart.as_ref().map(Autostart::is_on);
        let autostart = told.and_then(|told| told.inspect_err(|error| tracing::warn!(%error, "the desktop")).ok());
        DesktopView { tray: self.panel.is_there(), autostart }
    }

    fn start_with_computer(&self, wanted: bool) -> Result<(), HostError> {
        let nothing = || HostError("nothing starts this app by itself".to_owned());
        self.autostart.as_ref().ok_or_else(nothing)?.set(wanted)
    }

    fn keep_file(&self, name: &str, bytes: &[u8]) -> Result<String, HostError> {
        downloads::keep(name, bytes).map(|path| path.display().to_string()).map_err(failed)
    }
}

/// Bytes that nobody can guess. A system without chance is one on which nothing can be kept secret, so this ends there.
pub(crate) fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).expect("the system has random bytes");
    bytes
}

fn ask(keychain: &Keychain, name: &str, question: Question) -> Result<Option<String>, HostError> {
    match keychain.ask_within(PATIENCE, name, question) {
        Some(Answer::Secret(secret)) => Ok(Some(secret)),
        Some(Answer::Nothing) => Ok(None),
        Some(Answer::Refused(reason) | Answer::Absent(reason)) => Err(HostError(reason)),
        None => Err(HostError("the keychain does not answer".to_owned())),
    }
}

fn read(path: &Path) -> Result<BTreeMap<String, String>, HostError> {
    let text = folder::read_if_there(path).map_err(failed)?;
    text.map_or(Ok(BTreeMap::new()), |text| serde_json::from_str(&text).map_err(failed))
}

fn failed(error: impl std::fmt::Display) -> HostError {
    HostError(error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::links::Links;
    use engine::Host;

    #[test]
    fn secrets_in_a_file_are_kept_replaced_and_forgotten() -> Result<(), HostError> {
        let place = tempfile::tempdir().map_err(failed)?;
        let path = place.path().join("secrets.json");
        let toasts = Toasts::start("Doorstep", "app.doorstep.test", Links::new().0).expect("a thread");
        let machine = Machine {
            toasts,
            secrets: Secrets::File(Mutex::new(path.clone())),
            scheme: Scheme::new("doorstep"),
            panel: Panel::watch().map_err(failed)?,
            autostart: None,
            _held: None,
        };
        assert_eq!(machine.secret("tokens")?, None);
        machine.keep_secret("tokens", Some("one"))?;
        machine.keep_secret("tokens", Some("two"))?;
        machine.keep_secret("other", Some("stays"))?;
        assert_eq!(machine.secret("tokens")?.as_deref(), Some("two"));
        machine.keep_secret("tokens", None)?;
        assert_eq!(machine.secret("tokens")?, None);
        assert_eq!(folder::read_if_there(&path).map_err(failed)?.as_deref(), Some(r#"{"other":"stays"}"#));
        Ok(())
    }
}
