//! The store under test, and asking it things.

use super::{Needs, Untried, answer::Answer};
use anyhow::{Context, Result, bail, ensure};
use reqwest::{Client, Method, RequestBuilder, StatusCode, redirect::Policy};
use std::{
    sync::{Arc, atomic::AtomicI64},
    time::Duration,
};
use store_api::{
    auth::{CLIENT_ID, OrderLookup},
    change::ChangePage,
    problem::ProblemCode,
    routes,
    store::{Feature, Store},
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
    /// Whether requests may be filed and articles voted on. They stay at the store.
    pub may_write: bool,
    /// The store's server, if it may be changed; its customer is `account`.
    pub hand: Option<Arc<Running>>,
    /// By how many seconds the clock of that server is ahead, if it can be set.
    pub clock: Option<Arc<AtomicI64>>,
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

impl Subject {
    pub fn new(base: &str) -> Result<Self> {
        store_client::use_ring();
        let timeout = Duration::from_secs(30);
        let raw = Client::builder().redirect(Policy::none()).no_gzip().no_brotli().no_zstd().connect_timeout(timeout);
        Ok(Self {
            base: base.trim_end_matches('/').to_owned(),
            account: None,
            order: None,
            may_write: false,
            hand: None,
            clock: None,
            client_id: CLIENT_ID.to_owned(),
            raw: raw.build()?,
            token: OnceCell::new(),
            store: OnceCell::new(),
        })
    }

    /// The same store at another address, where nothing was asked yet.
    pub fn at(self, base: &str) -> Result<Self> {
        let Self { account, order, may_write, hand, clock, client_id, .. } = self;
        Ok(Self { account, order, may_write, hand, clock, client_id, ..Self::new(base)? })
    }

    /// What a promise needs and nobody gave.
    pub(super) fn lacks(&self, needs: Needs) -> Option<&'static str> {
        let account = self.account.is_none().then_some("an account");
        let order = self.order.is_none().then_some("an order's number");
        let leave = (!self.may_write).then_some("leave to write");
        match needs {
            Needs::Nothing => None,
            Needs::Account => account,
            Needs::Order => order,
            Needs::Leave => leave,
            Needs::Pen => leave.or(account),
            Needs::Guest => leave.or(order),
            Needs::Hand => self.hand.is_none().then_some("leave to change the store").or(account).or(leave),
            Needs::Clock => self.clock.is_none().then_some("a clock that can be set").or(account).or(leave),
        }
    }

    /// Fails if the store leaves that part of the protocol out.
    pub(super) async fn has(&self, feature: &Feature) -> Result<()> {
        if self.store().await?.features.contains(feature) {
            return Ok(());
        }
        Err(Untried(match feature {
            Feature::Stream => "the feature `stream`",
            Feature::OrderLookup => "the feature `order_lookup`",
            Feature::Requests => "the feature `requests`",
            Feature::Votes => "the feature `votes`",
            Feature::Notices => "the feature `notices`",
            Feature::HelpPacks => "the feature `help_packs`",
            Feature::Unknown(_) => "a feature",
        })
        .into())
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

/// Like [`ask`], waiting as long as the store says when it says that there is too much.
pub(super) async fn ask_patiently(request: RequestBuilder) -> Result<Answer> {
    for _ in 0..30 {
        let answer = ask(request.try_clone().context("the request cannot be repeated")?).await?;
        if answer.status != StatusCode::TOO_MANY_REQUESTS {
            return Ok(answer);
        }
        answer.is_problem(StatusCode::TOO_MANY_REQUESTS, ProblemCode::TooManyRequests)?;
        let seconds = answer.retry_after()?;
        ensure!((1..=60).contains(&seconds), "Retry-After is {seconds} s");
        tokio::time::sleep(Duration::from_secs(seconds)).await;
    }
    bail!("there is too much however long one waits")
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
