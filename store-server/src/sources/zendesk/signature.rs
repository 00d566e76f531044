//! How Zendesk signs its webhooks: `base64(HMAC-SHA-256(TIMESTAMP + BODY))`, with a moment in its own header.

use base64::{Engine, prelude::BASE64_STANDARD};
use reqwest::header::HeaderMap;
use ring::hmac;
use store_api::Timestamp;

const SIGNATURE: &str = "x-zendesk-webhook-signature";
const MOMENT: &str = "x-zendesk-webhook-signature-timestamp";

/// Whether a webhook is Zendesk's own and no older, or further ahead, than `stale` seconds. Compared in constant time.
pub(crate) fn is_signed(secret: &str, headers: &HeaderMap, body: &[u8], now: i64, stale: i64) -> bool {
    let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let (Some(signature), Some(moment)) = (header(SIGNATURE), header(MOMENT)) else { return false };
    let Ok(mac) = BASE64_STANDARD.decode(signature) else { return false };
    let fresh = moment.parse::<Timestamp>().is_ok_and(|at| (at.as_second() - now).abs() <= stale);
    let signed = [moment.as_bytes(), body].concat();
    hmac::verify(&hmac::Key::new(hmac::HMAC_SHA256, secret.as_bytes()), &signed, &mac).is_ok() && fresh
}

#[cfg(test)]
mod tests {
    use super::*;

    fn signed(moment: &str, body: &str) -> HeaderMap {
        let key = hmac::Key::new(hmac::HMAC_SHA256, b"secret");
        let mac = hmac::sign(&key, format!("{moment}{body}").as_bytes());
        let mut headers = HeaderMap::new();
        headers.insert(SIGNATURE, BASE64_STANDARD.encode(mac).parse().expect("a header"));
        headers.insert(MOMENT, moment.parse().expect("a header"));
        headers
    }

    #[test]
    fn a_word_of_zendesk_counts_only_with_the_secret_unchanged_and_while_it_is_fresh() {
        let headers = signed("2026-11-22T10:00:00Z", "{}");
        let at: Timestamp = "2026-11-22T10:00:00Z".parse().expect("a moment");
        let counts = |secret: &str, headers: &HeaderMap, body: &[u8], later: i64| {
            is_signed(secret, headers, body, at.as_second() + later, 300)
        };
        assert!(counts("secret", &headers, b"{}", 0));
        assert!(counts("secret", &headers, b"{}", 300));
        assert!(!counts("secret", &headers, b"{}", 301), "heard before by somebody else");
        assert!(!counts("secret", &headers, b"{}", -301), "from a time that has not come");
        assert!(!counts("secret", &headers, b"{ }", 0));
        assert!(!counts("another", &headers, b"{}", 0));
        let mut later = headers.clone();
        later.insert(MOMENT, "2026-11-22T10:00:01Z".parse().expect("a header"));
        assert!(!counts("secret", &later, b"{}", 0), "the time is signed too");
        let mut without = headers.clone();
        without.remove(MOMENT);
        assert!(!counts("secret", &without, b"{}", 0));
        assert!(counts("secret", &signed("2026-11-22T10:00:00Z", ""), b"", 0), "some have no body");
        let mut nonsense = headers;
        nonsense.insert(SIGNATURE, "€".parse().expect("a header"));
        assert!(!counts("secret", &nonsense, b"{}", 0));
    }
}
