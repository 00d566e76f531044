//! What a mail that came means: an answer to a customer, a mail of ours that came back, or nothing.

use super::{
    quoting,
    token::{Forged, Tokens},
};
use crate::desks::{File, Reply, Returned};
use mail_parser::{Message, MessageParser, MessagePart, MimeHeaders, PartType};
use store_api::{Timestamp, request::RequestState};

/// Pictures that stand inside a text and are smaller than this belong to a signature.
const SMALLEST_PICTURE: usize = 20 * 1024;
/// Headers that an answer's token may stand in. Mail servers add those that begin with an `X`, `D` or `E`.
const PLACES: [&str; 8] =
    ["to", "cc", "delivered-to", "x-original-to", "envelope-to", "subject", "in-reply-to", "references"];

/// What a mail means.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    Said(Reply),
    Returned(Returned),
    /// Nothing to a customer, and why.
    Nothing(&'static str),
}

/// Whether a mail with these headers can be about a request of this store's.
pub(super) fn may_concern(headers: &[u8], tokens: &Tokens, store: &str) -> bool {
    MessageParser::new().parse_headers(headers).is_some_and(|mail| !matches!(about(&mail, tokens, store), Ok(None)))
}

/// Reads a whole mail that came at a moment.
pub(super) fn read(raw: &[u8], tokens: &Tokens, store: &str, came: Timestamp) -> Meaning {
    let Some(mail) = MessageParser::new().parse(raw) else { return Meaning::Nothing("it is no mail") };
    if is_report(&mail) {
        return report(raw, tokens, store);
    }
    if is_automatic(&mail) {
        return Meaning::Nothing("a machine wrote it");
    }
    let about = match about(&mail, tokens, store) {
        Ok(Some(key)) => key,
        Ok(None) => return Meaning::Nothing("it answers nothing"),
        Err(Forged) => return Meaning::Nothing("its token is false"),
    };
    let (text, state) = directed(&quoting::own_words(&text_of(&mail)));
    let files: Vec<File> = mail.attachments().filter_map(file).collect();
    if text.is_empty() && files.is_empty() && state.is_none() {
        return Meaning::Nothing("it says nothing");
    }
    let id = mail.message_id().map_or_else(|| crate::secret::sha256_hex(raw), str::to_owned);
    Meaning::Said(Reply { id, about, text, at: came, by: sender(&mail), files, state })
}

/// The key of the request that a mail answers. A good token outweighs a false one: answers quote and forward.
fn about(mail: &Message<'_>, tokens: &Tokens, store: &str) -> Result<Option<String>, Forged> {
    let mut outcome = Ok(None);
    let raw = mail.headers_raw().filter(|(name, _)| PLACES.iter().any(|place| name.eq_ignore_ascii_case(place)));
    for text in raw.map(|(_, value)| value).chain(mail.subject()) {
        match tokens.find(text, store) {
            Ok(Some(key)) => return Ok(Some(key)),
            Ok(None) => {}
            Err(forged) => outcome = Err(forged),
        }
    }
    outcome
}

/// Whether nobody wrote it: RFC 3834, and what is older than that.
fn is_automatic(mail: &Message<'_>) -> bool {
    let header = |name: &'static str| mail.header_raw(name).map(|value| value.trim().to_ascii_lowercase());
    let submitted = header("Auto-Submitted").is_some_and(|value| !value.starts_with("no"));
    let precedence =
        header("Precedence").is_some_and(|value| ["bulk", "junk", "auto_reply", "list"].contains(&&*value));
    let old = ["X-Autoreply", "X-Autorespond", "X-Auto-Response-From"].iter().any(|name| header(name).is_some());
    let nobody = header("Return-Path").is_some_and(|value| value == "<>");
    submitted || precedence || old || nobody
}

fn is_report(mail: &Message<'_>) -> bool {
    mail.content_type().is_some_and(|kind| kind.c_type.eq_ignore_ascii_case("multipart"))
        && mail
            .content_type()
            .and_then(|kind| kind.c_subtype.as_deref())
            .is_some_and(|kind| kind.eq_ignore_ascii_case("report"))
}

