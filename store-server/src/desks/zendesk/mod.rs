//! Zendesk as a desk: what customers ask becomes tickets, and what agents answer in public comes back.
//!
//! By its documentation. Every update that is ours carries its key as metadata, so that a later attempt finds it among the
//! audits of the ticket, and so that nothing of ours comes back as an answer.

mod audits;
mod settings;
mod ticket;

pub use settings::ZendeskDeskSettings;

use super::{Asked, Desk, File, Handed, Heard, Open, Step, mail::Words};
use crate::sources::{Answer, Trouble, web::Reply, zendesk::Api};
use audits::{Audit, Seen};
use reqwest::{Method, RequestBuilder, StatusCode, header};
use serde::Deserialize;
use std::{collections::BTreeMap, time::Duration};
use store_api::request::Request;
use ticket::Ticket;
use tokio::sync::Mutex;

/// Tickets that may be asked for together.
const TOGETHER: usize = 100;

#[derive(Debug)]
pub(crate) struct Zendesk {
    settings: ZendeskDeskSettings,
    api: Api,
    /// What its people are called, by their ids.
    people: Mutex<BTreeMap<i64, String>>,
}

#[derive(Deserialize)]
struct One {
    ticket: Ticket,
}

#[derive(Deserialize)]
struct Many {
    tickets: Vec<Ticket>,
}

#[derive(Deserialize)]
struct Known {
    user: User,
}

#[derive(Deserialize)]
struct User {
    name: Option<String>,
    role: Option<String>,
}

#[derive(Deserialize)]
struct Uploaded {
    upload: Upload,
}

#[derive(Deserialize)]
struct Upload {
    token: String,
}

impl Zendesk {
    /// # Errors
    /// TLS cannot be set up on this machine.
    pub(crate) fn new(settings: ZendeskDeskSettings) -> Result<Self, Trouble> {
        let api = Api::new(settings.url.clone(), Some(settings.token.clone()))?;
        Ok(Self { settings, api, people: Mutex::default() })
    }

    /// Somebody who is no agent is shown next to nothing, and told no word of it.
    async fn look(&self) -> Result<(), Trouble> {
        let path = "api/v2/users/me.json";
        let Known { user } = self.api.read(&self.api.get(path, &[]).await?, path)?;
        if matches!(user.role.as_deref(), Some("agent" | "admin")) {
            return Ok(());
        }
        let email = &self.settings.token.email;
        Err(Trouble::Misconfigured(format!("{email} is no agent at {}", self.settings.url)))
    }

    async fn file(&self, asked: &Asked) -> Result<Handed, Trouble> {
        match self.filed(asked).await? {
            Some(id) => Ok(Handed::There(id)),
            None => self.create(asked, None).await,
        }
    }

    /// The ticket that an earlier attempt made.
    async fn filed(&self, asked: &Asked) -> Result<Option<String>, Trouble> {
        if !asked.again {
            return Ok(None);
        }
        let path = "api/v2/tickets.json";
        let reply = self.api.get(path, &[("external_id", &asked.key)]).await?;
        let Many { tickets } = self.api.read(&reply, path)?;
        let ours = tickets.into_iter().find(|ticket| ticket.external_id.as_ref() == Some(&asked.key));
        Ok(ours.map(|ticket| ticket.id.to_string()))
    }

    async fn create(&self, asked: &Asked, followed: Option<&str>) -> Result<Handed, Trouble> {
        let (uploads, left) = self.upload(&asked.files).await?;
        let words = Words::of(&self.settings.language);
        let text = ticket::text(asked, words, &left);
        let body = ticket::new(asked, words, &text, &uploads, followed);
        // Where an answer was lost, the key gets the same one again for some time, and the list finds it after that.
        let call = self.api.call(Method::POST, "api/v2/tickets.json").header("idempotency-key", &asked.key);
        let reply = self.api.send(with(call, &body)).await?;
        match reply.status {
            StatusCode::BAD_REQUEST if asked.again => {
                Err(Trouble::ServerError(format!("{} has it, and does not show it yet", self.settings.url)))
            }
            StatusCode::BAD_REQUEST | StatusCode::UNPROCESSABLE_ENTITY => Ok(unfit(&reply)),
            _ => self.api.read(&reply, "tickets").map(|One { ticket }| Handed::There(ticket.id.to_string())),
        }
    }

    async fn update(&self, id: &str, asked: &Asked) -> Result<Handed, Trouble> {
        let path = format!("api/v2/tickets/{id}.json");
        let reply = self.api.get(&path, &[]).await?;
        let ticket = match reply.status {
            StatusCode::NOT_FOUND => None,
            _ => Some(self.api.read::<One>(&reply, &path)?.ticket),
        };
        let (told, open) = (matches!(asked.step, Step::Said(_) | Step::Reopened(_)), ticket.as_ref());
        let Some(ticket) = open.filter(|ticket| ticket.status != "closed") else {
            // One that is closed, or was thrown away, takes nothing any more.
            return match self.filed(asked).await? {
                Some(id) => Ok(Handed::There(id)),
                None if told => self.create(asked, open.map(|_| id)).await,
                None => Ok(Handed::There(id.to_owned())),
            };
        };
        if asked.again && self.audits(id).await?.iter().any(|audit| audit.key() == Some(asked.key.as_str())) {
            return Ok(Handed::There(id.to_owned()));
        }
        let (uploads, left) = self.upload(&asked.files).await?;
        let text = ticket::text(asked, Words::of(&self.settings.language), &left);
        let body = ticket::update(asked, ticket, &text, &uploads);
        let reply = self.api.send(with(self.api.call(Method::PUT, &path), &body)).await?;
        match reply.status {
            StatusCode::BAD_REQUEST | StatusCode::UNPROCESSABLE_ENTITY => Ok(unfit(&reply)),
            _ => self.api.read(&reply, &path).map(|One { ticket }| Handed::There(ticket.id.to_string())),
        }
    }

