//! Changing what a running server holds, as a shop's back office would, so that tests and tools can tell a story.

use crate::{
    account::{self, Account, Person},
    attachments,
    database::{Write, sql},
    error::Error,
    help::Centre,
    log, media,
    publication::{self, Missing, Published},
    running::Running,
    secret, store,
};
use serde::{Serialize, de::DeserializeOwned};
use store_api::{
    Timestamp,
    change::Kind,
    help::{Article, Category, Media},
    notice::Notice,
    order::Order,
    request::Request,
    routes,
    store::Store,
};

/// Customers are named by their e-mail address, help logs by their language. Every method fails with
/// [`Error::Database`] if the database cannot be written.
#[allow(clippy::missing_errors_doc, reason = "said once, above")]
impl Running {
    /// Opens an account; without a password it is one of somebody who only ever bought as a guest.
    pub fn put_customer(&self, email: &str, password: Option<&str>, name: &str, language: &str) -> Result<(), Error> {
        let hash = password.map(secret::hash_password).transpose()?;
        let person = Person { email, password_hash: hash.as_deref(), name, language };
        self.change("open an account", |write, _| account::put(write, person).map(drop))
    }

    pub fn put_order(&self, email: &str, order: &Order) -> Result<(), Error> {
        let json = serde_json::to_string(order)?;
        self.of(email, |write, account, now| account::put_order(write, account, (order, &json), now).map(drop))
    }

    /// Puts many orders in one transaction.
    pub fn put_orders(&self, email: &str, orders: &[Order]) -> Result<(), Error> {
        let orders = orders.iter().map(|order| Ok((order, serde_json::to_string(order)?)));
        let orders = orders.collect::<Result<Vec<_>, Error>>()?;
        self.of(email, |write, account, now| {
            for (order, json) in &orders {
                account::put_order(write, account, (order, json), now)?;
            }
            Ok(())
        })
    }

    pub fn remove_order(&self, email: &str, id: &str) -> Result<(), Error> {
        self.of(email, |write, account, now| account::remove_order(write, account, id, now).map(drop))
    }

    /// The newest state of a customer's order, as it was put.
    pub fn order(&self, email: &str, id: &str) -> Result<Option<Order>, Error> {
        let json = self.shop().database.read("read an order", |connection| {
            let Some(account) = account::find(connection, email)? else { return Ok(None) };
            log::value(connection, account.log, (&Kind::Order, id))
        })?;
        Ok(json.map(|json| serde_json::from_str(&json)).transpose()?)
    }

    /// Every order of a customer's, in the order in which they last moved.
    pub fn orders(&self, email: &str) -> Result<Vec<Order>, Error> {
        self.all_of(email, &Kind::Order)
    }

    /// Every notice of a customer's, in the order in which they last moved.
    pub fn notices(&self, email: &str) -> Result<Vec<Notice>, Error> {
        self.all_of(email, &Kind::Notice)
    }

    pub fn put_request(&self, email: &str, request: &Request) -> Result<(), Error> {
        self.put_for(email, &Kind::Request, &request.id, request)
    }

    /// Keeps a file for a message of the store's to name; returns its hash.
    pub fn put_attachment(&self, email: &str, content_type: &str, bytes: &[u8]) -> Result<String, Error> {
        self.of(email, |write, account, now| attachments::put(write, account.id, (content_type, bytes), now))
    }

    pub fn put_notice(&self, email: &str, notice: &Notice) -> Result<(), Error> {
        self.put_for(email, &Kind::Notice, &notice.id, notice)
    }

    pub fn put_store(&self, store: &Store) -> Result<(), Error> {
        let json = serde_json::to_string(store)?;
        self.change("describe the store", |write, _| store::put(write, &store.languages, &json))
    }

    pub fn put_category(&self, language: &str, category: &Category) -> Result<(), Error> {
        self.put_help(language, &Kind::Category, &category.id, category)
    }

    pub fn put_article(&self, language: &str, article: &Article) -> Result<(), Error> {
        self.put_help(language, &Kind::Article, &article.id, article)
    }

