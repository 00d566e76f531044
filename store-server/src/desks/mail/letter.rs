//! A mail to the store's people: what a customer did, in plain text in their language, and how to answer it.

use super::{
    MailSettings, in_a_line, quoting,
    token::{self, Tokens},
    words::Words,
};
use crate::desks::{Asked, File, Step};
use lettre::{
    Message,
    message::{Attachment, Mailbox, MultiPart, SinglePart, header::ContentType},
};
use std::fmt::Write;
use store_api::{
    order::{Address, Order},
    request::{Author, Request, RequestState},
};

/// What a line of its own in an answer does to the request.
pub(super) const DIRECTIONS: [(&str, RequestState); 5] = [
    ("done", RequestState::Done),
    ("accepted", RequestState::Accepted),
    ("refused", RequestState::Refused),
    ("question", RequestState::WaitingForCustomer),
    ("review", RequestState::InReview),
];

/// Files of one mail together; what is larger is left on the agents' page.
const LARGEST: usize = 15 * 1024 * 1024;

/// The id of a mail, in the same words in every attempt.
pub(super) fn message_id(settings: &MailSettings, tokens: &Tokens, request: &str, step: &str) -> String {
    let number = step.rsplit('-').next().filter(|_| step != request).unwrap_or("0");
    format!("<{}.{number}@{}>", tokens.make(request), settings.address.domain())
}

/// Writes the mail of a step; `request` is the key that the request was handed with.
///
/// # Errors
/// What is wrong with it, in words: no other attempt will mend it.
pub(super) fn write(settings: &MailSettings, tokens: &Tokens, request: &str, asked: &Asked) -> Result<Message, String> {
    let words = Words::of(&settings.language);
    let first = message_id(settings, tokens, request, request);
    let own = message_id(settings, tokens, request, &asked.key);
    let reply_to = settings.reply_address(&tokens.make(request))?;
    let from = Mailbox::new(Some(asked.customer.shown()), settings.address.clone());
    let mut mail = Message::builder()
        .message_id(Some(own.clone()))
        .from(from)
        .reply_to(Mailbox::new(None, reply_to))
        .to(Mailbox::new(None, settings.to.clone()))
        .subject(subject(settings, tokens, request, asked, words))
        .date(asked.at.into())
        .header(AutoSubmitted);
    if own != first {
        mail = mail.in_reply_to(first.clone()).references(first);
    }
    let (enclosed, left): (Vec<&File>, Vec<&File>) = enclose(&asked.files);
    let text = SinglePart::plain(text(asked, words, left.len()));
    let told = |error: lettre::error::Error| error.to_string();
    if enclosed.is_empty() {
        return mail.singlepart(text).map_err(told);
    }
    let parts = enclosed.into_iter().fold(MultiPart::mixed().singlepart(text), |parts, file| {
        let kind = ContentType::parse(&file.content_type).unwrap_or(ContentType::TEXT_PLAIN);
        parts.singlepart(Attachment::new(in_a_line(&file.name)).body(file.bytes.clone(), kind))
    });
    mail.multipart(parts).map_err(told)
}

/// Those that go with the mail, and those that would make it too large.
fn enclose(files: &[File]) -> (Vec<&File>, Vec<&File>) {
    let mut room = LARGEST;
    files.iter().partition(|file| {
        let fits = file.bytes.len() <= room;
        room -= if fits { file.bytes.len() } else { 0 };
        fits
    })
}

/// The same for all mails of a request, so that they stand together.
fn subject(settings: &MailSettings, tokens: &Tokens, request: &str, asked: &Asked, words: &Words) -> String {
    let topic = words.term(asked.request.topic.as_str());
    let number = asked.order.as_ref().map(|order| format!(" · {}", in_a_line(&order.number))).unwrap_or_default();
    let mark = if settings.subaddress { token::short(request).to_owned() } else { tokens.make(request) };
    format!("{topic}{number} [{mark}]")
}

