//! Where people answer what customers ask: one seam for mailboxes, ticket systems and shops that take returns.
//!
//! A desk says what became of what it was handed and what was said there; keeping everything until it is there, and what
//! becomes of a reply, is `bridge`'s.

pub(crate) mod mail;

use crate::sources::{Answer, Session, Trouble};
use std::{fmt, time::Duration};
use store_api::{
    Timestamp,
    order::Order,
    request::{Message, Rating, Request, RequestState},
};

/// A place where people read what customers ask. The agents' page is not one: it shows everything anyway.
pub(crate) trait Desk: Send + Sync + fmt::Debug {
    /// The word that it is known by in the database and on the agents' page. It never changes.
    fn name(&self) -> &'static str;

    /// Whether it is there and is what the settings say.
    fn probe(&self) -> Answer<'_, Result<(), Trouble>>;

    /// Whether such a request is for this desk. Asked once, when it is filed; the first desk that takes it has it.
    fn takes(&self, request: &Request) -> bool;

    /// Brings a new request. Whatever comes of an attempt, the next one finds what that left behind by `asked.key`, and
    /// makes no second one.
    fn hand<'a>(&'a self, asked: &'a Asked) -> Answer<'a, Result<Handed, Trouble>>;

    /// Brings what happened later to the one that the desk knows as `id`; `asked.key` is the step's own.
    fn add<'a>(&'a self, id: &'a str, asked: &'a Asked) -> Answer<'a, Result<Handed, Trouble>>;

    /// What people said since `mark`; everything that is there, if there is none. The same reply may come twice.
    fn replies<'a>(&'a self, mark: Option<&'a str>, open: &'a [Open]) -> Answer<'a, Result<Heard, Trouble>>;

    /// How often it is asked for replies.
    fn every(&self) -> Duration;

    /// Ends when it is worth asking before that: where the desk tells by itself. Others leave it as it is.
    fn news(&self) -> Answer<'_, ()> {
        Box::pin(std::future::pending())
    }
}

/// Something a customer did that people should know of, with what they need to answer it.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    /// The same in every attempt, and nothing else carries it: letters of this store's database, the request's id, and
    /// for what is added a number. ASCII letters, digits and `-`.
    pub(crate) key: String,
    /// Whether an attempt was made before whose end is not known: only then does it have to be looked for.
    pub(crate) again: bool,
    pub(crate) step: Step,
    /// When the customer did it.
    pub(crate) at: Timestamp,
    /// As it stood then, with all messages until then.
    pub(crate) request: Request,
    /// What it is about, as it stands now.
    pub(crate) order: Option<Order>,
    pub(crate) customer: Person,
    /// What goes with the message of this step.
    pub(crate) files: Vec<File>,
    /// What opens the customer's orders at the shop, if they are still signed in.
    #[allow(dead_code, reason = "shops want it, and mail does not")]
    pub(crate) session: Option<Session>,
    /// Where agents read it, if there are pages for them.
    pub(crate) page: Option<String>,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    Filed,
    Said(Message),
    Withdrawn,
    Reopened(Message),
    Rated(Rating),
    /// Somebody answered on the agents' page, so that nobody does so again: for people, never for the customer.
    Answered {
        text: String,
        state: RequestState,
    },
}

/// Who asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Person {
    pub(crate) email: String,
    pub(crate) name: String,
    /// BCP 47 tag of what they want to be answered in.
    pub(crate) language: String,
}

/// A file, whole.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct File {
    pub(crate) name: String,
    /// IANA media type.
    pub(crate) content_type: String,
    pub(crate) bytes: Vec<u8>,
}

/// What became of something that was brought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Handed {
    /// It is there, under this id of the desk's own; what follows is added to it.
    There(String),
    /// The desk says no, in words that the customer is shown: the request is refused.
    #[allow(dead_code, reason = "shops say so, and mail does not")]
    Declined(String),
    /// It never takes this, and why, in words for the store's people: they are shown it on the agents' page.
    Unfit(String),
}

/// A request that is at the desk and has not ended.
#[derive(Clone, Debug)]
#[allow(dead_code, reason = "ticket systems want it, and mail does not")]
pub(crate) struct Open {
    /// The desk's own id of it.
    pub(crate) id: String,
    pub(crate) request: Request,
    pub(crate) session: Option<Session>,
}

/// What was heard from a desk.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Heard {
    /// In the order in which they were said.
    pub(crate) replies: Vec<Reply>,
    /// What did not arrive after all, such as mails that came back.
    pub(crate) returned: Vec<Returned>,
    /// Where the next look begins.
    pub(crate) mark: Option<String>,
}

/// Something that people said to a customer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Reply {
    /// The desk's own id of the reply: of two with the same one, the second is nothing new.
    pub(crate) id: String,
    /// What it answers: the desk's own id of it, or the key it was handed with.
    pub(crate) about: String,
    /// Plain text; empty where only the state moved.
    pub(crate) text: String,
    pub(crate) at: Timestamp,
    /// Who said it, for the agents' page; customers hear the store.
    pub(crate) by: String,
    pub(crate) files: Vec<File>,
    /// Where it takes the request. Without one a new request is in review from then on, and any other stays where it is.
    pub(crate) state: Option<RequestState>,
}

/// Something that was taken and came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Returned {
    /// The desk's own id of it, or the key it was handed with.
    pub(crate) about: String,
    /// In words for the store's people.
    pub(crate) why: String,
}

impl fmt::Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("File").field("content_type", &self.content_type).field("bytes", &self.bytes.len()).finish()
    }
}
