//! A shop that answers the bridge over HTTP what a real Vendure answered (`tests/shops/vendure/capture.mjs`), and can be made
//! to fail as shops do.

use super::folder;
use anyhow::Result;
use axum::{
    Json, Router,
    extract::{Query, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
    routing::post,
};
use serde_json::{Value, json};
use std::{
    collections::HashMap,
    fs,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};
use tokio::{net::TcpListener, task::JoinHandle};

pub const EMAIL: &str = "jane@example.test";
pub const PASSWORD: &str = "S3cure-pass";
/// What the shop asks for as long as it is not told to forget.
const TOKEN: &str = "a-token-of-the-shop";

/// What the shop does instead of answering.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Mood {
    #[default]
    Well,
    /// Every session is over; the answers have status 200 all the same.
    SignedOut,
    /// Every call is answered with this status.
    Status(u16),
    /// It is of another version, which does not know a field of the whole orders.
    OtherVersion,
    /// It takes a password and gives no token.
    NoBearer,
    /// It takes a password and says that of it.
    Login(&'static str),
    /// A page instead of an answer.
    Page,
}

/// What is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    /// `login`, `channel`, `customer`, `fingerprints`, `orders`, `lean` or `logout`.
    pub what: &'static str,
    pub language: String,
    /// The codes of the orders that were asked for.
    pub codes: Vec<String>,
}

#[derive(Debug, Default)]
struct Inside {
    fingerprints: Value,
    orders: Value,
    mood: Mood,
    calls: Vec<Call>,
}

/// The shop; it ends with this value.
#[derive(Debug)]
pub struct Replay {
    /// The address of its Shop API.
    pub url: String,
    inside: Arc<Mutex<Inside>>,
    serving: JoinHandle<()>,
}

/// A captured answer.
///
/// # Panics
/// There is none of that name.
pub fn answer(name: &str) -> Value {
    let text = fs::read_to_string(folder("vendure").join(format!("answers/{name}.json")));
    let text = text.unwrap_or_else(|error| panic!("{name}: {error}"));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"))
}

