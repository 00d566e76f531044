//! Promises about filing requests: what is accepted, what is refused, and what is not allowed.

use super::{
    Untried,
    asking::{Subject, ask},
    attachments::Paper,
    logs,
    pen::{Pen, fresh, question},
    stream,
};
use anyhow::{Context, Result, ensure};
use reqwest::{
    Method, StatusCode,
    header::{CONTENT_TYPE, RETRY_AFTER},
};
use serde_json::{Value, json};
use store_api::{
    order::{HelpTopic, TopicState},
    problem::ProblemCode,
    request::{Author, RequestState},
    routes::{self, CUSTOMER_LOG, REQUESTS},
    store::Feature,
    write::{IDEMPOTENCY_KEY, MAX_ATTACHMENTS, MAX_TEXT, RefusalCode},
};
use tokio::task::JoinSet;

/// More writes than anybody has to say at once.
const MANY: usize = 400;

pub(super) async fn a_request_is_accepted_and_stands_in_the_log_at_its_cursor(subject: &Subject) -> Result<()> {
    let pen = Pen::open(subject).await?;
    let text = fresh()?;
    let (request, cursor) = pen.file(&question(&text)).await?.accepted()?;
    ensure!(request.topic == HelpTopic::Contact, "it is said to be about {}", request.topic);
    ensure!(request.state == RequestState::Received, "it begins as {}", request.state);
    let [message] = &*request.messages else { anyhow::bail!("its thread has {} messages", request.messages.len()) };
    ensure!(message.author == Author::Customer && message.text == text, "its thread begins with another message");
    let told = pen.request(&request.id).await?;
    // An agent may be quick.
    ensure!(told == request || told.updated_at > request.updated_at, "the log holds another state than the answer");
    let after = pen.requests_after(&cursor).await.context("reading after the cursor of the answer")?;
    let after = after.iter().filter(|told| told.id == request.id && told.updated_at == request.updated_at).count();
    ensure!(after == 0, "the cursor is from before the request");
    logs::is_proved(&subject.pages(logs::customer(subject).await?, None).await?)
}

pub(super) async fn a_request_is_told_on_the_stream(subject: &Subject) -> Result<()> {
    subject.has(&Feature::Requests).await?;
    let pen = Pen::open(subject).await?;
    let mut listener = stream::open(subject, Some(&pen.token), None).await?;
    while listener.soon().await?.log != CUSTOMER_LOG {}
    let request = pen.filed().await?;
    while listener.soon().await?.log != CUSTOMER_LOG {}
    pen.request(&request.id).await.map(drop)
}

pub(super) async fn a_text_comes_back_as_it_was_written(subject: &Subject) -> Result<()> {
    let pen = Pen::open(subject).await?;
    let mixed = "שלום <b>\"Ünïcode\"</b> & 日本語\n\u{202e}👩‍👩‍👧‍👦 \\ %20".to_owned();
    for text in [mixed, "🧵".repeat(MAX_TEXT)] {
        let (request, _) = pen.file(&question(&text)).await?.accepted()?;
        let told = pen.request(&request.id).await?;
        ensure!(told.messages.first().is_some_and(|message| message.text == text), "the text is another");
    }
    Ok(())
}

pub(super) async fn unknown_fields_are_ignored(subject: &Subject) -> Result<()> {
    let pen = Pen::open(subject).await?;
    let body = json!({ "topic": "contact", "text": fresh()?, "mood": { "weather": ["fine", null, 7] } });
    let (request, _) = pen.file(&body).await?.accepted()?;
    let body = json!({ "text": fresh()?, "mood": "fine" });
    pen.say(&routes::request(&request.id, "messages"), &body).await?.accepted().context("a message")?;
    Ok(())
}

pub(super) async fn a_body_that_is_no_request_is_a_problem(subject: &Subject) -> Result<()> {
    let pen = Pen::open(subject).await?;
    for body in ["", "{", "[]", "null", r#"{"text":"no topic"}"#, r#"{"topic":"contact","text":7}"#] {
        let write = pen.ready(Method::POST, REQUESTS, &fresh()?, &Value::Null)?;
        let answer = ask(write.header(CONTENT_TYPE, "application/json").body(body)).await?;
        answer.is_problem(StatusCode::BAD_REQUEST, ProblemCode::BadRequest).with_context(|| format!("{body:?}"))?;
    }
    Ok(())
}

