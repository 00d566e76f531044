//! A store with a customer, a clock that can be moved, and somebody who speaks HTTP.

use anyhow::{Context, Result, ensure};
use reqwest::{
    Client, Method, RequestBuilder, StatusCode,
    header::{HeaderMap, LOCATION},
    redirect::Policy,
};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::{
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
    time::Duration,
};
use store_api::{
    Timestamp,
    auth::{CLIENT_ID, TokenAnswer},
    change::{ChangePage, Kind, Noun},
    order::{HelpTopic, Order},
    problem::{Problem, ProblemCode},
    request::Request,
    routes,
    write::{IDEMPOTENCY_KEY, Outcome, Refusal},
};
use store_server::{Lifetimes, Options, Running, Server, demo};

pub(crate) const EMAIL: &str = "reader@example.com";
pub(crate) const PASSWORD: &str = "a password for tests";

/// Tests that move the clock are not about tokens.
const YEAR: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// A running store, and the time that its clock shows.
pub(crate) struct House {
    pub(crate) server: Running,
    pub(crate) orders: Vec<Order>,
    clock: Arc<AtomicI64>,
    client: Client,
}

/// Somebody with a token for the store.
#[derive(Clone)]
pub(crate) struct Visitor {
    pub(crate) base: String,
    pub(crate) token: Option<String>,
    pub(crate) client: Client,
}

/// An answer, whole.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl House {
    /// A store whose customer has an order in every state, at its own time.
    pub(crate) async fn open() -> Result<Self> {
        Self::with(|_| ()).await
    }

    pub(crate) async fn with(change: impl FnOnce(&mut Options)) -> Result<Self> {
        let now = Timestamp::now().as_second();
        let clock = Arc::new(AtomicI64::new(now));
        let shown = Arc::clone(&clock);
        let mut options = Options {
            clock: Arc::new(move || Timestamp::from_second(shown.load(Ordering::Relaxed)).unwrap_or_default()),
            lifetimes: Lifetimes { access: YEAR, ..Lifetimes::default() },
            write_limit: None,
            database: crate::place::new()?,
            ..Options::default()
        };
        change(&mut options);
        let server = Server::start(options).await?;
        rustls::crypto::ring::default_provider().install_default().ok();
        let client = Client::builder().redirect(Policy::none()).build()?;
        let orders = demo::customer(EMAIL, "en", Timestamp::from_second(now)?).orders;
        if server.order(EMAIL, &orders[0].id)?.is_none() {
            server.put_customer(EMAIL, Some(PASSWORD), "Reader", "sv")?;
            server.put_orders(EMAIL, &orders)?;
        }
        Ok(Self { server, orders, clock, client })
    }

    pub(crate) fn now(&self) -> Timestamp {
        Timestamp::from_second(self.clock.load(Ordering::Relaxed)).unwrap_or_default()
    }

    pub(crate) fn pass_hours(&self, hours: i64) {
        self.pass_seconds(hours * 3600);
    }

    pub(crate) fn pass_seconds(&self, seconds: i64) {
        self.clock.fetch_add(seconds, Ordering::Relaxed);
    }

    /// The customer, signed in.
    pub(crate) async fn customer(&self) -> Result<Visitor> {
        self.nobody().signs_in(EMAIL, PASSWORD).await
    }

    /// Another customer, who has nothing.
    pub(crate) async fn stranger(&self) -> Result<Visitor> {
        self.server.put_customer("stranger@example.com", Some(PASSWORD), "Stranger", "en")?;
        self.nobody().signs_in("stranger@example.com", PASSWORD).await
    }

    pub(crate) fn nobody(&self) -> Visitor {
        Visitor { base: self.server.url(), token: None, client: self.client.clone() }
    }

    /// Somebody who looked an order up.
    pub(crate) async fn guest(&self, order: &Order) -> Result<Visitor> {
        let asked = json!({ "email": EMAIL, "number": order.number });
        let answer = self.nobody().call(Method::POST, routes::ORDER_LOOKUP, |call| call.json(&asked)).await?;
        Ok(Visitor { token: Some(answer.json::<TokenAnswer>()?.access_token), ..self.nobody() })
    }

    /// An order for which the topic is open, or is not.
    pub(crate) fn order(&self, topic: &HelpTopic, open: bool) -> Result<&Order> {
        let is_open =
            |order: &&Order| order.help_topics.iter().any(|state| state.topic == *topic && state.available) == open;
        self.orders.iter().find(is_open).context("an order for the topic")
    }
}