/// What a mail server says became of a mail of ours. The token stands in the address it went out with, or in the headers
/// of ours that it sends back.
fn report(raw: &[u8], tokens: &Tokens, store: &str) -> Meaning {
    let text = String::from_utf8_lossy(raw);
    let said = |name: &str| {
        text.lines().find_map(|line| line.split_once(':').filter(|(known, _)| known.eq_ignore_ascii_case(name)))
    };
    let action = said("Action").map(|(_, value)| value.trim().to_ascii_lowercase());
    if action.as_deref() != Some("failed") {
        return Meaning::Nothing("it is only delayed");
    }
    let Ok(Some(about)) = tokens.find(&text, store) else { return Meaning::Nothing("it answers nothing") };
    let told = [said("Final-Recipient"), said("Diagnostic-Code").or_else(|| said("Status"))];
    let told: Vec<&str> =
        told.into_iter().flatten().map(|(_, value)| value.rsplit(';').next().unwrap_or(value).trim()).collect();
    Meaning::Returned(Returned { about, why: told.join(": ") })
}

/// All that is text, in its order; pages are made to text.
fn text_of(mail: &Message<'_>) -> String {
    let texts = mail.text_bodies().enumerate().filter_map(|(place, part)| {
        let text = mail.body_text(place)?;
        Some(if is_flowed(part) { unwrapped(&text) } else { text.into_owned() })
    });
    texts.collect::<Vec<_>>().join("\n")
}

fn is_flowed(part: &MessagePart<'_>) -> bool {
    part.content_type()
        .and_then(|kind| kind.attribute("format"))
        .is_some_and(|format| format.eq_ignore_ascii_case("flowed"))
}

/// The lines of RFC 3676: one that ends in a space goes on in the next.
fn unwrapped(text: &str) -> String {
    let mut whole = String::with_capacity(text.len());
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        let goes_on = line.ends_with(' ') && line != "-- " && !line.starts_with('>');
        whole.push_str(line.strip_prefix(' ').unwrap_or(line));
        if !goes_on || lines.peek().is_none_or(|next| next.starts_with('>') || *next == "-- ") {
            whole.push('\n');
        }
    }
    whole
}

/// The text without a first or last line such as `#done`, and the state that this line names.
fn directed(text: &str) -> (String, Option<RequestState>) {
    let named = |line: &str| {
        let word = line.trim().strip_prefix('#')?.to_ascii_lowercase();
        super::letter::DIRECTIONS.iter().find(|(known, _)| *known == word).map(|(_, state)| state.clone())
    };
    let first = text.lines().next().unwrap_or_default();
    if let Some(state) = named(first) {
        return (text[first.len()..].trim().to_owned(), Some(state));
    }
    let last = text.lines().next_back().unwrap_or_default();
    match named(last) {
        Some(state) => (text[..text.len() - last.len()].trim().to_owned(), Some(state)),
        None => (text.to_owned(), None),
    }
}

fn file(part: &MessagePart<'_>) -> Option<File> {
    let kind = part.content_type()?;
    let content_type = format!("{}/{}", kind.c_type, kind.c_subtype.as_deref()?).to_ascii_lowercase();
    let bytes = match &part.body {
        PartType::Binary(bytes) => bytes,
        PartType::InlineBinary(bytes) if bytes.len() >= SMALLEST_PICTURE => bytes,
        _ => return None,
    };
    let ending = content_type.rsplit('/').next().unwrap_or_default();
    let name = part.attachment_name().map_or_else(|| format!("1.{ending}"), str::to_owned);
    Some(File { name, content_type, bytes: bytes.to_vec() })
}

fn sender(mail: &Message<'_>) -> String {
    let sender = mail.from().and_then(|from| from.first());
    let address = sender.and_then(|sender| sender.address()).unwrap_or_default();
    match sender.and_then(|sender| sender.name()) {
        Some(name) => format!("{name} <{address}>"),
        None => address.to_owned(),
    }
}

#[cfg(test)]
mod tests;
