//! A request becomes a ticket in Zendesk, by its documentation, and what agents say in public a message in the app.

use crate::house::{DEMO, House, until};
use anyhow::{Context, Result};
use jiff::SignedDuration;
use serde_json::{Value, json};
use std::time::Duration;
use store_api::{
    Timestamp,
    order::HelpTopic,
    request::{Author, Request, RequestState},
};
use store_server::{DeskSettings, Server, ZendeskDeskSettings, ZendeskToken};
use tests::{
    photo::photo,
    shops::zendesk::{self, Account, EMAIL, Manner, TOKEN, Update},
};

const SECRET: &str = "the signing secret of the webhook";
const NEVER: Duration = Duration::from_secs(3600);

fn settings(account: &Account) -> Result<ZendeskDeskSettings> {
    Ok(ZendeskDeskSettings {
        url: account.url.parse()?,
        token: ZendeskToken { email: EMAIL.to_owned(), token: TOKEN.to_owned() },
        language: "en".to_owned(),
        webhook_secret: Some(SECRET.to_owned()),
        every: NEVER,
    })
}

async fn open() -> Result<(Account, House)> {
    let account = Account::open(Manner::Open).await?;
    let house = House::open(vec![DeskSettings::Zendesk(settings(&account)?)]).await?;
    Ok((account, house))
}

/// Zendesk says that some ticket moved.
async fn tell(house: &House) -> Result<()> {
    let hook = format!("{}/hooks/zendesk", house.store.url());
    let status = zendesk::tell(&hook, SECRET, r#"{"ticket":"1"}"#, Timestamp::now()).await?;
    anyhow::ensure!(status == 204, "the webhook was answered with {status}");
    Ok(())
}

/// The tickets, once there are so many.
async fn tickets(account: &Account, count: usize) -> Result<Vec<Value>> {
    until(|| Ok(Some(account.tickets()).filter(|tickets| tickets.len() == count))).await
}

/// The comments of a ticket, once there are so many.
async fn comments(account: &Account, id: u64, count: usize) -> Result<Vec<Value>> {
    until(|| Ok(Some(account.comments(id)).filter(|comments| comments.len() == count))).await
}

fn id(ticket: &Value) -> Result<u64> {
    ticket["id"].as_u64().context("an id")
}

fn says(text: &str) -> Update<'_> {
    Update { text, public: true, status: None, file: None }
}