impl Visitor {
    /// Somebody who has an account here, with the password.
    pub(crate) async fn signs_in(&self, email: &str, password: &str) -> Result<Self> {
        // The pair of RFC 7636, appendix B.
        let redirect = "http://127.0.0.1:47110/callback";
        let asked = [
            ("response_type", "code"),
            ("client_id", CLIENT_ID),
            ("redirect_uri", redirect),
            ("code_challenge", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"),
            ("code_challenge_method", "S256"),
            ("email", email),
            ("password", password),
        ];
        let answer = self.call(Method::POST, "/oauth/authorize", |call| call.form(&asked)).await?;
        let back = answer.headers.get(LOCATION).context("no way back")?.to_str()?;
        let (_, code) = back.split_once("code=").context("no code")?;
        let asked = [
            ("grant_type", "authorization_code"),
            ("code", code),
            ("redirect_uri", redirect),
            ("client_id", CLIENT_ID),
            ("code_verifier", "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
        ];
        let answer = self.call(Method::POST, "/oauth/token", |call| call.form(&asked)).await?;
        Ok(Self { token: Some(answer.json::<TokenAnswer>()?.access_token), ..self.clone() })
    }

    pub(crate) async fn call(
        &self,
        method: Method,
        path: &str,
        fill: impl FnOnce(RequestBuilder) -> RequestBuilder,
    ) -> Result<Answer> {
        let mut call = self.client.request(method, format!("{}{path}", self.base));
        if let Some(token) = &self.token {
            call = call.bearer_auth(token);
        }
        let response = fill(call).send().await?;
        let (status, headers) = (response.status(), response.headers().clone());
        Ok(Answer { status, headers, body: response.bytes().await?.to_vec() })
    }

    pub(crate) async fn post(&self, path: &str, key: &str, body: &Value) -> Result<Answer> {
        self.call(Method::POST, path, |call| call.header(IDEMPOTENCY_KEY, key).json(body)).await
    }

    pub(crate) async fn put(&self, path: &str, key: &str, body: &Value) -> Result<Answer> {
        self.call(Method::PUT, path, |call| call.header(IDEMPOTENCY_KEY, key).json(body)).await
    }

    pub(crate) async fn file(&self, key: &str, body: &Value) -> Result<Answer> {
        self.post(routes::REQUESTS, key, body).await
    }

    /// A request about an order, which is taken.
    pub(crate) async fn ask(&self, key: &str, order: &Order) -> Result<Request> {
        let body = json!({ "topic": "contact", "order_id": order.id, "text": "Is it blue?" });
        Ok(self.file(key, &body).await?.accepted()?.0)
    }

    /// What stands in the log behind a cursor.
    pub(crate) async fn log(&self, after: &str) -> Result<ChangePage> {
        self.call(Method::GET, routes::CHANGES, |call| call.query(&[("after", after)])).await?.json()
    }

    /// Every request that this visitor sees.
    pub(crate) async fn requests(&self) -> Result<Vec<Request>> {
        let nouns = self.log("").await?.entries;
        let requests = nouns.iter().filter(|entry| entry.kind == Kind::Request);
        requests
            .map(|entry| match entry.noun()? {
                Some(Noun::Request(request)) => Ok(request),
                other => anyhow::bail!("{other:?}"),
            })
            .collect()
    }
}

impl Answer {
    pub(crate) fn json<T: DeserializeOwned>(&self) -> Result<T> {
        serde_json::from_slice(&self.body)
            .with_context(|| format!("{} {}", self.status, String::from_utf8_lossy(&self.body)))
    }

    pub(crate) fn accepted(&self) -> Result<(Request, String)> {
        ensure!(self.status == StatusCode::OK, "{} {}", self.status, String::from_utf8_lossy(&self.body));
        match self.json()? {
            Outcome::Accepted { request, cursor } => Ok((*request, cursor)),
            Outcome::Refused(refusal) => anyhow::bail!("refused: {refusal:?}"),
        }
    }

    pub(crate) fn refused(&self) -> Result<Refusal> {
        match self.json()? {
            Outcome::Refused(refusal) => Ok(refusal),
            Outcome::Accepted { request, .. } => anyhow::bail!("accepted: {request:?}"),
        }
    }

    /// The problem's code and what it points to.
    pub(crate) fn problem(&self) -> Result<(u16, ProblemCode, Option<String>)> {
        let problem: Problem = self.json()?;
        ensure!(problem.status == self.status.as_u16(), "the problem says {}", problem.status);
        Ok((problem.status, problem.code, problem.pointer))
    }

    pub(crate) fn is_problem(&self, status: u16, code: ProblemCode) -> Result<()> {
        let (found, word, _) = self.problem()?;
        ensure!((found, &word) == (status, &code), "{found} {word} instead of {status} {code}");
        Ok(())
    }
}
