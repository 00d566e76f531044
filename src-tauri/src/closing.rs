//! What closing the window means: the end, or going on without it. Asked the first time, on a page in the window.

use crate::{
    page::{self, Page},
    start::Opened,
    window::Frame,
};
use engine::Engine;
use serde_json::{Value, json};
use std::sync::Arc;
use tauri::{
    Runtime, UriSchemeContext, UriSchemeResponder, Url,
    async_runtime::spawn,
    http::{Request, Response},
};

/// The scheme of the page's address.
pub(crate) const SCHEME: &str = "closing";

const QUESTION: Page<'static> = Page { title: "system-close-title", text: "system-close-text", choices: Vec::new() };

/// The address of the page.
pub(crate) fn address() -> Url {
    page::address(SCHEME)
}

/// Does what the customer wants done when the window is closed.
pub(crate) fn close(frame: Arc<Frame>) {
    spawn(async move {
        let Some(engine) = frame.opened.get() else { return frame.app.exit(0) };
        match background(engine).await {
            Some(true) if frame.panel.is_there() => frame.vanish(),
            None if frame.panel.is_there() && !frame.shows(&address()) => frame.go(address()),
            // Whoever closes the question too wants the end; and without a tray nobody would find the app again.
            _ => frame.app.exit(0),
        }
    });
}

/// Takes the answer that a link on the page stands for; false for what is no answer but the page.
pub(crate) fn take(frame: &Arc<Frame>, path: &str) -> bool {
    let stays = match path.trim_start_matches('/') {
        "stay" => true,
        "quit" => false,
        _ => return false,
    };
    let frame = frame.clone();
    spawn(async move {
        if let Some(engine) = frame.opened.get()
            && let Err(error) = engine.call("settings_change", json!({ "background": stays })).await
        {
            tracing::error!(?error, "what closing the window means could not be kept");
        }
        if stays { frame.vanish() } else { frame.app.exit(0) }
    });
    true
}

/// Whether the customer wants the app to go on without its window; none if never asked.
pub(crate) async fn background(engine: &Engine) -> Option<bool> {
    read(engine).await["settings"]["background"].as_bool()
}

/// Answers requests for the page.
pub(crate) fn handler<R: Runtime>(
    opened: Arc<Opened>,
    brand: String,
) -> impl Fn(UriSchemeContext<'_, R>, Request<Vec<u8>>, UriSchemeResponder) + Send + Sync + 'static {
    move |_, _, responder| {
        let (opened, brand) = (opened.clone(), brand.clone());
        spawn(async move {
            let app = read(opened.wait().await).await;
            responder.respond(write(app["language"].as_str().unwrap_or("en"), &brand));
        });
    }
}

fn write(language: &str, brand: &str) -> Response<Vec<u8>> {
    let choices = ["stay", "quit"].map(|path| (path, format!("system-close-{path}")));
    page::answer(page::write(&Page { choices: choices.into(), ..QUESTION }, language, brand))
}

async fn read(engine: &Engine) -> Value {
    engine.call("app_read", ().into()).await.unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_question_is_asked_in_words_with_two_answers() {
        for language in ["en", "he"] {
            let page = String::from_utf8(write(language, "A & B").into_body()).expect("text");
            assert!(!page.contains(">system-"), "a sentence is missing: {page}");
            assert!(page.contains("href=\"/stay\"") && page.contains("href=\"/quit\""), "{page}");
        }
    }
}
