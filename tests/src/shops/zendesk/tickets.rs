//! The tickets of an account, by Zendesk's documentation of its Ticketing API.

use super::{EMAIL, not_found};
use axum::{
    Json,
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use serde_json::{Value, json};
use std::collections::HashMap;
use store_api::Timestamp;

/// Whose token the bridge calls with.
const BRIDGE: i64 = 700;
const AGENT: i64 = 701;
/// What an automation is made by.
const NOBODY: i64 = -1;

#[derive(Debug, Default)]
pub(super) struct Tickets {
    tickets: Vec<Value>,
    audits: HashMap<u64, Vec<Value>>,
    /// What was created by which key, and out of what.
    keys: HashMap<String, (String, Value)>,
    /// Name, type and bytes of each file, by its token.
    files: HashMap<String, (String, String, Vec<u8>)>,
    requesters: Vec<String>,
    /// The list by external ids lags behind.
    pub(super) is_slow: bool,
    pub(super) is_end_user: bool,
    count: u64,
}

/// An update by somebody else than the bridge.
#[derive(Clone, Copy, Debug)]
pub struct Update<'a> {
    pub text: &'a str,
    pub public: bool,
    pub status: Option<&'a str>,
    /// The token of a file that was put there.
    pub file: Option<&'a str>,
}

impl Tickets {
    pub(super) fn all(&self) -> Vec<Value> {
        self.tickets.clone()
    }

    pub(super) fn audits(&self, id: u64) -> Vec<Value> {
        self.audits.get(&id).cloned().unwrap_or_default()
    }

    pub(super) fn put_file(&mut self, name: &str, content_type: &str, bytes: &[u8]) -> String {
        let token = format!("file{}", self.next());
        self.files.insert(token.clone(), (name.to_owned(), content_type.to_owned(), bytes.to_owned()));
        token
    }

    pub(super) fn file(&self, token: &str) -> Option<&(String, String, Vec<u8>)> {
        self.files.get(token)
    }

    pub(super) fn remove(&mut self, id: u64) {
        self.tickets.retain(|ticket| ticket["id"] != id);
    }

    /// An agent says or does something; the customer does, if `author` is theirs; or nobody, who only moves it.
    pub(super) fn update(&mut self, url: &str, id: u64, update: Update<'_>, by_customer: bool) {
        let requester = self.ticket(id).map(|ticket| ticket["requester_id"].clone());
        let author = match update {
            _ if by_customer => requester.unwrap_or_default(),
            Update { text: "", .. } => NOBODY.into(),
            _ => AGENT.into(),
        };
        let mut change = json!({});
        if !update.text.is_empty() {
            let uploads: Vec<&str> = update.file.into_iter().collect();
            change["comment"] =
                json!({ "body": update.text, "public": update.public, "author_id": author, "uploads": uploads });
        }
        if let Some(status) = update.status {
            change["status"] = status.into();
        }
        self.apply(url, id, &change, &author);
    }

    /// Nothing, if the path is none of these.
    pub(super) fn respond(
        &mut self,
        (method, steps): (&str, &[&str]),
        asked: &HashMap<String, String>,
        headers: &HeaderMap,
        body: &[u8],
        url: &str,
    ) -> Option<Response> {
        let number = |id: &str| id.parse::<u64>().unwrap_or_default();
        let told: Value = serde_json::from_slice(body).unwrap_or_default();
        Some(match (method, steps) {
            ("POST", ["uploads"]) => self.upload(asked, headers, body),
            ("POST", ["tickets"]) => self.create(&told["ticket"], headers, url),
            ("PUT", ["tickets", id]) => self.change(number(id), &told["ticket"], url),
            ("GET", ["tickets"]) => self
                .list(|ticket| asked.get("external_id").is_some_and(|wanted| ticket["external_id"] == wanted.as_str())),
            ("GET", ["tickets", "show_many"]) => {
                let ids: Vec<u64> =
                    asked.get("ids").map(|ids| ids.split(',').map(number).collect()).unwrap_or_default();
                self.list(|ticket| ids.iter().any(|id| ticket["id"] == *id))
            }
            ("GET", ["tickets", id]) => {
                self.ticket(number(id)).map_or_else(not_found, |ticket| answer(200, &json!({ "ticket": ticket })))
            }
            ("GET", ["tickets", id, "audits"]) => {
                let meta = json!({ "has_more": false, "after_cursor": null, "before_cursor": null });
                answer(200, &json!({ "audits": self.audits(number(id)), "meta": meta }))
            }
            ("GET", ["users", "me"]) => {
                let role = if self.is_end_user { "end-user" } else { "agent" };
                answer(200, &json!({ "user": { "id": BRIDGE, "email": EMAIL, "role": role } }))
            }
            ("GET", ["users", "701"]) => {
                answer(200, &json!({ "user": { "id": AGENT, "name": "Ida", "role": "agent" } }))
            }
            ("GET", ["users", _]) => not_found(),
            _ => return None,
        })
    }

    fn list(&self, wanted: impl Fn(&Value) -> bool) -> Response {
        let some: Vec<&Value> = self.tickets.iter().filter(|ticket| !self.is_slow && wanted(ticket)).collect();
        answer(200, &json!({ "tickets": some, "count": some.len(), "next_page": null, "previous_page": null }))
    }

