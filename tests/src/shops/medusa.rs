//! A shop that answers the bridge over HTTP what a real Medusa answered, by the rules that were found in it.

mod returns;

use super::{
    folder,
    replay::{EMAIL, PASSWORD},
};
use anyhow::Result;
use axum::{
    Router,
    extract::{Request, State},
    http::{HeaderMap, Method, StatusCode, header},
    response::{IntoResponse, Response},
};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::{
    fs,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};
use store_api::Timestamp;
use tokio::{net::TcpListener, task::JoinHandle};
use url::form_urlencoded;

/// The publishable key of the shop.
pub const KEY: &str = "pk_of_the_sales_channel";
/// The code that the customer's app shows.
pub const CODE: &str = "123456";
/// How long a token stands, in seconds.
const DAY: i64 = 86_400;

/// What the shop does instead of answering.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mood {
    #[default]
    Well,
    /// Every call is answered with this status and a page.
    Page(u16),
    /// It takes the password, and asks for a code.
    WantsCode,
    /// It takes the password, and asks for what is no code.
    WantsKey,
    /// It takes the password, and waits for the e-mail address to be confirmed.
    WantsConfirmation,
    /// The token says that a second factor was set up and not shown.
    LacksFactor,
    /// It sends to somebody else who signs the customer in.
    Elsewhere,
    /// The password is that of somebody who never finished registering.
    Nobody,
    /// It files a return, once, and the answer is lost.
    Losing,
}

/// What was asked for, and how it was answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    pub path: String,
    pub query: String,
    pub status: u16,
}

#[derive(Debug, Default)]
struct Inside {
    /// Newest first, as texts, so that numbers stay as they are written.
    orders: Vec<String>,
    /// More than there are.
    claimed: usize,
    mood: Mood,
    /// What was asked to be sent back.
    asked_back: Vec<Value>,
    /// The shop's clock.
    now: i64,
    calls: Vec<Call>,
}

/// The shop; it ends with this value.
#[derive(Debug)]
pub struct Medusa {
    /// The address of its APIs.
    pub url: String,
    inside: Arc<Mutex<Inside>>,
    serving: JoinHandle<()>,
}

