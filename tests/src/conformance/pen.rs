//! Writing to the store under test as somebody, and reading back what became of it.

use super::{
    Untried,
    answer::Answer,
    asking::{Credentials, Log, Subject, ask, ask_patiently},
};
use anyhow::{Context, Result, ensure};
use reqwest::{
    Method, RequestBuilder, StatusCode,
    header::{HeaderName, HeaderValue},
};
use serde_json::{Value, json};
use std::time::Duration;
use store_api::{
    auth::TokenAnswer,
    change::Noun,
    notice::Notice,
    order::{HelpTopic, Order, TopicState},
    problem::ProblemCode,
    request::Request,
    routes,
    write::IDEMPOTENCY_KEY,
};

/// Somebody who writes, and what they had in their log before.
pub(super) struct Pen<'a> {
    pub(super) subject: &'a Subject,
    pub(super) token: String,
    /// Of a customer whom the suite made.
    pub(super) email: Option<String>,
    pub(super) orders: Vec<Order>,
    /// The end of their log, before they wrote.
    mark: String,
}

impl<'a> Pen<'a> {
    /// The account that the whole run uses.
    pub(super) async fn open(subject: &'a Subject) -> Result<Self> {
        Self::of(subject, subject.token().await?.to_owned()).await
    }

    /// A customer whom nobody had heard of.
    pub(super) async fn of_another(subject: &'a Subject) -> Result<Self> {
        let who = Credentials { email: format!("{}@example.com", fresh()?), password: fresh()? };
        let hand = subject.hand.as_ref().context("the store may not be changed")?;
        hand.put_customer(&who.email, Some(&who.password), "Another", "en")?;
        let pen = Self::of(subject, subject.sign_in_as(&who).await?.access_token).await?;
        Ok(Self { email: Some(who.email), ..pen })
    }

    /// Whoever looks up the order that was given.
    pub(super) async fn of_a_guest(subject: &'a Subject) -> Result<Self> {
        let order = subject.order.as_ref().context("no order was given")?;
        let answer = ask(subject.request(Method::POST, routes::ORDER_LOOKUP).json(order)).await?;
        ensure!(answer.status == StatusCode::OK, "the look-up answered {} {}", answer.status, answer.text());
        Self::of(subject, answer.json::<TokenAnswer>()?.access_token).await
    }

    pub(super) async fn of(subject: &'a Subject, token: String) -> Result<Self> {
        let mut pen = Self { subject, token, email: None, orders: Vec::new(), mark: String::new() };
        let (nouns, end) = pen.read(None).await?;
        pen.orders = nouns
            .into_iter()
            .filter_map(|noun| if let Noun::Order(order) = noun { Some(order) } else { None })
            .collect();
        pen.mark = end;
        Ok(pen)
    }

    /// The same customer with another token.
    pub(super) fn with(&self, token: String) -> Self {
        Self { subject: self.subject, token, email: self.email.clone(), orders: Vec::new(), mark: self.mark.clone() }
    }

    /// A write that is not sent yet.
    pub(super) fn ready(&self, method: Method, path: &str, key: &str, body: &Value) -> Result<RequestBuilder> {
        let request = self.subject.request(method, path).bearer_auth(&self.token).json(body);
        Ok(request.header(HeaderName::from_static(IDEMPOTENCY_KEY), HeaderValue::from_bytes(key.as_bytes())?))
    }

    pub(super) async fn post(&self, path: &str, key: &str, body: &Value) -> Result<Answer> {
        settled(self.ready(Method::POST, path, key, body)?).await
    }

    pub(super) async fn put(&self, path: &str, key: &str, body: &Value) -> Result<Answer> {
        settled(self.ready(Method::PUT, path, key, body)?).await
    }

    /// What becomes of a body that nobody sent before.
    pub(super) async fn say(&self, path: &str, body: &Value) -> Result<Answer> {
        self.post(path, &fresh()?, body).await
    }

    pub(super) async fn file(&self, body: &Value) -> Result<Answer> {
        self.say(routes::REQUESTS, body).await
    }

