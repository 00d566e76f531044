//! Mail that does not arrive: nothing is lost, nothing holds up the rest, and people see it.

use crate::{
    house::{House, mail, mails, until},
    requests::office,
};
use anyhow::{Context, Result};
use std::time::Duration;
use store_server::{Encryption, Error, Login, MailServer, MailSettings, Server};
use tests::mail::{
    moody::{Mood, Moody},
    office::{CARE, Office, PEOPLE},
};

#[tokio::test(flavor = "multi_thread")]
async fn what_was_asked_while_no_mail_server_answered_arrives_once_also_after_a_restart() -> Result<()> {
    let Some(mut office) = office()? else { return Ok(()) };
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("store.db");
    let house = House::in_file(&file, mail(office.settings()?)).await?;
    office.end_smtp();
    let request = house.asks("Is anybody there?").await?;
    house.says(&request, "Hello?").await?;
    house.shows(&request, "The next attempt is at").await?;
    house.store.stop().await;

    office.begin_smtp()?;
    let house = House::in_file(&file, mail(office.settings()?)).await?;
    let other = house.asks("And something else").await?;
    let letters = mails(&office, 3).await?;
    let texts = ["Is anybody there?", "Hello?", "And something else"];
    for text in texts {
        let about = letters.iter().filter(|letter| letter.text.contains(&format!("    {text}")));
        assert!((1..=2).contains(&about.count()), "{text}");
    }
    let first = letters.iter().position(|letter| letter.references.is_empty() && letter.subject.contains(&request.id));
    let second = letters.iter().position(|letter| !letter.references.is_empty()).context("the second message")?;
    assert!(first.context("the request")? < second, "in the order in which the customer wrote");
    house.shows(&other, "Went to: Mail").await?;
    assert_eq!(office.mails("people")?.len(), 3);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mail_that_comes_back_is_shown_to_the_agents_and_can_be_sent_again() -> Result<()> {
    let Some(office) = office()? else { return Ok(()) };
    let settings = MailSettings { to: "nobody@larkspur.example".parse()?, ..office.settings()? };
    let house = House::open(mail(settings)).await?;
    let request = house.asks("Hello?").await?;
    house.shows(&request, "Not taken there").await?;
    let page = house.page(Some(&request)).await?;
    assert!(page.contains("nobody@larkspur.example"), "{page}");
    assert!(house.page(None).await?.contains("Not there yet"));
    house.presses(&request, "/retry", &[]).await?;
    until(|| Ok(Some(()).filter(|()| office.logs().matches("<= care@larkspur.example").count() >= 2))).await?;
    house.shows(&request, "Not taken there").await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_server_refuses_for_good_is_shown_and_holds_up_nothing() -> Result<()> {
    let Some(office) = office()? else { return Ok(()) };
    let moody = Moody::open(&[Mood::Unknown, Mood::TooLarge]).await?;
    let house = House::open(mail(sent_by(&office, &moody)?)).await?;
    let (refused, large, taken) = (house.asks("One").await?, house.asks("Two").await?, house.asks("Three").await?);
    house.shows(&refused, "550").await?;
    house.shows(&large, "too large for this house").await?;
    until(|| Ok(Some(moody.taken()).filter(|taken| taken.len() == 1))).await?;
    house.says(&refused, "Are you there?").await?;
    house.shows(&taken, "Went to: Mail").await?;
    assert_eq!(moody.taken().len(), 1, "what was said later waits for the request itself");
    house.presses(&refused, "/retry", &[]).await?;
    until(|| Ok(Some(moody.taken()).filter(|taken| taken.len() == 3))).await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_has_no_time_gets_each_mail_once_it_has() -> Result<()> {
    let Some(office) = office()? else { return Ok(()) };
    let moody = Moody::open(&[Mood::NotYet, Mood::Busy, Mood::HangsUp]).await?;
    let house = House::open(mail(sent_by(&office, &moody)?)).await?;
    let requests = [house.asks("One").await?, house.asks("Two").await?];
    until(|| Ok(Some(moody.taken()).filter(|taken| taken.len() == 2))).await?;
    for request in &requests {
        house.shows(request, "Went to: Mail").await?;
        assert_eq!(moody.taken().iter().filter(|mail| mail.contains(&format!("[{}]", request.id))).count(), 1);
    }
    let visits = moody.calls();
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert_eq!(moody.calls(), visits, "nothing is sent again");
    Ok(())
}

/// The doubtful case: the line breaks after the last byte, so nobody knows whether the mail was taken.
#[tokio::test(flavor = "multi_thread")]
async fn a_mail_of_which_nobody_knows_is_sent_again_as_the_same_mail() -> Result<()> {
    let Some(office) = office()? else { return Ok(()) };
    let moody = Moody::open(&[Mood::TakesAndHangsUp]).await?;
    let house = House::open(mail(sent_by(&office, &moody)?)).await?;
    house.asks("Hello?").await?;
    let taken = until(|| Ok(Some(moody.taken()).filter(|taken| taken.len() == 2))).await?;
    let id = |mail: &str| mail.lines().find(|line| line.starts_with("Message-ID:")).map(str::to_owned);
    assert!(id(&taken[0]).is_some());
    assert_eq!(id(&taken[0]), id(&taken[1]), "a mail program shows them as one");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mail_of_which_nobody_knows_is_not_sent_again_where_the_mailbox_shows_it() -> Result<()> {
    let Some(office) = office()? else { return Ok(()) };
    let moody = Moody::open(&[Mood::TakesAndHangsUp]).await?;
    let settings = MailSettings { to: CARE.parse()?, ..sent_by(&office, &moody)? };
    let house = House::open(mail(settings)).await?;
    let request = house.asks("Hello?").await?;
    let taken = until(|| Ok(moody.taken().into_iter().next())).await?;
    // What the server had taken arrives after all.
    office.send(PEOPLE, CARE, &taken).await?;
    let arrived = async {
        while house.page(Some(&request)).await?.contains("Waiting to be brought there") {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        anyhow::Ok(())
    };
    tokio::time::timeout(Duration::from_secs(30), arrived).await.context("it waits for ever")??;
    assert_eq!(moody.taken().len(), 1);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn wrong_settings_of_mail_stop_the_start_in_one_line() -> Result<()> {
    let Some(office) = office()? else { return Ok(()) };
    let wrong = Login { user: "care".to_owned(), password: "wrong".to_owned() };
    let cases = [
        (MailSettings { smtp_login: Some(wrong.clone()), ..office.settings()? }, "535"),
        (MailSettings { imap_login: wrong, ..office.settings()? }, "does not let care in"),
        (MailSettings { mailbox: "Nowhere".to_owned(), ..office.settings()? }, "has no mailbox Nowhere"),
        (MailSettings { ca_file: None, ..office.settings()? }, "ertificate"),
        (MailSettings { ca_file: Some("/nowhere.pem".into()), ..office.settings()? }, "/nowhere.pem cannot be read"),
    ];
    for (settings, expected) in cases {
        let options = store_server::Options { desks: mail(settings), ..store_server::Options::demo() };
        let Some(error @ Error::Settings(_)) = Server::start(options).await.err() else {
            anyhow::bail!("it was started with: {expected}")
        };
        let line = error.to_string();
        assert!(line.contains(expected) && !line.contains('\n'), "{line}");
    }
    Ok(())
}

/// Mail that goes out by the moody server and comes in by the real one.
pub(crate) fn sent_by(office: &Office, moody: &Moody) -> Result<MailSettings> {
    let smtp = MailServer { host: "127.0.0.1".to_owned(), port: moody.port, encryption: Encryption::Nothing };
    Ok(MailSettings { smtp, smtp_login: None, ..office.settings()? })
}
