//! The agents' pages: who may see them, what they show, and how a request is answered on them.

use crate::house::{Answer, EMAIL, House};
use anyhow::{Context, Result};
use reqwest::{
    Method, StatusCode,
    header::{CONTENT_SECURITY_POLICY, COOKIE, LOCATION, SET_COOKIE},
};
use serde_json::json;
use store_api::{problem::ProblemCode, request::RequestState, routes};

const TOKEN: &str = "a token for tests";

async fn house() -> Result<House> {
    House::with(|options| options.agent = Some(TOKEN.to_owned())).await
}

/// A page as a browser with a cookie asks for it.
async fn get(house: &House, path: &str, cookie: &str) -> Result<Answer> {
    house.nobody().call(Method::GET, path, |call| call.header(COOKIE, cookie)).await
}

async fn post(house: &House, path: &str, cookie: &str, form: &[(&str, &str)]) -> Result<Answer> {
    house.nobody().call(Method::POST, path, |call| call.header(COOKIE, cookie).form(form)).await
}

/// The cookie of somebody who has said the token.
async fn enter(house: &House) -> Result<String> {
    let answer = post(house, "/agent", "", &[("token", TOKEN)]).await?;
    assert_eq!((answer.status, &answer.headers[LOCATION]), (StatusCode::SEE_OTHER, &"/agent".parse()?));
    let cookie = answer.headers[SET_COOKIE].to_str()?;
    assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict") && !cookie.contains(TOKEN));
    Ok(cookie.split(';').next().context("a cookie")?.to_owned())
}

fn text(answer: &Answer) -> String {
    String::from_utf8_lossy(&answer.body).into_owned()
}

/// What stands between two words.
fn between<'a>(text: &'a str, before: &str, after: &str) -> Result<&'a str> {
    let (_, rest) = text.split_once(before).context("the first word")?;
    Ok(rest.split_once(after).context("the second word")?.0)
}

#[tokio::test]
async fn without_a_token_of_its_own_a_store_has_no_pages_for_agents() -> Result<()> {
    let house = House::open().await?;
    for path in ["/agent", "/agent/votes", "/agent/requests/1/x"] {
        get(&house, path, "agent=").await?.is_problem(404, ProblemCode::NotFound)?;
    }
    Ok(())
}

#[tokio::test]
async fn only_who_says_the_token_sees_more_than_a_door() -> Result<()> {
    let house = house().await?;
    house.customer().await?.ask("k", &house.orders[0]).await?;
    let door = get(&house, "/agent", "agent=0000").await?;
    assert!(text(&door).contains(r#"name="token""#) && !text(&door).contains(EMAIL));
    get(&house, "/agent/votes", "agent=0000").await?.is_problem(403, ProblemCode::Forbidden)?;
    for _ in 0..5 {
        assert_eq!(post(&house, "/agent", "", &[("token", "guess")]).await?.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let slow = post(&house, "/agent", "", &[("token", TOKEN)]).await?;
    assert_eq!(slow.status, StatusCode::TOO_MANY_REQUESTS);
    house.pass_hours(2);
    let cookie = enter(&house).await?;
    let list = get(&house, "/agent", &cookie).await?;
    assert!(text(&list).contains(EMAIL) && text(&list).contains(&house.orders[0].number));
    Ok(())
}

#[tokio::test]
async fn an_agent_reads_a_request_and_answers_it() -> Result<()> {
    let house = house().await?;
    let customer = house.customer().await?;
    let order = &house.orders[0];
    let body = json!({ "topic": "contact", "order_id": order.id, "text": "<script>alert('ו')</script>" });
    let (request, _) = customer.file("k", &body).await?.accepted()?;
    let cookie = enter(&house).await?;
    let list = text(&get(&house, "/agent", &cookie).await?);
    let path = between(&list, r#"<td><a href=""#, "\"")?;
    let page = get(&house, path, &cookie).await?;
    assert!(page.headers[CONTENT_SECURITY_POLICY].to_str()?.contains("default-src 'none'"));
    let page = text(&page);
    assert!(page.contains("&lt;script&gt;alert(&#39;ו&#39;)&lt;/script&gt;") && !page.contains("<script"));

    let word = between(&page, r#"name="word" value=""#, "\"")?;
    let form = [("word", word), ("text", "It is blue.\r\nTruly."), ("state", "done")];
    assert_eq!(post(&house, path, &cookie, &form).await?.headers[LOCATION], path);
    let answered = customer.requests().await?;
    assert_eq!(
        (&answered[0].state, answered[0].messages[1].text.as_str()),
        (&RequestState::Done, "It is blue.\nTruly.")
    );
    assert_eq!(answered[0].id, request.id);
    Ok(())
}

#[tokio::test]
async fn a_form_from_elsewhere_changes_nothing() -> Result<()> {
    let house = house().await?;
    let customer = house.customer().await?;
    let request = customer.ask("k", &house.orders[0]).await?;
    let cookie = enter(&house).await?;
    let list = text(&get(&house, "/agent", &cookie).await?);
    let path = between(&list, r#"<td><a href=""#, "\"")?;
    let page = text(&get(&house, path, &cookie).await?);
    let word = between(&page, r#"name="word" value=""#, "\"")?;
    for (cookie, form) in [
        (cookie.as_str(), [("word", "guess"), ("text", "No"), ("state", "done")]),
        ("", [("word", word), ("text", "No"), ("state", "done")]),
        (cookie.as_str(), [("word", word), ("text", "No"), ("state", "withdrawn")]),
    ] {
        post(&house, path, cookie, &form).await?.is_problem(403, ProblemCode::Forbidden)?;
    }
    assert_eq!(customer.requests().await?, [request]);
    Ok(())
}

#[tokio::test]
async fn an_agent_sees_what_was_attached_and_how_articles_did() -> Result<()> {
    let house = house().await?;
    let sha256 = house.server.put_attachment(EMAIL, "application/pdf", b"%PDF-1.7")?;
    let mut request = house.customer().await?.ask("k", &house.orders[0]).await?;
    let file = json!({ "sha256": sha256, "name": "a \"label\".pdf", "content_type": "application/pdf", "bytes": 8 });
    request.messages[0].attachments.push(serde_json::from_value(file)?);
    house.server.put_request(EMAIL, &request)?;
    let cookie = enter(&house).await?;
    let list = text(&get(&house, "/agent", &cookie).await?);
    let page = text(&get(&house, between(&list, r#"<td><a href=""#, "\"")?, &cookie).await?);
    assert!(page.contains("a &quot;label&quot;.pdf"));
    let link = between(&page, r#"<a href="/agent/attachments"#, "\"")?;
    assert_eq!(get(&house, &format!("/agent/attachments{link}"), &cookie).await?.body, b"%PDF-1.7");

    crate::votes::publish(&house)?;
    let no = json!({ "voter": "a", "helpful": false, "reason": "unclear", "text": "Which <button>?" });
    house.nobody().put(&routes::vote("en", crate::votes::ARTICLE), "k", &no).await?;
    let votes = text(&get(&house, "/agent/votes", &cookie).await?);
    assert!(votes.contains(crate::votes::ARTICLE) && votes.contains("Which &lt;button&gt;?"), "{votes}");
    Ok(())
}
