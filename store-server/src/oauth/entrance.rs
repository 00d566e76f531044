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
    sources::{Credentials, Proof, SignIn},
};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use serde::{Deserialize, Serialize};
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

/// How somebody is met who typed something into the page.
#[derive(Debug)]
pub(super) enum Met {
    Known(Known),
    /// They are asked for a code besides. The text is to come back with it, and nobody can read it.
    AskedForCode(String),
    Refused(Said),
}

/// A sign-in that waits for a code. It goes to the browser and back, sealed, so that whichever process it comes back to can go
/// on with it.
#[derive(Deserialize, Serialize)]
struct Waiting {
    email: String,
    challenge: String,
}

/// Whose row of secrets a waiting sign-in is sealed for: nobody's yet.
const NOBODY: i64 = 0;

/// Asks whoever keeps the accounts. Whoever is not let in is told why.
pub(super) async fn recognise(shop: &Arc<Shop>, who: Credentials, browser: &str) -> Result<Met, Error> {
    let Some(front) = &shop.front else {
        let account = by_password(shop, who).await?;
        return Ok(account.map_or(Met::Refused(Said::Wrong), |account| Met::Known(Known::Here(account))));
    };
    let met = front.sign_in(&who).await;
    meet(front, met, (&who.email, Said::Wrong), browser)
}

/// The e-mail address with which a sign-in began that waits for a code; `None` for what this server did not seal.
pub(super) fn waiting_email(shop: &Shop, sealed: &str) -> Option<String> {
    Some(open(shop.front.as_ref()?, sealed)?.email)
}

/// Goes on with a sign-in that waits for a code.
pub(super) async fn prove(
    shop: &Arc<Shop>,
    sealed: &str,
    typed: (String, String),
    browser: &str,
) -> Result<Met, Error> {
    let waiting = shop.front.as_ref().and_then(|front| Some((front, open(front, sealed)?)));
    let Some((front, Waiting { email, challenge })) = waiting else { return Ok(Met::Refused(Said::TooLate)) };
    let (code, language) = typed;
    let met = front.prove(&Proof { challenge, code, language }).await;
    meet(front, met, (&email, Said::WrongCode), browser)
}

fn meet(front: &Front, met: SignIn, (email, refused): (&str, Said), browser: &str) -> Result<Met, Error> {
    Ok(Met::Refused(match met {
        SignIn::SignedIn { session, customer } => {
            let entry = Box::new(Entry { session, customer });
            return Ok(Met::Known(Known::AtTheShop(entry, secret::fingerprint(browser))));
        }
        SignIn::AsksForCode(challenge) => {
            let waiting = serde_json::to_string(&Waiting { email: email.to_owned(), challenge })?;
            let sealed = front.seal().close(NOBODY, &waiting)?;
            return Ok(Met::AskedForCode(BASE64_URL_SAFE_NO_PAD.encode(sealed)));
        }
        SignIn::Refused => refused,
        SignIn::TooLate => Said::TooLate,
        SignIn::Unconfirmed => Said::Unconfirmed,
        SignIn::SecondFactor => Said::SecondFactor,
        SignIn::Failed(trouble) => {
            tracing::warn!(%trouble, "nobody can sign in");
            Said::Unreachable
        }
    }))
}

fn open(front: &Front, sealed: &str) -> Option<Waiting> {
    let sealed = BASE64_URL_SAFE_NO_PAD.decode(sealed).ok()?;
    serde_json::from_str(&front.seal().open(NOBODY, &sealed)?).ok()
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
