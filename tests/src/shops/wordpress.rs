//! A WordPress that answers the bridge over HTTP with posts that a real one had, by the rules that were found in it.

use super::folder;
use anyhow::Result;
use axum::{
    Json, Router,
    extract::{Request, State},
    http::{HeaderName, HeaderValue, StatusCode},
    response::{IntoResponse, Response},
};
use serde_json::{Value, json};
use std::{
    collections::HashMap,
    fs,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};
use store_api::Timestamp;
use tokio::{net::TcpListener, task::JoinHandle};
use url::form_urlencoded;

/// How the site is set up, and how it feels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Manner {
    #[default]
    Pretty,
    /// Without pretty addresses: `/wp-json/` is a page that is not there.
    Plain,
    /// Lists are shown to nobody.
    Closed,
    /// No answer but this status.
    Ill,
    /// It breaks down when it is asked for all ids.
    Faint,
    /// The list grows shorter between two of its pages.
    Shrinking,
}

#[derive(Debug, Default)]
struct Inside {
    posts: Vec<Value>,
    manner: Manner,
    asked: Vec<HashMap<String, String>>,
}

/// The site; it ends with this value.
#[derive(Debug)]
pub struct Site {
    pub url: String,
    inside: Arc<Mutex<Inside>>,
    serving: JoinHandle<()>,
}

/// Minutes by which the site's clock is ahead of UTC.
const ZONE: i64 = 60;

fn captured(name: &str) -> Value {
    let text = fs::read_to_string(folder("wordpress").join(format!("answers/{name}.json")));
    let text = text.unwrap_or_else(|error| panic!("{name}: {error}"));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"))
}

impl Site {
    /// A site with six posts in two languages.
    ///
    /// # Errors
    /// There is no port.
    pub async fn open(manner: Manner) -> Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let url = format!("http://{}", listener.local_addr()?);
        let text = captured("posts")["body"].to_string().replace("http://127.0.0.1:8080", &url);
        let inside = Inside { posts: serde_json::from_str(&text)?, manner, asked: Vec::new() };
        let inside = Arc::new(Mutex::new(inside));
        let router = Router::new().fallback(serve).with_state(Arc::clone(&inside));
        let serving = tokio::spawn(async move { drop(axum::serve(listener, router).await) });
        Ok(Self { url, inside, serving })
    }

    pub fn change(&self, change: impl FnOnce(&mut Vec<Value>)) {
        change(&mut self.inside().posts);
    }

    /// Edits a post at a moment.
    pub fn edit(&self, slug: &str, content: &str, at: Timestamp) {
        self.change(|posts| {
            for post in posts.iter_mut().filter(|post| post["slug"] == slug) {
                post["content"]["rendered"] = content.into();
                post["modified_gmt"] = at.strftime("%Y-%m-%dT%H:%M:%S").to_string().into();
            }
        });
    }

    pub fn behave(&self, manner: Manner) {
        self.inside().manner = manner;
    }

    /// What posts were asked for since this was last called, with their parameters.
    pub fn asked(&self) -> Vec<HashMap<String, String>> {
        std::mem::take(&mut self.inside().asked)
    }

    fn inside(&self) -> MutexGuard<'_, Inside> {
        self.inside.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

async fn serve(State(inside): State<Arc<Mutex<Inside>>>, request: Request) -> Response {
    let mut inside = inside.lock().unwrap_or_else(PoisonError::into_inner);
    let query = request.uri().query().unwrap_or_default();
    let asked: HashMap<String, String> = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
    let pretty = request.uri().path().strip_prefix("/wp-json/wp/v2/").map(str::to_owned);
    let plain = asked.get("rest_route").and_then(|route| route.strip_prefix("/wp/v2/")).map(str::to_owned);
    let route = if inside.manner == Manner::Plain { plain } else { pretty };
    match (inside.manner, route.as_deref()) {
        (Manner::Ill, _) => StatusCode::BAD_GATEWAY.into_response(),
        (_, None) => (StatusCode::NOT_FOUND, "<!doctype html><title>Page not found</title>").into_response(),
        (Manner::Closed, _) => answer(&captured("trashed")),
        (_, Some("faq-topics")) => answer(&captured("topics")),
        (_, Some("languages")) => answer(&captured("languages")),
        (_, Some("faq")) => {
            inside.asked.push(asked.clone());
            if inside.manner == Manner::Faint && asked.get("_fields").is_some_and(|fields| fields == "id,modified_gmt")
            {
                return StatusCode::INTERNAL_SERVER_ERROR.into_response();
            }
            posts(&mut inside, &asked)
        }
        (_, Some(_)) => answer(&captured("no-route")),
    }
}

fn posts(inside: &mut Inside, asked: &HashMap<String, String>) -> Response {
    let number = |name: &str, usual: usize| asked.get(name).and_then(|text| text.parse().ok()).unwrap_or(usual);
    let (per_page, page) = (number("per_page", 10), number("page", 1));
    if per_page > 100 {
        return answer(&captured("per-page-101"));
    }
    let mut found: Vec<&Value> = inside.posts.iter().filter(|post| is_asked_for(post, asked)).collect();
    if asked.get("orderby").is_some_and(|by| by == "modified") {
        found.sort_by_key(|post| post["modified_gmt"].to_string());
    }
    let (total, pages) = (found.len(), found.len().div_ceil(per_page));
    if page > pages.max(1) {
        return answer(&captured("page-99"));
    }
    let shown: Vec<Value> = found.into_iter().skip((page - 1) * per_page).take(per_page).cloned().collect();
    if inside.manner == Manner::Shrinking {
        inside.posts.pop();
    }
    answer(&json!({
        "status": 200, "body": shown,
        "headers": { "x-wp-total": total.to_string(), "x-wp-totalpages": pages.to_string() },
    }))
}

fn is_asked_for(post: &Value, asked: &HashMap<String, String>) -> bool {
    let id = post["id"].to_string();
    let included = asked.get("include").is_none_or(|ids| ids.split(',').any(|wanted| wanted == id));
    let modified = format!("{}Z", post["modified_gmt"].as_str().unwrap_or_default()).parse::<Timestamp>();
    let after = asked.get("modified_after").and_then(|text| {
        // Without a zone it is the site's own time.
        let zoned = text.parse::<Timestamp>().ok();
        zoned.or_else(|| Some(format!("{text}Z").parse::<Timestamp>().ok()? - jiff::SignedDuration::from_mins(ZONE)))
    });
    // Those of the very second are left out, and parts of seconds are not looked at.
    included && after.is_none_or(|after| modified.is_ok_and(|modified| modified.as_second() > after.as_second()))
}

fn answer(captured: &Value) -> Response {
    let status = captured["status"].as_u64().and_then(|status| u16::try_from(status).ok()).unwrap_or(200);
    let mut response = Json(captured["body"].clone()).into_response();
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or_default();
    for (name, value) in captured["headers"].as_object().into_iter().flatten() {
        let header = (HeaderName::try_from(name.as_str()), value.as_str().map(HeaderValue::try_from));
        if let (Ok(name), Some(Ok(value))) = header {
            response.headers_mut().insert(name, value);
        }
    }
    response
}
