//! The store under test, and asking it things.

use super::Needs;
use anyhow::{Context, Result, bail, ensure};
use reqwest::{
    Client, Method, RequestBuilder, StatusCode,
    header::{CONTENT_TYPE, HeaderMap},
    redirect::Policy,
};
use serde::de::DeserializeOwned;
use std::{sync::Arc, time::Duration};
use store_api::{
    auth::{CLIENT_ID, OrderLookup},
    change::ChangePage,
    problem::{CONTENT_TYPE as PROBLEM, Problem, ProblemCode},
    routes,
    store::Store,
};
use store_server::Running;
use tokio::sync::OnceCell;

/// Somebody who can sign in.
#[derive(Clone)]
pub struct Credentials {
    pub email: String,
    pub password: String,
}

/// A store, and what is known of it.
pub struct Subject {
    /// Without a slash at the end.
    pub base: String,
    pub account: Option<Credentials>,
    /// An order and the e-mail address it was placed with.
    pub order: Option<OrderLookup>,
    /// The store's server, if it may be changed; its customer is `account`.
    pub hand: Option<Arc<Running>>,
    pub client_id: String,
    /// Follows no redirects and uncompresses nothing.
    raw: Client,
    token: OnceCell<String>,
    store: OnceCell<Store>,
}

/// A log, as somebody asks for it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Log<'a> {
    pub(super) path: &'a str,
    pub(super) token: Option<&'a str>,
}

/// An answer, whole.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: Vec<u8>,
}

impl Subject {
    pub fn new(base: &str) -> Result<Self> {
        store_client::use_ring();
        let timeout = Duration::from_secs(30);
        let raw = Client::builder().redirect(Policy::none()).no_gzip().no_brotli().no_zstd().connect_timeout(timeout);
        Ok(Self {
            base: base.trim_end_matches('/').to_owned(),
            account: None,
            order: None,
            hand: None,
            client_id: CLIENT_ID.to_owned(),
            raw: raw.build()?,
            token: OnceCell::new(),
            store: OnceCell::new(),
        })
    }

    pub(super) fn lacks(&self, needs: Needs) -> Option<&'static str> {
        match needs {
            Needs::Account if self.account.is_none() => Some("an account"),
            Needs::Order if self.order.is_none() => Some("an order's number"),
            Needs::Hand if self.hand.is_none() || self.account.is_none() => Some("leave to change the store"),
            _ => None,
        }
    }

    pub(super) fn request(&self, method: Method, path: &str) -> RequestBuilder {
        self.raw.request(method, self.url(path))
    }

    pub(super) fn get(&self, path: &str) -> RequestBuilder {
        self.request(Method::GET, path)
    }

    /// An absolute address stays what it is.
    pub(super) fn url(&self, path: &str) -> String {
        if path.starts_with('/') { format!("{}{path}", self.base) } else { path.to_owned() }
    }

    pub(super) fn account(&self) -> Result<&Credentials> {
        self.account.as_ref().context("no account was given")
    }

    /// An access token that is good for the whole run.
    pub(super) async fn token(&self) -> Result<&str> {
        let token = self.token.get_or_try_init(async || Ok::<_, anyhow::Error>(self.sign_in().await?.access_token));
        Ok(token.await?)
    }

    pub(super) async fn store(&self) -> Result<&Store> {
        self.store.get_or_try_init(async || ask(self.get(routes::STORE)).await?.json()).await
    }

    /// The path of the default language's help log.
    pub(super) async fn help_path(&self) -> Result<String> {
        Ok(routes::help_changes(&self.store().await?.default_language))
    }

    /// One page of a log.
    pub(super) async fn page(&self, log: Log<'_>, after: Option<&str>) -> Result<(ChangePage, usize)> {
        let answer = ask(log.after(self.get(log.path), after)).await?;
        ensure!(answer.status == StatusCode::OK, "{} answered {}", log.path, answer.status);
        Ok((answer.json()?, answer.body.len()))
    }

    /// All pages after a cursor, with their sizes in bytes.
    pub(super) async fn pages(&self, log: Log<'_>, after: Option<&str>) -> Result<Vec<(ChangePage, usize)>> {
        let (mut pages, mut after) = (Vec::new(), after.map(str::to_owned));
        loop {
            let (page, bytes) = self.page(log, after.as_deref()).await?;
            ensure!(!page.reset, "{} was reset while it was read", log.path);
            after = Some(page.next.clone());
            let more = page.more;
            pages.push((page, bytes));
            if !more {
                return Ok(pages);
            }
            ensure!(pages.len() < 10_000, "{} does not end", log.path);
        }
    }
}

impl Log<'_> {
    fn after(&self, mut request: RequestBuilder, after: Option<&str>) -> RequestBuilder {
        if let Some(after) = after {
            request = request.query(&[("after", after)]);
        }
        match self.token {
            Some(token) => request.bearer_auth(token),
            None => request,
        }
    }
}

pub(super) async fn ask(request: RequestBuilder) -> Result<Answer> {
    let response = request.timeout(Duration::from_secs(30)).send().await?;
    let (status, headers) = (response.status(), response.headers().clone());
    Ok(Answer { status, headers, body: response.bytes().await?.to_vec() })
}

impl Answer {
    pub(super) fn json<T: DeserializeOwned>(&self) -> Result<T> {
        serde_json::from_slice(&self.body).with_context(|| format!("{} {}", self.status, self.text()))
    }

    pub(super) fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// The beginning of the body.
    pub(super) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).chars().take(300).collect()
    }

    /// Checks that this is a problem with that status and code.
    pub(super) fn is_problem(&self, status: StatusCode, code: ProblemCode) -> Result<()> {
        ensure!(self.status == status, "expected {status}, and it answered {}", self.status);
        ensure!(self.header(CONTENT_TYPE.as_str()) == PROBLEM, "its type is {:?}", self.header(CONTENT_TYPE.as_str()));
        let problem: Problem = self.json()?;
        ensure!(problem.status == status.as_u16(), "the problem says status {}", problem.status);
        ensure!(problem.code == code, "the problem's code is {} instead of {code}", problem.code);
        Ok(())
    }

    pub(super) fn retry_after(&self) -> Result<u64> {
        let value = self.header("retry-after");
        if value.is_empty() {
            bail!("there is no Retry-After");
        }
        value.parse().with_context(|| format!("Retry-After is {value:?}"))
    }
}

impl std::fmt::Debug for Subject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Subject").field("base", &self.base).finish_non_exhaustive()
    }
}

impl std::fmt::Debug for Credentials {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Credentials").finish_non_exhaustive()
    }
}