    /// A request that is filed and accepted.
    pub(super) async fn filed(&self) -> Result<Request> {
        let answer = self.file(&question(&fresh()?)).await?;
        Ok(answer.accepted().context("filing a request")?.0)
    }

    /// The newest states of all requests that moved since this pen was opened.
    pub(super) async fn requests(&self) -> Result<Vec<Request>> {
        self.requests_after(&self.mark).await
    }

    pub(super) async fn requests_after(&self, cursor: &str) -> Result<Vec<Request>> {
        let nouns = self.read(Some(cursor)).await?.0.into_iter();
        Ok(nouns.filter_map(|noun| if let Noun::Request(request) = noun { Some(request) } else { None }).collect())
    }

    /// The newest states of all notices that moved since this pen was opened.
    pub(super) async fn notices(&self) -> Result<Vec<Notice>> {
        let nouns = self.read(Some(&self.mark)).await?.0.into_iter();
        Ok(nouns.filter_map(|noun| if let Noun::Notice(notice) = noun { Some(notice) } else { None }).collect())
    }

    /// Where the log ends now.
    pub(super) async fn end(&self) -> Result<String> {
        Ok(self.read(Some(&self.mark)).await?.1)
    }

    pub(super) async fn request(&self, id: &str) -> Result<Request> {
        let found = self.requests().await?.into_iter().rfind(|request| request.id == id);
        found.with_context(|| format!("the request {id} does not stand in the log"))
    }

    /// Checks how many requests of the log say `text`, and that none says it twice.
    pub(super) async fn is_told(&self, text: &str, times: usize) -> Result<()> {
        let said = |request: &Request| request.messages.iter().filter(|message| message.text == text).count();
        let told: Vec<usize> = self.requests().await?.iter().map(said).filter(|count| *count > 0).collect();
        ensure!(told.len() == times, "{} requests came of it instead of {times}", told.len());
        ensure!(told.iter().all(|count| *count == 1), "a request says it {told:?} times");
        Ok(())
    }

    /// An order of which the store says something about a topic.
    pub(super) fn order_where(
        &self,
        what: &'static str,
        fits: impl Fn(&TopicState) -> bool,
    ) -> Result<(&Order, &TopicState)> {
        let topics = self.orders.iter().flat_map(|order| order.help_topics.iter().map(move |topic| (order, topic)));
        let mut fitting = topics.filter(|(_, topic)| fits(topic));
        fitting.next().ok_or_else(|| Untried(what).into())
    }

    pub(super) fn order_open_for(&self, topic: &HelpTopic, what: &'static str) -> Result<&Order> {
        Ok(self.order_where(what, |state| state.topic == *topic && state.available)?.0)
    }

    async fn read(&self, after: Option<&str>) -> Result<(Vec<Noun>, String)> {
        let log = Log { path: routes::CHANGES, token: Some(&self.token) };
        let pages = self.subject.pages(log, after).await?;
        let entries = pages.iter().flat_map(|(page, _)| &page.entries);
        let nouns: Result<Vec<_>, _> = entries.filter_map(|entry| entry.noun().transpose()).collect();
        Ok((nouns?, pages.last().context("no page")?.0.next.clone()))
    }
}

/// The answer to a write, once the store is done with it.
pub(super) async fn settled(request: RequestBuilder) -> Result<Answer> {
    for _ in 0..100 {
        let answer = ask_patiently(request.try_clone().context("the request cannot be repeated")?).await?;
        if answer.status != StatusCode::CONFLICT {
            return Ok(answer);
        }
        answer.is_problem(StatusCode::CONFLICT, ProblemCode::InProgress)?;
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    anyhow::bail!("it is in progress for ever")
}

/// The plainest request there is.
pub(super) fn question(text: &str) -> Value {
    json!({ "topic": "contact", "text": text })
}

/// A word that nobody ever said.
pub(super) fn fresh() -> Result<String> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(|error| anyhow::anyhow!("chance failed: {error}"))?;
    Ok(format!("conformance-{}", bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>()))
}
