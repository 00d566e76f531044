//! Deciding, without doing anything, what comes next on the way to the key.

use crate::trouble::Trouble;
use std::time::Duration;

/// The file that holds the key where there is no keychain.
pub(super) const FILE: &str = "key";
/// The note that says where the key lies.
pub(super) const NOTE: &str = "key-place";

/// A keychain that answers at all usually does within this.
const USUAL: Duration = Duration::from_secs(3);
/// On a first start, a prompt that nobody answers for so long is one that nobody sees.
const UNSEEN: Duration = Duration::from_secs(30);

pub(super) type Bytes = [u8; 32];

/// Where a key can lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    Keychain,
    File,
}

/// What the folder holds.
#[derive(Debug, Default)]
pub(super) struct Kept {
    pub note: Option<Place>,
    pub file: Option<Bytes>,
    /// There are databases, which only their own key opens.
    pub data: bool,
}

/// What the keychain has let hear of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Heard {
    Key(Bytes),
    /// It is open, and does not have the key.
    NoKey,
    /// It is locked, or the user refused.
    Refusal,
    /// There is none.
    Absence,
    /// Nothing, for so long.
    Silence(Duration),
}

/// What comes next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Step {
    Use(Bytes, Place),
    Make(Place),
    /// Wait for the keychain or for the customer, who is told why if it takes long.
    Wait(Option<Trouble>),
}

/// What comes next, given what the folder holds and what the keychain says.
pub(super) fn decide(kept: &Kept, heard: &Heard) -> Step {
    if kept.is_in_file() {
        return match kept.file {
            Some(bytes) => Step::Use(bytes, Place::File),
            None if kept.data => Step::Wait(Some(Trouble::KeyLost)),
            None => Step::Make(Place::File),
        };
    }
    match (heard, kept.data) {
        (Heard::Key(bytes), _) => Step::Use(*bytes, Place::Keychain),
        (Heard::NoKey, false) => Step::Make(Place::Keychain),
        (Heard::NoKey, true) => Step::Wait(Some(Trouble::KeyLost)),
        (Heard::Refusal | Heard::Absence, false) => Step::Make(Place::File),
        (Heard::Refusal | Heard::Absence, true) => Step::Wait(Some(Trouble::KeychainSilent)),
        (Heard::Silence(time), _) if *time < USUAL => Step::Wait(None),
        (Heard::Silence(time), false) if *time < UNSEEN => Step::Wait(Some(Trouble::KeychainSlow)),
        (Heard::Silence(_), false) => Step::Make(Place::File),
        (Heard::Silence(_), true) => Step::Wait(Some(Trouble::KeychainSilent)),
    }
}

impl Kept {
    /// Whether the keychain need not be asked.
    pub(super) fn is_in_file(&self) -> bool {
        self.note.map_or(self.file.is_some(), |place| place == Place::File)
    }
}

impl Place {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Keychain => "keychain",
            Self::File => "file",
        }
    }

    pub(super) fn named(name: &str) -> Option<Self> {
        [Self::Keychain, Self::File].into_iter().find(|place| place.name() == name)
    }
}

/// The key as text.
pub(super) fn write(bytes: &Bytes) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The key that `text` is, if it is one.
pub(super) fn read(text: &str) -> Option<Bytes> {
    let text = text.trim();
    if text.len() != 64 || !text.bytes().all(|digit| digit.is_ascii_hexdigit()) {
        return None;
    }
    let mut bytes = Bytes::default();
    for (at, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(text.get(2 * at..2 * at + 2)?, 16).ok()?;
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: Bytes = [7; 32];
    const OTHER: Bytes = [8; 32];
    const EVERYTHING_HEARD: [Heard; 6] = [
        Heard::Key(OTHER),
        Heard::NoKey,
        Heard::Refusal,
        Heard::Absence,
        Heard::Silence(Duration::ZERO),
        Heard::Silence(UNSEEN),
    ];

    #[test]
    fn a_first_start_takes_the_keychain_if_it_answers_and_a_file_if_not() {
        let fresh = Kept::default();
        let cases = [
            (Heard::Silence(Duration::ZERO), Step::Wait(None)),
            (Heard::Silence(USUAL), Step::Wait(Some(Trouble::KeychainSlow))),
            (Heard::Silence(UNSEEN), Step::Make(Place::File)),
            (Heard::Absence, Step::Make(Place::File)),
            (Heard::Refusal, Step::Make(Place::File)),
            (Heard::NoKey, Step::Make(Place::Keychain)),
            // A start that ended between keeping the key and making the databases.
            (Heard::Key(KEY), Step::Use(KEY, Place::Keychain)),
        ];
        for (heard, step) in cases {
            assert_eq!(decide(&fresh, &heard), step, "{heard:?}");
        }
    }

    #[test]
    fn data_whose_key_is_in_the_keychain_is_never_given_another() {
        for note in [Some(Place::Keychain), None] {
            let kept = Kept { note, file: None, data: true };
            for heard in EVERYTHING_HEARD {
                let step = decide(&kept, &heard);
                assert!(!matches!(step, Step::Make(_)), "{heard:?}: {step:?}");
            }
            assert_eq!(decide(&kept, &Heard::Key(KEY)), Step::Use(KEY, Place::Keychain));
            assert_eq!(decide(&kept, &Heard::Absence), Step::Wait(Some(Trouble::KeychainSilent)));
            assert_eq!(decide(&kept, &Heard::Silence(UNSEEN)), Step::Wait(Some(Trouble::KeychainSilent)));
            assert_eq!(decide(&kept, &Heard::NoKey), Step::Wait(Some(Trouble::KeyLost)));
        }
    }

    #[test]
    fn a_key_in_a_file_stays_there_whatever_the_keychain_says() {
        for note in [Some(Place::File), None] {
            let kept = Kept { note, file: Some(KEY), data: true };
            for heard in EVERYTHING_HEARD {
                assert_eq!(decide(&kept, &heard), Step::Use(KEY, Place::File));
            }
        }
    }

    #[test]
    fn a_file_that_is_gone_is_missed_only_if_there_is_data() {
        let kept = |data| Kept { note: Some(Place::File), file: None, data };
        assert_eq!(decide(&kept(true), &Heard::NoKey), Step::Wait(Some(Trouble::KeyLost)));
        assert_eq!(decide(&kept(false), &Heard::NoKey), Step::Make(Place::File));
    }

    #[test]
    fn a_key_survives_being_written_and_nothing_else_is_read_as_one() {
        let bytes = Bytes::from(std::array::from_fn(|at| at as u8 * 7));
        assert_eq!(read(&write(&bytes)), Some(bytes));
        assert_eq!(read(&format!("{}\n", write(&KEY))), Some(KEY));
        for text in ["", "07", &"g".repeat(64), &"€".repeat(64)] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