async fn asked(account: &Account, house: &House) -> Result<(Request, u64)> {
    let request = house.asks("Is the shop open on Monday?").await?;
    let id = id(tickets(account, 1).await?.last().context("a ticket")?)?;
    Ok((request, id))
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_customer_asks_is_a_ticket_and_a_public_comment_a_message_in_the_app() -> Result<()> {
    let (account, house) = open().await?;
    let problem = |topic: &store_api::order::TopicState| topic.topic == HelpTopic::ItemProblem && topic.available;
    let order = house.store.orders(DEMO)?.into_iter().find(|order| order.help_topics.iter().any(problem));
    let order = order.context("an order")?;
    let picture = house.uploads("vase.png", "image/png", &photo(1, 8)).await?;
    let request = house
        .files(json!({
            "topic": "item_problem", "order_id": order.id, "wish": "replacement", "text": "Zwei Henkel sind ab.",
            "lines": [{ "line_id": order.lines[0].id, "quantity": 1, "reason": "damaged" }],
            "attachments": [picture], "language": "de",
        }))
        .await?;
    let ticket = tickets(&account, 1).await?.remove(0);
    assert!(ticket["external_id"].as_str().is_some_and(|key| key.ends_with(&request.id)), "{ticket}");
    assert!(ticket["subject"].as_str().is_some_and(|subject| subject.contains(&order.number)), "{ticket}");
    assert_eq!(ticket["tags"], json!(["doorstep", "doorstep_item_problem"]));
    let first = account.comments(id(&ticket)?).remove(0);
    let text = first["body"].as_str().context("a text")?;
    assert!(text.starts_with("Zwei Henkel sind ab.\n\n"), "{text}");
    assert!(text.contains(&order.lines[0].title) && text.contains(DEMO), "{text}");
    assert_eq!((&first["public"], &first["attachments"][0]["file_name"]), (&json!(true), &json!("vase.png")));

    let file = account.put_file("new.png", "image/png", &photo(2, 8));
    let update = Update { status: Some("pending"), file: Some(&file), ..says("Ist eine neue recht?") };
    account.update(id(&ticket)?, update);
    tell(&house).await?;
    let answered = house.until(&request, |request| request.messages.len() == 2).await?;
    let message = answered.messages.last().context("a message")?;
    assert_eq!((&message.author, message.text.as_str()), (&Author::Store, "Ist eine neue recht?"));
    assert_eq!(message.attachments.first().map(|file| file.name.as_str()), Some("new.png"));
    assert_eq!(answered.state, RequestState::WaitingForCustomer);
    house.shows(&request, "Ida").await
}

#[tokio::test(flavor = "multi_thread")]
async fn each_status_takes_the_request_somewhere_and_internal_notes_stay_inside() -> Result<()> {
    let (account, house) = open().await?;
    let (request, id) = asked(&account, &house).await?;
    let moves = [
        ("open", RequestState::InReview),
        ("pending", RequestState::WaitingForCustomer),
        ("hold", RequestState::InReview),
        ("solved", RequestState::Done),
    ];
    for (status, state) in moves {
        let note = Update { public: false, status: Some(status), ..says("Between us: he is right.") };
        account.update(id, note);
        tell(&house).await?;
        house.until(&request, |request| request.state == state).await?;
    }
    assert_eq!(house.said(&request)?, [""; 0]);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_ours_or_the_customers_own_mail_does_not_come_back_as_an_answer() -> Result<()> {
    let (account, house) = open().await?;
    let (request, id) = asked(&account, &house).await?;
    house.says(&request, "And on Tuesday?").await?;
    let told = comments(&account, id, 2).await?;
    assert_eq!((&told[1]["public"], &told[1]["author_id"]), (&json!(true), &account.tickets()[0]["requester_id"]));
    account.mailed(id, "I answer the mail that your Zendesk sent me.");
    account.update(id, says("On both."));
    for _ in 0..2 {
        tell(&house).await?;
    }
    house.until(&request, |request| request.messages.last().is_some_and(|last| last.text == "On both.")).await?;
    assert_eq!(house.said(&request)?, ["On both."]);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_ticket_whose_answer_was_lost_is_found_by_its_external_id_and_not_made_twice() -> Result<()> {
    let (account, house) = open().await?;
    account.behave(Manner::Losing);
    let request = house.asks("Only once, please.").await?;
    house.says(&request, "And this once too.").await?;
    let ticket = tickets(&account, 1).await?.remove(0);
    comments(&account, id(&ticket)?, 2).await?;
    assert_eq!(account.tickets().len(), 1);
    let calls = account.calls();
    assert!(calls.iter().any(|call| call.asked.contains_key("external_id")), "{calls:?}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn where_the_list_lags_behind_the_key_keeps_a_ticket_from_being_made_twice() -> Result<()> {
    let (account, house) = open().await?;
    account.lag(true);
    account.behave(Manner::Losing);
    let request = house.asks("Only once, please.").await?;
    house.says(&request, "And this once too.").await?;
    let ticket = tickets(&account, 1).await?.remove(0);
    comments(&account, id(&ticket)?, 2).await?;
    assert_eq!(account.tickets().len(), 1);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_comment_whose_answer_was_lost_is_found_among_the_audits_and_not_made_twice() -> Result<()> {
    let (account, house) = open().await?;
    let (request, id) = asked(&account, &house).await?;
    account.behave(Manner::Losing);
    house.says(&request, "Hello?").await?;
    comments(&account, id, 2).await?;
    house.says(&request, "Hello?").await?;
    let told = comments(&account, id, 3).await?;
    assert_eq!((&told[1]["body"], &told[2]["body"]), (&json!("Hello?"), &json!("Hello?")));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_closed_ticket_takes_nothing_any_more_and_a_new_one_follows_it() -> Result<()> {
    let (account, house) = open().await?;
    let (request, id) = asked(&account, &house).await?;
    // By an automation, before anybody heard of it.
    account.update(id, Update { status: Some("closed"), ..says("") });
    house.says(&request, "One more thing.").await?;
    let all = tickets(&account, 2).await?;
    assert_eq!(all[1]["followup_source_id"], id);
    let next = all[1]["id"].as_u64().context("an id")?;
    assert!(account.comments(next)[0]["body"].as_str().is_some_and(|text| text.starts_with("One more thing.")));
    account.update(next, says("Yes?"));
    tell(&house).await?;
    house.until(&request, |request| request.messages.last().is_some_and(|last| last.text == "Yes?")).await?;
    account.throw_away(next);
    house.says(&request, "Are you there?").await?;
    until(|| Ok(account.tickets().into_iter().find(|ticket| ticket["id"].as_u64() > Some(next)))).await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_the_account_does_not_take_is_named_and_the_rest_goes() -> Result<()> {
    let (account, house) = open().await?;
    let pdf = house.uploads("invoice.pdf", "application/pdf", b"%PDF-1.4\n%%EOF\n").await?;
    house.files(json!({ "topic": "contact", "text": "See there.", "attachments": [pdf], "language": "en" })).await?;
    let ticket = tickets(&account, 1).await?.remove(0);
    let first = account.comments(id(&ticket)?).remove(0);
    assert!(first["body"].as_str().is_some_and(|text| text.contains("invoice.pdf")), "{first}");
    assert_eq!(first["attachments"], json!([]));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_else_a_customer_does_is_a_note_for_the_agents() -> Result<()> {
    let (account, house) = open().await?;
    let (request, id) = asked(&account, &house).await?;
    house.withdraws(&request).await?;
    let told = comments(&account, id, 2).await?;
    assert_eq!(told[1]["public"], false);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_account_that_is_away_is_asked_again_until_it_is_there() -> Result<()> {
    let (account, house) = open().await?;
    account.behave(Manner::Ill(503));
    let request = house.asks("Are you there?").await?;
    house.shows(&request, "503").await?;
    account.behave(Manner::Open);
    tickets(&account, 1).await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_word_that_is_not_zendesks_or_is_old_is_not_taken() -> Result<()> {
    let (_account, house) = open().await?;
    let hook = format!("{}/hooks/zendesk", house.store.url());
    let now = Timestamp::now();
    assert_eq!(zendesk::tell(&hook, "somebody else's secret", "{}", now).await?, 401);
    assert_eq!(zendesk::tell(&hook, SECRET, "{}", now - SignedDuration::from_mins(6)).await?, 401);
    assert_eq!(zendesk::tell(&hook, SECRET, "{}", now).await?, 204);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_who_is_no_agent_stops_the_start_in_one_line() -> Result<()> {
    let account = Account::open(Manner::Open).await?;
    let start = async |settings: ZendeskDeskSettings| {
        let desks = vec![DeskSettings::Zendesk(settings)];
        Server::start(store_server::Options { desks, ..Default::default() }).await.err().map(|error| error.to_string())
    };
    let wrong = ZendeskToken { email: EMAIL.to_owned(), token: "another".to_owned() };
    let refused = start(ZendeskDeskSettings { token: wrong, ..settings(&account)? }).await;
    assert_eq!(refused, Some(format!("{}/ does not take the token of {EMAIL}", account.url)));
    account.demote();
    assert_eq!(start(settings(&account)?).await, Some(format!("{EMAIL} is no agent at {}/", account.url)));
    Ok(())
}
