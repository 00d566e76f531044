//! The `media` scheme: pictures out of the cache, by their hash, for the user interface to show.

use crate::start::Opened;
use std::sync::Arc;
use tauri::{
    Runtime, UriSchemeContext, UriSchemeResponder,
    async_runtime::spawn,
    http::{
        HeaderValue, Request, Response, StatusCode,
        header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, X_CONTENT_TYPE_OPTIONS},
    },
};

pub(crate) const SCHEME: &str = "media";

/// What web views show as a picture; a store's word for anything else is not passed on.
const PICTURES: [&str; 6] = ["image/png", "image/jpeg", "image/gif", "image/webp", "image/avif", "image/svg+xml"];
const NOT_A_PICTURE: &str = "application/octet-stream";
/// A picture of this hash is the same for ever.
const FOR_EVER: &str = "private, max-age=31536000, immutable";
/// Whatever a drawing holds, it runs nothing and loads nothing.
const INERT: &str = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/// Answers requests for `media://localhost/SHA256`.
pub(crate) fn handler<R: Runtime>(
    opened: Arc<Opened>,
) -> impl Fn(UriSchemeContext<'_, R>, Request<Vec<u8>>, UriSchemeResponder) + Send + Sync + 'static {
    move |_, request, responder| {
        let opened = opened.clone();
        spawn(async move {
            let sha256 = request.uri().path().trim_start_matches('/');
            let found = opened.wait().await.picture(sha256).await;
            responder.respond(match found {
                Ok(Some(picture)) => answer(&picture.content_type, picture.bytes),
                Ok(None) => refusal(StatusCode::NOT_FOUND),
                Err(error) => {
                    tracing::error!(%error, "a picture could not be read");
                    refusal(StatusCode::INTERNAL_SERVER_ERROR)
                }
            });
        });
    }
}

fn answer(content_type: &str, bytes: Vec<u8>) -> Response<Vec<u8>> {
    let shown = PICTURES.into_iter().find(|known| content_type.eq_ignore_ascii_case(known));
    let mut response = Response::new(bytes);
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(shown.unwrap_or(NOT_A_PICTURE)));
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(INERT));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static(FOR_EVER));
    response
}

fn refusal(status: StatusCode) -> Response<Vec<u8>> {
    let mut response = Response::new(Vec::new());
    *response.status_mut() = status;
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_keeps_its_type_and_anything_else_is_only_bytes() {
        let kind = |content_type: &str| answer(content_type, vec![1]).headers()[CONTENT_TYPE].clone();
        assert_eq!(kind("image/WebP"), "image/webp");
        assert_eq!(kind("image/svg+xml"), "image/svg+xml");
        assert_eq!(kind("text/html"), NOT_A_PICTURE);
        assert_eq!(kind("image/png, text/html"), NOT_A_PICTURE);
    }

    #[test]
    fn every_picture_is_inert_and_is_not_guessed_about() {
        let response = answer("image/svg+xml", vec![1]);
        assert!(response.headers()[CONTENT_SECURITY_POLICY].to_str().is_ok_and(|policy| policy.ends_with("sandbox")));
        assert_eq!(response.headers()[X_CONTENT_TYPE_OPTIONS], "nosniff");
        assert_eq!(refusal(StatusCode::NOT_FOUND).headers()[CACHE_CONTROL], "no-store");
    }
}
