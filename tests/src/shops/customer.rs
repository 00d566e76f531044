//! A customer's browser at the bridge's sign-in page, without an app: what it shows, and where it leads.

use anyhow::{Context, Result, ensure};
use reqwest::{Client, Response, StatusCode, redirect::Policy};
use scraper::{Html, Selector};
use serde_json::Value;
use store_api::routes;
use url::Url;

const VERIFIER: &str = "bridge-0123456789-abcdefghijklmnopqrstuvwxyz-012345";
/// The S256 challenge of the verifier.
const CHALLENGE: &str = "lvWyKiruf9WqcVaHlUXblAykYSHX0SMX9bsqgybP1GY";
const BACK: &str = "http://127.0.0.1:47111/";

/// One browser, which keeps its cookies.
#[derive(Clone, Debug)]
pub struct Browser {
    bridge: String,
    http: Client,
}

/// What came of a form that was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The page again, with its status and what it says above the form.
    Asked { status: u16, said: String },
    /// A page that asks for a code, with its status, what it says above the form, and what waits for the code.
    AskedForCode { status: u16, said: String, waiting: String },
    /// The access and the refresh token.
    SignedIn { access: String, refresh: String },
}

impl Browser {
    /// # Errors
    /// There is no HTTP client to be had.
    pub fn new(bridge: &str) -> Result<Self> {
        store_client::use_ring();
        let http = Client::builder().redirect(Policy::none()).cookie_store(true).build()?;
        Ok(Self { bridge: bridge.to_owned(), http })
    }

    /// What the page says above its form before anything is typed, in a language.
    ///
    /// # Errors
    /// There is no such page.
    pub async fn opens(&self, language: &str) -> Result<String> {
        let page = self.http.get(self.page(language)?).send().await?;
        ensure!(page.status() == StatusCode::OK, "the page answers {}", page.status());
        alert(&page.text().await?)
    }

    /// Types an e-mail address and a password.
    ///
    /// # Errors
    /// The page or the token endpoint answers what neither should.
    pub async fn signs_in(&self, email: &str, password: &str, language: &str) -> Result<Outcome> {
        let mut form: Vec<(String, String)> = self.page(language)?.query_pairs().into_owned().collect();
        form.extend([("email".to_owned(), email.to_owned()), ("password".to_owned(), password.to_owned())]);
        self.sends(form).await
    }

    /// Types the code that a page asked for.
    ///
    /// # Errors
    /// The page or the token endpoint answers what neither should.
    pub async fn proves(&self, waiting: &str, code: &str, language: &str) -> Result<Outcome> {
        let mut form: Vec<(String, String)> = self.page(language)?.query_pairs().into_owned().collect();
        form.extend([("challenge".to_owned(), waiting.to_owned()), ("code".to_owned(), code.to_owned())]);
        self.sends(form).await
    }

    async fn sends(&self, form: Vec<(String, String)>) -> Result<Outcome> {
        let answer = self.http.post(format!("{}/oauth/authorize", self.bridge)).form(&form).send().await?;
        if answer.status() != StatusCode::SEE_OTHER {
            let status = answer.status().as_u16();
            let page = answer.text().await?;
            let said = alert(&page)?;
            return Ok(match waiting(&page)? {
                Some(waiting) => Outcome::AskedForCode { status, said, waiting },
                None => Outcome::Asked { status, said },
            });
        }
        let to: Url = answer.headers().get("location").context("the page sends nowhere")?.to_str()?.parse()?;
        let code = to.query_pairs().find(|(name, _)| name == "code").context("the app gets no code")?.1.into_owned();
        let tokens = [
            ("grant_type", "authorization_code"),
            ("code", &code),
            ("redirect_uri", BACK),
            ("client_id", store_api::auth::CLIENT_ID),
            ("code_verifier", VERIFIER),
        ];
        let tokens: Value = self.token(&tokens).await?.error_for_status()?.json().await?;
        let token = |name: &str| tokens[name].as_str().map(str::to_owned).with_context(|| format!("no {name}"));
        Ok(Outcome::SignedIn { access: token("access_token")?, refresh: token("refresh_token")? })
    }

    /// The status with which a refresh token is taken or not.
    ///
    /// # Errors
    /// The bridge cannot be reached.
    pub async fn refreshes(&self, token: &str) -> Result<u16> {
        let client = store_api::auth::CLIENT_ID;
        let form = [("grant_type", "refresh_token"), ("refresh_token", token), ("client_id", client)];
        Ok(self.token(&form).await?.status().as_u16())
    }

    /// Whether an access token opens the customer's log.
    ///
    /// # Errors
    /// The bridge cannot be reached.
    pub async fn is_known_by(&self, access: &str) -> Result<bool> {
        let changes = self.http.get(format!("{}{}", self.bridge, routes::CHANGES)).bearer_auth(access).send().await?;
        Ok(changes.status().is_success())
    }

    /// Signs out.
    ///
    /// # Errors
    /// The bridge does not take the token.
    pub async fn signs_out(&self, token: &str) -> Result<()> {
        let form = [("token", token)];
        self.http.post(format!("{}/oauth/revoke", self.bridge)).form(&form).send().await?.error_for_status()?;
        Ok(())
    }

    async fn token(&self, form: &[(&str, &str)]) -> Result<Response> {
        Ok(self.http.post(format!("{}/oauth/token", self.bridge)).form(form).send().await?)
    }

    fn page(&self, language: &str) -> Result<Url> {
        let asked = [
            ("response_type", "code"),
            ("client_id", store_api::auth::CLIENT_ID),
            ("redirect_uri", BACK),
            ("code_challenge", CHALLENGE),
            ("code_challenge_method", "S256"),
            ("ui_locales", language),
        ];
        Ok(Url::parse_with_params(&format!("{}/oauth/authorize", self.bridge), asked)?)
    }
}

fn waiting(page: &str) -> Result<Option<String>> {
    let field = Selector::parse("input[name=challenge]").map_err(|_| anyhow::anyhow!("no selector"))?;
    Ok(Html::parse_document(page).select(&field).next().and_then(|field| Some(field.attr("value")?.to_owned())))
}

fn alert(page: &str) -> Result<String> {
    let alert = Selector::parse("[role=alert]").map_err(|_| anyhow::anyhow!("no selector"))?;
    let html = Html::parse_document(page);
    Ok(html.select(&alert).next().map(|said| said.text().collect()).unwrap_or_default())
}
