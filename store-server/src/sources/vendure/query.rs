//! One GraphQL call, and what its errors mean: most of them come with status 200.

use super::Vendure;
use crate::sources::{Session, Trouble, web};
use reqwest::{StatusCode, header};
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::{Value, json};

/// Where the shop puts the token of a session that it has begun.
const TOKEN: &str = "vendure-auth-token";
/// Which channel is meant.
const CHANNEL: &str = "vendure-token";

/// What to ask, as whom and in which language.
#[derive(Debug, Default)]
pub(super) struct Asked<'a> {
    pub(super) query: &'a str,
    pub(super) variables: Value,
    pub(super) secret: Option<&'a str>,
    /// The shop's own, if empty.
    pub(super) language: &'a str,
}

#[derive(Deserialize)]
struct Envelope<T> {
    data: Option<T>,
    #[serde(default)]
    errors: Vec<Complaint>,
}

#[derive(Deserialize)]
struct Complaint {
    message: String,
    extensions: Option<Extensions>,
}

#[derive(Deserialize)]
struct Extensions {
    code: Option<String>,
}

enum Failed {
    /// The shop does not know a field that was asked for.
    OtherVersion(String),
    Trouble(Trouble),
}

impl<'a> Asked<'a> {
    pub(super) fn of(session: &'a Session, query: &'a str) -> Self {
        Self { query, variables: Value::Null, secret: Some(&session.secret), language: &session.language }
    }

    pub(super) fn with(self, variables: Value) -> Self {
        Self { variables, ..self }
    }
}

impl Vendure {
    pub(super) async fn ask<T: DeserializeOwned>(&self, asked: Asked<'_>) -> Result<T, Trouble> {
        Ok(self.call(asked).await.map_err(|failed| self.plain(failed))?.0)
    }

    /// Like [`ask`](Self::ask); `None` if this version of the shop does not know a field.
    pub(super) async fn ask_version<T: DeserializeOwned>(&self, asked: Asked<'_>) -> Result<Option<T>, Trouble> {
        match self.call(asked).await {
            Ok((data, _)) => Ok(Some(data)),
            Err(Failed::OtherVersion(why)) => {
                tracing::info!(why, "the shop is of another version: less is asked of it");
                Ok(None)
            }
            Err(Failed::Trouble(trouble)) => Err(trouble),
        }
    }

    /// With the token that a sign-in brings. No other answer is asked for one: to a bad token the shop gives a new one,
    /// of nobody.
    pub(super) async fn ask_for_token<T: DeserializeOwned>(
        &self,
        asked: Asked<'_>,
    ) -> Result<(T, Option<String>), Trouble> {
        self.call(asked).await.map_err(|failed| self.plain(failed))
    }

    async fn call<T: DeserializeOwned>(&self, asked: Asked<'_>) -> Result<(T, Option<String>), Failed> {
        let Asked { query, variables, secret, language } = asked;
        let body = json!({ "query": query, "variables": variables }).to_string();
        let mut request = self.http.post(self.url.clone()).header(header::CONTENT_TYPE, "application/json").body(body);
        if !language.is_empty() {
            request = request.query(&[("languageCode", language)]);
        }
        if let Some(channel) = &self.channel {
            request = request.header(CHANNEL, channel);
        }
        if let Some(secret) = secret {
            request = request.bearer_auth(secret);
        }
        let reply = web::send(request).await.map_err(|trouble| Failed::Trouble(self.named(trouble)))?;
        let token = reply.header(TOKEN).map(str::to_owned);
        let understood = matches!(reply.status, StatusCode::OK | StatusCode::BAD_REQUEST);
        let envelope = serde_json::from_slice::<Envelope<T>>(&reply.body);
        match envelope {
            Ok(envelope) if understood => Ok((self.open(envelope)?, token)),
            Err(error) if understood && reply.body.starts_with(b"{\"data\"") => {
                Err(Failed::Trouble(Trouble::ServerError(format!("{} answers what makes no sense: {error}", self.url))))
            }
            _ if understood => Err(Failed::Trouble(Trouble::Misconfigured(format!(
                "{} is no Vendure Shop API: it answers {}",
                self.url,
                reply.excerpt()
            )))),
            _ => Err(Failed::Trouble(reply.trouble(&self.url))),
        }
    }

    fn open<T>(&self, envelope: Envelope<T>) -> Result<T, Failed> {
        let Some(complaint) = envelope.errors.into_iter().next() else {
            let empty = || Trouble::ServerError(format!("{} answers nothing", self.url));
            return envelope.data.ok_or_else(|| Failed::Trouble(empty()));
        };
        let code = complaint.extensions.and_then(|extensions| extensions.code).unwrap_or_default();
        let said = format!("{} says: {}", self.url, complaint.message);
        Err(match code.as_str() {
            "GRAPHQL_VALIDATION_FAILED" => Failed::OtherVersion(said),
            "FORBIDDEN" => Failed::Trouble(Trouble::SignInAgain),
            "CHANNEL_NOT_FOUND" | "USER_INPUT_ERROR" | "BAD_REQUEST" => Failed::Trouble(Trouble::Misconfigured(said)),
            _ => Failed::Trouble(Trouble::ServerError(said)),
        })
    }

    fn plain(&self, failed: Failed) -> Trouble {
        match failed {
            Failed::OtherVersion(why) => Trouble::Misconfigured(format!("{why}: Vendure 2 or 3 is needed")),
            Failed::Trouble(trouble) => trouble,
        }
    }

    fn named(&self, trouble: Trouble) -> Trouble {
        match trouble {
            Trouble::Offline(why) => Trouble::Offline(format!("{} cannot be reached: {why}", self.url)),
            other => other,
        }
    }
}
