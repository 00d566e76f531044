//! Promises about discovery and the authorization code with PKCE.

use super::{
    answer::Answer,
    asking::{Credentials, Subject, ask},
    browser::{REDIRECT, STATE, VERIFIER, parameter},
};
use anyhow::{Context, Result, ensure};
use reqwest::StatusCode;
use store_api::auth::{OAuthError, TokenAnswer};
use url::Url;

pub(super) async fn discovery_names_the_endpoints_and_s256(subject: &Subject) -> Result<()> {
    let metadata = subject.metadata().await?;
    for url in
        [&metadata.issuer, &metadata.authorization_endpoint, &metadata.token_endpoint, &metadata.revocation_endpoint]
    {
        Url::parse(url).with_context(|| format!("{url} is not an absolute address"))?;
    }
    let has = |list: &[String], word: &str| list.iter().any(|known| known == word);
    ensure!(has(&metadata.response_types_supported, "code"), "no response type `code`");
    ensure!(has(&metadata.grant_types_supported, "authorization_code"), "no grant type `authorization_code`");
    ensure!(has(&metadata.grant_types_supported, "refresh_token"), "no grant type `refresh_token`");
    ensure!(metadata.code_challenge_methods_supported == ["S256"], "other challenge methods than S256");
    ensure!(has(&metadata.token_endpoint_auth_methods_supported, "none"), "public clients are not taken");
    Ok(())
}

pub(super) async fn a_code_is_exchanged_for_tokens_and_the_state_comes_back(subject: &Subject) -> Result<()> {
    let back = subject.authorize(&subject.authorization(REDIRECT), subject.account()?).await?;
    ensure!(back.as_str().starts_with(REDIRECT), "the browser was sent to {back}");
    ensure!(parameter(&back, "state").as_deref() == Some(STATE), "the state is another: {back}");
    let code = parameter(&back, "code").context("there is no code")?;
    let answer = subject.exchange(&code, VERIFIER, REDIRECT).await?;
    ensure!(answer.status == StatusCode::OK, "the token endpoint answered {} {}", answer.status, answer.text());
    ensure!(answer.header("cache-control").contains("no-store"), "tokens may be cached");
    let tokens: TokenAnswer = answer.json()?;
    ensure!(tokens.token_type == "Bearer", "the token's type is {}", tokens.token_type);
    ensure!((1..=3600).contains(&tokens.expires_in), "an access token lives {} s", tokens.expires_in);
    ensure!(tokens.refresh_token.is_some(), "there is no refresh token");
    Ok(())
}

pub(super) async fn any_loopback_port_is_redirected_to_and_nothing_else(subject: &Subject) -> Result<()> {
    for redirect in ["http://127.0.0.1:51234/", "http://[::1]:51234/back"] {
        let back = subject.authorize(&subject.authorization(redirect), subject.account()?).await?;
        ensure!(back.as_str().starts_with(redirect), "asked for {redirect}, sent to {back}");
        ensure!(parameter(&back, "code").is_some(), "no code came to {redirect}");
    }
    let endpoint = subject.metadata().await?.authorization_endpoint;
    for redirect in ["http://example.com/", "https://127.0.0.1.example.com/", "http://127.0.0.1@example.com/"] {
        let answer = ask(subject.get(&endpoint).query(&subject.authorization(redirect))).await?;
        ensure!(answer.status.is_client_error(), "a sign-in for {redirect} began with {}", answer.status);
    }
    Ok(())
}

pub(super) async fn pkce_is_required(subject: &Subject) -> Result<()> {
    let good = subject.authorization(REDIRECT);
    let without = |name: &str| good.iter().filter(|(key, _)| *key != name).cloned().collect::<Vec<_>>();
    let mut plain = without("code_challenge_method");
    plain.push(("code_challenge_method", "plain".to_owned()));
    let mut short = without("code_challenge");
    short.push(("code_challenge", "short".to_owned()));
    for (what, parameters) in
        [("no challenge", without("code_challenge")), ("the plain method", plain), ("a short challenge", short)]
    {
        let back = subject.authorize(&parameters, subject.account()?).await.with_context(|| what.to_owned())?;
        ensure!(parameter(&back, "code").is_none(), "a code was given for {what}");
        ensure!(parameter(&back, "error").as_deref() == Some("invalid_request"), "{what} was answered with {back}");
        ensure!(parameter(&back, "state").as_deref() == Some(STATE), "the state is missing: {back}");
    }
    Ok(())
}

pub(super) async fn a_wrong_verifier_gets_no_tokens(subject: &Subject) -> Result<()> {
    for verifier in ["", "another-verifier-0123456789-abcdefghijklmnopqrst"] {
        let code = subject.code().await?;
        is_invalid_grant(&subject.exchange(&code, verifier, REDIRECT).await?)?;
    }
    Ok(())
}

pub(super) async fn a_wrong_redirect_address_gets_no_tokens(subject: &Subject) -> Result<()> {
    let code = subject.code().await?;
    is_invalid_grant(&subject.exchange(&code, VERIFIER, "http://127.0.0.1:47111/callback").await?)
}

pub(super) async fn a_wrong_password_gets_no_code(subject: &Subject) -> Result<()> {
    let email = subject.account()?.email.clone();
    let wrong = Credentials { email, password: "certainly not the password".to_owned() };
    let back = subject.authorize(&subject.authorization(REDIRECT), &wrong).await;
    let code = back.ok().and_then(|back| parameter(&back, "code"));
    ensure!(code.is_none(), "a wrong password was taken");
    // The right one takes the wrong ones back, so that they do not count as guessing.
    subject.code().await.context("the right password after wrong ones")?;
    Ok(())
}

pub(super) fn is_invalid_grant(answer: &Answer) -> Result<()> {
    ensure!(answer.status == StatusCode::BAD_REQUEST, "it answered {} {}", answer.status, answer.text());
    let error: OAuthError = answer.json()?;
    ensure!(error.error == "invalid_grant", "the error is {}", error.error);
    Ok(())
}
