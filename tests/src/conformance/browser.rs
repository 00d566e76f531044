//! What the customer's browser does in a sign-in: opens the page, fills in its form, and is sent back.

use super::{
    answer::Answer,
    asking::{Credentials, Subject, ask},
};
use anyhow::{Context, Result, bail, ensure};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use reqwest::{Method, StatusCode};
use scraper::{Html, Selector};
use sha2::{Digest, Sha256};
use store_api::{
    auth::{ServerMetadata, TokenAnswer},
    routes,
};
use url::Url;

pub(super) const VERIFIER: &str = "conformance-0123456789-abcdefghijklmnopqrstuvwxyz";
pub(super) const REDIRECT: &str = "http://127.0.0.1:47110/callback";
pub(super) const STATE: &str = "a state with & and =";

impl Subject {
    pub(super) async fn metadata(&self) -> Result<ServerMetadata> {
        ask(self.get(routes::DISCOVERY)).await?.json()
    }

    /// A whole sign-in.
    pub(super) async fn sign_in(&self) -> Result<TokenAnswer> {
        self.sign_in_as(self.account()?).await
    }

    pub(super) async fn sign_in_as(&self, who: &Credentials) -> Result<TokenAnswer> {
        let code = self.code_for(who).await?;
        let answer = self.exchange(&code, VERIFIER, REDIRECT).await?;
        ensure!(answer.status == StatusCode::OK, "the token endpoint answered {} {}", answer.status, answer.text());
        answer.json()
    }

    /// A code, as the app gets it.
    pub(super) async fn code(&self) -> Result<String> {
        self.code_for(self.account()?).await
    }

    async fn code_for(&self, who: &Credentials) -> Result<String> {
        let back = self.authorize(&self.authorization(REDIRECT), who).await?;
        parameter(&back, "code").with_context(|| format!("the browser was sent back without a code: {back}"))
    }

    /// The parameters of a good authorization request.
    pub(super) fn authorization<'a>(&'a self, redirect: &'a str) -> Vec<(&'static str, String)> {
        vec![
            ("response_type", "code".to_owned()),
            ("client_id", self.client_id.clone()),
            ("redirect_uri", redirect.to_owned()),
            ("state", STATE.to_owned()),
            ("code_challenge", challenge(VERIFIER)),
            ("code_challenge_method", "S256".to_owned()),
        ]
    }

    /// Where the browser ends up after a sign-in that begins with these parameters.
    pub(super) async fn authorize(&self, parameters: &[(&str, String)], who: &Credentials) -> Result<Url> {
        let mut page = Url::parse(&self.url(&self.metadata().await?.authorization_endpoint))?;
        page.query_pairs_mut().extend_pairs(parameters);
        let mut answer = ask(self.get(page.as_str())).await?;
        let mut asked = false;
        for _ in 0..5 {
            if answer.status.is_redirection() {
                let target = page.join(answer.header("location"))?;
                if target.origin() != page.origin() {
                    return Ok(target);
                }
                answer = ask(self.get(target.as_str())).await?;
                page = target;
                continue;
            }
            let (action, fields) = fill(&answer, &page, who)?;
            let asks = fields.iter().any(|(_, value)| *value == who.password);
            ensure!(!(asks && asked), "the password was not taken: {}", answer.status);
            asked |= asks;
            answer = ask(self.request(Method::POST, action.as_str()).form(&fields)).await?;
            page = action;
        }
        bail!("the sign-in page leads nowhere")
    }

    /// Asks the token endpoint for tokens in exchange for a code.
    pub(super) async fn exchange(&self, code: &str, verifier: &str, redirect: &str) -> Result<Answer> {
        self.token_request(&[
            ("grant_type", "authorization_code"),
            ("code", code),
            ("redirect_uri", redirect),
            ("client_id", &self.client_id),
            ("code_verifier", verifier),
        ])
        .await
    }

    pub(super) async fn refresh(&self, token: &str) -> Result<Answer> {
        let client = self.client_id.as_str();
        self.token_request(&[("grant_type", "refresh_token"), ("refresh_token", token), ("client_id", client)]).await
    }

    pub(super) async fn token_request(&self, parameters: &[(&str, &str)]) -> Result<Answer> {
        let endpoint = self.metadata().await?.token_endpoint;
        ask(self.request(Method::POST, &endpoint).form(parameters)).await
    }

    pub(super) async fn revoke(&self, token: &str) -> Result<Answer> {
        let endpoint = self.metadata().await?.revocation_endpoint;
        ask(self.request(Method::POST, &endpoint).form(&[("token", token), ("client_id", &self.client_id)])).await
    }
}

pub(super) fn parameter(url: &Url, name: &str) -> Option<String> {
    url.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
}

pub(super) fn challenge(verifier: &str) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(Sha256::digest(verifier))
}

/// The page's form, filled in: its target and its fields.
fn fill(page: &Answer, at: &Url, who: &Credentials) -> Result<(Url, Vec<(String, String)>)> {
    let html = Html::parse_document(&String::from_utf8_lossy(&page.body));
    let select = |css| Selector::parse(css).map_err(|_| anyhow::anyhow!("{css} is no selector"));
    let form = html
        .select(&select("form")?)
        .next()
        .with_context(|| format!("expected a page with a form, and got {} {}", page.status, page.text()))?;
    let action = at.join(form.attr("action").unwrap_or_default())?;
    let inputs = select("input[name]")?;
    let fields = form.select(&inputs).map(|input| {
        let value = match input.attr("type").unwrap_or("text") {
            "password" => &who.password,
            "email" | "text" => &who.email,
            _ => input.attr("value").unwrap_or_default(),
        };
        (input.attr("name").unwrap_or_default().to_owned(), value.to_owned())
    });
    Ok((action, fields.collect()))
}
