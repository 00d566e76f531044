//! The agents' pages as HTML: forms and tables, no scripts.

use super::{
    HOME,
    door::Agent,
    list::Filed,
    way,
    words::{WORDS, term},
};
use crate::{
    bridge::Trail,
    page::{Page, escape},
    votes::Votes,
};
use axum::{
    http::{HeaderValue, StatusCode, header::RETRY_AFTER},
    response::{IntoResponse, Response},
};
use store_api::{
    Timestamp,
    request::{Attachment, Author, Message, RequestState},
    write::VoteReason,
};

/// What an agent can take a request to.
pub(super) const STATES: [RequestState; 5] = [
    RequestState::InReview,
    RequestState::WaitingForCustomer,
    RequestState::Accepted,
    RequestState::Refused,
    RequestState::Done,
];

/// What stands above the form that asks for the token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Alert {
    Nothing,
    Wrong,
    /// Seconds to wait.
    SlowDown(u64),
}

/// Asks for the token.
pub(super) fn door(said: Alert) -> Response {
    let (status, alert) = match said {
        Alert::Nothing => (StatusCode::OK, None),
        Alert::Wrong => (StatusCode::UNPROCESSABLE_ENTITY, Some(&WORDS.wrong)),
        Alert::SlowDown(_) => (StatusCode::TOO_MANY_REQUESTS, Some(&WORDS.slow_down)),
    };
    let alert = alert.map(|text| format!(r#"<p role="alert">{}</p>"#, escape(text))).unwrap_or_default();
    let mut response = page(
        &WORDS.title,
        &format!(
            r#"<p class="quiet">{}</p>{alert}<form method="post" action="{HOME}"><label for="token">{}</label><input id="token" name="token" type="password" autocomplete="current-password" required autofocus><button type="submit">{}</button></form>"#,
            escape(&WORDS.token_why),
            escape(&WORDS.token),
            escape(&WORDS.enter),
        ),
    );
    *response.status_mut() = status;
    if let Alert::SlowDown(seconds) = said {
        response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(seconds));
    }
    response
}

/// All requests, the newest first.
pub(super) fn list(filed: &[Filed], troubles: &[(&str, String)]) -> Response {
    let votes = format!(r#"{}<p><a href="{HOME}/votes">{}</a></p>"#, way::alerts(troubles), escape(&WORDS.votes));
    if filed.is_empty() {
        return page(&WORDS.title, &format!("<p>{}</p>{votes}", escape(&WORDS.none)));
    }
    let rows: String = filed.iter().map(row).collect();
    let head = [&WORDS.filed, &WORDS.customer, &WORDS.order, &WORDS.topic, &WORDS.state, &WORDS.desk];
    page(&WORDS.title, &format!("{votes}{}", table(&head, &rows)))
}

fn row(filed: &Filed) -> String {
    let request = &filed.request;
    let cells = [
        format!(r#"<a href="{}">{}</a>"#, escape(&filed.path()), time(request.created_at)),
        escape(&filed.email),
        escape(filed.order.as_ref().map_or("", |order| &order.number)),
        escape(term(request.topic.as_str())),
        escape(term(request.state.as_str())),
        way::cell(filed.desk.as_ref()),
    ];
    format!("<tr>{}</tr>", cells.map(|cell| format!("<td>{cell}</td>")).concat())
}

/// One request with its thread, and the form to answer it.
pub(super) fn request(filed: &Filed, trail: Option<&Trail>, agent: &Agent) -> Response {
    let title = format!("{} · {}", term(filed.request.topic.as_str()), filed.email);
    let thread: String = filed.request.messages.iter().map(|message| said(message, filed.account)).collect();
    let content = format!(
        r#"<p><a href="{HOME}">{}</a></p><dl>{}</dl>{}<h2>{}</h2>{thread}<h2>{}</h2>{}"#,
        escape(&WORDS.all),
        facts(filed),
        trail.map(|trail| way::shown(trail, filed, agent)).unwrap_or_default(),
        escape(&WORDS.thread),
        escape(&WORDS.answer),
        form(filed, agent),
    );
    page(&title, &content)
}

fn facts(filed: &Filed) -> String {
    let request = &filed.request;
    let goods = request.lines.iter().map(|line| {
        let known = filed.order.iter().flat_map(|order| &order.lines).find(|known| known.id == line.line_id);
        let title = known.map_or(line.line_id.as_str(), |known| &known.title);
        format!("{} × {title}: {}", line.quantity, term(line.reason.as_str()))
    });
    let address = request.address.as_ref().map(|address| {
        let (postal_code, region) = (address.postal_code.as_deref(), address.region.as_deref());
        let parts =
            [Some(address.name.as_str())].into_iter().chain(address.lines.iter().map(|line| Some(line.as_str())));
        let rest = [Some(address.city.as_str()), region, postal_code, Some(&address.country), address.phone.as_deref()];
        parts.chain(rest).flatten().collect::<Vec<_>>().join(", ")
    });
    let rating = request.rating.as_ref().map(|rating| format!("{}/5 {}", rating.stars, rating.text));
    let facts = [
        (&WORDS.state, Some(term(request.state.as_str()).to_owned())),
        (&WORDS.order, filed.order.as_ref().map(|order| order.number.clone())),
        (&WORDS.goods, Some(goods.collect::<Vec<_>>().join("; ")).filter(|goods| !goods.is_empty())),
        (&WORDS.wish, request.wish.as_ref().map(|wish| term(wish.as_str()).to_owned())),
        (&WORDS.address, address),
        (&WORDS.rating, rating),
    ];
    let told = facts.into_iter().filter_map(|(name, fact)| Some((name, fact?)));
    told.map(|(name, fact)| format!(r#"<dt>{}</dt><dd dir="auto">{}</dd>"#, escape(name), escape(&fact))).collect()
}

fn said(message: &Message, account: i64) -> String {
    let who = if message.author == Author::Store { &WORDS.from_store } else { &WORDS.from_customer };
    let files: String = message.attachments.iter().map(|attachment| file(attachment, account)).collect();
    let (who, at, text) = (escape(who), time(message.at), escape(&message.text));
    format!(r#"<article><span class="quiet">{who} · {at}</span><p dir="auto">{text}</p>{files}</article>"#)
}

fn file(attachment: &Attachment, account: i64) -> String {
    let (path, name) = (format!("{HOME}/attachments/{account}/{}", attachment.sha256), escape(&attachment.name));
    let path = escape(&path);
    let is_shown = matches!(attachment.content_type.as_str(), "image/jpeg" | "image/png" | "image/webp");
    let inside = if is_shown { format!(r#"<img src="{path}" alt="{name}">"#) } else { name.clone() };
    format!(r#"<a href="{path}" download="{name}">{inside}</a>"#)
}

fn form(filed: &Filed, agent: &Agent) -> String {
    let states = STATES.iter().map(|state| {
        let chosen = if *state == filed.request.state { " selected" } else { "" };
        format!(r#"<option value="{state}"{chosen}>{}</option>"#, escape(term(state.as_str())))
    });
    format!(
        r#"<form method="post" action="{}"><input type="hidden" name="word" value="{}"><label for="text">{}</label><textarea id="text" name="text" rows="6" dir="auto"></textarea><label for="state">{}</label><select id="state" name="state">{}</select><button type="submit">{}</button></form>"#,
        escape(&filed.path()),
        agent.word(),
        escape(&WORDS.text),
        escape(&WORDS.new_state),
        states.collect::<String>(),
        escape(&WORDS.send),
    )
}

/// How articles did.
pub(super) fn votes(counted: &[(String, String, Votes)]) -> Response {
    let back = format!(r#"<p><a href="{HOME}">{}</a></p>"#, escape(&WORDS.all));
    if counted.is_empty() {
        return page(&WORDS.votes, &format!("{back}<p>{}</p>", escape(&WORDS.no_votes)));
    }
    let why = |(reason, text): &(Option<VoteReason>, String)| {
        let reason = reason.as_ref().map_or("", |reason| term(reason.as_str()));
        format!(r#"<div dir="auto">{} {}</div>"#, escape(reason), escape(text))
    };
    let rows: String = counted
        .iter()
        .map(|(language, article, Votes { yes, no, why_not })| {
            let why_not: String = why_not.iter().map(why).collect();
            let article = escape(&format!("{language} {article}"));
            format!("<tr><td>{article}</td><td>{yes}</td><td>{no}</td><td>{why_not}</td></tr>")
        })
        .collect();
    let head = [&WORDS.article, &WORDS.yes, &WORDS.no, &WORDS.why_not];
    page(&WORDS.votes, &format!("{back}{}", table(&head, &rows)))
}

fn table(head: &[&String], rows: &str) -> String {
    let head: String = head.iter().map(|name| format!("<th>{}</th>", escape(name))).collect();
    format!("<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>")
}

pub(super) fn time(at: Timestamp) -> String {
    escape(&at.strftime("%Y-%m-%d %H:%M UTC").to_string())
}

fn page(title: &str, content: &str) -> Response {
    let policy = "img-src 'self'; form-action 'self'";
    Page { lang: "en", dir: "ltr", title, style: include_str!("page.css"), content, policy }.into_response()
}
