//! Tokens: kept in the keychain, renewed before they end, and given to whoever asks the store something.

use super::{expire, revoke};
use crate::{Error, HostError, Inner};
use jiff::SignedDuration;
use store_client::Tokens;

/// Under this name the tokens stand in the keychain.
const TOKENS: &str = "tokens";
/// A token this close to its end is renewed before it is used.
const RENEW_BEFORE: SignedDuration = SignedDuration::from_secs(30);

/// An access token that is still good; none when nobody is signed in. `refused` is one the store just did not accept.
///
/// Not to be given up half-way: a refresh token is good once, and its answer is the only way to the next.
pub(crate) async fn access_token(engine: &Inner, refused: Option<&str>) -> Result<Option<String>, Error> {
    let mut held = engine.session.tokens.lock().await;
    if !engine.session.is_signed_in() {
        return Ok(None);
    }
    let Some(current) = stored(engine, &mut held).await? else {
        expire(engine);
        return Ok(None);
    };
    let fresh = current.expires_at.duration_since(engine.host.now()) > RENEW_BEFORE;
    if fresh && refused != Some(&current.access) {
        return Ok(Some(current.access));
    }
    let renewed = match &current.refresh {
        Some(refresh) => engine.client.refresh(refresh).await,
        None => Err(store_client::Error::Unauthorized),
    };
    match renewed {
        Ok(mut answer) => {
            answer.account = answer.account.or(current.account);
            let renewed = Tokens::new(answer, engine.host.now());
            *held = Some(renewed.clone());
            if let Err(error) = keep(engine, &renewed).await {
                tracing::error!(%error, "the keychain did not take the new tokens; they are good until the app ends");
            }
            Ok(Some(renewed.access))
        }
        Err(store_client::Error::Unauthorized) => {
            expire(engine);
            Ok(None)
        }
        Err(error) => Err(error.into()),
    }
}

/// Asks the store something with an access token; once more with a new one, if it does not accept the first.
///
/// # Errors
/// What `ask` returns; [`store_client::Error::Unauthorized`] when nobody is signed in.
pub(crate) async fn with_token<T, F>(engine: &Inner, ask: impl Fn(String) -> F) -> Result<T, Error>
where
    F: Future<Output = Result<T, Error>>,
{
    let token = access_token(engine, None).await?.ok_or(store_client::Error::Unauthorized)?;
    match ask(token.clone()).await {
        Err(Error::Store(store_client::Error::Unauthorized)) => {
            let token = access_token(engine, Some(&token)).await?.ok_or(store_client::Error::Unauthorized)?;
            ask(token).await
        }
        other => other,
    }
}

/// Keeps `tokens` in the place of any others.
pub(super) async fn keep(engine: &Inner, tokens: &Tokens) -> Result<(), Error> {
    let json = serde_json::to_string(tokens).map_err(db::Error::from)?;
    keep_secret(engine, TOKENS, Some(json)).await
}

/// Takes the tokens out of the keychain and has them revoked. What a keychain does not let go of now is taken at the
/// next start, or the next sign-in.
pub(super) async fn give_up(engine: &Inner, held: &mut Option<Tokens>) {
    let given_up = async {
        if let Some(tokens) = stored(engine, held).await? {
            revoke::owe(engine, tokens.refresh.unwrap_or(tokens.access)).await?;
            keep_secret(engine, TOKENS, None).await?;
        }
        Ok::<_, Error>(())
    };
    if let Err(error) = given_up.await {
        tracing::error!(%error, "the tokens of the ended session could not be taken out of the keychain");
    }
    *held = None;
}

async fn stored(engine: &Inner, held: &mut Option<Tokens>) -> Result<Option<Tokens>, Error> {
    if held.is_none() {
        *held = secret(engine, TOKENS).await?.and_then(|json| serde_json::from_str(&json).ok());
    }
    Ok(held.clone())
}

/// What the keychain holds under `name`; asked on a thread of its own, because it may wait for a person.
pub(super) async fn secret(engine: &Inner, name: &'static str) -> Result<Option<String>, Error> {
    let host = engine.host.clone();
    let asked = tokio::task::spawn_blocking(move || host.secret(name)).await;
    Ok(asked.map_err(|error| HostError(error.to_string()))??)
}

pub(super) async fn keep_secret(engine: &Inner, name: &'static str, value: Option<String>) -> Result<(), Error> {
    let host = engine.host.clone();
    let asked = tokio::task::spawn_blocking(move || host.keep_secret(name, value.as_deref())).await;
    Ok(asked.map_err(|error| HostError(error.to_string()))??)
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::expect;

    #[test]
    fn tokens_are_kept_in_this_form() {
        let tokens = Tokens {
            access: "a".to_owned(),
            refresh: Some("r".to_owned()),
            expires_at: store_api::Timestamp::UNIX_EPOCH,
            account: None,
        };
        let kept = serde_json::to_string(&tokens).expect("JSON");
        expect![[r#"{"access":"a","refresh":"r","expires_at":"1970-01-01T00:00:00Z","account":null}"#]]
            .assert_eq(&kept);
        assert_eq!(format!("{tokens:?}"), "Tokens { expires_at: 1970-01-01T00:00:00Z, .. }", "nothing secret in a log");
    }
}
