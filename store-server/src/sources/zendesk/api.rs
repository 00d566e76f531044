//! An account's REST API: whose calls they are, lists by cursors, and the pauses that it asks for.

use crate::{
    database::lock,
    sources::{
        Trouble,
        web::{self, Reply},
    },
};
use reqwest::{Client, Method, RequestBuilder, StatusCode, Url};
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::{
    fmt,
    sync::Mutex,
    time::{Duration, Instant},
};

/// The most that a page may hold.
const PER_PAGE: &str = "100";
/// A help centre with more than this is none, or never ends.
const MOST_PAGES: usize = 200;
/// How often a call is said again that was one too many.
const ATTEMPTS: usize = 3;
/// A pause that is waited for; during a longer one nothing is asked.
const SHORT: Duration = Duration::from_secs(5);
/// What is waited where the account does not say for how long.
const USUAL: Duration = Duration::from_secs(60);

/// Who calls: somebody of the store's, with a token that an administrator made.
#[derive(Clone, PartialEq, Eq)]
pub struct ZendeskToken {
    pub email: String,
    pub token: String,
}

#[derive(Debug)]
pub(crate) struct Api {
    pub(crate) site: Url,
    http: Client,
    token: Option<ZendeskToken>,
    /// Until when the account wants to be left alone.
    rests: Mutex<Option<Instant>>,
}

impl Api {
    /// # Errors
    /// TLS cannot be set up on this machine.
    pub(crate) fn new(site: Url, token: Option<ZendeskToken>) -> Result<Self, Trouble> {
        Ok(Self { site, http: web::client()?, token, rests: Mutex::default() })
    }

    /// All of a list, page by page, under its name in the answers.
    ///
    /// # Errors
    /// Some page was not answered as one.
    pub(crate) async fn all<T: DeserializeOwned>(
        &self,
        path: &str,
        name: &str,
        asked: &[(&str, &str)],
    ) -> Result<Vec<T>, Trouble> {
        let (mut items, mut after) = (Vec::new(), None::<String>);
        for _ in 0..MOST_PAGES {
            // `links.next` says the same, and might lead with our token to wherever it says.
            let cursor = after.as_deref().map(|after| ("page[after]", after));
            let asked: Vec<_> = asked.iter().copied().chain([("page[size]", PER_PAGE)]).chain(cursor).collect();
            let reply = self.get(path, &asked).await?;
            let mut page: Value = self.read(&reply, path)?;
            let some: Vec<T> =
                serde_json::from_value(page[name].take()).map_err(|error| self.nonsense(path, &error))?;
            items.extend(some);
            let more = page["meta"]["has_more"].as_bool().unwrap_or(false);
            match page["meta"]["after_cursor"].as_str().filter(|_| more) {
                Some(next) if after.as_deref() != Some(next) => after = Some(next.to_owned()),
                Some(_) => break,
                None => return Ok(items),
            }
        }
        Err(Trouble::ServerError(format!("{}{path} has no end", self.site)))
    }

    /// # Errors
    /// It cannot be reached, or wants to be left alone. Whatever the status: any other answer is one.
    pub(crate) async fn get(&self, path: &str, asked: &[(&str, &str)]) -> Result<Reply, Trouble> {
        self.send(self.call(Method::GET, path).query(asked)).await
    }

    /// A call that is still to be sent, in the name of whoever calls.
    pub(crate) fn call(&self, method: Method, path: &str) -> RequestBuilder {
        let mut url = self.site.clone();
        url.set_path(&format!("{}/{path}", self.site.path().trim_end_matches('/')));
        self.call_at(method, url)
    }

    /// The same at any address; the token goes nowhere but to the account itself.
    pub(super) fn call_at(&self, method: Method, url: Url) -> RequestBuilder {
        let ours = url.origin() == self.site.origin();
        let call = self.http.request(method, url);
        match self.token.as_ref().filter(|_| ours) {
            Some(ZendeskToken { email, token }) => call.basic_auth(format!("{email}/token"), Some(token)),
            None => call,
        }
    }

    /// Sends a call when the account may be asked; a short pause that it wants is waited for.
    ///
    /// # Errors
    /// It cannot be reached, or wants to be left alone.
    pub(crate) async fn send(&self, call: RequestBuilder) -> Result<Reply, Trouble> {
        let mut again = Some(call);
        for _ in 0..ATTEMPTS {
            self.may_ask()?;
            let Some(call) = again.take() else { break };
            again = call.try_clone();
            let reply = web::send(call).await.map_err(|trouble| match trouble {
                Trouble::Offline(why) => Trouble::Offline(format!("{} cannot be reached: {why}", self.site)),
                other => other,
            })?;
            if reply.status != StatusCode::TOO_MANY_REQUESTS {
                return Ok(reply);
            }
            let told = reply.header("retry-after").and_then(|seconds| seconds.parse().ok());
            let pause = told.map_or(USUAL, Duration::from_secs);
            if pause > SHORT {
                *lock(&self.rests) = Instant::now().checked_add(pause);
            } else {
                tokio::time::sleep(pause).await;
            }
        }
        Err(Trouble::ServerError(format!("{} is asked too often", self.site)))
    }

    fn may_ask(&self) -> Result<(), Trouble> {
        let now = Instant::now();
        let Some(rests) = (*lock(&self.rests)).filter(|rests| *rests > now) else { return Ok(()) };
        let seconds = rests.duration_since(now).as_secs() + 1;
        Err(Trouble::ServerError(format!("{} wants to be left alone for {seconds} s more", self.site)))
    }

    /// What is in an answer of success.
    ///
    /// # Errors
    /// It is of failure, or makes no sense.
    pub(crate) fn read<T: DeserializeOwned>(&self, reply: &Reply, path: &str) -> Result<T, Trouble> {
        if !reply.status.is_success() {
            return Err(self.trouble(reply));
        }
        if !matches!(reply.body.trim_ascii_start().first(), Some(b'{')) {
            return Err(self.stranger(reply));
        }
        serde_json::from_slice(&reply.body).map_err(|error| self.nonsense(path, &error))
    }

    /// What an answer of failure means.
    pub(crate) fn trouble(&self, reply: &Reply) -> Trouble {
        match (reply.status, &self.token) {
            (StatusCode::UNAUTHORIZED, Some(ZendeskToken { email, .. })) => {
                Trouble::Misconfigured(format!("{} does not take the token of {email}", self.site))
            }
            (StatusCode::FORBIDDEN, Some(ZendeskToken { email, .. })) => {
                Trouble::Misconfigured(format!("{} does not let {email} do that", self.site))
            }
            (StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN, None) => Trouble::Misconfigured(format!(
                "{} shows nothing to people who have not signed in: an email and a token are needed",
                self.site
            )),
            (StatusCode::NOT_FOUND, _) => self.stranger(reply),
            _ => reply.trouble(&self.site),
        }
    }

    fn stranger(&self, reply: &Reply) -> Trouble {
        let (status, excerpt) = (reply.status, reply.excerpt());
        Trouble::Misconfigured(format!("{} is no Zendesk that has this: it answers {status} {excerpt}", self.site))
    }

    fn nonsense(&self, path: &str, error: &serde_json::Error) -> Trouble {
        Trouble::ServerError(format!("{} answers what makes no sense for {path}: {error}", self.site))
    }
}

impl fmt::Debug for ZendeskToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ZendeskToken").field("email", &self.email).finish_non_exhaustive()
    }
}