    /// Keeps a picture, and tells a help log of it if a language is given.
    pub fn put_picture(&self, language: Option<&str>, picture: &Media, bytes: &[u8]) -> Result<(), Error> {
        self.change("keep a picture", |write, _| media::put(write, picture, bytes))?;
        language.map_or(Ok(()), |language| self.put_help(language, &Kind::Media, &picture.sha256, picture))
    }

    pub fn remove_help(&self, language: &str, kind: &Kind, id: &str) -> Result<(), Error> {
        let name = routes::help_log(language);
        self.change("remove from a help log", |write, now| {
            let log = log::ensure(write, &name)?;
            log::remove(write, log, (kind, id), now).map(drop)
        })
    }

    /// Brings the help logs to what `centre` holds.
    pub fn publish(&self, centre: &Centre) -> Result<Published, Error> {
        publication::publish(&self.shop().database, centre, Missing::Remove, self.shop().now())
    }

    /// Lets every cursor into a customer's log that was handed out so far be answered with a reset.
    pub fn forget_cursors(&self, email: &str) -> Result<(), Error> {
        self.of(email, |write, account, _| log::forget_cursors(write, account.log))
    }

    /// Like [`forget_cursors`](Self::forget_cursors), for a help log.
    pub fn forget_help_cursors(&self, language: &str) -> Result<(), Error> {
        let name = routes::help_log(language);
        self.change("forget cursors", |write, _| {
            let log = log::ensure(write, &name)?;
            log::forget_cursors(write, log)
        })
    }

    /// Forgets all removes, so that cursors from before them are answered with a reset.
    pub fn compact(&self) -> Result<(), Error> {
        self.change("forget removes", |write, _| log::compact(write, Timestamp::MAX))
    }

    /// Every article of a language's help.
    pub fn articles(&self, language: &str) -> Result<Vec<Article>, Error> {
        self.all_help(language, &Kind::Article)
    }

    /// Every category of a language's help.
    pub fn categories(&self, language: &str) -> Result<Vec<Category>, Error> {
        self.all_help(language, &Kind::Category)
    }

    fn all_help<T: DeserializeOwned>(&self, language: &str, kind: &Kind) -> Result<Vec<T>, Error> {
        let name = routes::help_log(language);
        let texts = self.shop().database.read("read help", |connection| match log::find(connection, &name)? {
            Some(log) => log::values(connection, log, kind),
            None => Ok(Vec::new()),
        })?;
        Ok(texts.iter().map(|text| serde_json::from_str(text)).collect::<Result<_, _>>()?)
    }

    fn all_of<T: DeserializeOwned>(&self, email: &str, kind: &Kind) -> Result<Vec<T>, Error> {
        let texts = self.shop().database.read("read what a customer has", |connection| {
            let Some(account) = account::find(connection, email)? else { return Ok(Vec::new()) };
            log::values(connection, account.log, kind)
        })?;
        Ok(texts.iter().map(|text| serde_json::from_str(text)).collect::<Result<_, _>>()?)
    }

    fn put_for(&self, email: &str, kind: &Kind, id: &str, noun: &impl Serialize) -> Result<(), Error> {
        let json = serde_json::to_string(noun)?;
        self.of(email, |write, account, now| log::put(write, account.log, (kind, id), &json, now).map(drop))
    }

    fn put_help(&self, language: &str, kind: &Kind, id: &str, noun: &impl Serialize) -> Result<(), Error> {
        let json = serde_json::to_string(noun)?;
        let name = routes::help_log(language);
        self.change("put into a help log", |write, now| {
            let log = log::ensure(write, &name)?;
            log::put(write, log, (kind, id), &json, now).map(drop)
        })
    }

    fn of<T>(
        &self,
        email: &str,
        change: impl FnOnce(&mut Write<'_>, &Account, Timestamp) -> sql::Result<T>,
    ) -> Result<T, Error> {
        let done = self.change("change what a customer has", |write, now| {
            account::find(write, email)?.map(|account| change(write, &account, now)).transpose()
        })?;
        done.ok_or_else(|| Error::NoCustomer { email: email.to_owned() })
    }

    fn change<T>(
        &self,
        attempt: &'static str,
        change: impl FnOnce(&mut Write<'_>, Timestamp) -> sql::Result<T>,
    ) -> Result<T, Error> {
        let now = self.shop().now();
        self.shop().database.write(attempt, |write| change(write, now))
    }
}
