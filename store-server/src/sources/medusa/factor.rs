//! The second factor: a code of an authenticator app, or one of those that were written down for when it is lost.

use super::{
    Medusa,
    answer::{Asked, Entered},
};
use crate::sources::{Proof, SignIn, Trouble};
use reqwest::{Method, StatusCode, header};
use serde::{Deserialize, Serialize};
use serde_json::json;

const APP: &str = "totp";
const WRITTEN_DOWN: &str = "recovery_code";

/// What a sign-in goes on with.
#[derive(Deserialize, Serialize)]
struct Challenge {
    id: String,
    /// Of nobody yet: it opens nothing but this.
    token: String,
    methods: Vec<String>,
}

#[derive(Deserialize)]
struct Complaint {
    message: String,
}

/// What asks for a code; nothing, if this shop asks for what is no code.
pub(super) fn ask(asked: Asked, token: String) -> Option<String> {
    let Asked { id, methods } = asked;
    let typed = methods.iter().any(|method| method == APP || method == WRITTEN_DOWN);
    serde_json::to_string(&Challenge { id, token, methods }).ok().filter(|_| typed)
}

impl Medusa {
    pub(super) async fn check(&self, proof: &Proof) -> Result<SignIn, Trouble> {
        let Ok(challenge) = serde_json::from_str::<Challenge>(&proof.challenge) else { return Ok(SignIn::TooLate) };
        let code: String = proof.code.split_whitespace().collect();
        let body = json!({ "method": method(&challenge.methods, &code), "code": code }).to_string();
        let path = format!("auth/mfa/challenges/{}/verify", challenge.id);
        let request = self.call(Method::POST, &path, Some(&challenge.token));
        let reply = self.send(request.header(header::CONTENT_TYPE, "application/json").body(body)).await?;
        match reply.status {
            StatusCode::OK => {
                let token = self.read::<Entered>(&reply)?.token;
                let nothing = || Trouble::ServerError(format!("{} takes a code and gives no token", self.url));
                self.who(token.ok_or_else(nothing)?, &proof.language).await
            }
            StatusCode::BAD_REQUEST if is_wrong_code(&reply.body) => Ok(SignIn::Refused),
            // Too many tries, too much time, or used already: what is asked for a code with is told apart by words alone.
            StatusCode::BAD_REQUEST | StatusCode::NOT_FOUND | StatusCode::UNAUTHORIZED => Ok(SignIn::TooLate),
            _ => Err(self.refusal(&reply)),
        }
    }
}

fn is_wrong_code(body: &[u8]) -> bool {
    serde_json::from_slice::<Complaint>(body).is_ok_and(|said| said.message == "Invalid MFA challenge code")
}

/// An app's codes are digits, as those that are written down are not.
fn method(methods: &[String], code: &str) -> &'static str {
    let has = |wanted: &str| methods.iter().any(|method| method == wanted);
    let digits = (6..=8).contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_digit());
    if has(APP) && (digits || !has(WRITTEN_DOWN)) { APP } else { WRITTEN_DOWN }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_of_the_app_and_anything_else_was_written_down() {
        let both = [APP.to_owned(), WRITTEN_DOWN.to_owned()];
        for (methods, code, expected) in [
            (&both[..], "123456", APP),
            (&both, "A1B2-C3D4", WRITTEN_DOWN),
            (&both[..1], "A1B2-C3D4", APP),
            (&both[1..], "123456", WRITTEN_DOWN),
        ] {
            assert_eq!(method(methods, code), expected, "{code}");
        }
        let asked =
            |methods: &[&str]| Asked { id: "1".to_owned(), methods: methods.iter().map(|&m| m.to_owned()).collect() };
        assert!(ask(asked(&["webauthn"]), String::new()).is_none(), "a key cannot be typed");
        assert!(ask(asked(&["webauthn", "totp"]), String::new()).is_some());
    }
}
