//! A browser without a window: signs in on a store's page as a person would, and comes back to the app.

use anyhow::{Context, Result, ensure};
use reqwest::{Client, header, redirect::Policy};
use url::Url;

/// Opens the sign-in page at `url`, enters the e-mail address and the password, and follows the way back to the app.
///
/// # Errors
/// The page does not ask for them, does not take them, or the app does not answer.
pub async fn sign_in(url: &str, email: &str, password: &str) -> Result<()> {
    store_client::use_ring();
    let http = Client::builder().redirect(Policy::none()).cookie_store(true).build()?;
    let page = http.get(url).send().await?.error_for_status()?.text().await?;
    let action =
        Url::parse(url)?.join(&unescape(between(&page, "action=\"", "\"").context("the page has no form")?))?;
    let mut form: Vec<(String, String)> = hidden_fields(&page);
    form.extend([("email".to_owned(), email.to_owned()), ("password".to_owned(), password.to_owned())]);
    let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(&form).finish();
    let request = http.post(action).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded").body(body);
    let response = request.send().await?;
    let back = response.headers().get(header::LOCATION).context("the page did not take the password")?.to_str()?;
    let answer = http.get(back).send().await?;
    ensure!(answer.status().is_success(), "the app answered {}", answer.status());
    Ok(())
}

fn hidden_fields(page: &str) -> Vec<(String, String)> {
    let inputs = page.split("<input").skip(1).filter_map(|rest| rest.split('>').next());
    let hidden = inputs.filter(|input| input.contains("type=\"hidden\""));
    hidden
        .filter_map(|input| {
            Some((between(input, "name=\"", "\"")?.to_owned(), unescape(between(input, "value=\"", "\"")?)))
        })
        .collect()
}

fn between<'a>(text: &'a str, start: &str, end: &str) -> Option<&'a str> {
    let (_, rest) = text.split_once(start)?;
    Some(rest.split_once(end)?.0)
}

fn unescape(text: &str) -> String {
    text.replace("&quot;", "\"").replace("&#39;", "'").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
}
