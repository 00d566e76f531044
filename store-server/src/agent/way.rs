//! The part of the agents' pages that tells where a request went, and what did not arrive there.

use super::{
    door::Agent,
    list::Filed,
    page::time,
    words::{WORDS, term},
};
use crate::{bridge::Trail, page::escape};

/// The desk in a row of the list.
pub(super) fn cell(desk: Option<&(String, bool)>) -> String {
    match desk {
        Some((desk, false)) => escape(term(desk)),
        Some((desk, true)) => {
            format!(r#"<strong class="wrong">{}: {}</strong>"#, escape(term(desk)), escape(&WORDS.missing))
        }
        None => String::new(),
    }
}

/// The desks that fail now.
pub(super) fn alerts(troubles: &[(&str, String)]) -> String {
    let alert = |(desk, trouble): &(&str, String)| {
        let (desk, said, why) = (escape(term(desk)), escape(&WORDS.trouble), escape(trouble));
        format!(r#"<p role="alert">{desk} {said}<br><span class="quiet">{why}</span></p>"#)
    };
    troubles.iter().map(alert).collect()
}

/// The way of one request.
pub(super) fn shown(trail: &Trail, filed: &Filed, agent: &Agent) -> String {
    let id = trail.id.as_ref().map(|id| format!(r#" <span class="quiet">{}</span>"#, escape(id))).unwrap_or_default();
    let missing: String = trail
        .missing
        .iter()
        .map(|(why, due)| {
            let what = if due.is_some() { &WORDS.waits } else { &WORDS.refused };
            let why =
                why.as_deref().map(|why| format!(r#"<br><span dir="auto">{}</span>"#, escape(why))).unwrap_or_default();
            let due =
                due.filter(|_| !why.is_empty()).map(|due| format!("<br>{} {}", escape(&WORDS.again_at), time(due)));
            format!("<li>{}{why}{}</li>", escape(what), due.unwrap_or_default())
        })
        .collect();
    let missing = if missing.is_empty() { missing } else { format!("<ul>{missing}</ul>") };
    let failed = trail.missing.iter().any(|(why, _)| why.is_some());
    let again = if failed { retry(filed, agent) } else { String::new() };
    let heard: String = trail
        .heard
        .iter()
        .map(|(at, by, note)| {
            let note = note.as_deref().map(noted).unwrap_or_default();
            format!(r#"<li><span class="quiet">{}</span> {}{note}</li>"#, time(*at), escape(by))
        })
        .collect();
    let heard = if heard.is_empty() { heard } else { format!("<h3>{}</h3><ul>{heard}</ul>", escape(&WORDS.heard)) };
    format!("<h2>{}: {}{id}</h2>{missing}{again}{heard}", escape(&WORDS.desk), escape(term(&trail.desk)))
}

fn noted(note: &str) -> String {
    match note {
        crate::bridge::OWN_WORDS => format!("<br>{}", escape(&WORDS.own_words)),
        files => format!("<br>{} {}", escape(&WORDS.left_out), escape(files)),
    }
}

fn retry(filed: &Filed, agent: &Agent) -> String {
    format!(
        r#"<form method="post" action="{}/retry"><input type="hidden" name="word" value="{}"><button type="submit">{}</button></form>"#,
        escape(&filed.path()),
        agent.word(),
        escape(&WORDS.try_again),
    )
}
