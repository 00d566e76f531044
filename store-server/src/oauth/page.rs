//! The store's sign-in page: one form.

use super::{AUTHORIZE, authorize::Ask, redirect::Loopback, words};
use crate::page::{Page, escape, fill};
use axum::{
    http::{
        HeaderMap, HeaderValue, StatusCode,
        header::{ACCEPT_LANGUAGE, RETRY_AFTER},
    },
    response::{IntoResponse, Response},
};

const STYLE: &str = include_str!("page.css");

/// What the page says above its form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Said {
    Nothing,
    Wrong,
    /// The e-mail address was never confirmed at the shop.
    Unconfirmed,
    /// The shop asks for more than an e-mail address and a password.
    SecondFactor,
    /// The shop does not answer.
    Unreachable,
    /// The shop ended the sign-in before.
    Again,
    /// Seconds to wait.
    SlowDown(u64),
}

/// The form for signing in to `store`.
pub(super) fn form(store: &str, headers: &HeaderMap, ask: &Ask, back: &Loopback, email: &str, said: Said) -> Response {
    let (lang, dir, words) = words::choose(wanted(headers, ask).into_iter());
    let (status, error) = match said {
        Said::Nothing => (StatusCode::OK, None),
        Said::Wrong => (StatusCode::UNPROCESSABLE_ENTITY, Some(&words.wrong)),
        Said::Unconfirmed => (StatusCode::UNPROCESSABLE_ENTITY, Some(&words.unconfirmed)),
        Said::SecondFactor => (StatusCode::UNPROCESSABLE_ENTITY, Some(&words.second_factor)),
        Said::Unreachable => (StatusCode::SERVICE_UNAVAILABLE, Some(&words.unreachable)),
        Said::Again => (StatusCode::OK, Some(&words.again)),
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
    let title = words.title.replace("{store}", store);
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
    let mut response = page((lang, dir), store, &content, None);
    *response.status_mut() = StatusCode::BAD_REQUEST;
    response
}

fn page((lang, dir): (&str, &str), title: &str, content: &str, back: Option<&Loopback>) -> Response {
    Page { lang, dir, title, style: STYLE, content, policy: &policy(back) }.into_response()
}

/// Browsers also hold the redirect after the form to `form-action`, so the way back has to stand there.
fn policy(back: Option<&Loopback>) -> String {
    match back.map(Loopback::csp_source) {
        None => "form-action 'none'".to_owned(),
        Some(Some(source)) => format!("form-action 'self' {source}"),
        Some(None) => String::new(),
    }
}

/// The language that the page is in.
pub(super) fn language(headers: &HeaderMap, ask: &Ask) -> &'static str {
    words::choose(wanted(headers, ask).into_iter()).0
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