/// A captured answer or order.
///
/// # Panics
/// There is none of that name.
pub fn answer(name: &str) -> Value {
    serde_json::from_str(&text(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// The same as it is written.
///
/// # Panics
/// There is none of that name.
pub fn text(name: &str) -> String {
    let text = fs::read_to_string(folder("medusa").join(format!("answers/{name}.json")));
    text.unwrap_or_else(|error| panic!("{name}: {error}"))
}

impl Medusa {
    /// A shop with these captured orders, newest first.
    ///
    /// # Errors
    /// There is no port.
    pub async fn open(orders: &[&str]) -> Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let url = format!("http://{}/", listener.local_addr()?);
        let inside = Arc::new(Mutex::new(Inside { now: Timestamp::now().as_second(), ..Inside::default() }));
        let router = Router::new().fallback(serve).with_state(Arc::clone(&inside));
        let serving = tokio::spawn(async move { drop(axum::serve(listener, router).await) });
        let shop = Self { url, inside, serving };
        shop.stand(orders);
        Ok(shop)
    }

    /// Goes to other captured orders.
    pub fn stand(&self, orders: &[&str]) {
        self.list(orders.iter().map(|name| text(name)).collect());
    }

    /// Goes to orders made by hand, newest first.
    pub fn list(&self, orders: Vec<String>) {
        self.inside().orders = orders;
    }

    /// Says that there are so many orders more than it lists.
    pub fn claim_more(&self, count: usize) {
        self.inside().claimed = count;
    }

    pub fn feel(&self, mood: Mood) {
        self.inside().mood = mood;
    }

    /// Lets hours pass by the shop's clock.
    pub fn wait(&self, hours: i64) {
        self.inside().now += hours * 3600;
    }

    /// What was asked for since this was last called.
    pub fn calls(&self) -> Vec<Call> {
        std::mem::take(&mut self.inside().calls)
    }

    fn inside(&self) -> MutexGuard<'_, Inside> {
        self.inside.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Medusa {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

async fn serve(State(inside): State<Arc<Mutex<Inside>>>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let body = axum::body::to_bytes(body, 64 * 1024).await.unwrap_or_default();
    let mut inside = inside.lock().unwrap_or_else(PoisonError::into_inner);
    let (path, query) = (parts.uri.path().to_owned(), parts.uri.query().unwrap_or_default().to_owned());
    let mut response = inside.respond((&parts.method, &path, &query), &parts.headers, &body);
    let date = Timestamp::from_second(inside.now).map(|now| now.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string());
    if let Some(date) = date.ok().and_then(|date| date.parse().ok()) {
        response.headers_mut().insert(header::DATE, date);
    }
    inside.calls.push(Call { path, query, status: response.status().as_u16() });
    response
}

impl Inside {
    fn respond(&mut self, (method, path, query): (&Method, &str, &str), headers: &HeaderMap, body: &[u8]) -> Response {
        let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
        if let Mood::Page(status) = self.mood {
            let status = StatusCode::from_u16(status).unwrap_or_default();
            return (status, [(header::CONTENT_TYPE, "text/html")], "<!doctype html><title>Welcome</title>")
                .into_response();
        }
        // The key is looked at before the token.
        match header("x-publishable-api-key") {
            _ if !path.starts_with("/store/") => {}
            None => return captured("no-key"),
            Some(key) if key != KEY => return captured("wrong-key"),
            Some(_) => {}
        }
        let token = header("authorization").and_then(|value| value.strip_prefix("Bearer "));
        match (method, path) {
            (&Method::POST, "/auth/customer/emailpass") => self.sign_in(body),
            (&Method::GET, "/store/return-reasons") => captured("return-reasons"),
            (&Method::POST, "/store/returns") => self.take_back(body),
            _ if !token.is_some_and(|token| self.stands(token)) => captured("signed-out"),
            (&Method::POST, path) if path == self.proving() => self.prove(body),
            (&Method::POST, "/auth/token/refresh") => json(200, &json!({ "token": self.token() })),
            (&Method::GET, "/store/customers/me") => captured("customer"),
            (&Method::GET, "/store/orders") => {
                // Whoever speaks of caches gets everything again.
                self.page(query, header("if-none-match").filter(|_| header("cache-control").is_none()))
            }
            _ => json(404, &json!({ "type": "not_found", "message": "" })),
        }
    }

    fn sign_in(&self, body: &[u8]) -> Response {
        let typed: Value = serde_json::from_slice(body).unwrap_or_default();
        if (&typed["email"], &typed["password"]) != (&json!(EMAIL), &json!(PASSWORD)) {
            return captured("sign-in-wrong");
        }
        match self.mood {
            Mood::WantsCode => json(200, &self.asking()),
            Mood::WantsKey => {
                let mut asking = self.asking();
                asking["mfa_challenge"]["methods"] = json!(["webauthn"]);
                json(200, &asking)
            }
            Mood::WantsConfirmation => json(200, &json!({ "token": self.token(), "verification_required": true })),
            Mood::Elsewhere => json(200, &json!({ "location": "https://accounts.example.test/" })),
            _ => json(200, &json!({ "token": self.token() })),
        }
    }

    /// How it asks for a code.
    fn asking(&self) -> Value {
        let mut asking = answer("wants-code")["body"].clone();
        asking["token"] = self.token().into();
        asking
    }

    /// Where a code is taken.
    fn proving(&self) -> String {
        let id = answer("wants-code")["body"]["mfa_challenge"]["id"].clone();
        format!("/auth/mfa/challenges/{}/verify", id.as_str().unwrap_or_default())
    }

    fn prove(&self, body: &[u8]) -> Response {
        let typed: Value = serde_json::from_slice(body).unwrap_or_default();
        match self.mood {
            Mood::Well => json(200, &json!({ "token": self.token() })),
            Mood::WantsCode if (&typed["method"], &typed["code"]) == (&json!("totp"), &json!(CODE)) => {
                json(200, &json!({ "token": self.token() }))
            }
            Mood::WantsCode => captured("code-wrong"),
            _ => captured("code-late"),
        }
    }

    /// Of the captured claims, at this moment. Nobody but the shop can tell a false one.
    fn token(&self) -> String {
        let mut claims = answer("claims");
        (claims["iat"], claims["exp"]) = (self.now.into(), (self.now + DAY).into());
        match self.mood {
            Mood::LacksFactor => claims["mfa_enabled"] = true.into(),
            Mood::Nobody => claims["actor_id"] = "".into(),
            _ => {}
        }
        format!("e30.{}.c2ln", BASE64_URL_SAFE_NO_PAD.encode(claims.to_string()))
    }

    fn stands(&self, token: &str) -> bool {
        let payload = token.split('.').nth(1).and_then(|part| BASE64_URL_SAFE_NO_PAD.decode(part).ok());
        let claims: Value = payload.and_then(|text| serde_json::from_slice(&text).ok()).unwrap_or_default();
        claims["exp"].as_i64().is_some_and(|ends| self.now < ends)
    }

    fn page(&self, query: &str, known: Option<&str>) -> Response {
        let (mut limit, mut offset) = (50, 0);
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            match &*name {
                "limit" => limit = value.parse().unwrap_or(limit),
                "offset" => offset = value.parse().unwrap_or(offset),
                "order" | "fields" => {}
                _ => return captured("unrecognized"),
            }
        }
        let some: Vec<&str> = self.orders.iter().skip(offset).take(limit).map(|order| order.trim()).collect();
        let count = self.orders.len() + self.claimed;
        let body = format!(r#"{{"orders":[{}],"count":{count},"offset":{offset},"limit":{limit}}}"#, some.join(","));
        let etag = format!("W/\"{}\"", BASE64_URL_SAFE_NO_PAD.encode(&Sha256::digest(&body)[..20]));
        if known == Some(etag.as_str()) {
            return (StatusCode::NOT_MODIFIED, [(header::ETAG, etag)]).into_response();
        }
        let kind = "application/json; charset=utf-8".to_owned();
        ([(header::CONTENT_TYPE, kind), (header::ETAG, etag)], body).into_response()
    }
}

fn captured(name: &str) -> Response {
    let answer = answer(name);
    let status = answer["status"].as_u64().and_then(|status| u16::try_from(status).ok()).unwrap_or(200);
    json(status, &answer["body"])
}

fn json(status: u16, body: &Value) -> Response {
    let kind = [(header::CONTENT_TYPE, "application/json; charset=utf-8")];
    (StatusCode::from_u16(status).unwrap_or_default(), kind, body.to_string()).into_response()
}