    fn upload(&mut self, asked: &HashMap<String, String>, headers: &HeaderMap, body: &[u8]) -> Response {
        let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
        let name = asked.get("filename").map_or("", String::as_str);
        if kind == "application/pdf" {
            // An administrator says which kinds of files are taken.
            return answer(
                422,
                &json!({ "error": "AttachmentUnprocessable", "description": "Attachment type is not allowed" }),
            );
        }
        let token = self.put_file(name, kind, body);
        answer(201, &json!({ "upload": { "token": token, "expires_at": "2026-11-22T11:00:00Z" } }))
    }

    fn create(&mut self, told: &Value, headers: &HeaderMap, url: &str) -> Response {
        let key = headers.get("idempotency-key").and_then(|key| key.to_str().ok()).map(str::to_owned);
        if let Some((body, answered)) = key.as_ref().and_then(|key| self.keys.get(key)) {
            let text = told.to_string();
            let same = *body == text;
            let refusal = json!({ "error": "IdempotentRequestError" });
            return if same { answer(201, answered) } else { answer(400, &refusal) };
        }
        let email = told["requester"]["email"].as_str().unwrap_or_default().to_owned();
        let place = self.requesters.iter().position(|known| *known == email).unwrap_or_else(|| {
            self.requesters.push(email);
            self.requesters.len() - 1
        });
        let id = self.next();
        let ticket = json!({
            "id": id, "url": format!("{url}/api/v2/tickets/{id}.json"), "external_id": told["external_id"],
            "subject": told["subject"], "description": told["comment"]["body"], "status": "new",
            "requester_id": 800 + place as i64, "submitter_id": BRIDGE, "tags": told["tags"],
            "followup_source_id": told["via_followup_source_id"], "updated_at": self.now(),
        });
        self.tickets.push(ticket);
        self.apply(url, id, told, &BRIDGE.into());
        let answered = json!({ "ticket": self.ticket(id), "audit": self.audits(id).first() });
        if let Some(key) = key {
            self.keys.insert(key, (told.to_string(), answered.clone()));
        }
        answer(201, &answered)
    }

    fn change(&mut self, id: u64, told: &Value, url: &str) -> Response {
        let Some(ticket) = self.ticket(id) else { return not_found() };
        if ticket["status"] == "closed" {
            let closed = json!({ "error": "RecordInvalid", "description": "Record validation errors",
                "details": { "status": [{ "description": "Status: closed prevents ticket update" }] } });
            return answer(422, &closed);
        }
        self.apply(url, id, told, &BRIDGE.into());
        answer(200, &json!({ "ticket": self.ticket(id) }))
    }

    /// Writes an update down as an audit.
    fn apply(&mut self, url: &str, id: u64, told: &Value, author: &Value) {
        let mut events = Vec::new();
        let comment = &told["comment"];
        if comment.is_object() {
            let uploads: Vec<&str> =
                comment["uploads"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
            let attached = uploads.iter().filter_map(|token| {
                let (name, kind, bytes) = self.files.get(*token)?;
                let url = format!("{url}/attachments/{token}");
                Some(json!({ "file_name": name, "content_type": kind, "content_url": url, "size": bytes.len() }))
            });
            let attached: Vec<Value> = attached.collect();
            let author = if comment["author_id"].is_null() { author } else { &comment["author_id"] };
            events.push(json!({ "id": self.next(), "type": "Comment", "public": comment["public"],
                "body": comment["body"], "author_id": author, "attachments": attached }));
        }
        let (event, now) = (self.next(), self.now());
        let Some(ticket) = self.tickets.iter_mut().find(|ticket| ticket["id"] == id) else { return };
        ticket["updated_at"] = now.clone();
        if let Some(status) = told["status"].as_str() {
            events.push(json!({ "id": event, "type": "Change", "field_name": "status", "value": status,
                "previous_value": ticket["status"] }));
            ticket["status"] = status.into();
        }
        // Who gets a mail is an event too.
        events.push(json!({ "id": event + 1000, "type": "Notification", "subject": "Updated", "body": "…" }));
        let metadata = json!({ "custom": told["metadata"], "system": {} });
        let audit = json!({ "id": self.next(), "ticket_id": id, "created_at": now, "author_id": author,
            "metadata": metadata, "via": { "channel": "api" }, "events": events });
        self.audits.entry(id).or_default().push(audit);
    }

    fn ticket(&self, id: u64) -> Option<Value> {
        self.tickets.iter().find(|ticket| ticket["id"] == id).cloned()
    }

    fn next(&mut self) -> u64 {
        self.count += 1;
        self.count
    }

    /// Another second at each update.
    fn now(&self) -> Value {
        let seconds = 1_795_341_600 + i64::try_from(self.count).unwrap_or_default();
        Timestamp::from_second(seconds).unwrap_or_default().to_string().into()
    }
}

fn answer(status: u16, body: &Value) -> Response {
    (StatusCode::from_u16(status).unwrap_or_default(), Json(body.clone())).into_response()
}
