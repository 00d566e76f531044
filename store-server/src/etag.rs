//! Conditional requests: an answer the asker has already is not sent again.

use axum::{
    http::{
        HeaderMap, HeaderValue, StatusCode,
        header::{CACHE_CONTROL, ETAG, IF_NONE_MATCH},
    },
    response::{IntoResponse, Response},
};

/// A tag for a state. It is weak, because the same state goes out in several compressions.
pub(crate) fn of(state: &str) -> String {
    format!("W/\"{state}\"")
}

/// The answer with its tag, or 304 for somebody who has it.
pub(crate) fn answer(asked: &HeaderMap, tag: &str, cache: &'static str, whole: impl FnOnce() -> Response) -> Response {
    let mut response = if has(asked, tag) { StatusCode::NOT_MODIFIED.into_response() } else { whole() };
    let headers = response.headers_mut();
    if let Ok(tag) = HeaderValue::from_str(tag) {
        headers.insert(ETAG, tag);
    }
    headers.insert(CACHE_CONTROL, HeaderValue::from_static(cache));
    response
}

/// Whether the asker says that they have what `tag` stands for.
pub(crate) fn has(asked: &HeaderMap, tag: &str) -> bool {
    asked
        .get_all(IF_NONE_MATCH)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .map(str::trim)
        .any(|known| known == "*" || opaque(known) == opaque(tag))
}

fn opaque(tag: &str) -> &str {
    tag.strip_prefix("W/").unwrap_or(tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_known_in_a_list_and_in_either_strength() {
        let asked = |value: &str| HeaderMap::from_iter([(IF_NONE_MATCH, value.parse().expect("a header"))]);
        for known in ["W/\"a\"", "\"a\"", "\"b\", W/\"a\"", "*"] {
            assert!(has(&asked(known), &of("a")), "{known}");
        }
        assert!(!has(&asked("\"b\""), &of("a")));
        assert!(!has(&HeaderMap::new(), &of("a")));
    }
}
