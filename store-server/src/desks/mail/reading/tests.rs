//! What mails mean, from those of real mail programs and servers to those of machines.

use super::*;

const STORE: &str = "0a1b";

fn tokens() -> Tokens {
    Tokens::new("a secret")
}

fn token() -> String {
    tokens().make("0a1b-rq-12")
}

fn meaning(headers: &str, body: &str) -> Meaning {
    let token = token();
    let headers = headers.replace("TOKEN", &token);
    let raw = format!("From: Bea <bea@larkspur.example>\nMessage-ID: <1@a>\n{headers}\n{body}");
    read(raw.replace("TOKEN", &token).as_bytes(), &tokens(), STORE, Timestamp::UNIX_EPOCH)
}

fn reply(headers: &str, body: &str) -> Reply {
    match meaning(headers, body) {
        Meaning::Said(reply) => reply,
        other => panic!("{other:?}"),
    }
}

#[test]
fn an_answer_is_found_by_its_address_its_subject_or_what_it_refers_to() {
    for place in [
        "To: care+TOKEN@larkspur.example\n",
        "Cc: a@b.example, Care <care+TOKEN@larkspur.example>\n",
        "Delivered-To: care+TOKEN@larkspur.example\n",
        "Subject: Re: [TOKEN]\n",
        "Subject: =?utf-8?Q?Antwort=3A_R=C3=BCckgabe_[TOKEN]?=\n",
        "References: <x@y>\n <TOKEN.0@larkspur.example>\n",
        "To: care+rq-12-aaaaaaaaaaaaaaaaaaaa@larkspur.example\nSubject: [TOKEN]\n",
    ] {
        let said = reply(place, "Ja.\n");
        assert_eq!((said.about.as_str(), said.text.as_str()), ("0a1b-rq-12", "Ja."), "{place}");
        assert_eq!(said.by, "Bea <bea@larkspur.example>");
        let headers = place.replace("TOKEN", &token());
        assert!(may_concern(format!("{headers}\n").as_bytes(), &tokens(), STORE), "{place}");
    }
    assert!(!may_concern(b"To: care@larkspur.example\nSubject: Sale\n\n", &tokens(), STORE));
}

#[test]
fn what_machines_write_is_said_to_nobody() {
    for header in [
        "Auto-Submitted: auto-replied\n",
        "Auto-Submitted: auto-generated\n",
        "Precedence: bulk\n",
        "X-Autoreply: yes\n",
        "Return-Path: <>\n",
    ] {
        let outcome = meaning(&format!("To: care+TOKEN@larkspur.example\n{header}"), "I am away.\n");
        assert_eq!(outcome, Meaning::Nothing("a machine wrote it"), "{header}");
    }
    let person = meaning("To: care+TOKEN@larkspur.example\nAuto-Submitted: no\n", "I am here.\n");
    assert!(matches!(person, Meaning::Said(_)));
    assert_eq!(meaning("To: care+TOKEN@larkspur.example\n", "> quoted\n"), Meaning::Nothing("it says nothing"));
    let forged = meaning("To: care+rq-12-aaaaaaaaaaaaaaaaaaaa@larkspur.example\n", "Ja.\n");
    assert_eq!(forged, Meaning::Nothing("its token is false"));
}

#[test]
fn a_word_on_a_line_of_its_own_moves_the_request() {
    for (body, text, state) in [
        ("#done\nAll is well.\n", "All is well.", Some(RequestState::Done)),
        ("Which colour?\n\n#Question\n", "Which colour?", Some(RequestState::WaitingForCustomer)),
        ("#refused\n", "", Some(RequestState::Refused)),
        ("Order #done twice\n", "Order #done twice", None),
        ("#5 is sold out.\n", "#5 is sold out.", None),
    ] {
        let said = reply("To: care+TOKEN@larkspur.example\n", body);
        assert_eq!((said.text.as_str(), said.state), (text, state), "{body}");
    }
}

#[test]
fn flowed_lines_are_whole_again() {
    let headers = "To: care+TOKEN@larkspur.example\nContent-Type: text/plain; charset=utf-8; format=flowed\n";
    let said = reply(headers, "This is one \nlong line.\nThis is another.\n-- \nBea\n");
    assert_eq!(said.text, "This is one long line.\nThis is another.");
}

const REPORT: &str = "--b\nContent-Type: text/plain\n\nIt could not be delivered.\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mail.larkspur.example\n\nAction: ACTION\nFinal-Recipient: rfc822; people@larkspur.example\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 nobody of that name\n\n--b\nContent-Type: message/rfc822\n\nFrom: care@larkspur.example\nMessage-ID: <TOKEN.0@larkspur.example>\n\nHello\n--b--\n";

#[test]
fn a_mail_that_came_back_is_told_with_its_reason_and_a_delay_is_not() {
    let headers = "To: care@larkspur.example\nReturn-Path: <>\nMIME-Version: 1.0\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n";
    let returned = Returned {
        about: "0a1b-rq-12".to_owned(),
        why: "people@larkspur.example: 550 5.1.1 nobody of that name".to_owned(),
    };
    assert_eq!(meaning(headers, &REPORT.replace("ACTION", "failed")), Meaning::Returned(returned));
    assert_eq!(meaning(headers, &REPORT.replace("ACTION", "delayed")), Meaning::Nothing("it is only delayed"));
    let strange = REPORT.replace("ACTION", "failed").replace("TOKEN", "x");
    assert_eq!(meaning(headers, &strange), Meaning::Nothing("it answers nothing"));
}

#[test]
fn nothing_that_comes_by_mail_can_stop_the_server() {
    for raw in [&b""[..], b"\n", b"\xff\xfe\0", b"To: <\nContent-Type: multipart/mixed; boundary=\n\n--\n", b"Subject:"]
    {
        let outcome = read(raw, &tokens(), STORE, Timestamp::UNIX_EPOCH);
        assert!(matches!(outcome, Meaning::Nothing(_)), "{outcome:?}");
    }
}
