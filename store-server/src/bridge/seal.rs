//! Encryption of what opens a customer's orders at the shop, for as long as it lies in the database.
//!
//! The key is a file of its own beside the database: whoever gets hold of a copy or a backup of the database alone can
//! read orders, but cannot become the customer at the shop.

use crate::{error::Error, secret};
use ring::aead::{Aad, CHACHA20_POLY1305, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use std::{fs, io, io::Write, path::Path};

const KEY_BYTES: usize = 32;

pub(crate) struct Seal(LessSafeKey);

impl Seal {
    /// With the key in that file, which is made if there is none.
    pub(crate) fn of_file(path: &Path) -> Result<Self, Error> {
        let failed = |source| Error::KeyFile { path: path.to_owned(), source };
        let key = match fs::read(path) {
            Ok(key) => key,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                let key = secret::random::<KEY_BYTES>()?;
                private(path).and_then(|mut file| file.write_all(&key)).map_err(failed)?;
                key.to_vec()
            }
            Err(error) => return Err(failed(error)),
        };
        let wrong = || failed(io::Error::other(format!("it has {} bytes, a key has {KEY_BYTES}", key.len())));
        Self::new(&key).ok_or_else(wrong)
    }

    /// With a key that is gone with the process, as a database in memory is.
    pub(crate) fn passing() -> Result<Self, Error> {
        let key = secret::random::<KEY_BYTES>()?;
        Self::new(&key).ok_or(Error::Sealing)
    }

    fn new(key: &[u8]) -> Option<Self> {
        Some(Self(LessSafeKey::new(UnboundKey::new(&CHACHA20_POLY1305, key).ok()?)))
    }

    /// Encrypts a secret of an account's: in the row of another account it cannot be read.
    pub(crate) fn close(&self, account: i64, text: &str) -> Result<Vec<u8>, Error> {
        let nonce = secret::random::<NONCE_LEN>()?;
        let mut bytes = text.as_bytes().to_vec();
        let bound = Aad::from(account.to_be_bytes());
        self.0
            .seal_in_place_append_tag(Nonce::assume_unique_for_key(nonce), bound, &mut bytes)
            .map_err(|_| Error::Sealing)?;
        Ok([&nonce[..], &bytes].concat())
    }

    /// `None` for what was not closed with this key for this account.
    pub(crate) fn open(&self, account: i64, sealed: &[u8]) -> Option<String> {
        let (nonce, bytes) = sealed.split_first_chunk::<NONCE_LEN>()?;
        let mut bytes = bytes.to_vec();
        let bound = Aad::from(account.to_be_bytes());
        let text = self.0.open_in_place(Nonce::assume_unique_for_key(*nonce), bound, &mut bytes).ok()?;
        String::from_utf8(text.to_vec()).ok()
    }
}

/// A new file that only this user can read.
fn private(path: &Path) -> io::Result<fs::File> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

impl std::fmt::Debug for Seal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Seal").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_read_only_with_its_key_and_for_its_account() {
        let (seal, other) = (Seal::passing().expect("a key"), Seal::passing().expect("a key"));
        let sealed = seal.close(7, "a token of the shop").expect("a sealed secret");
        assert!(!sealed.windows(5).any(|bytes| bytes == b"token"), "it lies there in the clear");
        assert_eq!(seal.open(7, &sealed).as_deref(), Some("a token of the shop"));
        assert_eq!(seal.open(8, &sealed), None, "another account's row");
        assert_eq!(other.open(7, &sealed), None, "another key");
        assert_eq!(seal.open(7, &sealed[1..]), None);
        assert_ne!(seal.close(7, "a token of the shop").expect("a sealed secret"), sealed);
    }

    #[test]
    fn a_key_file_is_made_once_for_its_user_alone_and_a_wrong_one_is_named() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("store.key");
        let sealed = Seal::of_file(&path).expect("a key").close(1, "secret").expect("a sealed secret");
        assert_eq!(Seal::of_file(&path).expect("the key").open(1, &sealed).as_deref(), Some("secret"));
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(fs::metadata(&path).expect("the file").permissions().mode() & 0o777, 0o600);
        }
        fs::write(&path, "short").expect("a write");
        let error = Seal::of_file(&path).expect_err("a wrong key");
        assert!(matches!(error, Error::KeyFile { .. }), "{error}");
    }
}
