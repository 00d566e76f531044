//! Random secrets, the hashes that are kept of them, and passwords.

use crate::error::Error;
use argon2::{
    Argon2, PasswordHasher, PasswordVerifier,
    password_hash::{Error as PasswordError, phc::PasswordHash},
};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// 256 random bits that are handed out once and kept only as [`fingerprint`].
///
/// # Errors
/// The machine gives no random bytes.
pub fn token() -> Result<String, Error> {
    Ok(BASE64_URL_SAFE_NO_PAD.encode(random::<32>()?))
}

pub(crate) fn random<const N: usize>() -> Result<[u8; N], Error> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(Error::Random)?;
    Ok(bytes)
}

/// What is kept of a token. Its 256 bits cannot be guessed, so a fast hash without salt is enough.
pub(crate) fn fingerprint(token: &str) -> [u8; 32] {
    digest(token.as_bytes())
}

pub(crate) fn digest(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

pub(crate) fn sha256_hex(bytes: &[u8]) -> String {
    hex(&digest(bytes))
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// The S256 challenge of RFC 7636.
pub(crate) fn challenge(verifier: &str) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(Sha256::digest(verifier.as_bytes()))
}

/// An Argon2id hash with its salt and cost, as a PHC string.
pub(crate) fn hash_password(password: &str) -> Result<String, Error> {
    let salt = random::<16>()?;
    let hash = Argon2::default().hash_password_with_salt(password.as_bytes(), &salt).map_err(Error::Password)?;
    Ok(hash.to_string())
}

/// Takes as long for a missing hash as for a wrong password, so that time does not tell who has an account.
pub(crate) fn password_matches(password: &str, hash: Option<&str>) -> Result<bool, Error> {
    let Some(hash) = hash else {
        hash_password(password)?;
        return Ok(false);
    };
    let hash = PasswordHash::new(hash).map_err(|error| Error::Password(error.into()))?;
    match Argon2::default().verify_password(password.as_bytes(), &hash) {
        Ok(()) => Ok(true),
        Err(PasswordError::PasswordInvalid) => Ok(false),
        Err(error) => Err(Error::Password(error)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_challenge_is_the_one_of_rfc_7636_appendix_b() {
        let verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
        assert_eq!(challenge(verifier), "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    }

    #[test]
    fn a_password_matches_itself_and_nothing_else() {
        let hash = hash_password("larkspur").expect("a hash");
        assert!(password_matches("larkspur", Some(&hash)).expect("a check"));
        assert!(!password_matches("Larkspur", Some(&hash)).expect("a check"));
        assert!(!password_matches("larkspur", None).expect("a check"));
    }
}