    /// The tokens of the files that the account takes, and the names of the others.
    async fn upload(&self, files: &[File]) -> Result<(Vec<String>, Vec<String>), Trouble> {
        let (mut tokens, mut left) = (Vec::new(), Vec::new());
        for file in files {
            let call = self.api.call(Method::POST, "api/v2/uploads.json").query(&[("filename", &file.name)]);
            let call = call.header(header::CONTENT_TYPE, &file.content_type).body(file.bytes.clone());
            let reply = self.api.send(call).await?;
            match reply.status {
                StatusCode::BAD_REQUEST | StatusCode::UNPROCESSABLE_ENTITY | StatusCode::PAYLOAD_TOO_LARGE => {
                    left.push(file.name.clone());
                }
                _ => tokens.push(self.api.read::<Uploaded>(&reply, "uploads")?.upload.token),
            }
        }
        Ok((tokens, left))
    }

    async fn audits(&self, id: &str) -> Result<Vec<Audit>, Trouble> {
        self.api.all(&format!("api/v2/tickets/{id}/audits.json"), "audits", &[]).await
    }

    async fn hear(&self, mark: Option<&str>, open: &[Open]) -> Result<Heard, Trouble> {
        let before = Seen::read(mark);
        let (mut seen, mut heard) = (Seen::default(), Heard::default());
        for some in open.chunks(TOGETHER) {
            let ids = some.iter().map(|open| open.id.as_str()).collect::<Vec<_>>().join(",");
            let path = "api/v2/tickets/show_many.json";
            let Many { tickets } = self.api.read(&self.api.get(path, &[("ids", &ids)]).await?, path)?;
            for ticket in tickets {
                let since = before.of(ticket.id);
                if since != Some(ticket.updated_at) {
                    for audit in audits::news(&ticket, self.audits(&ticket.id.to_string()).await?, since) {
                        heard.replies.push(self.reply(&ticket, audit).await);
                    }
                }
                seen.note(&ticket);
            }
        }
        heard.mark = Some(seen.to_string());
        Ok(heard)
    }

    async fn reply(&self, ticket: &Ticket, news: audits::News) -> super::Reply {
        let mut files = Vec::new();
        for enclosed in &news.enclosed {
            if let Some(bytes) = self.api.fetch(&enclosed.address).await {
                files.push(File { name: enclosed.name.clone(), content_type: enclosed.content_type.clone(), bytes });
            }
        }
        super::Reply {
            id: news.id.to_string(),
            about: ticket.id.to_string(),
            text: news.text,
            at: news.at,
            by: self.name_of(news.author).await,
            files,
            state: news.state,
        }
    }

    /// What somebody is called there; who has no name is their number.
    async fn name_of(&self, id: i64) -> String {
        if let Some(name) = self.people.lock().await.get(&id) {
            return name.clone();
        }
        let path = format!("api/v2/users/{id}.json");
        let told = match self.api.get(&path, &[]).await {
            Ok(reply) => self.api.read::<Known>(&reply, &path).ok().and_then(|known| known.user.name),
            Err(_) => None,
        };
        let Some(name) = told else { return id.to_string() };
        self.people.lock().await.insert(id, name.clone());
        name
    }
}

fn with(call: RequestBuilder, body: &serde_json::Value) -> RequestBuilder {
    call.header(header::CONTENT_TYPE, "application/json").body(body.to_string())
}

/// What the account says is wrong with it, for the store's people.
fn unfit(reply: &Reply) -> Handed {
    Handed::Unfit(format!(
        "{} {}",
        reply.status,
        String::from_utf8_lossy(&reply.body).chars().take(400).collect::<String>()
    ))
}

impl Desk for Zendesk {
    fn name(&self) -> &'static str {
        "zendesk"
    }

    fn probe(&self) -> Answer<'_, Result<(), Trouble>> {
        Box::pin(self.look())
    }

    fn takes(&self, _: &Request) -> bool {
        true
    }

    fn hand<'a>(&'a self, asked: &'a Asked) -> Answer<'a, Result<Handed, Trouble>> {
        Box::pin(self.file(asked))
    }

    fn add<'a>(&'a self, id: &'a str, asked: &'a Asked) -> Answer<'a, Result<Handed, Trouble>> {
        Box::pin(self.update(id, asked))
    }

    fn replies<'a>(&'a self, mark: Option<&'a str>, open: &'a [Open]) -> Answer<'a, Result<Heard, Trouble>> {
        Box::pin(self.hear(mark, open))
    }

    fn every(&self) -> Duration {
        self.settings.every
    }
}
