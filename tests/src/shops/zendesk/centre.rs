//! The help centre of an account, by Zendesk's documentation of its Help Center API.

use super::{Inside, Manner, not_found};
use axum::{
    Json,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use serde_json::{Value, json};
use std::collections::HashMap;

impl Inside {
    pub(super) fn centre(&self, path: &str, asked: &HashMap<String, String>, signed: bool) -> Response {
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
