//! Tickets as they are told, and as they are written.

use super::audits::KEY;
use crate::desks::{
    Asked, Step,
    mail::{Words, facts},
};
use serde::Deserialize;
use serde_json::{Value, json};
use store_api::Timestamp;

/// What we need to know of one.
#[derive(Debug, Deserialize)]
pub(super) struct Ticket {
    pub(super) id: u64,
    pub(super) external_id: Option<String>,
    pub(super) status: String,
    pub(super) requester_id: i64,
    pub(super) updated_at: Timestamp,
}

/// Longer subjects are cut: the account takes no more.
const LONGEST_SUBJECT: usize = 150;

/// A new ticket; one that follows another that is closed says so.
pub(super) fn new(asked: &Asked, words: &Words, text: &str, uploads: &[String], followed: Option<&str>) -> Value {
    let topic = asked.request.topic.as_str();
    let number = asked.order.as_ref().map(|order| format!(" · {}", order.number)).unwrap_or_default();
    let subject: String = format!("{}{number}", words.term(topic)).chars().take(LONGEST_SUBJECT).collect();
    let mut ticket = json!({
        "external_id": asked.key,
        "subject": subject,
        "comment": { "body": text, "public": true, "uploads": uploads },
        "requester": { "name": asked.customer.shown(), "email": asked.customer.email },
        "tags": ["doorstep", format!("doorstep_{topic}")],
        "metadata": { KEY: asked.key },
    });
    if let Some(id) = followed.and_then(|id| id.parse::<u64>().ok()) {
        ticket["via_followup_source_id"] = id.into();
    }
    json!({ "ticket": ticket })
}

/// What happened later: words of the customer in public and as theirs, and anything else as a note for the agents.
pub(super) fn update(asked: &Asked, ticket: &Ticket, text: &str, uploads: &[String]) -> Value {
    let of_customer = matches!(asked.step, Step::Said(_) | Step::Reopened(_));
    let mut comment = json!({ "body": text, "public": of_customer, "uploads": uploads });
    if of_customer {
        comment["author_id"] = ticket.requester_id.into();
    }
    let mut update = json!({ "comment": comment, "metadata": { KEY: asked.key } });
    // Somebody has to look at it again.
    if of_customer && matches!(ticket.status.as_str(), "pending" | "solved") {
        update["status"] = "open".into();
    }
    json!({ "ticket": update })
}

/// What agents read. The customer may see it too, unless it is a note.
pub(super) fn text(asked: &Asked, words: &Words, left: &[String]) -> String {
    let who = asked.customer.shown();
    let note = |sentence: &str, text: &str| {
        let sentence = sentence.replace("{customer}", &who);
        if text.trim().is_empty() { sentence } else { format!("{sentence}\n\n{text}") }
    };
    let mut text = match &asked.step {
        Step::Filed => asked.request.messages.last().map(|message| message.text.clone()).unwrap_or_default(),
        Step::Said(message) | Step::Reopened(message) => message.text.clone(),
        Step::Withdrawn => note(&words.withdrawn, ""),
        Step::Rated(rating) => note(&words.rated, &format!("{}/5\n{}", rating.stars, rating.text)),
        Step::Answered { text, .. } => note(&words.answered, text),
    };
    if asked.step == Step::Filed {
        let facts = facts(asked, words).into_iter().map(|(name, fact)| format!("{name}: {fact}"));
        text = format!("{}\n\n{}", text.trim_end(), facts.collect::<Vec<_>>().join("\n")).trim_start().to_owned();
    }
    if !left.is_empty() {
        text = format!("{text}\n\n{} {}", words.too_large, left.join(", "));
    }
    text
}
