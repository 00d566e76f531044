//! Where the key to the databases lies: in the keychain, or on a machine without one in a file beside them.
//!
//! A note in the folder says which. Data whose key does not come is never given up without the customer's word:
//! a keychain that is locked, late or gone is waited for.

use crate::{
    folder::{keep_private, read_if_there},
    host::random,
    keychain::{Answer, Keychain, Question},
    trouble::{Event, Troubles, Wish},
};
use anyhow::Context;
use engine::{Key, KeyPlace};
use std::{
    path::Path,
    sync::mpsc::{Receiver, RecvTimeoutError},
    time::{Duration, Instant},
};

mod places;
use places::{Bytes, FILE, Heard, Kept, Place, Step, decide};

/// The entry of the keychain.
const ENTRY: &str = "data-key";
/// How often is looked whether the keychain has kept silent for too long.
const GLANCE: Duration = Duration::from_secs(1);
/// A keychain that starts late is asked again after so long.
const PAUSE: Duration = Duration::from_secs(5);
/// How long keeping a fresh key may take, prompts included.
const KEEPING: Duration = Duration::from_secs(30);

/// The key, and where it lies. Blocks until there is one.
///
/// # Errors
/// The folder cannot be read or written.
pub(crate) fn obtain(
    folder: &Path,
    keychain: &Keychain,
    troubles: &Troubles,
    events: &Receiver<Event>,
) -> anyhow::Result<(Key, KeyPlace)> {
    let kept = Kept::read(folder)?;
    let mut asked = Asked { keychain, troubles, since: None };
    if !kept.is_in_file() {
        asked.ask();
    }
    let mut heard = Heard::Silence(Duration::ZERO);
    let (bytes, place) = loop {
        match decide(&kept, &heard) {
            Step::Use(bytes, place) => break (bytes, place),
            Step::Make(place) => break make(folder, keychain, place)?,
            Step::Wait(trouble) => trouble.into_iter().for_each(|trouble| troubles.show(trouble)),
        }
        match asked.listen(events, heard)? {
            Ok(next) => heard = next,
            Err(place) => break make(folder, keychain, place)?,
        }
    };
    kept.note(folder, place)?;
    let path = folder.join(FILE).display().to_string();
    let key_place = if place == Place::File { KeyPlace::KeyFile { path } } else { KeyPlace::Keychain };
    Ok((Key::new(bytes), key_place))
}

/// A question to the keychain, and since when it is unanswered.
struct Asked<'a> {
    keychain: &'a Keychain,
    troubles: &'a Troubles,
    since: Option<Instant>,
}

impl Asked<'_> {
    fn ask(&mut self) {
        self.since = Some(Instant::now());
        let events = self.troubles.events();
        self.keychain.ask(ENTRY, Question::Read, move |answer| drop(events.send(Event::Keychain(answer))));
    }

    /// What is heard next of the keychain, or where the customer wants a fresh key to be.
    fn listen(&mut self, events: &Receiver<Event>, before: Heard) -> anyhow::Result<Result<Heard, Place>> {
        let event = match (&before, self.since) {
            (_, Some(_)) => events.recv_timeout(GLANCE),
            (Heard::Absence, None) => events.recv_timeout(PAUSE),
            // Asked again, it would only prompt again.
            _ => events.recv().map_err(|_| RecvTimeoutError::Disconnected),
        };
        Ok(match event {
            Ok(Event::Keychain(answer)) => {
                self.since = None;
                Ok(Heard::from(answer))
            }
            Ok(Event::Wish(Wish::Again)) => {
                self.ask();
                Ok(Heard::Silence(Duration::ZERO))
            }
            Ok(Event::Wish(Wish::Afresh)) if before == Heard::NoKey => Err(Place::Keychain),
            Ok(Event::Wish(Wish::Afresh)) => Err(Place::File),
            Err(RecvTimeoutError::Timeout) => match self.since {
                Some(since) => Ok(Heard::Silence(since.elapsed())),
                None => {
                    self.ask();
                    Ok(before)
                }
            },
            Err(RecvTimeoutError::Disconnected) => anyhow::bail!("nobody is left to wait for"),
        })
    }
}

/// A fresh key, kept where it will be found again: in a file if the keychain does not take it.
fn make(folder: &Path, keychain: &Keychain, place: Place) -> anyhow::Result<(Bytes, Place)> {
    let bytes: Bytes = random();
    let text = places::write(&bytes);
    if place == Place::Keychain {
        let ask = |question| keychain.ask_within(KEEPING, ENTRY, question);
        if ask(Question::Keep(text.clone())) == Some(Answer::Nothing)
            && ask(Question::Read) == Some(Answer::Secret(text.clone()))
        {
            return Ok((bytes, Place::Keychain));
        }
        tracing::warn!("the keychain does not keep the key, which goes into a file");
    }
    let path = folder.join(FILE);
    keep_private(&path, &text).with_context(|| format!("writing {}", path.display()))?;
    Ok((bytes, Place::File))
}

impl From<Answer> for Heard {
    fn from(answer: Answer) -> Self {
        match answer {
            Answer::Secret(text) => places::read(&text).map_or(Self::NoKey, Self::Key),
            Answer::Nothing => Self::NoKey,
            Answer::Refused(reason) => {
                tracing::warn!(reason, "the keychain stays locked");
                Self::Refusal
            }
            Answer::Absent(reason) => {
                tracing::warn!(reason, "there is no keychain");
                Self::Absence
            }
        }
    }
}

impl Kept {
    fn read(folder: &Path) -> anyhow::Result<Self> {
        let text = |name: &str| {
            let path = folder.join(name);
            read_if_there(&path).with_context(|| format!("reading {}", path.display()))
        };
        let note = text(places::NOTE)?.and_then(|word| Place::named(word.trim()));
        let file = text(FILE)?.and_then(|text| places::read(&text));
        let has = |name: &str| folder.join(name).metadata().is_ok_and(|metadata| metadata.len() > 0);
        Ok(Self { note, file, data: has("local.db") || has("cache.db") })
    }

    fn note(&self, folder: &Path, place: Place) -> anyhow::Result<()> {
        if self.note == Some(place) {
            return Ok(());
        }
        let path = folder.join(places::NOTE);
        keep_private(&path, place.name()).with_context(|| format!("writing {}", path.display()))
    }
}
