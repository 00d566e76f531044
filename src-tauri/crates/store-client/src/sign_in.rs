//! OAuth 2.0 for a native app: authorization code with PKCE on the system browser (RFC 8252, RFC 7636).

use crate::{Error, Pages, Result, StoreClient, http, loopback::Loopback};
use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};
use reqwest::{Method, Url, header};
use sha2::{Digest, Sha256};
use std::time::Duration;
use store_api::{
    Timestamp,
    auth::{CLIENT_ID, OAuthError, ServerMetadata, TokenAnswer},
    routes,
};

/// What a sign-in leaves; kept in the keychain.
#[derive(Clone, serde::Serialize, serde::Deserialize)]
pub struct Tokens {
    pub access: String,
    /// Good once. A guest has none.
    pub refresh: Option<String>,
    pub expires_at: Timestamp,
    pub account: Option<String>,
}

impl Tokens {
    /// What the store answered at `now`.
    pub fn new(answer: TokenAnswer, now: Timestamp) -> Self {
        let lifetime = Duration::from_secs(answer.expires_in);
        Self {
            access: answer.access_token,
            refresh: answer.refresh_token,
            expires_at: now.checked_add(lifetime).unwrap_or(now),
            account: answer.account,
        }
    }
}

impl std::fmt::Debug for Tokens {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Tokens").field("expires_at", &self.expires_at).finish_non_exhaustive()
    }
}

/// A sign-in that waits for the customer to come back from the browser.
#[derive(Debug)]
pub struct SignIn {
    /// To be opened in the browser.
    pub url: Url,
    client: StoreClient,
    metadata: ServerMetadata,
    loopback: Loopback,
    state: String,
    verifier: String,
}

impl StoreClient {
    /// Prepares a sign-in: asks the store where, and listens on the loopback for the browser to come back.
    ///
    /// `random` is 64 bytes nobody can guess; `language` is a BCP 47 tag for the store's page.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn sign_in(&self, random: [u8; 64], language: &str) -> Result<SignIn> {
        let metadata = self.discover().await?;
        let loopback = Loopback::listen().await?;
        let (state, verifier) = random.split_at(32);
        let (state, verifier) = (BASE64_URL_SAFE_NO_PAD.encode(state), BASE64_URL_SAFE_NO_PAD.encode(verifier));
        let challenge = BASE64_URL_SAFE_NO_PAD.encode(Sha256::digest(&verifier));
        let mut url: Url = metadata
            .authorization_endpoint
            .parse()
            .map_err(|_| Error::Malformed("the authorization endpoint".into()))?;
        url.query_pairs_mut()
            .append_pair("response_type", "code")
            .append_pair("client_id", CLIENT_ID)
            .append_pair("redirect_uri", &loopback.redirect_uri())
            .append_pair("state", &state)
            .append_pair("code_challenge", &challenge)
            .append_pair("code_challenge_method", "S256")
            .append_pair("ui_locales", language);
        Ok(SignIn { url, client: self.clone(), metadata, loopback, state, verifier })
    }

    /// New tokens for the old; the refresh token that was sent is used up, whatever comes.
    ///
    /// # Errors
    /// [`Error::Unauthorized`] when the store does not accept it any more.
    pub async fn refresh(&self, refresh: &str) -> Result<TokenAnswer> {
        let metadata = self.discover().await?;
        self.token(&metadata, &[("grant_type", "refresh_token"), ("refresh_token", refresh), ("client_id", CLIENT_ID)])
            .await
    }

    /// Ends the session at the store (RFC 7009).
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn revoke(&self, token: &str) -> Result<()> {
        let metadata = self.discover().await?;
        let body = form(&[("token", token), ("client_id", CLIENT_ID)]);
        http::send(self.post_form(&metadata.revocation_endpoint, body)?).await?;
        Ok(())
    }

    async fn discover(&self) -> Result<ServerMetadata> {
        let metadata: ServerMetadata =
            http::json(http::send(self.request(Method::GET, routes::DISCOVERY, None)?).await?).await?;
        if !metadata.code_challenge_methods_supported.iter().any(|method| method == "S256") {
            return Err(Error::Malformed("the store does not support PKCE with S256".into()));
        }
        let endpoints = [&metadata.authorization_endpoint, &metadata.token_endpoint, &metadata.revocation_endpoint];
        if !endpoints.into_iter().all(|endpoint| self.is_as_safe(endpoint)) {
            return Err(Error::Malformed("an endpoint that is no web address, or less safe than the store's".into()));
        }
        Ok(metadata)
    }

    /// Whether secrets that may go to the store may go there: a web address, encrypted if the store's is.
    fn is_as_safe(&self, endpoint: &str) -> bool {
        let scheme = Url::parse(endpoint).map(|url| url.scheme().to_owned()).unwrap_or_default();
        scheme == "https" || scheme == self.base.scheme()
    }

    async fn token(&self, metadata: &ServerMetadata, parameters: &[(&str, &str)]) -> Result<TokenAnswer> {
        let request = self.post_form(&metadata.token_endpoint, form(parameters))?;
        let response = http::begin(request).await?;
        if response.status() == reqwest::StatusCode::BAD_REQUEST {
            let error: OAuthError = http::json(response).await?;
            return Err(if error.error == "invalid_grant" { Error::Unauthorized } else { Error::Denied(error.error) });
        }
        if !response.status().is_success() {
            return Err(http::problem(response).await);
        }
        http::json(response).await
    }

    fn post_form(&self, url: &str, body: String) -> Result<reqwest::RequestBuilder> {
        Ok(self
            .request(Method::POST, url, None)?
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(body))
    }
}

impl SignIn {
    /// Waits until the browser comes back, shows `pages` there, and fetches the tokens.
    ///
    /// # Errors
    /// [`Error::Denied`] when permission was not given; others as they come.
    pub async fn finish(self, pages: &Pages) -> Result<TokenAnswer> {
        let code = self.loopback.code(&self.state, pages).await?;
        let redirect_uri = self.loopback.redirect_uri();
        let parameters = [
            ("grant_type", "authorization_code"),
            ("code", code.as_str()),
            ("redirect_uri", &redirect_uri),
            ("client_id", CLIENT_ID),
            ("code_verifier", &self.verifier),
        ];
        self.client.token(&self.metadata, &parameters).await
    }
}

fn form(parameters: &[(&str, &str)]) -> String {
    url::form_urlencoded::Serializer::new(String::new()).extend_pairs(parameters).finish()
}