impl Replay {
    /// A shop where the orders stand as they did at one step of the capture.
    ///
    /// # Errors
    /// There is no port.
    pub async fn open(step: &str) -> Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let url = format!("http://{}/shop-api", listener.local_addr()?);
        let inside = Arc::new(Mutex::new(Inside::default()));
        let router = Router::new().route("/shop-api", post(serve)).with_state(Arc::clone(&inside));
        let serving = tokio::spawn(async move { drop(axum::serve(listener, router).await) });
        let replay = Self { url, inside, serving };
        replay.stand(step);
        Ok(replay)
    }

    /// Goes to another step.
    pub fn stand(&self, step: &str) {
        let step = answer(step);
        let mut inside = self.inside();
        inside.fingerprints = step["fingerprints"].clone();
        inside.orders = step["orders"].clone();
    }

    /// Changes what it answers by hand: first the fingerprints, then the orders.
    pub fn change(&self, change: impl FnOnce(&mut Vec<Value>, &mut Vec<Value>)) {
        let mut inside = self.inside();
        let items = |answer: &Value| answer["data"]["activeCustomer"]["orders"]["items"].as_array().cloned();
        let mut sketches = items(&inside.fingerprints).unwrap_or_default();
        let mut orders = items(&inside.orders).unwrap_or_default();
        change(&mut sketches, &mut orders);
        let count = sketches.len();
        let list = |items: Vec<Value>| json!({ "totalItems": count, "items": items });
        inside.fingerprints["data"]["activeCustomer"]["orders"] = list(sketches);
        inside.orders["data"]["activeCustomer"]["orders"] = list(orders);
    }

    /// Says that there is one order more than it lists.
    pub fn claim_one_more(&self) {
        let total = &mut self.inside().fingerprints["data"]["activeCustomer"]["orders"]["totalItems"];
        *total = json!(total.as_u64().unwrap_or_default() + 1);
    }

    pub fn feel(&self, mood: Mood) {
        self.inside().mood = mood;
    }

    /// What was asked for since this was last called.
    pub fn calls(&self) -> Vec<Call> {
        std::mem::take(&mut self.inside().calls)
    }

    fn inside(&self) -> MutexGuard<'_, Inside> {
        self.inside.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Replay {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

async fn serve(
    State(inside): State<Arc<Mutex<Inside>>>,
    Query(parameters): Query<HashMap<String, String>>,
    headers: HeaderMap,
    Json(asked): Json<Value>,
) -> Response {
    let mut inside = inside.lock().unwrap_or_else(PoisonError::into_inner);
    let (query, options) = (asked["query"].as_str().unwrap_or_default(), &asked["variables"]["o"]);
    let codes = options["filter"]["code"]["in"].as_array().cloned().unwrap_or_default();
    let codes: Vec<String> = codes.iter().filter_map(|code| code.as_str().map(str::to_owned)).collect();
    let what = kind(query);
    let language = parameters.get("languageCode").cloned().unwrap_or_default();
    inside.calls.push(Call { what, language, codes: codes.clone() });
    match &inside.mood {
        Mood::Status(status) => return StatusCode::from_u16(*status).unwrap_or_default().into_response(),
        Mood::Page => return "<!doctype html><title>Welcome</title>".into_response(),
        Mood::OtherVersion if what == "orders" => return captured("unknown-field"),
        _ => {}
    }
    if what == "login" {
        return login(&inside.mood, &asked["variables"]);
    }
    let token = headers.get("authorization").and_then(|value| value.to_str().ok()?.strip_prefix("Bearer "));
    let signed_in = token == Some(TOKEN) && inside.mood != Mood::SignedOut;
    match what {
        "channel" => captured("channel"),
        "logout" => Json(json!({ "data": { "logout": { "success": signed_in } } })).into_response(),
        _ if !signed_in => captured("signed-out"),
        "customer" => captured("customer"),
        _ if options["take"].as_u64() > Some(100) => captured("too-many"),
        "fingerprints" => Json(page(&inside.fingerprints, options)).into_response(),
        "lean" => Json(only(&answer("orders-lean")["body"], &codes)).into_response(),
        _ => Json(only(&inside.orders, &codes)).into_response(),
    }
}

fn kind(query: &str) -> &'static str {
    let kinds = [
        ("login(", "login"),
        ("logout", "logout"),
        ("activeChannel { code", "channel"),
        ("emailAddress", "customer"),
        ("history(options: { take: 1,", "fingerprints"),
        ("activeChannel { pricesIncludeTax", "orders"),
    ];
    kinds.iter().find(|(words, _)| query.contains(words)).map_or("lean", |(_, kind)| kind)
}

fn login(mood: &Mood, variables: &Value) -> Response {
    if (&variables["name"], &variables["password"]) != (&json!(EMAIL), &json!(PASSWORD)) {
        return captured("sign-in-wrong");
    }
    match mood {
        Mood::Login(code) => {
            let login = json!({ "__typename": "NotVerifiedError", "errorCode": code, "message": "" });
            Json(json!({ "data": { "login": login } })).into_response()
        }
        Mood::NoBearer => Json(answer("sign-in")["body"].clone()).into_response(),
        _ => captured("sign-in"),
    }
}

/// An answer as it was captured, with its status and the header that tells a token.
fn captured(name: &str) -> Response {
    let answer = answer(name);
    let status = answer["status"].as_u64().and_then(|status| u16::try_from(status).ok()).unwrap_or(200);
    let mut response = Json(answer["body"].clone()).into_response();
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or_default();
    if let Some(token) = answer["token"].as_str().and_then(|token| token.parse().ok()) {
        response.headers_mut().insert("vendure-auth-token", token);
    }
    response
}

/// A page of a list, as `skip` and `take` say.
fn page(whole: &Value, options: &Value) -> Value {
    let number = |name: &str| options[name].as_u64().and_then(|number| usize::try_from(number).ok());
    let (skip, take) = (number("skip").unwrap_or(0), number("take").unwrap_or(100));
    let mut page = whole.clone();
    if let Some(items) = page["data"]["activeCustomer"]["orders"]["items"].as_array_mut() {
        *items = items.iter().skip(skip).take(take).cloned().collect();
    }
    page
}

fn only(whole: &Value, codes: &[String]) -> Value {
    let mut some = whole.clone();
    if let Some(items) = some["data"]["activeCustomer"]["orders"]["items"].as_array_mut() {
        items.retain(|order| order["code"].as_str().is_some_and(|code| codes.iter().any(|wanted| wanted == code)));
    }
    some
}
