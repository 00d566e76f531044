//! Who somebody at the sign-in page is: by the store's own accounts, or by those of the shop behind this server.

use super::{family, page::Said};
use crate::{
    account,
    bridge::{Entry, Front, sessions},
    database::{
        Write,
        sql::{self, SqlError},
    },
    error::Error,
    secret,
    shop::Shop,
    sources::{Credentials, SignIn},
};
use std::sync::Arc;

/// Somebody whom nobody has to ask for anything more.
#[derive(Debug)]
pub(super) enum Known {
    /// An account of the store's own.
    Here(i64),
    /// A session at the shop, and the word by which the browser is known again.
    AtTheShop(Box<Entry>, [u8; 32]),
}

/// A sign-in that has begun.
#[derive(Clone, Copy, Debug)]
pub(super) struct Begun {
    pub(super) family: i64,
    pub(super) account: i64,
    pub(super) log: Option<i64>,
}

/// Asks whoever keeps the accounts. Whoever is not let in is told why.
pub(super) async fn recognise(shop: &Arc<Shop>, who: Credentials, browser: &str) -> Result<Result<Known, Said>, Error> {
    let Some(front) = &shop.front else {
        return Ok(by_password(shop, who).await?.map(Known::Here).ok_or(Said::Wrong));
    };
    Ok(match front.sign_in(&who).await {
        SignIn::SignedIn { session, customer } => {
            Ok(Known::AtTheShop(Box::new(Entry { session, customer }), secret::fingerprint(browser)))
        }
        SignIn::Refused => Err(Said::Wrong),
        SignIn::Unconfirmed => Err(Said::Unconfirmed),
        SignIn::SecondFactor => Err(Said::SecondFactor),
        SignIn::Failed(trouble) => {
            tracing::warn!(%trouble, "nobody can sign in");
            Err(Said::Unreachable)
        }
    })
}

/// The account of that e-mail address, if the password is its.
async fn by_password(shop: &Arc<Shop>, who: Credentials) -> Result<Option<i64>, Error> {
    let Credentials { email, password, .. } = who;
    let account = shop.read("look for an account", move |connection| account::find(connection, &email)).await?;
    let hash = account.as_ref().and_then(|account| account.password_hash.clone());
    let matches = shop.work(move |_| secret::password_matches(&password, hash.as_deref())).await?;
    Ok(account.filter(|_| matches).map(|account| account.id))
}

/// Begins a family for whoever it is.
pub(super) fn begin(shop: &Shop, write: &mut Write<'_>, who: &Known, client: &str) -> sql::Result<Begun> {
    match (who, &shop.front) {
        (Known::AtTheShop(entry, browser), Some(front)) => {
            let Entry { session, customer } = &**entry;
            let account = sessions::account(write, customer, &session.language)?;
            let family = family::begin(write, account, None, client)?;
            let closed = front.seal().close(account, &session.secret).map_err(SqlError::other)?;
            sessions::keep(write, (family, account), (&closed, &session.language), *browser)?;
            let log = account::by_id(write, account)?.map(|account| account.log);
            Ok(Begun { family, account, log })
        }
        (Known::Here(account), _) => {
            Ok(Begun { family: family::begin(write, *account, None, client)?, account: *account, log: None })
        }
        (Known::AtTheShop(..), None) => Err(SqlError::NoRow),
    }
}

/// Lets the first page that the app asks for hold the customer's orders.
pub(super) async fn prepare(shop: &Arc<Shop>, begun: Begun) {
    if let Some(log) = begun.log {
        Front::begin(shop, begun.account, log).await;
    }
}
