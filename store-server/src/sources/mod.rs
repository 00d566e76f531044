//! Where orders and help come from when they are not the bridge's own: one seam for shops, one for help centres.
//!
//! A source says what it saw and how sure it is; deciding what becomes of that is `bridge`'s. Nothing is ever called
//! gone on the word of an answer that did not prove whose it is.

pub(crate) mod decimal;
pub(crate) mod folder;
mod markup;
pub(crate) mod medusa;
pub(crate) mod money;
pub(crate) mod noun;
pub(crate) mod vendure;
pub(crate) mod web;
pub(crate) mod wordpress;
pub(crate) mod zendesk;

use crate::{help::Reading, publication::Missing};
use std::{collections::BTreeMap, fmt, pin::Pin};
use store_api::{LanguageTag, order::Order};

pub(crate) type Answer<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// A shop that customers have accounts at.
pub(crate) trait ShopSource: Send + Sync + fmt::Debug {
    /// Whether it is there and is what the settings say.
    fn probe(&self) -> Answer<'_, Result<(), Trouble>>;

    fn sign_in<'a>(&'a self, who: &'a Credentials) -> Answer<'a, SignIn>;

    /// Goes on with a sign-in that asked for a code.
    fn prove<'a>(&'a self, _proof: &'a Proof) -> Answer<'a, SignIn> {
        Box::pin(async { SignIn::Refused })
    }

    /// What differs from `known`, by whatever way finds changes in this shop.
    fn changes<'a>(&'a self, session: &'a Session, known: &'a Known) -> Answer<'a, Result<Changes, Trouble>>;

    /// Ends the session, if the shop can be reached: nobody waits for it.
    fn sign_out<'a>(&'a self, session: &'a Session) -> Answer<'a, ()>;
}

/// A help centre.
pub(crate) trait HelpSource: Send + Sync + fmt::Debug {
    /// The whole help centre; `None` if it is as it was when it was last read.
    fn read(&self) -> Answer<'_, Result<Option<Whole>, Trouble>>;
}

/// A help centre as it stands, and what becomes of articles that it does not have.
#[derive(Debug)]
pub(crate) struct Whole {
    pub(crate) reading: Reading,
    pub(crate) missing: Missing,
}

/// What somebody typed into the sign-in page, and the language they read it in.
#[derive(Clone)]
pub(crate) struct Credentials {
    pub(crate) email: String,
    pub(crate) password: String,
    pub(crate) language: LanguageTag,
}

/// A code that somebody typed, and what the shop asked for it with.
#[derive(Clone)]
pub(crate) struct Proof {
    pub(crate) challenge: String,
    pub(crate) code: String,
    pub(crate) language: LanguageTag,
}

/// What opens a customer's orders at the shop.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Session {
    pub(crate) secret: String,
    /// What the shop is asked to write titles in.
    pub(crate) language: LanguageTag,
}

/// How a sign-in ended.
#[derive(Debug)]
pub(crate) enum SignIn {
    SignedIn {
        session: Session,
        customer: Customer,
    },
    /// The e-mail address or the password is not right, or the code.
    Refused,
    /// Both are right, but the e-mail address was never confirmed.
    Unconfirmed,
    /// Both are right, and the shop asks for a code besides. The text is the shop's source's own, to go on with, and secret.
    AsksForCode(String),
    /// What the shop asked a code with is over.
    TooLate,
    /// The shop asks for something that cannot be typed here.
    SecondFactor,
    Failed(Trouble),
}

/// Who the shop says it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Customer {
    /// The shop's own id: e-mail addresses change hands, this does not.
    pub(crate) id: String,
    pub(crate) email: String,
    pub(crate) name: String,
}

/// Why a shop or a help centre did not answer as hoped.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Trouble {
    /// The session is over. Whatever else the answer seems to say of orders means nothing.
    #[error("the session is over")]
    SignInAgain,
    /// Only somebody who changes a setting can mend it.
    #[error("{0}")]
    Misconfigured(String),
    #[error("{0}")]
    Offline(String),
    #[error("{0}")]
    ServerError(String),
}

/// The fingerprint of every order as it was put last, by the order's id.
pub(crate) type Known = BTreeMap<String, String>;

/// What a shop said, compared with what was known.
#[derive(Debug, Default)]
pub(crate) struct Changes {
    pub(crate) changed: Vec<Moved>,
    /// How many orders are as they were.
    pub(crate) unchanged: usize,
    /// Ids that were known, and are not in the answer.
    pub(crate) missing: Vec<String>,
    /// Whether this same answer showed that the session stands and that the list is whole: only then is what is
    /// missing gone.
    pub(crate) proved: bool,
    /// What to ask with from now on, if the shop gave something new.
    pub(crate) renewed: Option<Session>,
}

/// An order that is new or differs.
#[derive(Debug)]
pub(crate) struct Moved {
    pub(crate) order: Order,
    pub(crate) fingerprint: String,
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credentials").finish_non_exhaustive()
    }
}

impl fmt::Debug for Proof {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Proof").finish_non_exhaustive()
    }
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Session").field("language", &self.language).finish_non_exhaustive()
    }
}
