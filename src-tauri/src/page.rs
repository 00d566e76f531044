//! A page of plain HTML without scripts: a sentence or two, and links to choose from. For what the user interface, which
//! needs the engine and a customer who stays, is not there to say.

use i18n::Messages;
use tauri::{
    Url,
    http::{
        HeaderValue, Response,
        header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE},
    },
};

/// The ids of what a page says.
#[derive(Clone, Debug)]
pub(crate) struct Page<'a> {
    pub title: &'a str,
    pub text: &'a str,
    /// Paths and the ids of their words, the best first.
    pub choices: Vec<(&'a str, String)>,
}

/// The address of a scheme's page.
pub(crate) fn address(scheme: &str) -> Url {
    let text = if cfg!(windows) { format!("http://{scheme}.localhost/") } else { format!("{scheme}://localhost/") };
    text.parse().expect("a constant that is an address")
}

/// The page in this language.
pub(crate) fn write(page: &Page<'_>, language: &str, brand: &str) -> String {
    let messages = Messages::new(language);
    let say = |id: &str| escape(&messages.say(id, &[("app", brand)]));
    let direction = if i18n::is_right_to_left(language) { "rtl" } else { "ltr" };
    let links: String =
        page.choices.iter().map(|(path, id)| format!("<a href=\"/{path}\">{}</a>\n", say(id))).collect();
    include_str!("page.html")
        .replace("{language}", language)
        .replace("{direction}", direction)
        .replace("{title}", &say(page.title))
        .replace("{text}", &say(page.text))
        .replace("{links}", &links)
}

/// Hands a page to the window.
pub(crate) fn answer(html: String) -> Response<Vec<u8>> {
    let mut response = Response::new(html.into_bytes());
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    headers.insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
