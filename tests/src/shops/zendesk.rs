//! A Zendesk account that answers the bridge over HTTP as Zendesk's documentation says: a real one cannot be run here.

mod centre;
mod tickets;

pub use tickets::Update;

use super::folder;
use anyhow::Result;
use axum::{
    Json, Router,
    body::Bytes,
    extract::State,
    http::{HeaderMap, Method, StatusCode, Uri, header},
    response::{IntoResponse, Response},
};
use base64::{Engine, prelude::BASE64_STANDARD};
use ring::hmac;
use serde_json::{Value, json};
use std::{
    collections::HashMap,
    fs,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};
use store_api::Timestamp;
use tickets::Tickets;
use tokio::{net::TcpListener, task::JoinHandle};
use url::form_urlencoded;

pub const EMAIL: &str = "bridge@larkspur.example";
pub const TOKEN: &str = "a-token-of-the-account";

/// What the account does instead of answering.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Manner {
    #[default]
    Open,
    /// Help is for people who have signed in.
    Closed,
    /// It is asked too often; so many seconds are to be waited.
    Busy(u64),
    /// The same, once.
    BusyOnce(u64),
    /// No answer but this status.
    Ill(u16),
    /// A page instead of an answer.
    Page,
    /// Lists lack what there is.
    Forgetful,
    /// It does what it is told, once, and the answer is lost.
    Losing,
}

/// What was asked for, and how it was answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    pub method: String,
    pub path: String,
    pub asked: HashMap<String, String>,
    /// Whether it came with the token.
    pub signed: bool,
    pub status: u16,
}

#[derive(Debug, Default)]
struct Inside {
    help: Value,
    /// Bytes of attachments, by their numbers.
    pictures: HashMap<String, Vec<u8>>,
    tickets: Tickets,
    url: String,
    manner: Manner,
    calls: Vec<Call>,
}

/// The account; it ends with this value.
#[derive(Debug)]
pub struct Account {
    pub url: String,
    inside: Arc<Mutex<Inside>>,
    serving: JoinHandle<()>,
}

