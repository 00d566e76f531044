//! Mail as a desk: what customers ask goes to the store's address, and what is answered there comes back from a mailbox.
//!
//! A mail is sent again only if nobody knows whether it arrived (the line broke after its last byte), with the same
//! `Message-ID`: then the mailbox is searched for it first, which finds it where the store's people read that same
//! mailbox. Elsewhere two copies of one mail may lie there, which most mail servers and programs show as one; customers
//! never see a difference.

mod letter;
mod mailbox;
mod post;
mod quoting;
mod reading;
mod settings;
mod token;
mod words;

pub use settings::{Encryption, Login, MailServer, MailSettings};

use super::{Asked, Desk, Handed, Heard, Open, Person};
use crate::sources::{Answer, Trouble};
use mailbox::{Mailbox, Mark};
use reading::Meaning;
use std::time::Duration;
use store_api::request::Request;
use token::Tokens;
use tokio::sync::Mutex;

/// How long to wait where the line broke on which the server would have told.
const AFTER_BREAK: Duration = Duration::from_secs(3);
/// Most letters of what a customer or a shop named.
const LONGEST_NAME: usize = 100;

/// The mail of one store.
#[derive(Debug)]
pub(crate) struct Mail {
    settings: MailSettings,
    tokens: Tokens,
    /// What keys of this store begin with.
    store: String,
    /// Open between looks, so that the server can tell when something comes.
    mailbox: Mutex<Option<Mailbox>>,
}

impl Mail {
    pub(crate) fn new(settings: MailSettings, store: &str) -> Self {
        let tokens = Tokens::new(&settings.secret);
        Self { settings, tokens, store: store.to_owned(), mailbox: Mutex::default() }
    }

    async fn bring(&self, request: &str, asked: &Asked) -> Result<Handed, Trouble> {
        let mail = match letter::write(&self.settings, &self.tokens, request, asked) {
            Ok(mail) => mail,
            Err(why) => return Ok(Handed::Unfit(why)),
        };
        if asked.again && self.holds(&letter::message_id(&self.settings, &self.tokens, request, &asked.key)).await {
            return Ok(Handed::There(request.to_owned()));
        }
        post::send(&self.settings, &mail, request).await
    }

    /// Whether the mailbox is known to hold a mail; one that cannot be asked is not.
    async fn holds(&self, id: &str) -> bool {
        match Mailbox::open(&self.settings).await {
            Ok(mut mailbox) => mailbox.holds(id).await.unwrap_or(false),
            Err(_) => false,
        }
    }

    async fn hear(&self, mark: Option<&str>) -> Result<Heard, Trouble> {
        let since = Mark::read(mark);
        let wanted = |headers: &[u8]| reading::may_concern(headers, &self.tokens, &self.store);
        let kept = self.mailbox.lock().await.take();
        let looked = match kept {
            // A line that was open for long may be broken.
            Some(mut mailbox) => mailbox.look(since, wanted).await.ok().map(|found| (mailbox, found)),
            None => None,
        };
        let (mailbox, (found, mark)) = match looked {
            Some(looked) => looked,
            None => {
                let mut mailbox = Mailbox::open(&self.settings).await?;
                let found = mailbox.look(since, wanted).await?;
                (mailbox, found)
            }
        };
        *self.mailbox.lock().await = Some(mailbox);
        let mut heard = Heard { mark: Some(mark.to_string()), ..Heard::default() };
        for mail in &found {
            match reading::read(&mail.raw, &self.tokens, &self.store, mail.came) {
                Meaning::Said(reply) => heard.replies.push(reply),
                Meaning::Returned(returned) => heard.returned.push(returned),
                Meaning::Nothing(why) => tracing::info!(why, "a mail was left alone"),
            }
        }
        Ok(heard)
    }
}

impl Desk for Mail {
    fn name(&self) -> &'static str {
        "mail"
    }

    fn probe(&self) -> Answer<'_, Result<(), Trouble>> {
        Box::pin(async {
            post::probe(&self.settings).await?;
            Mailbox::open(&self.settings).await.map(drop)
        })
    }

    fn takes(&self, _: &Request) -> bool {
        true
    }

    fn hand<'a>(&'a self, asked: &'a Asked) -> Answer<'a, Result<Handed, Trouble>> {
        Box::pin(self.bring(&asked.key, asked))
    }

    fn add<'a>(&'a self, id: &'a str, asked: &'a Asked) -> Answer<'a, Result<Handed, Trouble>> {
        Box::pin(self.bring(id, asked))
    }

    fn replies<'a>(&'a self, mark: Option<&'a str>, _: &'a [Open]) -> Answer<'a, Result<Heard, Trouble>> {
        Box::pin(self.hear(mark))
    }

    fn every(&self) -> Duration {
        self.settings.every
    }

    fn news(&self) -> Answer<'_, ()> {
        Box::pin(async {
            let mailbox = self.mailbox.lock().await.take();
            let Some(mailbox) = mailbox else { return std::future::pending().await };
            match mailbox.wait(self.settings.every).await {
                Ok(Some(mailbox)) => *self.mailbox.lock().await = Some(mailbox),
                Ok(None) => std::future::pending().await,
                // Whether the line broke alone, or the server is away, the next look finds out.
                Err(_) => tokio::time::sleep(AFTER_BREAK).await,
            }
        })
    }
}

impl Person {
    /// The name, or the address of somebody who has none.
    fn shown(&self) -> String {
        let name = in_a_line(&self.name);
        if name.is_empty() { in_a_line(&self.email) } else { name }
    }
}

/// A text that a header can hold: in one line and short, because whoever chose it may have chosen anything.
fn in_a_line(text: &str) -> String {
    let words: String =
        text.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).take(LONGEST_NAME).collect();
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}
