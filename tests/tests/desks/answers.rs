//! Mails that come to the mailbox and are no answers, and answers that are not plain.

use crate::{
    house::{DEMO, House, Letter, mail, mails},
    requests::office,
};
use anyhow::Result;
use std::time::Duration;
use store_api::request::Request;
use tests::{
    mail::office::{CARE, Office, PEOPLE},
    photo::photo,
};

/// A request that is at the store's people, and its mail.
async fn asked(office: &Office) -> Result<(House, Request, Letter)> {
    let house = House::open(mail(office.settings()?)).await?;
    let request = house.asks("Hello?").await?;
    let letter = mails(office, 1).await?.remove(0);
    Ok((house, request, letter))
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_writes_into_a_thread_without_its_token_and_no_machine_and_not_the_customer() -> Result<()> {
    let Some(office) = office()? else { return Ok(()) };
    let (house, request, letter) = asked(&office).await?;
    let plain = |id: &str, more: &str, from: &str, to: &str| {
        format!("From: {from}\nTo: {to}\nSubject: Re: x\nMessage-ID: <{id}@a.example>\n{more}\nSend me the money.\n")
    };
    let false_token = format!("care+{}-aaaaaaaaaaaaaaaaaaaa@larkspur.example", request.id);
    office.send(PEOPLE, &false_token, &plain("1", "", PEOPLE, &false_token)).await?;
    let other = letter.reply_to.replace(&request.id, "rq-999");
    office.send(PEOPLE, &other, &plain("2", "", PEOPLE, &other)).await?;
    office.send(PEOPLE, CARE, &plain("3", "", PEOPLE, CARE)).await?;
    let to = letter.reply_to.as_str();
    office.send(PEOPLE, to, &plain("4", "Auto-Submitted: auto-replied\n", PEOPLE, to)).await?;
    office.send("", to, &plain("5", "", PEOPLE, to)).await?;
    office.send(DEMO, to, &plain("6", "", &format!("Anna <{}>", DEMO.to_uppercase()), to)).await?;
    office.send(PEOPLE, to, &letter.answered("7", "Hello!")).await?;
    house.until(&request, |request| request.messages.len() > 1).await?;
    assert_eq!(house.said(&request)?, ["Hello!"], "everything before it was looked at");
    house.shows(&request, "wrote this from their own address").await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_answered_while_the_mailbox_was_away_is_read_once_it_is_back() -> Result<()> {
    let Some(mut office) = office()? else { return Ok(()) };
    let (house, request, letter) = asked(&office).await?;
    office.send(PEOPLE, &letter.reply_to, &letter.answered("1", "One.")).await?;
    house.until(&request, |request| request.messages.len() == 2).await?;
    office.end_imap();
    office.send(PEOPLE, &letter.reply_to, &letter.answered("2", "Two.")).await?;
    while !house.page(None).await?.contains("What customers ask is kept") {
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    office.begin_imap()?;
    house.until(&request, |request| request.messages.len() == 3).await?;
    assert_eq!(house.said(&request)?, ["One.", "Two."]);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_of_html_alone_is_text_and_its_files_are_checked_like_a_customers() -> Result<()> {
    use base64::{Engine as _, prelude::BASE64_STANDARD};
    let Some(office) = office()? else { return Ok(()) };
    let (house, request, letter) = asked(&office).await?;
    let (label, program) = (BASE64_STANDARD.encode(photo(2, 8)), BASE64_STANDARD.encode("MZ a program"));
    let to = letter.reply_to.as_str();
    let part = |kind: &str, name: &str, body: &str| {
        format!(
            "--b\nContent-Type: {kind}\nContent-Disposition: attachment; filename=\"{name}\"\nContent-Transfer-Encoding: base64\n\n{body}\n"
        )
    };
    let answer = format!(
        "From: Bea <{PEOPLE}>\nTo: {to}\nSubject: Re: x\nMessage-ID: <1@a.example>\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/html; charset=utf-8\n\n<html><body><p>The <b>label</b> is enclosed.</p><p>Print it &amp; send it.</p><div>On Sunday Anna wrote:</div><blockquote>=-=-= above =-=-=<br>Hello?</blockquote></body></html>\n{}{}{}--b--\n",
        part("image/png", "label.png", &label),
        part("application/octet-stream", "label.exe", &program),
        part("application/pdf", "label.pdf", &program),
    );
    office.send(PEOPLE, to, &answer).await?;
    let answered = house.until(&request, |request| request.messages.len() == 2).await?;
    let message = &answered.messages[1];
    assert_eq!(
        message.text.split_whitespace().collect::<Vec<_>>().join(" "),
        "The label is enclosed. Print it & send it."
    );
    let files: Vec<(&str, &str)> =
        message.attachments.iter().map(|file| (file.name.as_str(), file.content_type.as_str())).collect();
    assert_eq!(files, [("label.png", "image/png")]);
    house.shows(&request, "The customer does not see: label.exe, label.pdf").await
}
