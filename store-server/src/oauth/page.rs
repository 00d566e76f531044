//! The store's sign-in page: a form for the password, and one for the code that some ask for besides.

use super::{AUTHORIZE, authorize::Ask, redirect::Loopback, words, words::Words};
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
    /// The shop asks for something that cannot be typed here.
    SecondFactor,
    WrongCode,
    /// The time for typing a code is over, or there were too many tries.
    TooLate,
    /// The shop does not answer.
    Unreachable,
    /// The shop ended the sign-in before.
    Again,
    /// Seconds to wait.
    SlowDown(u64),
}

/// The form for signing in to `store`.
pub(super) fn form(store: &str, headers: &HeaderMap, ask: &Ask, back: &Loopback, email: &str, said: Said) -> Response {
    let (language, words) = choose(headers, ask);
    let focus = |here: bool| if here { " autofocus" } else { "" };
    let content = fill(
        include_str!("form.html"),
        &[
            ("why", &escape(&words.why)),
            ("error", &alert(words, said)),
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
    let page = page(language, &words.title.replace("{store}", store), &content, Some(back));
    with_status(page, said)
}

/// The form that somebody filled in, once more; for a code only as long as one can still be typed.
pub(super) fn again(
    store: &str,
    headers: &HeaderMap,
    (ask, back): (&Ask, &Loopback),
    sealed: Option<&str>,
    email: &str,
    said: Said,
) -> Response {
    match sealed.filter(|_| said != Said::TooLate) {
        Some(sealed) => code(store, headers, (ask, back), sealed, said),
        None => form(store, headers, ask, back, email, said),
    }
}

/// The form for the code that the shop asks for besides; `sealed` is what waits for it.
pub(super) fn code(
    store: &str,
    headers: &HeaderMap,
    (ask, back): (&Ask, &Loopback),
    sealed: &str,
    said: Said,
) -> Response {
    let (language, words) = choose(headers, ask);
    let content = fill(
        include_str!("code.html"),
        &[
            ("why", &escape(&words.code_why)),
            ("error", &alert(words, said)),
            ("action", AUTHORIZE),
            ("asked", &hidden_fields(ask)),
            ("sealed", &escape(sealed)),
            ("label", &escape(&words.code)),
            ("sign_in", &escape(&words.sign_in)),
        ],
    );
    let page = page(language, &words.title.replace("{store}", store), &content, Some(back));
    with_status(page, said)
}

/// What stands above a form, as markup.
fn alert(words: &Words, said: Said) -> String {
    let text = match said {
        Said::Nothing => return String::new(),
        Said::Wrong => &words.wrong,
        Said::Unconfirmed => &words.unconfirmed,
        Said::SecondFactor => &words.second_factor,
        Said::WrongCode => &words.code_wrong,
        Said::TooLate => &words.code_late,
        Said::Unreachable => &words.unreachable,
        Said::Again => &words.again,
        Said::SlowDown(_) => &words.slow_down,
    };
    format!(r#"<p role="alert">{}</p>"#, escape(text))
}

fn with_status(mut response: Response, said: Said) -> Response {
    *response.status_mut() = match said {
        Said::Nothing | Said::Again => StatusCode::OK,
        Said::Unreachable => StatusCode::SERVICE_UNAVAILABLE,
        Said::SlowDown(_) => StatusCode::TOO_MANY_REQUESTS,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    };
    if let Said::SlowDown(seconds) = said {
        response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(seconds));
    }
    response
}

/// The language of the page with its direction, and its sentences.
fn choose(headers: &HeaderMap, ask: &Ask) -> ((&'static str, &'static str), &'static Words) {
    let (lang, dir, words) = words::choose(wanted(headers, ask).into_iter());
    ((lang, dir), words)
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
