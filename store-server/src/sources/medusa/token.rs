//! The token of a customer's session: what it says of itself. Only the shop can check it, so nothing is decided by it
//! that the shop does not decide too.

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use jiff::fmt::rfc2822::DateTimeParser;
use serde::Deserialize;
use store_api::Timestamp;

#[derive(Debug, Deserialize)]
pub(super) struct Claims {
    /// Nobody's, if somebody began to register and never finished.
    #[serde(default)]
    pub(super) actor_id: String,
    #[serde(default)]
    mfa_enabled: bool,
    mfa_challenge_completed_at: Option<serde_json::Value>,
    #[serde(default)]
    iat: i64,
    #[serde(default)]
    exp: i64,
}

impl Claims {
    pub(super) fn read(token: &str) -> Option<Self> {
        let payload = token.split('.').nth(1)?;
        serde_json::from_slice(&BASE64_URL_SAFE_NO_PAD.decode(payload).ok()?).ok()
    }

    /// Whether a second factor was set up and not shown.
    pub(super) fn lacks_a_factor(&self) -> bool {
        self.mfa_enabled && self.mfa_challenge_completed_at.is_none()
    }

    /// Whether half of its time is over by the clock that it was made by.
    pub(super) fn is_half_over(&self, now: Timestamp) -> bool {
        self.exp > self.iat && now.as_second() - self.iat >= (self.exp - self.iat) / 2
    }
}

/// The moment in an answer's `Date`.
pub(super) fn moment(date: &str) -> Option<Timestamp> {
    static PARSER: DateTimeParser = DateTimeParser::new();
    PARSER.parse_timestamp(date).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn token(payload: &str) -> String {
        format!("e30.{}.c2ln", BASE64_URL_SAFE_NO_PAD.encode(payload))
    }

    #[test]
    fn a_token_tells_whose_it_is_and_when_half_of_its_time_is_over() {
        let claims =
            Claims::read(&token(r#"{"actor_id":"cus_1","mfa_enabled":false,"iat":1795305134,"exp":1795391534}"#));
        let claims = claims.expect("a token");
        assert_eq!((claims.actor_id.as_str(), claims.lacks_a_factor()), ("cus_1", false));
        let half = moment("Sun, 22 Nov 2026 11:52:14 GMT").expect("a moment");
        assert!(claims.is_half_over(half));
        assert!(!claims.is_half_over(half - jiff::SignedDuration::from_secs(1)));
    }

    #[test]
    fn a_second_factor_is_missing_only_where_one_was_set_up() {
        for (payload, lacks) in [
            (r#"{"mfa_enabled":true,"mfa_challenge_completed_at":null}"#, true),
            (r#"{"mfa_enabled":true}"#, true),
            (r#"{"mfa_enabled":true,"mfa_challenge_completed_at":"2026-11-21T23:52:14Z"}"#, false),
            (r#"{"mfa_enabled":false,"mfa_challenge_completed_at":null}"#, false),
            ("{}", false),
        ] {
            assert_eq!(Claims::read(&token(payload)).expect("a token").lacks_a_factor(), lacks, "{payload}");
        }
        for nonsense in ["", "a", "a.b.c", "e30.!.c2ln"] {
            assert!(Claims::read(nonsense).is_none(), "{nonsense}");
        }
    }
}
