//! What stands in the mails to a store's people.

use super::*;
use crate::desks::{
    Person,
    mail::{Encryption, Login, MailServer},
};
use mail_parser::MessageParser;
use store_api::{
    Timestamp,
    order::HelpTopic,
    request::{Message as Said, Rating},
};

pub(in crate::desks::mail) fn settings() -> MailSettings {
    let server = MailServer { host: "mail".to_owned(), port: 25, encryption: Encryption::Nothing };
    MailSettings {
        to: "people@larkspur.example".parse().expect("an address"),
        address: "care@larkspur.example".parse().expect("an address"),
        subaddress: true,
        language: "de".to_owned(),
        secret: "a secret".to_owned(),
        smtp: server.clone(),
        smtp_login: None,
        imap: server,
        imap_login: Login { user: "care".to_owned(), password: String::new() },
        mailbox: "INBOX".to_owned(),
        ca_file: None,
        every: std::time::Duration::from_secs(60),
    }
}

fn said(author: Author, text: &str) -> Said {
    let id = String::new();
    Said { id, author, at: Timestamp::UNIX_EPOCH, text: text.to_owned(), attachments: Vec::new() }
}

fn asked(step: Step, messages: Vec<Said>) -> Asked {
    let at = Timestamp::UNIX_EPOCH;
    let request = Request {
        id: "rq-12".to_owned(),
        topic: HelpTopic::Contact,
        order_id: None,
        state: RequestState::Received,
        created_at: at,
        updated_at: at,
        shipment_id: None,
        lines: Vec::new(),
        wish: None,
        address: None,
        messages,
        reopen_until: None,
        rating: None,
    };
    let customer = Person {
        email: "a@a.example".to_owned(),
        name: "Ana \"Nana\"\nBcc: x@y".to_owned(),
        language: "pt".to_owned(),
    };
    let key = if step == Step::Filed { "0a1b-rq-12".to_owned() } else { "0a1b-rq-12-7".to_owned() };
    Asked { key, again: false, step, at, request, order: None, customer, files: Vec::new(), session: None, page: None }
}

fn written(asked: &Asked) -> String {
    let mail = write(&settings(), &Tokens::new("a secret"), "0a1b-rq-12", asked).expect("a mail");
    String::from_utf8(mail.formatted()).expect("ASCII")
}

#[test]
fn a_name_is_a_name_and_never_another_header() {
    let raw = written(&asked(Step::Filed, vec![said(Author::Customer, "Olá?")]));
    let mail = MessageParser::new().parse(&raw).expect("a mail");
    assert!(mail.bcc().is_none(), "{raw}");
    assert_eq!(
        mail.from().and_then(|from| from.first()?.address().map(str::to_owned)).as_deref(),
        Some("care@larkspur.example")
    );
}

#[test]
fn the_same_step_is_the_same_mail_in_every_attempt_and_later_ones_refer_to_the_first() {
    let first = asked(Step::Filed, vec![said(Author::Customer, "Olá?")]);
    let id = |raw: &str| MessageParser::new().parse(raw).expect("a mail").message_id().map(str::to_owned);
    assert_eq!(id(&written(&first)), id(&written(&first)));
    let messages = vec![said(Author::Customer, "Olá?"), said(Author::Store, "Olá!"), said(Author::Customer, "E aí?")];
    let raw = written(&asked(Step::Said(messages[2].clone()), messages));
    let mail = MessageParser::new().parse(&raw).expect("a mail");
    assert_ne!(mail.message_id().map(str::to_owned), id(&written(&first)));
    assert_eq!(mail.in_reply_to().as_text().map(str::to_owned), id(&written(&first)));
    let text = mail.body_text(0).expect("a text").replace("\r\n", "\n");
    let places = ["E aí?", "Frühere Nachrichten:", "    Olá?", "Shop, 1970-01-01 00:00 UTC\n    Olá!"]
        .map(|part| text.find(part));
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{places:?} {text}");
    assert_eq!(text.matches("E aí?").count(), 1, "what is new stands above, and only there");
}

#[test]
fn a_rating_and_an_answer_elsewhere_are_told_without_a_message_of_the_customers() {
    let rated = written(&asked(Step::Rated(Rating { stars: 4, text: "Gut".to_owned() }), Vec::new()));
    assert!(rated.contains("4/5"), "{rated}");
    let step = Step::Answered { text: "Erledigt".to_owned(), state: RequestState::Done };
    let elsewhere = written(&asked(step, vec![said(Author::Customer, "Frage"), said(Author::Store, "Erledigt")]));
    assert!(elsewhere.contains("Erledigt"), "{elsewhere}");
}

#[test]
fn files_go_along_until_the_mail_is_too_large() {
    let file = |name: &str, megabytes: usize| File {
        name: name.to_owned(),
        content_type: "application/pdf".to_owned(),
        bytes: vec![b'%'; megabytes * 1024 * 1024],
    };
    let files = [file("a", 10), file("b", 10), file("c", 4)];
    let (enclosed, left) = enclose(&files);
    assert_eq!(enclosed.iter().map(|file| file.name.as_str()).collect::<Vec<_>>(), ["a", "c"]);
    assert_eq!(left.len(), 1);
}

#[test]
fn an_address_that_has_no_room_for_a_token_is_said_once_and_for_all() {
    let long = format!("{}@larkspur.example", "a".repeat(60)).parse().expect("an address");
    let settings = MailSettings { address: long, ..settings() };
    let outcome = write(&settings, &Tokens::new("a"), "0a1b-rq-12", &asked(Step::Filed, Vec::new()));
    assert!(outcome.is_err());
}
