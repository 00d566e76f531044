//! Pages for browsers: one file each, no scripts, nothing from outside.

use crate::secret;
use axum::{
    http::{
        HeaderValue,
        header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS},
    },
    response::{Html, IntoResponse, Response},
};
use base64::{Engine, prelude::BASE64_STANDARD};

/// A page.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Page<'a> {
    pub(crate) lang: &'a str,
    pub(crate) dir: &'a str,
    /// Plain text.
    pub(crate) title: &'a str,
    pub(crate) style: &'a str,
    /// Markup.
    pub(crate) content: &'a str,
    /// What the page may do besides being shown, as content security policy.
    pub(crate) policy: &'a str,
}

impl IntoResponse for Page<'_> {
    fn into_response(self) -> Response {
        let Self { lang, dir, title, style, content, policy } = self;
        let title = escape(title);
        let html = fill(
            include_str!("page.html"),
            &[("lang", lang), ("dir", dir), ("title", &title), ("style", style), ("content", content)],
        );
        let mut response = Html(html).into_response();
        let headers = response.headers_mut();
        let hash = BASE64_STANDARD.encode(secret::digest(style.as_bytes()));
        let policy = if policy.is_empty() { String::new() } else { format!("{policy}; ") };
        let policy =
            format!("default-src 'none'; style-src 'sha256-{hash}'; {policy}base-uri 'none'; frame-ancestors 'none'");
        if let Ok(policy) = HeaderValue::from_str(&policy) {
            headers.insert(CONTENT_SECURITY_POLICY, policy);
        }
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
        headers.insert(REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
        headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
        response
    }
}

/// Fills `{{name}}` in one pass, so that what is filled in is never a template itself.
pub(crate) fn fill(template: &str, values: &[(&str, &str)]) -> String {
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

/// Text that is no markup.
pub(crate) fn escape(text: &str) -> String {
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
