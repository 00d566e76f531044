//! What agents said and did, out of the audits of a ticket: one audit for each update.

use super::ticket::Ticket;
use reqwest::Url;
use serde::Deserialize;
use serde_json::Value;
use std::{collections::BTreeMap, fmt};
use store_api::{Timestamp, request::RequestState};

/// One update of a ticket, with what happened in it.
#[derive(Debug, Deserialize)]
pub(super) struct Audit {
    id: u64,
    created_at: Timestamp,
    /// Whoever made it; nobody of flesh, if negative.
    author_id: i64,
    #[serde(default)]
    metadata: Value,
    /// Of kinds that may become more.
    events: Vec<Value>,
}

/// Something that came of an audit for the customer.
#[derive(Debug)]
pub(super) struct News {
    pub(super) id: u64,
    pub(super) text: String,
    pub(super) at: Timestamp,
    pub(super) author: i64,
    pub(super) enclosed: Vec<Enclosed>,
    pub(super) state: Option<RequestState>,
}

/// A file, where it lies.
#[derive(Debug)]
pub(super) struct Enclosed {
    pub(super) name: String,
    pub(super) content_type: String,
    pub(super) address: Url,
}

/// The field of metadata that holds our key.
pub(super) const KEY: &str = "doorstep";

impl Audit {
    /// The key of the step that this update brought, if it is ours.
    pub(super) fn key(&self) -> Option<&str> {
        self.metadata["custom"][KEY].as_str()
    }

    fn news(&self) -> Option<News> {
        let comments = self.events.iter().filter(|event| event["type"] == "Comment" && event["public"] == true);
        let said: Vec<&Value> = comments.collect();
        let moved = self.events.iter().filter(|event| event["type"] == "Change" && event["field_name"] == "status");
        let state =
            moved.filter_map(|event| state(event["value"].as_str()?, event["previous_value"].as_str())).next_back();
        if said.is_empty() && state.is_none() {
            return None;
        }
        let texts: Vec<&str> = said.iter().filter_map(|event| event["body"].as_str()).map(str::trim).collect();
        let enclosed = said.iter().filter_map(|event| event["attachments"].as_array()).flatten().filter_map(enclosed);
        Some(News {
            id: self.id,
            text: texts.join("\n\n"),
            at: self.created_at,
            author: self.author_id,
            enclosed: enclosed.collect(),
            state,
        })
    }
}

/// What somebody else than us and the customer did since a moment, oldest first. The first audit is the filing.
pub(super) fn news(ticket: &Ticket, mut audits: Vec<Audit>, since: Option<Timestamp>) -> Vec<News> {
    audits.sort_by_key(|audit| (audit.created_at, audit.id));
    let news = audits.iter().skip(1).filter(|audit| {
        let of_customer = audit.author_id == ticket.requester_id;
        // Those of the very second may not have been there.
        audit.key().is_none() && !of_customer && since.is_none_or(|since| audit.created_at >= since)
    });
    news.filter_map(Audit::news).collect()
}

/// Where a status takes the request. A solved ticket closes by itself some days later.
fn state(status: &str, before: Option<&str>) -> Option<RequestState> {
    match (status, before) {
        ("open" | "hold", _) => Some(RequestState::InReview),
        ("pending", _) => Some(RequestState::WaitingForCustomer),
        ("closed", Some("solved")) => None,
        ("solved" | "closed", _) => Some(RequestState::Done),
        _ => None,
    }
}

fn enclosed(told: &Value) -> Option<Enclosed> {
    Some(Enclosed {
        name: told["file_name"].as_str()?.to_owned(),
        content_type: told["content_type"].as_str()?.to_owned(),
        address: told["content_url"].as_str()?.parse().ok()?,
    })
}

/// When each ticket last moved, as far as that was told: what is kept between looks.
#[derive(Debug, Default)]
pub(super) struct Seen(BTreeMap<u64, Timestamp>);

impl Seen {
    pub(super) fn read(mark: Option<&str>) -> Self {
        Self(mark.and_then(|mark| serde_json::from_str(mark).ok()).unwrap_or_default())
    }

    pub(super) fn of(&self, ticket: u64) -> Option<Timestamp> {
        self.0.get(&ticket).copied()
    }

    pub(super) fn note(&mut self, ticket: &Ticket) {
        self.0.insert(ticket.id, ticket.updated_at);
    }
}

impl fmt::Display for Seen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&serde_json::to_string(&self.0).unwrap_or_default())
    }
}
