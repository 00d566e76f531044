//! A request becomes a mail, and an answer to that mail a message in the app.

use crate::house::{DEMO, House, Letter, mail, mails, until};
use anyhow::{Context, Result};
use serde_json::json;
use store_api::{
    notice::NoticeCode,
    order::{HelpTopic, Order},
    request::{Author, Request, RequestState},
};
use tests::{
    mail::office::{self, CARE, Office, PEOPLE},
    photo::photo,
};

/// The servers, or `None` where there are none: then the test tells so and is over.
pub(crate) fn office() -> Result<Option<Office>> {
    if let Some(why) = office::lacks() {
        println!("not tried: {why}");
        return Ok(None);
    }
    Office::open().map(Some)
}

/// A customer shows what broke, and asks for a new one.
async fn broken_vase(house: &House) -> Result<(Request, Order)> {
    let order =
        house.store.orders(DEMO)?.into_iter().find(|order| {
            order.help_topics.iter().any(|topic| topic.topic == HelpTopic::ItemProblem && topic.available)
        });
    let order = order.context("an order")?;
    let picture = house.uploads("vase.png", "image/png", &photo(1, 8)).await?;
    let request = house
        .files(json!({
            "topic": "item_problem", "order_id": order.id, "wish": "replacement", "text": "Zwei Henkel sind ab.\n=-=-=",
            "lines": [{ "line_id": order.lines[0].id, "quantity": 1, "reason": "damaged" }],
            "attachments": [picture], "language": "de",
        }))
        .await?;
    Ok((request, order))
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_customer_asks_is_a_mail_and_its_answer_a_message_in_the_app() -> Result<()> {
    let Some(office) = office()? else { return Ok(()) };
    let house = House::open(mail(office.settings()?)).await?;
    let (request, order) = broken_vase(&house).await?;
    let letter = mails(&office, 1).await?.remove(0);
    assert!(letter.reply_to.starts_with(&format!("care+{}-", request.id)), "{}", letter.reply_to);
    assert_eq!(letter.from, CARE);
    assert!(letter.raw.contains("\nAuto-Submitted: auto-generated"), "{}", letter.raw);
    assert!(letter.subject.contains(&order.number) && letter.subject.contains(&request.id), "{}", letter.subject);
    for told in ["    Zwei Henkel sind ab.", &order.lines[0].title, DEMO, "Answer in: de", "/agent/requests/"] {
        assert!(letter.text.contains(told), "{told}: {}", letter.text);
    }
    assert_eq!(letter.files, [("vase.png".to_owned(), photo(1, 8).len())]);

    office.send(PEOPLE, &letter.reply_to, &letter.answered("1", "Das tut uns leid.\nEine neue ist unterwegs.")).await?;
    let answered = house.until(&request, |request| request.messages.len() == 2).await?;
    let message = answered.messages.last().context("a message")?;
    assert_eq!(
        (&message.author, message.text.as_str()),
        (&Author::Store, "Das tut uns leid.\nEine neue ist unterwegs.")
    );
    assert_eq!(answered.state, RequestState::InReview);
    let told = house.store.notices(DEMO)?;
    let told = told.iter().find(|notice| notice.request_id.as_ref() == Some(&request.id)).context("a notice")?;
    assert_eq!(told.code, NoticeCode::RequestAnswered);

    // The same mail twice, as some servers bring it, and then another one that ends the request.
    office.send(PEOPLE, &letter.reply_to, &letter.answered("1", "Das tut uns leid.\nEine neue ist unterwegs.")).await?;
    office.send(PEOPLE, &letter.reply_to, &letter.answered("2", "#done\nSie ist angekommen.")).await?;
    let done = house.until(&request, |request| request.state == RequestState::Done).await?;
    assert_eq!(done.messages.iter().map(|message| message.text.as_str()).next_back(), Some("Sie ist angekommen."));
    assert_eq!(done.messages.len(), 3, "each mail is one message");
    house.shows(&request, "Bea Brook &lt;people@larkspur.example&gt;").await?;
    assert_eq!(office.mails("people")?.len(), 1, "nobody is told of their own answer");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_happens_later_stands_in_the_same_thread_of_mails() -> Result<()> {
    let Some(office) = office()? else { return Ok(()) };
    let house = House::open(mail(office.other_settings()?)).await?;
    let request = house.asks("Is the shop open on Monday?").await?;
    let first = mails(&office, 1).await?.remove(0);
    house.says(&request, "And on Tuesday?").await?;
    let second = mails(&office, 2).await?.remove(1);
    assert_eq!(second.references, format!("<{}>", first.id));
    assert_eq!((&second.subject, &second.reply_to), (&first.subject, &first.reply_to));
    assert!(second.text.contains("And on Tuesday?") && second.text.contains("Is the shop open on Monday?"));

    house.presses(&request, &request.id, &[("text", "Both days."), ("state", "in_review")]).await?;
    let third = mails(&office, 3).await?.remove(2);
    assert!(third.text.contains("Both days."), "who reads mail sees what others answered: {}", third.text);
    house.withdraws(&request).await?;
    let fourth = mails(&office, 4).await?.remove(3);
    assert!(fourth.text.contains("withdrawn"), "{}", fourth.text);
    assert_eq!(house.said(&request)?, ["Both days."]);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mailbox_that_knows_no_plus_is_answered_by_the_subject() -> Result<()> {
    let Some(office) = office()? else { return Ok(()) };
    let settings = office.settings()?;
    let house = House::open(mail(store_server::MailSettings { subaddress: false, ..settings })).await?;
    let request = house.asks("Hello?").await?;
    let letter: Letter = mails(&office, 1).await?.remove(0);
    assert_eq!(letter.reply_to, CARE);
    let answer = letter
        .answered("1", "Hello!")
        .replace(&format!("In-Reply-To: <{}>\nReferences: <{}>\n", letter.id, letter.id), "");
    office.send(PEOPLE, CARE, &answer).await?;
    until(|| Ok(Some(house.said(&request)?).filter(|said| *said == ["Hello!"]))).await?;
    Ok(())
}
