//! The store's sign-in page: one form, no scripts, nothing from outside.

use super::{AUTHORIZE, authorize::Ask, redirect::Loopback, words};
use axum::{
    http::{
        HeaderMap, HeaderValue, StatusCode,
        header::{
            ACCEPT_LANGUAGE, CACHE_CONTROL, CONTENT_SECURITY_POLICY, REFERRER_POLICY, RETRY_AFTER,
            X_CONTENT_TYPE_OPTIONS,
        },
    },
    response::{Html, IntoResponse, Response},
};
use base64::{Engine, prelude::BASE64_STANDARD};
use sha2::{Digest, Sha256};

const STYLE: &str = include_str!("page.css");

/// What the page says above its form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Said {
    Nothing,
    Wrong,
    /// Seconds to wait.
    SlowDown(u64),
}

/// The form for signing in to `store`.
pub(super) fn form(store: &str, headers: &HeaderMap, ask: &Ask, back: &Loopback, email: &str, said: Said) -> Response {
    let (lang, dir, words) = words::choose(wanted(headers, ask).into_iter());
    let (status, error) = match said {
        Said::Nothing => (StatusCode::OK, None),
        Said::Wrong => (StatusCode::UNPROCESSABLE_ENTITY, Some(&words.wrong)),
        Said::SlowDown(_) => (StatusCode::TOO_MANY_REQUESTS, Some(&words.slow_down)),
    };
    let error = error.map(|text| format!(r#"<p role="alert">{}</p>"#, escape(text))).unwrap_or_default();
    let focus = |here: bool| if here { " autofocus" } else { "" };
    let content = fill(
        include_str!("form.html"),
        &[
            ("why", &escape(&words.why)),
            ("error", &error),
            ("action", AUTHORIZE),
            ("asked", &hidden_fields(ask)),
            ("email_label", &escape(&words.email)),
            ("email", &escape(email)),
            ("password_label", &escape(&words.password)),
            ("sign_in", &escape(&words.sign_in)),
            ("focus_email", focus(email.is_empty())),
            ("focus_password", focus(!email.is_empty())),
        ],
    );
    let title = escape(&words.title.replace("{store}", store));
    let mut response = page((lang, dir), &title, &content, Some(back));
    *response.status_mut() = status;
    if let Said::SlowDown(seconds) = said {
        response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(seconds));
    }
    response
}

/// What somebody sees whose request names no app to go back to.
pub(super) fn dead_end(store: &str, headers: &HeaderMap, ask: &Ask) -> Response {
    let (lang, dir, words) = words::choose(wanted(headers, ask).into_iter());
    let content = format!(r#"<p role="alert">{}</p>"#, escape(&words.broken));
    let mut response = page((lang, dir), &escape(store), &content, None);
    *response.status_mut() = StatusCode::BAD_REQUEST;
    response
}

fn page((lang, dir): (&str, &str), title: &str, content: &str, back: Option<&Loopback>) -> Response {
    let html = fill(
        include_str!("page.html"),
        &[("lang", lang), ("dir", dir), ("title", title), ("style", STYLE), ("content", content)],
    );
    let mut response = Html(html).into_response();
    let headers = response.headers_mut();
    if let Ok(policy) = HeaderValue::from_str(&policy(back)) {
        headers.insert(CONTENT_SECURITY_POLICY, policy);
    }
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    response
}

/// Browsers also hold the redirect after the form to `form-action`, so the way back has to stand there.
fn policy(back: Option<&Loopback>) -> String {
    let style = BASE64_STANDARD.encode(Sha256::digest(STYLE.as_bytes()));
    let form = match back.map(Loopback::csp_source) {
        None => "form-action 'none'; ".to_owned(),
        Some(Some(source)) => format!("form-action 'self' {source}; "),
        Some(None) => String::new(),
    };
    format!("default-src 'none'; style-src 'sha256-{style}'; {form}base-uri 'none'; frame-ancestors 'none'")
}

fn wanted<'a>(headers: &'a HeaderMap, ask: &'a Ask) -> Vec<&'a str> {
    let accepted = headers.get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    ask.ui_locales.iter().flat_map(|tags| tags.split_whitespace()).chain(words::accepted(accepted)).collect()
}

fn hidden_fields(ask: &Ask) -> String {
    let field =
        |(name, value): (&str, &str)| format!(r#"<input type="hidden" name="{name}" value="{}">"#, escape(value));
    ask.fields().into_iter().map(field).collect()
}

/// Fills `{{name}}` in one pass, so that what is filled in is never a template itself.
fn fill(template: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::with_capacity(template.len() * 2);
    let mut pieces = template.split("{{");
    filled.push_str(pieces.next().unwrap_or_default());
    for piece in pieces {
        let (name, rest) = piece.split_once("}}").unwrap_or(("", piece));
        filled.push_str(values.iter().find(|(known, _)| *known == name).map_or("", |(_, value)| value));
        filled.push_str(rest);
    }
    filled
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;").replace('\'', "&#39;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_filled_in_is_neither_markup_nor_template() {
        let text = fill("<p>{{a}}</p>{{b}}", &[("a", &escape("<{{b}}&\"'>")), ("b", "end")]);
        assert_eq!(text, "<p>&lt;{{b}}&amp;&quot;&#39;&gt;</p>end");
    }
}