pub(super) async fn a_write_without_a_token_is_a_problem(subject: &Subject) -> Result<()> {
    let of = |what| routes::request("nobodys", what);
    for (method, path) in [
        (Method::POST, REQUESTS.to_owned()),
        (Method::POST, of("messages")),
        (Method::POST, of("withdraw")),
        (Method::POST, of("reopen")),
        (Method::PUT, of("rating")),
        (Method::POST, routes::ATTACHMENTS.to_owned()),
        (Method::PATCH, routes::attachment(&logs::sha256("nobody's"))),
        (Method::GET, routes::attachment(&logs::sha256("nobody's"))),
    ] {
        let write = subject.request(method, &path).header(IDEMPOTENCY_KEY, fresh()?).json(&question(""));
        let answer = ask(write).await?;
        answer.is_problem(StatusCode::UNAUTHORIZED, ProblemCode::Unauthorized).with_context(|| path.clone())?;
    }
    Ok(())
}

pub(super) async fn an_unknown_order_is_not_found(subject: &Subject) -> Result<()> {
    let pen = Pen::open(subject).await?;
    let text = fresh()?;
    let answer = pen.file(&about("no-such-order", &HelpTopic::Contact, &text)).await?;
    answer.is_problem(StatusCode::NOT_FOUND, ProblemCode::NotFound)?;
    pen.is_told(&text, 0).await
}

pub(super) async fn what_is_not_allowed_is_said_with_its_field(subject: &Subject) -> Result<()> {
    let pen = Pen::open(subject).await?;
    let paper = Paper::of(1000)?;
    pen.upload(&paper).await?;
    let pile = vec![paper.named(); MAX_ATTACHMENTS + 1];
    for (field, body) in [
        ("/text", question(&"x".repeat(MAX_TEXT + 1))),
        ("/attachments", json!({ "topic": "contact", "text": fresh()?, "attachments": pile })),
        ("/order_id", json!({ "topic": "cancel_order", "text": fresh()? })),
    ] {
        pen.file(&body).await?.is_invalid(field)?;
    }
    Ok(())
}

pub(super) async fn goods_are_named_and_no_more_of_them_than_were_bought(subject: &Subject) -> Result<()> {
    let pen = Pen::open(subject).await?;
    let order = pen.order_open_for(&HelpTopic::ReturnReplace, "an order whose goods can be returned")?;
    let good = order.lines.iter().find(|line| !line.made_to_order).ok_or(Untried("goods that can be returned"))?;
    let text = fresh()?;
    let back = |lines: Value| {
        let mut body = about(&order.id, &HelpTopic::ReturnReplace, &text);
        (body["lines"], body["wish"]) = (lines, "replacement".into());
        body
    };
    let some = |id: &str, quantity: u32| json!([{ "line_id": id, "quantity": quantity, "reason": "too_small" }]);
    pen.file(&back(json!([]))).await?.is_invalid("/lines").context("no goods")?;
    pen.file(&back(some(&good.id, 0))).await?.is_invalid("/lines").context("none of them")?;
    pen.file(&back(some("no-such-line", 1))).await?.is_invalid("/lines").context("goods of another order")?;
    let more = pen.file(&back(some(&good.id, good.quantity + 1))).await?;
    more.refused(&RefusalCode::LineNotEligible).context("more than were bought")?;
    let twice = json!([some(&good.id, good.quantity)[0], some(&good.id, 1)[0]]);
    let twice = pen.file(&back(twice)).await?;
    twice.refused(&RefusalCode::LineNotEligible).context("more than were bought, in two parts")?;
    pen.is_told(&text, 0).await?;
    let (request, _) = pen.file(&back(some(&good.id, good.quantity))).await?.accepted()?;
    let told = pen.request(&request.id).await?;
    ensure!(serde_json::to_value(&told.lines)? == some(&good.id, good.quantity), "the request is about other goods");
    ensure!(told.wish.is_some_and(|wish| wish.as_str() == "replacement"), "the request wishes something else");
    ensure!(told.order_id.as_ref() == Some(&order.id), "the request is about another order");
    Ok(())
}

