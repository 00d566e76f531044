//! What a shop's people do in a running server, so that tests and tools can: read what customers asked, and answer.

use crate::{
    account, answers,
    database::json,
    error::Error,
    housekeeping, log,
    requests::{self, Deed, Said},
    running::Running,
    votes::{self, Votes},
};
use store_api::{
    change::Kind,
    request::{Request, RequestState},
};

/// Every method fails with [`Error::Database`] if the database cannot be read or written.
#[allow(clippy::missing_errors_doc, reason = "said once, above")]
impl Running {
    /// Answers a customer's request with a text (or none) and takes it to a state. The customer is told by a notice.
    pub fn answer(&self, email: &str, id: &str, text: &str, state: RequestState) -> Result<Request, Error> {
        let now = self.shop().now();
        let answered = self.shop().database.write("answer a request", |write| {
            let Some(account) = account::find(write, email)? else { return Ok(None) };
            requests::answered(write, id, None)?;
            requests::answer(write, account.log, id, Said::of(text, state), now)
        })?;
        answered.ok_or_else(|| Error::NoRequest { id: id.to_owned() })
    }

    /// Lets the demo shop answer what is due, as happens by itself all the time.
    pub fn answer_due(&self) -> Result<(), Error> {
        answers::give(self.shop())
    }

    /// Every request of a customer, in the order in which they last moved.
    pub fn requests(&self, email: &str) -> Result<Vec<Request>, Error> {
        self.shop().database.read("read requests", |connection| {
            let Some(account) = account::find(connection, email)? else { return Ok(Vec::new()) };
            let texts = log::values(connection, account.log, &Kind::Request)?;
            texts.iter().map(|text| json::read(text)).collect()
        })
    }

    /// What readers said of an article.
    pub fn votes(&self, language: &str, article: &str) -> Result<Votes, Error> {
        self.shop().database.read("count votes", |connection| votes::of(connection, language, article))
    }

    /// What came of every key that a write carried, oldest first: one deed each, if all is well.
    pub fn deeds(&self) -> Result<Vec<Deed>, Error> {
        self.shop().database.read("read what was done", requests::deeds)
    }

    /// Forgets what is over by the store's clock, as happens by itself every hour.
    pub fn sweep(&self) -> Result<(), Error> {
        housekeeping::sweep(self.shop())
    }
}
