//! Promises about codes and tokens after they were given: used once, rotated, ended.

use super::{
    asking::{Subject, ask},
    browser::{REDIRECT, VERIFIER},
    sign_in::is_invalid_grant,
};
use anyhow::{Context, Result, ensure};
use reqwest::StatusCode;
use store_api::{
    auth::{OAuthError, TokenAnswer},
    routes,
};

pub(super) async fn a_code_is_good_once_and_its_reuse_ends_the_tokens(subject: &Subject) -> Result<()> {
    let code = subject.code().await?;
    let tokens: TokenAnswer = subject.exchange(&code, VERIFIER, REDIRECT).await?.json()?;
    ensure!(works(subject, &tokens).await?, "the first tokens do not work");
    is_invalid_grant(&subject.exchange(&code, VERIFIER, REDIRECT).await?).context("the code's second use")?;
    ensure!(!works(subject, &tokens).await?, "the code leaked, and its tokens still work");
    Ok(())
}

pub(super) async fn a_refresh_token_rotates(subject: &Subject) -> Result<()> {
    let first = subject.sign_in().await?;
    let answer = subject.refresh(refresh_of(&first)?).await?;
    ensure!(answer.status == StatusCode::OK, "it answered {} {}", answer.status, answer.text());
    let second: TokenAnswer = answer.json()?;
    ensure!(second.access_token != first.access_token, "the access token is the same");
    ensure!(refresh_of(&second)? != refresh_of(&first)?, "the refresh token is the same");
    ensure!(works(subject, &second).await?, "the new access token does not work");
    ensure!(
        subject.refresh(refresh_of(&second)?).await?.status == StatusCode::OK,
        "the new refresh token does not work"
    );
    Ok(())
}

pub(super) async fn a_reused_refresh_token_ends_the_family(subject: &Subject) -> Result<()> {
    let first = subject.sign_in().await?;
    let second: TokenAnswer = subject.refresh(refresh_of(&first)?).await?.json()?;
    is_invalid_grant(&subject.refresh(refresh_of(&first)?).await?).context("the refresh token's second use")?;
    is_invalid_grant(&subject.refresh(refresh_of(&second)?).await?).context("the refresh token that came after it")?;
    ensure!(!works(subject, &second).await?, "the access token that came after it still works");
    Ok(())
}

pub(super) async fn revoking_ends_the_sign_in(subject: &Subject) -> Result<()> {
    let tokens = subject.sign_in().await?;
    let other = subject.sign_in().await?;
    let answer = subject.revoke(refresh_of(&tokens)?).await?;
    ensure!(answer.status == StatusCode::OK, "revoking answered {}", answer.status);
    is_invalid_grant(&subject.refresh(refresh_of(&tokens)?).await?).context("the revoked refresh token")?;
    ensure!(!works(subject, &tokens).await?, "the access token outlived the sign-in");
    ensure!(works(subject, &other).await?, "another device was signed out as well");
    Ok(())
}

pub(super) async fn revoking_an_unknown_token_says_nothing(subject: &Subject) -> Result<()> {
    let answer = subject.revoke("nobody-ever-had-this-token").await?;
    ensure!(answer.status == StatusCode::OK, "it answered {}", answer.status);
    Ok(())
}

pub(super) async fn token_errors_are_those_of_rfc_6749(subject: &Subject) -> Result<()> {
    let client = subject.client_id.as_str();
    for (parameters, expected) in [
        (vec![("grant_type", "password"), ("client_id", client)], "unsupported_grant_type"),
        (vec![("grant_type", "authorization_code"), ("client_id", client), ("code", "none")], "invalid_grant"),
        (vec![("grant_type", "refresh_token"), ("client_id", client), ("refresh_token", "none")], "invalid_grant"),
    ] {
        let answer = subject.token_request(&parameters).await?;
        ensure!(answer.status == StatusCode::BAD_REQUEST, "{expected}: it answered {}", answer.status);
        let error: OAuthError = answer.json()?;
        ensure!(error.error == expected, "expected {expected}, and it is {}", error.error);
    }
    Ok(())
}

pub(super) fn refresh_of(tokens: &TokenAnswer) -> Result<&str> {
    tokens.refresh_token.as_deref().context("there is no refresh token")
}

async fn works(subject: &Subject, tokens: &TokenAnswer) -> Result<bool> {
    let answer = ask(subject.get(routes::CHANGES).bearer_auth(&tokens.access_token)).await?;
    ensure!(matches!(answer.status, StatusCode::OK | StatusCode::UNAUTHORIZED), "it answered {}", answer.status);
    Ok(answer.status == StatusCode::OK)
}
