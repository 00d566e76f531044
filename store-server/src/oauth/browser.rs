//! The word by which a browser is known again: at a sign-in that the shop ended, the page says why there is another.

use crate::{error::Error, secret};
use axum::http::{
    HeaderMap, HeaderValue,
    header::{COOKIE, SET_COOKIE},
};

const NAME: &str = "sign-in";
const A_YEAR: u32 = 365 * 24 * 60 * 60;

/// The word that the browser has shown.
pub(super) fn shown(headers: &HeaderMap) -> Option<&str> {
    let cookies = headers.get_all(COOKIE).iter().filter_map(|value| value.to_str().ok());
    let mut words =
        cookies.flat_map(|all| all.split(';')).filter_map(|one| one.trim().strip_prefix(NAME)?.strip_prefix('='));
    words.find(|word| !word.is_empty())
}

/// The word that the browser has shown, or a new one.
pub(super) fn word(headers: &HeaderMap) -> Result<String, Error> {
    shown(headers).map_or_else(secret::token, |word| Ok(word.to_owned()))
}

/// Lets the browser show it from now on, to the sign-in page alone.
pub(super) fn remember(headers: &mut HeaderMap, word: &str, issuer: &str) {
    let secure = if issuer.starts_with("https:") { "; Secure" } else { "" };
    let cookie = format!("{NAME}={word}; Path=/oauth; Max-Age={A_YEAR}; HttpOnly; SameSite=Lax{secure}");
    if let Ok(cookie) = HeaderValue::from_str(&cookie) {
        headers.insert(SET_COOKIE, cookie);
    }
}