pub(super) async fn a_new_address_has_to_be_whole(subject: &Subject) -> Result<()> {
    let pen = Pen::open(subject).await?;
    let order = pen.order_open_for(&HelpTopic::ChangeAddress, "an order whose address can be changed")?;
    let text = fresh()?;
    let to = |address: Value| {
        let mut body = about(&order.id, &HelpTopic::ChangeAddress, &text);
        body["address"] = address;
        body
    };
    let whole = json!({ "name": "Reader", "lines": ["Söder Mälarstrand 1"], "city": "Stockholm", "country": "SE" });
    let with = |field: &str, value: Value| {
        let mut address = whole.clone();
        address[field] = value;
        to(address)
    };
    pen.file(&about(&order.id, &HelpTopic::ChangeAddress, &text)).await?.is_invalid("/address")?;
    for (field, value) in
        [("name", json!("")), ("lines", json!([])), ("city", json!(" ")), ("country", json!("Sweden"))]
    {
        pen.file(&with(field, value)).await?.is_invalid("/address").context(field)?;
    }
    pen.is_told(&text, 0).await?;
    let (request, _) = pen.file(&to(whole.clone())).await?.accepted()?;
    let told = serde_json::to_value(pen.request(&request.id).await?.address)?;
    ensure!(told == whole, "the request is for another address");
    Ok(())
}

pub(super) async fn a_closed_topic_is_refused_with_its_reason_and_the_nearest_open_one(
    subject: &Subject,
) -> Result<()> {
    let pen = Pen::open(subject).await?;
    let (order, word) = pen.order_where("an order with a closed topic", |state| is_plain(state) && !state.available)?;
    let text = fresh()?;
    let refusal = pen.file(&about(&order.id, &word.topic, &text)).await?.refused(&RefusalCode::TopicClosed)?;
    let reason = refusal.reason.context("nothing says what closed it")?;
    ensure!(
        word.reason.is_none() || word.reason == Some(reason.clone()),
        "the order gives another reason than {reason}"
    );
    ensure!(word.at.is_none() || word.at == refusal.at, "it closed at {:?}, and not at {:?}", word.at, refusal.at);
    let nearest = refusal.nearest.context("nothing says what is open instead")?;
    let open = |state: &TopicState| state.topic == nearest && state.available;
    ensure!(nearest == HelpTopic::Contact || order.help_topics.iter().any(open), "{nearest} is not open either");
    pen.is_told(&text, 0).await
}

/// Those that need nothing but a text; closed for good, because tomorrow another one may be open.
fn is_plain(state: &TopicState) -> bool {
    let plain = [HelpTopic::CancelOrder, HelpTopic::CustomsDuty, HelpTopic::OrderProgress, HelpTopic::PaymentIssue];
    plain.contains(&state.topic) && state.from.is_none()
}

pub(super) async fn writes_without_end_are_slowed_down_and_not_lost(subject: &Subject) -> Result<()> {
    // Where there may be another customer, this one is not held up.
    let pen = if subject.hand.is_some() { Pen::of_another(subject).await? } else { Pen::open(subject).await? };
    let request = pen.filed().await?;
    let (key, text) = (fresh()?, fresh()?);
    let (path, message) = (routes::request(&request.id, "messages"), json!({ "text": text }));
    let mut sent = JoinSet::new();
    for _ in 0..MANY {
        sent.spawn(ask(pen.ready(Method::POST, &path, &key, &message)?));
    }
    let mut slowed = 0;
    for answer in sent.join_all().await {
        let answer = answer?;
        if answer.status == StatusCode::TOO_MANY_REQUESTS {
            answer.is_problem(StatusCode::TOO_MANY_REQUESTS, ProblemCode::TooManyRequests)?;
            ensure!(answer.retry_after()? > 0, "{RETRY_AFTER} is now");
            slowed += 1;
        }
    }
    pen.post(&path, &key, &message).await?.accepted().context("after a while")?;
    pen.is_told(&text, 1).await?;
    if slowed == 0 { Err(Untried("a limit that so many writes reach").into()) } else { Ok(()) }
}

fn about(order: &str, topic: &HelpTopic, text: &str) -> Value {
    json!({ "topic": topic, "order_id": order, "text": text })
}
