//! What the browser shows when it has come back to the app.

use store_client::Pages;

pub(super) fn pages(language: &str) -> Pages {
    let messages = i18n::Messages::new(language);
    let direction = if i18n::is_right_to_left(language) { "rtl" } else { "ltr" };
    let page = |title: &str, text: &str| {
        format!(
            "<!doctype html><html lang=\"{language}\" dir=\"{direction}\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>{0}</title>\
             <style>:root{{color-scheme:light dark}}body{{font:1.125rem/1.5 system-ui,sans-serif;max-width:32rem;margin:20vh auto;padding:0 1.5rem}}</style><h1>{0}</h1><p>{1}</p></html>",
            messages.say(title, &[]),
            messages.say(text, &[])
        )
    };
    Pages {
        done: page("system-signed-in-title", "system-signed-in-text"),
        failed: page("system-sign-in-failed-title", "system-sign-in-failed-text"),
    }
}
