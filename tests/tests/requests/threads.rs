//! A request at the store, and what the customer does with it, offline too.

use crate::house::{DEMO, House, about};
use anyhow::{Context, Result};
use jiff::SignedDuration;
use serde_json::{Value, json};
use store_api::request::{Author, Message, Request, RequestState};
use tests::photo::photo;

/// A request of the customer in `state`, which the app knows.
async fn in_state(house: &House, text: &str, state: RequestState) -> Result<Request> {
    let order = house.order_for("contact").await?;
    house.ask(&order, text).await?;
    house.all_confirmed().await?;
    let mut request = house.at_store(text).await?.remove(0);
    request.state = state;
    request.updated_at = house.clock.now();
    request.reopen_until = request.updated_at.checked_add(SignedDuration::from_hours(24 * 30)).ok();
    house.store.put_request(DEMO, &request)?;
    let known = |view: &Value| view["state"] == request.state.as_str();
    house.device.wait("request_read", json!({ "id": request.id }), known).await?;
    Ok(request)
}

async fn now(house: &House, text: &str) -> Result<Request> {
    house.at_store(text).await?.into_iter().next().context("the request")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reply_written_offline_arrives_once_with_its_file() -> Result<()> {
    let house = House::open().await?;
    let request = in_state(&house, "Where is it?", RequestState::WaitingForCustomer).await?;
    house.go_offline().await;
    let subject = json!({ "kind": "reply", "request_id": request.id });
    house.attach(&subject, "box.png", &photo(1, 20)).await?;
    let filed = house.send(&subject, &json!({ "text": "Behind the shed." })).await?;
    assert_eq!(filed["request_id"], request.id);
    let view = house.read(&json!(request.id)).await?;
    let last = &view["messages"][1];
    assert_eq!((&last["text"], &last["sending"]["state"]), (&json!("Behind the shed."), &json!("waiting")));
    house.go_online().await?;
    house.all_confirmed().await?;
    let request = now(&house, "Where is it?").await?;
    assert_eq!((request.messages.len(), request.messages[1].attachments.len()), (2, 1));
    assert_eq!(request.state, RequestState::InReview);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn withdrawing_opening_again_and_rating_offline_happen_once_each() -> Result<()> {
    let house = House::open().await?;
    let alive = in_state(&house, "Please stop.", RequestState::InReview).await?;
    let ended = in_state(&house, "It broke again.", RequestState::Done).await?;
    let before = house.done()?.len();
    house.go_offline().await;
    house.device.call("request_withdraw", json!({ "id": alive.id })).await?;
    let subject = json!({ "kind": "reopen", "request_id": ended.id });
    house.device.call("request_rate", json!({ "id": ended.id, "rating": { "stars": 2, "text": "Slow." } })).await?;
    house.send(&subject, &json!({ "text": "Broken again." })).await?;
    let view = house.read(&json!(alive.id)).await?;
    assert_eq!((&view["pending"][0]["what"], &view["can"]["withdraw"]), (&json!("withdraw"), &json!(false)));
    assert_eq!(house.read(&json!(ended.id)).await?["rating"]["stars"], 2);
    house.store.faults().next_when(1, "/v1/requests", store_server::When::After, store_server::Fault::Drop);
    house.go_online().await?;
    while house.store.faults().waiting() > 0 {
        tokio::time::sleep(std::time::Duration::from_millis(5)).await;
    }
    house.hurry().await?;
    house.all_confirmed().await?;
    assert_eq!(house.done()?.len(), before + 3);
    assert_eq!(now(&house, "Please stop.").await?.state, RequestState::Withdrawn);
    let ended = now(&house, "It broke again.").await?;
    assert_eq!((ended.state, ended.messages.len()), (RequestState::InReview, 2));
    assert_eq!(ended.rating.context("a rating")?.text, "Slow.");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reply_to_what_was_closed_meanwhile_is_refused_and_its_text_can_be_taken_back() -> Result<()> {
    let house = House::open().await?;
    let mut request = in_state(&house, "A question.", RequestState::InReview).await?;
    house.go_offline().await;
    let subject = json!({ "kind": "reply", "request_id": request.id });
    let filed = house.send(&subject, &json!({ "text": "One more." })).await?;
    request.state = RequestState::Refused;
    house.store.put_request(DEMO, &request)?;
    house.go_online().await?;
    let stuck = house.stuck(&filed).await?;
    assert_eq!(stuck["stuck"]["refusal"]["code"], "request_closed");
    house.device.call("intent_take_back", json!({ "id": filed["intent"] })).await?;
    let list = house.device.call("requests_list", Value::Null).await?;
    assert_eq!(list["drafts"][0]["excerpt"], "One more.");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_is_unread_until_it_was_seen_here_and_stays_seen_after_a_restart() -> Result<()> {
    let mut house = House::open().await?;
    let unread = house.device.call("badges_read", Value::Null).await?["unread"].as_u64().context("a number")?;
    let mut request = in_state(&house, "Any news?", RequestState::InReview).await?;
    let (at, text) = (house.clock.now(), "Yes.".to_owned());
    request.messages.push(Message { id: "m2".to_owned(), author: Author::Store, at, text, attachments: vec![] });
    house.store.put_request(DEMO, &request)?;
    house.device.wait("badges_read", Value::Null, |badges| badges["unread"] == unread + 1).await?;
    house.device.call("request_see", json!({ "id": request.id })).await?;
    assert_eq!(house.device.call("badges_read", Value::Null).await?["unread"], unread);
    house.restart().await?;
    assert_eq!(house.device.call("badges_read", Value::Null).await?["unread"], unread);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reply_keeps_the_turn_of_what_else_was_said_about_its_order() -> Result<()> {
    let house = House::open().await?;
    let request = in_state(&house, "Where is it?", RequestState::InReview).await?;
    let order =
        house.orders_for("contact").await?.into_iter().find(|order| Some(&order.id) == request.order_id.as_ref());
    let order = order.context("its order")?;
    house.go_offline().await;
    house.ask(&order, "Something else.").await?;
    house.send(&json!({ "kind": "reply", "request_id": request.id }), &json!({ "text": "As I said." })).await?;
    house.attach(&about(&order, "contact"), "cup.png", &photo(1, 300)).await?;
    house.ask(&order, "And a third.").await?;
    house.go_online().await?;
    house.all_confirmed().await?;
    let calls = house.done()?;
    assert_eq!(
        calls[1..],
        [
            "POST /v1/requests".to_owned(),
            format!("POST /v1/requests/{}/messages", request.id),
            "POST /v1/requests".to_owned()
        ]
    );
    Ok(())
}
