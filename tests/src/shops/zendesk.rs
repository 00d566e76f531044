//! A Zendesk account that answers the bridge over HTTP as Zendesk's documentation says: a real one cannot be run here.

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
        let inside = Arc::new(Mutex::new(Inside { help, manner, ..Inside::default() }));
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
    _body: Bytes,
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
        _ => inside.respond(&path, &asked, signed),
    };
    let status = response.status().as_u16();
    inside.calls.push(Call { method: method.to_string(), path, asked, signed, status });
    response
}

impl Inside {
    fn respond(&self, path: &str, asked: &HashMap<String, String>, signed: bool) -> Response {
        let rest = path.strip_prefix("/api/v2/help_center/").map(|rest| rest.trim_end_matches(".json"));
        let steps: Vec<&str> = rest.unwrap_or_default().split('/').collect();
        match steps[..] {
            ["locales"] => Json(self.help["locales"].clone()).into_response(),
            [locale, "articles"] => self.list("articles", self.articles(locale, signed), asked),
            [locale, "articles", id] => {
                let article =
                    self.articles(locale, signed).into_iter().find(|article| article["id"].as_u64() == id.parse().ok());
                article.map_or_else(not_found, |article| Json(json!({ "article": article })).into_response())
            }
            [locale, name @ ("categories" | "sections")] => {
                self.list(name, self.help[name][locale].as_array().cloned().unwrap_or_default(), asked)
            }
            _ => self.picture(path),
        }
    }

    /// Those that whoever asks may see: everybody what is published for everybody, staff all.
    fn articles(&self, locale: &str, signed: bool) -> Vec<Value> {
        let all = self.help["articles"][locale].as_array().cloned().unwrap_or_default();
        let public = |article: &Value| article["draft"] == false && article["user_segment_id"].is_null();
        all.into_iter().filter(|article| signed || public(article)).collect()
    }

    /// A page of a list, as a cursor says. Without a size, pages have numbers.
    fn list(&self, name: &str, mut items: Vec<Value>, asked: &HashMap<String, String>) -> Response {
        if self.manner == Manner::Forgetful {
            items.clear();
        }
        match asked.get("sort_by") {
            Some(field) => items.sort_by_key(|item| item[field].to_string()),
            None => items.sort_by_key(|item| item["position"].as_i64()),
        }
        let Some(size) = asked.get("page[size]").and_then(|size| size.parse::<usize>().ok()) else {
            return Json(json!({ name: items, "page": 1, "per_page": 30, "next_page": null })).into_response();
        };
        let from = asked.get("page[after]").and_then(|after| after.strip_prefix("behind-")?.parse().ok()).unwrap_or(0);
        let (count, page) = (items.len(), items.into_iter().skip(from).take(size.min(100)).collect::<Vec<_>>());
        let behind = from + page.len();
        let cursor = format!("behind-{behind}");
        let next = (behind < count).then(|| format!("https://elsewhere.example/?page%5Bafter%5D={cursor}"));
        let meta = json!({ "has_more": behind < count, "after_cursor": cursor, "before_cursor": "before" });
        Json(json!({ name: page, "meta": meta, "links": { "next": next, "prev": null } })).into_response()
    }

    /// Attachments lie elsewhere.
    fn picture(&self, path: &str) -> Response {
        if let Some(number) = path.strip_prefix("/hc/article_attachments/") {
            let there = self.pictures.contains_key(number);
            let moved = [(header::LOCATION, format!("/stored/{number}"))];
            return if there { (StatusCode::FOUND, moved).into_response() } else { not_found() };
        }
        let stored = path.strip_prefix("/stored/").and_then(|number| self.pictures.get(number));
        stored.map_or_else(not_found, |bytes| bytes.clone().into_response())
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