fn text(asked: &Asked, words: &Words, left: usize) -> String {
    let mut text = format!("{} {} {}\n\n", quoting::ABOVE, words.above, quoting::ABOVE);
    let who = asked.customer.shown();
    let (said, message) = match &asked.step {
        Step::Filed => (&words.filed, asked.request.messages.last().map(|message| message.text.as_str())),
        Step::Said(message) => (&words.said, Some(message.text.as_str())),
        Step::Reopened(message) => (&words.reopened, Some(message.text.as_str())),
        Step::Withdrawn => (&words.withdrawn, None),
        Step::Rated(rating) => (&words.rated, Some(rating.text.as_str())),
        Step::Answered { text, .. } => (&words.answered, Some(text.as_str())),
    };
    line(&mut text, &said.replace("{customer}", &who));
    if let Step::Rated(rating) = &asked.step {
        line(&mut text, &format!("{}/5", rating.stars));
    }
    if let Some(message) = message.filter(|message| !message.trim().is_empty()) {
        line(&mut text, "");
        message.lines().for_each(|said| line(&mut text, &format!("    {said}")));
    }
    line(&mut text, "");
    facts(asked, words).iter().for_each(|(name, fact)| line(&mut text, &format!("{name}: {fact}")));
    if !asked.files.is_empty() {
        line(&mut text, &format!("{}: {}", words.files, names(&asked.files)));
    }
    if left > 0 {
        line(&mut text, &words.too_large);
    }
    thread(&mut text, asked, words);
    line(&mut text, "");
    line(&mut text, &words.how);
    let named = DIRECTIONS.iter().map(|(word, _)| format!("    #{word} – {}", words.term(word)));
    named.for_each(|named| line(&mut text, &named));
    if let Some(page) = &asked.page {
        line(&mut text, "");
        line(&mut text, page);
    }
    text
}

fn facts<'a>(asked: &'a Asked, words: &'a Words) -> Vec<(&'a str, String)> {
    let Request { topic, lines, wish, address, .. } = &asked.request;
    let order = asked.order.as_ref();
    let goods = lines.iter().map(|goods| {
        let known = order.into_iter().flat_map(|order| &order.lines).find(|line| line.id == goods.line_id);
        let title = known.map_or(goods.line_id.as_str(), |line| &line.title);
        format!("{} × {title} ({})", goods.quantity, words.term(goods.reason.as_str()))
    });
    let goods = goods.collect::<Vec<_>>().join("; ");
    let facts = [
        (&words.topic, Some(words.term(topic.as_str()).to_owned())),
        (&words.order, order.map(|order: &Order| order.number.clone())),
        (&words.goods, Some(goods).filter(|goods| !goods.is_empty())),
        (&words.wish, wish.as_ref().map(|wish| words.term(wish.as_str()).to_owned())),
        (&words.address, address.as_ref().map(written)),
        (&words.customer, Some(asked.customer.email.clone())),
        (&words.language, Some(asked.customer.language.clone())),
    ];
    facts.into_iter().filter_map(|(name, fact)| Some((name.as_str(), fact?))).collect()
}

fn written(address: &Address) -> String {
    let Address { name, lines, city, region, postal_code, country, phone, .. } = address;
    let before = [Some(name.as_str())].into_iter().chain(lines.iter().map(|line| Some(line.as_str())));
    let after =
        [Some(city.as_str()), region.as_deref(), postal_code.as_deref(), Some(country.as_str()), phone.as_deref()];
    before.chain(after).flatten().collect::<Vec<_>>().join(", ")
}

/// What was said before this step, oldest first.
fn thread(text: &mut String, asked: &Asked, words: &Words) {
    let messages = &asked.request.messages;
    let is_own = matches!(asked.step, Step::Filed | Step::Said(_) | Step::Reopened(_));
    let earlier = &messages[..messages.len().saturating_sub(usize::from(is_own))];
    if earlier.is_empty() {
        return;
    }
    line(text, "");
    line(text, &words.earlier);
    for message in earlier {
        let who = if message.author == Author::Store { &words.store } else { &words.customer };
        line(text, &format!("\n{who}, {}", message.at.strftime("%Y-%m-%d %H:%M UTC")));
        message.text.lines().for_each(|said| line(text, &format!("    {said}")));
        if !message.attachments.is_empty() {
            let names: Vec<&str> = message.attachments.iter().map(|file| file.name.as_str()).collect();
            line(text, &format!("    [{}]", names.join(", ")));
        }
    }
}

fn names(files: &[File]) -> String {
    files.iter().map(|file| file.name.as_str()).collect::<Vec<_>>().join(", ")
}

fn line(text: &mut String, line: &str) {
    // Writing into a string cannot fail.
    let _ = writeln!(text, "{line}");
}

/// Says that a machine sent it, so that no other machine answers (RFC 3834).
#[derive(Clone, Copy)]
struct AutoSubmitted;

impl lettre::message::header::Header for AutoSubmitted {
    fn name() -> lettre::message::header::HeaderName {
        lettre::message::header::HeaderName::new_from_ascii_str("Auto-Submitted")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self)
    }

    fn display(&self) -> lettre::message::header::HeaderValue {
        lettre::message::header::HeaderValue::new(Self::name(), "auto-generated".to_owned())
    }
}

#[cfg(test)]
mod tests;
