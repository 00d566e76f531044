//! Secrets that are longer than an entry of the keychain may be, as a store's tokens can be: kept in several entries.
//!
//! The entry of a secret's name then says where its parts are. Parts are never written over while it names them, so an
//! app that ends half-way has kept the old or the new secret, nothing between.

use keyring_core::{Entry, Error, Result};

/// The entry of a name.
type Open<'a> = &'a dyn Fn(&str) -> Result<Entry>;

/// Which parts make a secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Parts {
    /// Two sets take turns.
    set: char,
    count: usize,
}

/// # Errors
/// [`Error::NoEntry`] if it was never kept, and whatever the keychain says.
pub(super) fn read(open: Open, name: &str) -> Result<String> {
    let head = open(name)?.get_password()?;
    match Parts::read(&head) {
        Some(parts) => (0..parts.count).map(|number| open(&part(name, parts.set, number))?.get_password()).collect(),
        None => Ok(head),
    }
}

/// Keeps a secret; `longest` is how many units of UTF-16 an entry takes, if there is a limit.
///
/// # Errors
/// Whatever the keychain says.
pub(super) fn keep(open: Open, name: &str, secret: &str, longest: Option<usize>) -> Result<()> {
    let Some(longest) = longest else { return open(name)?.set_password(secret) };
    let earlier = match open(name)?.get_password() {
        Ok(head) => Parts::read(&head),
        Err(Error::NoEntry) => None,
        Err(error) => return Err(error),
    };
    if units(secret) <= longest {
        open(name)?.set_password(secret)?;
    } else {
        let pieces = split(secret, longest);
        let set = if earlier.is_some_and(|earlier| earlier.set == 'a') { 'b' } else { 'a' };
        for (number, piece) in pieces.iter().enumerate() {
            open(&part(name, set, number))?.set_password(piece)?;
        }
        open(name)?.set_password(&Parts { set, count: pieces.len() }.write())?;
    }
    earlier.map_or(Ok(()), |earlier| forget_parts(open, name, earlier.set))
}

/// # Errors
/// [`Error::NoEntry`] if it was never kept, and whatever the keychain says.
pub(super) fn forget(open: Open, name: &str, longest: Option<usize>) -> Result<()> {
    let head = open(name)?;
    let parts = match longest {
        Some(_) => Parts::read(&head.get_password()?),
        None => None,
    };
    head.delete_credential()?;
    parts.map_or(Ok(()), |parts| forget_parts(open, name, parts.set))
}

impl Parts {
    fn write(self) -> String {
        format!("in parts {} {}", self.set, self.count)
    }

    fn read(head: &str) -> Option<Self> {
        let (set, count) = head.strip_prefix("in parts ")?.split_once(' ')?;
        Some(Self { set: set.parse().ok()?, count: count.parse().ok()? })
    }
}

/// Forgets every part of a set, also those of a longer secret that was never finished.
fn forget_parts(open: Open, name: &str, set: char) -> Result<()> {
    for number in 0.. {
        match open(&part(name, set, number))?.delete_credential() {
            Ok(()) => {}
            Err(Error::NoEntry) => break,
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

fn part(name: &str, set: char, number: usize) -> String {
    format!("{name} {set}{number}")
}

fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

/// Pieces of at most `longest` units, cut between characters.
fn split(text: &str, longest: usize) -> Vec<String> {
    let mut pieces = vec![String::new()];
    let mut room = longest;
    for character in text.chars() {
        if character.len_utf16() > room {
            pieces.push(String::new());
            room = longest;
        }
        room -= character.len_utf16();
        pieces.last_mut().expect("there is always one").push(character);
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;
    use keyring_core::{CredentialStore, mock};
    use std::sync::Arc;

    const LONGEST: usize = 20;

    fn entries() -> impl Fn(&str) -> Result<Entry> {
        let store: Arc<CredentialStore> = mock::Store::new().expect("a store");
        move |name| {
            let entry = store.build("test", name, None)?;
            if let Ok(secret) = entry.get_password() {
                assert!(units(&secret) <= LONGEST, "{secret} is too long for an entry");
            }
            Ok(entry)
        }
    }

    #[test]
    fn secrets_of_any_length_are_kept_replaced_and_forgotten() -> Result<()> {
        let open = entries();
        let (short, long, longer) = ("short", "0123456789".repeat(5), "ab€🎁".repeat(30));
        for secret in [short, &long, &longer, &long, short, &longer] {
            keep(&open, "tokens", secret, Some(LONGEST))?;
            assert_eq!(read(&open, "tokens")?, secret);
        }
        forget(&open, "tokens", Some(LONGEST))?;
        assert!(matches!(read(&open, "tokens"), Err(Error::NoEntry)));
        assert!(matches!(forget(&open, "tokens", Some(LONGEST)), Err(Error::NoEntry)));
        for set in ['a', 'b'] {
            let part = open(&part("tokens", set, 0))?.get_password();
            assert!(matches!(part, Err(Error::NoEntry)), "a part is left in {set}");
        }
        Ok(())
    }

    #[test]
    fn an_app_that_ends_half_way_has_the_old_secret() -> Result<()> {
        let open = entries();
        let (old, new) = ("old ".repeat(20), "new ".repeat(30));
        keep(&open, "tokens", &old, Some(LONGEST))?;
        let left = std::cell::Cell::new(6);
        let ending = |name: &str| {
            left.set(left.get() - 1);
            if left.get() == 0 { Err(Error::NoDefaultStore) } else { open(name) }
        };
        assert!(keep(&ending, "tokens", &new, Some(LONGEST)).is_err());
        assert_eq!(read(&open, "tokens")?, old);
        keep(&open, "tokens", &new, Some(LONGEST))?;
        assert_eq!(read(&open, "tokens")?, new);
        Ok(())
    }
}