impl Account {
    /// An account with a help centre in two languages.
    ///
    /// # Errors
    /// There is no port.
    pub async fn open(manner: Manner) -> Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let url = format!("http://{}", listener.local_addr()?);
        let text = fs::read_to_string(folder("zendesk").join("answers/help.json"))?;
        let help = serde_json::from_str(&text.replace("https://example.zendesk.com", &url))?;
        let inside = Arc::new(Mutex::new(Inside { help, manner, url: url.clone(), ..Inside::default() }));
        let router = Router::new().fallback(serve).with_state(Arc::clone(&inside));
        let serving = tokio::spawn(async move { drop(axum::serve(listener, router).await) });
        Ok(Self { url, inside, serving })
    }

    pub fn behave(&self, manner: Manner) {
        self.inside().manner = manner;
    }

    /// Changes the articles of a locale.
    pub fn change(&self, locale: &str, change: impl FnOnce(&mut Vec<Value>)) {
        if let Some(articles) = self.inside().help["articles"][locale].as_array_mut() {
            change(articles);
        }
    }

    /// Changes one field of an article.
    pub fn set(&self, locale: &str, id: u64, field: &str, value: impl Into<Value>) {
        let value = value.into();
        self.change(locale, |articles| {
            articles.iter_mut().filter(|article| article["id"] == id).for_each(|it| it[field] = value.clone());
        });
    }

    /// Adds a picture under the number of an attachment.
    pub fn show(&self, attachment: &str, bytes: &[u8]) {
        self.inside().pictures.insert(attachment.to_owned(), bytes.to_owned());
    }

    /// All tickets, oldest first.
    pub fn tickets(&self) -> Vec<Value> {
        self.inside().tickets.all()
    }

    /// The comments of a ticket, oldest first.
    pub fn comments(&self, id: u64) -> Vec<Value> {
        let audits = self.inside().tickets.audits(id);
        let events = audits.iter().filter_map(|audit| audit["events"].as_array()).flatten();
        events.filter(|event| event["type"] == "Comment").cloned().collect()
    }

    /// An agent updates a ticket; without a text, nobody of flesh does.
    pub fn update(&self, id: u64, update: Update<'_>) {
        let mut inside = self.inside();
        let url = inside.url.clone();
        inside.tickets.update(&url, id, update, false);
    }

    /// The customer answers a mail of Zendesk's own.
    pub fn mailed(&self, id: u64, text: &str) {
        let mut inside = self.inside();
        let url = inside.url.clone();
        inside.tickets.update(&url, id, Update { text, public: true, status: None, file: None }, true);
    }

    /// Puts a file where agents may attach it. Returns its token.
    pub fn put_file(&self, name: &str, content_type: &str, bytes: &[u8]) -> String {
        self.inside().tickets.put_file(name, content_type, bytes)
    }

    /// Throws a ticket away.
    pub fn throw_away(&self, id: u64) {
        self.inside().tickets.remove(id);
    }

    /// Lets lists of tickets lag behind, or not.
    pub fn lag(&self, is_slow: bool) {
        self.inside().tickets.is_slow = is_slow;
    }

    /// Takes the rights of an agent from whoever calls.
    pub fn demote(&self) {
        self.inside().tickets.is_end_user = true;
    }

    /// What was asked for since this was last called.
    pub fn calls(&self) -> Vec<Call> {
        std::mem::take(&mut self.inside().calls)
    }

    fn inside(&self) -> MutexGuard<'_, Inside> {
        self.inside.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Account {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

/// Tells the bridge something as the account's webhooks do. Returns the status of its answer.
///
/// # Errors
/// The bridge cannot be reached.
pub async fn tell(hook: &str, secret: &str, body: &str, at: Timestamp) -> Result<u16> {
    let moment = at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
    let key = hmac::Key::new(hmac::HMAC_SHA256, secret.as_bytes());
    let signature = BASE64_STANDARD.encode(hmac::sign(&key, format!("{moment}{body}").as_bytes()));
    store_client::use_ring();
    let call = reqwest::Client::new().post(hook).body(body.to_owned()).header("x-zendesk-webhook-signature", signature);
    let call = call.header("x-zendesk-webhook-signature-timestamp", moment);
    Ok(call.send().await?.status().as_u16())
}

async fn serve(
    State(inside): State<Arc<Mutex<Inside>>>,
    (method, uri): (Method, Uri),
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let mut inside = inside.lock().unwrap_or_else(PoisonError::into_inner);
    let (path, query) = (uri.path().to_owned(), uri.query().unwrap_or_default());
    let asked: HashMap<String, String> = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
    let basic = format!("Basic {}", BASE64_STANDARD.encode(format!("{EMAIL}/token:{TOKEN}")));
    let told = headers.get(header::AUTHORIZATION);
    let signed = told.is_some_and(|told| told == &basic);
    let response = match inside.manner {
        Manner::Ill(status) => StatusCode::from_u16(status).unwrap_or_default().into_response(),
        Manner::Page => "<!doctype html><title>Welcome</title>".into_response(),
        Manner::Busy(seconds) => busy(seconds),
        Manner::BusyOnce(seconds) => {
            inside.manner = Manner::Open;
            busy(seconds)
        }
        Manner::Closed if told.is_none() => unauthorized(),
        _ if told.is_some() && !signed => unauthorized(),
        _ => inside
            .desk(&method, &path, &asked, &headers, &body, signed)
            .unwrap_or_else(|| inside.centre(&path, &asked, signed)),
    };
    let status = response.status().as_u16();
    inside.calls.push(Call { method: method.to_string(), path, asked, signed, status });
    response
}

impl Inside {
    /// Only agents see tickets.
    fn desk(
        &mut self,
        method: &Method,
        path: &str,
        asked: &HashMap<String, String>,
        headers: &HeaderMap,
        body: &[u8],
        signed: bool,
    ) -> Option<Response> {
        if let Some(token) = path.strip_prefix("/attachments/") {
            return Some(self.tickets.file(token).map_or_else(not_found, |(.., bytes)| bytes.clone().into_response()));
        }
        let rest = path.strip_prefix("/api/v2/")?.trim_end_matches(".json");
        let steps: Vec<&str> = rest.split('/').collect();
        if steps[0] == "help_center" {
            return None;
        }
        if !signed {
            return Some(unauthorized());
        }
        let url = self.url.clone();
        let response = self.tickets.respond((method.as_str(), &steps), asked, headers, body, &url);
        if self.manner == Manner::Losing && *method != Method::GET && steps[0] == "tickets" {
            self.manner = Manner::Open;
            return Some(StatusCode::BAD_GATEWAY.into_response());
        }
        response
    }
}

fn busy(seconds: u64) -> Response {
    let headers = [(header::RETRY_AFTER, seconds.to_string())];
    (StatusCode::TOO_MANY_REQUESTS, headers, "Number of allowed API requests per minute exceeded").into_response()
}

fn unauthorized() -> Response {
    (StatusCode::UNAUTHORIZED, Json(json!({ "error": "Couldn't authenticate you" }))).into_response()
}

fn not_found() -> Response {
    (StatusCode::NOT_FOUND, Json(json!({ "error": "RecordNotFound", "description": "Not found" }))).into_response()
}
