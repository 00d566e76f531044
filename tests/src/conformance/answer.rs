//! An answer of the store under test, and what it has to be.

use anyhow::{Context, Result, bail, ensure};
use reqwest::{
    StatusCode,
    header::{CONTENT_TYPE, HeaderMap},
};
use serde::de::DeserializeOwned;
use store_api::{
    problem::{CONTENT_TYPE as PROBLEM, Problem, ProblemCode},
    request::Request,
    write::{Outcome, Refusal, RefusalCode},
};

/// An answer, whole.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: Vec<u8>,
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

    /// The moved request and where it shows, if the answer is `accepted`.
    pub(super) fn accepted(&self) -> Result<(Request, String)> {
        match self.outcome()? {
            Outcome::Accepted { request, cursor } => Ok((*request, cursor)),
            Outcome::Refused(refusal) => bail!("it was refused: {}", refusal.code),
        }
    }

    pub(super) fn refused(&self, code: &RefusalCode) -> Result<Refusal> {
        match self.outcome()? {
            Outcome::Refused(refusal) if refusal.code == *code => Ok(refusal),
            Outcome::Refused(refusal) => bail!("it was refused with {} instead of {code}", refusal.code),
            Outcome::Accepted { .. } => bail!("it was accepted instead of refused with {code}"),
        }
    }

    fn outcome(&self) -> Result<Outcome> {
        ensure!(self.status == StatusCode::OK, "it answered {} {}", self.status, self.text());
        let content_type = self.header(CONTENT_TYPE.as_str());
        ensure!(content_type.starts_with("application/json"), "its type is {content_type:?}");
        self.json()
    }

    pub(super) fn is_the_same_as(&self, other: &Self) -> Result<()> {
        let same = self.status == other.status && self.body == other.body;
        ensure!(same, "two answers, {} {} and {} {}", other.status, other.text(), self.status, self.text());
        Ok(())
    }

    /// Checks that this is the problem of a field that is not allowed, at `pointer` or below.
    pub(super) fn is_invalid(&self, pointer: &str) -> Result<()> {
        self.is_problem(StatusCode::UNPROCESSABLE_ENTITY, ProblemCode::Invalid)?;
        let told = self.json::<Problem>()?.pointer.context("the problem names no field")?;
        let below = told.strip_prefix(pointer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
        ensure!(below, "the problem is said to be at {told} instead of {pointer}");
        Ok(())
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
