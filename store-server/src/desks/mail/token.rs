//! What a mail carries so that its answer finds back: which request, and proof that this server said so.
//!
//! `rq-12-` and twenty letters of an HMAC stand in the address that answers go to (`care+rq-12-…@`), in the subject where
//! the mail server knows no such addresses, and in the message's own id, which mail programs name in an answer.

use ring::hmac;

/// Letters of the proof: 100 bits.
const LETTERS: usize = 20;
const ALPHABET: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";

/// Makes and checks the tokens of one store.
#[derive(Clone)]
pub(super) struct Tokens(hmac::Key);

impl Tokens {
    pub(super) fn new(secret: &str) -> Self {
        Self(hmac::Key::new(hmac::HMAC_SHA256, secret.as_bytes()))
    }

    /// The token of what was handed with that key.
    pub(super) fn make(&self, key: &str) -> String {
        format!("{}-{}", short(key), self.proof(key))
    }

    /// The key that a text names with its proof. A text without any token is `Ok(None)`, one with a false token is an error.
    pub(super) fn find(&self, text: &str, store: &str) -> Result<Option<String>, Forged> {
        let mut outcome = Ok(None);
        for (request, proof) in candidates(text) {
            let key = format!("{store}-{request}");
            if same(&self.proof(&key), &proof) {
                return Ok(Some(key));
            }
            outcome = Err(Forged);
        }
        outcome
    }

    fn proof(&self, key: &str) -> String {
        let mac = hmac::sign(&self.0, key.as_bytes());
        let mut bits = mac.as_ref().iter().flat_map(|byte| (0..8).rev().map(move |place| byte >> place & 1));
        let mut letter = || bits.by_ref().take(5).fold(0, |number, bit| number << 1 | usize::from(bit));
        (0..LETTERS).map(|_| char::from(ALPHABET[letter()])).collect()
    }
}

/// A token that this store did not make.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Forged;

/// The request's own id, which begins behind the letters of the database.
pub(super) fn short(key: &str) -> &str {
    key.split_once('-').map_or(key, |(_, request)| request)
}

/// Everything in a text that has the shape of a token: `rq-NUMBER-LETTERS`. Mail servers may change the case.
fn candidates(text: &str) -> impl Iterator<Item = (String, String)> {
    let text = text.to_ascii_lowercase();
    let places: Vec<usize> = text.match_indices("rq-").map(|(place, _)| place).collect();
    places.into_iter().filter_map(move |place| {
        let rest = text.get(place + 3..)?;
        let (number, rest) = rest.split_once('-')?;
        let proof: String = rest.chars().take_while(|letter| letter.is_ascii_alphanumeric()).collect();
        let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
        (is_number && proof.len() == LETTERS).then(|| (format!("rq-{number}"), proof))
    })
}

/// Takes the same time for every proof of that length, so that time tells nothing of how much of a guess is right.
fn same(one: &str, other: &str) -> bool {
    let differing = one.bytes().zip(other.bytes()).fold(0, |sum, (one, other)| sum | (one ^ other));
    one.len() == other.len() && differing == 0
}

impl std::fmt::Debug for Tokens {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Tokens").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_names_its_request_wherever_the_token_stands() {
        let tokens = Tokens::new("a secret");
        let token = tokens.make("0a1b-rq-12");
        assert!(token.starts_with("rq-12-") && token.len() == 26, "{token}");
        let upper = token.to_ascii_uppercase();
        for text in [
            format!("Care <care+{token}@larkspur.example>"),
            format!("<CARE+{upper}@LARKSPUR.EXAMPLE>"),
            format!("RE: AW: Return [{token}]"),
            format!("<{token}.3@larkspur.example>"),
            format!("rq-12-aaaaaaaaaaaaaaaaaaaa {token}"),
        ] {
            assert_eq!(tokens.find(&text, "0a1b"), Ok(Some("0a1b-rq-12".to_owned())), "{text}");
        }
        for text in ["", "rq-12", "rq-x-aaaaaaaaaaaaaaaaaaaa", "care@larkspur.example", "rq-12-ä"] {
            assert_eq!(tokens.find(text, "0a1b"), Ok(None), "{text}");
        }
    }

    #[test]
    fn nobody_writes_into_another_thread() {
        let tokens = Tokens::new("a secret");
        let token = tokens.make("0a1b-rq-12");
        let proof = token.rsplit('-').next().expect("a proof");
        assert_eq!(tokens.find(&format!("rq-13-{proof}"), "0a1b"), Err(Forged), "another request");
        assert_eq!(tokens.find(&token, "ffff"), Err(Forged), "another store's database");
        assert_eq!(Tokens::new("another secret").find(&token, "0a1b"), Err(Forged));
    }
}
